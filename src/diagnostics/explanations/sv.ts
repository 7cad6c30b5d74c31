import type { Explanations } from './explanation.ts';

export const sv: Explanations = {
  areas: {
    io: 'Filer',
    yaml: 'YAML',
    schema: 'Fält och värden',
    ref: 'Hänvisningar',
    org: 'Organisation och omröstningar',
    time: 'Tid',
    measure: 'Åtgärder och siffror',
    text: 'Text och bilder',
    access: 'Vad som är offentligt',
    privacy: 'Personuppgifter',
    config: 'Utgåvor, mallar och utseende',
    pdf: 'PDF',
  },
  codes: {
    'io/encoding': {
      what: 'Filen är inte sparad som UTF-8.',
      why: 'Bokstäver som å, ä och ö går då inte att läsa och skulle stå som konstiga tecken i dokumenten.',
      mend: 'Öppna filen i programmet du skrev den i och spara om den med teckenkodningen UTF-8.',
    },
    'io/unreadable': {
      what: 'Filen går inte att öppna.',
      why: 'Det som står i den skulle saknas i dokumenten utan att någon märkte det.',
      mend: 'Kontrollera att filen finns och att du har behörighet att öppna den.',
    },
    'yaml/syntax': {
      what: 'Raden följer inte reglerna för YAML.',
      why: 'Då är det osäkert vad som är fält och vad som är text, och dokumenten kunde bli fel.',
      mend: 'Se över kolon, indrag, parenteser och citattecken på raden och raden ovanför. En text med kolon i måste stå inom citattecken.',
    },
    'yaml/unsupported': {
      what: 'Filen använder något i YAML som en plan inte kan ha.',
      why: 'Det kunde läsas på ett annat sätt än du menade.',
      mend: 'Ta bort ”---”, ”!” eller ”?” och skriv vanliga fält: namn, kolon och värde.',
    },
    'yaml/comma': {
      what: 'Ett kommatecken inom klamrar delar värdet i två.',
      why: 'Bara orden före kommatecknet skulle komma med i dokumentet.',
      mend: 'Sätt hela värdet inom citattecken.',
    },
    'yaml/comment': {
      what: 'Orden efter ”#” läses inte.',
      why: 'Efter mellanslag och ”#” är resten av raden en kommentar, som inte kommer med i dokumentet.',
      mend: 'Hör orden till texten sätter du hela värdet inom citattecken. Är de en kommentar skriver du ett mellanslag efter ”#”.',
    },
    'yaml/alias': {
      what: 'Värdet börjar med ”*” eller ”&”, som har en egen betydelse i YAML.',
      why: 'Orden läses som en hänvisning till ett annat ställe i filen och skulle saknas i dokumentet.',
      mend: 'Sätt hela värdet inom citattecken.',
    },
    'schema/foreign-file': {
      what: 'Filen har inga av planens fält och har inte lästs.',
      why: 'Det som står i den kommer inte med i något dokument.',
      mend: 'Hör filen till planen börjar du den med ett fält som ”åtgärder:” eller ”ärenden:”. Hör den inte dit nämner du den under ”utelämna” i planen.',
    },
    'schema/empty-plan': {
      what: 'Planen har inget fält ”plan”.',
      why: 'Det är där dokumenten hämtar planens namn.',
      mend: 'Skriv ”plan:” och namnet överst i plan.yaml.',
    },
    'schema/unknown-key': {
      what: 'Fältet finns inte här.',
      why: 'Ett okänt fält läses inte, och värdet skulle saknas i dokumentet.',
      mend: 'Leta efter skrivfel och se efter om fältet hör hemma på ett annat ställe. Meddelandet nämner de fält som kan stå här.',
    },
    'schema/wrong-variant': {
      what: 'Fältet hör till en annan typ.',
      why: 'Det skulle inte ha någon betydelse för dokumentet.',
      mend: 'Ta bort fältet, eller ändra ”typ” till den som har det.',
    },
    'schema/missing': {
      what: 'Ett fält som måste vara med saknas.',
      why: 'Utan det skulle dokumentet få en lucka, till exempel ett ärende utan titel.',
      mend: 'Skriv fältet och ett värde på det ställe som meddelandet visar.',
    },
    'schema/type': {
      what: 'Värdet är av fel slag, till exempel en lista där det ska stå text.',
      why: 'Då är det oklart vad som skulle stå i dokumentet.',
      mend: 'Skriv värdet så som meddelandet säger: som text, som en lista med ”- ” eller som fält på egna rader.',
    },
    'schema/value': {
      what: 'Värdet är inte ett av dem som går att välja.',
      why: 'Dokumenten ordnar och räknar efter dessa ord, och med ett annat ord skulle något falla utanför.',
      mend: 'Skriv ett av de ord som meddelandet nämner.',
    },
    'schema/duplicate-key': {
      what: 'Samma fält står två gånger.',
      why: 'Bara det ena kunde komma med i dokumentet, och ingen vet vilket som är rätt.',
      mend: 'Behåll det rätta. Tänk på att ett fält kan ha flera namn: ”frist” och ”tidsfrist” är samma sak.',
    },
    'schema/id': {
      what: 'Ett id innehåller tecken som det inte får ha.',
      why: 'Det används i hänvisningar och filnamn och måste kunna läsas lika överallt.',
      mend: 'Använd bokstäver, siffror och bindestreck, och börja med en bokstav.',
    },
    'schema/duplicate-id': {
      what: 'Två saker har samma id.',
      why: 'En hänvisning kunde då leda läsaren fel.',
      mend: 'Ge den ena ett annat id.',
    },
    'schema/format': {
      what: 'Ett datum, ett tal eller ett belopp går inte att läsa.',
      why: 'Dokumenten sorterar, räknar och trycker efter sådana värden, och de måste finnas på riktigt.',
      mend: 'Skriv värdet så som meddelandet visar, och se efter om dagen finns i kalendern.',
    },
    'schema/ambiguous': {
      what: 'Ett datum eller ett tal går att läsa på flera sätt.',
      why: 'Med 3/4 kan någon komma den 3 april och andra den 4 mars.',
      mend: 'Skriv så att det bara kan betyda en sak, till exempel 3 april 2027 eller 1 200.',
    },
    'schema/nesting': {
      what: 'För många nivåer ligger inuti varandra.',
      why: 'Så djupt kan ingen läsa en text, och oftast har ett indrag blivit fel.',
      mend: 'Leta efter rader som är indragna för långt.',
    },
    'text/file': {
      what: 'Filen som texten ska hämtas från finns inte i planens mapp.',
      why: 'Avsnittet skulle stå tomt i dokumentet.',
      mend: 'Skriv namnet precis som filen heter, eller lägg filen i planens mapp.',
    },
    'text/unprintable': {
      what: 'Ett tecken i texten finns inte i typsnittet.',
      why: 'I PDF-filen skulle det stå en tom ruta.',
      mend: 'Byt ut tecknet mot ett annat, eller skriv det med ord.',
    },
    'text/garbled': {
      what: 'Ett ord innehåller tecken som ingen har skrivit.',
      why: 'Ett program har läst texten med fel teckenkodning, eller så följde osynliga tecken och delade bokstäver (å som a och en ring) med när den klistrades in. Sådant blir kvar i dokumentet, eller så hittas ordet inte av den som söker.',
      mend: 'Skriv om ordet.',
    },
    'text/image': {
      what: 'Bilden går inte att använda.',
      why: 'Det skulle bli en lucka i dokumentet. Bilder hämtas inte från nätet, för där kan de ändras eller försvinna.',
      mend: 'Lägg bilden i planens mapp och skriv filens namn.',
    },
    'ref/unknown': {
      what: 'Namnet hänvisar till något som inte finns i planen.',
      why: 'Läsaren skulle inte få veta vem eller vad det gäller.',
      mend: 'Rätta stavningen, eller skriv in det som saknas i planen.',
    },
    'ref/wrong-kind': {
      what: 'Namnet hänvisar till något av fel slag, till exempel en person där det ska stå en grupp.',
      why: 'Dokumentet skulle säga något som inte kan stämma.',
      mend: 'Skriv id eller namn på något av rätt slag.',
    },
    'ref/ambiguous': {
      what: 'Namnet kan syfta på flera i planen.',
      why: 'Läsaren kunde få veta att fel person har ansvaret.',
      mend: 'Skriv id för den du menar i stället för namnet.',
    },
    'ref/nearly': {
      what: 'Namnet är nästan likt ett namn som finns i planen.',
      why: 'Är det ett skrivfel skulle dokumenten nämna samma person eller sak med två namn.',
      mend: 'Skriv namnet så som det står i planen. Menar du någon annan skriver du ”{namn: …}”.',
    },
    'ref/reserved': {
      what: 'Detta id är ett ord som alltid betyder samma sak.',
      why: 'En hänvisning till ”alla” eller ”kommunen” skulle kunna läsas på två sätt.',
      mend: 'Välj ett annat id.',
    },
    'access/internal-reference': {
      what: 'Något som är internt nämns i ett offentligt dokument.',
      why: 'Namnet skulle bli synligt för alla som läser dokumentet.',
      mend: 'Ge en person en offentlig roll, skriv andra ord i texten, ”[[…|ord]]”, eller ta bort hänvisningen.',
    },
    'pdf/text-lost': {
      what: 'PDF-filen saknar text som skulle ha varit med.',
      why: 'Läsaren skulle inte se att något är borta, och därför har PDF-filen inte sparats.',
      mend: 'Kör ”plan doctor” och prova en annan webbläsare med ”--browser”. Om det inte hjälper är det ett fel i plan: anmäl det.',
    },
    'pdf/barrier': {
      what: 'Något i PDF-filen skulle stänga ute dem som lyssnar på den, eller göra att arkivet inte kan ta emot den.',
      why: 'Lagen kräver att alla kan läsa dokumentet, och därför har PDF-filen inte sparats.',
      mend: 'Gör det som meddelandet säger: det gäller oftast en länk, en bild eller en egen mall.',
    },
    'pdf/failed': {
      what: 'Webbläsaren kunde inte skapa PDF-filen.',
      why: 'Markdown och HTML går att läsa, men det finns ingen PDF att skicka ut.',
      mend: 'Försök igen, och kör ”plan doctor” om det upprepas.',
    },
    'pdf/timeout': {
      what: 'PDF-filen blev inte klar i tid.',
      why: 'En halv PDF sparas aldrig, så det finns ingen att skicka ut.',
      mend: 'Försök igen när datorn har mindre att göra, eller skapa ett dokument i taget med ”--document”.',
    },
    'config/edition-kind': {
      what: 'Dokument av den här typen kan inte skapas än.',
      why: 'Utgåvan som någon väntar på kommer inte.',
      mend: 'Välj en annan typ eller ta bort utgåvan.',
    },
    'config/template': {
      what: 'Mallen heter något som ingen mall heter och används inte.',
      why: 'Dokumenten ser ut som förut, fast någon har ändrat mallen.',
      mend: 'Ge filen samma namn som mallen den ska ersätta. ”plan eject” visar namnen.',
    },
    'config/template-error': {
      what: 'Mallen har ett fel och kan inte användas.',
      why: 'Dokumenten som använder den skapas inte, för de skulle få en lucka.',
      mend: 'Rätta raden som meddelandet visar. I mallar har fälten engelska namn, som ”title”.',
    },
    'config/template-missing': {
      what: 'En utgåva använder en mall som inte finns.',
      why: 'Utan mallen blir det inget dokument.',
      mend: 'Rätta mallens namn, eller lägg mallen i mappen ”templates” bredvid plan.yaml.',
    },
    'config/edition-section': {
      what: 'Utgåvan ber om ett avsnitt som dokumentet inte har.',
      why: 'Utgåvans läsare skulle inte få allt du tänkte ta med.',
      mend: 'Skriv typ eller rubrik för ett av de avsnitt som meddelandet nämner.',
    },
    'config/vocabulary': {
      what: 'Ordvalet gäller ett ord som inte trycks någonstans.',
      why: 'Dokumenten skulle behålla ordet som du ville byta ut.',
      mend: 'Skriv namnet på ett fält, ett avsnitt eller ett dokument, eller ordet så som det annars trycks.',
    },
    'config/section-order': {
      what: 'En ordning på avsnitt har ett namn som inget avsnitt har.',
      why: 'Avsnittet blir kvar där det är skrivet och inte där huset vill ha det.',
      mend: 'Skriv namnet så som det står över avsnittet.',
    },
    'config/rule': {
      what: 'Under ”regler” står en regel som inte finns eller inte kan ändras.',
      why: 'Då gäller fortfarande det vanliga, och planen prövas inte så som ni har bestämt.',
      mend: 'Rätta namnet eller ta bort raden. ”plan explain” visar alla regler.',
    },
    'config/suppression': {
      what: 'En kommentar ”# plan: tillåt” har ingen verkan.',
      why: 'Ett fynd försvinner bara när kommentaren anger regeln och skälet och står på raden eller raden ovanför. Annars skulle ingen veta varför något har godtagits.',
      mend: 'Skriv regeln och skälet, eller ta bort kommentaren om det inte längre finns något att godta.',
    },
    'config/color': {
      what: 'Färgen går inte att läsa på vitt papper.',
      why: 'Den som ser dåligt ser inte ljusa bokstäver, och lagen kräver en kontrast på 4,5 (WCAG 1.4.3).',
      mend: 'Välj en mörkare färg och skriv den inom citattecken, som "#1f5c7a".',
    },
    'ref/plan-part': {
      what: 'Ett avsnitt ska hämtas från planen, men planen har det inte.',
      why: 'Avsnittet skulle stå tomt i dokumentet.',
      mend: 'Skriv typ eller rubrik för ett avsnitt i planen, eller en del av den, som ”åtgärder” eller ”grupper”.',
    },
    'ref/unknown-within': {
      what: 'Namnet hänvisar till något som inte finns just här.',
      why: 'Läsaren skulle leta förgäves efter förslaget, aktiviteten eller fasen.',
      mend: 'Rätta stavningen, eller skriv det som saknas i samma protokoll, inbjudan eller figur.',
    },
    'ref/not-on-list': {
      what: 'Protokollet har ett ärende som inte står i mötets ärendelista.',
      why: 'Läsaren skulle inte hitta ärendet i kallelsen.',
      mend: 'Ta upp ärendet på listan, eller rätta id, titel eller nummer.',
    },
    'ref/no-recommendation': {
      what: 'Beslutet hänvisar till ett förslag som inte finns.',
      why: 'Protokollet skulle inte säga vad som beslutades.',
      mend: 'Skriv förslaget till beslut på ärendet eller i ärendelistan, eller skriv hela beslutet i protokollet.',
    },
    'ref/recommendation-changed': {
      what: 'Beslutet hänvisar till förslaget med ändringar, utan att säga vilka.',
      why: 'Den som läser protokollet får inte veta vad som beslutades.',
      mend: 'Ge yrkandet som bifölls ett id, och skriv beslutet som en lista: förslaget och det id:t. Eller skriv hela beslutet.',
    },
    'ref/not-a-name': {
      what: 'Där ett namn ska stå står det mer än namnet.',
      why: 'Allt trycks som ett namn, och personen känns inte igen.',
      mend: 'Skriv bara namnet. Ersättare, lagrum och annat har egna fält.',
    },
    'org/votes': {
      what: 'Rösterna stämmer inte med dem som var där, eller med resultatet.',
      why: 'Protokollet ska visa vad som beslutades, och då måste alla kunna lita på siffrorna.',
      mend: 'Rätta rösterna, resultatet eller vilka som var närvarande.',
    },
    'ref/routing-twice': {
      what: 'Samma organ har använt samma ärendenummer två gånger.',
      why: 'Den som slår upp numret kan hitta fel ärende.',
      mend: 'Rätta det ena numret eller ta bort raden.',
    },
    'ref/archive-case-twice': {
      what: 'Två ärenden har samma nummer i diariet.',
      why: 'Den som slår upp numret kan hitta fel ärende.',
      mend: 'Rätta det ena numret eller skriv handlingens nummer efter.',
    },
    'ref/differs': {
      what: 'Samma sak står på två ställen men är inte lika.',
      why: 'Två dokument skulle säga olika saker, och ingen vet vad som är rätt.',
      mend: 'Behåll det ena stället och ta bort det andra.',
    },
    'org/cycle': {
      what: 'Något går i cirkel, till exempel två grupper som rapporterar till varandra.',
      why: 'Då kan ingen läsa vem som har sista ordet eller vad som måste göras först.',
      mend: 'Ta bort eller vänd en av raderna.',
    },
    'time/reversed': {
      what: 'Slutet kommer före början.',
      why: 'Tiden som står i dokumentet skulle vara omöjlig.',
      mend: 'Rätta det datum eller klockslag som är fel.',
    },
    'time/no-year': {
      what: 'Ett möte, eller en behandling i ärendets gång, har ett datum utan år.',
      why: 'Kallelsen och protokollet ska kunna läsas om tio år, och utan år vet ingen vilken behandling som kom först.',
      mend: 'Skriv året också.',
    },
    'time/clock': {
      what: 'Klockslaget stämmer inte med hur länge punkterna före varar.',
      why: 'Deltagarna skulle få ett program som inte går ihop.',
      mend: 'Rätta klockslaget eller längden på punkterna före.',
    },
    'measure/sum': {
      what: 'Summan är inte det som raderna blir tillsammans.',
      why: 'De som ska besluta om siffrorna måste kunna lita på dem.',
      mend: 'Rätta summan eller den rad som är fel.',
    },
    'text/abbreviation': {
      what: 'En förkortning i ordlistan är inte förklarad.',
      why: 'Läsaren som slår upp den får inte veta vad den betyder.',
      mend: 'Skriv vad den står för, efter kolonet.',
    },
    'text/undefined-abbreviation': {
      what: 'En förkortning i texten är inte förklarad någonstans.',
      why: 'Den som inte arbetar i kommunen förstår den kanske inte.',
      mend: 'Ta med den i ordlistan, eller skriv ut orden första gången: ”särskilt boende (SÄBO)”.',
    },
    'text/section-missing': {
      what: 'Ärendet saknar ett avsnitt som kommunen kräver.',
      why: 'De som beslutar ska hitta samma sak i alla ärenden, även när det inte finns något att säga.',
      mend: 'Skriv avsnittet. Finns inget att säga skriver du ”Inga”.',
    },
    'text/bold-heading': {
      what: 'En rad med fet stil står där det skulle ha varit en rubrik.',
      why: 'Den som lyssnar på dokumentet hör inte att ett nytt avsnitt börjar, och avsnittet känns inte igen.',
      mend: 'Skriv ”##” framför i stället för stjärnorna runt om, och ”###” för en rubrik under den.',
    },
    'text/hard-to-read': {
      what: 'Texten har långa meningar och många långa ord.',
      why: 'Läsbarhetsindex (LIX) är över 55, och då är den tung att läsa även för dem som ska besluta.',
      mend: 'Dela de långa meningarna och byt långa ord mot korta.',
    },
    'org/mandate-decision': {
      what: 'Ett uppdrag anger inte vem som har beslutat det.',
      why: 'Utan ett beslut vet gruppen inte på vems vägnar den arbetar.',
      mend: 'Hänvisa till beslutet, eller skriv vem som har godkänt uppdraget. Är det inte beslutat än, skriv att det är föreslaget.',
    },
    'org/no-lead': {
      what: 'En grupp har ingen ledare, fast andra grupper i planen har det.',
      why: 'Läsaren vet inte genom vem gruppen kan nås.',
      mend: 'Skriv vem som leder gruppen: en person eller en roll.',
    },
    'org/no-way-up': {
      what: 'En grupp rapporterar inte till någon som når styrgruppen.',
      why: 'Då kommer det gruppen kommer fram till inte med när något beslutas.',
      mend: 'Skriv vem gruppen rapporterar till, eller lägg till en rad under rapportering.',
    },
    'time/overlap': {
      what: 'En person ska vara på två möten samtidigt.',
      why: 'Den ena platsen blir tom, eller så blir mötet inte beslutsfört.',
      mend: 'Rätta klockslaget för ett av mötena, eller skriv vem som är frånvarande.',
    },
    'measure/missing': {
      what: 'Åtgärder saknar ansvarig eller tidsfrist.',
      why: 'En åtgärd som ingen ansvarar för och som inte har någon tidsgräns blir sällan av.',
      mend: 'Skriv vem som ansvarar och när det ska vara klart. En åtgärd som upprepas eller är i drift behöver ingen tidsgräns.',
    },
    'measure/overdue': {
      what: 'Tidsgränsen har gått ut för en åtgärd som inte är genomförd.',
      why: 'Uppföljningen visar då en åtgärd som är försenad, utan att säga varför.',
      mend: 'Skriv hur det går i en uppdatering, skriv att den är genomförd eller ge en ny tidsgräns.',
    },
    'measure/stale': {
      what: 'En uppföljning har inget nytt om en åtgärd sedan den förra.',
      why: 'Läsaren får samma läge två gånger och kan inte veta om det fortfarande stämmer.',
      mend: 'Skriv hur det går nu, i en ny uppdatering med datum. Är det som förut, så skriv det.',
    },
    'measure/untraced': {
      what: 'En åtgärd kan inte härledas till ett beslut, fast andra åtgärder i planen kan det.',
      why: 'De som har beslutat något vill se vad det ledde till, och vem som har bestämt resten.',
      mend: 'Hänvisa till beslutet med ”beslut”, eller till gruppen som har mandatet, med ”grupp”.',
    },
    'text/empty-link': {
      what: 'En länk har inga ord, har ingen adress eller leder ingenstans från dokumentet.',
      why: 'Den som får sidan uppläst hör bara ”länk”, och den som klickar kommer ingenstans.',
      mend: 'Skriv ord som säger vad som finns där inom hakparenteserna, och adressen inom parentesen. Ett ställe i dokumentet är # och rubriken, ”#fortsatt-arbete”.',
    },
    'text/no-alternative': {
      what: 'En bild eller logotyp saknar alternativ text.',
      why: 'Den som inte ser bilden får inte veta vad den visar.',
      mend: 'Skriv vad bilden visar inom hakparenteserna. En logotyp får namnet på den som äger den.',
    },
    'text/summary-long': {
      what: 'Sammanfattningen är längre än fem rader.',
      why: 'De som läser många ärenden på en kväll läser den först, och några bara den.',
      mend: 'Säg kort vem, vad, var och när, och låt resten stå i ärendebeskrivningen.',
    },
    'text/vague-point': {
      what: 'En punkt i ett förslag till beslut säger inte vad som beslutas.',
      why: '”Bör” och ”överväga” binder ingen, och ingen kan se om det är gjort.',
      mend: 'Skriv vem som ska göra vad, och när.',
    },
    'privacy/identity-number': {
      what: 'Ett norskt fødselsnummer eller ett personnummer står i planen.',
      why: 'Ett nummer som kommer ut kan inte kallas tillbaka, och planen ligger ofta där många kan läsa den.',
      mend: 'Ta bort numret.',
    },
    'privacy/contact': {
      what: 'En privat e-postadress eller ett mobilnummer står i en text som alla kan läsa.',
      why: 'Den som står där har kanske inte sagt ja till det.',
      mend: 'Skriv kommunens adress eller nummer, eller lägg uppgiften under personens kontakt.',
    },
    'ref/unused': {
      what: 'Något står i planen, men ingenting hänvisar till det.',
      why: 'Det kan vara bortglömt, eller skrivet på ett annat sätt där det skulle användas.',
      mend: 'Hänvisa till det där det hör hemma, eller ta bort det.',
    },
  },
};
