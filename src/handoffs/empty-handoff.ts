/** What is known of a release when its handoff is begun. */
export interface Begun {
  readonly release: string;
  readonly version?: string;
  /** Flag on for the first real customers, ISO 8601 with offset. */
  readonly releaseAt: string;
}

/**
 * The handoff that a PO begins with: it can be read without a fault, and the gate holds it for what is not written yet. What to write
 * stands in comments, which no page shows.
 */
export function emptyHandoff({ release, version, releaseAt }: Begun): string {
  const versionLine = version === undefined ? '# version: "4.2"' : `version: ${quoted(version)}`;
  return `---
release: ${quoted(release)}
${versionLine}
releaseAt: ${releaseAt}   # flag on for the first real customers, with what your zone is ahead of UTC
# cycle: "8"
# steps:                              # how it rolls out
#   - { at: ${releaseAt}, audience: two pilot schools, percent: 5, exit: what must hold before the next step }
# writtenOn: 2026-01-05               # the day on which this was written: seven days before the release, or earlier
# walkthrough:                        # thirty minutes with the CS Lead; each question becomes an edit below, or a named gap
#   date: 2026-01-07
#   with: CS Lead
#   minutes: 30
#   questions:
#     - { question: What does a pupil see?, became: Answer added to the first question }
# signatures:                         # when all of it is written; a later edit asks for a new one
#   po: { name: Name, date: 2026-01-08 }
#   techLead: { name: Name, date: 2026-01-08 }
#   designer: { name: Name, date: 2026-01-08 }
#   csLead: { name: Name, date: 2026-01-08 }
# updates:                            # what changes in the parts from now on, with what taught it; before flag on it asks for new signatures
#   - { on: 2026-01-20, step: two pilot schools, part: 4, what: Half points added to the first answer, why: watch note, tickets: [12345], by: Name }
# releaseBrief: { on: 2026-01-12, link: https://client.example/4-2 }   # what the client reads, before seeing it
# onCall: Name                        # for the first 48 hours
# baseline: 34 minutes, nine watched  # what was usual before flag on
# checks:                             # technical lines of the gate, shown as you give them; one that is 'not met' holds the release
#   - { item: Rollback tried, state: met, by: Name }
# waivers:                            # a line of the gate that somebody lets pass: who, why, what follows and by when; later, 'done'
#   - { item: Walkthrough, reason: A fix that cannot wait., by: Name, followUp: 2026-02-02, what: Walk through it with the CS Lead }
# prediction:                         # the brief's own, which only a person judges
#   sentence: Coordinators finish the seat lists of an exam morning in under 10 minutes.
#   baseline: 34 minutes, nine coordinators watched
#   target: under 10 minutes
#   checkDate: 2026-02-16
#   method: Five coordinators watched
#   owner: Name
---

## What's new

<!-- One paragraph in support's words: who can now do what. No API, no flag, no ticket number. -->

## Happy path

<!-- Numbered steps of one person: opens, clicks, sees.
1. A coordinator opens Rooms and sees every room of the exam.
2. She opens a room and prints its list.
-->

## Known limitations

<!-- What is not in it, for whom, until when, and what to say. Or one sentence: There is no known limitation.
- Schools with more than one site see one list for each site until 4.3. Say: open each site in turn.
-->

## Likely questions

<!-- Three to five that the first caller will ask, each with the answer to give. 'Also asked as' is the same in a customer's words, and
the watch finds far more tickets by it; 'Expected' is how many people will ask in 48 hours. Later, and only where they help: 'Added' where
a step of the rollout taught it, so that it counts as predicted from then on; 'Tickets' and 'Not' where the watch did not find a ticket or
was wrong about one; 'Theme' where all tickets of a theme ask this. The last three stand beneath a limitation as well.
### Where did the old seat list go?
It moved to Rooms. 'By name' is the first button.

- Also asked as: my seat list is gone
- Expected: 3 to 8
- Added: 2026-01-20
- Tickets: 12345, 12377
- Not: 12399
- Theme: seat-list
-->

## Escalation path

<!-- Each level in a line of its own: where L1 looks it up, how L2 reproduces it, how L3 files it, and what is a bug, a wish, or as intended. -->

- **L1**:
- **L2**:
- **L3**:

## Dashboard

<!-- One link that support can open: [Leading signals](https://dashboard.example/4-2) -->
`;
}

/** A text as YAML reads it back unchanged. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
