import type { Explanations } from './explanation.ts';

export const nb: Explanations = {
  areas: {
    io: 'Filer',
    yaml: 'YAML',
    schema: 'Felter og verdier',
    ref: 'Henvisninger',
    org: 'Organisasjon og voteringer',
    time: 'Tid',
    measure: 'Tiltak og tall',
    text: 'Tekst og bilder',
    access: 'Hva som er offentlig',
    privacy: 'Personvern',
    config: 'Utgaver, maler og utseende',
    pdf: 'PDF',
  },
  codes: {
    'io/encoding': {
      what: 'Filen er ikke lagret som UTF-8.',
      why: 'Bokstaver som æ, ø og å kan da ikke leses, og ville stått som rare tegn i dokumentene.',
      mend: 'Åpne filen i programmet du skrev den i, og lagre den på nytt med tegnsettet UTF-8.',
    },
    'io/unreadable': {
      what: 'Filen kan ikke åpnes.',
      why: 'Det som står i den, ville manglet i dokumentene uten at noen så det.',
      mend: 'Se etter at filen finnes, og at du har lov til å åpne den.',
    },
    'yaml/syntax': {
      what: 'Linjen følger ikke reglene for YAML.',
      why: 'Da er det ikke sikkert hva som er felt og hva som er tekst, og dokumentene kunne blitt feil.',
      mend: 'Se på kolon, innrykk, klammer og anførselstegn på linjen og linjen over. En tekst med kolon i må stå i anførselstegn.',
    },
    'yaml/unsupported': {
      what: 'Filen bruker noe i YAML som en plan ikke kan ha.',
      why: 'Det kunne blitt lest på en annen måte enn du mente.',
      mend: 'Ta bort «---», «!» eller «?», og skriv vanlige felter: navn, kolon og verdi.',
    },
    'yaml/comma': {
      what: 'Et komma i klammer deler verdien i to.',
      why: 'Bare ordene foran kommaet ville kommet med i dokumentet.',
      mend: 'Sett hele verdien i anførselstegn.',
    },
    'yaml/comment': {
      what: 'Ordene etter «#» blir ikke lest.',
      why: 'Etter et mellomrom og «#» er resten av linjen en merknad, og den kommer ikke med i dokumentet.',
      mend: 'Hører ordene til teksten, sett hele verdien i anførselstegn. Er de en merknad, skriv et mellomrom etter «#».',
    },
    'yaml/alias': {
      what: 'Verdien begynner med «*» eller «&», som har egen mening i YAML.',
      why: 'Ordene leses som en henvisning til et annet sted i filen, og ville manglet i dokumentet.',
      mend: 'Sett hele verdien i anførselstegn.',
    },
    'schema/foreign-file': {
      what: 'Filen har ingen av planens felter og er ikke lest.',
      why: 'Det som står i den, kommer ikke med i noe dokument.',
      mend: 'Hører filen til planen, begynn den med et felt som «tiltak:» eller «saker:». Hører den ikke til, nevn den under «utelat» i planen.',
    },
    'schema/empty-plan': {
      what: 'Planen har ikke noe felt «plan».',
      why: 'Det er der dokumentene henter navnet på planen.',
      mend: 'Skriv «plan:» og navnet øverst i plan.yaml.',
    },
    'schema/unknown-key': {
      what: 'Feltet finnes ikke her.',
      why: 'Et felt som ikke er kjent, blir ikke lest, og verdien ville manglet i dokumentet.',
      mend: 'Se etter skrivefeil, og etter om feltet hører hjemme et annet sted. Meldingen nevner feltene som kan stå her.',
    },
    'schema/wrong-variant': {
      what: 'Feltet hører til en annen type.',
      why: 'Det ville ikke hatt noe å si for dokumentet.',
      mend: 'Ta feltet bort, eller endre «type» til den som har det.',
    },
    'schema/missing': {
      what: 'Et felt som må være med, mangler.',
      why: 'Uten det ville dokumentet hatt et hull, for eksempel en sak uten tittel.',
      mend: 'Skriv feltet og en verdi på stedet som meldingen viser.',
    },
    'schema/type': {
      what: 'Verdien er av feil slag, for eksempel en liste der det skal stå tekst.',
      why: 'Da er det uklart hva som skulle stått i dokumentet.',
      mend: 'Skriv verdien slik meldingen sier: som tekst, som en liste med «- », eller som felter på egne linjer.',
    },
    'schema/value': {
      what: 'Verdien er ikke en av dem du kan velge.',
      why: 'Dokumentene ordner og teller etter disse ordene, og med et annet ord ville noe falt utenfor.',
      mend: 'Skriv et av ordene som meldingen nevner.',
    },
    'schema/duplicate-key': {
      what: 'Det samme feltet står to ganger.',
      why: 'Bare det ene kunne kommet med i dokumentet, og ingen vet hvilket som er riktig.',
      mend: 'Behold det riktige. Husk at et felt kan ha flere navn: «frist» og «tidsfrist» er det samme.',
    },
    'schema/id': {
      what: 'Kjennetegnet (id) har tegn som det ikke kan ha.',
      why: 'Det brukes i henvisninger og filnavn, og må kunne leses likt overalt.',
      mend: 'Bruk bokstaver, tall og bindestrek, og begynn med en bokstav.',
    },
    'schema/duplicate-id': {
      what: 'To ting har samme kjennetegn (id).',
      why: 'En henvisning kunne da føre leseren til feil sted.',
      mend: 'Gi den ene et annet kjennetegn.',
    },
    'schema/format': {
      what: 'En dato, et tall eller et beløp kan ikke leses.',
      why: 'Dokumentene sorterer, regner og trykker etter slike verdier, og de må finnes på ordentlig.',
      mend: 'Skriv verdien slik meldingen viser, og se etter om dagen finnes i kalenderen.',
    },
    'schema/ambiguous': {
      what: 'En dato eller et tall kan leses på flere måter.',
      why: 'Med 3/4 kan noen komme 3. april og andre 4. mars.',
      mend: 'Skriv det slik at det bare kan bety én ting, for eksempel 3.4.2027 eller 1 200.',
    },
    'schema/nesting': {
      what: 'For mange nivåer ligger inni hverandre.',
      why: 'Så dypt kan ingen lese en tekst, og som regel er et innrykk gått galt.',
      mend: 'Se etter linjer som er rykket for langt inn.',
    },
    'text/file': {
      what: 'Filen som teksten skal hentes fra, finnes ikke i planens mappe.',
      why: 'Avsnittet ville stått tomt i dokumentet.',
      mend: 'Skriv navnet akkurat slik filen heter, eller legg filen i planens mappe.',
    },
    'text/unprintable': {
      what: 'Et tegn i teksten finnes ikke i skriften.',
      why: 'I PDF-en ville det stått en tom firkant.',
      mend: 'Bytt tegnet ut med et annet, eller skriv det med ord.',
    },
    'text/garbled': {
      what: 'Et ord har tegn i seg som ingen har skrevet.',
      why: 'Et program har lest teksten med feil tegnsett, eller usynlige tegn og delte bokstaver (å som a og en ring) fulgte med da den ble limt inn. Slikt blir stående i dokumentet, eller ordet blir ikke funnet av dem som søker.',
      mend: 'Skriv ordet på nytt.',
    },
    'text/image': {
      what: 'Bildet kan ikke brukes.',
      why: 'Det ville vært et hull i dokumentet. Bilder hentes ikke fra nettet, for der kan de endre seg eller bli borte.',
      mend: 'Legg bildet i planens mappe, og skriv navnet på filen.',
    },
    'ref/unknown': {
      what: 'Navnet viser til noe som ikke står i planen.',
      why: 'Leseren ville ikke fått vite hvem eller hva det gjelder.',
      mend: 'Rett skrivemåten, eller skriv det som mangler, inn i planen.',
    },
    'ref/wrong-kind': {
      what: 'Navnet viser til noe av feil slag, for eksempel en person der det skal stå en gruppe.',
      why: 'Dokumentet ville sagt noe som ikke kan stemme.',
      mend: 'Skriv kjennetegnet eller navnet på noe av riktig slag.',
    },
    'ref/ambiguous': {
      what: 'Navnet kan bety flere i planen.',
      why: 'Leseren kunne fått vite at feil person har ansvaret.',
      mend: 'Skriv kjennetegnet (id) til den du mener, i stedet for navnet.',
    },
    'ref/nearly': {
      what: 'Navnet er nesten likt et navn som står i planen.',
      why: 'Er det en skrivefeil, ville dokumentene nevnt den samme med to navn.',
      mend: 'Skriv navnet slik det står i planen. Mener du en annen, skriv «{navn: …}».',
    },
    'ref/reserved': {
      what: 'Kjennetegnet er et ord som alltid betyr det samme.',
      why: 'En henvisning til «alle» eller «kommunen» ville kunne leses på to måter.',
      mend: 'Velg et annet kjennetegn.',
    },
    'access/internal-reference': {
      what: 'Noe som er internt, er nevnt i et offentlig dokument.',
      why: 'Navnet ville blitt synlig for alle som leser dokumentet.',
      mend: 'Gi en person en offentlig rolle, skriv andre ord i teksten, «[[…|ord]]», eller ta henvisningen bort.',
    },
    'pdf/text-lost': {
      what: 'PDF-en mangler tekst som skulle vært med.',
      why: 'Leseren ville ikke sett at noe er borte, og derfor er PDF-en ikke skrevet.',
      mend: 'Kjør «plan doctor», og prøv en annen nettleser med «--browser». Hjelper det ikke, er det en feil i plan: meld fra om den.',
    },
    'pdf/barrier': {
      what: 'Noe i PDF-en ville stengt ute dem som lytter til den, eller gjort at arkivet ikke kan ta den inn.',
      why: 'Loven krever at alle kan lese dokumentet, og derfor er PDF-en ikke skrevet.',
      mend: 'Gjør det meldingen sier: det gjelder som regel en lenke, et bilde eller en egen mal.',
    },
    'pdf/failed': {
      what: 'Nettleseren klarte ikke å lage PDF-en.',
      why: 'Markdown og HTML kan leses, men det er ingen PDF å sende ut.',
      mend: 'Prøv igjen, og kjør «plan doctor» hvis det gjentar seg.',
    },
    'pdf/timeout': {
      what: 'PDF-en ble ikke ferdig i tide.',
      why: 'En halv PDF blir aldri skrevet, så det er ingen å sende ut.',
      mend: 'Prøv igjen når maskinen har mindre å gjøre, eller lag ett dokument om gangen med «--document».',
    },
    'config/edition-kind': {
      what: 'Dokumenter av denne typen kan ikke lages ennå.',
      why: 'Utgaven som noen venter på, kommer ikke.',
      mend: 'Velg en annen type, eller ta bort utgaven.',
    },
    'config/template': {
      what: 'Malen heter noe som ingen mal heter, og blir ikke brukt.',
      why: 'Dokumentene ser ut som før, enda noen har endret malen.',
      mend: 'Gi filen samme navn som malen den skal erstatte. «plan eject» viser navnene.',
    },
    'config/template-error': {
      what: 'Malen har en feil og kan ikke brukes.',
      why: 'Dokumentene som bruker den, blir ikke laget, for de ville hatt et hull.',
      mend: 'Rett linjen som meldingen viser. I maler har feltene engelske navn, som «title».',
    },
    'config/template-missing': {
      what: 'En utgave bruker en mal som ikke finnes.',
      why: 'Uten malen er det ikke noe dokument.',
      mend: 'Rett navnet på malen, eller legg malen i mappen «templates» ved siden av plan.yaml.',
    },
    'config/edition-section': {
      what: 'Utgaven ber om et avsnitt som dokumentet ikke har.',
      why: 'Leseren av utgaven ville ikke fått alt du mente å ta med.',
      mend: 'Skriv typen eller overskriften til et av avsnittene som meldingen nevner.',
    },
    'config/vocabulary': {
      what: 'Ordvalget gjelder et ord som ikke trykkes noe sted.',
      why: 'Dokumentene ville beholdt ordet som du ville bytte ut.',
      mend: 'Skriv navnet på et felt, et avsnitt eller et dokument, eller ordet slik det ellers trykkes.',
    },
    'config/section-order': {
      what: 'En rekkefølge på avsnitt har et navn som ingen avsnitt har.',
      why: 'Avsnittet blir stående der det er skrevet, og ikke der huset vil ha det.',
      mend: 'Skriv navnet slik det står over avsnittet.',
    },
    'config/rule': {
      what: 'Under «regler» står det en regel som ikke finnes, eller som ikke kan endres.',
      why: 'Da gjelder fortsatt det vanlige, og planen blir ikke prøvd slik dere har bestemt.',
      mend: 'Rett navnet, eller ta bort linjen. «plan explain» viser alle reglene.',
    },
    'config/suppression': {
      what: 'En merknad «# plan: godta» virker ikke.',
      why: 'Et funn blir bare borte når merknaden nevner regelen og grunnen, og står på linjen eller linjen over. Ellers ville ingen vite hvorfor noe er godtatt.',
      mend: 'Skriv regelen og grunnen, eller ta bort merknaden om det ikke lenger er noe å godta.',
    },
    'config/color': {
      what: 'Fargen kan ikke leses på hvitt papir.',
      why: 'Den som ser dårlig, ser ikke lyse bokstaver, og loven krever en kontrast på 4,5 (WCAG 1.4.3).',
      mend: 'Velg en mørkere farge, og skriv den i anførselstegn, som "#1f5c7a".',
    },
    'ref/plan-part': {
      what: 'Et avsnitt skal hentes fra planen, men planen har det ikke.',
      why: 'Avsnittet ville stått tomt i dokumentet.',
      mend: 'Skriv typen eller overskriften til et avsnitt i planen, eller en del av den, som «tiltak» eller «grupper».',
    },
    'ref/unknown-within': {
      what: 'Navnet viser til noe som ikke finnes akkurat her.',
      why: 'Leseren ville lett forgjeves etter forslaget, aktiviteten eller fasen.',
      mend: 'Rett skrivemåten, eller skriv det som mangler, i den samme protokollen, invitasjonen eller figuren.',
    },
    'ref/not-on-list': {
      what: 'Protokollen har en sak som ikke står i sakslisten til møtet.',
      why: 'Leseren ville ikke funnet saken i innkallingen.',
      mend: 'Sett saken på sakslisten, eller rett kjennetegnet, tittelen eller nummeret.',
    },
    'ref/no-recommendation': {
      what: 'Vedtaket viser til en innstilling som ikke finnes.',
      why: 'Protokollen ville ikke sagt hva som ble vedtatt.',
      mend: 'Skriv forslaget til vedtak på saken eller i sakslisten, eller skriv hele vedtaket i protokollen.',
    },
    'ref/recommendation-changed': {
      what: 'Vedtaket viser til innstillingen med endringer, uten å si hvilke.',
      why: 'Den som leser protokollen, får ikke vite hva som ble vedtatt.',
      mend: 'Gi forslaget som ble vedtatt, en id, og skriv vedtaket som en liste: innstillingen og den id-en. Eller skriv hele vedtaket.',
    },
    'ref/not-a-name': {
      what: 'Der det skal stå et navn, står det mer enn navnet.',
      why: 'Alt sammen trykkes som et navn, og personen blir ikke kjent igjen.',
      mend: 'Skriv navnet alene. Vara, hjemmel og annet har egne felt.',
    },
    'org/votes': {
      what: 'Stemmene går ikke opp med dem som møtte, eller med resultatet.',
      why: 'Protokollen skal vise hva som ble vedtatt, og da må alle kunne stole på tallene.',
      mend: 'Rett stemmetallene, resultatet eller hvem som var til stede.',
    },
    'ref/routing-twice': {
      what: 'Samme organ har brukt samme saksnummer to ganger.',
      why: 'Den som slår opp nummeret, kan finne feil sak.',
      mend: 'Rett det ene nummeret, eller ta bort linjen.',
    },
    'ref/archive-case-twice': {
      what: 'To saker har samme nummer i arkivet.',
      why: 'Den som slår opp nummeret, kan finne feil sak.',
      mend: 'Rett det ene nummeret, eller skriv dokumentnummeret bak.',
    },
    'ref/differs': {
      what: 'Det samme står to steder, men er ikke likt.',
      why: 'To dokumenter ville sagt hver sin ting, og ingen vet hva som er riktig.',
      mend: 'Behold det ene stedet, og ta bort det andre.',
    },
    'org/cycle': {
      what: 'Noe går i ring, for eksempel to grupper som rapporterer til hverandre.',
      why: 'Da kan ingen lese hvem som har det siste ordet, eller hva som må gjøres først.',
      mend: 'Ta bort eller snu en av linjene.',
    },
    'time/reversed': {
      what: 'Slutten kommer før begynnelsen.',
      why: 'Tiden som står i dokumentet, ville vært umulig.',
      mend: 'Rett den datoen eller det klokkeslettet som er feil.',
    },
    'time/no-year': {
      what: 'Et møte, eller en behandling i saksgangen, har en dato uten år.',
      why: 'Innkallingen og protokollen skal kunne leses om ti år, og uten år vet ingen hvilken behandling som kom først.',
      mend: 'Skriv året også.',
    },
    'time/clock': {
      what: 'Klokkeslettet stemmer ikke med hvor lenge postene før varer.',
      why: 'Deltakerne ville fått et program som ikke går opp.',
      mend: 'Rett klokkeslettet, eller hvor lenge postene før varer.',
    },
    'measure/sum': {
      what: 'Summen er ikke det radene blir til sammen.',
      why: 'De som skal vedta tallene, må kunne stole på dem.',
      mend: 'Rett summen, eller den raden som er feil.',
    },
    'text/abbreviation': {
      what: 'En forkortelse i ordlisten er ikke forklart.',
      why: 'Leseren som slår den opp, får ikke vite hva den betyr.',
      mend: 'Skriv hva den står for, etter kolonet.',
    },
    'text/undefined-abbreviation': {
      what: 'En forkortelse i teksten er ikke forklart noe sted.',
      why: 'Den som ikke arbeider i kommunen, forstår den kanskje ikke.',
      mend: 'Sett den i ordlisten, eller skriv ordene første gang: «heldøgns omsorg (HDO)».',
    },
    'text/section-missing': {
      what: 'Saken mangler et avsnitt som kommunen krever.',
      why: 'De som vedtar, skal finne det samme i alle saker, også når det ikke er noe å si.',
      mend: 'Skriv avsnittet. Er det ingenting å si, skriv «Ingen».',
    },
    'text/bold-heading': {
      what: 'En linje med fet skrift står der det skulle vært en overskrift.',
      why: 'Den som lytter til dokumentet, hører ikke at et nytt avsnitt begynner, og avsnittet blir ikke kjent igjen.',
      mend: 'Skriv «##» foran i stedet for stjernene rundt, og «###» for en overskrift under den.',
    },
    'text/hard-to-read': {
      what: 'Teksten har lange setninger og mange lange ord.',
      why: 'Lesbarhetsindeksen (LIX) er over 55, og da er den tung å lese også for dem som skal vedta.',
      mend: 'Del de lange setningene, og bytt lange ord mot korte.',
    },
    'org/mandate-decision': {
      what: 'Et mandat sier ikke hvem som har vedtatt det.',
      why: 'Uten et vedtak vet ikke gruppen på hvis vegne den arbeider.',
      mend: 'Vis til vedtaket med «vedtak», eller skriv «godkjent av». Er det ikke vedtatt ennå, skriv «status: foreslått».',
    },
    'org/no-lead': {
      what: 'En gruppe har ingen leder, enda andre grupper i planen har det.',
      why: 'Leseren vet ikke hvem gruppen kan nås gjennom.',
      mend: 'Skriv «leder» med en person eller en rolle.',
    },
    'org/no-way-up': {
      what: 'En gruppe rapporterer ikke til noen som når styringsgruppen.',
      why: 'Da blir det gruppen finner ut, ikke med i det som blir bestemt.',
      mend: 'Skriv «rapporterer til», eller legg en linje under «rapportering».',
    },
    'time/overlap': {
      what: 'En person skal være i to møter på samme tid.',
      why: 'Den ene plassen blir tom, eller møtet blir ikke vedtaksført.',
      mend: 'Rett klokkeslettet til ett av møtene, eller skriv hvem som er fraværende.',
    },
    'measure/missing': {
      what: 'Tiltak mangler en ansvarlig eller en frist.',
      why: 'Et tiltak som ingen har ansvaret for, og som ikke har noen frist, blir sjelden gjennomført.',
      mend: 'Skriv «ansvarlig» og «frist». Et tiltak som gjentas eller er i drift, trenger ingen frist.',
    },
    'measure/overdue': {
      what: 'Fristen er gått ut for et tiltak som ikke er gjennomført.',
      why: 'Statusrapporten viser da et tiltak som er forsinket, uten å si hvorfor.',
      mend: 'Skriv hvordan det går i en oppdatering, skriv «gjennomført», eller gi en ny frist.',
    },
    'measure/stale': {
      what: 'En statusrapport har ikke noe nytt om et tiltak siden rapporten før.',
      why: 'Leseren får den samme statusen to ganger, og kan ikke vite om den fremdeles er riktig.',
      mend: 'Skriv hvordan det går nå, i en ny oppdatering med dato. Er det som før, så skriv det.',
    },
    'measure/untraced': {
      what: 'Et tiltak kan ikke føres tilbake til et vedtak, enda andre tiltak i planen kan det.',
      why: 'De som har vedtatt noe, vil se hva som kom ut av det, og hvem som har bestemt resten.',
      mend: 'Vis til vedtaket med «vedtak», eller til gruppen som har mandatet, med «gruppe».',
    },
    'text/empty-link': {
      what: 'En lenke har ingen ord, har ingen adresse eller fører ingen steder fra dokumentet.',
      why: 'Den som får siden lest opp, hører bare «lenke», og den som klikker, kommer ingen steder.',
      mend: 'Skriv ord som sier hva som er der, i klammene, og adressen i parentesen. Et sted i dokumentet er # og overskriften, «#videre-arbeid».',
    },
    'text/no-alternative': {
      what: 'Et bilde eller en logo mangler alternativ tekst.',
      why: 'Den som ikke ser bildet, får ikke vite hva det viser.',
      mend: 'Skriv i klammene det som bildet viser. En logo får «alternativ tekst» med navnet på den som eier den.',
    },
    'text/summary-long': {
      what: 'Sammendraget er på mer enn fem linjer.',
      why: 'De som leser mange saker på en kveld, leser det først, og noen bare det.',
      mend: 'Si kort hvem, hva, hvor og når, og la resten stå i saksopplysningene.',
    },
    'text/vague-point': {
      what: 'Et punkt i et forslag til vedtak sier ikke hva som blir vedtatt.',
      why: '«Bør» og «vurdere» binder ingen, og ingen kan se om det er gjort.',
      mend: 'Skriv hvem som skal gjøre hva, og når.',
    },
    'privacy/identity-number': {
      what: 'Et fødselsnummer eller et svensk personnummer står i planen.',
      why: 'Et nummer som kommer ut, kan ikke kalles tilbake, og planen ligger ofte der mange kan lese den.',
      mend: 'Ta nummeret bort.',
    },
    'privacy/contact': {
      what: 'En privat e-postadresse eller et mobilnummer står i en tekst som alle kan lese.',
      why: 'Den som står der, har kanskje ikke sagt ja til det.',
      mend: 'Skriv kommunens adresse eller nummer, eller legg den under «kontakt» på personen.',
    },
    'ref/unused': {
      what: 'Noe står i planen, men ingenting viser til det.',
      why: 'Det kan være glemt, eller det kan være skrevet på en annen måte der det skulle brukes.',
      mend: 'Vis til det der det hører hjemme, eller ta det bort.',
    },
  },
};
