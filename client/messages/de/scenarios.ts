/** The sentences of the scenarios in German. */
import type { Sentences } from '../texts.ts';

export const scenarioTexts: Sentences = {
  'Across the Border': 'Über die Grenze',
  '6-26 August 2024: three weeks, first lesson': '6.–26. August 2024: drei Wochen, die erste Lektion',
  'Ukrainian brigades cross a thinly held border. How far do they get before the defence stands? Move, fight, keep the roads open.':
    'Ukrainische Brigaden überschreiten eine schwach besetzte Grenze. Wie weit kommen sie, bevor die Verteidigung steht? Bewegen, kämpfen, die Straßen offen halten.',
  'Lesson: Over the Border': 'Lektion: Hinter der Grenze',
  '6-26 August 2024: eight counters a side, 45 minutes': '6.–26. August 2024: acht Einheiten je Seite, 45 Minuten',
  'Across the Border for a lesson of 45 minutes: the same three weeks with at most eight counters a side that need a decision; garrisons and screens hold by themselves.':
    '„Über die Grenze“ für eine Unterrichtsstunde von 45 Minuten: dieselben drei Wochen mit höchstens acht Einheiten je Seite, die eine Entscheidung brauchen; Garnisonen und Sicherungen halten von selbst.',
  'Lesson: The Freeze': 'Lektion: Das Einfrieren',
  '25 February - 17 March 2025: eight counters a side, 45 minutes':
    '25. Februar – 17. März 2025: acht Einheiten je Seite, 45 Minuten',
  'The article of 16 March 2025 in one lesson: the freeze, the offensive, the decision to stay or go, in three weeks with at most eight counters a side that need a decision.':
    'Der Artikel vom 16. März 2025 in einer Unterrichtsstunde: das Einfrieren der Hilfe, die Offensive, die Entscheidung zu bleiben oder zu gehen, in drei Wochen mit höchstens acht Einheiten je Seite, die eine Entscheidung brauchen.',
  'The Seym Pocket': 'Der Kessel am Seym',
  '13 August - 23 September 2024: six weeks': '13. August – 23. September 2024: sechs Wochen',
  'South of the Seym a Russian-held district hangs on three bridges and one road. Break the bridges, drive from Snagost to the river, and close the pocket; or keep it supplied by pontoon and strike back. Bridges and supply.':
    'Südlich des Seym hängt ein Bezirk in russischer Hand an drei Brücken und einer Straße. Zerstöre die Brücken, stoß von Snagost zum Fluss vor und schließ den Kessel; oder versorge ihn über Pontonbrücken und schlag zurück. Brücken und Nachschub.',
  'Snagost Counter-stroke': 'Gegenstoß bei Snagost',
  '10 September - 21 October 2024: six weeks': '10. September – 21. Oktober 2024: sechs Wochen',
  'From this week on Russia plays first. A weak brigade alone holds the western shoulder, the elite brigades stand in the east and north. Where does the counter-attack fall, who is moved to meet it, and does the second breach at Novy Put help?':
    'Von dieser Woche an spielt Russland zuerst. Eine schwache Brigade hält allein die westliche Schulter, die Elitebrigaden stehen im Osten und Norden. Wo trifft der Gegenangriff, wer wird ihm entgegengestellt, und hilft der zweite Durchbruch bei Novy Put?',
  'The Koreans Arrive': 'Die Nordkoreaner kommen',
  '5 November 2024 - 3 February 2025: thirteen weeks': '5. November 2024 – 3. Februar 2025: dreizehn Wochen',
  'A winter of attrition. About 11,000 North Koreans join the Russian side, attack in mass, lose heavily, rest, and come back having learned. Ukraine holds 41 hexes with brigades that have been there since summer. Who spends what for which village?':
    'Ein Winter der Abnutzung. Rund 11.000 Nordkoreaner stoßen zur russischen Seite, greifen in Massen an, verlieren viel, ruhen und kommen mit Erfahrung zurück. Die Ukraine hält 41 Felder mit Brigaden, die seit dem Sommer dort sind. Wer setzt was für welches Dorf ein?',
  'Aid Freeze': 'Eingefrorene Hilfe',
  '18 February - 17 March 2025: four weeks': '18. Februar – 17. März 2025: vier Wochen',
  'The article of 16 March 2025 as a game: about 21 hexes are left, the road is under drones, aid stops in the second week and a general offensive comes in the third. Hold, or go while it is still in order?':
    'Der Artikel vom 16. März 2025 als Spiel: Etwa 21 Felder sind übrig, über der Straße sind Drohnen, in der zweiten Woche bleibt die Hilfe aus, in der dritten kommt eine Großoffensive. Halten, oder gehen, solange es noch geordnet möglich ist?',
  'The Sumy Front': 'Die Front bei Sumy',
  '18 March - 30 June 2025: fifteen weeks': '18. März – 30. Juni 2025: fünfzehn Wochen',
  'The salient is a strip of four hexes, and the war goes on behind it. Russia pushes over the border towards Sumy for what it calls a buffer zone; Ukraine defends in depth, and answers with raids of its own in Belgorod oblast and at Tyotkino.':
    'Der Frontbogen ist ein Streifen von vier Feldern, und hinter ihm geht der Krieg weiter. Russland drängt über die Grenze Richtung Sumy, nach eigenen Worten für eine Pufferzone; die Ukraine verteidigt in der Tiefe und antwortet mit eigenen Vorstößen in der Oblast Belgorod und bei Tyotkino.',
  'Campaign: Seven Months in Kursk': 'Feldzug: Sieben Monate in Kursk',
  '6 August 2024 - 17 March 2025': '6. August 2024 – 17. März 2025',
  'The whole campaign in 32 weeks, from the surprise to the strip along the border: roads, reserves, aid, talks, and the question when to leave. Played by two at one computer, over several evenings or lessons; it is saved after every order.':
    'Der ganze Feldzug in 32 Wochen, von der Überraschung bis zum Streifen an der Grenze: Straßen, Reserven, Hilfe, Gespräche und die Frage, wann man geht. Für zwei an einem Computer, über mehrere Abende oder Stunden; nach jedem Befehl wird gespeichert.',
  'Week 4: At the Peak': 'Woche 4: Auf dem Höhepunkt',
  '27 August 2024 - 17 March 2025': '27. August 2024 – 17. März 2025',
  'The campaign from its height: 59 hexes are held, the surprise is over, Russian reserves are on their way. What is worth holding through a winter, and with whom?':
    'Der Feldzug von seinem Höhepunkt an: 59 Felder sind gehalten, die Überraschung ist vorbei, russische Reserven sind unterwegs. Was lohnt sich über einen Winter zu halten, und mit wem?',
  'Week 12: Before the Contingent': 'Woche 12: Vor dem Kontingent',
  '22 October 2024 - 17 March 2025': '22. Oktober 2024 – 17. März 2025',
  'Snagost is lost and the mud has come. 45 hexes are held; 11,000 North Koreans are on their way to the region. Twenty-one weeks to go.':
    'Snagost ist verloren, der Schlamm ist da. 45 Felder sind gehalten; 11.000 Nordkoreaner sind auf dem Weg in die Region. Noch einundzwanzig Wochen.',
  'Week 17: Winter': 'Woche 17: Winter',
  '26 November 2024 - 17 March 2025': '26. November 2024 – 17. März 2025',
  'Some 36 hexes are held. Mass attacks, a counter-attack, a deadline, drones that no jamming stops: sixteen weeks to the end.':
    'Rund 36 Felder sind gehalten. Massenangriffe, ein Gegenangriff, eine Frist, Drohnen, die kein Stören aufhält: sechzehn Wochen bis zum Ende.',
  'Week 27: The Road under Fire': 'Woche 27: Die Straße unter Beschuss',
  '4 February - 17 March 2025': '4. Februar – 17. März 2025',
  '23 hexes and one road, which drones reach from Sverdlikovo. The contingent rests and will be back. Six weeks in which leaving is a decision.':
    '23 Felder und eine Straße, die Drohnen von Sverdlikovo aus erreichen. Das Kontingent ruht und wird zurückkommen. Sechs Wochen, in denen das Gehen eine Entscheidung ist.',
  'Week 31: The Last Safe Week?': 'Woche 31: Die letzte sichere Woche?',
  '4 - 17 March 2025': '4.–17. März 2025',
  'Aid has been frozen since 3 March, and the general offensive begins this week. Two weeks, 18 hexes, one road: go, or be driven out.':
    'Seit dem 3. März ist die Hilfe eingefroren, und in dieser Woche beginnt die Großoffensive. Zwei Wochen, 18 Felder, eine Straße: gehen oder vertrieben werden.',
  'Week 33: The Strip': 'Woche 33: Der Streifen',
  '18 March - 28 April 2025': '18. März – 28. April 2025',
  'Four hexes are left along the border. Hold them for talks, or give them up for the ridge behind? Six weeks.':
    'Vier Felder sind an der Grenze übrig. Für Gespräche halten oder zugunsten des Höhenzugs dahinter aufgeben? Sechs Wochen.',
  'What if: The Warning Heeded': 'Was wäre, wenn: Die Warnung wird ernst genommen',
  '6-26 August 2024: reserves at Sudzha and Korenevo': '6.–26. August 2024: Reserven bei Sudzha und Korenevo',
  'Across the Border, but the reports of July were believed: the 56th Regiment and the 11th Brigade stand at Sudzha and Korenevo, and nobody is surprised. What was surprise worth?':
    '„Über die Grenze“, aber den Meldungen vom Juli wurde geglaubt: 56th Regiment und 11th Brigade stehen bei Sudzha und Korenevo, und niemand wird überrascht. Was war die Überraschung wert?',
  'What if: A Raid, not a Hold': 'Was wäre, wenn: Vorstoß statt Besetzung',
  '6 August - 16 September 2024: six weeks, and home': '6. August – 16. September 2024: sechs Wochen und zurück',
  'The same surprise with another aim: prisoners, bridges, Sudzha taken once, and everybody home by the sixth week. Is that cheaper, and is it a success?':
    'Dieselbe Überraschung mit einem anderen Ziel: Gefangene, Brücken, Sudzha einmal genommen und bis zur sechsten Woche alle wieder zurück. Ist das billiger, und ist es ein Erfolg?',
  'What if: The Elites Stay': 'Was wäre, wenn: Die Elite bleibt',
  '10 September - 21 October 2024: no exchange': '10. September – 21. Oktober 2024: kein Austausch',
  'Snagost Counter-stroke without the exchange of late September: the 82nd stays in the line, and over-stretch rises by two. Is October different?':
    '„Gegenstoß bei Snagost“ ohne den Austausch von Ende September: Die 82nd bleibt an der Front, und die Überdehnung steigt um zwei. Verläuft der Oktober anders?',
  'What if: No Contingent': 'Was wäre, wenn: Kein Kontingent',
  '5 November 2024 - 3 February 2025: four regiments from the Donbas':
    '5. November 2024 – 3. Februar 2025: vier Regimenter aus dem Donbas',
  'The winter of 2024-25 without the North Koreans. Russia has to take four regiments from the Donbas, which is what Kyiv had hoped for. What does that change, there and here?':
    'Der Winter 2024/25 ohne die Nordkoreaner. Russland muss vier Regimenter aus dem Donbas abziehen, worauf Kyiv gehofft hatte. Was ändert das, dort und hier?',
  'What if: An Early Exit': 'Was wäre, wenn: Ein früher Abzug',
  '14 January - 17 March 2025: Ukraine may declare that it leaves':
    '14. Januar – 17. März 2025: Die Ukraine darf ihren Abzug erklären',
  'From the middle of January Ukraine may declare that it leaves: five brigades go at once, the rest withdraw in order, and leverage in talks falls. People saved against ground to bargain with.':
    'Von Mitte Januar an darf die Ukraine erklären, dass sie geht: Fünf Brigaden gehen sofort, der Rest zieht geordnet ab, und die Verhandlungsmacht sinkt. Gerettete Menschen gegen Gelände, mit dem man verhandeln kann.',
  'What if: No Freeze': 'Was wäre, wenn: Kein Einfrieren',
  '18 February - 17 March 2025: aid goes on': '18. Februar – 17. März 2025: Die Hilfe geht weiter',
  'Aid Freeze without the freeze: materiel and intelligence go on through weeks 30 and 31. Does the salient outlast week 32, and by how much? Play it beside Aid Freeze.':
    '„Eingefrorene Hilfe“ ohne das Einfrieren: Material und Aufklärungsdaten kommen auch in den Wochen 30 und 31. Überdauert der Frontbogen die Woche 32, und um wie viel? Zum Vergleich mit „Eingefrorene Hilfe“.',
  'What if: The Elites at Pokrovsk': 'Was wäre, wenn: Die Elite bei Pokrovsk',
  '6 August 2024 - 17 March 2025, without the 80th, 82nd and 95th':
    '6. August 2024 – 17. März 2025, ohne 80th, 82nd und 95th',
  'The campaign with three air assault brigades fewer: they stay in the Donbas, where pressure begins three lower. What were they worth here, and what there?':
    'Der Feldzug mit drei Luftsturmbrigaden weniger: Sie bleiben im Donbas, wo der Druck um drei niedriger beginnt. Was waren sie hier wert, und was dort?',
  'For a lesson, units that fought side by side share a counter; the 56th Regiment and the border guards are left out.':
    'Für die Unterrichtsstunde teilen sich Einheiten, die nebeneinander kämpften, einen Marker; 56th Regiment und Grenzschutz sind weggelassen.',
  'Fewer counters cover less ground: held area is compared with the 52 hexes that trial matches gave, not with history’s 59.':
    'Weniger Einheiten decken weniger Gelände: Die gehaltene Fläche wird mit den 52 Feldern verglichen, die Probepartien ergaben, nicht mit den historischen 59.',
  'Take Sudzha and as much of Kursk oblast as you can supply. History: about 60 hexes (500 square miles, 1,290 km²) by 26 August 2024.':
    'Nimm Sudzha und so viel von der Oblast Kursk, wie du versorgen kannst. Historisch: etwa 60 Felder (1.290 km²) bis zum 26. August 2024.',
  'In the first week Russian units neither stop you nor hold empty ground: go far along the roads.':
    'In der ersten Woche halten russische Einheiten dich nicht auf und halten kein leeres Gelände: Geh auf den Straßen weit vor.',
  'Sudzha is where the roads meet. Whoever holds it feeds everything east and north of it.':
    'Bei Sudzha treffen sich die Straßen. Wer es hält, versorgt alles östlich und nördlich davon.',
  'Korenevo in the west and the road junctions in the north-east are the shoulders: if they stand, the salient cannot grow.':
    'Korenevo im Westen und die Straßenkreuzungen im Nordosten sind die Schultern: Solange sie stehen, kann der Frontbogen nicht wachsen.',
  'A unit without a chain of Ukrainian hexes behind it is cut off. Do not leave holes.':
    'Eine Einheit ohne eine Kette ukrainischer Felder hinter sich ist abgeschnitten. Lass keine Lücken.',
  'Slow the advance down and stop it. Keep Korenevo and Bolshoye Soldatskoye; every hex that is not lost counts.':
    'Verlangsame den Vormarsch und halte ihn auf. Behalte Korenevo und Bolshoye Soldatskoye; jedes Feld, das nicht verloren geht, zählt.',
  'The first week is a surprise: save what you can and do not stand alone in the open.':
    'Die erste Woche ist eine Überraschung: Rette, was du kannst, und steh nicht allein im offenen Gelände.',
  'From the second week your units hold the ground around them again. Put them where roads meet.':
    'Von der zweiten Woche an halten deine Einheiten wieder das Gelände um sich. Stell sie dorthin, wo sich Straßen treffen.',
  'Reserves come by Kursk, Belitsa, Korenevo and Glushkovo: look at the dates.':
    'Reserven kommen über Kursk, Belitsa, Korenevo und Glushkovo: Achte auf die Termine.',
  'A single brigade far forward can be cut off behind.':
    'Eine einzelne Brigade weit vorn kann von hinten abgeschnitten werden.',
  'Surprise, exploitation and culmination: why the first days are not like the following ones.':
    'Überraschung, Nachstoß und Kulminationspunkt: warum die ersten Tage nicht sind wie die folgenden.',
  'Why roads and shoulders matter more than the point reached.':
    'Warum Straßen und Schultern wichtiger sind als der am weitesten erreichte Punkt.',
  'What a thin screen can do, and what it cannot.': 'Was eine dünne Sicherung leisten kann und was nicht.',
  'Why did the pace fall from 7-8 km a day to 1-2 km a day?':
    'Warum sank das Tempo von 7–8 km am Tag auf 1–2 km am Tag?',
  'What did the attacker not take, and did it matter later?':
    'Was nahm die angreifende Seite nicht ein, und war das später von Bedeutung?',
  'What did the first reserves of the other side have in common?':
    'Was hatten die ersten Reserven der anderen Seite gemeinsam?',
  'Who was surprised, and by what?': 'Wer wurde überrascht, und wovon?',
  'Russia began the full-scale invasion of Ukraine in February 2022; the incursion of August 2024 took place within that war.':
    'Russland begann im Februar 2022 die umfassende Invasion der Ukraine; der Vorstoß vom August 2024 fand innerhalb dieses Krieges statt.',
  'Brigades came over several days; what arrived on 8-12 August comes on in the second week.':
    'Die Brigaden kamen über mehrere Tage; was am 8.–12. August eintraf, kommt in der zweiten Woche.',
  'The Ukrainian artillery, drone and special operations units, the 103rd and 129th Territorial Defence Brigades and small Russian elements are left out, so that each side has few counters; two brigades share one counter.':
    'Die ukrainischen Artillerie-, Drohnen- und Spezialeinheiten, 103rd und 129th Territorial Defence Brigade und kleine russische Verbände sind weggelassen, damit jede Seite wenige Einheiten hat; zwei Brigaden teilen sich einen Marker.',
  'The garrisons of Lgov and Kurchatov stand for units whose names are not known.':
    'Die Garnisonen von Lgov und Kurchatov stehen für Einheiten, deren Namen nicht bekannt sind.',
  'People who live in the towns are not on the map: more than 120,000 had to leave their homes in Kursk oblast and tens of thousands in Sumy oblast.':
    'Die Menschen, die in den Orten leben, sind nicht auf der Karte: Mehr als 120.000 mussten in der Oblast Kursk ihr Zuhause verlassen, Zehntausende in der Oblast Sumy.',
  'SEED: News article of 16 March 2025 (M. Varenikova, A. Troianovski; refers to The New York Times)':
    'SEED: Zeitungsartikel vom 16. März 2025 (M. Varenikova, A. Troianovski; bezieht sich auf The New York Times)',
  "S01: Wikipedia, '2024 Kursk offensive'": "S01: Wikipedia, '2024 Kursk offensive'",
  'S08: Forbes, 13 August 2024': 'S08: Forbes, 13. August 2024',
  'S09: Babel, 14 August 2024': 'S09: Babel, 14. August 2024',
  'S16: Postimees, August 2024 (rates of advance)': 'S16: Postimees, August 2024 (Tempo des Vormarschs)',
  'S17: RBC-Ukraine on ISW, 23-24 August 2024': 'S17: RBC-Ukraine über ISW, 23.–24. August 2024',
  'Administrative centre of about 5,000 people, the most important town taken; all roads of the salient meet here.':
    'Bezirkszentrum mit etwa 5.000 Menschen, der wichtigste eingenommene Ort; hier treffen sich alle Straßen des Frontbogens.',
  'The western shoulder: it never fell.': 'Die westliche Schulter: Sie fiel nie.',
  'On the road from Kursk, where the Russian reserves came forward.':
    'An der Straße von Kursk, auf der die russischen Reserven herankamen.',
  'Each hex of Kursk oblast held at the end (21.65 km²)': 'Jedes am Ende gehaltene Feld der Oblast Kursk (21,65 km²)',
  'Sudzha in Ukrainian hands': 'Sudzha in ukrainischer Hand',
  'Korenevo in Ukrainian hands': 'Korenevo in ukrainischer Hand',
  'Bolshoye Soldatskoye in Ukrainian hands': 'Bolshoye Soldatskoye in ukrainischer Hand',
  'Each step of the Ukrainian force that is left and not cut off':
    'Jede ukrainische Stufe, die übrig und nicht abgeschnitten ist',
  'Each step of the Russian force that is left and not cut off':
    'Jede russische Stufe, die übrig und nicht abgeschnitten ist',
  'For a lesson, formations that fought side by side share a counter, and those on quiet ground hold by themselves; the 71st Jaeger Brigade is there a week early.':
    'Für die Unterrichtsstunde teilen sich Verbände, die nebeneinander kämpften, einen Marker, und die an ruhigen Abschnitten halten von selbst; die 71st Jaeger Brigade ist eine Woche früher da.',
  'The artillery groups, border guards, territorial defence and some formations on quiet ground are left out, so that three weeks fit 21 minutes.':
    'Artilleriegruppen, Grenzschutz, Territorialverteidigung und einige Verbände an ruhigen Abschnitten sind weggelassen, damit drei Wochen in 21 Minuten passen.',
  'The map shows the held and contested area at the end of 24 February 2025.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende des 24. Februar 2025.',
  'Decide how long to stay. Each hex held at the end counts 2, each step brought through 1.5, Yunakivka safe 4. History: less than four hexes and most of the force.':
    'Entscheide, wie lange du bleibst. Jedes am Ende gehaltene Feld zählt 2, jede durchgebrachte Stufe 1,5, ein sicheres Yunakivka 4. Historisch: weniger als vier Felder und der größte Teil der Truppe.',
  'The road feeds fewer steps than you have in Kursk oblast: send someone home, lower its interdiction, or see the rear brigades go under fire.':
    'Die Straße versorgt weniger Stufen, als du in der Oblast Kursk hast: Schick Einheiten nach Hause, senk den Beschuss der Straße, oder sieh zu, wie die hinteren Brigaden unter Beschuss geraten.',
  'A withdrawal that was ordered a week before is better than one that was not.':
    'Ein Abzug, der eine Woche vorher befohlen wurde, ist besser als einer, der es nicht wurde.',
  'The freeze takes your support points first and your eyes second.':
    'Das Einfrieren nimmt dir zuerst die Unterstützungspunkte und dann die Augen.',
  'Two support points a week against drones lower the level of the road only if a drone unit of yours is near it.':
    'Zwei Unterstützungspunkte in der Woche gegen Drohnen senken die Beschussstufe nur, wenn eine deiner Drohneneinheiten in der Nähe der Straße ist.',
  'Answer the proposal of a cease-fire: aid flows again the week after you accept.':
    'Beantworte den Vorschlag eines Waffenstillstands: In der Woche nach deiner Zustimmung kommt wieder Hilfe.',
  'Retake Sudzha and trap as much as you can. Sudzha counts 6, each unit that surrenders or is cut off 4, each hex of Sumy oblast 1.':
    'Nimm Sudzha zurück und schneide so viel ab, wie du kannst. Sudzha zählt 6, jede Einheit, die sich ergibt oder abgeschnitten ist, 4, jedes Feld der Oblast Sumy 1.',
  'Save attack points: in week 31 the general offensive begins.':
    'Spar Angriffspunkte: In Woche 31 beginnt die Großoffensive.',
  'Your drones at Sverdlikovo raise the interdiction of the road. Keep them near it.':
    'Deine Drohnen bei Sverdlikovo erhöhen den Beschuss der Straße. Halt sie in ihrer Nähe.',
  'From this week on you may cross into Sumy oblast; not with the contingent.':
    'Von dieser Woche an darfst du in die Oblast Sumy vorgehen; nicht mit dem Kontingent.',
  'The neck is between Sverdlikovo and Kurilovka. Hexes of the road cost the defender more than the town.':
    'Der Hals liegt zwischen Sverdlikovo und Kurilovka. Felder der Straße treffen die verteidigende Seite härter als der Ort.',
  'The timing of a withdrawal: ordered early, late, or not at all.':
    'Der Zeitpunkt eines Abzugs: früh befohlen, spät oder gar nicht.',
  'Interdiction of one road as the decisive means.': 'Der Beschuss einer einzigen Straße als entscheidendes Mittel.',
  'The effect and the limits of outside help: trigger, accelerator and root cause.':
    'Wirkung und Grenzen der Hilfe von außen: Auslöser, Beschleuniger und eigentliche Ursache.',
  'Claims against evidence: who was encircled?': 'Behauptungen und Belege: Wer war eingekesselt?',
  'Play it twice, with and without the freeze: how many hexes and steps differ?':
    'Spiel es zweimal, mit und ohne das Einfrieren: Um wie viele Felder und Stufen unterscheiden sich die Partien?',
  'What was the last safe week to leave?': 'Welche war die letzte sichere Woche, um zu gehen?',
  'Was anybody encircled? Compare open, under fire and cut.':
    'War irgendjemand eingekesselt? Vergleiche offen, unter Beschuss und abgeschnitten.',
  "Compare your map with the article's description of 16 March.":
    'Vergleiche deine Karte mit der Beschreibung des Artikels vom 16. März.',
  'Territory or force: what did you trade, and at which price?':
    'Gelände oder Truppe: Was hast du gegen was getauscht, und zu welchem Preis?',
  'The map shows the held and contested area at the end of 17 February 2025, with Sverdlikovo in Russian hands.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende des 17. Februar 2025, mit Sverdlikovo in russischer Hand.',
  'The Russian order of battle is merged to at most 18 counters; merged units have the strength that was left, not the establishment.':
    'Die russische Gliederung ist auf höchstens 18 Marker zusammengefasst; zusammengefasste Einheiten haben die noch vorhandene Stärke, nicht die Sollstärke.',
  'Strengths, positions within a hex or two and the state of supply are estimates; Ukrainian strength 10,000-12,000, Russian and North Korean 50,000-70,000 in the wider area.':
    'Stärken, Positionen auf ein bis zwei Felder genau und der Stand des Nachschubs sind Schätzungen; ukrainische Stärke 10.000–12.000, russische und nordkoreanische 50.000–70.000 im weiteren Gebiet.',
  'The aid freeze takes effect in the week of 25 February - 3 March, on whose last day it was announced.':
    'Das Einfrieren der Hilfe wirkt in der Woche vom 25. Februar – 3. März, an deren letztem Tag es angekündigt wurde.',
  "Ukraine's answer is given a day before the talks of 11 March, so that aid resumes in the week in which it did.":
    'Die Antwort der Ukraine wird einen Tag vor den Gesprächen vom 11. März gegeben, sodass die Hilfe in der Woche wieder anläuft, in der sie es tat.',
  'S46: Baltic Sentinel, March 2025': 'S46: Baltic Sentinel, März 2025',
  'S47: Telegraph, 17 March 2025': 'S47: Telegraph, 17. März 2025',
  'S49: Reuters and AFP, 7 March 2025': 'S49: Reuters und AFP, 7. März 2025',
  'S50: RBC-Ukraine and Euromaidan Press on ISW, 8-9 March 2025':
    'S50: RBC-Ukraine und Euromaidan Press über ISW, 8.–9. März 2025',
  'S51: TASS, vz.ru, Telegraph on the pipeline raid, March-April 2025 (partly partisan)':
    'S51: TASS, vz.ru, Telegraph zum Vorstoß durch die Pipeline, März–April 2025 (teils parteiisch)',
  'S53: Kyiv Independent, Overt Defense, The Week, Interfax-Ukraine, March 2025':
    'S53: Kyiv Independent, Overt Defense, The Week, Interfax-Ukraine, März 2025',
  'S54: Interfax-Ukraine and Ukrainska Pravda, 15 March 2025':
    'S54: Interfax-Ukraine und Ukrainska Pravda, 15. März 2025',
  'S55: BBC (J. Beale), 17 March 2025': 'S55: BBC (J. Beale), 17. März 2025',
  'Administrative centre of about 5,000 people, the most important town taken; worth most in talks, and only while it is held.':
    'Bezirkszentrum mit etwa 5.000 Menschen, der wichtigste eingenommene Ort; in Gesprächen am meisten wert, und nur, solange er gehalten wird.',
  'The road Sumy-Yunakivka-Sudzha feeds the salient. Whoever stands here holds its neck.':
    'Die Straße Sumy–Yunakivka–Sudzha versorgt den Frontbogen. Wer hier steht, hält seinen Hals.',
  'The north-eastern shoulder, on the road from Kursk.': 'Die nordöstliche Schulter, an der Straße von Kursk.',
  'One hex from the supply road: drones from here reach it.':
    'Ein Feld von der Nachschubstraße entfernt: Von hier erreichen Drohnen sie.',
  'Each hex of Kursk oblast held at the end': 'Jedes am Ende gehaltene Feld der Oblast Kursk',
  'Each step of the force that came through; half under fire in Russia, none if cut off':
    'Jede durchgekommene Stufe; unter Beschuss in Russland halb, abgeschnitten gar nicht',
  'Each unit destroyed or captured': 'Jede zerstörte oder gefangen genommene Einheit',
  'Yunakivka safe: no Russian unit within one hex': 'Yunakivka sicher: keine russische Einheit näher als zwei Felder',
  'Sudzha still held when talks come': 'Sudzha noch gehalten, wenn Gespräche kommen',
  'Sudzha retaken': 'Sudzha zurückgenommen',
  'Each Ukrainian unit that surrendered or is cut off':
    'Jede ukrainische Einheit, die sich ergab oder abgeschnitten ist',
  'Each hex of Sumy oblast held': 'Jedes gehaltene Feld der Oblast Sumy',
  'Each step of the Russian force and the contingent that is left':
    'Jede Stufe der russischen Truppe und des Kontingents, die übrig ist',
  'You hold about 45 hexes. Get ready for a winter of attrition: fieldworks, rotation, the road.':
    'Du hältst etwa 45 Felder. Bereite dich auf einen Winter der Abnutzung vor: Feldbefestigungen, Ablösung, die Straße.',
  'The western shoulder is driven in. Fresh troops are coming: decide where they go.':
    'Die westliche Schulter ist eingedrückt. Frische Truppen kommen: Entscheide, wohin sie gehen.',
  'The map shows the held and contested area at the end of week 11 of history; units stand where reports place them, within a hex or two, at the strength that is assumed for that week.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende der historischen Woche 11; die Einheiten stehen, wo Berichte sie nennen, auf ein bis zwei Felder genau, in der für diese Woche angenommenen Stärke.',
  'What was decided in the weeks before was decided as in history.':
    'Was in den Wochen davor entschieden wurde, wurde historisch entschieden.',
  'You hold about 36 hexes. Hold what looks on the road, and watch the date on which leaving in order is no longer possible.':
    'Du hältst etwa 36 Felder. Halte, was auf die Straße blickt, und behalte den Tag im Auge, an dem ein geordneter Abzug nicht mehr möglich ist.',
  'The contingent is about to attack in mass. Press in, learn, and bring drones to the road.':
    'Das Kontingent steht vor seinem ersten Massenangriff. Dräng vor, lern dazu und bring Drohnen an die Straße.',
  'The map shows the held and contested area at the end of week 16 of history; units stand where reports place them, within a hex or two, at the strength that is assumed for that week.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende der historischen Woche 16; die Einheiten stehen, wo Berichte sie nennen, auf ein bis zwei Felder genau, in der für diese Woche angenommenen Stärke.',
  'You hold about 23 hexes. In six weeks the road will not feed what you have. Decide what leaves, and when.':
    'Du hältst etwa 23 Felder. In sechs Wochen versorgt die Straße nicht mehr, was du hast. Entscheide, was geht und wann.',
  'The neck is narrow. Bring drones near the road, save attack points, and do not let the force get away.':
    'Der Hals ist schmal. Bring Drohnen in die Nähe der Straße, spar Angriffspunkte und lass die Truppe nicht entkommen.',
  'The map shows the held and contested area at the end of week 26 of history; units stand where reports place them, within a hex or two, at the strength that is assumed for that week.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende der historischen Woche 26; die Einheiten stehen, wo Berichte sie nennen, auf ein bis zwei Felder genau, in der für diese Woche angenommenen Stärke.',
  'Aid is frozen, the offensive begins. Bring out what you can; hold only what covers the way out.':
    'Die Hilfe ist eingefroren, die Offensive beginnt. Bring heraus, was du kannst; halte nur, was den Weg hinaus deckt.',
  'The general offensive begins. Retake Sudzha and trap what is left in the salient.':
    'Die Großoffensive beginnt. Nimm Sudzha zurück und schneide ab, was noch im Frontbogen ist.',
  'The map shows the held and contested area at the end of week 30 of history; units stand where reports place them, within a hex or two, at the strength that is assumed for that week.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende der historischen Woche 30; die Einheiten stehen, wo Berichte sie nennen, auf ein bis zwei Felder genau, in der für diese Woche angenommenen Stärke.',
  'Steps that came through, units lost or cut off, and ground in Sumy oblast are compared with what trial matches of the computer gave, not with history: in history nothing was held in Sumy oblast by week 32, and what was cut off is not known.':
    'Durchgekommene Stufen, verlorene oder abgeschnittene Einheiten und Gelände in der Oblast Sumy werden mit dem verglichen, was Probepartien des Computers ergaben, nicht mit dem historischen Verlauf: Historisch war bis Woche 32 in der Oblast Sumy nichts gehalten, und was abgeschnitten war, ist nicht bekannt.',
  'A strip is left. It is now less about Russian ground than about the best line before Sumy.':
    'Ein Streifen ist übrig. Es geht nun weniger um russischen Boden als um die beste Linie vor Sumy.',
  'Clear the last villages and see how far the door to Sumy oblast is open.':
    'Nimm die letzten Dörfer und sieh, wie weit die Tür zur Oblast Sumy offen steht.',
  'The map shows the held and contested area at the end of week 32 of history; units stand where reports place them, within a hex or two, at the strength that is assumed for that week.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende der historischen Woche 32; die Einheiten stehen, wo Berichte sie nennen, auf ein bis zwei Felder genau, in der für diese Woche angenommenen Stärke.',
  'Russian units that were taken to other fronts in these weeks, and most of the contingent, are left out; the Sumy defence works are as in The Sumy Front.':
    'Russische Einheiten, die in diesen Wochen an andere Fronten gingen, und der größte Teil des Kontingents sind weggelassen; die Befestigungen bei Sumy sind wie in „Die Front bei Sumy“.',
  'You hold about 59 hexes. Decide what to keep, make it cost more than it is worth, and bring the force out while the road still works.':
    'Du hältst etwa 59 Felder. Entscheide, was du behältst, sorg dafür, dass es mehr kostet, als es wert ist, und bring die Truppe heraus, solange die Straße noch trägt.',
  'The advance has stopped. Build up, retake the region, and do it without taking troops from the Donbas.':
    'Der Vormarsch ist zum Stehen gekommen. Sammle Kräfte, nimm die Region zurück, und das, ohne Truppen aus dem Donbas abzuziehen.',
  'The map shows the held and contested area at the end of week 3 of history; units stand where reports place them, within a hex or two, at the strength that is assumed for that week.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende der historischen Woche 3; die Einheiten stehen, wo Berichte sie nennen, auf ein bis zwei Felder genau, in der für diese Woche angenommenen Stärke.',
  'Russian steps that came through are compared with what trial matches of the computer gave: in history they are not known.':
    'Durchgekommene russische Stufen werden mit dem verglichen, was Probepartien des Computers ergaben: Die historische Zahl ist nicht bekannt.',
  'Steps that came through are compared with what trial matches of the computer gave: in history they are not known.':
    'Durchgekommene Stufen werden mit dem verglichen, was Probepartien des Computers ergaben: Die historische Zahl ist nicht bekannt.',
  'Take ground in Kursk oblast, make it cost Russia more than it costs you, and bring your force out while the road still works. Your points: ground that is still held late, weeks held, steps saved, troops drawn from the Donbas, Sumy out of range, leverage in talks.':
    'Nimm Gelände in der Oblast Kursk, sorg dafür, dass es Russland mehr kostet als dich, und bring deine Truppe heraus, solange die Straße noch trägt. Deine Punkte: spät noch gehaltenes Gelände, gehaltene Wochen, gerettete Stufen, aus dem Donbas abgezogene Truppen, Sumy außer Reichweite, Verhandlungsmacht.',
  'The road Sumy-Yunakivka-Sudzha feeds about 40 steps on a clear day. Look at its strip every week.':
    'Die Straße Sumy–Yunakivka–Sudzha versorgt an einem klaren Tag etwa 40 Stufen. Sieh dir jede Woche ihren Streifen an.',
  'From the sixth week Russia plays first: before that you move last and then twice is theirs.':
    'Von der sechsten Woche an spielt Russland zuerst: Davor spielst du zuletzt, und dann gehören ihm zwei Züge hintereinander.',
  'Brigades that stay raise over-stretch, and over-stretch takes your replacements.':
    'Brigaden, die bleiben, erhöhen die Überdehnung, und die Überdehnung nimmt dir Ersatz.',
  'How a withdrawal goes depends on what was ordered a week before, on the road, the bridges and intelligence.':
    'Wie ein Abzug verläuft, hängt davon ab, was eine Woche vorher befohlen wurde, von der Straße, den Brücken und den Aufklärungsdaten.',
  'At the end a step saved is worth nearly a hex. Do not trade brigades for the last villages.':
    'Am Ende ist eine gerettete Stufe fast ein Feld wert. Tausch nicht Brigaden gegen die letzten Dörfer.',
  'Stop the advance, retake the region, and do it without taking troops from the Donbas. Your points: ground regained and when, Sudzha, forces trapped, a foothold in Sumy oblast, prestige, your own losses.':
    'Halte den Vormarsch auf, nimm die Region zurück, und das, ohne Truppen aus dem Donbas abzuziehen. Deine Punkte: zurückgewonnenes Gelände und wann, Sudzha, abgeschnittene Truppen, ein Brückenkopf in der Oblast Sumy, Ansehen, die eigenen Verluste.',
  'You have few attack points a week; save them for a blow, or grind. Six can be kept.':
    'Du hast wenige Angriffspunkte in der Woche; spar sie für einen Schlag oder nutz sie Woche für Woche. Sechs lassen sich aufheben.',
  'Take ground that looks on the road: drones near it do more than an assault on the town.':
    'Nimm Gelände, das auf die Straße blickt: Drohnen in ihrer Nähe bewirken mehr als ein Sturm auf den Ort.',
  'Regiments from quiet sectors are cheap; from the Donbas they relieve Ukraine where it hurts most.':
    'Regimenter aus ruhigen Abschnitten sind billig; die aus dem Donbas entlasten die Ukraine dort, wo es sie am meisten schmerzt.',
  'The contingent attacks in mass at first and learns; it stays in Russia.':
    'Das Kontingent greift anfangs in Massen an und lernt; es bleibt in Russland.',
  'From week 29 your units may enter Sumy oblast and threaten the neck of the salient.':
    'Von Woche 29 an dürfen deine Einheiten in die Oblast Sumy vorgehen und den Hals des Frontbogens bedrohen.',
  'Linking tactical events to strategy: what a bridge, a road and a date have to do with each other.':
    'Taktische Ereignisse mit der Strategie verbinden: was eine Brücke, eine Straße und ein Datum miteinander zu tun haben.',
  'Opportunity cost: what the same brigades were missing elsewhere.':
    'Opportunitätskosten: wo dieselben Brigaden anderswo fehlten.',
  'How far the aims named in September 2024 were reached.':
    'Wie weit die im September 2024 genannten Ziele erreicht wurden.',
  'Why holding costs every week and taking costs once.': 'Warum Halten jede Woche kostet und Einnehmen einmal.',
  'Distinguishing encircled, cut off and under fire.':
    'Unterscheiden zwischen eingekesselt, abgeschnitten und unter Beschuss.',
  'Score the five aims of 5 September 2024 separately. Which were reached, and when?':
    'Bewerte die fünf Ziele vom 5. September 2024 einzeln. Welche wurden erreicht, und wann?',
  'Who won, at which date?': 'Wer hatte gewonnen, zu welchem Zeitpunkt?',
  'Which decision would you change first, and what would it have cost?':
    'Welche Entscheidung würdest du als erste ändern, und was hätte das gekostet?',
  'When was the last safe week to leave? What told you, and what told you otherwise?':
    'Wann war die letzte sichere Woche, um zu gehen? Was hat dir das gesagt, und was sprach dagegen?',
  'Would the same brigades have been better used elsewhere?':
    'Wären dieselben Brigaden anderswo besser eingesetzt gewesen?',
  'Held area is the held and contested area of the control curve, counted by the Kursk share of each hex; Glushkovo district and Belgorod oblast are counted apart.':
    'Die gehaltene Fläche ist die gehaltene und umkämpfte Fläche der Kontrollkurve, gezählt nach dem Anteil jedes Feldes an der Oblast Kursk; der Bezirk Glushkovo und die Oblast Belgorod werden getrennt gezählt.',
  'Units that came on 8-12 August come on in the second week.':
    'Einheiten, die am 8.–12. August kamen, kommen in der zweiten Woche.',
  'Departures of history are recall decisions, none in weeks 31 and 32; elements that served together share a counter.':
    'Historische Abgänge sind Entscheidungen über einen Abruf, keine in den Wochen 31 und 32; Verbände, die zusammen dienten, teilen sich einen Marker.',
  'Regiments named by a sector stand for choices, not for units of history.':
    'Nach einem Abschnitt benannte Regimenter stehen für Wahlmöglichkeiten, nicht für historische Einheiten.',
  'Some identifications and dates rest on a single or partisan source; each unit carries its confidence.':
    'Einige Zuordnungen und Daten beruhen auf einer einzigen oder einer parteiischen Quelle; bei jeder Einheit steht, wie sicher sie ist.',
  "Civilians, prisoners' treatment and alleged crimes are no part of play; they are told in context panels and the debrief.":
    'Die Bevölkerung, die Behandlung von Gefangenen und mutmaßliche Verbrechen sind nicht Teil des Spiels; von ihnen berichten Hintergrundtexte und die Nachbesprechung.',
  "S02: AP, 'What to know about the battle for Russia's Kursk region', May 2025":
    "S02: AP, 'What to know about the battle for Russia's Kursk region', Mai 2025",
  'S23: ZDF, September 2024': 'S23: ZDF, September 2024',
  'S29: Agentstvo on DeepState, October 2024': 'S29: Agentstvo über DeepState, Oktober 2024',
  'S32: The Economist, November 2024': 'S32: The Economist, November 2024',
  'S34: RBC-Ukraine, 19 November 2024': 'S34: RBC-Ukraine, 19. November 2024',
  'S36: Reuters, 23 November 2024': 'S36: Reuters, 23. November 2024',
  'S43: FDD Long War Journal, January 2025': 'S43: FDD Long War Journal, Januar 2025',
  'The western shoulder.': 'Die westliche Schulter.',
  'Each hex of Kursk oblast held at the end: ground is worth most late, and only if it is still held':
    'Jedes am Ende gehaltene Feld der Oblast Kursk: Gelände ist spät am meisten wert, und nur, wenn es dann noch gehalten wird',
  'Each hundred hex-weeks held: the weeks in which Russia fought on its own soil':
    'Je hundert gehaltene Feldwochen: die Wochen, in denen Russland auf eigenem Boden kämpfte',
  'Each step of the Ukrainian force that came through; half under fire in Russia, none if cut off':
    'Jede durchgekommene ukrainische Stufe; unter Beschuss in Russland halb, abgeschnitten gar nicht',
  'Each Ukrainian unit destroyed or captured': 'Jede zerstörte oder gefangen genommene ukrainische Einheit',
  'Sudzha still held': 'Sudzha noch gehalten',
  'Each Russian regiment taken from the Donbas': 'Jedes aus dem Donbas geholte russische Regiment',
  'Sumy out of range of guns and drones': 'Sumy außer Reichweite von Geschützen und Drohnen',
  'Leverage in talks': 'Verhandlungsmacht',
  'Each hex regained since the peak': 'Jedes seit dem Höchststand zurückgewonnene Feld',
  'Sudzha retaken by 20 January 2025': 'Sudzha bis zum 20. Januar 2025 zurückgenommen',
  'Russian prestige': 'Ansehen Russlands',
  'You hold about 26 hexes and a road that still works. Every second week you are asked whether to leave. What is each week that you stay worth, and to whom?':
    'Du hältst etwa 26 Felder und eine Straße, die noch trägt. Jede zweite Woche wirst du gefragt, ob du gehst. Was ist jede Woche wert, die du bleibst, und für wen?',
  'Declared early, the withdrawal costs leverage and prestige is Russia’s; the force comes out whole.':
    'Früh erklärt, kostet der Abzug Verhandlungsmacht, und Russland gewinnt Ansehen; die Truppe kommt unversehrt heraus.',
  'Declared late, there is less to give away and less of a road.':
    'Spät erklärt, gibt es weniger preiszugeben und weniger Straße.',
  'A brigade at home counts in full; under fire abroad it counts half.':
    'Eine Brigade zu Hause zählt voll; unter Beschuss im Ausland zählt sie halb.',
  'The doctrine “withdraw” counts as ordered before from the next week on.':
    'Mit der Doktrin „Abziehen“ gilt der Abzug von der nächsten Woche an als vorher befohlen.',
  'Retake the region. If they leave, do not let them leave in order; if they stay, bring the road under fire.':
    'Nimm die Region zurück. Gehen sie, lass sie nicht geordnet gehen; bleiben sie, nimm die Straße unter Beschuss.',
  'A unit that withdraws is met best on its road.': 'Eine abziehende Einheit fängst du am besten auf ihrer Straße ab.',
  'Drones near the road do more than an assault on the town.':
    'Drohnen in der Nähe der Straße bewirken mehr als ein Sturm auf den Ort.',
  'Do not wear out for villages that will be left anyway.':
    'Verbrauch dich nicht für Dörfer, die ohnehin geräumt werden.',
  'Leaving as a decision: who decides, when, and what is known then.':
    'Gehen als Entscheidung: wer entscheidet, wann, und was man dann weiß.',
  'People saved against leverage lost.': 'Gerettete Menschen gegen verlorene Verhandlungsmacht.',
  'Sunk cost.': 'Versunkene Kosten.',
  'When did you leave, and what did you know then?': 'Wann bist du gegangen, und was wusstest du da?',
  'How many steps more came out than in history, and what leverage was lost?':
    'Wie viele Stufen mehr kamen heraus als historisch, und welche Verhandlungsmacht ging verloren?',
  'Would a public declaration have been possible for Kyiv in January 2025?':
    'Wäre eine öffentliche Erklärung für Kyiv im Januar 2025 möglich gewesen?',
  'A what-if: one thing differs from history. Points are still compared with what history reached, so that the difference can be seen.':
    'Ein Was-wäre-wenn: Eines ist anders als historisch. Die Punkte werden trotzdem mit dem historisch Erreichten verglichen, damit der Unterschied sichtbar wird.',
  'The map shows the held and contested area at the end of 13 January 2025.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende des 13. Januar 2025.',
  'Nobody proposed such a declaration in public at the time; the question was asked afterwards.':
    'Niemand hat damals eine solche Erklärung öffentlich vorgeschlagen; die Frage wurde erst danach gestellt.',
  'Leave the salient?': 'Den Frontbogen verlassen?',
  'The staff puts the question whether the force should leave Kursk oblast while the road still works.':
    'Der Stab stellt die Frage, ob die Truppe die Oblast Kursk verlassen soll, solange die Straße noch trägt.',
  'Ukraine decides, every second week until it leaves: stay, or declare the withdrawal. Then five brigades go home at once, the doctrine is to withdraw, leverage falls by 3, Russian prestige rises by 1.':
    'Die Ukraine entscheidet jede zweite Woche, bis sie geht: bleiben oder den Abzug erklären. Dann gehen fünf Brigaden sofort nach Hause, die Doktrin heißt Abziehen, die Verhandlungsmacht sinkt um 3, das Ansehen Russlands steigt um 1.',
  'Declare the withdrawal': 'Den Abzug erklären',
  'Five brigades go home at once if they are not cut off; the doctrine is to withdraw; over-stretch falls by 2, leverage by 3, Russian prestige rises by 1.':
    'Fünf Brigaden gehen sofort nach Hause, wenn sie nicht abgeschnitten sind; die Doktrin heißt Abziehen; die Überdehnung sinkt um 2, die Verhandlungsmacht um 3, das Ansehen Russlands steigt um 1.',
  Stay: 'Bleiben',
  'Nothing changes. The question comes again in two weeks.':
    'Nichts ändert sich. Die Frage kommt in zwei Wochen wieder.',
  'Rest against presence: what an elite brigade is worth in the line.':
    'Ruhe gegen Anwesenheit: was eine Elitebrigade an der Front wert ist.',
  'Was October different with the 82nd in the line? Compare with a match of Snagost Counter-stroke.':
    'Verlief der Oktober mit der 82nd an der Front anders? Vergleiche mit einer Partie „Gegenstoß bei Snagost“.',
  'No exchange': 'Kein Austausch',
  'The exchange of units that history saw in late September does not take place: the 82nd Air Assault Brigade stays in the line.':
    'Der historische Austausch von Einheiten Ende September findet nicht statt: 82nd Air Assault Brigade bleibt an der Front.',
  'In history less experienced brigades took over parts of the western shoulder in these weeks.':
    'Historisch übernahmen in diesen Wochen weniger erfahrene Brigaden Teile der westlichen Schulter.',
  'Over-stretch rises by 2.': 'Die Überdehnung steigt um 2.',
  'Opportunity cost, in numbers: three brigades here or there.':
    'Opportunitätskosten in Zahlen: drei Brigaden hier oder dort.',
  'What did the three brigades buy in Kursk oblast? Compare with a match of the campaign.':
    'Was haben die drei Brigaden in der Oblast Kursk eingebracht? Vergleiche mit einer Partie des Feldzugs.',
  'A what-if: one thing differs from history. Ground held at the end and Sudzha are compared with what history reached.':
    'Ein Was-wäre-wenn: Eines ist anders als historisch. Das am Ende gehaltene Gelände und Sudzha werden mit dem historisch Erreichten verglichen.',
  'All else is compared with what trial matches of the computer gave, not with history: without the three brigades it holds 6.5 hundred hex-weeks, where history had 11.5, and Russia some 22 hexes of Sumy oblast, where history had none by week 32.':
    'Alles Übrige wird mit dem verglichen, was Probepartien des Computers ergaben, nicht mit dem historischen Verlauf: Ohne die drei Brigaden hält die Ukraine dort 6,5 Hundert Feldwochen, historisch 11,5, und Russland rund 22 Felder der Oblast Sumy, historisch bis Woche 32 keines.',
  'Pressure in the Donbas begins three lower; nobody knows what three brigades would have changed there.':
    'Der Druck im Donbas beginnt um drei niedriger; niemand weiß, was drei Brigaden dort geändert hätten.',
  'Hold, but not at any price: each hex held on 3 February counts 1, each step saved 0.5. Over-stretch of 9 or more costs 4. History: 23 hexes.':
    'Halte, aber nicht um jeden Preis: Jedes am 3. Februar gehaltene Feld zählt 1, jede gerettete Stufe 0,5. Eine Überdehnung von 9 oder mehr kostet 4. Historisch: 23 Felder.',
  'Drones and mines make open ground a killing zone from the first week: attacks across it cost the attacker one hit more.':
    'Drohnen und Minen machen offenes Gelände von der ersten Woche an verlustreich: Angriffe darüber kosten die angreifende Seite einen Treffer mehr.',
  'The contingent attacks in mass and bleeds. Let it come, with fieldworks and support laid ready; do not meet it in the open.':
    'Das Kontingent greift in Massen an und verliert viel. Lass es kommen, mit Feldbefestigungen und bereitgelegter Unterstützung; stell dich ihm nicht im offenen Gelände.',
  'Brigades that stay raise over-stretch, and over-stretch takes your replacements. Recalls come in weeks 17, 22 and 26.':
    'Brigaden, die bleiben, erhöhen die Überdehnung, und die Überdehnung nimmt dir Ersatz. Abrufe kommen in den Wochen 17, 22 und 26.',
  'In week 22 two attack points more come: once, for one counter-attack, as at Berdin.':
    'In Woche 22 kommen zwei Angriffspunkte dazu: einmal, für einen Gegenangriff wie den bei Berdin.',
  'Sudzha beyond 20 January costs Russia prestige.': 'Sudzha über den 20. Januar hinaus kostet Russland Ansehen.',
  'Press the salient in from three sides without wearing yourself out. History: 18 hexes in thirteen weeks. Losing more than two and a half steps for each Ukrainian one costs 4.':
    'Drück den Frontbogen von drei Seiten ein, ohne dich selbst zu erschöpfen. Historisch: 18 Felder in dreizehn Wochen. Mehr als zweieinhalb verlorene Stufen für jede ukrainische kosten 4.',
  'You have one attack point a week and one more while the contingent stands in the line.':
    'Du hast einen Angriffspunkt in der Woche und einen mehr, solange das Kontingent an der Front steht.',
  'The contingent learns: after its rest it is worth more than in December.':
    'Das Kontingent lernt: Nach seiner Ruhezeit ist es mehr wert als im Dezember.',
  'Three regiments of the 76th Division come in weeks 15 and 16: use them in one place.':
    'Drei Regimenter der 76th Division kommen in den Wochen 15 und 16: Setz sie an einer Stelle ein.',
  'Plekhovo and the south-east look on the road to Sudzha; Novoivanovka opens the west.':
    'Plekhovo und der Südosten blicken auf die Straße nach Sudzha; Novoivanovka öffnet den Westen.',
  'Drones within reach of the road do more than a village.':
    'Drohnen in Reichweite der Straße bewirken mehr als ein Dorf.',
  'Attrition, and what an exchange ratio says and does not say.':
    'Abnutzung, und was ein Verlustverhältnis sagt und was nicht.',
  'How organisations learn: the contingent in December and in February.':
    'Wie Organisationen lernen: das Kontingent im Dezember und im Februar.',
  'Friction in a coalition.': 'Reibung in einer Koalition.',
  'Deadlines: 20 January.': 'Fristen: der 20. Januar.',
  'What changed between the first and the second commitment of the North Koreans?':
    'Was änderte sich zwischen dem ersten und dem zweiten Einsatz der Nordkoreaner?',
  'When is an expensive attack “worth it”, and who decides?':
    'Wann „lohnt sich“ ein teurer Angriff, und wer entscheidet das?',
  'How reliable are figures of losses? Compare those given by Kyiv, Seoul and London.':
    'Wie verlässlich sind Verlustzahlen? Vergleiche die aus Kyiv, Seoul und London.',
  'Was the counter-attack of 5 January a success?': 'War der Gegenangriff vom 5. Januar ein Erfolg?',
  'The map shows the held and contested area at the end of 4 November 2024; order and pace of losses in the north-west are inferred.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende des 4. November 2024; Reihenfolge und Tempo der Verluste im Nordwesten sind erschlossen.',
  'History: 889 km² on 4 November, about 490 km² on 3 February.':
    'Historisch: 889 km² am 4. November, etwa 490 km² am 3. Februar.',
  'North Korea confirmed the presence of its troops only in April 2025. Brigade numbers come from Ukrainian military intelligence. Estimates of their losses to mid-January range from about 1,100 to 4,000 killed and wounded.':
    'Nordkorea bestätigte die Anwesenheit seiner Truppen erst im April 2025. Die Nummern der Brigaden stammen vom ukrainischen Militärnachrichtendienst. Schätzungen ihrer Verluste bis Mitte Januar reichen von etwa 1.100 bis 4.000 Toten und Verwundeten.',
  'Figures of losses come from parties to the war; the game counts steps, not people.':
    'Verlustzahlen stammen von Kriegsparteien; das Spiel zählt Stufen, nicht Menschen.',
  'Talks and first place in the week are left out; recalls and reserves of other sectors are in.':
    'Gespräche und das Vorrecht auf den ersten Zug der Woche sind weggelassen; Abrufe und Reserven anderer Abschnitte sind dabei.',
  'Strengths and positions within a hex or two are estimates; each unit carries its sources and its confidence.':
    'Stärken und Positionen auf ein bis zwei Felder genau sind Schätzungen; bei jeder Einheit stehen ihre Quellen und wie sicher sie sind.',
  'S33: Ukrinform, 13 November 2024': 'S33: Ukrinform, 13. November 2024',
  'S39: Forbes and Politico Europe, 5-9 January 2025': 'S39: Forbes und Politico Europe, 5.–9. Januar 2025',
  'S41: AFP and CNN, 5 January 2025': 'S41: AFP und CNN, 5. Januar 2025',
  'S42: Moscow Times on DeepState, January 2025': 'S42: Moscow Times über DeepState, Januar 2025',
  'S44: ISW by way of BCFA, 7 February 2025': 'S44: ISW nach BCFA, 7. Februar 2025',
  'S65: UK Ministry of Defence and Yonhap by way of Kyiv Independent, 2025':
    'S65: Britisches Verteidigungsministerium und Yonhap nach Kyiv Independent, 2025',
  'South-east of Sudzha, across the Psel: the first village that the contingent took part in retaking.':
    'Südöstlich von Sudzha, jenseits des Psel: das erste Dorf, an dessen Rückeroberung das Kontingent beteiligt war.',
  'Over-stretch of 9 or more at the end': 'Überdehnung von 9 oder mehr am Ende',
  'More than two and a half steps lost for each Ukrainian one':
    'Mehr als zweieinhalb verlorene Stufen für jede ukrainische',
  'Drones and mines make open ground a killing zone from the first week.':
    'Drohnen und Minen machen offenes Gelände von der ersten Woche an verlustreich.',
  'Four regiments come from the Donbas in weeks 14 to 19. Each relieves the front there.':
    'Vier Regimenter kommen in den Wochen 14 bis 19 aus dem Donbas. Jedes entlastet die Front dort.',
  'Brigades that stay raise over-stretch. Recalls come in weeks 17, 22 and 26.':
    'Brigaden, die bleiben, erhöhen die Überdehnung. Abrufe kommen in den Wochen 17, 22 und 26.',
  'Press the salient in without the contingent, with four regiments that the Donbas will miss. History: 18 hexes in thirteen weeks. Losing more than two and a half steps for each Ukrainian one costs 4.':
    'Drück den Frontbogen ohne das Kontingent ein, mit vier Regimentern, die im Donbas fehlen werden. Historisch: 18 Felder in dreizehn Wochen. Mehr als zweieinhalb verlorene Stufen für jede ukrainische kosten 4.',
  'You have two attack points a week; the contingent’s is missing.':
    'Du hast zwei Angriffspunkte in der Woche; der des Kontingents fehlt.',
  'The regiments from the Donbas come at Kursk: far away, so plan their road.':
    'Die Regimenter aus dem Donbas kommen bei Kursk an: weit weg, also plan ihren Weg.',
  'Diversion: what Kyiv hoped for, and what it would have changed.':
    'Ablenkung: was Kyiv erhoffte und was sie geändert hätte.',
  'Allies as a way not to choose between fronts.':
    'Verbündete als Mittel, sich nicht zwischen Fronten entscheiden zu müssen.',
  'What did the contingent spare Russia?': 'Was hat das Kontingent Russland erspart?',
  'Is the ground in Kursk oblast different at the end? And the pressure in the Donbas?':
    'Ist das Gelände in der Oblast Kursk am Ende ein anderes? Und der Druck im Donbas?',
  'Which of the two would Kyiv have preferred?': 'Was von beidem wäre Kyiv lieber gewesen?',
  'Which regiments would have come is a choice of the game, not of history.':
    'Welche Regimenter gekommen wären, ist eine Wahl des Spiels und nicht historisch.',
  'A regiment from the Donbas': 'Ein Regiment aus dem Donbas',
  'Without the contingent, Russia has to bring troops from the Donbas: an airborne regiment from the sector of Chasiv Yar.':
    'Ohne das Kontingent muss Russland Truppen aus dem Donbas heranführen: ein Luftlanderegiment aus dem Abschnitt Chasiv Yar.',
  'The unit comes on this week; pressure in the Donbas falls by 1, Russian prestige by 1.':
    'Die Einheit kommt in dieser Woche; der Druck im Donbas sinkt um 1, das Ansehen Russlands um 1.',
  'Without the contingent, Russia has to bring troops from the Donbas: a motor rifle brigade from the sector of Toretsk.':
    'Ohne das Kontingent muss Russland Truppen aus dem Donbas heranführen: eine motorisierte Schützenbrigade aus dem Abschnitt Toretsk.',
  'Without the contingent, Russia has to bring troops from the Donbas: a motor rifle brigade from the sector of Pokrovsk.':
    'Ohne das Kontingent muss Russland Truppen aus dem Donbas heranführen: eine motorisierte Schützenbrigade aus dem Abschnitt Pokrovsk.',
  'Without the contingent, Russia has to bring troops from the Donbas: a motor rifle regiment from the sector of Kurakhove.':
    'Ohne das Kontingent muss Russland Truppen aus dem Donbas heranführen: ein motorisiertes Schützenregiment aus dem Abschnitt Kurakhove.',
  'Each step of the Russian force that is left': 'Jede russische Stufe, die übrig ist',
  'Aid goes on: you keep your support points and your eyes. The offensive comes all the same.':
    'Die Hilfe geht weiter: Du behältst deine Unterstützungspunkte und deine Augen. Die Offensive kommt trotzdem.',
  'What the freeze changed: trigger, accelerator, or cause?':
    'Was das Einfrieren änderte: Auslöser, Beschleuniger oder Ursache?',
  'How many hexes and steps differ from a match with the freeze, and how sure are you after one match?':
    'Um wie viele Felder und Stufen unterscheidet sich eine Partie mit dem Einfrieren, und wie sicher bist du nach einer einzigen Partie?',
  'By how many weeks did the salient outlast week 32?': 'Um wie viele Wochen überdauerte der Frontbogen die Woche 32?',
  'What would have happened without the offensive, but with the freeze?':
    'Was wäre ohne die Offensive, aber mit dem Einfrieren geschehen?',
  'A what-if: one thing differs from history. Ground held, Sudzha and the Ukrainian force are compared with what history reached, so that the difference can be seen.':
    'Ein Was-wäre-wenn: Eines ist anders als historisch. Gehaltenes Gelände, Sudzha und die ukrainische Truppe werden mit dem historisch Erreichten verglichen, damit der Unterschied sichtbar wird.',
  'The Russian steps that came through and ground in Sumy oblast are compared with what trial matches of the computer gave, not with history: in history nothing was held in Sumy oblast by week 32.':
    'Die durchgekommenen russischen Stufen und das Gelände in der Oblast Sumy werden mit dem verglichen, was Probepartien des Computers ergaben, nicht mit dem historischen Verlauf: Historisch war bis Woche 32 in der Oblast Sumy nichts gehalten.',
  'Hypothesis: without the freeze the salient lasts one or two weeks longer, not for ever.':
    'Vermutung: Ohne das Einfrieren hält sich der Frontbogen ein bis zwei Wochen länger, nicht für immer.',
  'Raid: take Sudzha once (6), cut off and capture (4 a unit), bring down bridges (2 each), and be home by the opening of the sixth week. Each step brought home counts 1; ground counts nothing.':
    'Vorstoß: Nimm Sudzha einmal (6), schneide Einheiten ab und nimm sie gefangen (je 4), zerstöre Brücken (je 2) und sei bis zum Beginn der sechsten Woche zurück. Jede heimgebrachte Stufe zählt 1; Gelände zählt nichts.',
  'In the first week Russian units neither stop you nor hold empty ground.':
    'In der ersten Woche halten russische Einheiten dich nicht auf und halten kein leeres Gelände.',
  'Cut a garrison off and it surrenders in time: that is what prisoners are.':
    'Schneide eine Garnison ab, und mit der Zeit ergibt sie sich: So kommt es zu Gefangenen.',
  'A bridge is struck for two support points if the enemy holds one end of it.':
    'Ein Schlag gegen eine Brücke kostet zwei Unterstützungspunkte und ist möglich, wenn der Gegner ein Ende von ihr hält.',
  'In weeks 4 and 5 you may go home; in week 6 you go. Who is cut off then stays behind.':
    'In den Wochen 4 und 5 darfst du heimkehren; in Woche 6 kehrst du heim. Wer dann abgeschnitten ist, bleibt zurück.',
  'Do not be stretched out when the reserves arrive.':
    'Sei nicht weit auseinandergezogen, wenn die Reserven eintreffen.',
  'Catch the raiders. Each Ukrainian unit that is trapped or captured counts 4, each step of your own force 1; bridges and garrisons that you lose count for Ukraine.':
    'Fang die Vorstoßenden ab. Jede ukrainische Einheit, die abgeschnitten oder gefangen ist, zählt 4, jede eigene Stufe 1; Brücken und Garnisonen, die du verlierst, zählen für die Ukraine.',
  'You need not defend every village: they will go home again.':
    'Du musst nicht jedes Dorf verteidigen: Sie gehen wieder nach Hause.',
  'Cut their roads behind them before the sixth week.':
    'Schneide ihnen vor der sechsten Woche die Straßen im Rücken ab.',
  'Save the garrisons: a unit that surrenders is what they came for.':
    'Rette die Garnisonen: Eine Einheit, die sich ergibt, ist das, wofür sie gekommen sind.',
  'Bridges that you hold at both ends cannot be used against you, but those on the edge can be struck.':
    'Brücken, die du an beiden Enden hältst, nützen der anderen Seite nichts, aber gegen solche am Rand sind Schläge möglich.',
  'Aims decide what success is: the same operation as a raid and as an occupation.':
    'Ziele bestimmen, was Erfolg ist: dieselbe Operation als Vorstoß und als Besetzung.',
  'The cost of staying, in steps.': 'Was das Bleiben kostet, in Stufen.',
  'When to break off.': 'Wann man abbricht.',
  'Was the raid cheaper than the campaign, and was it a success? By whose measure?':
    'War der Vorstoß billiger als der Feldzug, und war er ein Erfolg? Nach wessen Maßstab?',
  'Which of the aims of September 2024 could a raid reach?':
    'Welche der Ziele vom September 2024 konnte ein Vorstoß erreichen?',
  'When would you have gone home?': 'Wann wärst du heimgekehrt?',
  'A what-if: history knows no such order. The points to beat are what trial matches of the computer gave.':
    'Ein Was-wäre-wenn: Einen solchen Befehl gab es historisch nicht. Die Vergleichspunkte sind die, die Probepartien des Computers ergaben.',
  'Going home is simplified: brigades that are not cut off leave the map in one step.':
    'Die Heimkehr ist vereinfacht: Brigaden, die nicht abgeschnitten sind, verlassen die Karte auf einmal.',
  'Sudzha taken': 'Sudzha genommen',
  'Sudzha is in Ukrainian hands.': 'Sudzha ist in ukrainischer Hand.',
  'Ukraine scores 6, once.': 'Die Ukraine erhält 6 Punkte, einmal.',
  'Go home?': 'Heimkehren?',
  'The aims of a raid are reached or not; the brigades could be taken back over the border.':
    'Die Ziele eines Vorstoßes sind erreicht oder nicht; die Brigaden könnten über die Grenze zurückgenommen werden.',
  'Ukraine decides: all brigades that are not cut off go home now, or stay a week longer. In the sixth week they go in any case.':
    'Die Ukraine entscheidet: Alle Brigaden, die nicht abgeschnitten sind, kehren jetzt heim oder bleiben eine Woche länger. In der sechsten Woche gehen sie in jedem Fall.',
  'Go home': 'Heimkehren',
  'All brigades that are not cut off leave the map and count as saved.':
    'Alle Brigaden, die nicht abgeschnitten sind, verlassen die Karte und zählen als gerettet.',
  'Stay a week longer': 'Eine Woche länger bleiben',
  'Nothing happens. More prizes are possible, and more losses.':
    'Nichts geschieht. Mehr ist zu gewinnen und mehr zu verlieren.',
  Home: 'Heimkehr',
  'The order was a raid of five weeks: all brigades that are not cut off go home.':
    'Befohlen war ein Vorstoß von fünf Wochen: Alle Brigaden, die nicht abgeschnitten sind, kehren heim.',
  'All brigades of Ukraine in the raid that are not cut off leave the map.':
    'Alle am Vorstoß beteiligten ukrainischen Brigaden, die nicht abgeschnitten sind, verlassen die Karte.',
  'Each step of the Ukrainian force that came home or is not cut off':
    'Jede ukrainische Stufe, die heimkam oder nicht abgeschnitten ist',
  'Sudzha taken in the raid': 'Sudzha beim Vorstoß genommen',
  'Each Russian unit that surrendered': 'Jede russische Einheit, die sich ergab',
  'Each bridge over the Seym, the Psel and the Krepna that is down':
    'Jede unpassierbare Brücke über Seym, Psel und Krepna',
  'Close the pocket south of the Seym: each week that opens with three or more Russian units cut off there counts 5. Glushkovo counts 8, Snagost 5, each of the three bridges that is down 1.5.':
    'Schließ den Kessel südlich des Seym: Jede Woche, die mit drei oder mehr dort abgeschnittenen russischen Einheiten beginnt, zählt 5. Glushkovo zählt 8, Snagost 5, jede der drei Brücken, die unpassierbar ist, 1,5.',
  'The bridges at Glushkovo, Zvannoye and Karyzh are struck in the first weeks. A pontoon may follow each: strike it again, two support points a time.':
    'Gegen die Brücken bei Glushkovo, Zvannoye und Karyzh sind in den ersten Wochen Schläge möglich. Auf jede kann eine Pontonbrücke folgen: Schlag wieder zu, je zwei Unterstützungspunkte.',
  'A destroyed bridge does not close a pocket. As long as the road from Korenevo by Komarovka is Russian, everything south of the river is fed.':
    'Eine zerstörte Brücke schließt keinen Kessel. Solange die Straße von Korenevo über Komarovka russisch ist, wird alles südlich des Flusses versorgt.',
  'Snagost is the door: whoever holds it looks on that road. The 103rd is a weak brigade to leave there alone.':
    'Snagost ist die Tür: Wer es hält, blickt auf diese Straße. Die 103rd ist eine schwache Brigade, um sie dort allein zu lassen.',
  'The 116th comes in the sixth week and may cross at Novy Put.':
    'Die 116th kommt in der sechsten Woche und darf bei Novy Put über die Grenze.',
  'The brigades in the north and east hold by themselves; leave them where they are.':
    'Die Brigaden im Norden und Osten halten von selbst; lass sie, wo sie sind.',
  'Keep the district south of the Seym alive and retake Snagost by 23 September. Snagost counts 5, Komarovka on the road to Glushkovo 3, each Ukrainian unit trapped 3.':
    'Halte den Bezirk südlich des Seym am Leben und nimm Snagost bis zum 23. September zurück. Snagost zählt 5, Komarovka an der Straße nach Glushkovo 3, jede abgeschnittene ukrainische Einheit 3.',
  'The pontoon company lays a bridge for nothing, any other unit for two support points.':
    'Die Pontonkompanie baut eine Brücke umsonst, jede andere Einheit für zwei Unterstützungspunkte.',
  'A unit without a chain of Russian hexes to a source is cut off: keep the road from Korenevo to Glushkovo, hex by hex.':
    'Eine Einheit ohne eine Kette russischer Felder zu einer Nachschubquelle ist abgeschnitten: Behalte die Straße von Korenevo nach Glushkovo, Feld für Feld.',
  'Save attack points: three more come in the fifth and sixth week, when the airborne regiments have arrived.':
    'Spar Angriffspunkte: Drei weitere kommen in der fünften und sechsten Woche, wenn die Luftlanderegimenter eingetroffen sind.',
  'From the sixth week you play first.': 'Von der sechsten Woche an spielst du zuerst.',
  'Lines of communication: what a unit lives on, and how many ways there are to it.':
    'Verbindungslinien: wovon eine Einheit lebt und wie viele Wege es zu ihr gibt.',
  'Rivers as obstacles, bridges as targets: interdiction without closing.':
    'Flüsse als Hindernisse, Brücken als Ziele: abriegeln, ohne zu schließen.',
  'Why a destroyed bridge is not a closed pocket.': 'Warum eine zerstörte Brücke noch kein geschlossener Kessel ist.',
  'Why is a destroyed bridge not the same as a closed pocket?':
    'Warum ist eine zerstörte Brücke nicht dasselbe wie ein geschlossener Kessel?',
  'Which was cheaper: bridging or striking?': 'Was war billiger: Brücken bauen oder Brücken treffen?',
  'What more would Ukraine have needed to close it?': 'Was hätte die Ukraine noch gebraucht, um ihn zu schließen?',
  'What did the brigade at Snagost have to hold, and with what?':
    'Was musste die Brigade bei Snagost halten, und womit?',
  'The map shows the held and contested area at the end of 12 August 2024; the three Seym bridges stand.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende des 12. August 2024; die drei Brücken über den Seym stehen.',
  'History: the three permanent bridges were out by 19 August, four pontoons or more were laid and hit, no pocket was closed, Snagost was lost in the week of 10 September.':
    'Historisch: Die drei festen Brücken waren bis zum 19. August ausgefallen, mindestens vier Pontonbrücken wurden gelegt und getroffen, kein Kessel wurde geschlossen, Snagost ging in der Woche vom 10. September verloren.',
  'Brigades of the north and east are there so that the flanks are not empty; nothing on the ledger lies there.':
    'Die Brigaden im Norden und Osten sind da, damit die Flanken nicht leer sind; in der Bilanz liegt dort nichts.',
  'S11: Ukrainska Pravda, 16 August 2024 (Seym bridge)':
    'S11: Ukrainska Pravda, 16. August 2024 (Brücke über den Seym)',
  'S12: Ukrainska Pravda (RFE/RL), 20 August 2024 (Seym bridges)':
    'S12: Ukrainska Pravda (RFE/RL), 20. August 2024 (Brücken über den Seym)',
  'S13: Euromaidan Press (RFE/RL), 28 August 2024 (pontoons)':
    'S13: Euromaidan Press (RFE/RL), 28. August 2024 (Pontonbrücken)',
  'S15: Ukrinform on ISW and WSJ, August 2024': 'S15: Ukrinform über ISW und WSJ, August 2024',
  'S25: RBC-Ukraine on ISW, 15 September 2024': 'S25: RBC-Ukraine über ISW, 15. September 2024',
  'S26: Novinite (Forbes), LaPresse, Quotidiano, 17 September 2024':
    'S26: Novinite (Forbes), LaPresse, Quotidiano, 17. September 2024',
  'Units cut off south of the Seym': 'Südlich des Seym abgeschnittene Einheiten',
  'Three or more Russian units south of the Seym have no line of supply left, by bridge, pontoon or road.':
    'Drei oder mehr russische Einheiten südlich des Seym haben keinen Nachschubweg mehr, weder über eine Brücke noch über eine Pontonbrücke oder eine Straße.',
  'In history no pocket was closed: pontoons and the road by Komarovka kept the district supplied.':
    'Historisch wurde kein Kessel geschlossen: Pontonbrücken und die Straße über Komarovka versorgten den Bezirk weiter.',
  'Ukraine scores 5, each week anew.': 'Die Ukraine erhält 5 Punkte, jede Woche aufs Neue.',
  'The door to the district: from here it is two hexes to the road to Glushkovo.':
    'Die Tür zum Bezirk: Von hier sind es zwei Felder bis zur Straße nach Glushkovo.',
  'Seat of the district south of the Seym, with one of its three bridges.':
    'Hauptort des Bezirks südlich des Seym, mit einer seiner drei Brücken.',
  'On the only road into the district that needs no bridge over the Seym.':
    'An der einzigen Straße in den Bezirk, die keine Brücke über den Seym braucht.',
  'The western shoulder, and the junction on which the counter-attack rests.':
    'Die westliche Schulter und der Knotenpunkt, auf den sich der Gegenangriff stützt.',
  'The roads of the salient meet here; safe in these weeks.':
    'Hier treffen sich die Straßen des Frontbogens; in diesen Wochen sicher.',
  'Each of the three bridges over the Seym that is down, with or without a pontoon':
    'Jede der drei Brücken über den Seym, die unpassierbar ist, mit oder ohne Pontonbrücke',
  'Glushkovo in Ukrainian hands': 'Glushkovo in ukrainischer Hand',
  'Snagost still held': 'Snagost noch gehalten',
  'Snagost retaken': 'Snagost zurückgenommen',
  'Komarovka, and with it the road to Glushkovo, in Russian hands':
    'Komarovka, und damit die Straße nach Glushkovo, in russischer Hand',
  'Hold what you have: each hex of Kursk oblast held on 21 October counts 1. History: about 45 of 58 hexes.':
    'Halte, was du hast: Jedes am 21. Oktober gehaltene Feld der Oblast Kursk zählt 1. Historisch: etwa 45 von 58 Feldern.',
  'Snagost and Apanasovka are held by one territorial brigade: strengthen it, or trade that ground for time.':
    'Snagost und Apanasovka hält eine einzige Territorialbrigade: Verstärke sie, oder tausch dieses Gelände gegen Zeit.',
  'Six attack points of the enemy fall where you are thinnest. Use stances: hold where the ground is good, delay where it is not.':
    'Sechs Angriffspunkte des Gegners treffen dich, wo du am dünnsten bist. Nutz die Haltungen: halten, wo das Gelände gut ist, verzögern, wo es das nicht ist.',
  'The 116th stands hidden near Novy Put. Crossing there costs two support points and draws an attack point from the enemy.':
    'Die 116th steht verborgen bei Novy Put. Dort über die Grenze zu gehen, kostet zwei Unterstützungspunkte und bindet einen Angriffspunkt des Gegners.',
  'In the eighth week an elite brigade is due for rest. Exchange it and the line is thinner; keep it and over-stretch rises.':
    'In der achten Woche steht einer Elitebrigade Ruhe zu. Löst du sie ab, wird die Linie dünner; behältst du sie, steigt die Überdehnung.',
  'A reserve within three hexes joins a defence that would break.':
    'Eine Reserve im Umkreis von drei Feldern stößt zu einer Verteidigung, die sonst brechen würde.',
  'Drive in the western shoulder before the autumn mud. Each hex regained counts against Ukraine; a hex next to Sudzha by 1 October is asked of you and costs 4 if it is missed.':
    'Drück die westliche Schulter vor dem Herbstschlamm ein. Jedes zurückgewonnene Feld zählt gegen die Ukraine; bis zum 1. Oktober wird ein Feld neben Sudzha von dir verlangt, sonst kostet es 4.',
  'Two attack points more come in the sixth and in the tenth week: save for them, then strike at one place.':
    'Zwei Angriffspunkte mehr kommen in der sechsten und in der zehnten Woche: Spar darauf, und schlag dann an einer Stelle zu.',
  'The brigade at Snagost is weak, and the river behind it helps you, not it.':
    'Die Brigade bei Snagost ist schwach, und der Fluss in ihrem Rücken hilft dir, nicht ihr.',
  'Do not answer every Ukrainian move: the breach at Novy Put is meant to draw you away.':
    'Beantworte nicht jeden ukrainischen Zug: Der Durchbruch bei Novy Put soll dich weglocken.',
  'Airborne and naval infantry exploit; motor rifle regiments hold.':
    'Luftlandetruppen und Marineinfanterie stoßen nach; motorisierte Schützenregimenter halten.',
  'Choosing the point of attack, and finding the enemy’s weak flank.':
    'Den Ort des Angriffs wählen und die schwache Flanke des Gegners finden.',
  'What weak units on a flank cost.': 'Was schwache Einheiten an einer Flanke kosten.',
  'Rotation: rest for the best brigades, and the price of taking them out now.':
    'Ablösung: Ruhe für die besten Brigaden, und was es kostet, sie jetzt herauszunehmen.',
  'Deadlines set from above.': 'Von oben gesetzte Fristen.',
  'Was the exchange of units in late September avoidable?':
    'War der Austausch von Einheiten Ende September vermeidbar?',
  'How should a defender hold 120 km with 20,000 people?': 'Wie soll man mit 20.000 Menschen 120 km verteidigen?',
  'Did the breach at Novy Put help?': 'Hat der Durchbruch bei Novy Put geholfen?',
  'What did the deadline change?': 'Was hat die Frist geändert?',
  'The map shows the held and contested area at the end of 9 September 2024, in which the grey zone is counted as held.':
    'Die Karte zeigt die gehaltene und umkämpfte Fläche am Ende des 9. September 2024, wobei die Grauzone als gehalten zählt.',
  'History: about 120 km² lost in the week of 10 September, little in the four weeks after it, about 100 km² in the week of 8 October.':
    'Historisch: etwa 120 km² in der Woche vom 10. September verloren, wenig in den vier Wochen danach, etwa 100 km² in der Woche vom 8. Oktober.',
  'The date of 1 October for clearing the region was reported in the press, not announced.':
    'Der 1. Oktober als Tag, bis zu dem die Region geräumt sein sollte, wurde in der Presse gemeldet, nicht verkündet.',
  'S22: CNN interview by way of Euromaidan Press, 5 September 2024 (five aims)':
    'S22: CNN-Interview nach Euromaidan Press, 5. September 2024 (fünf Ziele)',
  'S24: Pravda.ru, Forsal and others, September 2024 (partly partisan)':
    'S24: Pravda.ru, Forsal und andere, September 2024 (teils parteiisch)',
  'S28: Turan on DeepState and Rybar, 11 October 2024': 'S28: Turan über DeepState und Rybar, 11. Oktober 2024',
  'S30: Pravda.ru and avia-pro, October 2024 (partly partisan)':
    'S30: Pravda.ru und avia-pro, Oktober 2024 (teils parteiisch)',
  '1 October, and no Russian unit near Sudzha': '1. Oktober, und keine russische Einheit bei Sudzha',
  'According to press reports the region was to be cleared by 1 October. Not one hex next to Sudzha is in Russian hands.':
    'Laut Presseberichten sollte die Region bis zum 1. Oktober zurückgewonnen sein. Kein einziges Feld neben Sudzha ist in russischer Hand.',
  'according to press reports': 'laut Presseberichten',
  'Russia loses 4 points.': 'Russland verliert 4 Punkte.',
  'The western shoulder, held by one territorial brigade.':
    'Die westliche Schulter, gehalten von einer einzigen Territorialbrigade.',
  'Behind Snagost: from here the border road of the salient is in reach.':
    'Hinter Snagost: Von hier ist die Grenzstraße des Frontbogens in Reichweite.',
  'Each step of the Ukrainian force that is left and not cut off; half under fire in Russia':
    'Jede ukrainische Stufe, die übrig und nicht abgeschnitten ist; unter Beschuss in Russland halb',
  'The deadline of 1 October, which history missed': 'Die Frist vom 1. Oktober, die historisch verfehlt wurde',
  'Keep the border villages, and above all keep Sumy out of reach. Each hex of Sumy oblast in Russian hands on 30 June counts 2 for Russia, a Russian unit within three hexes of the city 12. History: 9 hexes.':
    'Behalte die Grenzdörfer, und halte vor allem Sumy außer Reichweite. Jedes Feld der Oblast Sumy, das am 30. Juni in russischer Hand ist, zählt 2 für Russland, eine russische Einheit im Umkreis von drei Feldern um die Stadt 12. Historisch: 9 Felder.',
  'There are three belts: the border villages, the line Kindrativka-Yunakivka, and the works from Khotin to Pysarivka. Do not lose a brigade for the first.':
    'Es gibt drei Gürtel: die Grenzdörfer, die Linie Kindrativka–Yunakivka und die Befestigungen von Khotin bis Pysarivka. Verlier keine Brigade für den ersten.',
  'A reserve behind the second belt stops a breakthrough at the first.':
    'Eine Reserve hinter dem zweiten Gürtel hält einen Durchbruch am ersten auf.',
  'The ridge can be fortified for support points.': 'Der Höhenzug lässt sich für Unterstützungspunkte befestigen.',
  'Raids in Belgorod oblast and at Tyotkino draw attack points away from this front: they are decisions, at a price.':
    'Vorstöße in der Oblast Belgorod und bei Tyotkino ziehen Angriffspunkte von dieser Front ab: Sie sind Entscheidungen, und sie haben einen Preis.',
  'New brigades come late and are raw: 39th, 41st and 42nd week.':
    'Neue Brigaden kommen spät und sind unerfahren: 39., 41. und 42. Woche.',
  'Take a strip of Sumy oblast and come within reach of the city, without wearing your force out. Each hex counts 2, a unit within three hexes of Sumy 12. History: 9 hexes, and a halt.':
    'Nimm einen Streifen der Oblast Sumy und komm in Reichweite der Stadt, ohne deine Truppe zu erschöpfen. Jedes Feld zählt 2, eine Einheit im Umkreis von drei Feldern um Sumy 12. Historisch: 9 Felder und ein Halt.',
  'You have one or two attack points a week; three more come in weeks 35, 42 and 43.':
    'Du hast ein oder zwei Angriffspunkte in der Woche; drei weitere kommen in den Wochen 35, 42 und 43.',
  'The grey zone at Basivka and Zhuravka is the place to begin; the forest of the second belt is not.':
    'Die Grauzone bei Basivka und Zhuravka ist der Ort für den Anfang; der Wald des zweiten Gürtels ist es nicht.',
  'The contingent may not enter Ukraine and stays in Kursk oblast.':
    'Das Kontingent darf die Ukraine nicht betreten und bleibt in der Oblast Kursk.',
  'A Ukrainian raid hurts pride more than ground: what is taken away for it is missing here.':
    'Ein ukrainischer Vorstoß verletzt mehr den Stolz als die Front: Was dafür abgezogen wird, fehlt hier.',
  'Defence in depth: belts, reserves, and giving ground in time.':
    'Verteidigung in der Tiefe: Gürtel, Reserven und rechtzeitiges Aufgeben von Gelände.',
  'Diversion by a raid, and what it costs.': 'Ablenkung durch einen Vorstoß, und was sie kostet.',
  'Protecting a city by keeping guns away from it.': 'Eine Stadt schützen, indem man Geschütze von ihr fernhält.',
  'What a “buffer zone” means to those who announce it and to those who live there.':
    'Was eine „Pufferzone“ für die bedeutet, die sie verkünden, und für die, die dort leben.',
  'Did the salient in Kursk oblast delay this front?': 'Hat der Frontbogen in der Oblast Kursk diese Front verzögert?',
  'Would the same brigades have been better used here from August on?':
    'Wären dieselben Brigaden vom August an hier besser eingesetzt gewesen?',
  'What do raids such as the one at Tyotkino achieve?': 'Was erreichen Vorstöße wie der bei Tyotkino?',
  'Where does a buffer zone end?': 'Wo endet eine Pufferzone?',
  'The scenario begins with the strip that was left on 17 March 2025, a week after the collapse of the salient; the weeks before are in Aid Freeze and in the campaign.':
    'Das Szenario beginnt mit dem Streifen, der am 17. März 2025 übrig war, eine Woche nach dem Zusammenbruch des Frontbogens; die Wochen davor stehen in „Eingefrorene Hilfe“ und im Feldzug.',
  'History: Novenke and Basivka grey or lost in April, four border villages occupied by 24 May, about 190 km² in June, a halt at the end of the month. In late April the strip in Kursk oblast was all but gone; both sides claimed otherwise at times.':
    'Historisch: Novenke und Basivka im April Grauzone oder verloren, vier Grenzdörfer bis zum 24. Mai besetzt, etwa 190 km² im Juni, ein Halt am Ende des Monats. Ende April war vom Streifen in der Oblast Kursk fast nichts mehr übrig; beide Seiten behaupteten zeitweise anderes.',
  'The Sumy defence works stand for those described in press reports of 2025: two belts of fieldworks at the start, and a ridge that can be fortified.':
    'Die Befestigungen bei Sumy stehen für die, die Presseberichte von 2025 beschreiben: zu Beginn zwei Gürtel von Feldbefestigungen und ein Höhenzug, der befestigt werden kann.',
  'The contingent is left out: it did not enter Ukraine.':
    'Das Kontingent ist weggelassen: Es betrat die Ukraine nicht.',
  'More than 50,000 people had to leave border districts of Sumy oblast in these months; a strike on the city on 13 April 2025 killed more than thirty. Neither is a move of this game.':
    'Mehr als 50.000 Menschen mussten in diesen Monaten Grenzbezirke der Oblast Sumy verlassen; ein Angriff auf die Stadt am 13. April 2025 tötete mehr als dreißig. Keines von beiden ist ein Zug dieses Spiels.',
  'S57: UAwire and avia-pro, March-April 2025 (Belgorod oblast; partly partisan)':
    'S57: UAwire und avia-pro, März–April 2025 (Oblast Belgorod; teils parteiisch)',
  'S58: Kyiv Independent, April 2025 (Basivka)': 'S58: Kyiv Independent, April 2025 (Basivka)',
  'S59: Reuters, TRT and Al Jazeera, 26-27 April 2025': 'S59: Reuters, TRT und Al Jazeera, 26.–27. April 2025',
  "S60: Wikipedia, '2025 Tyotkino incursion', and Babel, May 2025":
    "S60: Wikipedia, '2025 Tyotkino incursion', und Babel, Mai 2025",
  'S61: Ukrainska Pravda and Reuters, 24-28 May 2025': 'S61: Ukrainska Pravda und Reuters, 24.–28. Mai 2025',
  'S62: Essanews on DeepState and others, June 2025': 'S62: Essanews über DeepState und andere, Juni 2025',
  'S63: Ukrainska Pravda, AP, Kyiv Independent, June 2025': 'S63: Ukrainska Pravda, AP, Kyiv Independent, Juni 2025',
  'S64: BBC, 22 June 2025': 'S64: BBC, 22. Juni 2025',
  'S76: Liberal Globe, May 2025': 'S76: Liberal Globe, Mai 2025',
  'S77: news-pravda, July 2025 (partisan)': 'S77: news-pravda, Juli 2025 (parteiisch)',
  'Raid into Belgorod oblast': 'Vorstoß in die Oblast Belgorod',
  'Ukrainian units cross the border of Belgorod oblast near Demidovka and Popovka.':
    'Ukrainische Einheiten überschreiten bei Demidovka und Popovka die Grenze der Oblast Belgorod.',
  'Ukraine decides: a foothold for two attack points, which takes two from Russia.':
    'Die Ukraine entscheidet: ein Brückenkopf für zwei Angriffspunkte, der Russland zwei nimmt.',
  'Raid (1 support point)': 'Vorstoß (1 Unterstützungspunkt)',
  'Russia loses two attack points this week, and one hex of Belgorod oblast becomes Ukrainian. It costs one support point.':
    'Russland verliert in dieser Woche zwei Angriffspunkte, und ein Feld der Oblast Belgorod wird ukrainisch. Es kostet einen Unterstützungspunkt.',
  'Keep the force for Sumy': 'Die Kräfte für Sumy aufheben',
  'Nothing happens; one replacement point more.': 'Nichts geschieht; ein Ersatzpunkt mehr.',
  'Attacks at Basivka and Novenke': 'Angriffe bei Basivka und Novenke',
  'Assault groups attack the border villages of Basivka and Novenke; a Russian claim of their capture in March was premature, according to Ukrainian map projects.':
    'Sturmgruppen greifen die Grenzdörfer Basivka und Novenke an; die russische Behauptung vom März, sie seien genommen, war laut ukrainischen Kartenprojekten verfrüht.',
  'Russia has one attack point more this week.': 'Russland hat in dieser Woche einen Angriffspunkt mehr.',
  'Last villages in Kursk oblast': 'Die letzten Dörfer in der Oblast Kursk',
  'The Russian Ministry of Defence says that Oleshnya is in its hands; map projects see fighting for it to the end of April.':
    'Das russische Verteidigungsministerium sagt, Oleshnya sei in seiner Hand; Kartenprojekte sehen dort bis Ende April Kämpfe.',
  'according to the Russian Ministry of Defence': 'laut dem russischen Verteidigungsministerium',
  'The claim is drawn on the map.': 'Die Behauptung wird auf der Karte eingezeichnet.',
  'Attack at Tyotkino': 'Angriff bei Tyotkino',
  'Ukrainian units attack over the border at Tyotkino and Novy Put, in Glushkovo district.':
    'Ukrainische Einheiten greifen bei Tyotkino und Novy Put im Bezirk Glushkovo über die Grenze an.',
  'Ukraine decides: a foothold, which takes two attack points from Russia.':
    'Die Ukraine entscheidet: ein Brückenkopf, der Russland zwei Angriffspunkte nimmt.',
  'Attack at Tyotkino (2 support points)': 'Angriff bei Tyotkino (2 Unterstützungspunkte)',
  'Russia loses two attack points this week, and its prestige falls by one. It costs two support points.':
    'Russland verliert in dieser Woche zwei Angriffspunkte, und sein Ansehen sinkt um eins. Es kostet zwei Unterstützungspunkte.',
  'Nothing happens; one attack point more in Sumy oblast.':
    'Nichts geschieht; ein Angriffspunkt mehr in der Oblast Sumy.',
  'A “security strip”': 'Ein „Sicherheitsstreifen“',
  'The Russian president says that a security buffer strip along the border is being created.':
    'Der russische Präsident sagt, entlang der Grenze werde ein Puffer- und Sicherheitsstreifen geschaffen.',
  'Its depth was never stated.': 'Seine Tiefe wurde nie genannt.',
  'No effect in the game.': 'Keine Wirkung im Spiel.',
  'Four border villages': 'Vier Grenzdörfer',
  'Four villages are occupied, according to the head of Sumy oblast: Novenke, Basivka, Veselivka and Zhuravka. Their people had been evacuated before.':
    'Vier Dörfer sind laut dem Leiter der Oblast Sumy besetzt: Novenke, Basivka, Veselivka und Zhuravka. Ihre Bewohner waren zuvor evakuiert worden.',
  'according to the head of Sumy oblast': 'laut dem Leiter der Oblast Sumy',
  'Russia has two attack points more this week.': 'Russland hat in dieser Woche zwei Angriffspunkte mehr.',
  'Towards Kindrativka and Yunakivka': 'Richtung Kindrativka und Yunakivka',
  'Russian units take Vodolahy, Kostiantynivka and Oleksiivka; about 190 km² are in their hands, according to map projects.':
    'Russische Einheiten nehmen Vodolahy, Kostiantynivka und Oleksiivka; laut Kartenprojekten sind etwa 190 km² in ihrer Hand.',
  'Counter-attacks': 'Gegenangriffe',
  'Ukrainian units retake Andriivka and attack at Oleksiivka and Kindrativka.':
    'Ukrainische Einheiten nehmen Andriivka zurück und greifen bei Oleksiivka und Kindrativka an.',
  'Ukraine has two attack points more this week.': 'Die Ukraine hat in dieser Woche zwei Angriffspunkte mehr.',
  'The front at Sumy': 'Die Front bei Sumy',
  'The advance in Sumy oblast has been stopped, according to Ukraine’s commander-in-chief.':
    'Der Vormarsch in der Oblast Sumy ist laut dem ukrainischen Oberbefehlshaber gestoppt.',
  'according to Ukraine’s commander-in-chief': 'laut dem ukrainischen Oberbefehlshaber',
  'The main village of the second belt, on the road to Sumy.':
    'Das wichtigste Dorf des zweiten Gürtels, an der Straße nach Sumy.',
  'The last town before Sumy: from here guns reach the city.':
    'Der letzte Ort vor Sumy: Von hier erreichen Geschütze die Stadt.',
  'In the second belt, on the road to Khotin.': 'Im zweiten Gürtel, an der Straße nach Khotin.',
  'Between the border and Yunakivka.': 'Zwischen der Grenze und Yunakivka.',
  'Each hex of Kursk oblast still held': 'Jedes noch gehaltene Feld der Oblast Kursk',
  'A Russian unit within three hexes (15 km) of Sumy':
    'Eine russische Einheit im Umkreis von drei Feldern (15 km) um Sumy',
  'Take Sudzha and as much of Kursk oblast as you can, against a border that expects you. Trial matches: about 24 hexes by 26 August 2024, where history had 60.':
    'Nimm Sudzha und so viel von der Oblast Kursk, wie du kannst, gegen eine Grenze, die dich erwartet. Probepartien: etwa 24 Felder bis zum 26. August 2024, historisch 60.',
  'Nobody is surprised: Russian units hold the ground around them from the first day.':
    'Niemand ist überrascht: Russische Einheiten halten vom ersten Tag an das Gelände um sich.',
  'Two good units stand at Sudzha and Korenevo. Go round them, or bring three brigades to one.':
    'Zwei gute Einheiten stehen bei Sudzha und Korenevo. Umgeh sie, oder setz drei Brigaden gegen eine.',
  'Even odds are a bad idea; 3 to 1 is a good one. Look at the column before you attack.':
    'Ein ausgeglichenes Kräfteverhältnis ist eine schlechte Idee; 3 zu 1 ist eine gute. Sieh dir die Spalte an, bevor du angreifst.',
  'The reports were believed: your units hold the ground around them from the first day.':
    'Den Meldungen wurde geglaubt: Deine Einheiten halten vom ersten Tag an das Gelände um sich.',
  'Do not leave Sudzha and Korenevo for the border: the roads meet there.':
    'Verlass Sudzha und Korenevo nicht für die Grenze: Dort treffen sich die Straßen.',
  'Reserves come by Kursk, Belitsa and Korenevo: look at the dates.':
    'Reserven kommen über Kursk, Belitsa und Korenevo: Achte auf die Termine.',
  'What surprise is worth: in hexes, and in weeks.': 'Was Überraschung wert ist: in Feldern und in Wochen.',
  'Warnings: why some are believed and others are not.': 'Warnungen: warum manchen geglaubt wird und anderen nicht.',
  'Where two good units do most: at the border, or where the roads meet.':
    'Wo zwei gute Einheiten am meisten bewirken: an der Grenze oder wo sich die Straßen treffen.',
  'How many hexes was the surprise worth? Compare with a match of Across the Border.':
    'Wie viele Felder war die Überraschung wert? Vergleiche mit einer Partie „Über die Grenze“.',
  'Reports of a build-up existed in July 2024. Why might they not have been acted on?':
    'Berichte über einen Aufmarsch gab es im Juli 2024. Warum könnte nicht nach ihnen gehandelt worden sein?',
  'Would you have begun at all, had you seen two units at Sudzha and Korenevo?':
    'Hättest du überhaupt begonnen, wenn du zwei Einheiten bei Sudzha und Korenevo gesehen hättest?',
  'A what-if: in history the 56th and the 11th came in the second and third week. Ground is compared with what trial matches of the computer gave, not with history.':
    'Ein Was-wäre-wenn: Historisch kamen 56th und 11th in der zweiten und dritten Woche. Das Gelände wird mit dem verglichen, was Probepartien des Computers ergaben, nicht mit dem historischen Verlauf.',
};
