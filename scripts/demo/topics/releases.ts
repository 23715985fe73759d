import type { Topic } from '../topic.ts';

/** What people ask when a release reaches them: these come only through the planted events. */
export const releaseTopics: readonly Topic[] = [
  {
    id: 'v41-one-class',
    destination: 'noise',
    perWeek: 0,
    rhythm: 'even',
    tags: ['hand_back', 'v4_1'],
    subjects: [
      'Hand back only one class?',
      'How do I hand back just {class}',
      'Handing back {class} first',
      'hand-back by class - how?',
      'One class at a time',
    ],
    parts: [
      [0.4, ['{hiWho}', 'I saw the new hand-back by class', '{class} is marked, the other classes are not']],
      [
        1,
        [
          'How do I hand back only one class?',
          'How can I hand back {class} and leave the other classes for later?',
          'Where do I choose a single class when I hand back the {exam}?',
          'Can I hand back just one class of the {exam} today?',
          'Is it possible to hand back class by class now, and where is it?',
        ],
      ],
    ],
  },
  {
    id: 'v41-pupils-see',
    destination: 'noise',
    perWeek: 0,
    rhythm: 'even',
    tags: ['hand_back', 'v4_1'],
    subjects: [
      'Do pupils see their marks at once?',
      'When {class} is handed back, who sees it?',
      'Hand-back: visible straight away?',
      'pupils see the grade immediately?',
    ],
    parts: [
      [0.4, ['I am about to hand back {class}', '{hiWho}']],
      [
        1,
        [
          'Do pupils see their marks as soon as I hand back their class?',
          'If I hand back {class}, do the pupils see their grades straight away?',
          'When one class is handed back, can pupils in the other classes see anything?',
          'Do pupils see the marks immediately after I hand back, or only in the morning?',
        ],
      ],
    ],
  },
  {
    id: 'v42-old-list',
    destination: 'noise',
    perWeek: 0,
    rhythm: 'even',
    tags: ['seating', 'v4_2'],
    subjects: [
      'Where is the seat list?',
      'Where did the old seat list go',
      'Seat list gone [since the update|]',
      'cannot find seat list for {exam}',
      'Seat list by name?',
      'My seat list has disappeared',
      'The seat list is not where it was',
    ],
    parts: [
      [
        0.5,
        ['{hiWho}', 'I print the seat list every exam morning', 'Since this week the menu looks different'],
      ],
      [
        1,
        [
          'Where did the old seat list go?',
          'I cannot find the seat list any more, where is it now?',
          'My seat list is gone, there is only something called Rooms',
          'Where do I find the seat list of all rooms sorted by name?',
          'The old seat list has gone from the menu, how do I get it back?',
          'How do I get the seat list in the order of names and not by room?',
        ],
      ],
      [0.3, ['{tried}', 'The invigilators are used to the old one']],
    ],
  },
  {
    id: 'v42-print-all',
    destination: 'noise',
    perWeek: 0,
    rhythm: 'even',
    tags: ['seating', 'print', 'v4_2'],
    subjects: [
      'Print the seat lists of all rooms at once?',
      'Printing all rooms',
      'Room by room printing?',
      '{few} rooms, {few} prints',
      'all rooms in one print',
    ],
    parts: [
      [0.4, ['We use {few} rooms for the {exam}', '{hiWho}']],
      [
        1,
        [
          'How do I print the seat lists of all rooms at once?',
          'Can I print all rooms in one go, or do I open each room?',
          'Is there a way to print every room’s seat list together?',
          'How do I print the lists for all rooms? I only get {room}',
        ],
      ],
    ],
  },
  {
    id: 'v42-pupils-room',
    destination: 'noise',
    perWeek: 0,
    rhythm: 'even',
    tags: ['seating', 'v4_2'],
    subjects: [
      'Do pupils see their room?',
      'Can pupils see where they sit',
      'Telling pupils their room',
      'pupils and room numbers',
    ],
    parts: [
      [0.3, ['{hiWho}']],
      [
        1,
        [
          'Can pupils see their room before the day of the exam?',
          'Do pupils see in which room and seat they are, and from when?',
          'How do pupils learn their room now? Can they see it the day before?',
        ],
      ],
    ],
  },
  {
    id: 'v42-two-sites',
    destination: 'unclear',
    perWeek: 0,
    rhythm: 'even',
    tags: ['seating', 'v4_2'],
    subjects: [
      'Two sites, two seat lists',
      'Seat list only for one site',
      'Our second site is missing from the list',
    ],
    parts: [
      [0.4, ['We have two sites', 'Our school has more than one site']],
      [
        1,
        [
          'The seat list shows only one site, the rooms of our second site are on a list of their own',
          'Since yesterday we get one seat list for each site and not one for the school',
          'Is there one list for schools with more than one site? I see one list for each site',
        ],
      ],
    ],
  },
];
