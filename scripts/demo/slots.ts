import { alternatives as list, type Slots } from './phrase.ts';

/** What every topic may fill its phrases with. */
export const sharedSlots: Slots = {
  year: list('Year 7|Year 8|Year 9|Year 10|Year 11|Year 12|Year 13|Y9|Y10|Y11|Y13|our sixth form'),
  subject: list(
    'Chemistry|Biology|Physics|Maths|English|History|Geography|French|Spanish|German|Religious Studies|Music|Economics|Psychology|Further Maths|Computing|Latin|Media|Business|Sociology|Drama|Statistics',
  ),
  kind: list(
    'mock|mock paper 1|paper 2|end of unit test|assessment|resit|practice paper|trial exam|baseline test|internal exam|half-term test|listening paper|written paper',
  ),
  exam: list('{year} {subject} {kind}|{subject} {kind}|{year} {subject}|{kind} in {subject}'),
  class: list('9B|10X2|11 set 3|8K|12A|7 Maple|10C|11Y1|9 set 2|13B|8P|10 option B|11R|7T|12 block D|9F'),
  room: list(
    'Room 14|the sports hall|Hall A|Hall B|the drama studio|B12|the library annexe|M3|the small gym|Room 207|the dining hall|C9|the old chapel|S21',
  ),
  browser: list(
    'Chrome|Edge|Safari|Firefox|Chrome on Windows 11|Edge on the school network|Safari on a Mac|the newest Chrome|Chrome on a Chromebook',
  ),
  device: list(
    'my school laptop|a Chromebook|an iPad|the office PC|my own laptop|the staffroom computer|a Surface|a MacBook|the desktop in the exams office',
  ),
  code: list('GL-4032|GL-2210|GL-1187|E117|502|500|GL-3007|504|GL-0961'),
  few: list('two|three|four|five|six|3|4|5|6|7'),
  pupils: list('17|19|22|24|26|27|28|29|30|31|33|46|58|84|112|126|143|168|187|204|231'),
  percent: list('12|34|47|63|71|88|90|97|99'),
  minutes: list('five|ten|fifteen|twenty|25|30|40|45'),
  file: list(
    'mocks_y11.xlsx|results-final-2.xlsx|scan_0034.pdf|paper1 set A.pdf|seating v3.csv|batch2.pdf|marks_export.xlsx|Hall A.pdf',
  ),
  role: list(
    'exams officer|exam coordinator|head of department|data manager|class teacher|network manager|teaching assistant|school secretary',
  ),
  staff: list('teachers|colleagues|markers|invigilators|supply teachers|new teachers'),
  grade: list('grades|marks|scores'),
  recently: list(
    'since {pastDay}|since this morning|since yesterday|this week|for a few days now|since about {pastDate}|since lunchtime|today|again today',
  ),
  soon: list(
    'The {exam} is on {soonDay}|We sit the {exam} on {soonDate}|Grades have to go out by {soonDay}|Reports close on {soonDate}|{pupils} pupils are waiting for this|Parents’ evening is on {soonDay} and I have nothing to show|The head has asked me twice already|[I have a department meeting|We moderate] on {soonDay}|The exam board wants our figures by {soonDate}|I have {class} next lesson|[It is|this is] {year}, so it matters|Data drop is {soonDay}|We have {few} more papers to get through before {soonDay}|Invigilators come in at 8 on {soonDay}|The trust is inspecting our data on {soonDate}|Staff are starting to go back to paper',
  ),
  broken: list(
    'It [stopped working|does not work any more|no longer works] {recently}|It fails [every time|each time I try]|[It looks like a bug to me|This must be a bug|Looks like a fault on your side]|[It started|This began] after the last update|There is [no error message, it just does not work|an error for a second, then nothing]|[This is clearly|It is] broken [for all of us|for {few} of us|on every computer]|It worked [last week|last term|on {pastDay}] and [now it does not|today it does not work]|[The same problem|Same issue] [for {staff} in {subject}|with {class}|in {few} classes]|Something is [wrong|broken] [here|with it] {recently}|Please fix this [soon|before {soonDay}|quickly]|We [cannot|are unable to] [use it|send anything out|start] like this',
  ),
  mend: list(
    'Please [have a look|look into it|check our account]|Please [advise|let me know|tell me what to try next]|Any help [would be appreciated|welcome]|I can send [screenshots|a recording|the file]|I need this [today|by {soonDay}] really|Let me know if you need [anything else|the exam id|access]|Grateful for a quick answer|Please could this be looked at before {soonDate}|Let me know either way|Could somebody [ring me|get back to me] before {soonDay}?|When will it be sorted?|Is anyone else seeing this?',
  ),
  where: list(
    'How do I do that?|Where do I find [this|it|the setting]?|Could you [tell me how|point me to the right page|explain how]?|How do we do this [at our school|for {year}]?|Is there a help page [for this|about it]?|Can you tell me [where to click|what to do]?|What is the [right|best] way?|How does [it|this] work for [{year}|{subject}|us]?',
  ),
  ask: list(
    'Can you [have a look|look into it|check what is going on]?|Please [advise|let me know what to do|tell me what to try next]|Any help [would be appreciated|welcome]|[What should I do|What do you suggest]?|Could somebody [ring me|get back to me] before {soonDay}?|[Is this known|Is anyone else seeing this|Are you aware of this]?|[Happy to|I can] send [screenshots|a screen recording|the file] if [useful|it helps]|I need this [today|by {soonDay}] really|Can you look at our account and tell me what you see?|Let me know if you need [anything else|the exam id|access]|Grateful for a quick answer|Is there a way round it [for now|in the meantime]?|Please could this be looked at before {soonDate}?|When will it be sorted?|Let me know either way',
  ),
  tried: list(
    'I have [logged out and in again|cleared the cache|restarted the computer], no difference|Same in {browser} and on {device}|Tried {few} times|A colleague [tried too|gets the same] on {device}|I am using {browser}|This is on {device}|We have tried [another browser|another computer|a private window] as well|It was fine [last week|on {pastDay}|last term|until {pastDate}]|[Refreshing|Reloading the page] [helps for a moment|makes no difference|does nothing]|It only happens with the {exam}, [others|the other papers] are fine|IT here say [nothing has changed on our side|the network is fine|it is not the firewall]|I did exactly what I did last term|It happens about one time in {few}',
  ),
  hiWho: list(
    'I’m the {myRole} [here|at {account}]|I look after {subject} [here|for {year}]|I’ve taken over as {myRole} this [term|year]|I am covering for our {role} [this week|until {soonDate}]|We have been with you [for two years|since last September|since the pilot]|I run the {year} exams',
  ),
  wishWhy: list(
    'It would save me [an hour|an afternoon|most of a morning] every [week|exam season]|At the moment we [keep a spreadsheet on the side|do it by hand|print it and use a highlighter]|[My colleagues|The {year} team|All our markers] ask me about this [every term|all the time]|The [old system|paper version] [let us do this|did that]|With {pupils} pupils it really adds up|I know {few} [other schools|colleagues elsewhere] who would use it|It is the one thing [missing for us|that keeps {few} {staff} on paper]|We are a [big|small] school and it is only me in the exams office|Not urgent, just an idea|Happy to [try an early version|talk it through|show you how we work]|Is anything like this planned?|I raised this [last year|with {account} colleagues at the user day] too|I appreciate you must get a lot of these',
  ),
};
