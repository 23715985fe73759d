/** What the method rests on, in full, by the first author. References stay as they were printed, in every language. */
export const methodSources: readonly string[] = [
  'Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 57(1), 289–300.',
  'Dawid, A. P. (1984). Present position and potential developments: some personal views. Statistical theory: the prequential approach. Journal of the Royal Statistical Society A 147(2), 278–292.',
  'Efron, B., Morris, C. (1973). Stein’s estimation rule and its competitors: an empirical Bayes approach. Journal of the American Statistical Association 68(341), 117–130.',
  'Farrington, C. P., Andrews, N. J., Beale, A. D., Catchpole, M. A. (1996). A statistical algorithm for the early detection of outbreaks of infectious disease. Journal of the Royal Statistical Society A 159(3), 547–563.',
  'Harvey, A. C., Fernandes, C. (1989). Time series models for count or qualitative observations. Journal of Business & Economic Statistics 7(4), 407–417.',
  'Höhle, M., Paul, M. (2008). Count data regression charts for the monitoring of surveillance time series. Computational Statistics & Data Analysis 52(9), 4357–4368.',
  'Hutwagner, L., Thompson, W., Seeman, G. M., Treadwell, T. (2003). The bioterrorism preparedness and response Early Aberration Reporting System (EARS). Journal of Urban Health 80(2, Suppl. 1), i89–i96.',
  'Lancaster, H. O. (1961). Significance tests in discrete distributions. Journal of the American Statistical Association 56(294), 223–234.',
  'Noufaily, A., Enki, D. G., Farrington, P., Garthwaite, P., Andrews, N., Charlett, A. (2013). An improved algorithm for outbreak detection in multiple surveillance systems. Statistics in Medicine 32(7), 1206–1222.',
  'Page, E. S. (1954). Continuous inspection schemes. Biometrika 41(1/2), 100–115.',
  'Raftery, A. E., Kárný, M., Ettler, P. (2010). Online prediction under model uncertainty via dynamic model averaging: application to a cold rolling mill. Technometrics 52(1), 52–66.',
  'Rossi, G., Lampugnani, L., Marchi, M. (1999). An approximate CUSUM procedure for surveillance of health events. Statistics in Medicine 18(16), 2111–2122.',
  'Salmon, M., Schumacher, D., Höhle, M. (2016). Monitoring count time series in R: aberration detection in public health surveillance. Journal of Statistical Software 70(10), 1–35.',
  'Wheeler, D. J. (1993). Understanding Variation: The Key to Managing Chaos. Knoxville: SPC Press.',
];
