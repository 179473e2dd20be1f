/** The sentences of the event deck in German. */
import type { Sentences } from '../texts.ts';

export const deckTexts: Sentences = {
  'The incursion begins': 'Der Vorstoß beginnt',
  "Ukrainian brigades cross the border of Kursk oblast at Nikolayevo-Daryino, Sverdlikovo and Oleshnya. Moscow and Ukraine's allies are surprised; the border is thinly held.":
    'Ukrainische Brigaden überschreiten bei Nikolayevo-Daryino, Sverdlikovo und Oleshnya die Grenze der Oblast Kursk. Moskau und die Verbündeten der Ukraine sind überrascht; die Grenze ist schwach besetzt.',
  'Unit papers captured later show that a raid towards Sudzha had been foreseen for months.':
    'Später erbeutete Unterlagen zeigen, dass mit einem Vorstoß Richtung Sudzha seit Monaten gerechnet worden war.',
  'This week Russian units have no zones of control and hold no empty ground; Ukrainian attacks shift one column. Russian prestige falls by 2.':
    'In dieser Woche haben russische Einheiten keine Kontrollzonen und halten kein leeres Gelände; ukrainische Angriffe verschieben sich um eine Spalte. Das Ansehen Russlands sinkt um 2.',
  'Brigades from the Donbas': 'Brigaden aus dem Donbas',
  'The 82nd and 95th Air Assault Brigades are identified in the salient. Some of the units now in Kursk oblast came from the Pokrovsk, Toretsk and Chasiv Yar sectors.':
    '82nd und 95th Air Assault Brigade werden im Frontbogen erkannt. Einige der Einheiten, die nun in der Oblast Kursk sind, kamen aus den Abschnitten Pokrovsk, Toretsk und Chasiv Yar.',
  'Over-stretch rises by 2: the operation takes troops that are missed elsewhere.':
    'Die Überdehnung steigt um 2: Die Operation bindet Truppen, die anderswo fehlen.',
  'Korenevo and Martynovka dig in': 'Korenevo und Martynovka graben sich ein',
  'Russian units hold Korenevo in the north-west and the road at Martynovka in the north-east, the two shoulders of the salient.':
    'Russische Einheiten halten Korenevo im Nordwesten und die Straße bei Martynovka im Nordosten, die beiden Schultern des Frontbogens.',
  'Fieldworks of level 1 stand at Korenevo and Martynovka, where Russia still holds them.':
    'Feldbefestigungen der Stufe 1 stehen bei Korenevo und Martynovka, wo Russland sie noch hält.',
  'Sudzha in Ukrainian hands': 'Sudzha in ukrainischer Hand',
  'Kyiv announces complete control of Sudzha, an administrative centre of about 5,000 people, and a military administration for the area held.':
    'Kyiv verkündet die vollständige Kontrolle über Sudzha, ein Bezirkszentrum mit etwa 5.000 Menschen, und eine Militärverwaltung für das gehaltene Gebiet.',
  'Russian prestige falls by 2.': 'Das Ansehen Russlands sinkt um 2.',
  'Bridge at Glushkovo destroyed': 'Brücke bei Glushkovo zerstört',
  'The bridge over the Seym at Glushkovo is destroyed.': 'Die Brücke über den Seym bei Glushkovo ist zerstört.',
  'The Glushkovo bridge is down: no supply and no movement across until a pontoon is laid.':
    'Die Brücke bei Glushkovo ist unpassierbar: kein Nachschub und keine Bewegung hinüber, bis eine Pontonbrücke gelegt ist.',
  'Bridge at Zvannoye destroyed': 'Brücke bei Zvannoye zerstört',
  'A second bridge over the Seym, at Zvannoye, is hit.':
    'Eine zweite Brücke über den Seym, bei Zvannoye, wird getroffen.',
  'The Zvannoye bridge is down.': 'Die Brücke bei Zvannoye ist unpassierbar.',
  'Bridge at Karyzh destroyed': 'Brücke bei Karyzh zerstört',
  'The third and last permanent bridge of Glushkovo district, at Karyzh, is put out of use. According to Kyiv 1,250 km² and 92 settlements are held.':
    'Die dritte und letzte feste Brücke des Bezirks Glushkovo, bei Karyzh, fällt aus. Laut Kyiv sind 1.250 km² und 92 Ortschaften gehalten.',
  'according to Kyiv (areas)': 'laut Kyiv (Flächen)',
  'The Karyzh bridge is down.': 'Die Brücke bei Karyzh ist unpassierbar.',
  'Pontoons on the Seym': 'Pontonbrücken über den Seym',
  'Russian engineers lay pontoons across the Seym; some are hit on 19-20 August, a fourth is seen on 28 August.':
    'Russische Pioniere legen Pontonbrücken über den Seym; einige werden am 19.–20. August getroffen, eine vierte wird am 28. August gesehen.',
  'A pontoon stands at Zvannoye. It can be struck and laid again.':
    'Bei Zvannoye steht eine Pontonbrücke. Sie kann getroffen und neu gelegt werden.',
  'Three border force groups': 'Drei Gruppierungen an der Grenze',
  'The Russian defence minister announces three force groups for the border: Belgorod, Bryansk and Kursk.':
    'Der russische Verteidigungsminister kündigt drei Gruppierungen für die Grenze an: Belgorod, Brjansk und Kursk.',
  'The Kursk group is under one command: Russia receives 1 attack point and 1 support point.':
    'Die Gruppierung Kursk steht unter einem Kommando: Russland erhält 1 Angriffspunkt und 1 Unterstützungspunkt.',
  'The greatest extent': 'Die größte Ausdehnung',
  'ISW measures 514 square miles (1,331 km²), the largest area of the campaign in its count. The article of March 2025 says "some 500 square miles".':
    'ISW misst 1.331 km², die größte Fläche des Feldzugs nach dieser Zählung. Der Artikel vom März 2025 nennt „etwa 500 Quadratmeilen“ (1.295 km²).',
  'Counts differ: 900 km² under solid control according to DeepState, 1,294 km² according to the Ukrainian commander.':
    'Die Zählungen gehen auseinander: 900 km² unter fester Kontrolle laut DeepState, 1.294 km² laut dem ukrainischen Befehlshaber.',
  'No effect on the map. The chart of held area has history beside it.':
    'Keine Wirkung auf die Karte. Das Diagramm der gehaltenen Fläche zeigt den historischen Verlauf daneben.',
  'Troops came, but not from Pokrovsk': 'Truppen kamen, aber nicht aus Pokrovsk',
  'The Ukrainian commander says that Russia has moved about 30,000 men to Kursk oblast, but has strengthened the Pokrovsk sector rather than weakened it.':
    'Der ukrainische Befehlshaber sagt, Russland habe etwa 30.000 Soldaten in die Oblast Kursk verlegt, den Abschnitt Pokrovsk aber eher verstärkt als geschwächt.',
  'according to the Ukrainian commander': 'laut dem ukrainischen Befehlshaber',
  'No effect by itself. Only regiments that Russia calls from the Donbas relieve the pressure there.':
    'Für sich ohne Wirkung. Nur Regimenter, die Russland aus dem Donbas heranzieht, mindern den Druck dort.',
  'Five aims': 'Fünf Ziele',
  'The Ukrainian commander names the aims: to forestall an attack on Sumy, to draw troops away, a security zone against shelling, prisoners for exchange, morale.':
    'Der ukrainische Befehlshaber nennt die Ziele: einem Angriff auf Sumy zuvorkommen, Truppen abziehen, eine Sicherheitszone gegen Beschuss, Gefangene für Austausche, die Moral.',
  'No effect on the map. The ledger of Ukraine is made of these aims.':
    'Keine Wirkung auf die Karte. Aus diesen Zielen besteht die Bilanz der Ukraine.',
  'Counter-attack at Snagost': 'Gegenangriff bei Snagost',
  'The 51st Airborne Regiment and the 155th Naval Infantry Brigade attack on the west flank, push back the 103rd Territorial Defence Brigade and retake Snagost and about ten villages by 13 September.':
    '51st Airborne Regiment und 155th Naval Infantry Brigade greifen an der Westflanke an, drängen 103rd Territorial Defence Brigade zurück und nehmen bis zum 13. September Snagost und etwa zehn Dörfer zurück.',
  'Russia receives 2 attack points, and its attacks shift two columns this week. From this week on Russia plays first.':
    'Russland erhält 2 Angriffspunkte, und seine Angriffe verschieben sich diese Woche um zwei Spalten. Ab dieser Woche spielt Russland zuerst.',
  'A second breach at Novy Put?': 'Ein zweiter Durchbruch bei Novy Put?',
  'Thirty kilometres west of Sudzha, sappers could open the border at Novy Put behind the Russian attack.':
    'Dreißig Kilometer westlich von Sudzha könnten Pioniere bei Novy Put im Rücken des russischen Angriffs die Grenze öffnen.',
  'Ukraine decides. In history the crossing reached the outskirts of Veseloye by 17 September and stalled.':
    'Die Ukraine entscheidet. Historisch gelangte der Vorstoß bis zum 17. September an den Rand von Veseloye und kam dort zum Stehen.',
  'Cross at Novy Put (2 support points)': 'Bei Novy Put hinübergehen (2 Unterstützungspunkte)',
  'The hex of Novy Put becomes Ukrainian-controlled and Russia loses 1 attack point, since its attackers must look behind them.':
    'Das Feld von Novy Put kommt in ukrainische Hand, und Russland verliert 1 Angriffspunkt, weil seine Angreifer auf ihren Rücken achten müssen.',
  'Keep the sappers for the salient': 'Die Pioniere für den Frontbogen behalten',
  'Nothing changes.': 'Nichts ändert sich.',
  'Rotation of elite units?': 'Elite-Einheiten ablösen?',
  'Late in September some elite units are to be taken out of Kursk oblast and less experienced ones put in.':
    'Ende September sollen einige Elite-Einheiten aus der Oblast Kursk herausgenommen und weniger erfahrene eingesetzt werden.',
  'Ukraine decides. In history the exchange was made; an officer of the 82nd Brigade later called it a mistake.':
    'Die Ukraine entscheidet. Historisch fand der Austausch statt; ein Offizier der 82nd Brigade nannte ihn später einen Fehler.',
  'Exchange: the 82nd rests for four weeks': 'Austausch: Die 82nd ruht vier Wochen',
  'The 82nd Air Assault Brigade leaves for four weeks and is filled up, the 44th Mechanized Brigade comes; over-stretch falls by 1.':
    '82nd Air Assault Brigade geht für vier Wochen und wird aufgefüllt, 44th Mechanized Brigade kommt; die Überdehnung sinkt um 1.',
  'Keep the elite units in the line': 'Die Elite-Einheiten an der Front lassen',
  'They stay; over-stretch rises by 2.': 'Sie bleiben; die Überdehnung steigt um 2.',
  'A date passes': 'Ein Tag verstreicht',
  'The Russian president was reported to have set 1 October as the date by which the region was to be retaken. Sudzha is still in Ukrainian hands.':
    'Berichten zufolge hatte der russische Präsident den 1. Oktober als Tag gesetzt, bis zu dem die Region zurückgewonnen sein sollte. Sudzha ist noch in ukrainischer Hand.',
  'as reported by Ukrainian media': 'laut ukrainischen Medien',
  'Russian prestige falls by 1.': 'Das Ansehen Russlands sinkt um 1.',
  'October offensive': 'Oktoberoffensive',
  'Russian brigades attack on the west flank (Lyubimovka, Zelenyi Shlyakh, Novoivanovka, Olgovka) and at Plekhovo. About 100 km² change hands in a week; several Ukrainian groups have to break out at Olgovka.':
    'Russische Brigaden greifen an der Westflanke an (Lyubimovka, Zelenyi Shlyakh, Novoivanovka, Olgovka) und bei Plekhovo. In einer Woche wechseln etwa 100 km² die Seite; mehrere ukrainische Gruppen müssen bei Olgovka ausbrechen.',
  'An encirclement at Olgovka, claimed by Russian channels, was not confirmed.':
    'Eine Einkesselung bei Olgovka, die russische Kanäle behaupteten, wurde nicht bestätigt.',
  'Russia receives 2 attack points, and its attacks shift two columns this week.':
    'Russland erhält 2 Angriffspunkte, und seine Angriffe verschieben sich diese Woche um zwei Spalten.',
  'North Korean deployment becomes public': 'Der Einsatz Nordkoreas wird bekannt',
  'It becomes public that North Korean soldiers are being trained in the Russian Far East and sent to Kursk oblast.':
    'Es wird bekannt, dass nordkoreanische Soldaten im russischen Fernen Osten ausgebildet und in die Oblast Kursk geschickt werden.',
  'No effect yet: the contingent comes on from week 13.': 'Noch keine Wirkung: Das Kontingent kommt ab Woche 13.',
  'The North Korean contingent': 'Das nordkoreanische Kontingent',
  'About 11,000 North Korean soldiers are in Kursk oblast, most of them still training.':
    'Rund 11.000 nordkoreanische Soldaten sind in der Oblast Kursk, die meisten noch in der Ausbildung.',
  'Moscow and Pyongyang acknowledged the contingent in April 2025.':
    'Moskau und Pjöngjang bestätigten das Kontingent im April 2025.',
  'The contingent stays in Russia. While it is in the line Russia receives 1 attack point more a week; pressure in the Donbas rises by 1, since Russia needs fewer troops of its own.':
    'Das Kontingent bleibt in Russland. Solange es an der Front ist, erhält Russland 1 Angriffspunkt mehr in der Woche; der Druck im Donbas steigt um 1, weil Russland weniger eigene Truppen braucht.',
  'Election in the United States': 'Wahl in den Vereinigten Staaten',
  'The United States elect a president who has promised quick negotiations.':
    'Die Vereinigten Staaten wählen einen Präsidenten, der rasche Verhandlungen versprochen hat.',
  'The negotiation clock moves by 1.': 'Die Verhandlungsuhr rückt um 1 vor.',
  'Mines and drones': 'Minen und Drohnen',
  'A new wave of mechanized attacks from Pogrebki to Zelenyi Shlyakh meets mines and drones; many vehicles are lost.':
    'Eine neue Welle mechanisierter Angriffe von Pogrebki bis Zelenyi Shlyakh trifft auf Minen und Drohnen; viele Fahrzeuge gehen verloren.',
  'Prepared Russian attacks across open ground lose one hit more from now on.':
    'Vorbereitete russische Angriffe über offenes Gelände kosten von nun an einen Treffer mehr.',
  'Long-range strikes allowed': 'Schläge über große Entfernung erlaubt',
  'The United States permit the use of their longer-range missiles against targets in Kursk oblast.':
    'Die Vereinigten Staaten erlauben den Einsatz ihrer weiter reichenden Raketen gegen Ziele in der Oblast Kursk.',
  'Ukraine may strike depots and entry points (3 support points, with full intelligence). Materiel rises by 1.':
    'Die Ukraine darf Schläge gegen Depots und Ankunftsorte führen (3 Unterstützungspunkte, bei vollen Aufklärungsdaten). Das Material steigt um 1.',
  'More than 40 per cent lost': 'Mehr als 40 Prozent verloren',
  'A Ukrainian General Staff source tells Reuters that about 800 km² are left of 1,376, and that the area will be held "as long as is militarily appropriate".':
    'Eine Quelle im ukrainischen Generalstab sagt Reuters, von 1.376 km² seien etwa 800 übrig, und das Gebiet werde gehalten, „solange es militärisch angemessen ist“.',
  'according to a Ukrainian source': 'laut einer ukrainischen Quelle',
  'Russian prestige rises by 1.': 'Das Ansehen Russlands steigt um 1.',
  'Mass attacks of the contingent': 'Massenangriffe des Kontingents',
  'North Korean infantry attacks in mass for the first time, over open, snow-covered fields at Plekhovo, Vorozhba and Martynovka. Plekhovo falls; losses are heavy.':
    'Nordkoreanische Infanterie greift zum ersten Mal in Massen an, über offene, verschneite Felder bei Plekhovo, Vorozhba und Martynovka. Plekhovo fällt; die Verluste sind schwer.',
  'Russia receives 1 attack point.': 'Russland erhält 1 Angriffspunkt.',
  'First losses on the Sudzha road': 'Erste Verluste auf der Straße nach Sudzha',
  'A Ukrainian vehicle is destroyed by a drone on the only good road, Sumy-Yunakivka-Sudzha; a soldier later calls it the beginning of the end of the supply.':
    'Ein ukrainisches Fahrzeug wird auf der einzigen guten Straße, Sumy–Yunakivka–Sudzha, von einer Drohne zerstört; ein Soldat nennt es später den Anfang vom Ende des Nachschubs.',
  'Ukraine loses 1 support point.': 'Die Ukraine verliert 1 Unterstützungspunkt.',
  'Losses of the contingent': 'Verluste des Kontingents',
  'Fighting at Makhnovka. Kyiv reports that up to a battalion of North Korean infantry and Russian paratroops was lost; an analyst counts several hundred casualties on film.':
    'Kämpfe bei Makhnovka. Kyiv meldet, bis zu ein Bataillon nordkoreanischer Infanterie und russischer Fallschirmjäger sei verloren; ein Analyst zählt auf Filmaufnahmen mehrere hundert Tote und Verwundete.',
  'By mid-January: 300 killed and 2,700 wounded according to Seoul, about 4,000 casualties according to London.':
    'Bis Mitte Januar: 300 Tote und 2.700 Verwundete laut Seoul, etwa 4.000 Tote und Verwundete laut London.',
  'according to Kyiv': 'laut Kyiv',
  'Ukrainian counter-attack of 5 January': 'Ukrainischer Gegenangriff vom 5. Januar',
  'Ukrainian armour attacks north-east of Sudzha towards Berdin and Bolshoye Soldatskoye under cover of electronic warfare, gains a few kilometres and is stopped.':
    'Ukrainische Panzerkräfte greifen nordöstlich von Sudzha Richtung Berdin und Bolshoye Soldatskoye an, gedeckt durch elektronische Kampfführung, gewinnen einige Kilometer und werden aufgehalten.',
  'Ukraine receives 2 attack points.': 'Die Ukraine erhält 2 Angriffspunkte.',
  'Prisoners of the contingent': 'Gefangene aus dem Kontingent',
  'Ukraine takes two North Korean soldiers prisoner and shows them on 11 January.':
    'Die Ukraine nimmt zwei nordkoreanische Soldaten gefangen und zeigt sie am 11. Januar.',
  'The involvement is proved: Russian credibility falls by 1.':
    'Die Beteiligung ist belegt: Die Glaubwürdigkeit Russlands sinkt um 1.',
  'The contingent leaves the line': 'Das Kontingent verlässt die Front',
  'North Korean units leave the front about mid-January, as reported at the end of the month and confirmed by Seoul on 4 February.':
    'Nordkoreanische Einheiten verlassen etwa Mitte Januar die Front, wie Ende des Monats berichtet und am 4. Februar von Seoul bestätigt wird.',
  'The brigades of the contingent leave the map for four weeks, are filled up by up to one step each and have learned. Russia loses the extra attack point.':
    'Die Brigaden des Kontingents verlassen die Karte für vier Wochen, werden um bis zu je eine Stufe aufgefüllt und haben gelernt. Russland verliert den zusätzlichen Angriffspunkt.',
  'Rubikon on the road': 'Rubikon an der Straße',
  'The drone unit Rubikon is deployed. Its fibre-optic drones, which cannot be jammed, begin to work on the supply road day and night.':
    'Die Drohneneinheit Rubikon wird eingesetzt. Ihre Glasfaserdrohnen, die sich nicht stören lassen, wirken nun Tag und Nacht auf die Nachschubstraße.',
  'Electronic warfare no longer protects the Sudzha road unless a Ukrainian drone unit is near. The Rubikon counter has the longest reach.':
    'Elektronische Kampfführung schützt die Straße nach Sudzha nur noch, wenn eine ukrainische Drohneneinheit in der Nähe ist. Rubikon hat die größte Reichweite.',
  'A new administration in Washington': 'Eine neue Regierung in Washington',
  'The new US administration takes office.': 'Die neue Regierung der USA tritt ihr Amt an.',
  'The January deadline': 'Die Frist im Januar',
  'According to Kyiv, Russia meant to clear Kursk oblast before 20 January. Sudzha is still in Ukrainian hands.':
    'Laut Kyiv wollte Russland die Oblast Kursk vor dem 20. Januar zurückgewinnen. Sudzha ist noch in ukrainischer Hand.',
  'Two thirds retaken': 'Zwei Drittel zurückgenommen',
  'The Russian Ministry of Defence says that two thirds of the area have been retaken; DeepState counts about 420 km² under solid Ukrainian control.':
    'Das russische Verteidigungsministerium sagt, zwei Drittel der Fläche seien zurückgenommen; DeepState zählt etwa 420 km² unter fester ukrainischer Kontrolle.',
  'according to the Russian Ministry of Defence': 'laut dem russischen Verteidigungsministerium',
  'Ukrainian attack at Makhnovka': 'Ukrainischer Angriff bei Makhnovka',
  'Six months after the start, Ukrainian armour attacks south-east of Sudzha, from Makhnovka towards Cherkasskaya Konopelka and Ulanok, and advances 2.5 to 5 km.':
    'Sechs Monate nach dem Beginn greifen ukrainische Panzerkräfte südöstlich von Sudzha an, von Makhnovka Richtung Cherkasskaya Konopelka und Ulanok, und rücken 2,5 bis 5 km vor.',
  'The ground was lost again within two or three weeks.':
    'Das Gelände ging innerhalb von zwei bis drei Wochen wieder verloren.',
  'The contingent returns': 'Das Kontingent kehrt zurück',
  'North Korean soldiers are seen in the line again, in smaller groups and better adapted; 1,000 to 3,000 replacements have come.':
    'Nordkoreanische Soldaten werden wieder an der Front gesehen, in kleineren Gruppen und besser angepasst; 1.000 bis 3.000 Mann Ersatz sind gekommen.',
  'The brigades come on again. Russia receives 4 hits of replacements and, while they are in the line, 1 attack point more a week.':
    'Die Brigaden kommen wieder. Russland erhält 4 Treffer Ersatz und, solange sie an der Front sind, 1 Angriffspunkt mehr in der Woche.',
  'Calls between presidents': 'Gespräche der Präsidenten',
  'The presidents of the United States and Russia speak; negotiations are announced. Zelensky has spoken of exchanging territory, which the Kremlin refuses.':
    'Die Präsidenten der Vereinigten Staaten und Russlands telefonieren; Verhandlungen werden angekündigt. Selenskyj hat von einem Gebietstausch gesprochen, den der Kreml ablehnt.',
  'The negotiation clock moves by 2.': 'Die Verhandlungsuhr rückt um 2 vor.',
  Sverdlikovo: 'Sverdlikovo',
  'The Russian Ministry of Defence claims Sverdlikovo, about one hex from the supply road.':
    'Das russische Verteidigungsministerium beansprucht Sverdlikovo, etwa ein Feld von der Nachschubstraße entfernt.',
  'Drawn as a claim. While Sverdlikovo is really in Russian hands the interdiction level of the road is one higher.':
    'Als Behauptung eingezeichnet. Solange Sverdlikovo wirklich in russischer Hand ist, ist die Beschussstufe der Straße um eins höher.',
  'Talks in Riyadh': 'Gespräche in Riad',
  'American and Russian delegations meet in Riyadh.': 'Delegationen der USA und Russlands treffen sich in Riad.',
  'Across the border into Sumy': 'Über die Grenze nach Sumy',
  'The Russian president states that a brigade has crossed into Sumy oblast. Small groups from Sverdlikovo and Nikolayevo-Daryino reach Novenke and Basivka; Kyiv says that they are being destroyed.':
    'Der russische Präsident erklärt, eine Brigade habe die Grenze zur Oblast Sumy überschritten. Kleine Gruppen aus Sverdlikovo und Nikolayevo-Daryino erreichen Novenke und Basivka; Kyiv sagt, sie würden vernichtet.',
  'according to the Russian president; according to Kyiv': 'laut dem russischen Präsidenten; laut Kyiv',
  'Russian units and their supply may enter Ukraine (never the contingent and border guards): the road can be threatened from its flank.':
    'Russische Einheiten und ihr Nachschub dürfen in die Ukraine (nie das Kontingent und der Grenzschutz): Die Straße kann von der Flanke bedroht werden.',
  'Dozens of vehicles on the road': 'Dutzende Fahrzeuge auf der Straße',
  'A series of drone strikes wrecks dozens of vehicles on the main supply road.':
    'Eine Reihe von Drohnenangriffen zerstört auf der wichtigsten Nachschubstraße Dutzende Fahrzeuge.',
  'A quarrel in Washington': 'Ein Streit in Washington',
  'A public quarrel between the presidents of the United States and Ukraine; an agreement on minerals is not signed.':
    'Ein öffentlicher Streit zwischen den Präsidenten der Vereinigten Staaten und der Ukraine; ein Rohstoffabkommen wird nicht unterzeichnet.',
  'No effect by itself. Aid is in doubt.': 'Für sich ohne Wirkung. Die Hilfe ist ungewiss.',
  'Military aid is frozen': 'Die Militärhilfe wird eingefroren',
  'The United States freeze military aid to Ukraine.':
    'Die Vereinigten Staaten frieren die Militärhilfe für die Ukraine ein.',
  'The effect is disputed: one analyst says that it expedited the withdrawal, but that correlation is not causation; Zelensky would not say that it influenced Kursk.':
    'Die Wirkung ist umstritten: Ein Analyst sagt, es habe den Abzug beschleunigt, aber ein Zusammenhang sei noch keine Ursache; Selenskyj wollte nicht sagen, dass es Kursk beeinflusst habe.',
  "Materiel falls to 0: fewest support points, no replacements, the road's interdiction one level higher, defensive support of at most 1.":
    'Das Material fällt auf 0: die wenigsten Unterstützungspunkte, kein Ersatz, die Beschussstufe der Straße um eins höher, Abwehrunterstützung von höchstens 1.',
  'Intelligence sharing is halted': 'Keine Aufklärungsdaten mehr',
  'The suspension of intelligence sharing is confirmed. The article dates it to 3 March with the aid; other reports say 4-5 March.':
    'Die Aussetzung der Weitergabe von Aufklärungsdaten wird bestätigt. Der Artikel datiert sie wie die Hilfe auf den 3. März; andere Berichte nennen den 4.–5. März.',
  'Intelligence falls to 0: Ukraine sees only what is beside it, cannot strike depots, answers late, and withdraws less orderly.':
    'Die Aufklärungsdaten fallen auf 0: Die Ukraine sieht nur, was neben ihr ist, kann keine Schläge gegen Depots führen, antwortet spät und zieht weniger geordnet ab.',
  'General offensive': 'Großoffensive',
  'Russian forces with North Korean units attack from several sides, with drones and fighter jets. They break through south of Sudzha; on 7 March analysts see three quarters of the Ukrainian force nearly cut off behind a neck of less than 500 metres.':
    'Russische Truppen greifen mit nordkoreanischen Einheiten von mehreren Seiten an, mit Drohnen und Kampfflugzeugen. Südlich von Sudzha brechen sie durch; am 7. März sehen Analysten drei Viertel der ukrainischen Truppe hinter einem Hals von weniger als 500 Metern fast abgeschnitten.',
  'For two weeks Russia receives 12 attack points a week, four units may attack one hex, and glide bombs have their full weight.':
    'Zwei Wochen lang erhält Russland 12 Angriffspunkte in der Woche, vier Einheiten dürfen ein Feld angreifen, und Gleitbomben wirken voll.',
  'Through the pipeline?': 'Durch die Pipeline?',
  'A composite force could pass through the unused gas pipeline from Martynovka and come out at the industrial zone of Sudzha, behind the Ukrainian lines.':
    'Eine gemischte Truppe könnte durch die ungenutzte Gasleitung von Martynovka aus vorgehen und im Industriegebiet von Sudzha herauskommen, hinter den ukrainischen Linien.',
  'Russia decides. Accounts of the real raid differ sharply: 600-800 men and a success according to Russia, about 100 men and mostly destroyed according to Ukraine; outsiders say that it added to the confusion.':
    'Russland entscheidet. Die Berichte über den wirklichen Vorstoß gehen weit auseinander: 600–800 Mann und ein Erfolg laut Russland, etwa 100 Mann und größtenteils vernichtet laut der Ukraine; Außenstehende sagen, er habe die Verwirrung vergrößert.',
  'Raid: two hits, then 21 in 36': 'Vorstoß: zwei Treffer, dann 21 von 36',
  'Price: 2 hits on Russian units near Martynovka. On 7 or more with two dice (21 in 36) Ukrainian units near Sudzha lose 2 hits and withdraw less orderly for two weeks; otherwise 2 more Russian hits.':
    'Preis: 2 Treffer auf russische Einheiten bei Martynovka. Bei 7 oder mehr mit zwei Würfeln (21 von 36) verlieren ukrainische Einheiten bei Sudzha 2 Treffer und ziehen zwei Wochen lang weniger geordnet ab; sonst 2 weitere russische Treffer.',
  'No raid': 'Kein Vorstoß',
  'Bridges on the withdrawal road?': 'Brücken an der Abzugsstraße?',
  'The bridges between Sudzha and the border lie within reach of Russian aircraft and drones.':
    'Die Brücken zwischen Sudzha und der Grenze liegen in Reichweite russischer Flugzeuge und Drohnen.',
  'Russia decides. In history bridges on the road were destroyed about 9 March; soldiers spoke of columns burning and of movement only by night.':
    'Russland entscheidet. Historisch wurden um den 9. März Brücken der Straße zerstört; Soldaten sprachen von brennenden Kolonnen und davon, dass nur nachts gefahren wurde.',
  'Strike: 2 support points, then 21 in 36': 'Schlag: 2 Unterstützungspunkte, dann 21 von 36',
  'Price: 2 support points. On 7 or more with two dice (21 in 36) the bridge at Zaoleshenka is down and withdrawals along the road are less orderly for two weeks.':
    'Preis: 2 Unterstützungspunkte. Bei 7 oder mehr mit zwei Würfeln (21 von 36) ist die Brücke bei Zaoleshenka unpassierbar, und Abzüge entlang der Straße sind zwei Wochen lang weniger geordnet.',
  'Keep them for the advance': 'Für den Vormarsch aufheben',
  'Proposal of a 30-day cease-fire': 'Vorschlag eines Waffenstillstands von 30 Tagen',
  'The United States propose a cease-fire of 30 days. The delegation that will meet in Jeddah on 11 March needs its instructions this week.':
    'Die Vereinigten Staaten schlagen einen Waffenstillstand von 30 Tagen vor. Die Delegation, die am 11. März in Dschidda zusammentrifft, braucht in dieser Woche ihre Weisungen.',
  'Ukraine decides. Accepted: aid and intelligence flow again next week and the negotiation clock moves by 3. Refused: they stay frozen.':
    'Die Ukraine entscheidet. Angenommen: Hilfe und Aufklärungsdaten kommen ab nächster Woche wieder, und die Verhandlungsuhr rückt um 3 vor. Abgelehnt: Sie bleiben eingefroren.',
  'Accept the cease-fire': 'Den Waffenstillstand annehmen',
  'Aid and intelligence resume next week; the negotiation clock moves by 3.':
    'Hilfe und Aufklärungsdaten kommen ab nächster Woche wieder; die Verhandlungsuhr rückt um 3 vor.',
  Refuse: 'Ablehnen',
  'Aid and intelligence stay as they are; Ukrainian credibility falls by 1.':
    'Hilfe und Aufklärungsdaten bleiben, wie sie sind; die Glaubwürdigkeit der Ukraine sinkt um 1.',
  'Aid and intelligence resume': 'Hilfe und Aufklärungsdaten kommen wieder',
  'After Ukraine agreed to the proposal of a 30-day cease-fire, military aid and intelligence flow again.':
    'Nachdem die Ukraine dem Vorschlag eines Waffenstillstands von 30 Tagen zugestimmt hat, fließen Militärhilfe und Aufklärungsdaten wieder.',
  'Both dials return to their normal level.': 'Beide Regler kehren auf ihren gewöhnlichen Stand zurück.',
  'Visit to a command post': 'Besuch in einem Befehlsstand',
  'The Russian president visits a command post of the Kursk group. He is told that 86 per cent of the area have been retaken; ISW counts slightly more than 70 per cent on the same day.':
    'Der russische Präsident besucht einen Befehlsstand der Gruppierung Kursk. Ihm wird gemeldet, 86 Prozent der Fläche seien zurückgenommen; ISW zählt am selben Tag etwas mehr als 70 Prozent.',
  'according to the Russian General Staff (86 per cent)': 'laut dem russischen Generalstab (86 Prozent)',
  'Russian attacks shift one column this week; Russian prestige rises by 1.':
    'Russische Angriffe verschieben sich in dieser Woche um eine Spalte; das Ansehen Russlands steigt um 1.',
  'As long as reasonable and necessary': 'Solange es vernünftig und notwendig ist',
  'The Ukrainian commander says that the line in Kursk oblast will be held as long as it remains reasonable and necessary, and that the lives of soldiers come first.':
    'Der ukrainische Befehlshaber sagt, die Linie in der Oblast Kursk werde gehalten, solange es vernünftig und notwendig sei, und das Leben der Soldaten gehe vor.',
  'Some units received the order to withdraw about 11 March; soldiers told of a retreat that was organised in places and chaotic in others.':
    'Einige Einheiten erhielten um den 11. März den Befehl zum Abzug; Soldaten berichteten von einem Rückzug, der an manchen Stellen geordnet und an anderen chaotisch war.',
  "No effect by itself: the doctrine (hold, flexible, withdraw) is Ukraine's to set, and how a retreat goes depends on what was ordered beforehand.":
    'Für sich ohne Wirkung: Die Doktrin (halten, beweglich, abziehen) bestimmt die Ukraine, und wie ein Abzug verläuft, hängt davon ab, was vorher befohlen wurde.',
  'Russia claims Sudzha': 'Russland beansprucht Sudzha',
  'The Russian Ministry of Defence claims Sudzha.': 'Das russische Verteidigungsministerium beansprucht Sudzha.',
  'A map of the Ukrainian General Staff of 15 March shows the town outside Ukrainian control.':
    'Eine Karte des ukrainischen Generalstabs vom 15. März zeigt den Ort außerhalb ukrainischer Kontrolle.',
  'Drawn as a claim, never as control: only the map shows who holds the town.':
    'Als Behauptung eingezeichnet, nie als Kontrolle: Nur die Karte zeigt, wer den Ort hält.',
  'Sudzha in Russian hands': 'Sudzha in russischer Hand',
  'Sudzha is no longer under Ukrainian control.': 'Sudzha ist nicht mehr unter ukrainischer Kontrolle.',
  'Russian prestige rises by 3.': 'Das Ansehen Russlands steigt um 3.',
  "Russia's answer to the proposal": 'Russlands Antwort auf den Vorschlag',
  'The Russian president says that he is open to the proposal, but that a number of issues have to be negotiated first, among them the fate of the Ukrainians in Kursk oblast.':
    'Der russische Präsident sagt, er sei für den Vorschlag offen, doch müsse zuvor über eine Reihe von Fragen verhandelt werden, darunter das Schicksal der Ukrainer in der Oblast Kursk.',
  'Russia decides. Accepted: the match ends when the week closes. Conditions: one test with two dice. Refused: Russian credibility falls by 1.':
    'Russland entscheidet. Angenommen: Die Partie endet mit dem Wochenschluss. Bedingungen: eine Probe mit zwei Würfeln. Abgelehnt: Die Glaubwürdigkeit Russlands sinkt um 1.',
  'The guns fall silent when the week closes; what is held then counts. Russian prestige falls by 1.':
    'Mit dem Wochenschluss schweigen die Waffen; es zählt, was dann gehalten ist. Das Ansehen Russlands sinkt um 1.',
  'Open to it, with conditions': 'Offen dafür, mit Bedingungen',
  'One cease-fire test at once; its number and reasons are shown to both.':
    'Sofort eine Waffenstillstandsprobe; ihre Zahl und ihre Gründe werden beiden gezeigt.',
  'Russian credibility falls by 1, the negotiation clock goes back by 1.':
    'Die Glaubwürdigkeit Russlands sinkt um 1, die Verhandlungsuhr geht um 1 zurück.',
  'Call to lay down arms': 'Aufruf, die Waffen niederzulegen',
  'The Russian president calls on the Ukrainians in Kursk oblast to lay down their arms and says that their lives would be spared.':
    'Der russische Präsident ruft die Ukrainer in der Oblast Kursk auf, die Waffen niederzulegen, und sagt, ihr Leben werde geschont.',
  'For two weeks units that are really cut test surrender at 1 less. On others it has no effect.':
    'Zwei Wochen lang würfeln wirklich abgeschnittene Einheiten ihre Ergebungsprobe mit 1 weniger. Auf andere hat er keine Wirkung.',
  'Claim of an encirclement?': 'Eine Einkesselung behaupten?',
  'It could be announced that thousands of Ukrainians are encircled.':
    'Es könnte verkündet werden, Tausende Ukrainer seien eingekesselt.',
  'Zelensky on 15 March: "Their encirclement is Putin\'s lie." Most of the force came out; small groups were cut off, prisoners were counted in hundreds.':
    'Selenskyj am 15. März: „Ihre Einkesselung ist Putins Lüge.“ Der größte Teil der Truppe kam heraus; kleine Gruppen waren abgeschnitten, die Zahl der Gefangenen ging in die Hunderte.',
  'Russia decides. The claim is tested against the real lines of supply, and the result is shown to both. In history it was made, repeated by the US president, denied by Kyiv and doubted by independent analysts.':
    'Russland entscheidet. Die Behauptung wird an den wirklichen Nachschubwegen geprüft und das Ergebnis beiden gezeigt. Historisch wurde sie aufgestellt, vom Präsidenten der USA wiederholt, von Kyiv bestritten und von unabhängigen Analysten bezweifelt.',
  'Announce it': 'Es verkünden',
  'If Ukrainian units are really cut, each takes a hit and Russian prestige and credibility rise by 1; if none is, Russian credibility falls by 1.':
    'Sind ukrainische Einheiten wirklich abgeschnitten, erleidet jede einen Treffer, und Ansehen und Glaubwürdigkeit Russlands steigen um 1; ist es keine, sinkt die Glaubwürdigkeit Russlands um 1.',
  'Say nothing': 'Nichts sagen',
  'Two more villages claimed': 'Zwei weitere Dörfer beansprucht',
  'Russia claims two villages outside Sudzha, Rubanshchina and Zaoleshenka.':
    'Russland beansprucht zwei Dörfer bei Sudzha, Rubanshchina und Zaoleshenka.',
  'Drawn as claims: only the map shows who holds them.':
    'Als Behauptungen eingezeichnet: Nur die Karte zeigt, wer sie hält.',
  'The ridge above the border': 'Der Höhenzug über der Grenze',
  'Fighting is now less about Russian territory than about the best defensive positions, the ridge that keeps Russian troops out of Sumy oblast. Barely 30 square miles (78 km²) are left, according to Black Bird Group.':
    'Es geht in den Kämpfen nun weniger um russischen Boden als um die besten Verteidigungsstellungen, den Höhenzug, der russische Truppen aus der Oblast Sumy fernhält. Laut Black Bird Group sind kaum 78 km² (30 Quadratmeilen) übrig.',
  'Fieldworks of level 1 stand on the ridge south of Yunakivka and at the border where Ukraine holds it.':
    'Feldbefestigungen der Stufe 1 stehen auf dem Höhenzug südlich von Yunakivka und an der Grenze, wo die Ukraine sie hält.',
  'A call without a cease-fire': 'Ein Telefonat ohne Waffenstillstand',
  'The presidents of the United States and Russia agree in principle to pause strikes on energy facilities; there is no general cease-fire.':
    'Die Präsidenten der Vereinigten Staaten und Russlands einigen sich im Grundsatz auf eine Pause der Angriffe auf Energieanlagen; einen allgemeinen Waffenstillstand gibt es nicht.',
  'Attack towards Demidovka': 'Angriff Richtung Demidovka',
  'Ukrainian forces attack into Krasnoyaruzhsky district of Belgorod oblast; Demidovka changes hands several times until 26 March.':
    'Ukrainische Truppen greifen in den Bezirk Krasnoyaruzhsky der Oblast Belgorod hinein an; Demidovka wechselt bis zum 26. März mehrmals die Hand.',
  'Ukraine receives 1 attack point.': 'Die Ukraine erhält 1 Angriffspunkt.',
  'Russia claims the last village': 'Russland beansprucht das letzte Dorf',
  'The Russian General Staff reports Gornal, the last village, retaken and acknowledges the North Korean contingent for the first time. Ukraine denies that it has been expelled.':
    'Der russische Generalstab meldet Gornal, das letzte Dorf, zurückgenommen und bestätigt zum ersten Mal das nordkoreanische Kontingent. Die Ukraine bestreitet, vertrieben worden zu sein.',
  'according to the Russian General Staff': 'laut dem russischen Generalstab',
  'Drawn as a claim: only the map shows who holds it.':
    'Als Behauptung eingezeichnet: Nur die Karte zeigt, wer es hält.',
  'A brigade is wanted elsewhere': 'Eine Brigade wird anderswo gebraucht',
  'The General Staff wants a brigade for another front. In history it left Kursk oblast about this time.':
    'Der Generalstab will eine Brigade für eine andere Front. Historisch verließ sie um diese Zeit die Oblast Kursk.',
  'Ukraine decides: obey, or keep the brigade and pay in over-stretch.':
    'Die Ukraine entscheidet: gehorchen oder die Brigade behalten und mit Überdehnung bezahlen.',
  'Let it go': 'Gehen lassen',
  'The brigade leaves the map; over-stretch falls by 1. It may be committed again later.':
    'Die Brigade verlässt die Karte; die Überdehnung sinkt um 1. Sie kann später wieder eingesetzt werden.',
  'Keep it here': 'Hier behalten',
  'The brigade stays; over-stretch rises by 1.': 'Die Brigade bleibt; die Überdehnung steigt um 1.',
  'A unit is wanted elsewhere': 'Eine Einheit wird anderswo gebraucht',
  'The General Staff wants a unit for another task. In history it left Kursk oblast or was dissolved about this time.':
    'Der Generalstab will eine Einheit für eine andere Aufgabe. Historisch verließ sie um diese Zeit die Oblast Kursk oder wurde aufgelöst.',
  'Russia decides: obey, or keep the unit at a price in prestige.':
    'Russland entscheidet: gehorchen oder die Einheit um den Preis von Ansehen behalten.',
  'The unit leaves the map.': 'Die Einheit verlässt die Karte.',
  'The unit stays; Russian prestige falls by 1.': 'Die Einheit bleibt; das Ansehen Russlands sinkt um 1.',
};
