import type { RoundState, RoundStep } from "@kansrijk/core/admission/process/roundSteps";
import type { Text } from "@kansrijk/core/vocabulary/text";

export const DESK = {
  title: { nl: "Beheer", en: "Manage" },
  lead: {
    nl: "Stap voor stap van aanbod tot uitslag. Wat is gedaan, staat vast en is voor iedereen te zien op de openbare pagina.",
    en: "Step by step from offer to outcome. What has been done is fixed and can be seen by everybody on the public page.",
  },
  notYou: {
    nl: "Het beheer is alleen voor wie deze ronde uitvoert, op de computer waar Kansrijk draait.",
    en: "Managing is only for who carries out this round, at the computer where Kansrijk runs.",
  },
  nextStep: { nl: "Nu te doen", en: "To do now" },
  allDone: { nl: "Alle stappen zijn gezet", en: "All steps have been taken" },
  allDoneNote: {
    nl: "De uitslag is openbaar. Hieronder staan de codes voor de gezinnen en wat er daarna nog kan.",
    en: "The outcome is public. Below are the codes for the families and what can still follow.",
  },
  alreadyDone: { nl: "Dit is al gedaan:", en: "This has been done:" },
  notPossible: { nl: "Dit kan nog niet:", en: "Not possible yet:" },
  running: { nl: "Deze stap loopt", en: "This step is running" },
  ended: { nl: "Gedaan:", en: "Done:" },
  step: { nl: "de stap", en: "the step" },
  stopped: { nl: "Gestopt. Er is niets veranderd.", en: "Stopped. Nothing has changed." },
  becomesFixed: { nl: "Dit ligt daarna vast:", en: "This is fixed afterwards:" },
  programmes: { nl: "Afdelingen", en: "Programmes" },
  places: { nl: "Plaatsen", en: "Places" },
  applicants: { nl: "Leerlingen", en: "Pupils" },
  choices: { nl: "Keuzes", en: "Choices" },
  perPupil: { nl: "per leerling", en: "per pupil" },
  withPriority: { nl: "met voorrang", en: "with priority" },
  families: { nl: "gezinnen met meer leerlingen", en: "families with more pupils" },
  files: { nl: "Bestanden", en: "Files" },
  filesLead: {
    nl: "Elk bestand wordt helemaal gecontroleerd; bij één fout wordt niets bewaard en ziet u alle fouten. Gebruik sleutels, geen namen of burgerservicenummers.",
    en: "Every file is checked in full; with one fault nothing is kept and you see all faults. Use opaque ids, no names or citizen numbers.",
  },
  required: { nl: "nodig", en: "needed" },
  optional: { nl: "als het voorkomt", en: "if it occurs" },
  forCorrection: {
    nl: "Bestanden verbeteren voor een correctie",
    en: "Mend files for a correction",
  },
  present: { nl: "Bekijk de bestanden", en: "See the files" },
  wholeRound: { nl: "Of breng de hele ronde in als één bestand", en: "Or bring the whole round as one file" },
  faultsInFile: { nl: "fouten in het bestand. Er is niets bewaard.", en: "faults in the file. Nothing was kept." },
  oneFault: { nl: "fout in het bestand. Er is niets bewaard.", en: "fault in the file. Nothing was kept." },
  noFile: { nl: "Nog geen bestand.", en: "No file yet." },
  rows: { nl: "rijen", en: "rows" },
  version: { nl: "versie", en: "version" },
  template: { nl: "Voorbeeld", en: "Template" },
  choose: { nl: "Kies een bestand", en: "Choose a file" },
  check: { nl: "Alleen controleren", en: "Only check" },
  keep: { nl: "Controleren en bewaren", en: "Check and keep" },
  busy: { nl: "Bezig met controleren", en: "Checking" },
  good: { nl: "Het bestand is goed:", en: "The file is good:" },
  kept: { nl: "Bewaard:", en: "Kept:" },
  warnings: { nl: "Let op", en: "Please note" },
  warningsInFile: { nl: "Aandachtspunten in het bestand", en: "Points of attention in the file" },
  faults: { nl: "Zo kan de ronde niet verder", en: "The round cannot go on like this" },
  noWarnings: { nl: "Er zijn geen aandachtspunten.", en: "There are no points of attention." },
  calendar: { nl: "Planning", en: "Calendar" },
  lint: { nl: "Is eerlijk invullen hier veilig?", en: "Is filling in honestly safe here?" },
  lintGood: {
    nl: "Onder deze regels kost eerlijk invullen niemand een plaats.",
    en: "Under these rules filling in honestly costs nobody a place.",
  },
  lintExample: {
    nl: "Een voorbeeld uit deze ronde: een leerling was met een andere lijst beter af.",
    en: "An example from this round: a pupil would have done better with another list.",
  },
  settings: { nl: "Afspraken en planning", en: "Agreements and calendar" },
  settingsFixed: {
    nl: "De ronde is gesloten: de afspraken liggen vast.",
    en: "The round is closed: the agreements are fixed.",
  },
  save: { nl: "Bewaar", en: "Save" },
  saved: { nl: "Bewaard.", en: "Saved." },
  compute: { nl: "Kansen en analyse", en: "Chances and analysis" },
  computeLead: {
    nl: "Uit duizenden volledige lotingen volgt welke kans iedereen vooraf had, en wat een andere regel zou doen. Daarna staat de kans ook bij de uitslag van elke leerling.",
    en: "From thousands of complete draws follows which chance everybody had beforehand, and what another rule would do. After that the chance stands with the outcome of every pupil too.",
  },
  chances: { nl: "Bereken de kansen", en: "Compute the chances" },
  analysis: { nl: "Maak de analyse", en: "Make the analysis" },
  documents: { nl: "Documenten", en: "Documents" },
  documentsNote: {
    nl: "Ook wat niet openbaar is. Het volledige certificaat bevat alle aanmeldingen: alleen voor inspectie.",
    en: "What is not public too. The full certificate holds all applications: for inspection only.",
  },
  codes: { nl: "Codes voor de gezinnen", en: "Codes for the families" },
  codesLead: {
    nl: "Elke leerling heeft een eigen code. Deel die uit per brief of bericht; daarmee ziet een gezin de eigen uitslag en niets anders.",
    en: "Every pupil has a code. Hand it out by letter or message; with it a family sees its own outcome and nothing else.",
  },
  codesDownload: { nl: "Download de codes (CSV)", en: "Download the codes (CSV)" },
  codesAddress: { nl: "Het adres om bij de code te zetten:", en: "The address to give with the code:" },
  after: { nl: "Na de uitslag", en: "After the outcome" },
  afterLead: {
    nl: "Deze stappen zijn alleen nodig als er iets is. De eerste uitslag blijft bewaard en vindbaar.",
    en: "These steps are needed only when there is a reason. The first outcome stays kept and can be found.",
  },
  reason: { nl: "Reden van de correctie", en: "Reason of the correction" },
  reasonHelp: {
    nl: "Wordt bekendgemaakt. Noem geen leerlingen. Minstens 10 tekens.",
    en: "Will be published. Name no pupils. At least 10 characters.",
  },
  announce: { nl: "Waar komt het startgetal vandaan?", en: "Where does the seed come from?" },
  both: { nl: "Baken en notaris samen (aanbevolen)", en: "Beacon and notary together (advised)" },
  bothNote: {
    nl: "Niemand kent het getal van het baken vooraf. Wie de tekst van de notaris kent, kan daarna wel kiezen tussen twee uitslagen: met en zonder de tekst. Ontbreekt de tekst, dan wordt dat bekendgemaakt, met de reden.",
    en: "Nobody knows the number of the beacon beforehand. Who knows the text of the notary can still choose between two results afterwards: with and without the text. If the text is missing, that is published, with the reason.",
  },
  onlyBeacon: { nl: "Alleen het openbare baken", en: "Only the public beacon" },
  onlyBeaconNote: {
    nl: "Een netwerk van onafhankelijke partijen maakt elke drie seconden een getal. Valt het uit, dan geldt de reserveronde.",
    en: "A network of independent parties makes a number every three seconds. If it fails, the fallback round counts.",
  },
  onlyNotary: { nl: "Alleen de notaris (werkt zonder internet)", en: "Only the notary (works without internet)" },
  onlyNotaryNote: {
    nl: "Wie de verzegelde tekst kent, kan de uitkomst vooraf uitrekenen. Het vertrouwen ligt dan bij de notaris.",
    en: "Who knows the sealed text can work out the result beforehand. The trust is then in the notary.",
  },
  beaconAt: { nl: "Moment van de loting", en: "Moment of the draw" },
  beaconAtHelp: {
    nl: "Het baken geeft dan een getal dat nu nog niemand kent.",
    en: "The beacon then gives a number that nobody knows now.",
  },
  fallbackAt: { nl: "Reservemoment, als het baken dan uitvalt", en: "Fallback, if the beacon fails then" },
  beaconRound: { nl: "Dat is ronde", en: "That is round" },
  inPast: { nl: "Dit moment is al voorbij.", en: "This moment has passed." },
  notaryHash: { nl: "SHA-256 van de verzegelde tekst", en: "SHA-256 of the sealed text" },
  notaryHashHelp: {
    nl: "64 tekens, gemaakt door de notaris. De tekst zelf blijft verzegeld tot de loting.",
    en: "64 characters, made by the notary. The text itself stays sealed until the draw.",
  },
  notaryMake: { nl: "Maak deze code hier uit de tekst", en: "Make this code here from the text" },
  notaryText: { nl: "Tekst van de notaris", en: "Text of the notary" },
  notaryTextHelp: {
    nl: "Minstens 20 worpen met een dobbelsteen of een lange zin. De tekst wordt niet verstuurd of bewaard: noteer en verzegel hem zelf.",
    en: "At least 20 throws of a die or a long sentence. The text is not sent or kept: write it down and seal it yourself.",
  },
  notaryOpened: { nl: "De geopende tekst van de notaris", en: "The opened text of the notary" },
  notaryOpenedHelp: {
    nl: "Precies zoals verzegeld, met elke spatie. Wordt na de loting openbaar.",
    en: "Exactly as sealed, with every space. Becomes public after the draw.",
  },
  notaryFits: { nl: "Deze tekst past bij de verzegelde code.", en: "This text fits the sealed code." },
  notaryFails: {
    nl: "Deze tekst past niet bij de verzegelde code. Kijk naar spaties, hoofdletters en regeleinden.",
    en: "This text does not fit the sealed code. Look at spaces, capitals and line ends.",
  },
  fetchBeacon: { nl: "Haal de handtekening op bij het baken", en: "Fetch the signature from the beacon" },
  pasteBeacon: {
    nl: "Of plak de handtekening van ronde",
    en: "Or paste the signature of round",
  },
  pasteHelp: {
    nl: "Voor wie geen internet heeft: de handtekening staat op de website van het baken. Zij wordt altijd gecontroleerd.",
    en: "For who has no internet: the signature is on the website of the beacon. It is always checked.",
  },
  failure: { nl: "Er ontbreekt een bron", en: "A source is missing" },
  failureReason: { nl: "Waarom de bron ontbreekt", en: "Why the source is missing" },
  failureHelp: {
    nl: "Alleen nodig als een aangekondigde bron er niet is. Wordt bekendgemaakt. Dan gelden de regels die vooraf zijn opgeschreven.",
    en: "Needed only when an announced source is not there. Will be published. Then the rules that were written beforehand count.",
  },
  early: { nl: "Eerder dan de planning", en: "Earlier than the calendar" },
  calendarReason: { nl: "Waarom het eerder gebeurt", en: "Why it happens earlier" },
  calendarHelp: {
    nl: "Alleen nodig vóór de dag die in de planning staat. Wordt bekendgemaakt.",
    en: "Needed only before the day that stands in the calendar. Will be published.",
  },
  otherCode: { nl: "Het programma is na de sluiting vernieuwd", en: "The program was renewed after the close" },
  codeReason: { nl: "Waarom het programma anders is", en: "Why the program is different" },
  codeReasonHelp: {
    nl: "Wordt bekendgemaakt. Bij de sluiting is ook het programma vastgelegd.",
    en: "Will be published. The program was fixed at the close as well.",
  },
} satisfies Record<string, Text>;

