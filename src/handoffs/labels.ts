/** How the lines beneath a question or limitation begin, in each language of the site. */
const labels = {
  phrasing: /^(?:also asked(?: as)?|נשאל(?:ת)? גם(?: כך)?)\s*[:：–—-]\s*(.*)$/iu,
  expected: /^(?:expected?|צפוי(?:ות)?)\s*[:：–—-]\s*(.*)$/iu,
  added: /^(?:added(?: on)?|נוספ(?:ה|ו)|נוסף)\s*[:：]\s*(.*)$/iu,
  confirmed: /^(?:tickets?|פני(?:י?ה|ות))\s*[:：]\s*(.*)$/iu,
  refuted: /^(?:not|לא)\s*[:：]\s*(.*)$/iu,
  themes: /^(?:themes?|נושא(?:ים)?)\s*[:：]\s*(.*)$/iu,
} as const;

/** What a line says behind one of the labels: `my seat list is gone` of `Also asked as: my seat list is gone`. */
export function saidBehind(label: keyof typeof labels, text: string): string | undefined {
  return labels[label].exec(text)?.[1];
}
