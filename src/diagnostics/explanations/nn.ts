import type { Explanations } from './explanation.ts';

export const nn: Explanations = {
  areas: {
    io: 'Filer',
    yaml: 'YAML',
    schema: 'Felt og verdiar',
    ref: 'Tilvisingar',
    org: 'Organisasjon og røystingar',
    time: 'Tid',
    measure: 'Tiltak og tal',
    text: 'Tekst og bilete',
    access: 'Kva som er offentleg',
    privacy: 'Personvern',
    config: 'Utgåver, malar og utsjånad',
    pdf: 'PDF',
  },
  codes: {
    'io/encoding': {
      what: 'Fila er ikkje lagra som UTF-8.',
      why: 'Bokstavar som æ, ø og å kan då ikkje lesast, og ville stått som rare teikn i dokumenta.',
      mend: 'Opne fila i programmet du skreiv ho i, og lagre ho på nytt med teiknsettet UTF-8.',
    },
    'io/unreadable': {
      what: 'Fila kan ikkje opnast.',
      why: 'Det som står i henne, ville mangla i dokumenta utan at nokon såg det.',
      mend: 'Sjå etter at fila finst, og at du har løyve til å opne henne.',
    },
    'yaml/syntax': {
      what: 'Linja følgjer ikkje reglane for YAML.',
      why: 'Då er det ikkje sikkert kva som er felt og kva som er tekst, og dokumenta kunne vorte feil.',
      mend: 'Sjå på kolon, innrykk, klammer og hermeteikn på linja og linja over. Ein tekst med kolon i må stå i hermeteikn.',
    },
    'yaml/unsupported': {
      what: 'Fila bruker noko i YAML som ein plan ikkje kan ha.',
      why: 'Det kunne vorte lese på ein annan måte enn du meinte.',
      mend: 'Ta bort «---», «!» eller «?», og skriv vanlege felt: namn, kolon og verdi.',
    },
    'yaml/comma': {
      what: 'Eit komma i klammer deler verdien i to.',
      why: 'Berre orda framfor kommaet ville kome med i dokumentet.',
      mend: 'Set heile verdien i hermeteikn.',
    },
    'yaml/comment': {
      what: 'Orda etter «#» blir ikkje lesne.',
      why: 'Etter eit mellomrom og «#» er resten av linja ein merknad, og han kjem ikkje med i dokumentet.',
      mend: 'Høyrer orda til teksten, set heile verdien i hermeteikn. Er dei ein merknad, skriv eit mellomrom etter «#».',
    },
    'yaml/alias': {
      what: 'Verdien byrjar med «*» eller «&», som har ei eiga tyding i YAML.',
      why: 'Orda blir lesne som ei tilvising til ein annan stad i fila, og ville mangla i dokumentet.',
      mend: 'Set heile verdien i hermeteikn.',
    },
    'schema/foreign-file': {
      what: 'Fila har ingen av felta i planen og er ikkje lesen.',
      why: 'Det som står i henne, kjem ikkje med i noko dokument.',
      mend: 'Høyrer fila til planen, byrj henne med eit felt som «tiltak:» eller «saker:». Høyrer ho ikkje til, nemn henne under «utelat» i planen.',
    },
    'schema/empty-plan': {
      what: 'Planen har ikkje noko felt «plan».',
      why: 'Det er der dokumenta hentar namnet på planen.',
      mend: 'Skriv «plan:» og namnet øvst i plan.yaml.',
    },
    'schema/unknown-key': {
      what: 'Feltet finst ikkje her.',
      why: 'Eit felt som ikkje er kjent, blir ikkje lese, og verdien ville mangla i dokumentet.',
      mend: 'Sjå etter skrivefeil, og etter om feltet høyrer heime ein annan stad. Meldinga nemner felta som kan stå her.',
    },
    'schema/wrong-variant': {
      what: 'Feltet høyrer til ein annan type.',
      why: 'Det ville ikkje hatt noko å seie for dokumentet.',
      mend: 'Ta bort feltet, eller endre «type» til den som har det.',
    },
    'schema/missing': {
      what: 'Eit felt som må vere med, manglar.',
      why: 'Utan det ville dokumentet hatt eit hol, til dømes ei sak utan tittel.',
      mend: 'Skriv feltet og ein verdi på staden som meldinga viser.',
    },
    'schema/type': {
      what: 'Verdien er av feil slag, til dømes ei liste der det skal stå tekst.',
      why: 'Då er det uklart kva som skulle stått i dokumentet.',
      mend: 'Skriv verdien slik meldinga seier: som tekst, som ei liste med «- », eller som felt på eigne linjer.',
    },
    'schema/value': {
      what: 'Verdien er ikkje ein av dei du kan velje.',
      why: 'Dokumenta ordnar og tel etter desse orda, og med eit anna ord ville noko falle utanfor.',
      mend: 'Skriv eit av orda som meldinga nemner.',
    },
    'schema/duplicate-key': {
      what: 'Det same feltet står to gonger.',
      why: 'Berre det eine kunne kome med i dokumentet, og ingen veit kva for eit som er rett.',
      mend: 'Behald det rette. Hugs at eit felt kan ha fleire namn: «frist» og «tidsfrist» er det same.',
    },
    'schema/id': {
      what: 'Kjenneteiknet (id) har teikn som det ikkje kan ha.',
      why: 'Det blir brukt i tilvisingar og filnamn, og må kunne lesast likt overalt.',
      mend: 'Bruk bokstavar, tal og bindestrek, og byrj med ein bokstav.',
    },
    'schema/duplicate-id': {
      what: 'To ting har same kjenneteikn (id).',
      why: 'Ei tilvising kunne då føre lesaren til feil stad.',
      mend: 'Gi den eine eit anna kjenneteikn.',
    },
    'schema/format': {
      what: 'Ein dato, eit tal eller eit beløp kan ikkje lesast.',
      why: 'Dokumenta sorterer, reknar og trykkjer etter slike verdiar, og dei må finnast på ordentleg.',
      mend: 'Skriv verdien slik meldinga viser, og sjå etter om dagen finst i kalenderen.',
    },
    'schema/ambiguous': {
      what: 'Ein dato eller eit tal kan lesast på fleire måtar.',
      why: 'Med 3/4 kan nokon kome 3. april og andre 4. mars.',
      mend: 'Skriv det slik at det berre kan bety éin ting, til dømes 3.4.2027 eller 1 200.',
    },
    'schema/nesting': {
      what: 'For mange nivå ligg inni kvarandre.',
      why: 'Så djupt kan ingen lese ein tekst, og som regel har eit innrykk vorte feil.',
      mend: 'Sjå etter linjer som er rykte for langt inn.',
    },
    'text/file': {
      what: 'Fila som teksten skal hentast frå, finst ikkje i mappa til planen.',
      why: 'Avsnittet ville stått tomt i dokumentet.',
      mend: 'Skriv namnet akkurat slik fila heiter, eller legg fila i mappa til planen.',
    },
    'text/unprintable': {
      what: 'Eit teikn i teksten finst ikkje i skrifta.',
      why: 'I PDF-en ville det stått ein tom firkant.',
      mend: 'Byt ut teiknet med eit anna, eller skriv det med ord.',
    },
    'text/garbled': {
      what: 'Eit ord har teikn i seg som ingen har skrive.',
      why: 'Eit program har lese teksten med feil teiknsett, eller usynlege teikn og delte bokstavar (å som a og ein ring) følgde med då han vart limt inn. Slikt blir ståande i dokumentet, eller ordet blir ikkje funne av dei som søkjer.',
      mend: 'Skriv ordet på nytt.',
    },
    'text/image': {
      what: 'Biletet kan ikkje brukast.',
      why: 'Det ville vore eit hol i dokumentet. Bilete blir ikkje henta frå nettet, for der kan dei endre seg eller bli borte.',
      mend: 'Legg biletet i mappa til planen, og skriv namnet på fila.',
    },
    'ref/unknown': {
      what: 'Namnet viser til noko som ikkje står i planen.',
      why: 'Lesaren ville ikkje fått vite kven eller kva det gjeld.',
      mend: 'Rett skrivemåten, eller skriv det som manglar, inn i planen.',
    },
    'ref/wrong-kind': {
      what: 'Namnet viser til noko av feil slag, til dømes ein person der det skal stå ei gruppe.',
      why: 'Dokumentet ville sagt noko som ikkje kan stemme.',
      mend: 'Skriv kjenneteiknet eller namnet på noko av rett slag.',
    },
    'ref/ambiguous': {
      what: 'Namnet kan vise til fleire i planen.',
      why: 'Lesaren kunne fått vite at feil person har ansvaret.',
      mend: 'Skriv kjenneteiknet (id) til den du meiner, i staden for namnet.',
    },
    'ref/nearly': {
      what: 'Namnet er nesten likt eit namn som står i planen.',
      why: 'Er det ein skrivefeil, ville dokumenta nemne den same med to namn.',
      mend: 'Skriv namnet slik det står i planen. Meiner du ein annan, skriv «{namn: …}».',
    },
    'ref/reserved': {
      what: 'Kjenneteiknet er eit ord som alltid tyder det same.',
      why: 'Ei tilvising til «alle» eller «kommunen» ville kunne lesast på to måtar.',
      mend: 'Vel eit anna kjenneteikn.',
    },
    'access/internal-reference': {
      what: 'Noko som er internt, er nemnt i eit offentleg dokument.',
      why: 'Namnet ville vorte synleg for alle som les dokumentet.',
      mend: 'Gi ein person ei offentleg rolle, skriv andre ord i teksten, «[[…|ord]]», eller ta bort tilvisinga.',
    },
    'pdf/text-lost': {
      what: 'PDF-en manglar tekst som skulle vore med.',
      why: 'Lesaren ville ikkje sett at noko er borte, og difor er PDF-en ikkje skriven.',
      mend: 'Køyr «plan doctor», og prøv ein annan nettlesar med «--browser». Hjelper ikkje det, er det ein feil i plan: meld frå om han.',
    },
    'pdf/barrier': {
      what: 'Noko i PDF-en ville stengt ute dei som lyttar til han, eller gjort at arkivet ikkje kan ta han inn.',
      why: 'Lova krev at alle kan lese dokumentet, og difor er PDF-en ikkje skriven.',
      mend: 'Gjer det meldinga seier: det gjeld som regel ei lenkje, eit bilete eller ein eigen mal.',
    },
    'pdf/failed': {
      what: 'Nettlesaren klarte ikkje å lage PDF-en.',
      why: 'Markdown og HTML kan lesast, men det er ingen PDF å sende ut.',
      mend: 'Prøv igjen, og køyr «plan doctor» dersom det skjer igjen.',
    },
    'pdf/timeout': {
      what: 'PDF-en vart ikkje ferdig i tide.',
      why: 'Ein halv PDF blir aldri skriven, så det er ingen å sende ut.',
      mend: 'Prøv igjen når maskina har mindre å gjere, eller lag eitt dokument om gongen med «--document».',
    },
    'config/edition-kind': {
      what: 'Dokument av denne typen kan ikkje lagast enno.',
      why: 'Utgåva som nokon ventar på, kjem ikkje.',
      mend: 'Vel ein annan type, eller ta bort utgåva.',
    },
    'config/template': {
      what: 'Malen heiter noko som ingen mal heiter, og blir ikkje brukt.',
      why: 'Dokumenta ser ut som før, endå nokon har endra malen.',
      mend: 'Gi fila same namn som malen ho skal erstatte. «plan eject» viser namna.',
    },
    'config/template-error': {
      what: 'Malen har ein feil og kan ikkje brukast.',
      why: 'Dokumenta som bruker han, blir ikkje laga, for dei ville hatt eit hol.',
      mend: 'Rett linja som meldinga viser. I malar har felta engelske namn, som «title».',
    },
    'config/template-missing': {
      what: 'Ei utgåve bruker ein mal som ikkje finst.',
      why: 'Utan malen er det ikkje noko dokument.',
      mend: 'Rett namnet på malen, eller legg malen i mappa «templates» ved sida av plan.yaml.',
    },
    'config/edition-section': {
      what: 'Utgåva ber om eit avsnitt som dokumentet ikkje har.',
      why: 'Lesaren av utgåva ville ikkje fått alt du meinte å ta med.',
      mend: 'Skriv typen eller overskrifta til eit av avsnitta som meldinga nemner.',
    },
    'config/vocabulary': {
      what: 'Ordvalet gjeld eit ord som ikkje blir trykt nokon stad.',
      why: 'Dokumenta ville behalde ordet som du ville byte ut.',
      mend: 'Skriv namnet på eit felt, eit avsnitt eller eit dokument, eller ordet slik det elles blir trykt.',
    },
    'config/section-order': {
      what: 'Ei rekkjefølgje på avsnitt har eit namn som ingen avsnitt har.',
      why: 'Avsnittet blir ståande der det er skrive, og ikkje der huset vil ha det.',
      mend: 'Skriv namnet slik det står over avsnittet.',
    },
    'config/rule': {
      what: 'Under «reglar» står det ein regel som ikkje finst, eller som ikkje kan endrast.',
      why: 'Då gjeld framleis det vanlege, og planen blir ikkje prøvd slik de har bestemt.',
      mend: 'Rett namnet, eller ta bort linja. «plan explain» viser alle reglane.',
    },
    'config/suppression': {
      what: 'Ein merknad «# plan: godta» verkar ikkje.',
      why: 'Eit funn blir berre borte når merknaden nemner regelen og grunnen, og står på linja eller linja over. Elles ville ingen vite kvifor noko er godteke.',
      mend: 'Skriv regelen og grunnen, eller ta bort merknaden om det ikkje lenger er noko å godta.',
    },
    'config/color': {
      what: 'Fargen kan ikkje lesast på kvitt papir.',
      why: 'Den som ser dårleg, ser ikkje lyse bokstavar, og lova krev ein kontrast på 4,5 (WCAG 1.4.3).',
      mend: 'Vel ein mørkare farge, og skriv han i hermeteikn, som "#1f5c7a".',
    },
    'ref/plan-part': {
      what: 'Eit avsnitt skal hentast frå planen, men planen har det ikkje.',
      why: 'Avsnittet ville stått tomt i dokumentet.',
      mend: 'Skriv typen eller overskrifta til eit avsnitt i planen, eller ein del av han, som «tiltak» eller «grupper».',
    },
    'ref/unknown-within': {
      what: 'Namnet viser til noko som ikkje finst akkurat her.',
      why: 'Lesaren ville leitt forgjeves etter framlegget, aktiviteten eller fasen.',
      mend: 'Rett skrivemåten, eller skriv det som manglar, i den same protokollen, innbydinga eller figuren.',
    },
    'ref/not-on-list': {
      what: 'Protokollen har ei sak som ikkje står i saklista til møtet.',
      why: 'Lesaren ville ikkje funne saka i innkallinga.',
      mend: 'Set saka på saklista, eller rett kjenneteiknet, tittelen eller nummeret.',
    },
    'ref/no-recommendation': {
      what: 'Vedtaket viser til ei tilråding som ikkje finst.',
      why: 'Protokollen ville ikkje sagt kva som vart vedteke.',
      mend: 'Skriv framlegget til vedtak på saka eller i saklista, eller skriv heile vedtaket i protokollen.',
    },
    'ref/recommendation-changed': {
      what: 'Vedtaket viser til tilrådinga med endringar, utan å seie kva for nokre.',
      why: 'Den som les protokollen, får ikkje vite kva som vart vedteke.',
      mend: 'Gi framlegget som vart vedteke, ein id, og skriv vedtaket som ei liste: tilrådinga og den id-en. Eller skriv heile vedtaket.',
    },
    'ref/not-a-name': {
      what: 'Der det skal stå eit namn, står det meir enn namnet.',
      why: 'Alt saman blir trykt som eit namn, og personen blir ikkje kjend att.',
      mend: 'Skriv namnet åleine. Vara, heimel og anna har eigne felt.',
    },
    'org/votes': {
      what: 'Røystene går ikkje opp med dei som møtte, eller med resultatet.',
      why: 'Protokollen skal vise kva som vart vedteke, og då må alle kunne lite på tala.',
      mend: 'Rett røystetala, resultatet eller kven som var til stades.',
    },
    'ref/routing-twice': {
      what: 'Same organ har brukt same saksnummer to gonger.',
      why: 'Den som slår opp nummeret, kan finne feil sak.',
      mend: 'Rett det eine nummeret, eller ta bort linja.',
    },
    'ref/archive-case-twice': {
      what: 'To saker har same nummer i arkivet.',
      why: 'Den som slår opp nummeret, kan finne feil sak.',
      mend: 'Rett det eine nummeret, eller skriv dokumentnummeret bak.',
    },
    'ref/differs': {
      what: 'Det same står to stader, men er ikkje likt.',
      why: 'To dokument ville sagt kvar sin ting, og ingen veit kva som er rett.',
      mend: 'Behald den eine staden, og ta bort den andre.',
    },
    'org/cycle': {
      what: 'Noko går i ring, til dømes to grupper som rapporterer til kvarandre.',
      why: 'Då kan ingen lese kven som har det siste ordet, eller kva som må gjerast først.',
      mend: 'Ta bort eller snu ei av linjene.',
    },
    'time/reversed': {
      what: 'Slutten kjem før byrjinga.',
      why: 'Tida som står i dokumentet, ville vore umogleg.',
      mend: 'Rett den datoen eller det klokkeslettet som er feil.',
    },
    'time/no-year': {
      what: 'Eit møte, eller ei handsaming i saksgangen, har ein dato utan år.',
      why: 'Innkallinga og protokollen skal kunne lesast om ti år, og utan år veit ingen kva for ei handsaming som kom først.',
      mend: 'Skriv året òg.',
    },
    'time/clock': {
      what: 'Klokkeslettet stemmer ikkje med kor lenge postane før varer.',
      why: 'Deltakarane ville fått eit program som ikkje går opp.',
      mend: 'Rett klokkeslettet, eller kor lenge postane før varer.',
    },
    'measure/sum': {
      what: 'Summen er ikkje det radene blir til saman.',
      why: 'Dei som skal vedta tala, må kunne lite på dei.',
      mend: 'Rett summen, eller den rada som er feil.',
    },
    'text/abbreviation': {
      what: 'Ei forkorting i ordlista er ikkje forklart.',
      why: 'Lesaren som slår henne opp, får ikkje vite kva ho tyder.',
      mend: 'Skriv kva ho står for, etter kolonet.',
    },
    'text/undefined-abbreviation': {
      what: 'Ei forkorting i teksten er ikkje forklart nokon stad.',
      why: 'Den som ikkje arbeider i kommunen, forstår henne kanskje ikkje.',
      mend: 'Set henne i ordlista, eller skriv orda første gongen: «heildøgns omsorg (HDO)».',
    },
    'text/section-missing': {
      what: 'Saka manglar eit avsnitt som kommunen krev.',
      why: 'Dei som vedtek, skal finne det same i alle saker, òg når det ikkje er noko å seie.',
      mend: 'Skriv avsnittet. Er det ingenting å seie, skriv «Ingen».',
    },
    'text/bold-heading': {
      what: 'Ei linje med feit skrift står der det skulle vore ei overskrift.',
      why: 'Den som lyttar til dokumentet, høyrer ikkje at eit nytt avsnitt byrjar, og avsnittet blir ikkje kjent att.',
      mend: 'Skriv «##» framfor i staden for stjernene rundt, og «###» for ei overskrift under ho.',
    },
    'text/hard-to-read': {
      what: 'Teksten har lange setningar og mange lange ord.',
      why: 'Leselegheitsindeksen (LIX) er over 55, og då er han tung å lese òg for dei som skal vedta.',
      mend: 'Del dei lange setningane, og byt lange ord mot korte.',
    },
    'org/mandate-decision': {
      what: 'Eit mandat seier ikkje kven som har vedteke det.',
      why: 'Utan eit vedtak veit ikkje gruppa kven ho arbeider på vegner av.',
      mend: 'Vis til vedtaket med «vedtak», eller skriv «godkjent av». Er det ikkje vedteke enno, skriv «status: føreslått».',
    },
    'org/no-lead': {
      what: 'Ei gruppe har ingen leiar, endå andre grupper i planen har det.',
      why: 'Lesaren veit ikkje kven gruppa kan nåast gjennom.',
      mend: 'Skriv «leiar» med ein person eller ei rolle.',
    },
    'org/no-way-up': {
      what: 'Ei gruppe rapporterer ikkje til nokon som når styringsgruppa.',
      why: 'Då blir det gruppa finn ut, ikkje med i det som blir bestemt.',
      mend: 'Skriv «rapporterer til», eller legg ei linje under «rapportering».',
    },
    'time/overlap': {
      what: 'Ein person skal vere i to møte på same tid.',
      why: 'Den eine plassen blir tom, eller møtet blir ikkje vedtaksført.',
      mend: 'Rett klokkeslettet til eit av møta, eller skriv kven som er fråverande.',
    },
    'measure/missing': {
      what: 'Tiltak manglar ein ansvarleg eller ein frist.',
      why: 'Eit tiltak som ingen har ansvaret for, og som ikkje har nokon frist, blir sjeldan gjennomført.',
      mend: 'Skriv «ansvarleg» og «frist». Eit tiltak som blir teke opp att eller er i drift, treng ingen frist.',
    },
    'measure/overdue': {
      what: 'Fristen er gått ut for eit tiltak som ikkje er gjennomført.',
      why: 'Statusrapporten viser då eit tiltak som er forseinka, utan å seie kvifor.',
      mend: 'Skriv korleis det går i ei oppdatering, skriv «gjennomført», eller gi ein ny frist.',
    },
    'measure/stale': {
      what: 'Ein statusrapport har ikkje noko nytt om eit tiltak sidan rapporten før.',
      why: 'Lesaren får den same statusen to gonger, og kan ikkje vite om han framleis er rett.',
      mend: 'Skriv korleis det går no, i ei ny oppdatering med dato. Er det som før, så skriv det.',
    },
    'measure/untraced': {
      what: 'Eit tiltak kan ikkje førast tilbake til eit vedtak, endå andre tiltak i planen kan det.',
      why: 'Dei som har vedteke noko, vil sjå kva som kom ut av det, og kven som har bestemt resten.',
      mend: 'Vis til vedtaket med «vedtak», eller til gruppa som har mandatet, med «gruppe».',
    },
    'text/empty-link': {
      what: 'Ei lenkje har ingen ord, har inga adresse eller fører ingen stad frå dokumentet.',
      why: 'Den som får sida lesen opp, høyrer berre «lenkje», og den som klikkar, kjem ingen stad.',
      mend: 'Skriv ord som seier kva som er der, i klammene, og adressa i parentesen. Ein stad i dokumentet er # og overskrifta, «#vidare-arbeid».',
    },
    'text/no-alternative': {
      what: 'Eit bilete eller ein logo manglar alternativ tekst.',
      why: 'Den som ikkje ser biletet, får ikkje vite kva det viser.',
      mend: 'Skriv i klammene det som biletet viser. Ein logo får «alternativ tekst» med namnet på den som eig han.',
    },
    'text/summary-long': {
      what: 'Samandraget er på meir enn fem linjer.',
      why: 'Dei som les mange saker på ein kveld, les det først, og nokre berre det.',
      mend: 'Sei kort kven, kva, kvar og når, og la resten stå i saksopplysningane.',
    },
    'text/vague-point': {
      what: 'Eit punkt i eit framlegg til vedtak seier ikkje kva som blir vedteke.',
      why: '«Bør» og «vurdere» bind ingen, og ingen kan sjå om det er gjort.',
      mend: 'Skriv kven som skal gjere kva, og når.',
    },
    'privacy/identity-number': {
      what: 'Eit fødselsnummer eller eit svensk personnummer står i planen.',
      why: 'Eit nummer som kjem ut, kan ikkje kallast tilbake, og planen ligg ofte der mange kan lese han.',
      mend: 'Ta nummeret bort.',
    },
    'privacy/contact': {
      what: 'Ei privat e-postadresse eller eit mobilnummer står i ein tekst som alle kan lese.',
      why: 'Den som står der, har kanskje ikkje sagt ja til det.',
      mend: 'Skriv adressa eller nummeret til kommunen, eller legg det under «kontakt» på personen.',
    },
    'ref/unused': {
      what: 'Noko står i planen, men ingenting viser til det.',
      why: 'Det kan vere gløymt, eller det kan vere skrive på ein annan måte der det skulle brukast.',
      mend: 'Vis til det der det høyrer heime, eller ta det bort.',
    },
  },
};
