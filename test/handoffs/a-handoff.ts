/** A handoff with nothing to find fault with; tests change one thing of it. */
export const goodHandoff = `---
release: Seat lists by room
version: "4.2"
releaseAt: 2026-09-15T09:00:00+03:00
writtenOn: 2026-09-04
releaseBrief: { on: 2026-09-14, link: https://client.example/brief }
onCall: Ori Bar
baseline: 34 minutes for a morning's seat lists
walkthrough:
  date: 2026-09-09
  with: CS Lead
  minutes: 30
  questions:
    - { question: Can a second marker undo a hand-back?, became: Answer added }
signatures:
  po: { name: Dana Levi, date: 2026-09-10 }
  techLead: { name: Ori Bar, date: 2026-09-10 }
  designer: { name: Mia Roth, date: 2026-09-10 }
  csLead: { name: Noa Katz, date: 2026-09-11 }
---

## What's new
Rooms now hold their own seat lists.

## Happy path
1. A coordinator opens Rooms.
2. She clicks a room and sees its seats.

## Known limitations
- Schools with more than one site see one list for each site until 4.3.

## Likely questions
### Where did the old seat list go?
Same menu, under Rooms.

- Also asked as: my seat list is gone
- Expected: 3 to 8

### Can I sort by name?
Yes: 'By name' is the first button.

- Also asked as: sort the pupils
- Expected: 5

### Can a second marker undo a hand-back?
Yes, under More, until the marks are out.

- Also asked as: undo hand back
- Expected: 2

## Escalation path
- **L1**: look in the help centre.
- **L2**: reproduce with the room's number.
- **L3**: file with chain level scope.

## Dashboard
[Leading signals](https://dashboard.example/4-2)
`;

/** The moment at which tests judge it: four days before flag on. */
export const beforeRelease = '2026-09-11T12:00:00+03:00';
