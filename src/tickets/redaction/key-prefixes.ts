/**
 * How the keys of services begin, and what follows, as their issuers (or the patterns they gave to secret
 * scanners) document them. One line an issuer.
 */
export const keyForms: readonly string[] = [
  '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{8,}|whsec_[A-Za-z0-9+/=]{16,}', // Stripe
  'gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{20,}', // GitHub
  'gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt)-[A-Za-z0-9_.-]{16,}', // GitLab
  'xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}', // Slack
  '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z0-9]{16}(?![A-Za-z0-9])', // AWS
  'AIza[A-Za-z0-9_-]{35}|ya29\\.[A-Za-z0-9_-]{16,}|GOCSPX-[A-Za-z0-9_-]{20,}|1//0[A-Za-z0-9_-]{30,}', // Google
  'SG\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}|(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])', // SendGrid, Twilio
  'key-[a-f0-9]{32}|[a-f0-9]{32}-us\\d{1,2}|xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}', // Mailgun, Mailchimp, Brevo, Resend
  'npm_[A-Za-z0-9]{20,}|pypi-[A-Za-z0-9_-]{16,}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{16,}|oy2[a-z0-9]{43}', // package registries
  'hf_[A-Za-z0-9]{16,}|sk-(?:proj|ant|svcacct|admin|or)-[A-Za-z0-9_-]{10,}|sk-[A-Za-z0-9]{32,}|r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{40,}|xai-[A-Za-z0-9]{60,}', // models
  'shp(?:at|ss|ca|pa|tka)_[A-Fa-f0-9]{16,}|sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{20,}|EAAA[A-Za-z0-9_-]{56,}|(?:access_token\\$(?:production|sandbox)\\$)[a-z0-9$]{20,}', // shops and payment
  'EAA[A-Z][A-Za-z0-9]{40,}|\\d{8,10}:AA[A-Za-z0-9_-]{33}|[MNO][A-Za-z0-9_-]{23,25}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}', // Meta, Telegram, Discord
  'd(?:op|oo|or)_v1_[a-f0-9]{32,}|HRKU-[A-Za-z0-9_-]{30,}|FlyV1 fm\\d_[A-Za-z0-9+/=,_]{40,}|scw-[a-f0-9-]{36}|nfp_[A-Za-z0-9]{36}', // hosting
  'NRAK-[A-Z0-9]{16,}|NR(?:JS|II|AA)-[A-Za-z0-9_-]{16,}|gl(?:sa|c)_[A-Za-z0-9_=]{30,}|sntry[su]_[A-Za-z0-9_=+/-]{40,}|ddp_[A-Za-z0-9]{36}', // monitoring
  'lin_(?:api|oauth)_[A-Za-z0-9]{32,}|ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}|figd_[A-Za-z0-9_-]{30,}|AT[AC]TT3[A-Za-z0-9_=-]{50,}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}', // work tools
  'pat-(?:na|eu|ap)\\d-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}|dG9rO[A-Za-z0-9+/=_-]{20,}', // HubSpot, Airtable, Intercom
  'hv[sbr]\\.[A-Za-z0-9_-]{24,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,}|dapi[a-f0-9]{32}|dp\\.(?:pt|st|ct|sa)\\.[A-Za-z0-9._-]{40,}|pul-[a-f0-9]{40}', // infrastructure
  'sbp_[a-f0-9]{40}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|sl\\.[A-Za-z0-9_-]{60,}|(?:sdk|api|mob)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}', // the rest
];
