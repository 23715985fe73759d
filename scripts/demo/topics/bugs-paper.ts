import type { Topic } from '../topic.ts';

/** What goes wrong with lists, prints, scans and files. */
export const paperBugs: readonly Topic[] = [
  {
    id: 'seat-list-order',
    destination: 'bug',
    perWeek: 4.5,
    rhythm: 'exams',
    tags: ['seating'],
    subjects: [
      'Seat list [in yesterday’s order|not up to date|out of date] ({room})',
      'Seating order wrong [for {exam}|in {room}|]',
      '{room}: seat list shows old order',
      'printed seat list does not match the screen',
      'Moved a pupil, seat list did not change',
      'Seat list {soonDay}',
      'seat numbers wrong',
      'Wrong seating order on the door',
    ],
    parts: [
      [
        0.5,
        [
          'I moved {few} pupils [to {room}|between rooms] [this afternoon|yesterday]',
          'For the {exam} we use {room} [and {room}|]',
          '{hiWho}',
          'A pupil [joined|left] {class} and I changed the seats',
        ],
      ],
      [
        1,
        [
          'The seat list I print still [has|shows] yesterday’s order',
          'On the screen the seating order is right, on paper it is [the old one|wrong]',
          'The printed seat list for {room} [is missing {few} pupils|has two pupils on one seat|does not show the pupils I moved]',
          'The seat list does not update after [I move a pupil|I change rooms] [until the next morning|unless I close the exam]',
          'The seating order is alphabetical again although I [dragged|sorted] them by candidate number',
          'Seat 14 appears twice in the seat list and seat 15 not at all',
          'The invigilators had the wrong seat list because the print [came from yesterday|was not updated]',
        ],
      ],
      [
        0.45,
        [
          '{tried}',
          'We noticed when the pupils were already standing outside',
          'I ended up writing the names by hand',
          '{tried}',
        ],
      ],
    ],
  },
  {
    id: 'upload-stuck',
    destination: 'bug',
    perWeek: 9,
    rhythm: 'exams',
    tags: ['upload', 'scans'],
    subjects: [
      'Upload stuck at {percent}%',
      'Scans [will not|do not] upload',
      '{file} [stuck|failed|will not upload]',
      '[Cannot|Can’t] upload the {exam}',
      'upload hangs [again|]',
      'Uploading papers: error {code}',
      'Scanned papers of {class} not arriving',
      '{pupils} pages and nothing happens',
      'Stuck upload {recently}',
      'PDF upload',
    ],
    parts: [
      [
        0.5,
        [
          'I am uploading the scanned papers of the {exam}',
          'We scan {class} on the big copier and upload the file',
          '{hiWho}',
          'I have {pupils} scripts as one PDF',
          'Trying to get the {exam} scans in before {soonDay}',
        ],
      ],
      [
        1,
        [
          'The upload is stuck at {percent} % [for {minutes} minutes|and does not move|since this morning]',
          'The progress bar [stops|hangs|freezes] at {percent} % [every time|and then nothing]',
          'It [says|shows] "processing" [for hours|since {pastDay}] and the papers never appear',
          'I get "upload failed ({code})" [straight away|after a few minutes|with every file over 20 MB]',
          'The file uploads but only the first {few} pages arrive, the rest is missing',
          'Uploading {file} [fails|does not work] without any message',
          '{few} of the scans are stuck and I [can’t delete them|cannot cancel them] either',
          'The pages arrive [upside down|in the wrong order|twice] and then the upload gets stuck',
          'Dragging the file in does nothing, the button [does not respond|is grey]',
          'Upload stopped working [{recently}|after the weekend], the same scanner and the same settings as always',
        ],
      ],
      [
        0.5,
        [
          '{tried}',
          '{tried}',
          'The file is [12|38|55|74] MB',
          'I split it into {few} parts, same thing',
          'A smaller file [worked|goes through]',
        ],
      ],
    ],
  },
  {
    id: 'upload-photos',
    destination: 'bug',
    perWeek: 0,
    rhythm: 'even',
    tags: ['upload'],
    subjects: [
      'Upload of iPhone photos [stuck|fails|stands still]',
      'HEIC photos will not upload',
      'iPhone photos of [scripts|answer sheets]: upload [stuck|does not work]',
      'Upload stuck with HEIC photos',
      'Photos from the new iPhones stay at 0 %',
    ],
    parts: [
      [0.4, ['{hiWho}', '{few} of our {staff} photograph the answer sheets with their iPhone']],
      [
        1,
        [
          'Uploading the iPhone photos of {class} does not work, HEIC files stay at 0 %',
          'The upload stands still with HEIC photos from the new iPhone',
          'Since the update our iPhone photos are HEIC files and the upload [stops|stands still] at 0 %',
          'iPhone photos no longer upload, the HEIC files just sit there',
          'The upload of HEIC photos from an iPhone [fails|gets stuck] without any message',
        ],
      ],
      [
        0.5,
        [
          'As JPEG the same photo goes through',
          '{tried}',
          'Scans from the copier are fine, only photos stand still',
        ],
      ],
    ],
  },
  {
    id: 'export-columns',
    destination: 'bug',
    perWeek: 6.5,
    rhythm: 'end-of-term',
    tags: ['export', 'excel'],
    subjects: [
      'Export to Excel: [wrong columns|columns shifted|columns mixed up]',
      'Excel export [broken|wrong] for {exam}',
      '{file} has the wrong headings',
      'columns in the wrong order again',
      'Export {class} - marks under the wrong question',
      'Missing column in export',
      'Spreadsheet export and dates',
      'Excel: candidate numbers lose the zero',
    ],
    parts: [
      [
        0.45,
        [
          'I export the {exam} to Excel [every week|for our data manager|for the governors]',
          '{hiWho}',
          'We import your Excel file into {mis}',
        ],
      ],
      [
        1,
        [
          'In the Excel export the columns are [shifted by one|in the wrong order|mixed up], so the marks stand under the wrong question',
          'The exported spreadsheet [has no column for|is missing] the [candidate number|teacher|resit mark]',
          'The heading says Q{few} and below are the marks of another question',
          'The export puts first name and surname in the wrong columns for {class}',
          'Candidate numbers [lose their leading zero|turn into dates] in the exported file',
          'The export is empty [from row {pupils} on|except for the headings]',
          'Exporting [fails with error {code}|gives a file that Excel calls corrupted|does not start]',
          'Since the [last update|new term] the Excel columns are not in the order of the screen any more',
          'The decimals come out wrong in Excel: 7.5 becomes 7 May',
        ],
      ],
      [
        0.4,
        [
          '{tried}',
          'I fix it by hand each time, {minutes} minutes',
          'The CSV is the same',
          'Last term the same export was right',
        ],
      ],
    ],
  },
  {
    id: 'print-cut',
    destination: 'bug',
    perWeek: 5,
    rhythm: 'exams',
    tags: ['print'],
    subjects: [
      'Print cut off [on the right|at the bottom|]',
      '{exam} prints without the last line',
      'Printing question papers - margin',
      'Printout cuts the [page number|last question|names]',
      'A3 print',
      'Cannot print {class}',
      'Cover sheet cut off',
      'printer ok, gradelight print not ok',
    ],
    parts: [
      [
        0.4,
        [
          'I am printing the {exam} for {soonDay}',
          'We print cover sheets for all {pupils} candidates',
          '{hiWho}',
        ],
      ],
      [
        1,
        [
          'The right [edge|side|column] is cut off when I print [the results|the cover sheets|the mark sheet]',
          'The last line of every page is [cut in half|missing] on paper, in the preview it is there',
          'Printing from Gradelight cuts off the [candidate numbers|bottom margin|barcode], so the scanner cannot read them',
          'The print preview is [blank|empty] and then {few} white pages come out',
          'Landscape prints as portrait and the last {few} questions are cut off',
          'The printout is tiny [since {pastDay}|now], nobody can read it',
          'Two pupils on one page and the second one cut off at the name',
          'The print stops after page {few} with error {code}',
        ],
      ],
      [
        0.45,
        [
          '{tried}',
          'The same printer prints everything else',
          'Printing to PDF first gives the same',
          'Scaling to 92 % helps a little',
        ],
      ],
    ],
  },
  {
    id: 'java-print',
    destination: 'bug',
    perWeek: 4,
    rhythm: 'even',
    tags: ['print', 'java'],
    subjects: [
      'Java print plug-in [does not start|blocked|missing]',
      'print plug-in [again|and Java update]',
      'Java plug-in error on {device}',
      'Old print plug-in needs Java?',
      'Plug-in will not install',
      'Java warning when printing {exam}',
    ],
    parts: [
      [
        0.4,
        [
          'We still print with the old Java plug-in',
          '{hiWho}',
          'The exams office PC has the Java print plug-in',
        ],
      ],
      [
        1,
        [
          'The Java print plug-in [does not start|no longer starts|crashes] [since the last Java update|{recently}]',
          '{browser} blocks the Java plug-in and I [cannot|can’t] print the papers',
          'It asks for Java 8 and IT [will not install it|have removed it], so the print plug-in fails',
          'The plug-in says "certificate expired" and printing stops',
          'The old print plug-in hangs after the first page',
          'After installing the print plug-in a second time there is still the error "Java not found"',
        ],
      ],
      [
        0.5,
        [
          '{tried}',
          'Is the new print without Java ready for us?',
          'We have {few} computers like that',
          'Printing without the plug-in is not switched on for us',
        ],
      ],
    ],
  },
];
