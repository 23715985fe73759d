import type { CueLine, CueTable } from './table.ts';

/**
 * English words that speak for a stream.
 *
 * Adapted from cue rules measured on public sets of issue reports, app reviews and forum posts, where they alone reach an
 * accuracy of .55 to .78; the rules on access, on what used to work and on asking for a way are written for helpdesks.
 */
// biome-ignore format: one cue a line reads as a table
const lines: readonly CueLine[] = [
  ['bug', 'doesnt-work', 3, 'a crash', /crash(?:es|ed|ing)?|stack ?trace|traceback|segfault|segmentation fault|uncaught|unhandled|null pointer|core dump(?:ed)?|blue screen/],
  ['bug', 'doesnt-work', 3, 'steps to reproduce', /steps to reproduce|repro steps|how to reproduce|actual (?:behaviou?r|results?)|expected (?:behaviou?r|results?)/],
  ['bug', 'doesnt-work', 3, 'something that stopped', /(?:stop(?:s|ped)?|quit|no longer) (?:work|respond|load|play|sync|send|receiv|download|display|show|open|sav)(?:s|e|es|ed|ing)?/],
  ['bug', 'doesnt-work', 2, 'something that does not work', /(?:(?:does|do|did|is|are|was|were|wo|has|have)(?:n'?t| not)|would ?n[o']t|will not|not|never) (?:even |always |properly |correctly |being |been )?(?:work|load|open|start|play|sync|save|respond|connect|launch|install|display|render|upload|download|update|refresh|show|print|import|export|appear|fit|match|stay|close)(?:s|n|d|ing|ed)?(?: up)?/],
  ['bug', 'doesnt-work', 2, 'something that never arrives', /(?<!please |please do )(?:(?:does|do|did|is|are|was|were|wo|has|have)(?:n'?t| not)|would ?n[o']t|will not|not|never) (?:even |always |properly |correctly |being |been |yet |ever )?(?:arriv(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|get(?:s|ting)? (?:sent|delivered|through)|(?:comes?|came|coming) (?:through|up|back))|(?:(?:does|do|did|has|have)(?:n'?t| not)|never) (?:even |yet |ever )?(?:comes?|came)(?! (?:with|from|to|for|across|as|naturally)\b)|no (?:e?-?mails?|messages?|codes?|notifications?) (?:(?:has|have) )?(?:ever )?(?:arriv(?:e|es|ed|ing)|comes?|came|coming)/],
  ['bug', 'doesnt-work', 2, 'something that cannot be done', /(?:can'?t|can ?not|can no longer|could(?:n'?t| not)|unable to|not able to|impossible to|(?:won'?t|doesn'?t|not) (?:let|allow)(?:ing)? (?:me|us)(?: to)?) (?:even )?(?:open|save|load|upload|download|play|see|view|access|connect|send|receive|get|post|watch|install|update|sync|use|search|scroll|click|select|read|delete|remove|edit|start|print|import|export|submit|finish|change)/],
  ['bug', 'doesnt-work', 3, 'nobody who can sign in', /(?<!(?:so|sure|that|if|where|why) )(?:nobody|no ?one|none of (?:us|them|(?:our|my|the) \w+)) (?:can|could|is able to|was able to|manages to|managed to) (?:log|sign|get) ?(?:in|on)(?:to)?|(?:every(?:one|body)|all (?:of us|our \w+|users|\w+ users)) (?:is |are |was |were )?(?:unable to|can'?t|can ?not|couldn'?t) (?:log|sign|get) ?(?:in|on)(?:to)?/],
  ['bug', 'doesnt-work', 2, 'something that nobody can do', /(?<!(?:so|sure|that|if|where|why) )(?:nobody|no ?one|none of (?:us|them|(?:our|my|the) \w+)) (?:can|could|is able to|was able to|manages to|managed to) (?:even )?(?:open|save|load|upload|download|see|view|access|connect|send|receive|use|start|print|import|export|submit|finish)/],
  ['bug', 'doesnt-work', 2, 'a bug', /bugs?|buggy|glitch(?:es|y)?|broken?|broke|regression|malfunction(?:s|ing)?|corrupt(?:s|ed|ion)?|defect(?:ive)?/],
  ['bug', 'doesnt-work', 2, 'an error', /(?:errors?|exceptions?)(?: (?:code|message|log|occurs|occurred|\d{2,5}))?|http [45]\d\d|(?:404|500|502|503)(?: page)?/],
  ['bug', 'doesnt-work', 2, 'a failure', /fail(?:s|ed|ing|ure|ures)?/],
  ['bug', 'doesnt-work', 2, 'something that hangs', /fr(?:ee|o)z(?:e|es|en|ing)|hang(?:s|ing)|hung|stuck|(?:blank|black|white) (?:screen|page)|infinite loop|memory leak|deadlock|not responding/],
  ['bug', 'doesnt-work', 2, 'something that keeps happening', /(?:keeps?|constantly|always|randomly|repeatedly) (?:on )?(?:crash|freez|clos|logg|stopp|restart|disconnect|buffer|kick|quit|ask|shut|popp|gett|show|download)(?:ing|ed|s)?(?: (?:me|us))?(?: out| up)?/],
  ['bug', 'doesnt-work', 2, 'an update before it', /(?:since|after|with|ever since) (?:the |this |my |your |an? |i )?(?:last |latest |newest |recent |new )?(?:updat(?:e|ed|ing)|upgrad(?:e|ed|ing)|version|release)/],
  ['bug', 'doesnt-work', 2, 'a plea to fix it', /(?:please |pls |plz )?fix (?:this|it|the|that|your|asap|soon)|needs? (?:a )?fix(?:ing|ed)?|fix ?(?:please|plz|pls)/],
  ['bug', 'doesnt-work', 2, 'something that worked before', /(?:it |this |that |always |had )(?:used to|was|been|has been|have been) work(?:ing)?|worked (?:fine|well|perfectly|before|until|yesterday|ok|okay)|used to work|all of a sudden|suddenly|out of nowhere/],
  ['bug', 'doesnt-work', 1, 'something wrong or missing', /(?<!(?:nothing (?:is|was|seems|looks)|nothing'?s|not|n't) )(?:wrong(?:ly)?|incorrect(?:ly)?|missing)|unexpected(?:ly)?|inconsistent(?:ly)?|(?:are|is|have|has) (?:all )?gone|disappear(?:s|ed|ing)?|vanish(?:es|ed)?|(?:lost|deleted|erased) (?:all|everything|my)|duplicated?|blank|bounc(?:es|ed|ing)/],
  // Said of a thing ("the total is wrong") it weighs as much again.
  ['bug', 'doesnt-work', 1, 'something wrong or missing', /(?<!(?:nothing|not|what|whatever|if (?:it|this|that|anything|something)) )(?:is|are|was|were|look|looks|looked|come|comes|came|went|gone|goes) (?:out )?(?:still |all |also |completely |totally |simply |just |obviously )?(?:wrong|incorrect|missing)/],
  ['bug', 'doesnt-work', 1, 'something slow', /slow(?:ly|s|ed)?|lag(?:s|gy|ging)?|tim(?:e|ed|es) ?out|drain(?:s|ing|ed)? (?:my |the )?batter(?:y|ies)|battery drain|overheat(?:s|ing)?/],
  ['bug', 'doesnt-work', 1, 'a problem', /issues?|problems?|trouble|annoying|useless|ridiculous/],

  ['brief', 'wish', 3, 'a request for a feature', /feature[- ]requests?|enhancement(?: request)?|suggestion|i (?:would )?suggest|i propose|proposal|product idea|wish ?list/],
  ['brief', 'wish', 3, 'something that would be nice', /(?:would|might|could|it'?d|will) (?:also )?be (?:an? )?(?:(?:really|very|so|super|even|a lot|much|quite|pretty|extremely|more) ){0,3}(?:nice|great|good|awesome|useful|helpful|cool|better|handy|perfect|amazing|beneficial|convenient|wonderful|fantastic|neat|easier)/],
  ['brief', 'wish', 3, 'a plea to add something', /(?:please|pls|plz|can you|could you|can u|kindly|you should|they should|should|must|(?:you|they|it|we) needs? to|if you|why not|consider|just) (?:please )?(?:add|includ|bring(?:ing)? back|implement|support|introduc|integrat|allow|enabl|offer|creat)(?:e|ing)?/],
  ['brief', 'wish', 2, 'a wish', /(?:i|we) wish|wish (?:it|there|you|they|this|that|i)|if only|hope(?:fully)? (?:(?:you|they) (?:will |can |could |would )?(?:add|bring|consider|implement|support|make|change)|to see)|i'?d (?:love|prefer) (?:it|to (?:see|have|be able))|would (?:love|prefer) (?:it if|to (?:see|have|be able)|a|an|the option)|(?:would|i'd|we'd) like (?:it if|(?:to see|to have) (?:an?|the (?:option|ability))|an? (?:option|feature|way)|the (?:option|ability))/],
  ['brief', 'wish', 2, 'an ability or an option', /(?:ability|option|possibility|feature|function|functionality|capability|toggle) (?:to|for|that|where|of|which)/],
  ['brief', 'wish', 2, 'adding or allowing something', /add(?:ing)? (?:an? (?:option|feature|button|setting|way|filter|field|column|new)|more|some|support|option|ability|dark)|add(?:ed)? back|support(?:ing)? for (?:an?|the|more|other)|allow (?:us|users|people|for)|let (?:us|users|people)/],
  ['brief', 'wish', 2, 'something that is lacking', /(?:no|isn'?t an?|there'?s no|without an?|lack(?:s|ing)?(?: of)?(?: an?)?|missing an?|needs? an?|wants? an?|more|only) (?:way to|option|feature|functionality|setting|support|customi[sz]ation|ability|filter|choice)s?/],
  ['brief', 'wish', 2, 'how it should be', /should (?:be (?:an? option|able|possible|optional|configurable)|have|also|support|allow|let|include|come with|work with|at least)/],
  ['brief', 'wish', 2, 'something confusing', /confus(?:ing|ed)|hard to (?:find|use|understand|tell|read|navigate|see)|un(?:clear|intuitive)|not (?:clear|obvious|intuitive|user[- ]friendly)|counter-?intuitive|misleading/],
  ['brief', 'wish', 1, 'an improvement', /improv(?:e|es|ed|ing|ement|ements)|instead of|rather than|use ?case|motivation|is your feature request|describe the solution|alternatives|customi[sz](?:e|able|ation)|more (?:options|features|control|flexible)|dark (?:mode|theme)/],
  ['brief', 'wish', 1, 'another way of doing it', /features?|update to (?:add|include)|like (?:in|on) (?:the )?(?:desktop|web|android|iphone|other)|why (?:isn'?t there|is there no|don'?t you)|make it (?:possible|easier|so)/],

  ['noise', 'how-do-i', 3, 'a question how or where', /(?:how|where) (?:do|can|could|should|would|does) (?:i|we|one|you|it)(?! (?:fix|solve|repair|resolve|stop|prevent|avoid|correct|get rid))|how to(?! (?:fix|solve|repair|resolve|stop|prevent|avoid|correct|get rid))|how (?:exactly )?(?:does|is|are)|which (?:one|version|settings?) (?:do|should|is)/],
  ['noise', 'how-do-i', 1, 'a question how to mend it', /(?:how (?:do|can|could|should|would) (?:i|we|one|you)|how to) (?:fix|solve|repair|resolve|stop|prevent|avoid|correct|get rid)/],
  ['noise', 'how-do-i', 2, 'a plea for help or advice', /(?:can|could) (?:anyone|someone|somebody|you) (?:please )?(?:tell|explain|advise|guide|point|clarify|let me know)|(?:does )?any(?:one|body) know|any (?:advice|pointers|suggestions)/],
  ['noise', 'how-do-i', 2, 'a question whether there is a way', /is there (?:a|any|some|an easy) (?:way|option|setting)|is it possible|am i able|can i|where(?:'?s| is| are| did)|(?:can'?t|can ?not|couldn'?t) find|do(?:n'?t| not) know how|what is the|what are the|what does/],
  ['noise', 'how-do-i', 2, 'a question', /(?:is|are|was|does|do|can|will|has|am|should|could|would) (?:it|this|that|there|the|i|we|you|they|anyone|someone)\b(?! (?:please )?(?:help|assist|fix|solve|repair|resolve|stop|prevent|avoid|correct|get rid))[^.!?\n]{0,80}\?|questions?|wonder(?:ing)? (?:if|how|why|what|whether)|is (?:it|this) (?:normal|correct|expected|intended)/],
  ['noise', 'how-do-i', 2, 'something to learn', /(?:understand|learn|know) (?:how|why|what|whether)|tutorial|documentation|example code|sample code|getting started|usage question|support question|stack ?overflow|instructions (?:for|to|on)|walk me (?:through|thru)/],

  ['noise', 'account', 3, 'billing', /invoices?|billing|refund(?:s|ed)?|charged (?:twice|me|for|us)|receipts?|vat|credit cards?|payment method|(?:cancel|renew|upgrade|downgrade) (?:my |our |the )?(?:subscription|plan|account|membership)|pricing|price list|purchase order|licen[cs]e (?:has |have )?(?:expired|ran out|run out|renewal|key)/],
  ['noise', 'account', 3, 'an account or a password', /(?:reset(?:ting)?|forgot|forgotten|recover|lost) (?:my |the |his |her |their |our )?(?:password|passcode|pin|username)|password reset|locked out|(?:delete|close|deactivate|merge|transfer) (?:my |our |the |his |her )?account|verification code|add (?:a |new |an? extra |more )?(?:user|seat|teammate|colleague)s?(?: to)?|(?:account|login) details/],
  // What the desk expects every day, and all the same a thing that fails for whoever writes.
  ['noise', 'doesnt-work', 2, 'signing in', /(?<!(?:every(?:one|body)|all (?:of us|our \w+|users)|nobody|no ?one) (?:is |are |was |were )?)(?:can'?t|can ?not|unable to|not able to|couldn'?t) (?:log|sign) ?(?:in|on)(?:to)?|(?:can'?t|can ?not|unable to) access (?:my|our|the) account/],
  ['noise', 'account', 2, 'access', /(?:account|access) (?:is |has been |was )?(?:blocked|suspended|expired|revoked)|need access to/],

  ['noise', 'other', 2, 'praise', /(?:great|best|nice|awesome|excellent|amazing|cool|lovely|fantastic|wonderful|addictive|brilliant) (?:app|application|game|product|service|tool|job|work|program|stuff)|(?:love|enjoy|loving) (?:it|this|the app|using|your)|works? (?:great|perfectly|as (?:described|advertised))|five stars|5 stars|highly recommend|recommended|keep it up|well done|easy to use|so far so good|very (?:useful|helpful|handy)/],
  ['noise', 'other', 0.5, 'thanks', /thank(?:s| you)|appreciated?/],
  ['noise', 'other', 1, 'a matter settled', /solved|resolved|never ?mind|got it working|my bad|newbie|beginner|i'?m new/],
];

/** Words that only mean something where a text begins or ends; there the bounds are their own. */
// biome-ignore format: one cue a line reads as a table
const edges: readonly CueLine[] = [
  ['noise', 'how-do-i', 3, 'a question how or where', /(?:how|where|what|which|who|when)(?: exactly)? (?:do|does|can|could|should|would|is|are|to|did)(?! (?:(?:i|we|one|you) )?(?:fix|solve|repair|resolve|stop|prevent|avoid|correct|get rid))/, 'beginning'],
  ['noise', 'how-do-i', 1, 'a question', /[?？؟]/, 'end'],
  ['noise', 'other', 2, 'praise', /(?:thanks?|thank you|thx|cheers|great|nice|love|loved|awesome|excellent|amazing|perfect|cool|wow|super|fantastic|brilliant|wonderful|i love|very good|so good)/, 'beginning'],
  ['brief', 'wish', 3, 'a request for a feature', /\[?feature/, 'beginning'],
];

/** The English cues that are there without being asked for. */
export const english: CueTable = { language: 'English', codes: ['en'], lines: [...lines, ...edges] };
