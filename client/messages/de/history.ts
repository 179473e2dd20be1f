/** The sentences of the course of history in German. */
import type { Sentences } from '../texts.ts';

export const historyTexts: Sentences = {
  'On 11 and 12 September 2024 Ukrainian sappers opened the border near Novy Put; the foothold lasted a few weeks.':
    'Am 11. und 12. September 2024 öffneten ukrainische Pioniere bei Novy Put die Grenze; der Brückenkopf bestand einige Wochen.',
  'Late in September 2024 elite units left and less experienced ones came.':
    'Ende September 2024 gingen Elite-Einheiten, und weniger erfahrene kamen.',
  'The brigade left for another front about this time.': 'Die Brigade ging um diese Zeit an eine andere Front.',
  'The unit left or was dissolved about this time.': 'Die Einheit ging um diese Zeit oder wurde aufgelöst.',
  'On 8 March 2025 a Russian force came out of the pipeline at the industrial zone of Sudzha.':
    'Am 8. März 2025 kam eine russische Truppe am Industriegebiet von Sudzha aus der Pipeline.',
  'Bridges on the road from Sudzha to the border were destroyed in the first half of March 2025.':
    'Brücken der Straße von Sudzha zur Grenze wurden in der ersten Hälfte des März 2025 zerstört.',
  'On 11 March 2025 in Jeddah Ukraine agreed to the proposal of a 30-day ceasefire; aid flowed again.':
    'Am 11. März 2025 stimmte die Ukraine in Dschidda dem Vorschlag eines Waffenstillstands von 30 Tagen zu; die Hilfe kam wieder.',
  'On 13 March 2025 the Russian president was open to the proposal and named issues to be settled first.':
    'Am 13. März 2025 zeigte sich der russische Präsident offen für den Vorschlag und nannte Fragen, die zuvor zu klären seien.',
  'From 13 March 2025 an encirclement of thousands was claimed; Ukraine denied it and analysts doubted it.':
    'Ab dem 13. März 2025 wurde behauptet, Tausende seien eingekesselt; die Ukraine bestritt es, Analysten bezweifelten es.',
  'Ukrainian drone teams (incl. a 117th Brigade strike unit) spend the weeks before the incursion destroying border cameras and observation posts; units are assembled under secrecy, many soldiers told of the mission about a day ahead.':
    'Ukrainische Drohnentrupps (darunter eine Einheit der 117th Brigade) zerstören in den Wochen vor dem Vorstoß Kameras und Beobachtungsposten an der Grenze; Einheiten werden unter Geheimhaltung zusammengezogen, viele Soldaten erfahren erst etwa einen Tag vorher davon.',
  'Russian unit papers captured later show that a raid towards Sudzha had been foreseen for months, yet the border force stays small (Ukrainian ground-forces commander: up to about 4,000 men, about half conscripts).':
    'Später erbeutete Unterlagen russischer Einheiten zeigen, dass mit einem Vorstoß Richtung Sudzha seit Monaten gerechnet worden war; dennoch bleibt die Grenztruppe klein (laut dem Befehlshaber der ukrainischen Landstreitkräfte bis zu etwa 4.000 Mann, etwa die Hälfte Wehrpflichtige).',
  'Start of the incursion. Russian MoD reports about 300 soldiers of the 22nd Mechanized Brigade with 11 tanks and 20+ armoured vehicles; the true force is soon seen to be several brigades. Allies and Moscow are surprised.':
    'Beginn des Vorstoßes. Das russische Verteidigungsministerium meldet etwa 300 Soldaten der 22nd Mechanized Brigade mit 11 Panzern und mehr als 20 gepanzerten Fahrzeugen; bald zeigt sich, dass es mehrere Brigaden sind. Verbündete und Moskau sind überrascht.',
  'Putin convenes military leaders and calls the events a large-scale provocation; state of emergency declared in Kursk oblast; mandatory evacuation of about 6,000 people announced on the Sumy side.':
    'Putin ruft die Militärführung zusammen und nennt die Ereignisse eine großangelegte Provokation; in der Oblast Kursk wird der Ausnahmezustand erklärt; auf der Seite von Sumy wird die Zwangsevakuierung von etwa 6.000 Menschen angekündigt.',
  'Within about 72 hours the area of fighting is about 430 km2; Ukrainian troops are in the Sudzha gas-metering area and on the roads to Korenevo and the north. Early pace 7-8 km a day.':
    'Binnen etwa 72 Stunden umfasst das Kampfgebiet etwa 430 km²; ukrainische Truppen sind an der Gasmessstation von Sudzha und auf den Straßen nach Korenevo und nach Norden. Anfängliches Tempo 7–8 km am Tag.',
  "First reinforcement: 9th MRR (resting near Kursk), Akhmat detachments, ex-Wagner/irregular and DNR 'Pyatnashka' battalions, reserves from the rear; command resists moving first-line troops out of eastern Ukraine.":
    "Erste Verstärkungen: 9th MRR (zur Erholung bei Kursk), Akhmat-Abteilungen, frühere Wagner- und irreguläre Kämpfer, DNR-Bataillone 'Pyatnashka', Reserven aus dem Hinterland; die Führung will keine Fronttruppen aus der Ostukraine abziehen.",
  "'Counter-terrorist operation' regime introduced; parallel Ukrainian probe at Poroz / Kolotilovka (Belgorod oblast) is contained.":
    'Eine „Anti-Terror-Operation“ wird ausgerufen; ein gleichzeitiger ukrainischer Vorstoß bei Poroz / Kolotilovka (Oblast Belgorod) wird eingedämmt.',
  'Syrskyi reports about 1,000 km2 under control. Acting governor Smirnov concedes 28 settlements, 12 km depth on a 40 km front (about 480 km2).':
    'Syrskyj meldet etwa 1.000 km² unter Kontrolle. Der amtierende Gouverneur Smirnow räumt 28 Ortschaften ein, 12 km Tiefe auf 40 km Breite (etwa 480 km²).',
  '82nd and 95th Air Assault Brigades identified in the salient (some units taken from the Pokrovsk, Toretsk and Chasiv Yar sectors); about six brigades, 10,000-15,000 men.':
    '82nd und 95th Air Assault Brigade werden im Frontbogen erkannt (einige Einheiten aus den Abschnitten Pokrovsk, Toretsk und Chasiv Yar); etwa sechs Brigaden, 10.000–15.000 Mann.',
  'Two axes: north-west towards Korenevo and south-east towards Belitsa. Regular Russian units around Sudzha: 488th MRR and 810th Naval Infantry Brigade, with Pyatnashka and Akhmat. Korenevo and Martynovka hold.':
    'Zwei Richtungen: nach Nordwesten auf Korenevo und nach Südosten auf Belitsa. Reguläre russische Einheiten um Sudzha: 488th MRR und 810th Naval Infantry Brigade, mit Pyatnashka und Akhmat. Korenevo und Martynovka halten.',
  'Kyiv announces complete control of Sudzha (about 5,000 inhabitants before the war reached it), 82 settlements / 1,150 km2, and a military administration for the occupied area. Evacuees on the Russian side exceed 120,000.':
    'Kyiv verkündet die vollständige Kontrolle über Sudzha (etwa 5.000 Einwohner, bevor der Krieg den Ort erreichte), 82 Ortschaften / 1.150 km² und eine Militärverwaltung für das besetzte Gebiet. Auf russischer Seite sind mehr als 120.000 Menschen evakuiert.',
  'Bridge over the Seym at Glushkovo destroyed.': 'Brücke über den Seym bei Glushkovo zerstört.',
  "Second Seym bridge (Zvannoye) hit; 155th Naval Infantry 'Tigr' battalion, 200th MRB elements and Pyatnashka reported arriving; about 5,000 Russian troops moved in so far.":
    "Zweite Brücke über den Seym (Zvannoye) getroffen; 155th Naval Infantry, Bataillon 'Tigr', Teile der 200th MRB und Pyatnashka treffen Berichten zufolge ein; bisher etwa 5.000 russische Soldaten herangeführt.",
  'Third and last permanent bridge in Glushkovo district put out of use; Russia lays pontoons, some of which are hit (Aug 19-20). Zelensky: 1,250 km2, 92 settlements.':
    'Dritte und letzte feste Brücke des Bezirks Glushkovo fällt aus; Russland legt Pontonbrücken, von denen einige getroffen werden (19.–20. August). Selenskyj: 1.250 km², 92 Ortschaften.',
  'Defence Minister Belousov announces three border force groups (Belgorod, Bryansk, Kursk).':
    'Verteidigungsminister Beloussow kündigt drei Gruppierungen für die Grenze an (Belgorod, Brjansk, Kursk).',
  'Late-August high-water mark. ISW maximum: 514 sq mi (1,331 km2) on 24 August.':
    'Höchststand Ende August. Größte Messung von ISW: 1.331 km² (514 Quadratmeilen) am 24. August.',
  'Syrskyi: 1,294 km2 / 100 settlements, nearly 600 prisoners; Russia has moved about 30,000 men to Kursk but has NOT weakened Pokrovsk - on the contrary. He acknowledges the diversion aim is not met there.':
    'Syrskyj: 1.294 km² / 100 Ortschaften, fast 600 Gefangene; Russland hat etwa 30.000 Mann nach Kursk verlegt, Pokrovsk aber NICHT geschwächt, im Gegenteil. Er räumt ein, dass das Ziel der Ablenkung dort nicht erreicht ist.',
  'Fourth Russian pontoon bridge seen on the Seym; cluster munitions used against crossings.':
    'Vierte russische Pontonbrücke über den Seym gesehen; Streumunition gegen Übergänge eingesetzt.',
  'BARS-Kursk volunteer unit formed for rear security.':
    'Freiwilligeneinheit BARS-Kursk zur Sicherung des Hinterlands gebildet.',
  'Syrskyi lists aims to CNN: pre-empt an attack on Sumy, divert forces, security zone against shelling, prisoners, morale. He says Pokrovsk advance has stalled.':
    'Syrskyj nennt CNN die Ziele: einem Angriff auf Sumy zuvorkommen, Kräfte abziehen, Sicherheitszone gegen Beschuss, Gefangene, Moral. Er sagt, der Vormarsch auf Pokrovsk stocke.',
  'First large counter-attack (Sept 10-13): 51st VDV Regiment (106th Div) and 155th Naval Infantry, with others, strike across the Malaya Loknya/Snagost river line on the west flank, push back the 103rd TDF Brigade, retake Snagost and about ten villages.':
    'Erster großer Gegenangriff (10.–13. September): 51st VDV Regiment (106th Div) und 155th Naval Infantry stoßen mit anderen an der Westflanke über die Flusslinie Malaya Loknya/Snagost vor, drängen 103rd TDF Brigade zurück und nehmen Snagost und etwa zehn Dörfer zurück.',
  'Ukrainian counter-move: sappers breach the border 30 km to the west, behind the Russian attack; reach the outskirts of Veseloye, 7.5 km from the Glushkovo pontoons, then stall.':
    'Ukrainischer Gegenzug: Pioniere öffnen 30 km weiter westlich, im Rücken des russischen Angriffs, die Grenze; erreichen den Rand von Veseloye, 7,5 km von den Pontonbrücken bei Glushkovo, und bleiben dann stecken.',
  'Russian group estimated at 35,500 (Mashovets, 61 units) to 40,000 (Zelensky), planning for 60-70,000. Putin reported to have set 1 October as a date to retake the region.':
    'Russische Gruppierung auf 35.500 (Maschowez, 61 Einheiten) bis 40.000 (Selenskyj) geschätzt, geplant seien 60.000–70.000. Putin soll den 1. Oktober als Tag gesetzt haben, bis zu dem die Region zurückgewonnen ist.',
  "Ukraine rotates some elite units out and puts less experienced ones in (late September); an 82nd Brigade officer later calls it a mistake, after which 'all units in Kursk went over to the defensive'.":
    'Die Ukraine löst einige Elite-Einheiten ab und setzt weniger erfahrene ein (Ende September); ein Offizier der 82nd Brigade nennt das später einen Fehler, nach dem „alle Einheiten in Kursk zur Verteidigung übergingen“.',
  'October offensive on the west flank (155th NI, 106th VDV, 56th VDV Regt; 810th NI in the south-east at Plekhovo). Ukrainian loss of about 38 km2 on 10 Oct, about 100 km2 in the week; RU sources claim encirclement at Olgovka (not confirmed), several Ukrainian groups do have to break out.':
    'Oktoberoffensive an der Westflanke (155th NI, 106th VDV, 56th VDV Regt; 810th NI im Südosten bei Plekhovo). Ukrainischer Verlust von etwa 38 km² am 10. Oktober, etwa 100 km² in der Woche; russische Quellen behaupten eine Einkesselung bei Olgovka (nicht bestätigt), mehrere ukrainische Gruppen müssen tatsächlich ausbrechen.',
  'DeepState-based count: 660 km2 held + 360 km2 grey zone; Syrskyi: about 50,000 Russian troops drawn to Kursk.':
    'Zählung nach DeepState: 660 km² gehalten + 360 km² Grauzone; Syrskyj: etwa 50.000 russische Soldaten nach Kursk gezogen.',
  'North Korean deployment becomes public (first arrivals in Russia by early October, training; first units in Kursk oblast from about 23 Oct).':
    'Der Einsatz Nordkoreas wird bekannt (erste Ankünfte in Russland Anfang Oktober, Ausbildung; erste Einheiten in der Oblast Kursk ab etwa dem 23. Oktober).',
  '47th Mechanized Brigade (Abrams, Bradley) battle-groups appear in counter-attacks on the west flank.':
    'Kampfgruppen der 47th Mechanized Brigade (Abrams, Bradley) erscheinen bei Gegenangriffen an der Westflanke.',
  'About 10,000-12,000 (commonly 11,000) North Korean troops in Kursk oblast; first small clashes in early November, bulk still training.':
    'Etwa 10.000–12.000 (meist genannt: 11.000) nordkoreanische Soldaten in der Oblast Kursk; erste kleine Gefechte Anfang November, die meisten noch in der Ausbildung.',
  'US presidential election; the President-elect has promised quick negotiations.':
    'Präsidentschaftswahl in den USA; der Gewählte hat rasche Verhandlungen versprochen.',
  'New Russian wave from 7 Nov with repeated mechanized attacks (810th, 155th NI, later 76th VDV), heavy vehicle losses to mines and drones.':
    'Neue russische Welle ab dem 7. November mit wiederholten mechanisierten Angriffen (810th, 155th NI, später 76th VDV), schwere Fahrzeugverluste durch Minen und Drohnen.',
  '76th Guards Air Assault Division (three regiments, ~7,500) begins moving in from the Zaporizhzhia sector; total about 50,000 Russians.':
    '76th Guards Air Assault Division (drei Regimenter, etwa 7.500) beginnt, aus dem Abschnitt Saporischschja einzutreffen; insgesamt etwa 50.000 Russen.',
  'US permission to use ATACMS against targets in Russia (reported 17 Nov; linked to DPRK deployment); first use 19 Nov (Bryansk), Storm Shadow at Maryino command post 20 Nov, S-400 near Lotarevka and Khalino airfield 23-25 Nov.':
    'Die USA erlauben ATACMS gegen Ziele in Russland (gemeldet am 17. November; verbunden mit dem Einsatz Nordkoreas); erster Einsatz am 19. November (Brjansk), Storm Shadow gegen den Befehlsstand Maryino am 20. November, S-400 bei Lotarevka und Flugplatz Khalino am 23.–25. November.',
  "Ukrainian General Staff source to Reuters: at most 1,376 km2, now about 800 km2 ('over 40 per cent lost'); about 59,000 Russian troops in Kursk. 'We will hold this territory as long as is militarily appropriate.' DeepState the day before: 560 km2 + nearly 200 undefined.":
    'Quelle im ukrainischen Generalstab zu Reuters: höchstens 1.376 km², jetzt etwa 800 km² („über 40 Prozent verloren“); etwa 59.000 russische Soldaten in Kursk. „Wir werden dieses Gebiet halten, solange es militärisch angemessen ist.“ DeepState am Tag davor: 560 km² + fast 200 ungeklärt.',
  '810th Naval Infantry etc. press the south-west and south-east shoulders; Russian sources claim Plekhovo in several stages.':
    '810th Naval Infantry und andere drücken auf die südwestliche und südöstliche Schulter; russische Quellen beanspruchen Plekhovo in mehreren Etappen.',
  'First mass use of North Korean infantry (14-15 Dec): several hundred attack in waves over snow-covered open fields; Plekhovo (held by ~100) falls; heavy losses; friendly-fire incident with Akhmat reported.':
    'Erster Masseneinsatz nordkoreanischer Infanterie (14.–15. Dezember): Mehrere hundert greifen nacheinander über verschneite offene Felder an; Plekhovo (von etwa 100 gehalten) fällt; schwere Verluste; ein Beschuss durch eigene Kräfte mit Akhmat wird gemeldet.',
  "First Ukrainian vehicle reported destroyed by drone on the only good road Sudzha-Yunakivka-Sumy - 'the beginning of the end of our logistics'.":
    'Erstes ukrainisches Fahrzeug auf der einzigen guten Straße Sudzha–Yunakivka–Sumy von einer Drohne zerstört gemeldet, „der Anfang vom Ende unserer Logistik“.',
  'Battle at Makhnovka 3-4 Jan: Kyiv reports up to a battalion of DPRK infantry and Russian paratroops lost; an analyst counts 408 casualties on video.':
    'Kampf bei Makhnovka am 3.–4. Januar: Kyiv meldet bis zu ein Bataillon nordkoreanischer Infanterie und russischer Fallschirmjäger verloren; ein Analyst zählt auf Videos 408 Tote und Verwundete.',
  'Ukrainian counter-attack north-east of Sudzha: two tanks, a dozen armoured vehicles, breaching vehicle, strong EW cover; gains of a few km, then stopped; followed by Russian gains at Russkoye Porechnoye.':
    'Ukrainischer Gegenangriff nordöstlich von Sudzha: zwei Panzer, ein Dutzend gepanzerte Fahrzeuge, ein Räumfahrzeug, starke Deckung durch elektronische Kampfführung; einige km gewonnen, dann aufgehalten; danach russische Gewinne bei Russkoye Porechnoye.',
  'Ukraine takes the first DPRK prisoners (two, shown 11 Jan).':
    'Die Ukraine nimmt die ersten nordkoreanischen Soldaten gefangen (zwei, gezeigt am 11. Januar).',
  'North Korean units leave the front about mid-January (reported 30-31 Jan by NYT, confirmed 4 Feb by Seoul); NIS mid-January: 300 killed, 2,700 wounded; UK: ~4,000 casualties.':
    'Nordkoreanische Einheiten verlassen etwa Mitte Januar die Front (am 30.–31. Januar von der NYT gemeldet, am 4. Februar von Seoul bestätigt); südkoreanischer Nachrichtendienst Mitte Januar: 300 Tote, 2.700 Verwundete; Großbritannien: etwa 4.000 Tote und Verwundete.',
  'DeepState: about 420 km2 (without grey zone); Russian MoD claims two-thirds retaken (Leonidovo, Aleksandriya).':
    'DeepState: etwa 420 km² (ohne Grauzone); das russische Verteidigungsministerium gibt zwei Drittel als zurückgenommen an (Leonidovo, Aleksandriya).',
  'New US administration takes office. Russian aim of clearing Kursk by that date (as stated by Kyiv) is missed.':
    'Die neue Regierung der USA tritt ihr Amt an. Das russische Ziel, Kursk bis dahin zurückzugewinnen (laut Kyiv), ist verfehlt.',
  'Elite drone unit Rubikon deployed (Jan); pilots with fibre-optic FPVs, immune to jamming, start to work the supply road day and night.':
    'Die Elite-Drohneneinheit Rubikon wird eingesetzt (Januar); Piloten mit Glasfaserdrohnen, die sich nicht stören lassen, wirken nun Tag und Nacht auf die Nachschubstraße.',
  'Six-month-anniversary Ukrainian mechanized attack south-east of Sudzha; advance of up to 2.5-5 km, fighting for Cherkasskaya Konopelka; temporarily stalled on 7 Feb (defenders include 11th VDV, 810th, 40th Naval Infantry).':
    'Ukrainischer mechanisierter Angriff zum sechsten Monat südöstlich von Sudzha; Vorrücken um bis zu 2,5–5 km, Kampf um Cherkasskaya Konopelka; am 7. Februar vorerst zum Stehen gekommen (in der Verteidigung 11th VDV, 810th, 40th Naval Infantry).',
  'North Koreans return to the line (first seen 6-8 Feb) in smaller groups, better adapted; 1,000-3,000 replacements in Jan-Feb.':
    'Die Nordkoreaner kehren an die Front zurück (erstmals gesehen am 6.–8. Februar), in kleineren Gruppen, besser angepasst; 1.000–3.000 Mann Ersatz im Januar und Februar.',
  'Sverdlikovo captured (about 6-13 Feb; contested for weeks), 5-7 km from the road; the Sudzha-Sumy road is now under constant fire.':
    'Sverdlikovo genommen (etwa 6.–13. Februar; wochenlang umkämpft), 5–7 km von der Straße; die Straße Sudzha–Sumy liegt nun unter ständigem Beschuss.',
  'US and Russian presidents speak by telephone; talks at Riyadh follow (18 Feb).':
    'Die Präsidenten der USA und Russlands telefonieren; Gespräche in Riad folgen (18. Februar).',
  'Russian MoD: about 800 km2 (64 per cent) of 1,268 km2 retaken; Ukraine in February still speaks of about 500 km2.':
    'Russisches Verteidigungsministerium: etwa 800 km² (64 Prozent) von 1.268 km² zurückgenommen; die Ukraine spricht im Februar noch von etwa 500 km².',
  'Putin states that a Russian brigade (810th according to RU sources) crossed into Sumy oblast; small assault groups from Sverdlikovo and Nikolayevo-Daryino; Ukraine calls them small groups being destroyed. A push by two mechanized companies on 25 Feb is thrown back.':
    'Putin erklärt, eine russische Brigade (laut russischen Quellen 810th) habe die Grenze zur Oblast Sumy überschritten; kleine Sturmgruppen aus Sverdlikovo und Nikolayevo-Daryino; die Ukraine nennt sie kleine Gruppen, die vernichtet würden. Ein Vorstoß von zwei mechanisierten Kompanien am 25. Februar wird abgewehrt.',
  'Series of drone strikes wrecks dozens of vehicles on the main supply road; Pogrebki taken in the north.':
    'Eine Reihe von Drohnenangriffen zerstört Dutzende Fahrzeuge auf der wichtigsten Nachschubstraße; Pogrebki im Norden genommen.',
  'Public quarrel between the US and Ukrainian presidents; minerals agreement not signed.':
    'Öffentlicher Streit zwischen den Präsidenten der USA und der Ukraine; Rohstoffabkommen nicht unterzeichnet.',
  'United States freezes military aid to Ukraine.':
    'Die Vereinigten Staaten frieren die Militärhilfe für die Ukraine ein.',
  'Suspension of intelligence sharing confirmed (CIA director); no HIMARS/ATACMS strikes observed in Kursk on 7-8 March.':
    'Aussetzung der Weitergabe von Aufklärungsdaten bestätigt (Direktor der CIA); am 7.–8. März keine Schläge mit HIMARS/ATACMS in Kursk beobachtet.',
  "General Russian offensive from several sides (Gerasimov's date 6 March). Breakthrough south of Sudzha; the northern part is nearly cut off: map analysts see three-quarters of the force almost encircled behind a neck under 500 m wide (7 March).":
    'Russische Großoffensive von mehreren Seiten (Gerassimow nennt den 6. März). Durchbruch südlich von Sudzha; der nördliche Teil ist fast abgeschnitten: Kartenanalysten sehen drei Viertel der Truppe hinter einem weniger als 500 m breiten Hals fast eingekesselt (7. März).',
  "Pipeline raid ('Potok'): a composite force (600-800 by RU account, about 100 by UA account; 11th VDV Bde, 30th MRR, Akhmat 'Aida', Veterans, Vostok-V) comes out of the unused Urengoy gas pipe behind Ukrainian lines. Accounts differ sharply: success (RU), detected and mostly destroyed (UA); outside view: it added to the confusion. Malaya Loknya, Cherkasskoye Porechnoye, Lebedevka, Martynovka fall 8-10 March.":
    "Vorstoß durch die Pipeline ('Potok'): Eine gemischte Truppe (600–800 laut russischer, etwa 100 laut ukrainischer Darstellung; 11th VDV Bde, 30th MRR, Akhmat 'Aida', Veterans, Vostok-V) kommt hinter den ukrainischen Linien aus der ungenutzten Urengoi-Gasleitung. Die Darstellungen gehen weit auseinander: Erfolg (Russland), entdeckt und größtenteils vernichtet (Ukraine); von außen: Er vergrößerte die Verwirrung. Malaya Loknya, Cherkasskoye Porechnoye, Lebedevka, Martynovka fallen am 8.–10. März.",
  "Bridges on the withdrawal road are destroyed; soldiers' testimony: 'panic and collapse of the front', columns burned by drones, no movement by day.":
    'Brücken der Abzugsstraße werden zerstört; Aussagen von Soldaten: „Panik und Zusammenbruch der Front“, Kolonnen von Drohnen in Brand gesetzt, keine Bewegung bei Tag.',
  'US-Ukraine talks: Ukraine accepts the proposed 30-day cease-fire; aid and intelligence restored at once (flow confirmed 12 March).':
    'Gespräche USA–Ukraine: Die Ukraine nimmt den vorgeschlagenen Waffenstillstand von 30 Tagen an; Hilfe und Aufklärungsdaten kommen sofort wieder (am 12. März bestätigt).',
  "Order for an organised withdrawal reaches some units (one soldier's account 11 March); many walk 15-20 km back, two days for 20 km from Kazachya Loknya; vehicles lost.":
    'Der Befehl zu einem geordneten Abzug erreicht einige Einheiten (Bericht eines Soldaten vom 11. März); viele gehen 15–20 km zu Fuß zurück, zwei Tage für 20 km ab Kazachya Loknya; Fahrzeuge gehen verloren.',
  "Putin, in uniform, visits a command post; Gerasimov reports 86 per cent (about 1,100 km2) retaken; captured Ukrainian soldiers to be treated as 'terrorists'. Russian flags in central Sudzha.":
    'Putin besucht in Uniform einen Befehlsstand; Gerassimow meldet 86 Prozent (etwa 1.100 km²) zurückgenommen; gefangene ukrainische Soldaten seien als „Terroristen“ zu behandeln. Russische Flaggen in der Mitte von Sudzha.',
  "Syrskyi: troops will hold 'the line in the Kursk region for as long as it remains reasonable and necessary'; the lives of soldiers are the priority.":
    'Syrskyj: Die Truppen werden „die Linie in der Region Kursk halten, solange es vernünftig und notwendig ist“; das Leben der Soldaten gehe vor.',
  'Russian MoD claims Sudzha (with Melovoi and Podol) retaken. Ukrainian General Staff map of 15 March shows the town outside Ukrainian control.':
    'Das russische Verteidigungsministerium gibt Sudzha (mit Melovoi und Podol) als zurückgenommen an. Die Karte des ukrainischen Generalstabs vom 15. März zeigt den Ort außerhalb ukrainischer Kontrolle.',
  'Putin says he is open to the 30-day proposal but raises questions (among them the fate of the Ukrainians in Kursk).':
    'Putin sagt, er sei für den Vorschlag der 30 Tage offen, wirft aber Fragen auf (darunter das Schicksal der Ukrainer in Kursk).',
  'Putin demands that Ukrainians in Kursk lay down arms, promising life; claim (repeated by the US president) that thousands are encircled. Independent analysts and Kyiv reject it.':
    'Putin verlangt, dass die Ukrainer in Kursk die Waffen niederlegen, und verspricht ihnen das Leben; Behauptung (vom Präsidenten der USA wiederholt), Tausende seien eingekesselt. Unabhängige Analysten und Kyiv weisen das zurück.',
  "Zelensky: 'Their encirclement is Putin's lie'; accuses Russia of trying to surround the force via Sumy oblast to strengthen its hand in talks.":
    'Selenskyj: „Ihre Einkesselung ist Putins Lüge“; er wirft Russland vor, die Truppe über die Oblast Sumy umfassen zu wollen, um in Gesprächen stärker dazustehen.',
  'Black Bird Group (Paroinen): Ukraine holds barely 30 sq mi (78 km2). Two villages outside Sudzha claimed by Russia (Rubanshchina, Zaoleshenka). Fighting is now for the ridge line that blocks the way to Sumy.':
    'Black Bird Group (Paroinen): Die Ukraine hält kaum 78 km² (30 Quadratmeilen). Zwei Dörfer bei Sudzha von Russland beansprucht (Rubanshchina, Zaoleshenka). Gekämpft wird nun um den Höhenzug, der den Weg nach Sumy versperrt.',
  'Ukrainian attack into Krasnoyaruzhsky district, Belgorod oblast; Demidovka changes hands several times 18-26 March, Russian clearing through April.':
    'Ukrainischer Angriff in den Bezirk Krasnoyaruzhsky, Oblast Belgorod; Demidovka wechselt am 18.–26. März mehrmals die Hand, russische Rückeroberung bis in den April.',
  'US-Russia presidential call: agreement in principle to pause strikes on energy facilities, no general cease-fire.':
    'Telefonat der Präsidenten der USA und Russlands: im Grundsatz Einigung auf eine Pause der Angriffe auf Energieanlagen, kein allgemeiner Waffenstillstand.',
  'Zelensky warns of a coming Russian offensive in Sumy and Kharkiv oblasts.':
    'Selenskyj warnt vor einer kommenden russischen Offensive in den Oblasten Sumy und Kharkiv.',
  'Basivka, claimed by Russia on 6 April (MoD), is still a grey zone on DeepState; Guevo claimed 8 April.':
    'Basivka, am 6. April von Russland beansprucht (Verteidigungsministerium), ist bei DeepState noch Grauzone; Guevo am 8. April beansprucht.',
  'Palm Sunday ballistic-missile strike on the centre of Sumy, more than 30 civilians killed.':
    'Angriff mit ballistischen Raketen auf die Mitte von Sumy am Palmsonntag, mehr als 30 Menschen aus der Bevölkerung getötet.',
  'Russian MoD claims Oleshnya; fighting for Gornal and St Nicholas Belogorsky monastery goes on.':
    'Das russische Verteidigungsministerium beansprucht Oleshnya; die Kämpfe um Gornal und das Nikolauskloster Belogorsky gehen weiter.',
  'Gerasimov reports the last village, Gornal, retaken and the region cleared; first official Russian acknowledgement of North Korean participation. Ukraine denies it has been expelled.':
    'Gerassimow meldet das letzte Dorf, Gornal, zurückgenommen und die Region zurückgewonnen; erste amtliche russische Bestätigung der nordkoreanischen Beteiligung. Die Ukraine bestreitet, vertrieben worden zu sein.',
  'Ukrainian attack on Tyotkino after blowing Seym bridges (Zvannoye again); foothold in the south-west of Tyotkino and near Novy Put.':
    'Ukrainischer Angriff auf Tyotkino nach der Sprengung von Brücken über den Seym (wieder Zvannoye); Brückenkopf im Südwesten von Tyotkino und bei Novy Put.',
  'First direct Russian-Ukrainian talks since 2022; agreement on a 1,000-for-1,000 prisoner exchange; second round 2 June.':
    'Erste direkte Gespräche zwischen Russland und der Ukraine seit 2022; Einigung auf einen Austausch von 1.000 gegen 1.000 Gefangene; zweite Runde am 2. Juni.',
  'Putin visits the region (20-21 May) and speaks of a security/buffer zone along the border.':
    'Putin besucht die Region (20.–21. Mai) und spricht von einer Sicherheits- oder Pufferzone entlang der Grenze.',
  'DeepState marks the four villages as occupied (Sumy governor confirms 26-27 May).':
    'DeepState zeichnet die vier Dörfer als besetzt ein (vom Gouverneur von Sumy am 26.–27. Mai bestätigt).',
  'Further Russian gains; Sumy evacuation zone grows to 213 settlements; Zelensky: 50,000+ Russian troops on the Sumy axis.':
    'Weitere russische Gewinne; das Evakuierungsgebiet von Sumy wächst auf 213 Ortschaften; Selenskyj: mehr als 50.000 russische Soldaten in Richtung Sumy.',
  'Andriivka claimed 3-5 June; front 20-25 km from Sumy, city within FPV/rocket artillery reach; 4 civilians killed in the city on 3 June.':
    'Andriivka am 3.–5. Juni beansprucht; die Front 20–25 km vor Sumy, die Stadt in Reichweite von Drohnen und Raketenartillerie; am 3. Juni 4 Menschen in der Stadt getötet.',
  'Ukrainian counter-attacks (225th Assault Regt, SSO, 71st Jaeger and others); Andriivka recovered mid/late June.':
    'Ukrainische Gegenangriffe (225th Assault Regt, SSO, 71st Jaeger und andere); Andriivka Mitte bis Ende Juni zurückgenommen.',
  'UK defence intelligence: more than 6,000 North Korean casualties, over half of the 11,000 first sent.':
    'Britischer Militärnachrichtendienst: mehr als 6.000 nordkoreanische Tote und Verwundete, mehr als die Hälfte der zuerst entsandten 11.000.',
  'Syrskyi: Ukraine holds about 90 km2 in the Glushkovo district of Kursk oblast; 10,000 Russians tied there.':
    'Syrskyj: Die Ukraine hält etwa 90 km² im Bezirk Glushkovo der Oblast Kursk; 10.000 Russen sind dort gebunden.',
  'Syrskyi: advance in Sumy oblast halted, line Yunakivka-Yablunivka-Novomykolaivka-Oleksiivka-Kindrativka; about 50,000 Russians pinned. AP: Russian penetration 2-12 km.':
    'Syrskyj: Vormarsch in der Oblast Sumy aufgehalten, Linie Yunakivka–Yablunivka–Novomykolaivka–Oleksiivka–Kindrativka; etwa 50.000 Russen gebunden. AP: russischer Einbruch 2–12 km tief.',
};
