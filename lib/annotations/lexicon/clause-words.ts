/**
 * Closed-class words by what they do around a counted noun phrase: data only. Together with the items and outcomes they
 * stand in for a part-of-speech tagger.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never inside a counted noun phrase: it ends before them. */
export const PHRASE_ENDS: ReadonlySet<string> = words(
  'in on at to from by for with without near into onto over under across around inside outside along amid among against between during since after before until ' +
    'as than like per via through throughout toward towards and or but nor while when where if because though although that which who whom whose ' +
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
    "it he she they we you i them him her this these those there here not n't also so then still just only even ever never already now " +
    'said says say told tells according reported reportedly including plus versus remain remained were left leaving ' +
    'sustained suffered more times out up off down back away ago later earlier today yesterday died',
);

/** May open the noun phrase after "of": "three of its drivers", "two of the bank’s clerks". */
export const DETERMINERS: ReadonlySet<string> = words("the its their his her our my your these those a an 's");

/** After "of": the count stands for a noun named before. */
export const PRONOUNS_AFTER_OF: ReadonlySet<string> = words('them those whom which us you it');

export const AUXILIARIES: ReadonlySet<string> = words(
  'was were been be being is are has have had get got getting remain remained',
);
/** Make what follows them passive: "were killed". */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = words('was were been be being is are get got');
export const MODALS: ReadonlySet<string> = words('will would could may might can should shall must if unless');

/** May stand between a count and its predicate: "30 more were also badly wounded". */
export const FILLERS: ReadonlySet<string> = words(
  "more also reportedly still now already later since then either both all others badly critically seriously severely n't not confirmed feared believed presumed thought left",
);

/** A clause begins or ends here: no verb beyond governs the count. */
export const CLAUSE_EDGES: ReadonlySet<string> = words(
  'but while when after where who which whose because although though before until since whereas if as',
);

export const REPORTING_VERBS: ReadonlySet<string> = words(
  'said says say told tells reported reports announced added confirmed claimed stated wrote warned witnesses according',
);

/** What is asked for is not there: "seen asking for 40 launchers". */
export const REQUEST_VERBS: ReadonlySet<string> = words(
  'asked asks asking requested requests requesting sought seeks seeking demanded demands demanding needs needed wants wanted',
);

/** Before a count that is part of the one before: "including three children". */
export const PART_INTRODUCERS: ReadonlySet<string> = words('including among include includes included');

/** Between counts of one list. */
export const LIST_JOINERS: ReadonlySet<string> = words(', and or plus with another & as well along nearly');

/** An apposition or parenthesis after the comma: the predicate comes after the next comma. */
export const APPOSITION_OPENERS: ReadonlySet<string> = words(
  'including among most mostly many some several all mainly both one two three of a an the among half at members with',
);

/** Right before a total: "rose to 12", "stands at 12", "is 12". */
export const TOTAL_INTRODUCERS: ReadonlySet<string> = words(
  'to at is was are were reached reaching passed exceeded topped surpassed : includes include included stood',
);