/** What a step does, before it is taken. */
export const STEP_NOTE: Record<RoundStep, Text> = {
  open: {
    nl: "De ronde gaat open voor aanmeldingen. Bestanden en afspraken blijven te wijzigen tot de sluiting.",
    en: "The round opens for applications. Files and agreements can still be changed until the close.",
  },
  close: {
    nl: "De ronde gaat dicht. Aanbod, aanmeldingen en regels worden vastgelegd in één code, en de bronnen van de loting worden aangekondigd. Maak die code overal bekend vóór de loting.",
    en: "The round closes. Offer, applications and rules are fixed in one code, and the sources of the draw are announced. Make that code known everywhere before the draw.",
  },
  draw: {
    nl: "Uit de vastlegging en de aangekondigde bronnen volgt het startgetal.",
    en: "The seed follows from the commitment and the announced sources.",
  },
  place: {
    nl: "Elke leerling krijgt de hoogste keuze die kan. De uitslag is nog niet openbaar.",
    en: "Every pupil gets the highest choice possible. The outcome is not public yet.",
  },
  verify: {
    nl: "Een tweede programma, dat geen code deelt met het eerste, rekent alles na.",
    en: "A second program, which shares no code with the first, checks everything.",
  },
  publish: {
    nl: "De grenzen en cijfers worden openbaar, en elk gezin kan met een code de eigen uitslag zien.",
    en: "The cut-offs and figures become public, and every family can see its own outcome with a code.",
  },
  "reserve-lists": {
    nl: "Maakt per afdeling de volgorde waarin vrijgekomen plaatsen worden aangeboden.",
    en: "Makes for each programme the order in which places that come free are offered.",
  },
  "second-round": {
    nl: "Plaatst leerlingen zonder plaats op wat er over is, met de rij die bij de sluiting is vastgelegd. Wie nieuw is, komt achteraan.",
    en: "Places pupils without a place where there is room left, in the row that was fixed at the close. Newcomers come last.",
  },
  correct: {
    nl: "Na een fout: breng eerst het verbeterde bestand in. Er wordt opnieuw geplaatst met hetzelfde startgetal, en bekendgemaakt hoeveel leerlingen daardoor een andere plaats krijgen.",
    en: "After a mistake: bring in the mended file first. The placement is made again with the same seed, and it is published how many pupils get another place.",
  },
};

