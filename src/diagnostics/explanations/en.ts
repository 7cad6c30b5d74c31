import type { Explanations } from './explanation.ts';

export const en: Explanations = {
  areas: {
    io: 'Files',
    yaml: 'YAML',
    schema: 'Fields and values',
    ref: 'References',
    org: 'Organisation and votes',
    time: 'Time',
    measure: 'Measures and figures',
    text: 'Text and pictures',
    access: 'What is public',
    privacy: 'Privacy',
    config: 'Editions, templates and looks',
    pdf: 'PDF',
  },
  codes: {
    'io/encoding': {
      what: 'The file is not saved as UTF-8.',
      why: 'Letters such as æ, ø and å cannot be read, and would be strange signs in the documents.',
      mend: 'Open the file in the program you wrote it in, and save it again with the encoding UTF-8.',
    },
    'io/unreadable': {
      what: 'The file cannot be opened.',
      why: 'What stands in it would be missing from the documents, and nobody would see that.',
      mend: 'Check that the file exists and that you may open it.',
    },
    'yaml/syntax': {
      what: 'The line does not follow the rules of YAML.',
      why: 'It is not certain what is a field and what is text, so the documents could be wrong.',
      mend: 'Look at colons, indentation, brackets and quotation marks on this line and the one above. A text with a colon in it must stand in quotation marks.',
    },
    'yaml/unsupported': {
      what: 'The file uses something of YAML that a plan cannot have.',
      why: 'It could be read otherwise than you meant.',
      mend: 'Remove “---”, “!” or “?”, and write ordinary fields: name, colon and value.',
    },
    'yaml/comma': {
      what: 'A comma inside brackets cuts the value in two.',
      why: 'Only the words before the comma would come into the document.',
      mend: 'Put the whole value in quotation marks.',
    },
    'yaml/comment': {
      what: 'The words after “#” are not read.',
      why: 'After a space and “#” the rest of the line is a comment, which does not come into the document.',
      mend: 'If the words belong to the text, put the whole value in quotation marks. If they are a comment, write a space after “#”.',
    },
    'yaml/alias': {
      what: 'The value begins with “*” or “&”, which has a meaning of its own in YAML.',
      why: 'The words are read as a reference to another place in the file, and would be missing from the document.',
      mend: 'Put the whole value in quotation marks.',
    },
    'schema/foreign-file': {
      what: 'The file has none of the fields of a plan and was not read.',
      why: 'What stands in it comes into no document.',
      mend: 'If the file belongs to the plan, begin it with a field such as “measures:” or “cases:”. If not, name it under “ignore” in the plan.',
    },
    'schema/empty-plan': {
      what: 'The plan has no field “plan”.',
      why: 'That is where the documents take the name of the plan from.',
      mend: 'Write “plan:” and the name at the top of plan.yaml.',
    },
    'schema/unknown-key': {
      what: 'There is no such field here.',
      why: 'A field that is not known is not read, and its value would be missing from the document.',
      mend: 'Look for a spelling mistake, or whether the field belongs somewhere else. The message names the fields that may stand here.',
    },
    'schema/wrong-variant': {
      what: 'The field belongs to another kind.',
      why: 'It would mean nothing for the document.',
      mend: 'Remove the field, or change the “kind” to the one that has it.',
    },
    'schema/missing': {
      what: 'A field that must be there is missing.',
      why: 'Without it the document would have a gap, such as a case without a title.',
      mend: 'Write the field and a value at the place that the message shows.',
    },
    'schema/type': {
      what: 'The value is of the wrong sort, such as a list where a text should stand.',
      why: 'It is then unclear what should stand in the document.',
      mend: 'Write the value as the message says: as text, as a list with “- ”, or as fields on lines of their own.',
    },
    'schema/value': {
      what: 'The value is not one of those that can be chosen.',
      why: 'The documents sort and count by these words, and with another word something would be left out.',
      mend: 'Write one of the words that the message names.',
    },
    'schema/duplicate-key': {
      what: 'The same field stands twice.',
      why: 'Only one could come into the document, and nobody knows which is right.',
      mend: 'Keep the right one. A field may have several names: “deadline” and “frist” are the same.',
    },
    'schema/id': {
      what: 'The id has characters that an id cannot have.',
      why: 'It is used in references and file names, and must be read alike everywhere.',
      mend: 'Use letters, digits and hyphens, and begin with a letter.',
    },
    'schema/duplicate-id': {
      what: 'Two things have the same id.',
      why: 'A reference could then lead the reader to the wrong place.',
      mend: 'Give one of them another id.',
    },
    'schema/format': {
      what: 'A date, a number or an amount cannot be read.',
      why: 'The documents sort, count and print by such values, so they must be real.',
      mend: 'Write the value as the message shows, and check that the day is in the calendar.',
    },
    'schema/ambiguous': {
      what: 'A date or a number can be read in several ways.',
      why: 'With 3/4 some may come on 3 April and others on 4 March.',
      mend: 'Write it so that it can mean one thing only, such as 3 April 2027 or 1 200.',
    },
    'schema/nesting': {
      what: 'Too many levels lie inside one another.',
      why: 'Nobody can read a text that deep, and as a rule an indentation has gone wrong.',
      mend: 'Look for lines that are indented too far.',
    },
    'text/file': {
      what: 'The file that the text is taken from is not in the folder of the plan.',
      why: 'The section would be empty in the document.',
      mend: 'Write the name exactly as the file is called, or put the file in the folder of the plan.',
    },
    'text/unprintable': {
      what: 'A character in the text is not in the font.',
      why: 'There would be an empty box in the PDF.',
      mend: 'Use another character, or say it in words.',
    },
    'text/garbled': {
      what: 'A word has characters in it that nobody wrote.',
      why: 'A program has read the text with the wrong encoding, or invisible characters and divided letters (å as a and a ring) came along when it was pasted. They stay in the document, or those who search do not find the word.',
      mend: 'Write the word again.',
    },
    'text/image': {
      what: 'The picture cannot be used.',
      why: 'There would be a gap in the document. Pictures are not fetched from the web, where they may change or vanish.',
      mend: 'Put the picture in the folder of the plan, and write the name of the file.',
    },
    'ref/unknown': {
      what: 'The name refers to something that is not in the plan.',
      why: 'The reader would not learn who or what is meant.',
      mend: 'Correct the spelling, or add what is missing to the plan.',
    },
    'ref/wrong-kind': {
      what: 'The name refers to something of the wrong kind, such as a person where a group should stand.',
      why: 'The document would say something that cannot be true.',
      mend: 'Write the id or name of something of the right kind.',
    },
    'ref/ambiguous': {
      what: 'The name can mean several in the plan.',
      why: 'The reader could be told that the wrong person is responsible.',
      mend: 'Write the id of the one you mean, instead of the name.',
    },
    'ref/nearly': {
      what: 'The name is almost the same as one in the plan.',
      why: 'If it is a spelling mistake, the documents would call the same one by two names.',
      mend: 'Write the name as it stands in the plan. If you mean another, write “{name: …}”.',
    },
    'ref/reserved': {
      what: 'The id is a word that always means the same.',
      why: 'A reference to “everyone” or “the municipality” could be read in two ways.',
      mend: 'Choose another id.',
    },
    'access/internal-reference': {
      what: 'Something internal is named in a public document.',
      why: 'The name would be seen by everyone who reads the document.',
      mend: 'Give a person a public role, write other words in the text, “[[…|words]]”, or remove the reference.',
    },
    'pdf/text-lost': {
      what: 'The PDF lacks text that should be in it.',
      why: 'The reader would not see that something is gone, so the PDF was not written.',
      mend: 'Run “plan doctor”, and try another browser with “--browser”. If that does not help, it is a bug in plan: please report it.',
    },
    'pdf/barrier': {
      what: 'Something in the PDF would shut out those who listen to it, or keep the archive from taking it in.',
      why: 'The law asks that everyone can read the document, so the PDF was not written.',
      mend: 'Do what the message says: mostly it is about a link, a picture or a template of your own.',
    },
    'pdf/failed': {
      what: 'The browser could not make the PDF.',
      why: 'Markdown and HTML can be read, but there is no PDF to send out.',
      mend: 'Try again, and run “plan doctor” if it happens again.',
    },
    'pdf/timeout': {
      what: 'The PDF was not done in time.',
      why: 'Half a PDF is never written, so there is none to send out.',
      mend: 'Try again when the machine has less to do, or make one document at a time with “--document”.',
    },
    'config/edition-kind': {
      what: 'Documents of this kind cannot be made yet.',
      why: 'The edition that somebody waits for does not come.',
      mend: 'Choose another kind, or remove the edition.',
    },
    'config/template': {
      what: 'The template has a name that no template has, and is not used.',
      why: 'The documents look as before, although somebody changed the template.',
      mend: 'Give the file the name of the template that it replaces. “plan eject” shows the names.',
    },
    'config/template-error': {
      what: 'The template has an error and cannot be used.',
      why: 'The documents that use it are not made, since they would have a gap.',
      mend: 'Correct the line that the message shows. In templates the fields have English names, such as “title”.',
    },
    'config/template-missing': {
      what: 'An edition uses a template that does not exist.',
      why: 'Without the template there is no document.',
      mend: 'Correct the name of the template, or put the template in the folder “templates” beside plan.yaml.',
    },
    'config/edition-section': {
      what: 'The edition asks for a section that the document does not have.',
      why: 'Its readers would not get all that you meant to include.',
      mend: 'Write the kind or heading of one of the sections that the message names.',
    },
    'config/vocabulary': {
      what: 'The choice of words is for a word that is printed nowhere.',
      why: 'The documents would keep the word that you wanted to replace.',
      mend: 'Write the name of a field, a section or a document, or the word as it is printed otherwise.',
    },
    'config/section-order': {
      what: 'An order of sections has a name that no section has.',
      why: 'The section stays where it is written, and not where the house wants it.',
      mend: 'Write the name as it stands above the section.',
    },
    'config/rule': {
      what: 'A rule under “rules” does not exist or cannot be changed.',
      why: 'The usual severity then still holds, and the plan is not checked as you decided.',
      mend: 'Correct the name, or remove the line. “plan explain” lists all rules.',
    },
    'config/suppression': {
      what: 'A comment “# plan: accept” has no effect.',
      why: 'A finding goes away only when the comment names the rule and the reason, and stands on its line or the line above. Otherwise nobody would know why something was accepted.',
      mend: 'Write the rule and the reason, or remove the comment if there is nothing left to accept.',
    },
    'config/color': {
      what: 'The colour cannot be read on white paper.',
      why: 'Those who see poorly cannot see light letters, and the law requires a contrast of 4.5 (WCAG 1.4.3).',
      mend: 'Choose a darker colour, and write it in quotation marks, as "#1f5c7a".',
    },
    'ref/plan-part': {
      what: 'A section is to be taken from the plan, but the plan does not have it.',
      why: 'The section would be empty in the document.',
      mend: 'Write the kind or heading of a section in the plan, or a part of it, such as “measures” or “groups”.',
    },
    'ref/unknown-within': {
      what: 'The name refers to something that is not just here.',
      why: 'The reader would look in vain for the motion, the activity or the phase.',
      mend: 'Correct the spelling, or write what is missing in the same minutes, invitation or figure.',
    },
    'ref/not-on-list': {
      what: 'The minutes have a case that is not on the agenda of the meeting.',
      why: 'The reader would not find the case in the notice of the meeting.',
      mend: 'Put the case on the agenda, or correct the id, title or number.',
    },
    'ref/no-recommendation': {
      what: 'The decision refers to a recommendation that does not exist.',
      why: 'The minutes would not say what was decided.',
      mend: 'Write the recommendation in the case or on the agenda, or write the whole decision in the minutes.',
    },
    'ref/recommendation-changed': {
      what: 'The decision refers to the recommendation with changes, without saying which.',
      why: 'Whoever reads the minutes is not told what was decided.',
      mend: 'Give the motion that was adopted an id, and write the decision as a list: the recommendation and that id. Or write the whole decision.',
    },
    'ref/not-a-name': {
      what: 'More than a name stands where a name should.',
      why: 'All of it is printed as a name, and the person is not recognised.',
      mend: 'Write the name alone. Substitute, legal basis and the rest have fields of their own.',
    },
    'org/votes': {
      what: 'The votes do not agree with those who were present, or with the result.',
      why: 'The minutes show what was decided, so everyone must be able to trust the figures.',
      mend: 'Correct the votes, the result or who was present.',
    },
    'ref/routing-twice': {
      what: 'The same body has used the same case number twice.',
      why: 'Whoever looks up the number may find the wrong case.',
      mend: 'Correct one of the numbers, or remove the line.',
    },
    'ref/archive-case-twice': {
      what: 'Two cases have the same number in the archive.',
      why: 'Whoever looks up the number may find the wrong case.',
      mend: 'Correct one of the numbers, or write the number of the document after it.',
    },
    'ref/differs': {
      what: 'The same thing stands in two places and differs.',
      why: 'Two documents would say different things, and nobody knows which is right.',
      mend: 'Keep one of the places, and remove the other.',
    },
    'org/cycle': {
      what: 'Something goes in a circle, such as two groups that report to each other.',
      why: 'Nobody can then read who has the last word, or what must be done first.',
      mend: 'Remove or turn one of the lines.',
    },
    'time/reversed': {
      what: 'The end comes before the beginning.',
      why: 'The time in the document would be impossible.',
      mend: 'Correct the date or the time that is wrong.',
    },
    'time/no-year': {
      what: 'A meeting, or a treatment of a case, has a date without a year.',
      why: 'The notice and the minutes are to be read in ten years, and without a year nobody knows which treatment came first.',
      mend: 'Write the year too.',
    },
    'time/clock': {
      what: 'The time does not agree with how long the items before it take.',
      why: 'Those who come would get a programme that does not work.',
      mend: 'Correct the time, or how long the items before it take.',
    },
    'measure/sum': {
      what: 'The sum is not what the rows add up to.',
      why: 'Those who decide on the figures must be able to trust them.',
      mend: 'Correct the sum, or the row that is wrong.',
    },
    'text/abbreviation': {
      what: 'An abbreviation in the glossary is not explained.',
      why: 'A reader who looks it up does not learn what it means.',
      mend: 'Write what it stands for, after the colon.',
    },
    'text/undefined-abbreviation': {
      what: 'An abbreviation in the text is explained nowhere.',
      why: 'Someone who does not work for the municipality may not understand it.',
      mend: 'Put it in the glossary, or write the words the first time: “round-the-clock care (HDO)”.',
    },
    'text/section-missing': {
      what: 'The case lacks a section that the municipality requires.',
      why: 'Those who decide should find the same in every case, also when there is nothing to say.',
      mend: 'Write the section. If there is nothing to say, write “None”.',
    },
    'text/bold-heading': {
      what: 'A line of bold words stands where a heading should.',
      why: 'Whoever listens to the document does not hear that a new section begins, and the section is not known for what it is.',
      mend: 'Write “##” before it instead of the asterisks around it, and “###” for a heading below it.',
    },
    'text/hard-to-read': {
      what: 'The text has long sentences and many long words.',
      why: 'Its readability index (LIX) is above 55, so it is hard to read also for those who will decide.',
      mend: 'Split the long sentences, and use short words for long ones.',
    },
    'org/mandate-decision': {
      what: 'A mandate does not say who decided it.',
      why: 'Without a decision the group does not know on whose behalf it works.',
      mend: 'Refer to the decision with “decision”, or write “approvedBy”. If it is not decided yet, write “status: proposed”.',
    },
    'org/no-lead': {
      what: 'A group has no lead, though other groups in the plan do.',
      why: 'The reader does not know through whom the group can be reached.',
      mend: 'Write “lead” with a person or a role.',
    },
    'org/no-way-up': {
      what: 'A group reports to no one who reaches the steering group.',
      why: 'What the group finds out is then no part of what is decided.',
      mend: 'Write “reportsTo”, or add a line under “reporting”.',
    },
    'time/overlap': {
      what: 'A person is to be in two meetings at the same time.',
      why: 'One seat will be empty, or the meeting will not have a quorum.',
      mend: 'Correct the time of one of the meetings, or write who is absent.',
    },
    'measure/missing': {
      what: 'Measures lack someone responsible or a deadline.',
      why: 'A measure that nobody answers for and that has no deadline is seldom carried out.',
      mend: 'Write “responsible” and “deadline”. A measure that recurs or is in operation needs no deadline.',
    },
    'measure/overdue': {
      what: 'The deadline has passed for a measure that is not completed.',
      why: 'The status report then shows a measure that is late without saying why.',
      mend: 'Write in an update how it goes, write “completed”, or set a new deadline.',
    },
    'measure/stale': {
      what: 'A status report says nothing new of a measure since the report before.',
      why: 'The reader is given the same status twice, and cannot know whether it still holds.',
      mend: 'Say how it stands now, in a new update with a date. If it is as before, say so.',
    },
    'measure/untraced': {
      what: 'A measure cannot be traced to a decision, although others in the plan can.',
      why: 'Those who decided want to see what came of it, and who settled the rest.',
      mend: 'Refer to the decision with “decision”, or to the group that has the mandate with “group”.',
    },
    'text/empty-link': {
      what: 'A link has no words, has no address or leads nowhere from the document.',
      why: 'Whoever has the page read aloud hears only “link”, and whoever clicks gets nowhere.',
      mend: 'Write words that say what is there in the brackets, and the address in the parentheses. A place in the document is # and its heading, “#further-work”.',
    },
    'text/no-alternative': {
      what: 'An image or a logo lacks alternative text.',
      why: 'Whoever does not see the image is not told what it shows.',
      mend: 'Write in the brackets what the image shows. A logo gets “alternative” with the name of its owner.',
    },
    'text/summary-long': {
      what: 'The summary is longer than five lines.',
      why: 'Those who read many cases in an evening read it first, and some only that.',
      mend: 'Say briefly who, what, where and when, and leave the rest to the facts of the case.',
    },
    'text/vague-point': {
      what: 'A point in a proposed decision does not say what is decided.',
      why: '“Should” and “consider” bind nobody, and nobody can see whether it was done.',
      mend: 'Write who is to do what, and when.',
    },
    'privacy/identity-number': {
      what: 'A Norwegian or Swedish national identity number stands in the plan.',
      why: 'A number that gets out cannot be called back, and the plan often lies where many can read it.',
      mend: 'Remove the number.',
    },
    'privacy/contact': {
      what: 'A private e-mail address or mobile number stands in a text that everyone can read.',
      why: 'Whoever it belongs to may not have agreed to that.',
      mend: 'Write the municipality’s address or number, or put it under “contact” of the person.',
    },
    'ref/unused': {
      what: 'Something is declared in the plan and nothing refers to it.',
      why: 'It may be forgotten, or written differently where it was meant to be used.',
      mend: 'Refer to it where it belongs, or remove it.',
    },
  },
};