/** What becomes fixed by a step that cannot be taken back. */
export const STEP_FIXES: Record<RoundStep, readonly Text[]> = {
  open: [{ nl: "De ronde is voor iedereen zichtbaar als open.", en: "Everybody sees that the round is open." }],
  close: [
    { nl: "Alle aanmeldingen, keuzes en voorrang.", en: "All applications, choices and priorities." },
    { nl: "Het aanbod, de regels en dit programma.", en: "The offer, the rules and this program." },
    { nl: "Waar het startgetal van de loting vandaan komt.", en: "Where the seed of the draw comes from." },
  ],
  draw: [
    { nl: "Het startgetal, en daarmee elk lotnummer.", en: "The seed, and with it every lottery number." },
    { nl: "Opnieuw loten kan niet.", en: "Lots cannot be drawn again." },
  ],
  place: [{ nl: "De plaatsing van deze uitgave.", en: "The placement of this edition." }],
  verify: [{ nl: "Het verslag van het narekenen.", en: "The report of the check." }],
  publish: [
    { nl: "De uitslag is openbaar en blijft dat.", en: "The outcome is public and stays so." },
    { nl: "De codes van de gezinnen werken.", en: "The codes of the families work." },
  ],
  "reserve-lists": [{ nl: "De volgorde op elke reservelijst.", en: "The order on every reserve list." }],
  "second-round": [{ nl: "De plaatsing van de tweede ronde.", en: "The placement of the second round." }],
  correct: [
    { nl: "Er komt een nieuwe uitgave naast de oude.", en: "A new edition comes beside the old one." },
    { nl: "De reden wordt openbaar.", en: "The reason becomes public." },
  ],
};

/** Whether files can still be brought in plainly, without a correction. */
export const CHANGEABLE: readonly RoundState[] = ["set-up", "open"];
