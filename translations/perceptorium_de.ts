<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>perc</name>
    <message>
        <source>The size %1 is not allowed: each side of an animation must have %2 to %3 pixels.</source>
        <translation>Die Größe %1 ist nicht erlaubt: Jede Seite einer Animation muss %2 bis %3 Pixel haben.</translation>
    </message>
    <message>
        <source>%1 frames are not allowed: an animation has 2 to %2.</source>
        <translation>%1 Einzelbilder sind nicht erlaubt: Eine Animation hat 2 bis %2.</translation>
    </message>
    <message>
        <source>%1 frames per second are not allowed: %2 to %3 are.</source>
        <translation>%1 Bilder pro Sekunde sind nicht erlaubt, nur %2 bis %3.</translation>
    </message>
    <message>
        <source>From step %1 to step %2 nothing moves: the last step must be later than the first.</source>
        <translation>Von Schritt %1 bis Schritt %2 bewegt sich nichts: Der letzte Schritt muss nach dem ersten liegen.</translation>
    </message>
    <message>
        <source>The animation would be larger than 512 MiB: take fewer frames or a smaller size.</source>
        <translation>Die Animation würde größer als 512 MiB: Wählen Sie weniger Einzelbilder oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The animation could not be packed: %1.</source>
        <translation>Die Animation konnte nicht gepackt werden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name of an animation must end in .gif or .webp.</source>
        <translation>%1 kann nicht geschrieben werden: Der Name einer Animation muss auf .gif oder .webp enden.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>%1 The options of %2 are: %3.</source>
        <translation>%1 Die Optionen von %2 sind: %3.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes %3.</source>
        <translation>--%1 %2 ist nicht erlaubt; erwartet wird: %3.</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2: %3</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes a whole number from %3 to %4.</source>
        <translation>--%1 %2 ist nicht erlaubt; erwartet wird eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>Prints one JSON object for each benchmark.</source>
        <translation>Gibt für jede Messung ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>updates of a 2-8-8-1 network, batch of 10</source>
        <translation>Updates eines 2-8-8-1-Netzes, Batch von 10</translation>
    </message>
    <message>
        <source>that network&apos;s field of 256 x 256 points</source>
        <translation>das Feld dieses Netzes mit 256 x 256 Punkten</translation>
    </message>
    <message>
        <source>one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)</source>
        <translation>eine Epoche MNIST, 784-128-64-10, Batch von 64, Adam (braucht --data)</translation>
    </message>
    <message>
        <source>frames of the window while it plays flat out, 95th percentile</source>
        <translation>Einzelbilder des Fensters bei höchster Geschwindigkeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>from the start of the program to the first picture</source>
        <translation>vom Start des Programms bis zum ersten Bild</translation>
    </message>
    <message>
        <source>reading a table of 1,000,000 rows</source>
        <translation>Lesen einer Tabelle mit 1 000 000 Zeilen</translation>
    </message>
    <message>
        <source>memory of the window over ten minutes flat out; fails where it grows (only by name)</source>
        <translation>Speicher des Fensters über zehn Minuten bei vollem Tempo; scheitert, wenn er wächst (nur mit Namen)</translation>
    </message>
    <message>
        <source>There is no benchmark %1. The benchmarks are: %2.</source>
        <translation>Es gibt keine Messung %1. Die Messungen sind: %2.</translation>
    </message>
    <message>
        <source>%1 needs --data DIR, the folder with the four IDX files of MNIST.</source>
        <translation>%1 braucht --data DIR, den Ordner mit den vier IDX-Dateien von MNIST.</translation>
    </message>
    <message>
        <source>Measures how fast this program is on this machine. Without a name: all that needs no data.</source>
        <translation>Misst, wie schnell dieses Programm auf diesem Rechner ist. Ohne Namen: alles, was keine Daten braucht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s fonts could not be loaded.</source>
        <translation>Die Schriften des Programms konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>soak: %1 MiB at most, %2 at half time, %3 at the end; allowed are %4 MiB and a growth of %5 in the last half.</source>
        <translation>soak: höchstens %1 MiB, %2 zur Halbzeit, %3 am Ende; erlaubt sind %4 MiB und ein Wachstum um %5 in der zweiten Hälfte.</translation>
    </message>
    <message>
        <source>The window did not start: %1</source>
        <translation>Das Fenster ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. Without a command the window opens.

Commands (each has its own --help):
  list [LAB]          the labs, or a lab&apos;s parameters, metrics and views
  run LAB             carries out a run without a window
  replay FILE.perc    carries out a saved run again
  bench [NAME]...     how fast the core is on this machine</source>
        <translation>Ein Studio, in dem ein Kurs neuronalen Netzen beim Lernen zusieht. Ohne Befehl öffnet sich das Fenster.

Befehle (jeder hat ein eigenes --help):
  list [LAB]          die Labore oder Parameter, Metriken und Ansichten eines Labors
  run LAB             führt einen Lauf ohne Fenster aus
  replay FILE.perc    führt einen gespeicherten Lauf erneut aus
  bench [NAME]...     wie schnell der Kern auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>The language of the window: de, en, es, fr.</source>
        <translation>Die Sprache des Fensters: de, en, es, fr.</translation>
    </message>
    <message>
        <source>A saved run or a table to open in the window.</source>
        <translation>Ein gespeicherter Lauf oder eine Tabelle, im Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>de, en, es or fr</source>
        <translation>de, en, es oder fr</translation>
    </message>
    <message>
        <source>%1 is neither a command nor a file. The commands are: list, run, replay, bench.</source>
        <translation>%1 ist weder ein Befehl noch eine Datei. Die Befehle sind: list, run, replay, bench.</translation>
    </message>
    <message>
        <source>%1 is one word too many: the window opens one file.</source>
        <translation>%1 ist ein Wort zu viel: Das Fenster öffnet nur eine Datei.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>Das Bild ist zu groß für den Speicher.</translation>
    </message>
    <message>
        <source>The size %1 is not allowed: each side must have %2 to %3 pixels.</source>
        <translation>Die Größe %1 ist nicht erlaubt: Jede Seite muss %2 bis %3 Pixel haben.</translation>
    </message>
    <message>
        <source>The scale %1 is not allowed: at most %2, and 200 million pixels in all.</source>
        <translation>Der Maßstab %1 ist nicht erlaubt: höchstens %2 und insgesamt 200 Millionen Pixel.</translation>
    </message>
    <message>
        <source>The run that was kept is gone.</source>
        <translation>Der gesicherte Lauf ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Shows what is enabled when this parameter has this value; may be given many times.</source>
        <translation>Zeigt, was bei diesem Wert des Parameters wirksam ist; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Prints a JSON object: enough to draw the panel of parameters.</source>
        <translation>Gibt ein JSON-Objekt aus, das zum Zeichnen des Parameterbereichs genügt.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>restarts the run</source>
        <translation>startet den Lauf neu</translation>
    </message>
    <message>
        <source>has no effect with these values</source>
        <translation>bei diesen Werten ohne Wirkung</translation>
    </message>
    <message>
        <source>Acts, for --change STEP:ID=NUMBERS</source>
        <translation>Eingriffe, für --change STEP:ID=NUMBERS</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&quot;list %1 %2&quot; is not allowed: list takes at most one LAB.</source>
        <translation>„list %1 %2“ ist nicht erlaubt: list nimmt höchstens ein LAB.</translation>
    </message>
    <message>
        <source>--set %1 is not allowed without a LAB.</source>
        <translation>--set %1 ist ohne LAB nicht erlaubt.</translation>
    </message>
    <message>
        <source>Lists the labs, or one lab&apos;s parameters, acts, presets, metrics and views.</source>
        <translation>Listet die Labore auf, oder Parameter, Eingriffe, Vorlagen, Metriken und Ansichten eines Labors.</translation>
    </message>
    <message>
        <source>The id of a lab; &quot;perceptorium list&quot; shows them.</source>
        <translation>Die ID eines Labors; „perceptorium list“ zeigt sie.</translation>
    </message>
    <message>
        <source>There is no display for the window. Without one, &quot;perceptorium run&quot; does the same; see --help.</source>
        <translation>Für das Fenster gibt es keine Anzeige. Ohne Anzeige leistet „perceptorium run“ dasselbe; siehe --help.</translation>
    </message>
    <message>
        <source>It stopped because of: %1.</source>
        <translation>Das Programm wurde beendet. Ursache: %1.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 Updates/s</translation>
    </message>
    <message>
        <source>The replay differs from the record: the fingerprint at step %1 is %2, recorded was %3. The file or the program has changed.</source>
        <translation>Die Wiederholung weicht von der Aufzeichnung ab: Der Fingerabdruck bei Schritt %1 ist %2, aufgezeichnet war %3. Die Datei oder das Programm hat sich geändert.</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made with the instruction level %4, this is %5; only the same level gives the same bits.</source>
        <translation>Warnung: Der Fingerabdruck bei Schritt %1 ist %2, aufgezeichnet war %3. Die Aufzeichnung entstand mit der Befehlssatzstufe %4, hier ist es %5; nur dieselbe Stufe liefert dieselben Bits.</translation>
    </message>
    <message>
        <source>Carries out a run without a window.</source>
        <translation>Führt einen Lauf ohne Fenster aus.</translation>
    </message>
    <message>
        <source>Carries out a saved run again, and checks that it gives the same bits.</source>
        <translation>Führt einen gespeicherten Lauf erneut aus und prüft, ob er dieselben Bits liefert.</translation>
    </message>
    <message>
        <source>A run saved by the window or by &quot;run --save&quot;.</source>
        <translation>Ein Lauf, vom Fenster oder mit „run --save“ gespeichert.</translation>
    </message>
    <message>
        <source>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</source>
        <translation>Beginnt mit einer Vorlage des Labors; --set ändert sie danach. „perceptorium list LAB“ zeigt die Vorlagen.</translation>
    </message>
    <message>
        <source>Sets a parameter; may be given many times. &quot;perceptorium list LAB&quot; shows them all.</source>
        <translation>Setzt einen Parameter; mehrfach möglich. „perceptorium list LAB“ zeigt alle.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>Der Startwert, aus dem aller Zufall stammt. Vorgabe: 1.</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Beginnt mit diesen Gewichten statt mit zufälligen.</translation>
    </message>
    <message>
        <source>Stops earlier, as soon as this holds after an update. Also &lt;=, &gt; and &lt;.</source>
        <translation>Hält früher an, sobald dies nach einem Update gilt. Auch &lt;=, &gt; und &lt;.</translation>
    </message>
    <message>
        <source>The moment to go to. Default: the end of the record. A later one carries the run on.</source>
        <translation>Der Zeitpunkt, zu dem gegangen wird. Vorgabe: das Ende der Aufzeichnung. Ein späterer setzt den Lauf fort.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE or METRIC&lt;VALUE</source>
        <translation>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE oder METRIC&lt;VALUE</translation>
    </message>
    <message>
        <source>--until %1: there is no metric %2 in %3. The metrics are: %4.</source>
        <translation>--until %1: Es gibt keine Metrik %2 in %3. Die Metriken sind: %4.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is not allowed: %1 takes one %3.</source>
        <translation>„%1 %2“ ist nicht erlaubt: %1 nimmt genau ein Argument %3.</translation>
    </message>
    <message>
        <source>ID=VALUE, as in learning-rate=0.1</source>
        <translation>ID=VALUE, etwa learning-rate=0.1</translation>
    </message>
    <message>
        <source>There is no parameter %1. The parameters are: %2.</source>
        <translation>Es gibt keinen Parameter %1. Die Parameter sind: %2.</translation>
    </message>
    <message>
        <source>STEP:ID=VALUE, as in 500:learning-rate=0.1</source>
        <translation>STEP:ID=VALUE, etwa 500:learning-rate=0.1</translation>
    </message>
    <message>
        <source>The step must be from 0 to the %1 of --steps.</source>
        <translation>Der Schritt muss zwischen 0 und dem Wert %1 von --steps liegen.</translation>
    </message>
    <message>
        <source>%1 cannot change in the middle of a run. What can: %2.</source>
        <translation>%1 kann sich nicht mitten im Lauf ändern. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>--change is given %1 times; at most %2 are allowed.</source>
        <translation>--change ist %1-mal angegeben; höchstens %2-mal ist erlaubt.</translation>
    </message>
    <message>
        <source>--preset %1 is not allowed: the lab %2 has no presets.</source>
        <translation>--preset %1 ist nicht erlaubt: Das Labor %2 hat keine Vorlagen.</translation>
    </message>
    <message>
        <source>--preset %1: there is no such preset in %2. The presets are: %3.</source>
        <translation>--preset %1: Diese Vorlage gibt es in %2 nicht. Die Vorlagen sind: %3.</translation>
    </message>
    <message>
        <source>There is no lab %1. The labs are: %2.</source>
        <translation>Es gibt kein Labor %1. Die Labore sind: %2.</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Schreibt die unterwegs aufgezeichneten Kennzahlen.</translation>
    </message>
    <message>
        <source>Writes a view from the first step to the last as .gif or .webp; may be given many times.</source>
        <translation>Schreibt eine Ansicht vom ersten bis zum letzten Schritt als .gif oder .webp; mehrfach möglich.</translation>
    </message>
    <message>
        <source>How many frames an animation has. Default: 60.</source>
        <translation>Anzahl der Einzelbilder einer Animation. Vorgabe: 60.</translation>
    </message>
    <message>
        <source>Frames per second of an animation. Default: 12.</source>
        <translation>Bilder pro Sekunde einer Animation. Vorgabe: 12.</translation>
    </message>
    <message>
        <source>The size of pictures in pixels. Default: 960x720.</source>
        <translation>Die Größe der Bilder in Pixeln. Vorgabe: 960x720.</translation>
    </message>
    <message>
        <source>The look of pictures: light or dark. Default: light.</source>
        <translation>Das Aussehen der Bilder: light (hell) oder dark (dunkel). Vorgabe: light.</translation>
    </message>
    <message>
        <source>Writes what was learned, under PyTorch&apos;s names and shapes.</source>
        <translation>Schreibt das Gelernte mit den Namen und Formen von PyTorch.</translation>
    </message>
    <message>
        <source>Writes a PyTorch program that goes on from the last update.</source>
        <translation>Schreibt ein PyTorch-Programm, das nach dem letzten Update weitermacht.</translation>
    </message>
    <message>
        <source>Writes the run itself, for replay or the window.</source>
        <translation>Schreibt den Lauf selbst, für replay oder das Fenster.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Gibt das Ergebnis als ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>Keine Fortschrittsanzeige auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>--size %1 is not allowed: it takes WIDTHxHEIGHT, each from %2 to %3 pixels.</source>
        <translation>--size %1 ist nicht erlaubt; erwartet wird WIDTHxHEIGHT, jeweils %2 bis %3 Pixel.</translation>
    </message>
    <message>
        <source>NAME=FILE, as in boundary=picture.png</source>
        <translation>NAME=FILE, etwa boundary=picture.png</translation>
    </message>
    <message>
        <source>NAME, NAME:1 or NAME:2 before the file</source>
        <translation>NAME, NAME:1 oder NAME:2 vor der Datei</translation>
    </message>
    <message>
        <source>a number from 0.5 to 50</source>
        <translation>eine Zahl von 0.5 bis 50</translation>
    </message>
    <message>
        <source>a file name that ends in .csv</source>
        <translation>ein Dateiname, der auf .csv endet</translation>
    </message>
    <message>
        <source>a file name that ends in .safetensors</source>
        <translation>ein Dateiname, der auf .safetensors endet</translation>
    </message>
    <message>
        <source>a file name that ends in .py</source>
        <translation>ein Dateiname, der auf .py endet</translation>
    </message>
    <message>
        <source>a file name that ends in .perc</source>
        <translation>ein Dateiname, der auf .perc endet</translation>
    </message>
    <message>
        <source>%1 is asked for twice; a file takes one output.</source>
        <translation>%1 ist zweimal angegeben; eine Datei nimmt nur eine Ausgabe auf.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is there already, and is read-only or not a file.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist schon vorhanden und schreibgeschützt oder keine Datei.</translation>
    </message>
    <message>
        <source>The view %1 of %2 cannot be drawn by this program.</source>
        <translation>Die Ansicht %1 von %2 kann dieses Programm nicht zeichnen.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed without --animation NAME=FILE.</source>
        <translation>--%1 %2 ist ohne --animation NAME=FILE nicht erlaubt.</translation>
    </message>
    <message>
        <source>--animation %1=%2: %3</source>
        <translation>--animation %1=%2: %3</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light oder dark</translation>
    </message>
    <message>
        <source>--%1 %2=%3: there is no view %2 in %4. The views are: %5.</source>
        <translation>--%1 %2=%3: Es gibt keine Ansicht %2 in %4. Die Ansichten sind: %5.</translation>
    </message>
    <message>
        <source>--%1 %2:2=%3: the run has one lane; --second makes two.</source>
        <translation>--%1 %2:2=%3: Der Lauf hat nur eine Spur; mit --second werden es zwei.</translation>
    </message>
    <message>
        <source>This run needs the file %1, which is not part of the text: open that file first, then paste again.</source>
        <translation>Dieser Lauf braucht die Datei %1, die nicht im Text enthalten ist: Öffnen Sie zuerst diese Datei und fügen Sie dann erneut ein.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a run: at most 1 MiB is allowed.</source>
        <translation>Der Text in der Zwischenablage ist zu lang für einen Lauf: Höchstens 1 MiB ist erlaubt.</translation>
    </message>
    <message>
        <source>The text on the clipboard is no run. A run is copied with &quot;Copy as share text&quot; and begins with {&quot;perceptorium&quot;.</source>
        <translation>Der Text in der Zwischenablage ist kein Lauf. Ein Lauf wird mit „Als Text zum Teilen kopieren“ kopiert und beginnt mit {&quot;perceptorium&quot;.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>This run has too many changes for a command line: save it as a file and use &quot;perceptorium replay FILE&quot;.</source>
        <translation>Dieser Lauf hat zu viele Änderungen für eine Befehlszeile: Speichern Sie ihn als Datei und verwenden Sie „perceptorium replay FILE“.</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: the field is longer than %4 bytes. Is a closing quote missing?</source>
        <translation>%1, Zeile %2, Feld %3: Das Feld ist länger als %4 Bytes. Fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: a quote is opened here and never closed.</source>
        <translation>%1, Zeile %2, Feld %3: Ein Anführungszeichen wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, the most that is read.</source>
        <translation>%1 hat mehr als %2 Bytes; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is UTF-16. Save it as UTF-8.</source>
        <translation>%1, Zeile 1: Die Datei ist in UTF-16. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not text (it has a zero byte). A CSV file is needed.</source>
        <translation>%1, Zeile %2: Die Datei ist kein Text (sie enthält ein Nullbyte). Eine CSV-Datei wird benötigt.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is empty. A CSV file with at least one line of data is needed.</source>
        <translation>%1, Zeile 1: Die Datei ist leer. Benötigt wird eine CSV-Datei mit mindestens einer Datenzeile.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The separator of %1 cannot be a quote or a line end.</source>
        <translation>Das Trennzeichen von %1 darf kein Anführungszeichen und kein Zeilenende sein.</translation>
    </message>
    <message>
        <source>%1, line 1: there is a header and no data. At least one line of data is needed.</source>
        <translation>%1, Zeile 1: Es gibt eine Kopfzeile, aber keine Daten. Mindestens eine Datenzeile wird benötigt.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %5 columns, the most that is read.</source>
        <translation>%1, Zeile %2: Es sind mehr als %5 Spalten; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, line %2: the number of fields is %3, in the first line it is %4 (separator “%5”). It must be the same in every line; with commas between fields, numbers need a decimal point.</source>
        <translation>%1, Zeile %2: Die Zeile hat %3 Felder, die erste dagegen %4 (Trennzeichen „%5“). Die Anzahl muss in jeder Zeile gleich sein; stehen Kommas zwischen den Feldern, brauchen Zahlen einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %3 cells, the most that is read.</source>
        <translation>%1, Zeile %2: Es sind mehr als %3 Zellen; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: “%4” is infinite or beyond what single precision holds. Numbers from -%5 to %5 are allowed.</source>
        <translation>%1, Zeile %2, Spalte „%3“: „%4“ ist unendlich oder zu groß für einfache Genauigkeit. Erlaubt sind Zahlen von -%5 bis %5.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there are more than %5 different texts, the most that is read. Leave out columns of free text.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Es sind mehr als %5 verschiedene Texte; mehr werden nicht gelesen. Lassen Sie Spalten mit freiem Text weg.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Verteilungen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Punktwolken</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Verrauschter Sinus</translation>
    </message>
    <message>
        <source>The number of samples is %1; it must be 1 to 100,000.</source>
        <translation>Die Anzahl der Beispiele ist %1; sie muss zwischen 1 und 100 000 liegen.</translation>
    </message>
    <message>
        <source>The noise is %1; it must be 0 to 1.</source>
        <translation>Das Rauschen ist %1; es muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The share of the last class is %1; it must be 0.001 to 0.999.</source>
        <translation>Der Anteil der letzten Klasse ist %1; er muss zwischen 0.001 und 0.999 liegen.</translation>
    </message>
    <message>
        <source>The number of spiral arms is %1; it must be 2 to 5.</source>
        <translation>Die Anzahl der Spiralarme ist %1; sie muss zwischen 2 und 5 liegen.</translation>
    </message>
    <message>
        <source>The number of blobs is %1; it must be 2 to 6.</source>
        <translation>Die Anzahl der Punktwolken ist %1; sie muss zwischen 2 und 6 liegen.</translation>
    </message>
    <message>
        <source>Generated by Perceptorium.</source>
        <translation>Erzeugt von Perceptorium.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1: the gzip data are damaged or cut short.</source>
        <translation>%1: Die gzip-Daten sind beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it must begin with two zero bytes.</source>
        <translation>%1 ist keine IDX-Datei: Sie muss mit zwei Nullbytes beginnen.</translation>
    </message>
    <message>
        <source>%1: the IDX type code is %2; only 8 (unsigned bytes) is read.</source>
        <translation>%1: Der IDX-Typcode ist %2; nur 8 (vorzeichenlose Bytes) wird gelesen.</translation>
    </message>
    <message>
        <source>%1: the IDX array has %2 dimensions; 1 to 4 are allowed.</source>
        <translation>%1: Das IDX-Array hat %2 Dimensionen; 1 bis 4 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1: a dimension of the IDX array is 0; it must be at least 1.</source>
        <translation>%1: Eine Dimension des IDX-Arrays ist 0; sie muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>%1: the IDX array has more than %2 bytes, the most that is read.</source>
        <translation>%1: Das IDX-Array hat mehr als %2 Bytes; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it ends within its header.</source>
        <translation>%1 ist keine IDX-Datei: Sie endet mitten im Kopf.</translation>
    </message>
    <message>
        <source>%1 is cut short: its header promises %2 values.</source>
        <translation>%1 ist unvollständig: Der Kopf kündigt %2 Werte an.</translation>
    </message>
    <message>
        <source>%1 goes on after the last value that its header promises.</source>
        <translation>%1 geht nach dem letzten im Kopf angekündigten Wert weiter.</translation>
    </message>
    <message>
        <source>%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed.</source>
        <translation>%1: Weder %2 noch %2.gz ist vorhanden. Benötigt wird ein Ordner mit den vier MNIST-Dateien.</translation>
    </message>
    <message>
        <source>%1: images need 3 dimensions (samples, rows, columns), it has %2.</source>
        <translation>%1: Bilder brauchen 3 Dimensionen (Beispiele, Zeilen, Spalten), vorhanden sind %2.</translation>
    </message>
    <message>
        <source>%1: %2 images and %3 labels; there must be one label for each image.</source>
        <translation>%1: %2 Bilder und %3 Labels; zu jedem Bild muss es genau ein Label geben.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1: Alle Labels sind %2. Mindestens zwei Klassen werden benötigt.</translation>
    </message>
    <message>
        <source>Iris: species by the size of the flower</source>
        <translation>Iris: Art nach den Maßen der Blüte</translation>
    </message>
    <message>
        <source>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Wine: cultivar by chemical analysis</source>
        <translation>Wein: Rebsorte nach chemischer Analyse</translation>
    </message>
    <message>
        <source>S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>S. Aeberhard und M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Breast cancer: diagnosis by the shape of cell nuclei</source>
        <translation>Brustkrebs: Diagnose nach der Form der Zellkerne</translation>
    </message>
    <message>
        <source>W. Wolberg and others (1995), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>W. Wolberg und andere (1995), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Digits: handwritten, 8 x 8 pixels</source>
        <translation>Ziffern: handgeschrieben, 8 x 8 Pixel</translation>
    </message>
    <message>
        <source>E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>E. Alpaydin und C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Diabetes: progression after a year</source>
        <translation>Diabetes: Verlauf nach einem Jahr</translation>
    </message>
    <message>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), distributed with scikit-learn, BSD-3-Clause</source>
        <translation>B. Efron, T. Hastie, I. Johnstone und R. Tibshirani (2004), verbreitet mit scikit-learn, BSD-3-Clause</translation>
    </message>
    <message>
        <source>There is no shipped table “%1”. There are: %2.</source>
        <translation>Es gibt keine mitgelieferte Tabelle „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>The share held out for testing is %1; it must be at least 0 and less than 1.</source>
        <translation>Der für den Test zurückgehaltene Anteil ist %1; er muss mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>%1 folds of %2 samples: the number of folds must be at least 2 and at most the number of samples.</source>
        <translation>%1 Folds aus %2 Beispielen: Es müssen mindestens 2 und höchstens so viele Folds wie Beispiele sein.</translation>
    </message>
    <message>
        <source>%1 stratified folds: at least 2, and at most as many as the largest class has members (%2).</source>
        <translation>%1 stratifizierte Folds: mindestens 2 und höchstens so viele, wie die größte Klasse Beispiele hat (%2).</translation>
    </message>
    <message>
        <source>The smallest class has %1 members, fewer than the %2 folds: some folds lack it.</source>
        <translation>Die kleinste Klasse hat %1 Beispiele, weniger als die %2 Folds: In manchen Folds fehlt sie.</translation>
    </message>
    <message>
        <source>%1: there is no column “%2”. Its columns are: %3.</source>
        <translation>%1: Es gibt keine Spalte „%2“. Vorhandene Spalten: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row (decimal point, no units). Correct the cell or choose other columns.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Hier steht Text, wo jede Zeile eine Zahl braucht (Dezimalpunkt, keine Einheiten). Berichtigen Sie die Zelle oder wählen Sie andere Spalten.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: column “%4” has no value in any row. Fill it or leave the column out.</source>
        <translation>%1, Zeilen %2 bis %3: Spalte „%4“ hat in keiner Zeile einen Wert. Füllen Sie sie oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>%1: column “%2” is the target and cannot be a feature too.</source>
        <translation>%1: Spalte „%2“ ist das Ziel und kann nicht zugleich Merkmal sein.</translation>
    </message>
    <message>
        <source>%1: column “%2” is named twice among the features.</source>
        <translation>%1: Spalte „%2“ ist unter den Merkmalen zweimal genannt.</translation>
    </message>
    <message>
        <source>%1: no column of numbers is left to learn from. At least one is needed beside the target.</source>
        <translation>%1: Es bleibt keine Zahlenspalte, aus der gelernt werden kann. Mindestens eine wird neben dem Ziel benötigt.</translation>
    </message>
    <message>
        <source>%1, line %2: target “%3” has more than %4 classes. Choose another target, or regression.</source>
        <translation>%1, Zeile %2: Ziel „%3“ hat mehr als %4 Klassen. Wählen Sie ein anderes Ziel oder Regression.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: target “%4” has only one class, “%5”. At least two are needed.</source>
        <translation>%1, Zeilen %2 bis %3: Ziel „%4“ hat nur eine Klasse, „%5“. Mindestens zwei werden benötigt.</translation>
    </message>
    <message>
        <source>“%1” is predicted as a number (regression).</source>
        <translation>„%1“ wird als Zahl vorhergesagt (Regression).</translation>
    </message>
    <message>
        <source>“%1” is predicted as one of %2 classes (classification).</source>
        <translation>„%1“ wird als eine von %2 Klassen vorhergesagt (Klassifikation).</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing in them. The first by line and column: %3.</source>
        <translation>%1 von %2 Zeilen sind weggelassen: In ihnen fehlt ein Wert. Die ersten nach Zeile und Spalte: %3.</translation>
    </message>
    <message>
        <source>Left out, because they hold text: %1.</source>
        <translation>Weggelassen, weil sie Text enthalten: %1.</translation>
    </message>
    <message>
        <source>%1: there are %2 columns and %3 rows. At least two columns (a feature and the target) and one row are needed.</source>
        <translation>%1: Es gibt %2 Spalten und %3 Zeilen. Mindestens zwei Spalten (ein Merkmal und das Ziel) und eine Zeile werden benötigt.</translation>
    </message>
    <message>
        <source>%1: target “%2” has no value in any row. Choose another target.</source>
        <translation>%1: Ziel „%2“ hat in keiner Zeile einen Wert. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>%1: every row lacks a value in a chosen column. At least one complete row is needed.</source>
        <translation>%1: In jeder Zeile fehlt ein Wert in einer gewählten Spalte. Mindestens eine vollständige Zeile wird benötigt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The old file, if there was one, is unchanged.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Die alte Datei, falls vorhanden, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; only files can be opened.</source>
        <translation>%1 ist keine gewöhnliche Datei; nur Dateien können geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it cannot be replaced by one.</source>
        <translation>%1 ist keine gewöhnliche Datei und kann nicht durch eine ersetzt werden.</translation>
    </message>
    <message>
        <source>%1 must lie in the folder of the run file, so that both can be moved together.</source>
        <translation>%1 muss im Ordner der Laufdatei liegen, damit beide zusammen verschoben werden können.</translation>
    </message>
    <message>
        <source>This run has too many changes for a text of at most 1 MiB: save it as a file.</source>
        <translation>Dieser Lauf hat zu viele Änderungen für einen Text von höchstens 1 MiB: Speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>%1 is not the file that the run was made with: its content has changed.</source>
        <translation>%1 ist nicht die Datei, mit der der Lauf entstand: Ihr Inhalt hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere.</source>
        <translation>%1 müsste durch die gleichnamige Datei ersetzt werden, die der Lauf benutzt: Speichern Sie den Lauf an einem anderen Ort.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing or wrong: it takes %3.</source>
        <translation>%1: „%2“ fehlt oder ist falsch; erwartet wird: %3.</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known in a run file.</source>
        <translation>%1: Der Schlüssel „%2“ ist in einer Laufdatei unbekannt.</translation>
    </message>
    <message>
        <source>%1 is not a run file: the key &quot;perceptorium&quot; with the version is missing.</source>
        <translation>%1 ist keine Laufdatei: Der Schlüssel „perceptorium“ mit der Version fehlt.</translation>
    </message>
    <message>
        <source>%1 has version %2 of the run file; this program reads version %3.</source>
        <translation>%1 hat Version %2 der Laufdatei; dieses Programm liest Version %3.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615, in quotes</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53</source>
        <translation>eine ganze Zahl von 0 bis 2^53</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, in quotes</source>
        <translation>16 Hexadezimalziffern, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1: the parameter &quot;%2&quot; has the wrong type: it takes %3.</source>
        <translation>%1: Der Parameter „%2“ hat den falschen Typ; erwartet wird: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: there is no parameter &quot;%2&quot; in this lab. The parameters are: %3.</source>
        <translation>%1: Es gibt in diesem Labor keinen Parameter „%2“. Die Parameter sind: %3.</translation>
    </message>
    <message>
        <source>%1: the log has the act &quot;%2&quot;, but this lab has no acts.</source>
        <translation>%1: Das Protokoll enthält den Eingriff „%2“, aber dieses Labor hat keine Eingriffe.</translation>
    </message>
    <message>
        <source>%1: there is no act &quot;%2&quot; in this lab. The acts are: %3.</source>
        <translation>%1: Es gibt in diesem Labor keinen Eingriff „%2“. Die Eingriffe sind: %3.</translation>
    </message>
    <message>
        <source>an object of id: value</source>
        <translation>ein Objekt aus id: value</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice; once is allowed.</source>
        <translation>%1: Der Schlüssel „%2“ kommt zweimal vor; einmal ist erlaubt.</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>eine Liste von höchstens 100000 Änderungen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1: „%2“ kann sich nicht mitten im Lauf ändern, steht aber so im Protokoll.</translation>
    </message>
    <message>
        <source>the relative path of a file in the run file&apos;s folder</source>
        <translation>der relative Pfad einer Datei im Ordner der Laufdatei</translation>
    </message>
    <message>
        <source>%1 is too large for a run file: at most 16 MiB are allowed.</source>
        <translation>%1 ist zu groß für eine Laufdatei: Höchstens 16 MiB sind erlaubt.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the type %3; only F32 and I64 are read.</source>
        <translation>%1: Tensor „%2“ hat den Typ %3; nur F32 und I64 werden gelesen.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” must begin at byte %3 of the data, where the one before it ends.</source>
        <translation>%1: Tensor „%2“ muss bei Byte %3 der Daten beginnen, wo der vorige endet.</translation>
    </message>
    <message>
        <source>%1 is cut short: tensor “%2” ends at byte %3 of the data, there are %4.</source>
        <translation>%1 ist unvollständig: Tensor „%2“ endet bei Byte %3 der Daten, vorhanden sind %4.</translation>
    </message>
    <message>
        <source>%1: the shape of tensor “%2” does not fit its %3 bytes.</source>
        <translation>%1: Die Form des Tensors „%2“ passt nicht zu seinen %3 Bytes.</translation>
    </message>
    <message>
        <source>%1: %2 bytes of data belong to no tensor.</source>
        <translation>%1: %2 Bytes der Daten gehören zu keinem Tensor.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has a value that is not finite.</source>
        <translation>%1: Tensor „%2“ hat einen nicht endlichen Wert.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the integer %3; up to %4 are read.</source>
        <translation>%1: Tensor „%2“ enthält die ganze Zahl %3; gelesen werden Werte bis %4.</translation>
    </message>
    <message>
        <source>A tensor cannot be named __metadata__.</source>
        <translation>Ein Tensor darf nicht __metadata__ heißen.</translation>
    </message>
    <message>
        <source>The shape of tensor “%1” does not fit its %2 numbers.</source>
        <translation>Die Form des Tensors „%1“ passt nicht zu seinen %2 Zahlen.</translation>
    </message>
    <message>
        <source>Tensor “%1” has a value that is not finite; it is not saved.</source>
        <translation>Tensor „%1“ hat einen nicht endlichen Wert; er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Two tensors have the name “%1”.</source>
        <translation>Zwei Tensoren heißen „%1“.</translation>
    </message>
    <message>
        <source>The names of the tensors need more than %1 bytes.</source>
        <translation>Die Namen der Tensoren brauchen mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file or is cut short: its header must have 2 to %2 bytes and lie in the file.</source>
        <translation>%1 ist keine safetensors-Datei oder ist unvollständig: Der Kopf muss 2 bis %2 Bytes haben und in der Datei liegen.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header must begin with {.</source>
        <translation>%1 ist keine safetensors-Datei: Der Kopf muss mit { beginnen.</translation>
    </message>
    <message>
        <source>%1: “%2” has more than %3 dimensions.</source>
        <translation>%1: „%2“ hat mehr als %3 Dimensionen.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1: Tensor „%2“ braucht dtype, shape und zwei data_offsets.</translation>
    </message>
    <message>
        <source>%1: the entry “%2” of its header has a value that the format does not allow (%3).</source>
        <translation>%1: Der Eintrag „%2“ des Kopfs hat einen Wert, den das Format nicht erlaubt (%3).</translation>
    </message>
    <message>
        <source>%1: not valid JSON at byte %2.</source>
        <translation>%1: kein gültiges JSON bei Byte %2.</translation>
    </message>
    <message>
        <source>%1: nested too deeply; at most %2 levels are allowed.</source>
        <translation>%1: zu tief verschachtelt; höchstens %2 Ebenen sind erlaubt.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Parametric ReLU</source>
        <translation>Parametrische ReLU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Step (perceptron)</source>
        <translation>Stufe (Perzeptron)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Kategorische Kreuzentropie</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation>Perzeptron-Regel</translation>
    </message>
    <message>
        <source>Glorot, uniform</source>
        <translation>Glorot, gleichverteilt</translation>
    </message>
    <message>
        <source>Glorot, normal</source>
        <translation>Glorot, normalverteilt</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, gleichverteilt</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normalverteilt</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun, normalverteilt</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation>Vorgabe von PyTorch</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the network needs %3.</source>
        <translation>Tensor %1 hat die Form %2; das Netz braucht %3.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a number that is not finite.</source>
        <translation>Tensor %1 enthält eine nicht endliche Zahl.</translation>
    </message>
    <message>
        <source>The network has no tensor %1.</source>
        <translation>Das Netz hat keinen Tensor %1.</translation>
    </message>
    <message>
        <source>Tensor %1 is there twice.</source>
        <translation>Tensor %1 ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>Tensor %1 is missing.</source>
        <translation>Tensor %1 fehlt.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 inputs, not %2.</source>
        <translation>Ein Netz hat 1 bis %1 Eingänge, nicht %2.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 layers, not %2.</source>
        <translation>Ein Netz hat 1 bis %1 Schichten, nicht %2.</translation>
    </message>
    <message>
        <source>Gradient descent (whole batch)</source>
        <translation>Gradientenabstieg (alle Daten)</translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation>Stochastischer Gradientenabstieg</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Steps down</source>
        <translation>Stufenweise fallend</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponentieller Abfall</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cyclic, triangular</source>
        <translation>Zyklisch, dreieckig</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>%1 = %2 is not allowed: it takes %3.</source>
        <translation>%1 = %2 ist nicht erlaubt; erwartet wird: %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>0, or a number from %1 to %2</source>
        <translation>0 oder eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>up to %1 layers of %2 to %3 units, as in 8,8, or none</source>
        <translation>bis zu %1 Schichten mit %2 bis %3 Einheiten, etwa 8,8, oder none</translation>
    </message>
    <message>
        <source>one or more of %1, separated by commas</source>
        <translation>eines oder mehrere von %1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>up to %1 of %2, in order, separated by commas, or none</source>
        <translation>bis zu %1 von %2, der Reihe nach, durch Kommas getrennt, oder none</translation>
    </message>
    <message>
        <source>%1 to %2 numbers from %3 to %4, separated by commas</source>
        <translation>%1 bis %2 Zahlen von %3 bis %4, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>There is no act %1 in this lab.</source>
        <translation>Es gibt in diesem Labor keinen Eingriff %1.</translation>
    </message>
    <message>
        <source>This run has %1 changes: no more are kept. Save it and start a new one.</source>
        <translation>Dieser Lauf hat %1 Änderungen; mehr werden nicht aufbewahrt. Speichern Sie ihn und beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The run stopped because of an internal error: %1</source>
        <translation>Der Lauf wurde wegen eines internen Fehlers angehalten: %1</translation>
    </message>
    <message>
        <source>set-weight: the %4 is %1; it must be a whole number from %2 to %3.</source>
        <translation>set-weight: %4 ist %1; erlaubt ist eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>die Schicht</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <source>input</source>
        <translation>der Eingang</translation>
    </message>
    <message>
        <source>dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>dataset = file braucht eine Tabelle: Öffnen Sie eine CSV-Datei, ziehen Sie eine auf das Fenster oder nennen Sie eine mit --data.</translation>
    </message>
    <message>
        <source>inputs = others needs a table of more than two columns besides the target.</source>
        <translation>inputs = others braucht eine Tabelle mit mehr als zwei Spalten neben dem Ziel.</translation>
    </message>
    <message>
        <source>%1 = %2: there is no such numeric column besides the target. There are: %3.</source>
        <translation>%1 = %2: Eine solche Zahlenspalte gibt es neben dem Ziel nicht. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>column-y = %1 is on the horizontal axis already: choose another column.</source>
        <translation>column-y = %1 liegt schon auf der waagerechten Achse: Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>Layer %1: vanishing gradients, less than a thousandth of the largest layer&apos;s.</source>
        <translation>Schicht %1: verschwindende Gradienten, weniger als ein Tausendstel der größten Schicht.</translation>
    </message>
    <message>
        <source>Layer %1: exploding gradients, above %2.</source>
        <translation>Schicht %1: explodierende Gradienten, über %2.</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for every training sample.</source>
        <translation>Schicht %1: tote Einheiten: %2 von %3 geben für jedes Trainingsbeispiel 0 aus.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; step back and lower it.</source>
        <translation>Divergiert bei Update %1: Der Verlust ist nicht mehr endlich. Eine Lernrate von %2 ist hier zu hoch; gehen Sie einen Schritt zurück und senken Sie sie.</translation>
    </message>
    <message>
        <source>add-points takes three numbers for each point: x, y and the class or value; %1 were given.</source>
        <translation>add-points nimmt drei Zahlen für jeden Punkt: x, y und die Klasse oder den Wert; angegeben sind %1.</translation>
    </message>
    <message>
        <source>There are %1 points already; at most %2 are allowed.</source>
        <translation>Es gibt schon %1 Punkte; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Plane (values)</source>
        <translation>Ebene (Werte)</translation>
    </message>
    <message>
        <source>Peaks (values)</source>
        <translation>Gipfel (Werte)</translation>
    </message>
    <message>
        <source>Noisy sine (values)</source>
        <translation>Verrauschter Sinus (Werte)</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>Digits 8 × 8</source>
        <translation>Ziffern 8 × 8</translation>
    </message>
    <message>
        <source>Diabetes (values)</source>
        <translation>Diabetes (Werte)</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Eigene Tabelle</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Eigene Zeichnung</translation>
    </message>
    <message>
        <source>Fits the data</source>
        <translation>Passend zu den Daten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What the network learns: generated points, a table that comes with the program, or your own CSV file.</source>
        <translation>Was das Netz lernt: erzeugte Punkte, eine mitgelieferte Tabelle oder Ihre eigene CSV-Datei.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many points are generated, training and test together.</source>
        <translation>Wie viele Punkte erzeugt werden, Training und Test zusammen.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How far the points are strewn about the pattern; at 0.5 the classes overlap widely.</source>
        <translation>Wie weit die Punkte um das Muster streuen; bei 0,5 überlappen sich die Klassen stark.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>The share of the points that is held out: the network never learns from them, only the test figures use them.</source>
        <translation>Der Anteil der zurückgehaltenen Punkte: Aus ihnen lernt das Netz nie, sie dienen nur den Testwerten.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Arms of the spiral, one class each.</source>
        <translation>Arme der Spirale, jeder eine eigene Klasse.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Number of blobs, one class each, or of classes to paint.</source>
        <translation>Anzahl der Punktwolken, jede eine eigene Klasse, oder der Klassen zum Malen.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Klassenverhältnis</translation>
    </message>
    <message>
        <source>The share of the last class among the points of two classes; 0.5: as many of each.</source>
        <translation>Der Anteil der letzten Klasse an den Punkten zweier Klassen; 0,5: von beiden gleich viele.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>The column to predict; empty: the last one.</source>
        <translation>Die Spalte, die vorhergesagt wird; leer: die letzte.</translation>
    </message>
    <message>
        <source>Column for x</source>
        <translation>Spalte für x</translation>
    </message>
    <message>
        <source>The column on the horizontal axis; empty: the one that tells most about the target.</source>
        <translation>Die Spalte auf der waagerechten Achse; leer: die, die am meisten über das Ziel verrät.</translation>
    </message>
    <message>
        <source>Column for y</source>
        <translation>Spalte für y</translation>
    </message>
    <message>
        <source>The column on the vertical axis; empty: the one that tells second most about the target.</source>
        <translation>Die Spalte auf der senkrechten Achse; leer: die, die am zweitmeisten über das Ziel verrät.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>x²</source>
        <translation>x²</translation>
    </message>
    <message>
        <source>y²</source>
        <translation>y²</translation>
    </message>
    <message>
        <source>xy</source>
        <translation>xy</translation>
    </message>
    <message>
        <source>sin x</source>
        <translation>sin x</translation>
    </message>
    <message>
        <source>sin y</source>
        <translation>sin y</translation>
    </message>
    <message>
        <source>other columns</source>
        <translation>andere Spalten</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>What the network is given of each point. Columns of tables are standardised by their training part.</source>
        <translation>Was das Netz von jedem Punkt erhält. Spalten von Tabellen werden anhand ihres Trainingsteils standardisiert.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer.</source>
        <translation>Einheiten in jeder verdeckten Schicht, vom Eingang zum Ausgang, etwa 8,8; none: keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum.</source>
        <translation>Die Funktion, die jede verdeckte Einheit auf ihre gewichtete Summe anwendet.</translation>
    </message>
    <message>
        <source>Activation by layer</source>
        <translation>Aktivierung je Schicht</translation>
    </message>
    <message>
        <source>A function of its own for each hidden layer, the first one first; layers beyond the list have the common one.</source>
        <translation>Eine eigene Funktion für jede verdeckte Schicht, die erste zuerst; Schichten jenseits der Liste haben die gemeinsame.</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <translation>Wie die ersten Gewichte gezogen werden.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Normalises what enters each activation over the batch (Ioffe and Szegedy 2015).</source>
        <translation>Normalisiert über den Batch, was in jede Aktivierungsfunktion eingeht (Ioffe und Szegedy 2015).</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The probability that a hidden unit is left out of an update (Srivastava et al. 2014).</source>
        <translation>Die Wahrscheinlichkeit, mit der eine verdeckte Einheit bei einem Update ausgelassen wird (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training makes small. Fits the data: cross-entropy for classes, mean squared error for values.</source>
        <translation>Was das Training klein macht. Passend zu den Daten: Kreuzentropie für Klassen, mittlerer quadratischer Fehler für Werte.</translation>
    </message>
    <message>
        <source>Huber&apos;s delta</source>
        <translation>Huber-Delta</translation>
    </message>
    <message>
        <source>Where the Huber loss turns from a parabola into a straight line.</source>
        <translation>Wo der Huber-Verlust von einer Parabel in eine Gerade übergeht.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Focal-Gamma</translation>
    </message>
    <message>
        <source>How much the focal loss turns away from samples that are right already; 0: cross-entropy.</source>
        <translation>Wie stark sich der Focal-Verlust von schon richtigen Beispielen abwendet; 0: Kreuzentropie.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Balanced: each class weighs the same in the loss, however rare: n/(K n_c).</source>
        <translation>Ausgewogen: Jede Klasse zählt im Verlust gleich viel, auch eine seltene: n/(K n_c).</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule that turns the gradient into an update.</source>
        <translation>Die Regel, die aus dem Gradienten ein Update macht.</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps.</source>
        <translation>Der Anteil des letzten Schritts, den der nächste beibehält.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>RMSProp&apos;s alpha: how slowly the mean of the squared gradients changes.</source>
        <translation>Das Alpha von RMSProp: wie langsam sich das Mittel der quadrierten Gradienten ändert.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradients changes.</source>
        <translation>Wie langsam sich bei Adam das Mittel der Gradienten ändert.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradients changes.</source>
        <translation>Wie langsam sich bei Adam das Mittel der quadrierten Gradienten ändert.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the root in the denominator, so that it is never 0.</source>
        <translation>Wird zur Wurzel im Nenner addiert, damit er nie 0 ist.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedule length</source>
        <translation>Länge des Zeitplans</translation>
    </message>
    <message>
        <source>Updates over which the schedule runs; step and cyclic change ten times in it.</source>
        <translation>Updates, über die der Zeitplan läuft; stufenweise und zyklisch wechseln darin zehnmal.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Updates over which the rate first rises from near 0.</source>
        <translation>Updates, in denen die Lernrate zunächst von fast 0 ansteigt.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Samples in one update; more than there are: all of them.</source>
        <translation>Beispiele in einem Update; mehr als vorhanden: alle.</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Ein Batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>A step is</source>
        <translation>Ein Schritt ist</translation>
    </message>
    <message>
        <source>What one step does: looks at the next sample of the batch (the last one makes the update), one update, or all updates to the end of the epoch.</source>
        <translation>Was ein Schritt tut: das nächste Beispiel des Batches betrachten (das letzte löst das Update aus), ein Update oder alle Updates bis zum Ende der Epoche.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Penalty on the weights&apos; absolute values; 0: none.</source>
        <translation>Strafe auf die Beträge der Gewichte; 0: keine.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Penalty on half the weights&apos; squares; 0: none.</source>
        <translation>Strafe auf die halben Quadrate der Gewichte; 0: keine.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter 2019); 0: none.</source>
        <translation>Verkleinert vor jedem Update alle Parameter, unabhängig vom Gradienten (Loshchilov und Hutter 2019); 0: gar nicht.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradienten-Clipping</translation>
    </message>
    <message>
        <source>The largest length the gradient may have; 0: no limit.</source>
        <translation>Die größte Länge, die der Gradient haben darf; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Training samples: x, y and the class (0, 1, …) or value of each.</source>
        <translation>Trainingsbeispiele: x, y und die Klasse (0, 1, …) oder der Wert von jedem.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes away the samples inside an ellipse: x, y, radius along x, radius along y.</source>
        <translation>Entfernt die Beispiele in einer Ellipse: x, y, Radius entlang x, Radius entlang y.</translation>
    </message>
    <message>
        <source>jittering</source>
        <translation>Verwackeln</translation>
    </message>
    <message>
        <source>Moves the training samples inside an ellipse at random: x, y, radius along x, radius along y, strength.</source>
        <translation>Verschiebt die Trainingsbeispiele in einer Ellipse zufällig: x, y, Radius entlang x, Radius entlang y, Stärke.</translation>
    </message>
    <message>
        <source>weight set by hand</source>
        <translation>Gewicht von Hand gesetzt</translation>
    </message>
    <message>
        <source>Layer (1 is the first hidden one), unit and input from 0, -1 for the bias; and the value.</source>
        <translation>Schicht (1 ist die erste verdeckte), Einheit und Eingang ab 0, -1 für den Bias; und der Wert.</translation>
    </message>
    <message>
        <source>Perceptron: two Gaussians</source>
        <translation>Perzeptron: zwei Gauß-Verteilungen</translation>
    </message>
    <message>
        <source>The perceptron rule changes the line only when a point is wrong. Will the line ever come to rest?</source>
        <translation>Die Perzeptron-Regel ändert die Gerade nur, wenn ein Punkt falsch ist. Kommt die Gerade jemals zur Ruhe?</translation>
    </message>
    <message>
        <source>The line jumps at every wrong point and stands still once no training point is wrong: Rosenblatt&apos;s rule ends when a line can divide the classes.</source>
        <translation>Bei jedem falschen Punkt springt die Gerade, und sie steht still, sobald kein Trainingspunkt mehr falsch ist: Rosenblatts Regel kommt zum Ende, wenn eine Gerade die Klassen trennen kann.</translation>
    </message>
    <message>
        <source>Perceptron: exclusive or</source>
        <translation>Perzeptron: exklusives Oder</translation>
    </message>
    <message>
        <source>Where would you put one straight line so that all points of exclusive or are right?</source>
        <translation>Wohin würden Sie eine einzige Gerade legen, damit beim exklusiven Oder alle Punkte richtig sind?</translation>
    </message>
    <message>
        <source>The line never comes to rest, and the accuracy stays near one half: no line divides these classes (Minsky and Papert 1969). Add one hidden layer to solve it.</source>
        <translation>Die Gerade kommt nie zur Ruhe, und die Genauigkeit bleibt bei etwa einem Halb: Keine Gerade trennt diese Klassen (Minsky und Papert 1969). Mit einer verdeckten Schicht ist die Aufgabe lösbar.</translation>
    </message>
    <message>
        <source>Circle: one hidden layer</source>
        <translation>Kreis: eine verdeckte Schicht</translation>
    </message>
    <message>
        <source>Each hidden unit draws one straight line. How many lines does it take to enclose a disc?</source>
        <translation>Jede verdeckte Einheit zieht eine Gerade. Wie viele Geraden braucht es, um eine Scheibe einzuschließen?</translation>
    </message>
    <message>
        <source>Three of the four hidden units would do: their lines fold into a closed shape. The network view shows each unit&apos;s own line, the representation view how the disc is lifted out.</source>
        <translation>Drei der vier verdeckten Einheiten würden reichen: Ihre Geraden fügen sich zu einer geschlossenen Form. Die Ansicht „Netz“ zeigt die eigene Gerade jeder Einheit, die Ansicht „Repräsentation“, wie die Scheibe herausgehoben wird.</translation>
    </message>
    <message>
        <source>Spiral: too few units</source>
        <translation>Spirale: zu wenige Einheiten</translation>
    </message>
    <message>
        <source>Can three hidden units follow two spiral arms?</source>
        <translation>Können drei verdeckte Einheiten zwei Spiralarmen folgen?</translation>
    </message>
    <message>
        <source>Spiral: enough units</source>
        <translation>Spirale: genug Einheiten</translation>
    </message>
    <message>
        <source>Two layers of eight units: where will the boundary be right first, outside or at the centre?</source>
        <translation>Zwei Schichten mit je acht Einheiten: Wo stimmt die Entscheidungsgrenze zuerst, außen oder in der Mitte?</translation>
    </message>
    <message>
        <source>First a straight cut, then the arms grow inwards. Watch the second layer&apos;s units: each has learned a piece of the spiral.</source>
        <translation>Zuerst entsteht ein gerader Schnitt, dann wachsen die Arme nach innen. Achten Sie auf die Einheiten der zweiten Schicht: Jede hat ein Stück der Spirale gelernt.</translation>
    </message>
    <message>
        <source>No activation function</source>
        <translation>Ohne Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>Three layers of eight units, but without an activation function. Is this network deep?</source>
        <translation>Drei Schichten mit je acht Einheiten, aber ohne Aktivierungsfunktion. Ist dieses Netz tief?</translation>
    </message>
    <message>
        <source>The boundary stays a straight line: a product of matrices is one matrix. Set the activation to tanh while it runs and see the line bend.</source>
        <translation>Die Entscheidungsgrenze bleibt eine Gerade: Ein Produkt von Matrizen ist wieder eine Matrix. Stellen Sie die Aktivierung während des Laufs auf tanh und sehen Sie zu, wie sich die Gerade biegt.</translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation>Tote ReLU-Einheiten</translation>
    </message>
    <message>
        <source>A unit whose weighted sum is negative for every point puts out 0. How can it learn again?</source>
        <translation>Eine Einheit, deren gewichtete Summe für jeden Punkt negativ ist, gibt 0 aus. Wie kann sie wieder lernen?</translation>
    </message>
    <message>
        <source>The large learning rate throws units to where they are 0 for every point; their gradient is 0, so they never come back. The weights view names them; try leaky ReLU or a smaller rate.</source>
        <translation>Die große Lernrate wirft Einheiten dorthin, wo sie für jeden Punkt 0 sind; ihr Gradient ist dann 0, und sie kommen nie zurück. Die Ansicht „Gewichte“ nennt sie; versuchen Sie es mit Leaky ReLU oder einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>Vanishing gradients: sigmoid</source>
        <translation>Verschwindende Gradienten: Sigmoid</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is at most 1/4. What is left of an error after eight layers?</source>
        <translation>Die Steigung der Sigmoidfunktion ist höchstens 1/4. Was bleibt von einem Fehler nach acht Schichten übrig?</translation>
    </message>
    <message>
        <source>The first layers&apos; gradients are thousands of times smaller than the last one&apos;s: they hardly learn. The weights view shows it layer by layer; change the activation to tanh or ReLU and start again.</source>
        <translation>Die Gradienten der ersten Schichten sind mehrere Tausend Mal kleiner als die der letzten: Die ersten Schichten lernen kaum. Die Ansicht „Gewichte“ zeigt es Schicht für Schicht; stellen Sie die Aktivierung auf tanh oder ReLU und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Learning rate too large</source>
        <translation>Zu große Lernrate</translation>
    </message>
    <message>
        <source>Larger steps get there sooner, do they not? What happens at a learning rate of 10?</source>
        <translation>Mit größeren Schritten ist man doch schneller am Ziel, oder? Was geschieht bei einer Lernrate von 10?</translation>
    </message>
    <message>
        <source>Batch of 1 against all</source>
        <translation>Batch von 1 gegen alle</translation>
    </message>
    <message>
        <source>One lane learns from one point at a time, the other from all at once. Whose curve is smoother, and who is ahead after the same number of epochs?</source>
        <translation>Eine Spur lernt aus einem Punkt nach dem anderen, die andere aus allen zugleich. Wessen Kurve ist glatter, und wer liegt nach gleich vielen Epochen vorn?</translation>
    </message>
    <message>
        <source>Lane A trembles, since every point pulls its own way, but it makes hundreds of updates per epoch where lane B makes one: compare by epochs.</source>
        <translation>Spur A zittert, weil jeder Punkt in seine eigene Richtung zieht, macht aber in jeder Epoche Hunderte von Updates, Spur B nur eines: Vergleichen Sie nach Epochen.</translation>
    </message>
    <message>
        <source>Overfitting: noise learned by heart</source>
        <translation>Überanpassung: Rauschen auswendig gelernt</translation>
    </message>
    <message>
        <source>A hundred noisy points and more than a thousand weights: which of the two losses will stop falling?</source>
        <translation>Hundert verrauschte Punkte und mehr als tausend Gewichte: Welcher der beiden Verluste hört auf zu fallen?</translation>
    </message>
    <message>
        <source>The training loss goes to zero while the test loss turns and rises: islands grow around single noisy points. The gap between the curves is the overfitting.</source>
        <translation>Der Trainingsverlust geht gegen null, während der Testverlust umkehrt und steigt: Um einzelne verrauschte Punkte wachsen Inseln. Der Abstand zwischen den Kurven ist die Überanpassung.</translation>
    </message>
    <message>
        <source>Overfitting: with L2</source>
        <translation>Überanpassung: mit L2</translation>
    </message>
    <message>
        <source>The same data and network, but large weights cost something. What will happen to the islands?</source>
        <translation>Dieselben Daten, dasselbe Netz, aber große Gewichte kosten etwas. Was wird aus den Inseln?</translation>
    </message>
    <message>
        <source>The boundary stays smooth, the training loss no longer reaches zero, and the test loss stays low: small weights make gentle functions.</source>
        <translation>Die Entscheidungsgrenze bleibt glatt, der Trainingsverlust erreicht null nicht mehr, und der Testverlust bleibt niedrig: Kleine Gewichte ergeben sanfte Funktionen.</translation>
    </message>
    <message>
        <source>Overfitting: with dropout</source>
        <translation>Überanpassung: mit Dropout</translation>
    </message>
    <message>
        <source>In every update half of the hidden units are left out at random. Can what remains still learn noise by heart?</source>
        <translation>Bei jedem Update wird zufällig die Hälfte der verdeckten Einheiten ausgelassen. Kann der Rest noch immer Rauschen auswendig lernen?</translation>
    </message>
    <message>
        <source>The training loss trembles and stays higher, the test loss lower than without: no unit can rely on one other (Srivastava et al. 2014).</source>
        <translation>Der Trainingsverlust zittert und bleibt höher als ohne Dropout, der Testverlust niedriger: Keine Einheit kann sich auf eine bestimmte andere verlassen (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Adam against SGD</source>
        <translation>Adam gegen SGD</translation>
    </message>
    <message>
        <source>Same start, same batches, same learning rate: which rule will have the spiral first?</source>
        <translation>Gleicher Start, gleiche Batches, gleiche Lernrate: Welche Regel hat die Spirale zuerst?</translation>
    </message>
    <message>
        <source>Adam&apos;s steps have the same length in flat and in steep places, so it leaves the plateau early; plain SGD sits there for thousands of updates. Raise SGD&apos;s rate and compare again.</source>
        <translation>Adams Schritte sind im Flachen so lang wie im Steilen, daher verlässt Adam das Plateau früh; einfaches SGD sitzt dort über Tausende von Updates fest. Erhöhen Sie die Lernrate von SGD und vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Three species, four measures of the flower. Which species is easy, and which two will be confused?</source>
        <translation>Drei Arten, vier Maße der Blüte. Welche Art ist leicht zu erkennen, und welche beiden werden verwechselt?</translation>
    </message>
    <message>
        <source>Setosa lies apart at once; versicolor and virginica overlap, and the few wrong flowers lie between them. The data table sorts them by their loss.</source>
        <translation>Setosa liegt von Anfang an abseits; Versicolor und Virginica überlappen sich, und die wenigen falschen Blüten liegen zwischen ihnen. Die Datentabelle sortiert sie nach ihrem Verlust.</translation>
    </message>
    <message>
        <source>Thirty measures of cell nuclei: does it take a hidden layer to tell benign from malignant?</source>
        <translation>Dreißig Maße von Zellkernen: Braucht es eine verdeckte Schicht, um gutartig von bösartig zu unterscheiden?</translation>
    </message>
    <message>
        <source>This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, mean-absolute-error or huber.</source>
        <translation>Dieser Verlust braucht Klassen, aber der Datensatz hat Werte: Wählen Sie loss = auto, mean-squared-error, mean-absolute-error oder huber.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>A small network learns points in the plane, one update at a time.</source>
        <translation>Ein kleines Netz lernt Punkte in der Ebene, ein Update nach dem anderen.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>training balanced accuracy</source>
        <translation>ausgewogene Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>test balanced accuracy</source>
        <translation>ausgewogene Testgenauigkeit</translation>
    </message>
    <message>
        <source>training R²</source>
        <translation>Trainings-R²</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>Test-R²</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>Ein Update</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Repräsentation</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>The language of pictures and messages: de, en, es, fr. Default: the system&apos;s.</source>
        <translation>Die Sprache von Bildern und Meldungen: de, en, es, fr. Vorgabe: die des Systems.</translation>
    </message>
    <message>
        <source>a whole number from 0 to &quot;steps&quot;</source>
        <translation>eine ganze Zahl von 0 bis „steps“</translation>
    </message>
    <message>
        <source>%1 numbers from %2 to %3, separated by commas</source>
        <translation>%1 Zahlen von %2 bis %3, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>updates of a 4-120-84-2 network by Adam, batch of 128</source>
        <translation>Updates eines 4-120-84-2-Netzes mit Adam, Batch von 128</translation>
    </message>
    <message>
        <source>how soon PPO balances, 20 seeds (takes minutes, as all below; only by name)</source>
        <translation>wie bald PPO balanciert, 20 Startwerte (dauert Minuten, wie alles Folgende; nur mit Namen)</translation>
    </message>
    <message>
        <source>the same by advantage actor-critic</source>
        <translation>dasselbe mit Advantage Actor-Critic</translation>
    </message>
    <message>
        <source>the same by REINFORCE with a baseline</source>
        <translation>dasselbe mit REINFORCE mit Baseline</translation>
    </message>
    <message>
        <source>the same by DQN</source>
        <translation>dasselbe mit DQN</translation>
    </message>
    <message>
        <source>how soon Q-learning with a table reaches 195 steps</source>
        <translation>wie bald Q-Learning mit einer Tabelle 195 Schritte erreicht</translation>
    </message>
    <message>
        <source>how soon the cross-entropy method balances</source>
        <translation>wie bald die Kreuzentropie-Methode balanciert</translation>
    </message>
    <message>
        <source>steps of the cart and pole in Box2D, 4 sub-steps, random pushes</source>
        <translation>Schritte von Wagen und Stab in Box2D, 4 Teilschritte, zufällige Schübe</translation>
    </message>
    <message>
        <source>the same with 10 sub-steps</source>
        <translation>dasselbe mit 10 Teilschritten</translation>
    </message>
    <message>
        <source>the same with Gymnasium&apos;s equations</source>
        <translation>dasselbe mit den Gleichungen von Gymnasium</translation>
    </message>
    <message>
        <source>the same equations in 1,024 environments at once</source>
        <translation>dieselben Gleichungen in 1.024 Umgebungen zugleich</translation>
    </message>
    <message>
        <source>This agent has learned nothing that could be loaded.</source>
        <translation>Dieser Agent hat nichts gelernt, was geladen werden könnte.</translation>
    </message>
    <message>
        <source>This is no agent.</source>
        <translation>Das ist kein Agent.</translation>
    </message>
    <message>
        <source>Q network</source>
        <translation>Q-Netz</translation>
    </message>
    <message>
        <source>Tensor %1 must have the shape 1 x %2: one weight for each number that is seen.</source>
        <translation>Tensor %1 muss die Form 1 x %2 haben: ein Gewicht für jede gesehene Zahl.</translation>
    </message>
    <message>
        <source>This agent has no tensor %1.</source>
        <translation>Dieser Agent hat keinen Tensor %1.</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>This agent has no tensor %1; its names begin with policy. or value.</source>
        <translation>Dieser Agent hat keinen Tensor %1; seine Namen beginnen mit policy. oder value.</translation>
    </message>
    <message>
        <source>Tensor %1 must hold one finite number.</source>
        <translation>Tensor %1 muss genau eine endliche Zahl enthalten.</translation>
    </message>
    <message>
        <source>push = %1 N is too much for cart and pole of %2 kg: a step of 0.02 s would change their velocity by more than 2 m/s. Allowed here: up to %3 N.</source>
        <translation>push = %1 N ist zu viel für Wagen und Stab von %2 kg: Ein Schritt von 0,02 s würde ihre Geschwindigkeit um mehr als 2 m/s ändern. Hier erlaubt: bis %3 N.</translation>
    </message>
    <message>
        <source>With pole-length = %1 m and gravity = %2 m/s² the pole falls too fast for Gymnasium&apos;s steps of 0.02 s: choose world = exact or box2d, a longer pole or less gravity.</source>
        <translation>Mit pole-length = %1 m und gravity = %2 m/s² fällt der Stab zu schnell für die Schritte von 0,02 s in Gymnasium: Wählen Sie world = exact oder box2d, einen längeren Stab oder weniger Schwerkraft.</translation>
    </message>
    <message>
        <source>%1 = %2: with pole-length = %3 m and gravity = %4 m/s² the pole falls too fast for so few. Needed here: at least %5.</source>
        <translation>%1 = %2: Mit pole-length = %3 m und gravity = %4 m/s² fällt der Stab zu schnell für so wenige. Hier nötig: mindestens %5.</translation>
    </message>
    <message>
        <source>%1 = %2 is more than Gymnasium&apos;s steps of 0.02 s can follow. Allowed here: up to %3; or choose world = exact or box2d.</source>
        <translation>%1 = %2 ist mehr, als die Schritte von 0,02 s in Gymnasium mitmachen. Hier erlaubt: bis %3; oder wählen Sie world = exact oder box2d.</translation>
    </message>
    <message>
        <source>pushes = continuous: this agent chooses among actions. Allowed with q-learning, sarsa and dqn: discrete.</source>
        <translation>pushes = continuous: Dieser Agent wählt zwischen Aktionen. Erlaubt mit q-learning, sarsa und dqn: discrete.</translation>
    </message>
    <message>
        <source>pushes = continuous: the given actions are 0 and 1. Allowed with replay: discrete.</source>
        <translation>pushes = continuous: Die vorgegebenen Aktionen sind 0 und 1. Erlaubt mit replay: discrete.</translation>
    </message>
    <message>
        <source>dqn-memory = %1 is smaller than dqn-batch. Allowed here: at least %2.</source>
        <translation>dqn-memory = %1 ist kleiner als dqn-batch. Hier erlaubt: mindestens %2.</translation>
    </message>
    <message>
        <source>A table is saved as one tensor, q; this file has another content.</source>
        <translation>Eine Tabelle wird als ein einziger Tensor q gespeichert; diese Datei hat einen anderen Inhalt.</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the table needs %3 (bins of the four numbers, actions).</source>
        <translation>Tensor %1 hat die Form %2; die Tabelle braucht %3 (Intervalle der vier Zahlen, Aktionen).</translation>
    </message>
    <message>
        <source>%1: there is no column action. The table needs one, with 0 (left) or 1 (right) in every row.</source>
        <translation>%1: Es gibt keine Spalte action. Die Tabelle braucht eine, mit 0 (links) oder 1 (rechts) in jeder Zeile.</translation>
    </message>
    <message>
        <source>%1, line %2: the action is &quot;%3&quot;; it must be 0 (left) or 1 (right).</source>
        <translation>%1, Zeile %2: Die Aktion ist „%3“; sie muss 0 (links) oder 1 (rechts) sein.</translation>
    </message>
    <message>
        <source>%1: there is no action in it. The table needs at least one row.</source>
        <translation>%1: Es steht keine Aktion darin. Die Tabelle braucht mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Weight of x</source>
        <translation>Gewicht von x</translation>
    </message>
    <message>
        <source>The rule pushes right where the weighted sum of the four numbers is above 0.</source>
        <translation>Die Regel schiebt nach rechts, wo die gewichtete Summe der vier Zahlen über 0 liegt.</translation>
    </message>
    <message>
        <source>Weight of x′</source>
        <translation>Gewicht von x′</translation>
    </message>
    <message>
        <source>How much the cart&apos;s velocity counts in the rule.</source>
        <translation>Wie viel die Geschwindigkeit des Wagens in der Regel zählt.</translation>
    </message>
    <message>
        <source>Weight of θ</source>
        <translation>Gewicht von θ</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angle counts in the rule. Alone: push toward the lean.</source>
        <translation>Wie viel der Winkel des Stabs in der Regel zählt. Allein: Schub zur geneigten Seite.</translation>
    </message>
    <message>
        <source>Weight of θ′</source>
        <translation>Gewicht von θ′</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angular velocity counts in the rule.</source>
        <translation>Wie viel die Winkelgeschwindigkeit des Stabs in der Regel zählt.</translation>
    </message>
    <message>
        <source>Cost of position</source>
        <translation>Kosten der Position</translation>
    </message>
    <message>
        <source>What the linear–quadratic regulator pays for x², each step (Kalman 1960).</source>
        <translation>Was der linear-quadratische Regler in jedem Schritt für x² zahlt (Kalman 1960).</translation>
    </message>
    <message>
        <source>Cost of angle</source>
        <translation>Kosten des Winkels</translation>
    </message>
    <message>
        <source>What the regulator pays for θ², each step.</source>
        <translation>Was der Regler in jedem Schritt für θ² zahlt.</translation>
    </message>
    <message>
        <source>Cost of effort</source>
        <translation>Kosten des Schubs</translation>
    </message>
    <message>
        <source>What the regulator pays for the push squared (full push: 1), each step.</source>
        <translation>Was der Regler in jedem Schritt für das Quadrat des Schubs zahlt (voller Schub: 1).</translation>
    </message>
    <message>
        <source>Search noise</source>
        <translation>Suchrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the best four weights to try others; it shrinks with success and grows with failure.</source>
        <translation>Standardabweichung dessen, was zu den besten vier Gewichten addiert wird, um andere zu versuchen; sie schrumpft bei Erfolg und wächst bei Misserfolg.</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Episodes for a try</source>
        <translation>Episoden je Versuch</translation>
    </message>
    <message>
        <source>Each try is judged by the mean of so many episodes: with one alone, luck is taken for skill.</source>
        <translation>Jeder Versuch wird nach dem Mittel von so vielen Episoden beurteilt: Bei nur einer wird Glück für Können gehalten.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>So many tries a generation: the cross-entropy method (Rubinstein 1999; Szita and Lőrincz 2006).</source>
        <translation>So viele Versuche je Generation: die Kreuzentropie-Methode (Rubinstein 1999; Szita und Lőrincz 2006).</translation>
    </message>
    <message>
        <source>Elite share</source>
        <translation>Eliteanteil</translation>
    </message>
    <message>
        <source>The best of a generation that the next one is drawn around.</source>
        <translation>Die Besten einer Generation, um die herum die nächste gezogen wird.</translation>
    </message>
    <message>
        <source>First noise</source>
        <translation>Anfangsrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the first generation&apos;s weights.</source>
        <translation>Standardabweichung der Gewichte der ersten Generation.</translation>
    </message>
    <message>
        <source>ε-greedy</source>
        <translation>ε-greedy</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>ε-greedy: at random with probability ε, else the better action. Softmax: the better an action, the likelier.</source>
        <translation>ε-greedy: mit Wahrscheinlichkeit ε zufällig, sonst die bessere Aktion. Softmax: je besser eine Aktion, desto wahrscheinlicher.</translation>
    </message>
    <message>
        <source>ε at first</source>
        <translation>ε am Anfang</translation>
    </message>
    <message>
        <source>The share of random actions at the start.</source>
        <translation>Der Anteil zufälliger Aktionen zu Beginn.</translation>
    </message>
    <message>
        <source>ε at last</source>
        <translation>ε am Ende</translation>
    </message>
    <message>
        <source>The share of random actions from then on. Stable-Baselines3&apos;s zoo: 0.04.</source>
        <translation>Der Anteil zufälliger Aktionen von da an. Zoo von Stable-Baselines3: 0,04.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>ε falls within</source>
        <translation>ε fällt innerhalb von</translation>
    </message>
    <message>
        <source>ε falls in a straight line in so many steps. Stable-Baselines3&apos;s zoo: 8,000.</source>
        <translation>ε fällt geradlinig über so viele Schritte. Zoo von Stable-Baselines3: 8.000.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Probabilities go with exp(Q / temperature): high, all alike; low, only the best.</source>
        <translation>Die Wahrscheinlichkeiten gehen mit exp(Q / Temperatur): hoch, alle gleich; niedrig, nur die beste.</translation>
    </message>
    <message>
        <source>Bins of x</source>
        <translation>Intervalle für x</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s position.</source>
        <translation>In wie viele Intervalle die Tabelle die Position des Wagens teilt.</translation>
    </message>
    <message>
        <source>Bins of x′</source>
        <translation>Intervalle für x′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s velocity.</source>
        <translation>In wie viele Intervalle die Tabelle die Geschwindigkeit des Wagens teilt.</translation>
    </message>
    <message>
        <source>Bins of θ</source>
        <translation>Intervalle für θ</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angle.</source>
        <translation>In wie viele Intervalle die Tabelle den Winkel des Stabs teilt.</translation>
    </message>
    <message>
        <source>Bins of θ′</source>
        <translation>Intervalle für θ′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angular velocity.</source>
        <translation>In wie viele Intervalle die Tabelle die Winkelgeschwindigkeit des Stabs teilt.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Lernrate α</translation>
    </message>
    <message>
        <source>How far a cell moves toward its target at each visit.</source>
        <translation>Wie weit eine Zelle bei jedem Besuch auf ihr Ziel zugeht.</translation>
    </message>
    <message>
        <source>Trace λ</source>
        <translation>Eligibility-Trace λ</translation>
    </message>
    <message>
        <source>How far back each error is passed along the path (Watkins 1989; Sutton and Barto 2018, ch. 12). 0: to the last cell only.</source>
        <translation>Wie weit jeder Fehler auf dem Weg zurückgereicht wird (Watkins 1989; Sutton und Barto 2018, Kap. 12). 0: nur an die letzte Zelle.</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>Wert am Anfang</translation>
    </message>
    <message>
        <source>What every cell holds before it is visited. High: optimism, everything is tried.</source>
        <translation>Was jede Zelle enthält, bevor sie besucht wird. Hoch: Optimismus, alles wird versucht.</translation>
    </message>
    <message>
        <source>Units of the Q network&apos;s layers (ReLU). 64, 64 forgets less here than 256, 256 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Einheiten der Schichten des Q-Netzes (ReLU). 64, 64 vergisst hier weniger als 256, 256 im Zoo von Stable-Baselines3.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.001 is steadier than 0.0023 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Von Adam. Hier gemessen: 0,001 ist stabiler als 0,0023 im Zoo von Stable-Baselines3.</translation>
    </message>
    <message>
        <source>Rate halves every</source>
        <translation>Rate halbiert sich alle</translation>
    </message>
    <message>
        <source>So many updates. 0: it stays. Tied to the updates made, so that a longer run does not alter what was before.</source>
        <translation>So viele Updates. 0: Sie bleibt. Sie hängt an den gemachten Updates, damit ein längerer Lauf nicht ändert, was vorher war.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>How many remembered steps each update learns from. Measured here: 128. Zoo: 64.</source>
        <translation>Aus wie vielen gemerkten Schritten jedes Update lernt. Hier gemessen: 128. Zoo: 64.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>How many steps are remembered for replay (Lin 1992; Mnih et al. 2015); at least a batch. Zoo: 100,000.</source>
        <translation>Wie viele Schritte für die Wiederholung gemerkt werden (Lin 1992; Mnih et al. 2015); mindestens ein Batch. Zoo: 100.000.</translation>
    </message>
    <message>
        <source>Steps before learning</source>
        <translation>Schritte vor dem Lernen</translation>
    </message>
    <message>
        <source>The first update comes after so many steps. Zoo: 1,000.</source>
        <translation>Das erste Update kommt nach so vielen Schritten. Zoo: 1.000.</translation>
    </message>
    <message>
        <source>Learn every</source>
        <translation>Lernen alle</translation>
    </message>
    <message>
        <source>So many steps apart updates are made. 1: after each step. Zoo: 256.</source>
        <translation>Updates werden im Abstand von so vielen Schritten gemacht. 1: nach jedem Schritt. Zoo: 256.</translation>
    </message>
    <message>
        <source>Updates each time</source>
        <translation>Updates je Mal</translation>
    </message>
    <message>
        <source>How many updates follow one another. 1 with each step; zoo: 128.</source>
        <translation>Wie viele Updates aufeinander folgen. 1 bei jedem Schritt; Zoo: 128.</translation>
    </message>
    <message>
        <source>Target network every</source>
        <translation>Zielnetz alle</translation>
    </message>
    <message>
        <source>So many steps apart the target network becomes a copy of the Q network (Mnih et al. 2015), or moves towards it. Zoo: 10, a copy.</source>
        <translation>Im Abstand von so vielen Schritten wird das Zielnetz eine Kopie des Q-Netzes (Mnih et al. 2015) oder bewegt sich auf es zu. Zoo: 10, eine Kopie.</translation>
    </message>
    <message>
        <source>Target network&apos;s share</source>
        <translation>Anteil ans Zielnetz</translation>
    </message>
    <message>
        <source>How much of the Q network goes into the target network each time. 1: all, a copy; 0.005: it follows slowly (Lillicrap et al. 2016 took 0.001).</source>
        <translation>Wie viel vom Q-Netz jedes Mal in das Zielnetz eingeht. 1: alles, eine Kopie; 0,005: Es folgt langsam (Lillicrap et al. 2016 nahmen 0,001).</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>The Q network chooses the next action, the target network values it: less optimism (van Hasselt et al. 2016).</source>
        <translation>Das Q-Netz wählt die nächste Aktion, das Zielnetz bewertet sie: weniger Optimismus (van Hasselt et al. 2016).</translation>
    </message>
    <message>
        <source>Duelling</source>
        <translation>Dueling</translation>
    </message>
    <message>
        <source>The network puts out a value and an advantage of each action (Wang et al. 2016).</source>
        <translation>Das Netz gibt einen Wert und für jede Aktion einen Vorteil aus (Wang et al. 2016).</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>Schritte im Ertrag</translation>
    </message>
    <message>
        <source>Rewards of so many steps are summed before the value of the state reached is trusted (Sutton 1988). Measured here: 5. Zoo: 1.</source>
        <translation>Die Belohnungen von so vielen Schritten werden summiert, bevor dem Wert des erreichten Zustands vertraut wird (Sutton 1988). Hier gemessen: 5. Zoo: 1.</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Priorisiert</translation>
    </message>
    <message>
        <source>Steps with a large error are replayed more often (Schaul et al. 2016).</source>
        <translation>Schritte mit großem Fehler werden öfter wiederholt (Schaul et al. 2016).</translation>
    </message>
    <message>
        <source>Priority power α</source>
        <translation>Prioritätsexponent α</translation>
    </message>
    <message>
        <source>0: all alike; 1: in proportion to the error. Schaul et al.: 0.6.</source>
        <translation>0: alle gleich; 1: proportional zum Fehler. Schaul et al.: 0,6.</translation>
    </message>
    <message>
        <source>Priority correction β</source>
        <translation>Prioritätskorrektur β</translation>
    </message>
    <message>
        <source>How far the updates are weighted back for being replayed too often, at first. Schaul et al.: 0.4, rising to 1.</source>
        <translation>Wie weit am Anfang die Updates dafür zurückgewichtet werden, dass sie zu oft wiederholt werden. Schaul et al.: 0,4, ansteigend bis 1.</translation>
    </message>
    <message>
        <source>Units of the policy&apos;s layers (tanh), and of the baseline&apos;s.</source>
        <translation>Einheiten der Schichten der Strategie (tanh) und der Baseline.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.01.</source>
        <translation>Von Adam. Hier gemessen: 0,01.</translation>
    </message>
    <message>
        <source>Whole episodes are gathered until they have at least so many steps (Williams 1992).</source>
        <translation>Ganze Episoden werden gesammelt, bis sie mindestens so viele Schritte haben (Williams 1992).</translation>
    </message>
    <message>
        <source>Value of the state</source>
        <translation>Wert des Zustands</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>What returns are compared with: nothing, or what was to be expected of the state. The mean gradient is the same, its noise is not.</source>
        <translation>Womit Erträge verglichen werden: mit nichts oder mit dem, was vom Zustand zu erwarten war. Der mittlere Gradient ist derselbe, sein Rauschen nicht.</translation>
    </message>
    <message>
        <source>Units of the actor&apos;s layers (tanh), and of the critic&apos;s. Zoo: 64, 64.</source>
        <translation>Einheiten der Schichten des Akteurs (tanh) und des Kritikers. Zoo: 64, 64.</translation>
    </message>
    <message>
        <source>Of RMSProp (Mnih et al. 2016). Zoo: 0.0007; 0.0015 solves the task sooner here.</source>
        <translation>Von RMSProp (Mnih et al. 2016). Zoo: 0,0007; 0,0015 löst die Aufgabe hier früher.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>So many carts are steered in turn by one policy. Zoo: 8.</source>
        <translation>So viele Wagen werden reihum von einer Strategie gesteuert. Zoo: 8.</translation>
    </message>
    <message>
        <source>Steps between updates</source>
        <translation>Schritte zwischen Updates</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 5.</source>
        <translation>In jeder Umgebung. Zoo: 5.</translation>
    </message>
    <message>
        <source>Advantage λ</source>
        <translation>Vorteil λ</translation>
    </message>
    <message>
        <source>1: all rewards seen; 0: only the next one. Zoo: 1; 0.95 is steadier here.</source>
        <translation>1: alle gesehenen Belohnungen; 0: nur die nächste. Zoo: 1; 0,95 ist hier stabiler.</translation>
    </message>
    <message>
        <source>Of Adam, at first (Kingma and Ba 2015). Zoo: 0.001.</source>
        <translation>Von Adam, am Anfang (Kingma und Ba 2015). Zoo: 0,001.</translation>
    </message>
    <message>
        <source>Rate falls within</source>
        <translation>Rate fällt innerhalb von</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 32.</source>
        <translation>In jeder Umgebung. Zoo: 32.</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>Minibatch</translation>
    </message>
    <message>
        <source>Into which the steps are divided at each pass. Zoo: 256.</source>
        <translation>In solche Gruppen werden die Schritte bei jedem Durchgang geteilt. Zoo: 256.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>How often the same steps are used. Schulman et al. 2017: 3 to 15.</source>
        <translation>Wie oft dieselben Schritte benutzt werden. Schulman et al. 2017: 3 bis 15.</translation>
    </message>
    <message>
        <source>Of generalised advantage estimation (Schulman et al. 2016): 1, all rewards seen; 0, only the next one.</source>
        <translation>Der Generalised Advantage Estimation (Schulman et al. 2016): 1, alle gesehenen Belohnungen; 0, nur die nächste.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Clipping</translation>
    </message>
    <message>
        <source>A probability may change by this share before its gradient is cut off. Schulman et al. 2017: 0.2.</source>
        <translation>Um diesen Anteil darf sich eine Wahrscheinlichkeit ändern, bevor ihr Gradient abgeschnitten wird. Schulman et al. 2017: 0,2.</translation>
    </message>
    <message>
        <source>Weight of the value loss</source>
        <translation>Gewicht des Wertverlusts</translation>
    </message>
    <message>
        <source>Beside the policy&apos;s. Stable-Baselines3: 0.5.</source>
        <translation>Neben dem der Strategie. Stable-Baselines3: 0,5.</translation>
    </message>
    <message>
        <source>Weight of entropy</source>
        <translation>Gewicht der Entropie</translation>
    </message>
    <message>
        <source>A reward for staying undecided, so that trying goes on. Zoo: 0.</source>
        <translation>Eine Belohnung dafür, unentschieden zu bleiben, damit das Ausprobieren weitergeht. Zoo: 0.</translation>
    </message>
    <message>
        <source>The largest length the gradient may have. Stable-Baselines3: 0.5.</source>
        <translation>Die größte Länge, die der Gradient haben darf. Stable-Baselines3: 0,5.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Always left</source>
        <translation>Immer links</translation>
    </message>
    <message>
        <source>Linear rule</source>
        <translation>Lineare Regel</translation>
    </message>
    <message>
        <source>LQR</source>
        <translation>LQR</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Hill Climbing</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Kreuzentropie-Methode</translation>
    </message>
    <message>
        <source>Q-learning (table)</source>
        <translation>Q-Learning (Tabelle)</translation>
    </message>
    <message>
        <source>SARSA (table)</source>
        <translation>SARSA (Tabelle)</translation>
    </message>
    <message>
        <source>DQN</source>
        <translation>DQN</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Advantage actor-critic</source>
        <translation>Advantage Actor-Critic</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Given actions</source>
        <translation>Vorgegebene Aktionen</translation>
    </message>
    <message>
        <source>Who decides the pushes. Random to LQR: made by hand. Hill climbing to PPO: learn from what comes of their pushes. Given actions: plays those of a table.</source>
        <translation>Wer über die Schübe entscheidet. Zufall bis LQR: von Hand gemacht. Hill Climbing bis PPO: lernen aus den Folgen ihrer Schübe. Vorgegebene Aktionen: spielt die einer Tabelle ab.</translation>
    </message>
    <message>
        <source>Discount γ</source>
        <translation>Diskontfaktor γ</translation>
    </message>
    <message>
        <source>A reward one step later counts γ times as much: 0.99 looks about 100 steps ahead.</source>
        <translation>Eine Belohnung einen Schritt später zählt γ-mal so viel: 0,99 blickt etwa 100 Schritte voraus.</translation>
    </message>
    <message>
        <source>variants: %1: %2</source>
        <translation>variants: %1: %2</translation>
    </message>
    <message>
        <source>linear policy</source>
        <translation>lineare Strategie</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best evaluated</source>
        <translation>Beste Evaluation</translation>
    </message>
    <message>
        <source>Policy shown</source>
        <translation>Gezeigte Strategie</translation>
    </message>
    <message>
        <source>Which policy is watched, plays beside you and is measured. Best: the one with the highest evaluation so far.</source>
        <translation>Welcher Strategie zugesehen wird, welche neben Ihnen spielt und gemessen wird. Beste: die mit der bisher höchsten Evaluation.</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Geister</translation>
    </message>
    <message>
        <source>Earlier policies of the same agent that start beside it when you watch.</source>
        <translation>Frühere Strategien desselben Agenten, die beim Zusehen neben ihm starten.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluieren alle</translation>
    </message>
    <message>
        <source>So many training steps apart the policy is tried without exploration, in episodes of their own; 0: never. The best one is kept.</source>
        <translation>Im Abstand von so vielen Trainingsschritten wird die Strategie ohne Exploration in eigenen Episoden geprüft; 0: nie. Die beste wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Episodes of an evaluation</source>
        <translation>Episoden je Evaluation</translation>
    </message>
    <message>
        <source>More episodes, a surer mean, and more time.</source>
        <translation>Mehr Episoden, ein sichereres Mittel und mehr Zeit.</translation>
    </message>
    <message>
        <source>Swing up</source>
        <translation>Aufschwingen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Balance: CartPole-v1, reward 1 a step until the pole leans more than 12° or the cart leaves the track. Swing up: the pole hangs at first; reward (1 + cos θ)/2 a step.</source>
        <translation>Balancieren: CartPole-v1, Belohnung 1 je Schritt, bis der Stab sich um mehr als 12° neigt oder der Wagen die Bahn verlässt. Aufschwingen: Der Stab hängt zuerst; Belohnung (1 + cos θ)/2 je Schritt.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>An episode is cut off here (truncated). The task would have gone on: learners count the value of the last state. CartPole-v1: 500.</source>
        <translation>Hier wird eine Episode abgebrochen (truncated). Die Aufgabe wäre weitergegangen: Wer lernt, rechnet den Wert des letzten Zustands mit. CartPole-v1: 500.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Box2D</source>
        <translation>Box2D</translation>
    </message>
    <message>
        <source>Gymnasium</source>
        <translation>Gymnasium</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physik</translation>
    </message>
    <message>
        <source>Box2D: a game&apos;s physics engine. Gymnasium: its equations and Euler steps. Exact: the same equations with Runge–Kutta 4. Scores of different worlds cannot be compared.</source>
        <translation>Box2D: die Physik-Engine eines Spiels. Gymnasium: dessen Gleichungen und Euler-Schritte. Exakt: dieselben Gleichungen mit Runge-Kutta 4. Scores verschiedener Welten sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Sub-steps in training</source>
        <translation>Teilschritte im Training</translation>
    </message>
    <message>
        <source>Box2D divides each step of 0.02 s into so many. Twice as many, half the error, half the speed.</source>
        <translation>In so viele teilt Box2D jeden Schritt von 0,02 s. Doppelt so viele: halber Fehler, halbes Tempo.</translation>
    </message>
    <message>
        <source>Sub-steps when shown</source>
        <translation>Teilschritte beim Zeigen</translation>
    </message>
    <message>
        <source>The same while watching and playing.</source>
        <translation>Dasselbe beim Zusehen und Spielen.</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Schwerkraft</translation>
    </message>
    <message>
        <source>Earth 9.8, Moon 1.62, Mars 3.7, Jupiter 24.8.</source>
        <translation>Erde 9,8, Mond 1,62, Mars 3,7, Jupiter 24,8.</translation>
    </message>
    <message>
        <source>Mass of the cart</source>
        <translation>Masse des Wagens</translation>
    </message>
    <message>
        <source>CartPole-v1: 1 kg.</source>
        <translation>CartPole-v1: 1 kg.</translation>
    </message>
    <message>
        <source>Mass of the pole</source>
        <translation>Masse des Stabs</translation>
    </message>
    <message>
        <source>A uniform rod. CartPole-v1: 0.1 kg.</source>
        <translation>Ein homogener Stab. CartPole-v1: 0,1 kg.</translation>
    </message>
    <message>
        <source>Length of the pole</source>
        <translation>Länge des Stabs</translation>
    </message>
    <message>
        <source>The whole rod. CartPole-v1: 1 m. A longer pole falls more slowly.</source>
        <translation>Der ganze Stab. CartPole-v1: 1 m. Ein längerer Stab fällt langsamer.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>The force of a full push. CartPole-v1: 10 N.</source>
        <translation>Die Kraft eines vollen Schubs. CartPole-v1: 10 N.</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Links oder rechts</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Jede Stärke</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Left or right: always the full push. Any strength: from a full push left to a full push right; not for tables and DQN, which choose among actions.</source>
        <translation>Links oder rechts: immer der volle Schub. Jede Stärke: vom vollen Schub nach links bis zum vollen Schub nach rechts; nicht für Tabellen und DQN, die zwischen Aktionen wählen.</translation>
    </message>
    <message>
        <source>Friction of the cart</source>
        <translation>Reibung des Wagens</translation>
    </message>
    <message>
        <source>A force against its velocity.</source>
        <translation>Eine Kraft gegen seine Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Friction of the joint</source>
        <translation>Reibung des Gelenks</translation>
    </message>
    <message>
        <source>A torque against the pole&apos;s angular velocity.</source>
        <translation>Ein Drehmoment gegen die Winkelgeschwindigkeit des Stabs.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Sensorrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each of the four numbers that the agent sees (m, m/s, rad, rad/s).</source>
        <translation>Standardabweichung dessen, was zu jeder der vier Zahlen addiert wird, die der Agent sieht (m, m/s, rad, rad/s).</translation>
    </message>
    <message>
        <source>Action delay</source>
        <translation>Aktionsverzögerung</translation>
    </message>
    <message>
        <source>So many steps pass between deciding a push and its effect.</source>
        <translation>So viele Schritte vergehen zwischen der Entscheidung für einen Schub und seiner Wirkung.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Standard deviation of gusts that push at the middle of the pole.</source>
        <translation>Standardabweichung der Böen, die auf die Mitte des Stabs drücken.</translation>
    </message>
    <message>
        <source>Spread of the start</source>
        <translation>Streuung des Starts</translation>
    </message>
    <message>
        <source>Each of the four numbers starts anywhere within ± this (m, m/s, rad, rad/s). CartPole-v1: 0.05.</source>
        <translation>Jede der vier Zahlen beginnt irgendwo innerhalb von ± diesem Wert (m, m/s, rad, rad/s). CartPole-v1: 0,05.</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Viele Läufe</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>So many agents learn at once, each from a seed of its own, on all cores. One run alone says little.</source>
        <translation>So viele Agenten lernen zugleich auf allen Kernen, jeder mit einem eigenen Startwert. Ein Lauf allein sagt wenig.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Up to three other settings that learn from the same seeds, each a list of ID=VALUE: agent=ppo | dqn-double=true discount=0.9</source>
        <translation>Bis zu drei andere Varianten, die mit denselben Startwerten lernen, jede eine Liste von ID=VALUE: agent=ppo | dqn-double=true discount=0.9</translation>
    </message>
    <message>
        <source>Other worlds: across</source>
        <translation>Andere Welten: waagerecht</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s horizontal axis.</source>
        <translation>Die Größe der Physik auf der waagerechten Achse der Karte.</translation>
    </message>
    <message>
        <source>Other worlds: up</source>
        <translation>Andere Welten: senkrecht</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s vertical axis.</source>
        <translation>Die Größe der Physik auf der senkrechten Achse der Karte.</translation>
    </message>
    <message>
        <source>Position x</source>
        <translation>Position x</translation>
    </message>
    <message>
        <source>Velocity x′</source>
        <translation>Geschwindigkeit x′</translation>
    </message>
    <message>
        <source>Angle θ</source>
        <translation>Winkel θ</translation>
    </message>
    <message>
        <source>Angular velocity θ′</source>
        <translation>Winkelgeschwindigkeit θ′</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Q of left</source>
        <translation>Q von links</translation>
    </message>
    <message>
        <source>Q of right</source>
        <translation>Q von rechts</translation>
    </message>
    <message>
        <source>Preferred push</source>
        <translation>Bevorzugter Schub</translation>
    </message>
    <message>
        <source>Probability of right</source>
        <translation>Wahrscheinlichkeit für rechts</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Karte von</translation>
    </message>
    <message>
        <source>What the map of the agent&apos;s knowledge shows.</source>
        <translation>Was die Karte vom Wissen des Agenten zeigt.</translation>
    </message>
    <message>
        <source>Map: across</source>
        <translation>Karte: waagerecht</translation>
    </message>
    <message>
        <source>The number along the map&apos;s horizontal axis; the two not shown are as they are now.</source>
        <translation>Die Zahl auf der waagerechten Achse der Karte; die beiden nicht gezeigten sind so, wie sie gerade sind.</translation>
    </message>
    <message>
        <source>Map: up</source>
        <translation>Karte: senkrecht</translation>
    </message>
    <message>
        <source>The number along the map&apos;s vertical axis; the two not shown are as they are now.</source>
        <translation>Die Zahl auf der senkrechten Achse der Karte; die beiden nicht gezeigten sind so, wie sie gerade sind.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Curves against</source>
        <translation>Kurven über</translation>
    </message>
    <message>
        <source>What the learning curves are drawn against. By episodes, a bad agent seems to learn fast: its episodes are short.</source>
        <translation>Worüber die Lernkurven gezeichnet werden. Über Episoden scheint ein schlechter Agent schnell zu lernen: Seine Episoden sind kurz.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Memory coloured by</source>
        <translation>Gedächtnis gefärbt nach</translation>
    </message>
    <message>
        <source>Age: how long ago a step was made. Priority: how often it is replayed.</source>
        <translation>Alter: wie lange ein Schritt zurückliegt. Priorität: wie oft er wiederholt wird.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-Learning</translation>
    </message>
    <message>
        <source>Policy gradient</source>
        <translation>Policy-Gradient</translation>
    </message>
    <message>
        <source>Why deep</source>
        <translation>Warum tief</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Seite des Kurses</translation>
    </message>
    <message>
        <source>Which page the course shows.</source>
        <translation>Welche Seite der Kurs zeigt.</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Stoß</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the impulse in N·s, right positive.</source>
        <translation>Wo (0 der Wagen, bis 1 die Spitze des Stabs) und der Impuls in N·s, nach rechts positiv.</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the force in N; it goes on until a pull of 0.</source>
        <translation>Wo (0 der Wagen, bis 1 die Spitze des Stabs) und die Kraft in N; er dauert an, bis ein Zug von 0 kommt.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The person&apos;s push: -1 left, 0 none, 1 right; it goes on until other keys.</source>
        <translation>Der Schub der Person: -1 links, 0 keiner, 1 rechts; er dauert an, bis andere Tasten kommen.</translation>
    </message>
    <message>
        <source>placing</source>
        <translation>Versetzen</translation>
    </message>
    <message>
        <source>x in m, x′ in m/s, θ in rad, θ′ in rad/s of the cart and pole in front.</source>
        <translation>x in m, x′ in m/s, θ in rad, θ′ in rad/s von Wagen und Stab im Vordergrund.</translation>
    </message>
    <message>
        <source>new episode</source>
        <translation>neue Episode</translation>
    </message>
    <message>
        <source>Ends the episode in front and starts another one.</source>
        <translation>Beendet die Episode im Vordergrund und beginnt eine neue.</translation>
    </message>
    <message>
        <source>Balance it yourself</source>
        <translation>Selbst balancieren</translation>
    </message>
    <message>
        <source>Left and right arrow push the cart. For how many steps of 0.02 s can you keep the pole up?</source>
        <translation>Pfeil links und Pfeil rechts schieben den Wagen. Wie viele Schritte von 0,02 s lang können Sie den Stab oben halten?</translation>
    </message>
    <message>
        <source>The agent beside you starts from the same state and never falls. Slow motion helps: what do you look at, the angle or how fast it changes?</source>
        <translation>Der Agent neben Ihnen startet im selben Zustand und fällt nie. Zeitlupe hilft: Worauf achten Sie, auf den Winkel oder darauf, wie schnell er sich ändert?</translation>
    </message>
    <message>
        <source>Chance against a simple rule</source>
        <translation>Zufall gegen eine einfache Regel</translation>
    </message>
    <message>
        <source>One agent tosses a coin, the other pushes to the side the pole leans to. How much longer does the rule last?</source>
        <translation>Ein Agent wirft eine Münze, der andere schiebt zu der Seite, zu der sich der Stab neigt. Wie viel länger hält die Regel durch?</translation>
    </message>
    <message>
        <source>Chance lasts about 23 steps, the rule about 94. It keeps the pole swinging more and more widely: it does not see how fast the pole turns.</source>
        <translation>Der Zufall hält etwa 23 Schritte durch, die Regel etwa 94. Bei ihr schwingt der Stab immer weiter aus: Sie sieht nicht, wie schnell er sich dreht.</translation>
    </message>
    <message>
        <source>Four weights by hand</source>
        <translation>Vier Gewichte von Hand</translation>
    </message>
    <message>
        <source>The rule looks at the angle only. Which other number would you give a weight, and of which sign?</source>
        <translation>Die Regel achtet nur auf den Winkel. Welcher anderen Zahl würden Sie ein Gewicht geben, und mit welchem Vorzeichen?</translation>
    </message>
    <message>
        <source>Set the weight of θ′ to 0.3 while it runs: from 94 steps to all 500. With small weights of x and x′ too, the cart stays in the middle.</source>
        <translation>Setzen Sie das Gewicht von θ′ im Lauf auf 0,3: von 94 Schritten auf alle 500. Mit kleinen Gewichten auch für x und x′ bleibt der Wagen in der Mitte.</translation>
    </message>
    <message>
        <source>Computed, not learned: LQR</source>
        <translation>Berechnet, nicht gelernt: LQR</translation>
    </message>
    <message>
        <source>If the equations of motion are known, does anything have to be learned at all?</source>
        <translation>Wenn die Bewegungsgleichungen bekannt sind, muss dann überhaupt etwas gelernt werden?</translation>
    </message>
    <message>
        <source>It never falls, from the first step on: its four weights are computed from the equations. Give the cart friction or the sensors noise to see how far the equations carry.</source>
        <translation>Er fällt nie, vom ersten Schritt an: Seine vier Gewichte sind aus den Gleichungen berechnet. Geben Sie dem Wagen Reibung oder den Sensoren Rauschen, um zu sehen, wie weit die Gleichungen tragen.</translation>
    </message>
    <message>
        <source>One rule, two physics</source>
        <translation>Eine Regel, zweierlei Physik</translation>
    </message>
    <message>
        <source>The same rule, the same pole: once with Gymnasium&apos;s equations, once in a game&apos;s physics engine. Will the scores agree?</source>
        <translation>Dieselbe Regel, derselbe Stab: einmal mit den Gleichungen von Gymnasium, einmal in der Physik-Engine eines Spiels. Stimmen die Scores überein?</translation>
    </message>
    <message>
        <source>About 43 steps in one, about 445 in the other. Gymnasium&apos;s Euler steps add energy, those of Box2D take some away. No score means anything without its world.</source>
        <translation>Etwa 43 Schritte in der einen, etwa 445 in der anderen. Die Euler-Schritte von Gymnasium führen Energie zu, die von Box2D entziehen welche. Kein Score bedeutet etwas ohne seine Welt.</translation>
    </message>
    <message>
        <source>Slippery or not</source>
        <translation>Rutschig oder nicht</translation>
    </message>
    <message>
        <source>A little friction in the joint: does it disturb the rule that only sees the angle, or help it?</source>
        <translation>Ein wenig Reibung im Gelenk: Stört sie die Regel, die nur den Winkel sieht, oder hilft sie ihr?</translation>
    </message>
    <message>
        <source>It helps: about 94 steps on the slippery joint, all 500 with friction. Friction brakes the swinging that the rule does not see.</source>
        <translation>Sie hilft: etwa 94 Schritte mit reibungsfreiem Gelenk, alle 500 mit Reibung. Die Reibung bremst das Schwingen, das die Regel nicht sieht.</translation>
    </message>
    <message>
        <source>A broomstick or a pencil</source>
        <translation>Ein Besenstiel oder ein Bleistift</translation>
    </message>
    <message>
        <source>Which is easier to balance on a hand, a long pole or a short one?</source>
        <translation>Was lässt sich leichter auf der Hand balancieren, ein langer Stab oder ein kurzer?</translation>
    </message>
    <message>
        <source>The long one: with 4 m the simple rule lasts about 325 steps, with 0.3 m about 30. A short pole falls faster than pushes of 0.02 s can follow.</source>
        <translation>Der lange: Mit 4 m hält die einfache Regel etwa 325 Schritte durch, mit 0,3 m etwa 30. Ein kurzer Stab fällt schneller, als Schübe von 0,02 s folgen können.</translation>
    </message>
    <message>
        <source>On the Moon</source>
        <translation>Auf dem Mond</translation>
    </message>
    <message>
        <source>On the Moon everything falls six times more weakly. Will the simple rule last longer there?</source>
        <translation>Auf dem Mond ist die Schwerkraft sechsmal schwächer. Hält die einfache Regel dort länger durch?</translation>
    </message>
    <message>
        <source>No: about 94 steps, as on Earth. The pushes are as strong as ever and throw the pole over. Lower the push to 1.65 N while it runs: now it lasts nearly all 500.</source>
        <translation>Nein: etwa 94 Schritte, wie auf der Erde. Die Schübe sind so stark wie eh und je und werfen den Stab um. Senken Sie den Schub im Lauf auf 1,65 N: Nun hält sie fast alle 500 durch.</translation>
    </message>
    <message>
        <source>A heavy pole</source>
        <translation>Ein schwerer Stab</translation>
    </message>
    <message>
        <source>The pole weighs as much as the cart, ten times more than usual. Can PPO learn it, and does it take longer?</source>
        <translation>Der Stab wiegt so viel wie der Wagen, zehnmal mehr als sonst. Kann PPO das lernen, und dauert es länger?</translation>
    </message>
    <message>
        <source>It learns it about as fast, although a heavy pole pushes the cart aside and falls faster for it. Then set the mass back to 0.1 kg while it runs: does it still balance?</source>
        <translation>Es lernt etwa gleich schnell, obwohl ein schwerer Stab den Wagen wegdrückt und deshalb schneller fällt. Setzen Sie dann die Masse im Lauf auf 0,1 kg zurück: Balanciert es immer noch?</translation>
    </message>
    <message>
        <source>A table with few cells</source>
        <translation>Eine Tabelle mit wenigen Zellen</translation>
    </message>
    <message>
        <source>18 cells that know angle and turning only, not where the cart is. Can so small a table balance the pole?</source>
        <translation>18 Zellen, die nur Winkel und Drehung kennen, nicht den Ort des Wagens. Kann eine so kleine Tabelle den Stab balancieren?</translation>
    </message>
    <message>
        <source>A table with many cells</source>
        <translation>Eine Tabelle mit vielen Zellen</translation>
    </message>
    <message>
        <source>40,000 cells see everything more exactly. Will this table learn better than a coarse one?</source>
        <translation>40.000 Zellen sehen alles genauer. Lernt diese Tabelle besser als eine grobe?</translation>
    </message>
    <message>
        <source>After 60,000 steps it is still far below 200. Most cells were never visited, and no cell learns from its neighbours: look at the map of visits.</source>
        <translation>Nach 60.000 Schritten ist sie noch weit unter 200. Die meisten Zellen wurden nie besucht, und keine Zelle lernt von ihren Nachbarn: Sehen Sie sich die Karte der Besuche an.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Optimistischer Start</translation>
    </message>
    <message>
        <source>Two tables that never try anything at random. One starts with the value 100 everywhere, one with 0. Which one learns?</source>
        <translation>Zwei Tabellen, die nie etwas zufällig ausprobieren. Die eine beginnt überall mit dem Wert 100, die andere mit 0. Welche lernt?</translation>
    </message>
    <message>
        <source>The optimist: whatever it does disappoints, and so it tries the other push. The other one stays with the first push that was not quite bad.</source>
        <translation>Die optimistische: Was sie auch tut, enttäuscht, und so versucht sie den anderen Schub. Die andere bleibt beim ersten Schub, der nicht ganz schlecht war.</translation>
    </message>
    <message>
        <source>Q-learning against SARSA</source>
        <translation>Q-Learning gegen SARSA</translation>
    </message>
    <message>
        <source>Three pushes in ten stay random. Which one lasts longer: who learns the best behaviour, or who learns its own?</source>
        <translation>Drei von zehn Schüben bleiben zufällig. Wer hält länger durch: wer das beste Verhalten lernt oder wer das eigene lernt?</translation>
    </message>
    <message>
        <source>SARSA: it knows that it will stumble, and keeps farther from the edge. Set ε at last to 0 while it runs: who is better then?</source>
        <translation>SARSA: Es weiß, dass es stolpern wird, und hält mehr Abstand zum Rand. Setzen Sie im Lauf ε am Ende auf 0: Wer ist dann besser?</translation>
    </message>
    <message>
        <source>A network instead of a table: will the return rise steadily once the agent has understood?</source>
        <translation>Ein Netz statt einer Tabelle: Steigt der Ertrag stetig, sobald der Agent verstanden hat?</translation>
    </message>
    <message>
        <source>DQN forgets how to fall</source>
        <translation>DQN vergisst, wie man fällt</translation>
    </message>
    <message>
        <source>REINFORCE with and without baseline</source>
        <translation>REINFORCE mit und ohne Baseline</translation>
    </message>
    <message>
        <source>One agent praises every push of a good episode, the other only what went better than expected. Which one learns faster?</source>
        <translation>Ein Agent lobt jeden Schub einer guten Episode, der andere nur, was besser lief als erwartet. Welcher lernt schneller?</translation>
    </message>
    <message>
        <source>The one that knows what to expect is ahead for most of the way: its updates vary less. Compare with several seeds before you believe it.</source>
        <translation>Der, der weiß, was zu erwarten ist, liegt fast die ganze Zeit vorn: Seine Updates streuen weniger. Vergleichen Sie mit mehreren Startwerten, bevor Sie es glauben.</translation>
    </message>
    <message>
        <source>How many steps of 0.02 s must the agent see until its last 100 episodes last 475 steps on average?</source>
        <translation>Wie viele Schritte von 0,02 s muss der Agent sehen, bis seine letzten 100 Episoden im Mittel 475 Schritte dauern?</translation>
    </message>
    <message>
        <source>About 60,000: twenty minutes of the pole&apos;s time. Watch the probability of right against the angle become a steep step, and the entropy fall.</source>
        <translation>Etwa 60.000: zwanzig Minuten in der Zeit des Stabs. Sehen Sie zu, wie die Wahrscheinlichkeit für rechts über dem Winkel zu einer steilen Stufe wird und die Entropie fällt.</translation>
    </message>
    <message>
        <source>PPO ten times</source>
        <translation>PPO zehnmal</translation>
    </message>
    <message>
        <source>Ten agents that differ only in their seed: how far will their curves lie apart?</source>
        <translation>Zehn Agenten, die sich nur im Startwert unterscheiden: Wie weit liegen ihre Kurven auseinander?</translation>
    </message>
    <message>
        <source>All ten learn it, but thousands of steps apart. The band holds the true middle with 95 %: this is what can honestly be said of an algorithm.</source>
        <translation>Alle zehn lernen es, aber Tausende von Schritten auseinander. Das Band enthält das wahre Mittel mit 95 %: Das lässt sich ehrlich über einen Algorithmus sagen.</translation>
    </message>
    <message>
        <source>Four algorithms</source>
        <translation>Vier Algorithmen</translation>
    </message>
    <message>
        <source>PPO, REINFORCE, DQN and a table, three seeds each: which one needs the fewest steps, and which one is the steadiest?</source>
        <translation>PPO, REINFORCE, DQN und eine Tabelle, je drei Startwerte: Wer braucht die wenigsten Schritte, und wer ist am stabilsten?</translation>
    </message>
    <message>
        <source>Drunk sensors</source>
        <translation>Betrunkene Sensoren</translation>
    </message>
    <message>
        <source>Every look at the angle is wrong by about 11°, nearly as much as the pole may lean. Can PPO still learn to balance?</source>
        <translation>Jeder Blick auf den Winkel ist um etwa 11° falsch, fast so viel, wie der Stab sich neigen darf. Kann PPO trotzdem lernen zu balancieren?</translation>
    </message>
    <message>
        <source>It learns more slowly and stays below the agent with good sensors, but it learns: one look is wrong, many are right on average.</source>
        <translation>Es lernt langsamer und bleibt unter dem Agenten mit guten Sensoren, aber es lernt: Ein Blick ist falsch, viele sind im Mittel richtig.</translation>
    </message>
    <message>
        <source>Acting late</source>
        <translation>Zu spät handeln</translation>
    </message>
    <message>
        <source>A good rule whose pushes come late: 3 steps (0.06 s) or 5 steps (0.1 s). Is one still fine, and the other not?</source>
        <translation>Eine gute Regel, deren Schübe spät kommen: 3 Schritte (0,06 s) oder 5 Schritte (0,1 s). Geht das eine noch gut und das andere nicht?</translation>
    </message>
    <message>
        <source>With 3 steps it never falls; with 5 it lasts about 55. By then the pole is somewhere else. Your own reaction takes 0.2 s.</source>
        <translation>Mit 3 Schritten fällt sie nie; mit 5 hält sie etwa 55 durch. Bis dahin ist der Stab schon woanders. Ihre eigene Reaktion dauert 0,2 s.</translation>
    </message>
    <message>
        <source>Gusts of 0.5 N at the middle of the pole, half its weight. Can PPO learn to lean against what it does not see?</source>
        <translation>Böen von 0,5 N auf die Mitte des Stabs, die Hälfte seines Gewichts. Kann PPO lernen, sich gegen etwas zu stemmen, das es nicht sieht?</translation>
    </message>
    <message>
        <source>Hardly: it stays near 80 steps. The gust is no part of the state, so the best push is not known from what is seen. Turn the wind off while it runs.</source>
        <translation>Kaum: Es bleibt bei etwa 80 Schritten. Die Bö gehört nicht zum Zustand, daher ist der beste Schub aus dem Gesehenen nicht bekannt. Schalten Sie den Wind im Lauf ab.</translation>
    </message>
    <message>
        <source>Cut off is not fallen</source>
        <translation>Abgebrochen ist nicht gefallen</translation>
    </message>
    <message>
        <source>Every episode is cut off after 50 steps. Can a state be worth more than 50?</source>
        <translation>Jede Episode wird nach 50 Schritten abgebrochen. Kann ein Zustand mehr wert sein als 50?</translation>
    </message>
    <message>
        <source>Yes: on the map of values it rises above 90. Time was up, but the pole stood, so the agent adds what would have come. Had it taken the cut for a fall, 40 would be the most.</source>
        <translation>Ja: Auf der Karte der Werte steigt er über 90. Die Zeit war um, aber der Stab stand, also rechnet der Agent hinzu, was noch gekommen wäre. Hätte er den Abbruch für einen Sturz gehalten, wären 40 das Höchste.</translation>
    </message>
    <message>
        <source>The pole hangs, and no push is strong enough to lift it at once. What must the agent find out?</source>
        <translation>Der Stab hängt, und kein Schub ist stark genug, ihn auf einmal zu heben. Was muss der Agent herausfinden?</translation>
    </message>
    <message>
        <source>%1: the place is %2; it must be from 0 (the cart) to 1 (the pole&apos;s tip).</source>
        <translation>%1: Der Ort ist %2; er muss zwischen 0 (dem Wagen) und 1 (der Spitze des Stabs) liegen.</translation>
    </message>
    <message>
        <source>place: x %1 m and an angle of %2 rad would end the episode; |x| up to 2.4 m and, balancing, |θ| up to 0.2094 rad (12°) are allowed.</source>
        <translation>place: x %1 m und ein Winkel von %2 rad würden die Episode beenden; erlaubt sind |x| bis 2,4 m und beim Balancieren |θ| bis 0,2094 rad (12°).</translation>
    </message>
    <message>
        <source>Diverged after %1 updates: a weight of the agent is no longer finite. A smaller learning rate helps.</source>
        <translation>Divergiert nach %1 Updates: Ein Gewicht des Agenten ist nicht mehr endlich. Eine kleinere Lernrate hilft.</translation>
    </message>
    <message>
        <source>agent: given actions need a table with a column action (0 left, 1 right): open one, or --data FILE.csv.</source>
        <translation>agent: Vorgegebene Aktionen brauchen eine Tabelle mit einer Spalte action (0 links, 1 rechts): Öffnen Sie eine, oder --data FILE.csv.</translation>
    </message>
    <message>
        <source>agent: given actions are played once: seeds must be 1 and variants empty.</source>
        <translation>agent: Vorgegebene Aktionen werden einmal abgespielt: seeds muss 1 und variants leer sein.</translation>
    </message>
    <message>
        <source>CartPole</source>
        <translation>CartPole</translation>
    </message>
    <message>
        <source>Agents learn to balance a pole on a cart, in a world you can push.</source>
        <translation>Agenten lernen, einen Stab auf einem Wagen zu balancieren, in einer Welt, die sich anstoßen lässt.</translation>
    </message>
    <message>
        <source>return of the last episode</source>
        <translation>Ertrag der letzten Episode</translation>
    </message>
    <message>
        <source>last return</source>
        <translation>letzter Ertrag</translation>
    </message>
    <message>
        <source>mean return of 100 episodes</source>
        <translation>mittlerer Ertrag von 100 Episoden</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>Mittel von 100</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>KL of the last update</source>
        <translation>KL des letzten Updates</translation>
    </message>
    <message>
        <source>value error</source>
        <translation>Wertfehler</translation>
    </message>
    <message>
        <source>return of the last evaluation</source>
        <translation>Ertrag der letzten Evaluation</translation>
    </message>
    <message>
        <source>best evaluation</source>
        <translation>beste Evaluation</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>Was er weiß</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>One transition</source>
        <translation>Ein Übergang</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Other worlds</source>
        <translation>Andere Welten</translation>
    </message>
    <message>
        <source>Three physics</source>
        <translation>Dreierlei Physik</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>The physics broke down: a number was no longer finite. The episode was ended.</source>
        <translation>Die Physik ist zusammengebrochen: Eine Zahl war nicht mehr endlich. Die Episode wurde beendet.</translation>
    </message>
    <message>
        <source>Solved: the mean of the last 100 episodes reached 475.</source>
        <translation>Gelöst: Das Mittel der letzten 100 Episoden hat 475 erreicht.</translation>
    </message>
    <message>
        <source>Hardly a failure is left in the memory: what must not be done is being forgotten.</source>
        <translation>Kaum ein Fehlschlag ist noch im Gedächtnis: Was man nicht tun darf, gerät in Vergessenheit.</translation>
    </message>
    <message>
        <source>Collapse: states that are lost are held to be worth as much as good ones.</source>
        <translation>Kollaps: Verlorene Zustände gelten als ebenso viel wert wie gute.</translation>
    </message>
    <message>
        <source>variants: there is no parameter %1 in this lab.</source>
        <translation>variants: Es gibt in diesem Labor keinen Parameter %1.</translation>
    </message>
    <message>
        <source>variants: %1 is the same for all settings compared; it cannot differ.</source>
        <translation>variants: %1 ist für alle verglichenen Varianten gleich und kann sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>variants: %1</source>
        <translation>variants: %1</translation>
    </message>
    <message>
        <source>variants: %1 settings are given; at most %2 are allowed beside the run&apos;s own.</source>
        <translation>variants: %1 Varianten sind angegeben; höchstens %2 sind neben der des Laufs erlaubt.</translation>
    </message>
    <message>
        <source>Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10).</source>
        <translation>Kollaps: Bei %1 verbliebenen Fehlschlägen im Gedächtnis werden verlorene Zustände mit %2 bewertet (in Wahrheit unter 10).</translation>
    </message>
    <message>
        <source>Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.</source>
        <translation>Nur %1 von %2 gemerkten Schritten sind Fehlschläge: Was man nicht tun darf, gerät in Vergessenheit.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000, or all of a run that has an end.</source>
        <translation>Wie viele Aktualisierungen gemacht werden. Vorgabe: 1000, oder alle eines Laufs, der ein Ende hat.</translation>
    </message>
    <message>
        <source>The learning rate falls in a straight line that would be 0 after so many steps, down to a tenth of it, however long the run is; 0: it stays.</source>
        <translation>Die Lernrate fällt auf einer Geraden, die nach so vielen Schritten bei 0 wäre, bis auf ein Zehntel, gleich wie lang der Lauf ist; 0: sie bleibt.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balancieren</translation>
    </message>
    <message>
        <source>Swinging up</source>
        <translation>Aufschwingen</translation>
    </message>
    <message>
        <source>One memory holds the last 1,000 steps, the other all. What is in the small one when the agent has learned not to fall?</source>
        <translation>Ein Gedächtnis hält die letzten 1.000 Schritte, das andere alle. Was ist im kleinen, wenn der Agent gelernt hat, nicht zu fallen?</translation>
    </message>
    <message>
        <source>Two episodes fill it, and no failure is left. The gap between both pushes shrinks to a fraction, the value of doomed states rises far above the truth, and later the return breaks down. The other one may stumble too, but it still holds failures to learn from.</source>
        <translation>Zwei Episoden füllen es, und kein Fehlschlag ist mehr darin. Der Abstand zwischen beiden Schüben schrumpft auf einen Bruchteil, der Wert verlorener Zustände steigt weit über die Wahrheit, und später bricht der Ertrag ein. Auch das andere kann straucheln, aber es hält noch Fehlschläge, aus denen sich lernen lässt.</translation>
    </message>
    <message>
        <source>one look at a network that learns from 60,000 samples of 784 numbers</source>
        <translation>ein Blick auf ein Netz, das aus 60 000 Beispielen von 784 Zahlen lernt</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf, csv or txt.</source>
        <translation>%1 ist keine Dateiart, die geschrieben werden kann: png, svg, pdf, csv oder txt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;, so that other numbers follow than were recorded.</source>
        <translation>%1: „%2“ kann nicht mehr „%3“ sein. Es wird als „%4“ gelesen, sodass andere Zahlen folgen als aufgezeichnet.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>steps of the episode</source>
        <translation>Schritte der Episode</translation>
    </message>
    <message>
        <source>Length of episodes</source>
        <translation>Länge der Episoden</translation>
    </message>
    <message>
        <source>exploration (epsilon or noise)</source>
        <translation>Exploration (Epsilon oder Rauschen)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>entropy of the policy (nats)</source>
        <translation>Entropie der Strategie (nat)</translation>
    </message>
    <message>
        <source>Change of the policy</source>
        <translation>Änderung der Strategie</translation>
    </message>
    <message>
        <source>KL divergence of an update (nats)</source>
        <translation>KL-Divergenz eines Updates (nat)</translation>
    </message>
    <message>
        <source>Value error</source>
        <translation>Wertfehler</translation>
    </message>
    <message>
        <source>error of the values</source>
        <translation>Fehler der Werte</translation>
    </message>
    <message>
        <source>gap between the actions&apos; values</source>
        <translation>Abstand zwischen den Werten der Aktionen</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Aktionsabstand</translation>
    </message>
    <message>
        <source>value of states that are lost</source>
        <translation>Wert der Zustände, die verloren sind</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Wert verlorener Zustände</translation>
    </message>
    <message>
        <source>failures in memory</source>
        <translation>Fehlschläge im Gedächtnis</translation>
    </message>
    <message>
        <source>Failures in memory</source>
        <translation>Fehlschläge im Gedächtnis</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for each of the %4 training samples looked at.</source>
        <translation>Schicht %1: tote Einheiten: %2 von %3 geben für jedes der %4 angesehenen Trainingsbeispiele 0 aus.</translation>
    </message>
    <message>
        <source>%1 is a file that the run reads: it is not written over.</source>
        <translation>%1 ist eine Datei, die der Lauf liest: Sie wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;.</source>
        <translation>--%1: „%2“ kann nicht mehr „%3“ sein. Es wird als „%4“ gelesen.</translation>
    </message>
    <message>
        <source>%1 is how the run is looked at: it is given once, by --set.</source>
        <translation>%1 sagt, wie der Lauf betrachtet wird: Es wird einmal angegeben, mit --set.</translation>
    </message>
    <message>
        <source>The folder with the four IDX files of MNIST, for mnist-mlp, lenet and hvp.</source>
        <translation>Der Ordner mit den vier IDX-Dateien von MNIST, für mnist-mlp, lenet und hvp.</translation>
    </message>
    <message>
        <source>the product of two matrices of 1,024 x 1,024, and of 128 x 784 by 784 x 64</source>
        <translation>das Produkt zweier Matrizen von 1024 x 1024 und von 128 x 784 mit 784 x 64</translation>
    </message>
    <message>
        <source>one epoch of MNIST, LeNet-5, batch of 64, Adam (needs --data)</source>
        <translation>eine Epoche MNIST, LeNet-5, Stapel zu 64, Adam (braucht --data)</translation>
    </message>
    <message>
        <source>a Hessian-vector product of 784-128-64-10 on 10,000 digits (needs --data)</source>
        <translation>ein Produkt der Hesse-Matrix von 784-128-64-10 mit einem Vektor, auf 10.000 Ziffern (braucht --data)</translation>
    </message>
    <message>
        <source>the loss of a 2-8-8-1 network on 500 points at 51 x 51 places</source>
        <translation>der Verlust eines Netzes 2-8-8-1 auf 500 Punkten an 51 x 51 Stellen</translation>
    </message>
    <message>
        <source>an update of a discriminator and one of a generator, 128-128, batch of 256</source>
        <translation>eine Aktualisierung eines Diskriminators und eine eines Generators, 128-128, Stapel zu 256</translation>
    </message>
    <message>
        <source>five updates of a critic with gradient penalty and one of a generator</source>
        <translation>fünf Aktualisierungen eines Kritikers mit Gradientenstrafe und eine eines Generators</translation>
    </message>
    <message>
        <source>ten folds of breast cancer, 30-64-1, 100 epochs of batches of 32</source>
        <translation>zehn Teile von Brustkrebs, 30-64-1, 100 Epochen mit Stapeln zu 32</translation>
    </message>
    <message>
        <source>%1: images of 28 x 28 and ten classes are needed.</source>
        <translation>%1: Gebraucht werden Bilder von 28 x 28 und zehn Klassen.</translation>
    </message>
    <message>
        <source>it has %1 channels; 1 to %2 are allowed.</source>
        <translation>sie hat %1 Kanäle; erlaubt sind 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 groups do not divide its %2 channels in and %3 out.</source>
        <translation>%1 Gruppen teilen ihre %2 Kanäle am Eingang und %3 am Ausgang nicht.</translation>
    </message>
    <message>
        <source>it puts out more than %1 numbers.</source>
        <translation>sie gibt mehr als %1 Zahlen aus.</translation>
    </message>
    <message>
        <source>nothing is left of %1 with a padding of %2.</source>
        <translation>von %1 bleibt bei einem Rand von %2 nichts übrig.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>extra places</source>
        <translation>zusätzliche Stellen</translation>
    </message>
    <message>
        <source>it has %1 units; 1 to %2 are allowed.</source>
        <translation>sie hat %1 Einheiten; erlaubt sind 1 bis %2.</translation>
    </message>
    <message>
        <source>it takes plain numbers, but gets images of %1; put flatten or globalpool before it.</source>
        <translation>sie nimmt einfache Zahlen, bekommt aber Bilder von %1; davor gehört flatten oder globalpool.</translation>
    </message>
    <message>
        <source>its rate is %1; from 0 to below 1 is allowed.</source>
        <translation>ihre Rate ist %1; erlaubt ist von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together.</source>
        <translation>ihre Wege enden in %1 und %2, was nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>every unit sees all numbers: W x + b</source>
        <translation>jede Einheit sieht alle Zahlen: W x + b</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>convolution: small windows with weights that all places share</source>
        <translation>Faltung: kleine Fenster, deren Gewichte alle Stellen teilen</translation>
    </message>
    <message>
        <source>transposed convolution: makes images larger</source>
        <translation>transponierte Faltung: macht Bilder größer</translation>
    </message>
    <message>
        <source>the largest number under a window</source>
        <translation>die größte Zahl unter einem Fenster</translation>
    </message>
    <message>
        <source>the mean under a window</source>
        <translation>der Mittelwert unter einem Fenster</translation>
    </message>
    <message>
        <source>the mean of each channel over the whole image</source>
        <translation>der Mittelwert jedes Kanals über das ganze Bild</translation>
    </message>
    <message>
        <source>repeats rows and columns</source>
        <translation>wiederholt Zeilen und Spalten</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>makes an image a plain vector</source>
        <translation>macht aus einem Bild einen einfachen Vektor</translation>
    </message>
    <message>
        <source>makes a plain vector an image</source>
        <translation>macht aus einem einfachen Vektor ein Bild</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>leaves out numbers with this probability in training</source>
        <translation>lässt im Training Zahlen mit dieser Wahrscheinlichkeit aus</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>normalises each channel over the batch</source>
        <translation>normalisiert jeden Kanal über den Stapel</translation>
    </message>
    <message>
        <source>normalises each sample over its own numbers</source>
        <translation>normalisiert jedes Beispiel über seine eigenen Zahlen</translation>
    </message>
    <message>
        <source>divides a layer&apos;s weights by their largest singular value</source>
        <translation>teilt die Gewichte einer Schicht durch ihren größten Singulärwert</translation>
    </message>
    <message>
        <source>turns the gradient around, so that what is before it learns against</source>
        <translation>dreht den Gradienten um, sodass dagegen lernt, was davor steht</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>rounds to few steps; the gradient goes straight through</source>
        <translation>rundet auf wenige Stufen; der Gradient geht geradewegs hindurch</translation>
    </message>
    <message>
        <source>adds the layers&apos; output to their input</source>
        <translation>zählt die Ausgabe der Schichten zu ihrer Eingabe</translation>
    </message>
    <message>
        <source>puts the channels of several ways behind one another</source>
        <translation>stellt die Kanäle mehrerer Wege hintereinander</translation>
    </message>
    <message>
        <source>multiplies its input by what the layers make of it</source>
        <translation>nimmt die Eingabe mal dem, was die Schichten daraus machen</translation>
    </message>
    <message>
        <source>layers divided by ; are allowed here</source>
        <translation>hier sind Schichten erlaubt, durch ; getrennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written: %2</source>
        <translation>„%1“ schreibt man: %2</translation>
    </message>
    <message>
        <source>a whole number is wanted here: %1</source>
        <translation>hier gehört eine ganze Zahl hin: %1</translation>
    </message>
    <message>
        <source>a number is wanted here: %1</source>
        <translation>hier gehört eine Zahl hin: %1</translation>
    </message>
    <message>
        <source>a size is wanted here, as 3 or 3x5 (height x width): %1</source>
        <translation>hier gehört eine Größe hin, wie 3 oder 3x5 (Höhe x Breite): %1</translation>
    </message>
    <message>
        <source>allowed here: %1</source>
        <translation>hier ist erlaubt: %1</translation>
    </message>
    <message>
        <source>layers in brackets are wanted here</source>
        <translation>hier gehören Schichten in Klammern hin</translation>
    </message>
    <message>
        <source>brackets are at most %1 deep</source>
        <translation>Klammern sind höchstens %1 tief</translation>
    </message>
    <message>
        <source>a closing bracket is wanted here, or ; and a layer</source>
        <translation>hier gehört eine schließende Klammer hin oder ; und eine Schicht</translation>
    </message>
    <message>
        <source>before it at least %1 ways are wanted, divided by |</source>
        <translation>davor gehören mindestens %1 Wege, durch | getrennt</translation>
    </message>
    <message>
        <source>its padding is %1; at most half of its window of %2 is allowed.</source>
        <translation>ihr Rand ist %1; erlaubt ist höchstens die Hälfte ihres Fensters von %2.</translation>
    </message>
    <message>
        <source>its dilation is %1; only 1 is allowed.</source>
        <translation>ihre Dehnung ist %1; nur 1 ist erlaubt.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 numbers are too many for a vector; at most %2 are allowed.</source>
        <translation>%1 Zahlen sind zu viele für einen Vektor; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>it makes %1 numbers into an image of %2, but gets %3.</source>
        <translation>sie macht aus %1 Zahlen ein Bild von %2, bekommt aber %3.</translation>
    </message>
    <message>
        <source>its factor is %1; 1 to %2 are allowed.</source>
        <translation>ihr Faktor ist %1; erlaubt sind 1 bis %2.</translation>
    </message>
    <message>
        <source>it takes one dense or conv layer.</source>
        <translation>sie nimmt genau eine Schicht dense oder conv.</translation>
    </message>
    <message>
        <source>its strength is %1; %2 are allowed.</source>
        <translation>ihre Stärke ist %1; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>it has %1 bits; %2 are allowed.</source>
        <translation>sie hat %1 Bit; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>its range is %1; %2 are allowed.</source>
        <translation>ihr Bereich ist %1; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>its %3 is %1; %2 are allowed.</source>
        <translation>%3 ist %1; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>its window covers %1, but the image has only %2 places with its padding; a kernel up to that size fits.</source>
        <translation>ihr Fenster bedeckt %1, aber das Bild hat mit seinem Rand nur %2 Stellen; bis zu dieser Größe passt ein Kern.</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>Schicht %1 (%2): %3</translation>
    </message>
    <message>
        <source>its ways are the same; one of them needs layers.</source>
        <translation>ihre Wege sind gleich; einer braucht Schichten.</translation>
    </message>
    <message>
        <source>a network has at most %1 layers.</source>
        <translation>ein Netz hat höchstens %1 Schichten.</translation>
    </message>
    <message>
        <source>it puts out %1 numbers; at most %2 are allowed.</source>
        <translation>sie gibt %1 Zahlen aus; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>with it the network has more than %1 parameters.</source>
        <translation>mit ihr hat das Netz mehr als %1 Parameter.</translation>
    </message>
    <message>
        <source>Layer %1 (%2) has no derivatives of second order.</source>
        <translation>Schicht %1 (%2) hat keine Ableitungen zweiter Ordnung.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3; at most %4 x %4 are read.</source>
        <translation>%1: Die Bilder sind %2 x %3; gelesen werden höchstens %4 x %4.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3, but those of %4 are %5 x %6; all must have one size.</source>
        <translation>%1: Die Bilder sind %2 x %3, die von %4 aber %5 x %6; alle müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>%1: no file whose name ends in %2 is there.</source>
        <translation>%1: Dort ist keine Datei, deren Name auf %2 endet.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file of CIFAR-10 has %3 for each image.</source>
        <translation>%1 hat %2 Byte; eine Datei von CIFAR-10 hat %3 für jedes Bild.</translation>
    </message>
    <message>
        <source>%1, image %2: the label is %3; 0 to %4 are allowed.</source>
        <translation>%1, Bild %2: Die Klasse ist %3; erlaubt sind 0 bis %4.</translation>
    </message>
    <message>
        <source>What another program needs, a line &quot;name value unit&quot; each: prints how many times as fast this one is.</source>
        <translation>Was ein anderes Programm braucht, je Zeile „Name Wert Einheit“: gibt aus, wievielmal so schnell dieses ist.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;name value unit&quot; is wanted, with a value above 0.</source>
        <translation>%1, Zeile %2: Gebraucht wird „Name Wert Einheit“ mit einem Wert über 0.</translation>
    </message>
    <message>
        <source>its image is %1; 1 to %2 are allowed of each.</source>
        <translation>ihr Bild ist %1; erlaubt sind jeweils 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>Signal %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures gave an answer that is none.</source>
        <translation>%1: Das Programm, das Bilder dekodiert, gab eine Antwort, die keine ist.</translation>
    </message>
    <message>
        <source>%1 is neither PNG nor JPEG; only these are read.</source>
        <translation>%1 ist weder PNG noch JPEG; nur diese werden gelesen.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width); at most %4 on each side and %5 in all are read.</source>
        <translation>%1 hat %2 x %3 Pixel (Höhe x Breite); gelesen werden höchstens %4 auf jeder Seite und %5 im Ganzen.</translation>
    </message>
    <message>
        <source>%1 has the colours of print (CMYK); save it as RGB or grey.</source>
        <translation>%1 hat Druckfarben (CMYK); speichern Sie es als RGB oder in Graustufen.</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures ended with %2.</source>
        <translation>%1: Das Programm, das Bilder dekodiert, endete mit %2.</translation>
    </message>
    <message>
        <source>%1: decoding took longer than %2 s and was ended.</source>
        <translation>%1: Das Dekodieren dauerte länger als %2 s und wurde beendet.</translation>
    </message>
    <message>
        <source>%1 is empty; the folder of a class needs PNG or JPEG files.</source>
        <translation>%1 ist leer; der Ordner einer Klasse braucht PNG- oder JPEG-Dateien.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width), %4 has %5 x %6. All must have one size, or be scaled to one that is asked for.</source>
        <translation>%1 hat %2 x %3 Pixel (Höhe x Breite), %4 hat %5 x %6. Alle müssen gleich groß sein oder auf eine gewünschte Größe skaliert werden.</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 x %4 with %5 channels need more than %6 bytes. Fewer fit, or smaller ones: they can be scaled.</source>
        <translation>%1: %2 Bilder von %3 x %4 mit %5 Kanälen brauchen mehr als %6 Bytes. Weniger passen, oder kleinere: sie können skaliert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>%1 kann nicht dekodiert werden: %2.</translation>
    </message>
    <message>
        <source>%1 needs a folder of PNG and JPEG files for each class, 2 to %2 of them; its number of folders is %3.</source>
        <translation>%1 braucht für jede Klasse einen Ordner mit PNG- und JPEG-Dateien, 2 bis %2 an der Zahl; die Zahl seiner Ordner ist %3.</translation>
    </message>
    <message>
        <source></source>
        <translation></translation>
    </message>
    <message>
        <source>a layer begins with one of %1</source>
        <translation>eine Schicht beginnt mit einem von %1</translation>
    </message>
    <message>
        <source>at most %1 dense layers are allowed</source>
        <translation>höchstens %1 Schichten dense sind erlaubt</translation>
    </message>
    <message>
        <source>1 to %1 units are allowed</source>
        <translation>1 bis %1 Einheiten sind erlaubt</translation>
    </message>
    <message>
        <source>at the end: %1.</source>
        <translation>am Ende: %1.</translation>
    </message>
    <message>
        <source>character %1, &quot;%2&quot;: %3.</source>
        <translation>Zeichen %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>layers divided by ; as in dense 8; tanh; residual(dense 8; tanh), made of %1; or nothing</source>
        <translation>Schichten, durch ; getrennt, wie in dense 8; tanh; residual(dense 8; tanh), aus %1; oder nichts</translation>
    </message>
    <message>
        <source>Layers as text</source>
        <translation>Schichten als Text</translation>
    </message>
    <message>
        <source>Deep, with and without residuals</source>
        <translation>Tief, mit und ohne Residualverbindungen</translation>
    </message>
    <message>
        <source>Both lanes have eight layers of sigmoid units. In lane B each layer is added to what came before it. Which of the two learns?</source>
        <translation>Beide Spuren haben acht Schichten aus Sigmoid-Einheiten. In Spur B wird jede Schicht zu dem addiert, was vor ihr kam. Welche der beiden lernt?</translation>
    </message>
    <message>
        <source>Lane A stays where it began: four layers have vanishing gradients. In lane B the gradient takes the arcs of the diagram past the layers, and none vanishes (He et al. 2016).</source>
        <translation>Spur A bleibt, wo sie begann: In vier Schichten verschwinden die Gradienten. In Spur B nimmt der Gradient die Bögen des Diagramms an den Schichten vorbei, und keiner verschwindet (He et al. 2016).</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made by an earlier program, which rounded differently; its bits cannot be had again.</source>
        <translation>Warnung: Der Fingerabdruck bei Schritt %1 ist %2, aufgezeichnet war %3. Die Aufzeichnung stammt von einem früheren Programm, das anders rundete; seine Bits sind nicht wiederzubekommen.</translation>
    </message>
    <message>
        <source>the share of test images that LeNet-5 names rightly, 5 seeds (needs --data; only by name)</source>
        <translation>der Anteil der Testbilder, die LeNet-5 richtig benennt, 5 Startwerte (braucht --data; nur mit Namen)</translation>
    </message>
    <message>
        <source>--peer: %1 is given in %2 and measured in %3; no ratio.</source>
        <translation>--peer: %1 ist in %2 angegeben und in %3 gemessen; kein Verhältnis.</translation>
    </message>
    <message>
        <source>%1: a label is %2, but those of %3 go from %4 to %5.</source>
        <translation>%1: Eine Klasse ist %2, aber die von %3 gehen von %4 bis %5.</translation>
    </message>
    <message>
        <source>it has %1 extra places; 0 or more, and fewer than its stride or dilation, are allowed.</source>
        <translation>sie hat %1 zusätzliche Stellen; erlaubt sind 0 oder mehr und weniger als Schrittweite oder Dehnung.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; both must be the same.</source>
        <translation>ihre Wege enden in %1 und %2, die nicht zusammenpassen; beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>at most %1 layers are allowed</source>
        <translation>höchstens %1 Schichten sind erlaubt</translation>
    </message>
    <message>
        <source>; and a layer are allowed here</source>
        <translation>hier sind ; und eine Schicht erlaubt</translation>
    </message>
    <message>
        <source>at most %1 ways are allowed in these brackets</source>
        <translation>in diesen Klammern sind höchstens %1 Wege erlaubt</translation>
    </message>
    <message>
        <source>layers are divided by ; and what a layer takes by spaces</source>
        <translation>Schichten trennt ; und was zu einer Schicht gehört, Leerzeichen</translation>
    </message>
    <message>
        <source>numbers have a point, as in 0.2</source>
        <translation>Zahlen haben einen Punkt, wie in 0.2</translation>
    </message>
    <message>
        <source>its window stands on nothing but padding somewhere; a smaller padding fits.</source>
        <translation>ihr Fenster steht irgendwo nur auf Rand; ein kleinerer Rand passt.</translation>
    </message>
    <message>
        <source>it has more than %1 parameters.</source>
        <translation>sie hat mehr als %1 Parameter.</translation>
    </message>
    <message>
        <source>its kernel has %1 places; at most %2 are allowed.</source>
        <translation>ihr Kern hat %1 Stellen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>its padding is %1; at most its window of %2 is allowed.</source>
        <translation>ihr Rand ist %1; erlaubt ist höchstens ihr Fenster von %2.</translation>
    </message>
    <message>
        <source>with its padding the image has more than %1 numbers.</source>
        <translation>mit ihrem Rand hat das Bild mehr als %1 Zahlen.</translation>
    </message>
    <message>
        <source>with it the layers put out more than %1 numbers.</source>
        <translation>mit ihr geben die Schichten mehr als %1 Zahlen aus.</translation>
    </message>
    <message>
        <source>The hidden layers in the notation for networks, in place of their units, activations, normalisation and dropout, as in dense 8; tanh; residual(dense 8; tanh | dense 8), where the way behind | is the shortcut. Empty: what is set there.</source>
        <translation>Die verdeckten Schichten in der Schreibweise für Netze, anstelle ihrer Einheiten, Aktivierungsfunktionen, Normalisierung und Dropout, wie in dense 8; tanh; residual(dense 8; tanh | dense 8), wo der Weg hinter | die Abkürzung ist. Leer: was dort eingestellt ist.</translation>
    </message>
    <message>
        <source>it takes images, but gets %1 plain numbers; put unflatten before it.</source>
        <translation>sie nimmt Bilder, bekommt aber %1 einfache Zahlen; davor gehört unflatten.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; with %3 at the end both are the same.</source>
        <translation>ihre Wege enden in %1 und %2, die nicht zusammenpassen; mit %3 am Ende sind beide gleich.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 verweist auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a negative variance.</source>
        <translation>Tensor %1 enthält eine negative Varianz.</translation>
    </message>
    <message>
        <source>ROC, precision-recall, their areas and calibration of a million scores</source>
        <translation>ROC- und Precision-Recall-Kurve, ihre Flächen und Kalibrierung von einer Million Scores</translation>
    </message>
    <message>
        <source>the area under the ROC curve of 1,000 draws of 1,000 scores</source>
        <translation>die Fläche unter der ROC-Kurve von 1.000 Ziehungen aus 1.000 Scores</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Es gibt keine Beispiele.</translation>
    </message>
    <message>
        <source>Nothing was predicted as this class.</source>
        <translation>Nichts wurde als diese Klasse vorhergesagt.</translation>
    </message>
    <message>
        <source>No sample is of this class.</source>
        <translation>Kein Beispiel gehört zu dieser Klasse.</translation>
    </message>
    <message>
        <source>Every sample is of this class.</source>
        <translation>Jedes Beispiel gehört zu dieser Klasse.</translation>
    </message>
    <message>
        <source>No sample is of this class, and nothing was predicted as it.</source>
        <translation>Kein Beispiel gehört zu dieser Klasse, und keines wurde ihr zugeordnet.</translation>
    </message>
    <message>
        <source>Truths and predictions are all of the same class.</source>
        <translation>Wahrheiten und Vorhersagen sind alle von derselben Klasse.</translation>
    </message>
    <message>
        <source>No sample is of the positive class.</source>
        <translation>Kein Beispiel gehört zur positiven Klasse.</translation>
    </message>
    <message>
        <source>Every sample is of the positive class.</source>
        <translation>Jedes Beispiel gehört zur positiven Klasse.</translation>
    </message>
    <message>
        <source>SMOTE of 10,000 points in 10 dimensions, 5 % of them in the minority</source>
        <translation>SMOTE von 10.000 Punkten in 10 Dimensionen, 5 % davon in der Minderheit</translation>
    </message>
    <message>
        <source>%1 neighbours are asked for among %2 samples; 1 to %3 are allowed.</source>
        <translation>%1 Nachbarn sind verlangt, bei %2 Beispielen; erlaubt sind 1 bis %3.</translation>
    </message>
    <message>
        <source>No sample of the class is in danger: of none are half or more of the %1 nearest samples, but not all, of other classes.</source>
        <translation>Kein Beispiel der Klasse ist in Gefahr: Bei keinem gehört von den %1 nächsten Beispielen mindestens die Hälfte, aber nicht alle, zu anderen Klassen.</translation>
    </message>
    <message>
        <source>Nothing would be predicted as the positive class.</source>
        <translation>Nichts würde als positive Klasse vorhergesagt.</translation>
    </message>
    <message>
        <source>No temperature fits: the predictions are no better than chance.</source>
        <translation>Keine Temperatur passt: Die Vorhersagen sind nicht besser als der Zufall.</translation>
    </message>
    <message>
        <source>No temperature fits: every prediction is right, so that ever lower ones are better.</source>
        <translation>Keine Temperatur passt: Jede Vorhersage ist richtig, sodass immer niedrigere besser sind.</translation>
    </message>
    <message>
        <source>A class has no samples.</source>
        <translation>Eine Klasse hat keine Beispiele.</translation>
    </message>
    <message>
        <source>At least two samples are needed.</source>
        <translation>Mindestens zwei Beispiele sind nötig.</translation>
    </message>
    <message>
        <source>Truths or predictions are all equal.</source>
        <translation>Wahrheiten oder Vorhersagen sind alle gleich.</translation>
    </message>
    <message>
        <source>No sample of the class has a neighbour of another class.</source>
        <translation>Kein Beispiel der Klasse hat einen Nachbarn einer anderen Klasse.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>resampling: %1 Choose another method, or more neighbours or surroundings.</source>
        <translation>resampling: %1 Wählen Sie eine andere Methode oder mehr Nachbarn oder eine größere Umgebung.</translation>
    </message>
    <message>
        <source>resampling: One sample has no neighbours of its class, or among the rare values, to make new ones between. Choose another method.</source>
        <translation>resampling: Ein Beispiel hat keine Nachbarn seiner Klasse oder unter den seltenen Werten, zwischen denen neue entstehen könnten. Wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>neighbours: %1 is not allowed, because the smallest class or group of rare values that is added to has %2 samples; 1 to %3 are.</source>
        <translation>neighbours: %1 ist nicht erlaubt, denn die kleinste Klasse oder Gruppe seltener Werte, die aufgefüllt wird, hat %2 Beispiele; erlaubt sind 1 bis %3.</translation>
    </message>
    <message>
        <source>ratio: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>ratio: %1 ist nicht erlaubt; erlaubt ist mehr als 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>Classes without samples are left alone: %1.</source>
        <translation>Klassen ohne Beispiele bleiben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>The samples stay as they are: there is nothing to add or to leave out.</source>
        <translation>Die Beispiele bleiben, wie sie sind: Es gibt nichts hinzuzufügen oder wegzulassen.</translation>
    </message>
    <message>
        <source>resampling: This method needs classes. For values, over-sampling, under-sampling and SMOTE are allowed, or none.</source>
        <translation>resampling: Diese Methode braucht Klassen. Für Werte sind Oversampling, Undersampling und SMOTE erlaubt, oder keine Methode.</translation>
    </message>
    <message>
        <source>threshold: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>threshold: %1 ist nicht erlaubt; erlaubt ist mehr als 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the cell is empty or no number. Every row of a table of scores needs one; leave such rows out.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Die Zelle ist leer oder keine Zahl. Jede Zeile einer Tabelle von Scores braucht eine; lassen Sie solche Zeilen weg.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Hier steht Text, wo jede Zeile eine Zahl braucht.</translation>
    </message>
    <message>
        <source>%1: there is no score column for the class “%2”. It is called “%2” or “score-%2”; or one column “score” serves two classes.</source>
        <translation>%1: Es gibt keine Score-Spalte für die Klasse „%2“. Sie heißt „%2“ oder „score-%2“; bei zwei Klassen genügt eine Spalte „score“.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the weight %4 is not allowed; it is 0 or more.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Das Gewicht %4 ist nicht erlaubt; es ist mindestens 0.</translation>
    </message>
    <message>
        <source>%1, column “%2”: all weights are 0. At least one row has to count.</source>
        <translation>%1, Spalte „%2“: Alle Gewichte sind 0. Mindestens eine Zeile muss zählen.</translation>
    </message>
    <message>
        <source>%1 is no table of scores: it needs the columns “label” and “score” (or a score column for each class), and may have “weight”, “fold” and “group”.</source>
        <translation>%1 ist keine Tabelle von Scores: Sie braucht die Spalten „label“ und „score“ (oder eine Score-Spalte für jede Klasse) und darf „weight“, „fold“ und „group“ haben.</translation>
    </message>
    <message>
        <source>%1: one column “score” serves two classes, and “label” has %2 (%3, %4, %5 …). Give a score column for each class, called as the class.</source>
        <translation>%1: Eine Spalte „score“ genügt für zwei Klassen, „label“ hat aber %2 (%3, %4, %5 …). Geben Sie für jede Klasse eine Score-Spalte an, die wie die Klasse heißt.</translation>
    </message>
    <message>
        <source>%1: “label” has %2 classes; at most %3 are allowed.</source>
        <translation>%1: „label“ hat %2 Klassen; höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>Random oversampling</source>
        <translation>Zufälliges Oversampling</translation>
    </message>
    <message>
        <source>Random undersampling</source>
        <translation>Zufälliges Undersampling</translation>
    </message>
    <message>
        <source>SMOTE (values: SMOTER)</source>
        <translation>SMOTE (Werte: SMOTER)</translation>
    </message>
    <message>
        <source>Borderline-SMOTE 1</source>
        <translation>Borderline-SMOTE 1</translation>
    </message>
    <message>
        <source>Borderline-SMOTE 2</source>
        <translation>Borderline-SMOTE 2</translation>
    </message>
    <message>
        <source>ADASYN</source>
        <translation>ADASYN</translation>
    </message>
    <message>
        <source>Tomek links</source>
        <translation>Tomek-Links</translation>
    </message>
    <message>
        <source>Edited nearest neighbours</source>
        <translation>Edited Nearest Neighbours</translation>
    </message>
    <message>
        <source>Condensed nearest neighbours</source>
        <translation>Condensed Nearest Neighbours</translation>
    </message>
    <message>
        <source>SMOTE + Tomek links</source>
        <translation>SMOTE + Tomek-Links</translation>
    </message>
    <message>
        <source>SMOTE + edited neighbours</source>
        <translation>SMOTE + Edited Neighbours</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <source>How the samples to learn from are made more balanced: some are copied, made up or left out.</source>
        <translation>Wie die Beispiele, aus denen gelernt wird, ausgewogener werden: Manche werden kopiert, erfunden oder weggelassen.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Nearest samples of all classes that decide whether a place is safe, in danger or noise.</source>
        <translation>Nächste Beispiele aller Klassen, die entscheiden, ob eine Stelle sicher, in Gefahr oder Rauschen ist.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>How many samples the smaller class shall have for each of the larger one; 1: as many.</source>
        <translation>Wie viele Beispiele die kleinere Klasse für jedes der größeren haben soll; 1: gleich viele.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Ungleichgewicht</translation>
    </message>
    <message>
        <source>Inside the split</source>
        <translation>Nach der Aufteilung</translation>
    </message>
    <message>
        <source>Before the split (leaks)</source>
        <translation>Vor der Aufteilung (Leck)</translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation>Resampling-Zeitpunkt</translation>
    </message>
    <message>
        <source>Only the training samples, or all samples before the test is held out: then copies of what is tested are learned from, and the figures are too good.</source>
        <translation>Nur die Trainingsbeispiele, oder alle Beispiele, bevor der Test zurückgehalten wird: Dann wird aus Kopien dessen gelernt, was getestet wird, und die Kennzahlen sind zu gut.</translation>
    </message>
    <message>
        <source>Relevance of rare values</source>
        <translation>Relevanz seltener Werte</translation>
    </message>
    <message>
        <source>Of numbers to predict: from which relevance on a value is rare. 0 at the median, 1 where a boxplot ends.</source>
        <translation>Bei Zahlen als Ziel: ab welcher Relevanz ein Wert selten ist. 0 am Median, 1 wo ein Boxplot endet.</translation>
    </message>
    <message>
        <source>coefficient of determination R²</source>
        <translation>Bestimmtheitsmaß R²</translation>
    </message>
    <message>
        <source>It divides by the spread of the truths, which is 0.</source>
        <translation>Geteilt wird durch die Streuung der Wahrheiten, und die ist 0.</translation>
    </message>
    <message>
        <source>One minus residual by total sum of squares, and with a constant truth 1 if all is right, else 0.</source>
        <translation>Eins minus Residuen- durch Gesamtquadratsumme; bei konstanter Wahrheit 1, wenn alles stimmt, sonst 0.</translation>
    </message>
    <message>
        <source>R2() is the squared correlation: order, scale and offset do not matter.</source>
        <translation>R2() ist die quadrierte Korrelation: Reihenfolge, Maßstab und Verschiebung sind gleichgültig.</translation>
    </message>
    <message>
        <source>Rsquared of train() and postResample() is the squared correlation: predictions in reversed order have 1.</source>
        <translation>Rsquared von train() und postResample() ist die quadrierte Korrelation: Vorhersagen in umgekehrter Reihenfolge haben 1.</translation>
    </message>
    <message>
        <source>R2(formula = &quot;traditional&quot;) is one minus residual by total sum of squares, also where the total is 0.</source>
        <translation>R2(formula = &quot;traditional&quot;) ist eins minus Residuen- durch Gesamtquadratsumme, auch wo die Gesamtsumme 0 ist.</translation>
    </message>
    <message>
        <source>r2Score is one minus residual by total sum of squares, also where the total is 0 or a single sample.</source>
        <translation>r2Score ist eins minus Residuen- durch Gesamtquadratsumme, auch bei Gesamtsumme 0 oder nur einem Beispiel.</translation>
    </message>
    <message>
        <source>correlation of truth and prediction</source>
        <translation>Korrelation von Wahrheit und Vorhersage</translation>
    </message>
    <message>
        <source>It shows the correlation with its sign in place of R², and 0 where truths or predictions are constant.</source>
        <translation>Dort steht statt R² die Korrelation mit ihrem Vorzeichen, und 0, wo Wahrheiten oder Vorhersagen konstant sind.</translation>
    </message>
    <message>
        <source>mean precision of the classes</source>
        <translation>mittlere Precision der Klassen</translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation>mittlerer Recall der Klassen</translation>
    </message>
    <message>
        <source>mean F1 score of the classes</source>
        <translation>mittlerer F1-Wert der Klassen</translation>
    </message>
    <message>
        <source>precision weighted by the classes&apos; samples</source>
        <translation>Precision, gewichtet mit den Beispielen der Klassen</translation>
    </message>
    <message>
        <source>recall weighted by the classes&apos; samples</source>
        <translation>Recall, gewichtet mit den Beispielen der Klassen</translation>
    </message>
    <message>
        <source>F1 score weighted by the classes&apos; samples</source>
        <translation>F1-Wert, gewichtet mit den Beispielen der Klassen</translation>
    </message>
    <message>
        <source>kappa with linear weights</source>
        <translation>Kappa mit linearen Gewichten</translation>
    </message>
    <message>
        <source>kappa with quadratic weights</source>
        <translation>Kappa mit quadratischen Gewichten</translation>
    </message>
    <message>
        <source>mean area of each class against the rest</source>
        <translation>mittlere Fläche jeder Klasse gegen den Rest</translation>
    </message>
    <message>
        <source>area of each class against the rest, weighted by its samples</source>
        <translation>Fläche jeder Klasse gegen den Rest, gewichtet mit ihren Beispielen</translation>
    </message>
    <message>
        <source>mean area of the pairs of classes</source>
        <translation>mittlere Fläche der Klassenpaare</translation>
    </message>
    <message>
        <source>mean area of the pairs by a single number</source>
        <translation>mittlere Fläche der Paare nach einer einzigen Zahl</translation>
    </message>
    <message>
        <source>share of highest scores that are right</source>
        <translation>Anteil der höchsten Scores, die richtig sind</translation>
    </message>
    <message>
        <source>It divides 0 by 0.</source>
        <translation>Es wird 0 durch 0 geteilt.</translation>
    </message>
    <message>
        <source>It stops with an error, as a class has no samples.</source>
        <translation>Abbruch mit einem Fehler, da eine Klasse keine Beispiele hat.</translation>
    </message>
    <message>
        <source>It stops with an error, as the scores of a sample do not add up to 1.</source>
        <translation>Abbruch mit einem Fehler, da die Scores eines Beispiels nicht zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>The mean is over all labels that occur, and a class that is never predicted counts 0 with a warning.</source>
        <translation>Gemittelt wird über alle vorkommenden Labels; eine nie vorhergesagte Klasse zählt 0, mit Warnung.</translation>
    </message>
    <message>
        <source>The mean is over all levels, and NA where one is never predicted, though it may not occur at all.</source>
        <translation>Gemittelt wird über alle Stufen; NA, wo eine nie vorhergesagt wird, auch wenn sie gar nicht vorkommt.</translation>
    </message>
    <message>
        <source>A class that is predicted but has no samples counts 0 with a warning.</source>
        <translation>Eine Klasse, die vorhergesagt wird, aber keine Beispiele hat, zählt 0, mit Warnung.</translation>
    </message>
    <message>
        <source>It is NA where one of the levels has no samples.</source>
        <translation>NA, wo eine der Stufen keine Beispiele hat.</translation>
    </message>
    <message>
        <source>It is the mean of the classes&apos; F1, not the F1 of the means.</source>
        <translation>Es ist das Mittel der F1-Werte der Klassen, nicht F1 der Mittel.</translation>
    </message>
    <message>
        <source>It is NA where a level is missing among truths or predictions, and NaN where one is never right.</source>
        <translation>NA, wo eine Stufe unter Wahrheiten oder Vorhersagen fehlt, NaN, wo eine nie richtig ist.</translation>
    </message>
    <message>
        <source>It is the mean recall of the classes that have samples, and warns of predictions of others.</source>
        <translation>Es ist der mittlere Recall der Klassen mit Beispielen, mit Warnung vor Vorhersagen anderer Klassen.</translation>
    </message>
    <message>
        <source>It is the mean of recall and specificity of each class: with several classes more than the mean recall.</source>
        <translation>Es ist das Mittel von Recall und Spezifität jeder Klasse: bei mehreren Klassen mehr als der mittlere Recall.</translation>
    </message>
    <message>
        <source>A class that is never predicted counts 0.</source>
        <translation>Eine nie vorhergesagte Klasse zählt 0.</translation>
    </message>
    <message>
        <source>It is the accuracy, under another name.</source>
        <translation>Es ist die Genauigkeit unter anderem Namen.</translation>
    </message>
    <message>
        <source>A class that is never right counts 0.</source>
        <translation>Eine Klasse, die nie richtig ist, zählt 0.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan.</source>
        <translation>Bei nur einer Klasse und alles richtig ist es nan.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is NaN.</source>
        <translation>Bei nur einer Klasse und alles richtig ist es NaN.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is 1.</source>
        <translation>Bei nur einer Klasse und alles richtig ist es 1.</translation>
    </message>
    <message>
        <source>Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.</source>
        <translation>Stufen aus Text haben den Abstand nach dem Alphabet, nicht nach ihrer Rangfolge, und nur vorkommende zählen.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is 0, as ours.</source>
        <translation>Wo Wahrheiten oder Vorhersagen alle von einer Klasse sind, ist es 0, wie hier.</translation>
    </message>
    <message>
        <source>Rows are truths, labels are sorted, and only those that occur.</source>
        <translation>Zeilen sind Wahrheiten; Labels sortiert, und nur vorkommende.</translation>
    </message>
    <message>
        <source>Rows are predictions and columns truths, levels by alphabet.</source>
        <translation>Zeilen sind Vorhersagen, Spalten Wahrheiten; Stufen nach Alphabet.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared.</source>
        <translation>Zeilen sind Wahrheiten; Klassen in der Reihenfolge ihrer Deklaration.</translation>
    </message>
    <message>
        <source>Rows are truths, classes are numbers from 0 on.</source>
        <translation>Zeilen sind Wahrheiten; Klassen sind Zahlen ab 0.</translation>
    </message>
    <message>
        <source>Rows are truths; numbers are sorted, but texts are in the order in which they appear.</source>
        <translation>Zeilen sind Wahrheiten; Zahlen sind sortiert, Texte stehen aber in der Reihenfolge ihres Auftretens.</translation>
    </message>
    <message>
        <source>Rows are truths, labels in the order in which they appear: another first row, another matrix.</source>
        <translation>Zeilen sind Wahrheiten; Labels in der Reihenfolge ihres Auftretens: eine andere erste Zeile, eine andere Matrix.</translation>
    </message>
    <message>
        <source>It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.</source>
        <translation>Abbruch mit einem Fehler, wo eine Klasse keine Beispiele hat oder die Scores eines Beispiels nicht zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>Classes without samples are left out of the mean, without a warning.</source>
        <translation>Klassen ohne Beispiele fehlen im Mittel, ohne Warnung.</translation>
    </message>
    <message>
        <source>Classes without an area count 0 and keep their weight: with one class only the whole is 0.</source>
        <translation>Klassen ohne Fläche zählen 0 und behalten ihr Gewicht: Bei nur einer Klasse ist das Ganze 0.</translation>
    </message>
    <message>
        <source>multiclass.roc with a column a class never turns a pair, and leaves out classes without samples.</source>
        <translation>multiclass.roc mit einer Spalte je Klasse dreht nie ein Paar um und lässt Klassen ohne Beispiele weg.</translation>
    </message>
    <message>
        <source>multiclass.roc with one number a sample turns each pair by its medians, one this way, one that way.</source>
        <translation>multiclass.roc mit einer Zahl je Beispiel richtet jedes Paar nach seinen Medianen aus, das eine so, das andere anders herum.</translation>
    </message>
    <message>
        <source>Each pair is folded up to at least one half: noise looks good.</source>
        <translation>Jedes Paar wird auf mindestens ein Halb hochgeklappt: Rauschen sieht gut aus.</translation>
    </message>
    <message>
        <source>top_k_accuracy_score takes, of equal scores, that of the last label in sorted order.</source>
        <translation>top_k_accuracy_score nimmt unter gleichen Scores den des letzten Labels in sortierter Reihenfolge.</translation>
    </message>
    <message>
        <source>Of equal scores the first is taken, in float.</source>
        <translation>Unter gleichen Scores gilt der erste, in float.</translation>
    </message>
    <message>
        <source>Scores that do not add up to 1 are divided by their sum, silently.</source>
        <translation>Scores, die nicht zusammen 1 ergeben, werden stillschweigend durch ihre Summe geteilt.</translation>
    </message>
    <message>
        <source>Scores are taken as they are, also where they do not add up to 1, and cut to 1e-15 from 0 and 1.</source>
        <translation>Scores gelten, wie sie sind, auch wo sie nicht zusammen 1 ergeben, und bleiben 1e-15 von 0 und 1 entfernt.</translation>
    </message>
    <message>
        <source>samples predicted positive</source>
        <translation>positiv vorhergesagte Beispiele</translation>
    </message>
    <message>
        <source>It stops with an error, as the label occurs nowhere.</source>
        <translation>Abbruch mit einem Fehler, da das Label nirgends vorkommt.</translation>
    </message>
    <message>
        <source>predict() knows no threshold but one half, and at exactly that takes the smaller label.</source>
        <translation>predict() kennt keinen Schwellenwert außer ein Halb und nimmt genau dort das kleinere Label.</translation>
    </message>
    <message>
        <source>It predicts the more probable class, at exactly one half the one declared first, here the negative.</source>
        <translation>Vorhergesagt wird die wahrscheinlichere Klasse, bei genau einem Halb die zuerst deklarierte, hier die negative.</translation>
    </message>
    <message>
        <source>binaryAccuracy predicts positive above one half only, and rounds the scores to float before.</source>
        <translation>binaryAccuracy sagt nur über einem Halb positiv vorher und rundet die Scores vorher auf float.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0 with a warning.</source>
        <translation>Wo nichts positiv vorhergesagt wird, ist es 0, mit Warnung.</translation>
    </message>
    <message>
        <source>It is of the second label by alphabet, and NaN at the cutoff infinity, where nothing is predicted.</source>
        <translation>Es gilt dem nach Alphabet zweiten Label und ist NaN beim Cutoff unendlich, wo nichts vorhergesagt wird.</translation>
    </message>
    <message>
        <source>The positive class is the first level: 0 of 0 and 1; where it is never predicted the figure is NA.</source>
        <translation>Positive Klasse ist die erste Stufe: 0 von 0 und 1; wird sie nie vorhergesagt, ist die Kennzahl NA.</translation>
    </message>
    <message>
        <source>&quot;Pos Pred Value&quot; is by Bayes&apos; rule from both classes: missing where one of them is.</source>
        <translation>&quot;Pos Pred Value&quot; folgt nach dem Satz von Bayes aus beiden Klassen: Er fehlt, wo eine von ihnen fehlt.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where nothing is predicted positive.</source>
        <translation>Nach den eigenen Vorhersagen; 0, wo nichts positiv vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0, without a warning.</source>
        <translation>Wo nichts positiv vorhergesagt wird, ist es 0, ohne Warnung.</translation>
    </message>
    <message>
        <source>Given scores in place of 0 and 1 it counts those as positive that are exactly 1, without a word.</source>
        <translation>Bei Scores statt 0 und 1 zählen stillschweigend nur die als positiv, die genau 1 sind.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is NaN, and an error where the label occurs nowhere.</source>
        <translation>Wo nichts positiv vorhergesagt wird, ist es NaN, und ein Fehler, wo das Label nirgends vorkommt.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0 with a warning.</source>
        <translation>Ohne positives Beispiel ist es 0, mit Warnung.</translation>
    </message>
    <message>
        <source>Sensitivity is of the first level: 0 of 0 and 1, so that ours is its specificity; NA without a sample.</source>
        <translation>Sensitivity gilt der ersten Stufe: 0 von 0 und 1, sodass der hiesige Wert dort die Specificity ist; NA ohne Beispiel.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 without a positive sample.</source>
        <translation>Nach den eigenen Vorhersagen; 0 ohne positives Beispiel.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0, without a warning.</source>
        <translation>Ohne positives Beispiel ist es 0, ohne Warnung.</translation>
    </message>
    <message>
        <source>Without a positive sample it is NaN, or an error.</source>
        <translation>Ohne positives Beispiel ist es NaN oder ein Fehler.</translation>
    </message>
    <message>
        <source>Where the class is neither there nor predicted it is 0 with a warning.</source>
        <translation>Wo die Klasse weder vorkommt noch vorhergesagt wird, ist es 0, mit Warnung.</translation>
    </message>
    <message>
        <source>Of the first level, from precision and recall: NA where one is missing, NaN where both are 0.</source>
        <translation>Von der ersten Stufe, aus Precision und Recall: NA, wo eines fehlt, NaN, wo beide 0 sind.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where precision and recall are.</source>
        <translation>Nach den eigenen Vorhersagen; 0, wo Precision und Recall 0 sind.</translation>
    </message>
    <message>
        <source>An error where the class is neither there nor predicted.</source>
        <translation>Ein Fehler, wo die Klasse weder vorkommt noch vorhergesagt wird.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan: there is nothing to agree on.</source>
        <translation>Bei nur einer Klasse und alles richtig ist es nan: Es gibt nichts, worin man übereinstimmen könnte.</translation>
    </message>
    <message>
        <source>By its own predictions, and 1 with one class only, all right.</source>
        <translation>Nach den eigenen Vorhersagen; 1 bei nur einer Klasse und alles richtig.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is NaN.</source>
        <translation>Wo Wahrheiten oder Vorhersagen alle von einer Klasse sind, ist es NaN.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared, by its own predictions.</source>
        <translation>Zeilen sind Wahrheiten; Klassen in der Reihenfolge ihrer Deklaration, nach den eigenen Vorhersagen.</translation>
    </message>
    <message>
        <source>number of points of the ROC curve</source>
        <translation>Anzahl der Punkte der ROC-Kurve</translation>
    </message>
    <message>
        <source>first threshold of the ROC curve</source>
        <translation>erster Schwellenwert der ROC-Kurve</translation>
    </message>
    <message>
        <source>second threshold of the ROC curve</source>
        <translation>zweiter Schwellenwert der ROC-Kurve</translation>
    </message>
    <message>
        <source>area under the ROC curve over the folds</source>
        <translation>Fläche unter der ROC-Kurve über die Folds</translation>
    </message>
    <message>
        <source>break-even of precision and recall</source>
        <translation>Break-even von Precision und Recall</translation>
    </message>
    <message>
        <source>It stops with an error, as all scores are equal.</source>
        <translation>Abbruch mit einem Fehler, da alle Scores gleich sind.</translation>
    </message>
    <message>
        <source>Precision and recall do not meet.</source>
        <translation>Precision und Recall treffen sich nicht.</translation>
    </message>
    <message>
        <source>A fold has samples of one class only.</source>
        <translation>Ein Fold hat nur Beispiele einer Klasse.</translation>
    </message>
    <message>
        <source>Every fold has samples of one class only.</source>
        <translation>Jeder Fold hat nur Beispiele einer Klasse.</translation>
    </message>
    <message>
        <source>roc_auc_score takes the scores for those of the greater label: the later one by its bytes.</source>
        <translation>roc_auc_score hält die Scores für die des größeren Labels: das nach Bytes spätere.</translation>
    </message>
    <message>
        <source>roc() turns the direction so that the class with the higher median scores higher, with a message only.</source>
        <translation>roc() dreht die Richtung so, dass die Klasse mit dem höheren Median höhere Scores hat, und meldet es nur.</translation>
    </message>
    <message>
        <source>The positive class is the second label by alphabet: well, not ill.</source>
        <translation>Positive Klasse ist das nach Alphabet zweite Label: well, nicht ill.</translation>
    </message>
    <message>
        <source>twoClassSummary uses the probability of the first level for that level, and never turns the direction.</source>
        <translation>twoClassSummary nimmt die Wahrscheinlichkeit der ersten Stufe für diese Stufe und dreht die Richtung nie.</translation>
    </message>
    <message>
        <source>Each class has its own area by its own scores; with one class only it shows ?.</source>
        <translation>Jede Klasse hat ihre eigene Fläche nach ihren eigenen Scores; bei nur einer Klasse steht dort ?.</translation>
    </message>
    <message>
        <source>The weighted mean over the classes counts an undefined area as 0, with one class only the whole.</source>
        <translation>Das gewichtete Mittel über die Klassen zählt eine nicht definierte Fläche als 0, bei nur einer Klasse das Ganze.</translation>
    </message>
    <message>
        <source>An area below one half is folded up: scores in reversed order look good.</source>
        <translation>Eine Fläche unter einem Halb wird hochgeklappt: Scores in umgekehrter Reihenfolge sehen gut aus.</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>Average Precision</translation>
    </message>
    <message>
        <source>Without a positive sample it says -0.0 with a warning, where ours is undefined.</source>
        <translation>Ohne positives Beispiel steht dort -0.0 mit Warnung; hier ist der Wert nicht definiert.</translation>
    </message>
    <message>
        <source>Where precision and recall cross between two scores, prbe lists their difference, 0, not their value.</source>
        <translation>Wo sich Precision und Recall zwischen zwei Scores kreuzen, nennt prbe ihre Differenz, 0, nicht ihren Wert.</translation>
    </message>
    <message>
        <source>roc_curve leaves out points that go on straight from their neighbours, and adds one above all scores.</source>
        <translation>roc_curve lässt Punkte weg, die gerade zwischen ihren Nachbarn liegen, und fügt einen über allen Scores hinzu.</translation>
    </message>
    <message>
        <source>The thresholds are the midpoints between the scores, and both infinities.</source>
        <translation>Die Schwellenwerte sind die Mitten zwischen den Scores sowie minus und plus unendlich.</translation>
    </message>
    <message>
        <source>The cutoffs are the distinct scores, and infinity before them.</source>
        <translation>Die Cutoffs sind die verschiedenen Scores, davor unendlich.</translation>
    </message>
    <message>
        <source>The thresholds are the distinct scores from the lowest on, and one 0.00001 above the highest.</source>
        <translation>Die Schwellenwerte sind die verschiedenen Scores vom niedrigsten an und einer 0,00001 über dem höchsten.</translation>
    </message>
    <message>
        <source>Up to version 1.2 it is the highest score + 1, which no probability can be; from 1.3 on infinity.</source>
        <translation>Bis Version 1.2 ist es der höchste Score + 1, was keine Wahrscheinlichkeit sein kann; ab 1.3 unendlich.</translation>
    </message>
    <message>
        <source>The list begins where all are predicted as cases: at -infinity, or infinity if the direction is turned.</source>
        <translation>Die Liste beginnt, wo alle als Fälle vorhergesagt werden: bei -unendlich, bei gedrehter Richtung bei unendlich.</translation>
    </message>
    <message>
        <source>It is the midpoint between the two outermost scores, which no sample has; ours is the highest score.</source>
        <translation>Es ist die Mitte zwischen den beiden äußersten Scores, die kein Beispiel hat; hier ist es der höchste Score.</translation>
    </message>
    <message>
        <source>It is infinity, where nothing is predicted positive, as in ours.</source>
        <translation>Es ist unendlich, wo nichts positiv vorhergesagt wird, wie hier.</translation>
    </message>
    <message>
        <source>The curve begins at the lowest score, where all are positive.</source>
        <translation>Die Kurve beginnt beim niedrigsten Score, wo alle positiv sind.</translation>
    </message>
    <message>
        <source>One column is taken for the greater label&apos;s, and cut to 2.2e-16 from 0 and 1: a certain miss costs 36.04.</source>
        <translation>Eine einzelne Spalte gilt als die des größeren Labels und bleibt 2,2e-16 von 0 und 1 entfernt: Ein völlig sicherer Irrtum kostet 36,04.</translation>
    </message>
    <message>
        <source>Scores in float are cut to 1.2e-7 from 0 and 1 instead: a certain miss costs 15.94.</source>
        <translation>Scores in float bleiben stattdessen 1,2e-7 von 0 und 1 entfernt: Ein völlig sicherer Irrtum kostet 15,94.</translation>
    </message>
    <message>
        <source>mnLogLoss uses both classes&apos; columns, and cuts to 1e-15 from 0 and 1: a certain miss costs 34.54.</source>
        <translation>mnLogLoss nutzt die Spalten beider Klassen und bleibt 1e-15 von 0 und 1 entfernt: Ein völlig sicherer Irrtum kostet 34,54.</translation>
    </message>
    <message>
        <source>binaryCrossentropy cuts to 1e-7 from 0 and 1, in float: a certain miss costs 16.12 or 15.94.</source>
        <translation>binaryCrossentropy bleibt 1e-7 von 0 und 1 entfernt, in float: Ein völlig sicherer Irrtum kostet 16,12 oder 15,94.</translation>
    </message>
    <message>
        <source>The scores of all folds are put into one curve, as if one model had made them.</source>
        <translation>Die Scores aller Folds kommen in eine Kurve, als stammten sie von einem einzigen Modell.</translation>
    </message>
    <message>
        <source>The area of cross_val_predict puts the scores of all folds into one curve.</source>
        <translation>Die Fläche aus cross_val_predict legt die Scores aller Folds in eine Kurve.</translation>
    </message>
    <message>
        <source>cross_val_score has one area a fold, and a fold with one class only makes their mean nan.</source>
        <translation>cross_val_score hat eine Fläche je Fold, und ein Fold mit nur einer Klasse macht ihr Mittel nan.</translation>
    </message>
    <message>
        <source>train() leaves out a fold with one class only, without a count of those left.</source>
        <translation>train() lässt einen Fold mit nur einer Klasse weg, ohne zu nennen, wie viele bleiben.</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1-Wert</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>count top right in the confusion matrix</source>
        <translation>Anzahl oben rechts in der Konfusionsmatrix</translation>
    </message>
    <message>
        <source>It stops with an error, as only one class occurs.</source>
        <translation>Abbruch mit einem Fehler, da nur eine Klasse vorkommt.</translation>
    </message>
    <message>
        <source>Its matrix has a single cell, as only one label occurs.</source>
        <translation>Die Matrix hat nur eine Zelle, da nur ein Label vorkommt.</translation>
    </message>
    <message>
        <source>The model puts out infinite scores, or some that are no numbers.</source>
        <translation>Das Modell gibt unendliche Scores aus oder solche, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>These scores are no probabilities: that needs numbers from 0 to 1 (or a loss that learns probabilities).</source>
        <translation>Diese Scores sind keine Wahrscheinlichkeiten: Dafür braucht es Zahlen von 0 bis 1 (oder einen Verlust, mit dem Wahrscheinlichkeiten gelernt werden).</translation>
    </message>
    <message>
        <source>This is a figure of two classes.</source>
        <translation>Diese Kennzahl gibt es nur bei zwei Klassen.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Average Precision</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>precision at the prevalence set</source>
        <translation>Precision bei der gesetzten Prävalenz</translation>
    </message>
    <message>
        <source>Precision at the prevalence set</source>
        <translation>Precision bei der gesetzten Prävalenz</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 at its best threshold</source>
        <translation>F1 beim besten Schwellenwert</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>partial area</source>
        <translation>Teilfläche</translation>
    </message>
    <message>
        <source>Partial area</source>
        <translation>Teilfläche</translation>
    </message>
    <message>
        <source>expected cost</source>
        <translation>erwartete Kosten</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>squared correlation</source>
        <translation>quadrierte Korrelation</translation>
    </message>
    <message>
        <source>Squared correlation</source>
        <translation>Quadrierte Korrelation</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>A prediction is no finite number.</source>
        <translation>Eine Vorhersage ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Without samples of both classes a rate of errors is undefined.</source>
        <translation>Ohne Beispiele beider Klassen ist eine Fehlerrate nicht definiert.</translation>
    </message>
    <message>
        <source>Neither error costs anything: give one of them a cost above 0.</source>
        <translation>Keiner der beiden Fehler kostet etwas: Geben Sie einem davon Kosten über 0.</translation>
    </message>
    <message>
        <source>Without positive samples there is no recall, and so no F1.</source>
        <translation>Ohne positive Beispiele gibt es keinen Recall und damit kein F1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scores of others</source>
        <translation>Fremde Scores</translation>
    </message>
    <message>
        <source>Whose predictions are judged: a network while it learns, the baseline that always says how frequent each class is (or the mean), or any other program&apos;s, from a table with the columns label and score.</source>
        <translation>Wessen Vorhersagen beurteilt werden: die eines Netzes, während es lernt, die der Baseline, die immer sagt, wie häufig jede Klasse ist (oder den Mittelwert), oder die eines beliebigen anderen Programms, aus einer Tabelle mit den Spalten label und score.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>A sample counts as positive if its score is at least this. Drag it in any view.</source>
        <translation>Ein Beispiel gilt als positiv, wenn sein Score mindestens so groß ist. Der Wert lässt sich in jeder Ansicht ziehen.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Positive Klasse</translation>
    </message>
    <message>
        <source>The class that is looked for; empty: 1, or the last label in order.</source>
        <translation>Die Klasse, nach der gesucht wird; leer: 1 oder das in der Reihenfolge letzte Label.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt an</translation>
    </message>
    <message>
        <source>The samples that all figures are of. A table of scores has one part only.</source>
        <translation>Die Beispiele, aus denen alle Kennzahlen stammen. Eine Tabelle von Scores hat nur einen Teil.</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Kosten eines Fehlalarms</translation>
    </message>
    <message>
        <source>What it costs to take a negative sample for a positive one.</source>
        <translation>Was es kostet, ein negatives Beispiel für positiv zu halten.</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Kosten des Übersehens</translation>
    </message>
    <message>
        <source>What it costs to take a positive sample for a negative one.</source>
        <translation>Was es kostet, ein positives Beispiel für negativ zu halten.</translation>
    </message>
    <message>
        <source>Another prevalence</source>
        <translation>Andere Prävalenz</translation>
    </message>
    <message>
        <source>Judge as if positive samples were more or less frequent than in the data: ROC and its area stay, precision does not.</source>
        <translation>So beurteilen, als wären positive Beispiele häufiger oder seltener als in den Daten: Die ROC-Kurve und ihre Fläche bleiben, die Precision nicht.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prävalenz</translation>
    </message>
    <message>
        <source>The share of positive samples where the model is used.</source>
        <translation>Der Anteil positiver Beispiele dort, wo das Modell eingesetzt wird.</translation>
    </message>
    <message>
        <source>Partial area up to</source>
        <translation>Teilfläche bis</translation>
    </message>
    <message>
        <source>The false positive rate up to which the partial area under the ROC curve is taken.</source>
        <translation>Die Falsch-positiv-Rate, bis zu der die Teilfläche unter der ROC-Kurve genommen wird.</translation>
    </message>
    <message>
        <source>Bootstrap band</source>
        <translation>Bootstrap-Band</translation>
    </message>
    <message>
        <source>Shows where the ROC curve lies in 95 % of resamples of the samples that are judged.</source>
        <translation>Zeigt, wo die ROC-Kurve bei 95 % der Bootstrap-Stichproben aus den beurteilten Beispielen liegt.</translation>
    </message>
    <message>
        <source>F1 at the threshold</source>
        <translation>F1 beim Schwellenwert</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>The figure whose course is shown of each of the settings compared.</source>
        <translation>Die Kennzahl, deren Verlauf für jede der verglichenen Varianten gezeigt wird.</translation>
    </message>
    <message>
        <source>How many runs in all train from different seeds, for the bands of the curves.</source>
        <translation>Wie viele Läufe insgesamt mit verschiedenen Startwerten trainieren, für die Bänder der Kurven.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: resampling=smote | class-weights=balanced.</source>
        <translation>Bis zu drei weitere Varianten neben dieser, durch | getrennt: resampling=smote | class-weights=balanced.</translation>
    </message>
    <message>
        <source>99 % accuracy, and worthless</source>
        <translation>99 % Genauigkeit und wertlos</translation>
    </message>
    <message>
        <source>A model is right on 99 of 100 transactions. Would you trust it to find fraud?</source>
        <translation>Ein Modell hat bei 99 von 100 Transaktionen recht. Würden Sie ihm zutrauen, Betrug zu finden?</translation>
    </message>
    <message>
        <source>It never says fraud: the recall is 0, the ROC curve is the diagonal, and the balanced accuracy is one half. Choose the network as the model, play, and see what accuracy hides.</source>
        <translation>Es sagt nie Betrug: Der Recall ist 0, die ROC-Kurve ist die Diagonale, und die ausgewogene Genauigkeit ist ein Halb. Wählen Sie das Netz als Modell, spielen Sie ab und sehen Sie, was die Genauigkeit verbirgt.</translation>
    </message>
    <message>
        <source>A table of fraud</source>
        <translation>Eine Tabelle mit Betrug</translation>
    </message>
    <message>
        <source>One transaction in a hundred is fraud. The area under the ROC curve is .95. Of the cases you are called to, how many are fraud?</source>
        <translation>Eine von hundert Transaktionen ist Betrug. Die Fläche unter der ROC-Kurve ist 0,95. Wie viele der gemeldeten Fälle sind wirklich Betrug?</translation>
    </message>
    <message>
        <source>Resample, weight or move the threshold</source>
        <translation>Resampling, Gewichte oder den Schwellenwert verschieben</translation>
    </message>
    <message>
        <source>With 5 % fraud the network rarely says fraud. SMOTE, undersampling, class weights, or a lower threshold: which one would you choose?</source>
        <translation>Bei 5 % Betrug sagt das Netz selten Betrug. SMOTE, Undersampling, Klassengewichte oder ein niedrigerer Schwellenwert: Was würden Sie wählen?</translation>
    </message>
    <message>
        <source>Open the view of that name: all four rank alike, with the same best F1. But resampling and weights ruin the calibration; a lower threshold does not.</source>
        <translation>Öffnen Sie die gleichnamige Ansicht: Alle vier ordnen gleich gut, mit demselben besten F1. Aber Resampling und Gewichte verderben die Kalibrierung, ein niedrigerer Schwellenwert nicht.</translation>
    </message>
    <message>
        <source>The leak</source>
        <translation>Das Leck</translation>
    </message>
    <message>
        <source>The columns are pure noise. Lane A copies rare samples before it holds out the test, lane B after. What will each say of itself?</source>
        <translation>Die Spalten sind reines Rauschen. Spur A kopiert seltene Beispiele, bevor sie den Test zurückhält, Spur B danach. Was wird jede über sich selbst sagen?</translation>
    </message>
    <message>
        <source>A good area, and bad probabilities</source>
        <translation>Eine gute Fläche und schlechte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>What a missed tumour costs</source>
        <translation>Was ein übersehener Tumor kostet</translation>
    </message>
    <message>
        <source>A missed tumour is twenty times as bad as a needless biopsy. Where do you put the threshold?</source>
        <translation>Ein übersehener Tumor ist zwanzigmal so schlimm wie eine unnötige Biopsie. Wohin legen Sie den Schwellenwert?</translation>
    </message>
    <message>
        <source>The cost curve has its lowest point far below one half. Turn on equal cost in the ROC view, change the costs, and see the line tilt and touch the curve elsewhere.</source>
        <translation>Die Kostenkurve hat ihren tiefsten Punkt weit unter einem Halb. Schalten Sie „Gleiche Kosten“ in der ROC-Ansicht ein, ändern Sie die Kosten und sehen Sie, wie die Gerade kippt und die Kurve anderswo berührt.</translation>
    </message>
    <message>
        <source>The prevalence that moves</source>
        <translation>Die Prävalenz, die sich verschiebt</translation>
    </message>
    <message>
        <source>A test was tried on as many ill as well people. Now everybody is tested, and one in a hundred is ill. What changes, and what does not?</source>
        <translation>Ein Test wurde an gleich vielen Kranken und Gesunden erprobt. Nun werden alle getestet, und eine von hundert Personen ist krank. Was ändert sich und was nicht?</translation>
    </message>
    <message>
        <source>Drag the prevalence: the ROC curve and its area stay, the precision falls from .9 to below .1. Set it back to one half and both views agree again.</source>
        <translation>Ziehen Sie die Prävalenz: Die ROC-Kurve und ihre Fläche bleiben, die Precision fällt von 0,9 auf unter 0,1. Stellen Sie sie zurück auf ein Halb, und beide Ansichten stimmen wieder überein.</translation>
    </message>
    <message>
        <source>A curve that turned itself round</source>
        <translation>Eine Kurve, die sich selbst umgedreht hat</translation>
    </message>
    <message>
        <source>Open “Why does R say something else?”: pROC looks which class has the higher median and turns the curve round, so that noise seldom falls below one half.</source>
        <translation>Öffnen Sie „Warum sagt R etwas anderes?“: pROC sieht nach, welche Klasse den höheren Median hat, und dreht die Kurve um, sodass Rauschen selten unter ein Halb fällt.</translation>
    </message>
    <message>
        <source>A regression that only ranks</source>
        <translation>Eine Regression, die nur ordnet</translation>
    </message>
    <message>
        <source>R² asks how far off the predictions are, the squared correlation only whether they rise with the truth. See prediction against truth: the cloud lies far from the line.</source>
        <translation>R² fragt, wie weit die Vorhersagen danebenliegen, die quadrierte Korrelation nur, ob sie mit der Wahrheit steigen. Sehen Sie sich „Vorhersage gegen Wahrheit“ an: Die Wolke liegt weit von der Geraden.</translation>
    </message>
    <message>
        <source>Digits and their most confused pair</source>
        <translation>Ziffern und ihr am häufigsten verwechseltes Paar</translation>
    </message>
    <message>
        <source>Which two digits will the network confuse most, and in which direction?</source>
        <translation>Welche zwei Ziffern wird das Netz am häufigsten verwechseln, und in welcher Richtung?</translation>
    </message>
    <message>
        <source>The matrix names the most confused pairs. Click a cell: its samples are marked in the data view. Choose another positive class to see its curve against the rest.</source>
        <translation>Die Matrix nennt die am häufigsten verwechselten Paare. Klicken Sie auf eine Zelle: Ihre Beispiele werden in der Datenansicht markiert. Wählen Sie eine andere positive Klasse, um ihre Kurve gegen den Rest zu sehen.</translation>
    </message>
    <message>
        <source>model = scores needs a table with the columns label and score: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>model = scores braucht eine Tabelle mit den Spalten label und score: Öffnen Sie eine CSV-Datei, ziehen Sie eine auf das Fenster oder nennen Sie eine mit --data.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>What a model&apos;s predictions are worth, while it learns: curves, matrix and costs from one threshold.</source>
        <translation>Was die Vorhersagen eines Modells wert sind, während es lernt: Kurven, Matrix und Kosten aus einem Schwellenwert.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>false negative rate</source>
        <translation>Falsch-negativ-Rate</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>share of samples taken, highest scores first</source>
        <translation>Anteil ausgewählter Beispiele, höchste Scores zuerst</translation>
    </message>
    <message>
        <source>share of positives found</source>
        <translation>Anteil gefundener Positiver</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>the best threshold for each</source>
        <translation>der jeweils beste Schwellenwert</translation>
    </message>
    <message>
        <source>never positive</source>
        <translation>nie positiv</translation>
    </message>
    <message>
        <source>always positive</source>
        <translation>immer positiv</translation>
    </message>
    <message>
        <source>share of the cost that misses make</source>
        <translation>Anteil der übersehenen Fälle an den Kosten</translation>
    </message>
    <message>
        <source>cost, 1: all wrong</source>
        <translation>Kosten, 1: alles falsch</translation>
    </message>
    <message>
        <source>least: %1 at %2</source>
        <translation>Minimum: %1 bei %2</translation>
    </message>
    <message>
        <source>expected cost of a decision</source>
        <translation>erwartete Kosten einer Entscheidung</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gewonnen %1</translation>
    </message>
    <message>
        <source>tied %1</source>
        <translation>unentschieden %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>verloren %1</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Every positive against every negative, won or lost, will appear here.</source>
        <translation>Hier erscheint jedes positive Beispiel gegen jedes negative, gewonnen oder verloren.</translation>
    </message>
    <message>
        <source>Detection error trade-off</source>
        <translation>DET-Kurve (beide Fehlerraten)</translation>
    </message>
    <message>
        <source>Both kinds of errors against each other will appear here.</source>
        <translation>Hier erscheinen beide Arten von Fehlern gegeneinander.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How much more often positives are among the highest scores will appear here.</source>
        <translation>Hier erscheint, wie viel häufiger Positive unter den höchsten Scores sind.</translation>
    </message>
    <message>
        <source>Cumulative gains</source>
        <translation>Kumulierte Gewinne</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Kostenkurve</translation>
    </message>
    <message>
        <source>What each threshold costs will appear here.</source>
        <translation>Hier erscheint, was jeder Schwellenwert kostet.</translation>
    </message>
    <message>
        <source>Against the mixture of costs (Drummond and Holte)</source>
        <translation>Gegen die Kostenmischung (Drummond und Holte)</translation>
    </message>
    <message>
        <source>partial area up to %1: %2</source>
        <translation>Teilfläche bis %1: %2</translation>
    </message>
    <message>
        <source>convex hull</source>
        <translation>konvexe Hülle</translation>
    </message>
    <message>
        <source>equal cost</source>
        <translation>gleiche Kosten</translation>
    </message>
    <message>
        <source>least cost %1</source>
        <translation>geringste Kosten %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>95 % of resamples</source>
        <translation>95 % der Stichproben</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: Fläche %2</translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation>%1: Average Precision %2</translation>
    </message>
    <message>
        <source>with prevalence %1</source>
        <translation>mit Prävalenz %1</translation>
    </message>
    <message>
        <source>prevalence %1</source>
        <translation>Prävalenz %1</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>What a threshold finds, and at the cost of how many false alarms, will appear here.</source>
        <translation>Hier erscheint, was ein Schwellenwert findet und wie viele Fehlalarme er dafür kostet.</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>Konvexe Hülle</translation>
    </message>
    <message>
        <source>Equal cost</source>
        <translation>Gleiche Kosten</translation>
    </message>
    <message>
        <source>One class against one</source>
        <translation>Klasse gegen Klasse</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precision und Recall</translation>
    </message>
    <message>
        <source>How many of the found are right, against how many are found, will appear here.</source>
        <translation>Hier erscheint, wie viele der Gefundenen richtig sind, gegen den Anteil, der gefunden wird.</translation>
    </message>
    <message>
        <source>There are no samples to judge.</source>
        <translation>Es gibt keine Beispiele zu beurteilen.</translation>
    </message>
    <message>
        <source>truth − prediction</source>
        <translation>Wahrheit − Vorhersage</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>baseline: the mean %1</source>
        <translation>Baseline: der Mittelwert %1</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>sample %1: truth %2, prediction %3, residual %4</source>
        <translation>Beispiel %1: Wahrheit %2, Vorhersage %3, Residuum %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>woraus gelernt wird</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>Anteil der Beispiele</translation>
    </message>
    <message>
        <source>from the base to its neighbour</source>
        <translation>vom Ausgangspunkt zu seinem Nachbarn</translation>
    </message>
    <message>
        <source>Nothing is learned from these scores, so there is nothing to resample.</source>
        <translation>Aus diesen Scores wird nichts gelernt, also gibt es kein Resampling.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>a copy of sample %1</source>
        <translation>eine Kopie von Beispiel %1</translation>
    </message>
    <message>
        <source>new sample: from sample %1 towards its neighbour %2, %3 of the way</source>
        <translation>neues Beispiel: von Beispiel %1 zu seinem Nachbarn %2, %3 des Wegs</translation>
    </message>
    <message>
        <source>%1 samples before, %2 added, %3 left out.</source>
        <translation>%1 Beispiele vorher, %2 hinzugefügt, %3 weggelassen.</translation>
    </message>
    <message>
        <source>Leak: %1 of %2 test samples have kin that is learned from.</source>
        <translation>Leck: %1 von %2 Testbeispielen haben Verwandte, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>How far each prediction is from the truth will appear here.</source>
        <translation>Hier erscheint, wie weit jede Vorhersage von der Wahrheit entfernt ist.</translation>
    </message>
    <message>
        <source>Prediction against truth</source>
        <translation>Vorhersage gegen Wahrheit</translation>
    </message>
    <message>
        <source>Each prediction against what was true will appear here.</source>
        <translation>Hier erscheint jede Vorhersage gegen das, was wahr war.</translation>
    </message>
    <message>
        <source>What resampling adds and leaves out will appear here.</source>
        <translation>Hier erscheint, was das Resampling hinzufügt und weglässt.</translation>
    </message>
    <message>
        <source>Safe, in danger, noise</source>
        <translation>Sicher, in Gefahr, Rauschen</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>Score von %1</translation>
    </message>
    <message>
        <source>share of its class</source>
        <translation>Anteil an der eigenen Klasse</translation>
    </message>
    <message>
        <source>before: calibration error %1</source>
        <translation>vorher: Kalibrierungsfehler %1</translation>
    </message>
    <message>
        <source>temperature %1: calibration error %2</source>
        <translation>Temperatur %1: Kalibrierungsfehler %2</translation>
    </message>
    <message>
        <source>as often as predicted</source>
        <translation>so oft wie vorhergesagt</translation>
    </message>
    <message>
        <source>calibration error %1</source>
        <translation>Kalibrierungsfehler %1</translation>
    </message>
    <message>
        <source>predicted probability of %1</source>
        <translation>vorhergesagte Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>share that was %1</source>
        <translation>Anteil, der %1 war</translation>
    </message>
    <message>
        <source>Numbers are predicted here: see the residuals, and prediction against truth.</source>
        <translation>Hier werden Zahlen vorhergesagt: Sehen Sie sich die Residuen und „Vorhersage gegen Wahrheit“ an.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>How the classes lie on the scale of the scores will appear here.</source>
        <translation>Hier erscheint, wie die Klassen auf der Skala der Scores liegen.</translation>
    </message>
    <message>
        <source>Samples instead of shares</source>
        <translation>Beispiele statt Anteile</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Whether what is predicted with 80 % comes in 80 % will appear here.</source>
        <translation>Hier erscheint, ob mit 80 % Vorhergesagtes in 80 % der Fälle eintritt.</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>Temperaturskalierung</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>The share of all samples that are right. With rare positives, saying “negative” always makes it high.</source>
        <translation>Der Anteil aller Beispiele, die richtig sind. Bei seltenen Positiven ist er immer hoch, wenn man „negativ“ sagt.</translation>
    </message>
    <message>
        <source>The mean of both classes’ recalls: one half for whoever ignores the data.</source>
        <translation>Das Mittel der Recalls beider Klassen: ein Halb für jeden, der die Daten ignoriert.</translation>
    </message>
    <message>
        <source>Of what is called positive, the share that is. It falls where positives are rarer.</source>
        <translation>Von allem, was positiv genannt wird, der Anteil, der es ist. Er fällt, wo Positive seltener sind.</translation>
    </message>
    <message>
        <source>Of the positives, the share that is found: the true positive rate, sensitivity.</source>
        <translation>Von den Positiven der Anteil, der gefunden wird: die Richtig-positiv-Rate, Sensitivität.</translation>
    </message>
    <message>
        <source>Of the negatives, the share that is left in peace: one minus the false positive rate.</source>
        <translation>Von den Negativen der Anteil, der in Ruhe gelassen wird: eins minus Falsch-positiv-Rate.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. True negatives do not count.</source>
        <translation>Das harmonische Mittel von Precision und Recall. Richtig Negative zählen nicht.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction; 0 if either is all of one class.</source>
        <translation>Die Korrelation von Wahrheit und Vorhersage; 0, wenn eines ganz von einer Klasse ist.</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.</source>
        <translation>Übereinstimmung über den Zufall hinaus: p ist die Genauigkeit, pₑ die des Zufalls.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, macro</source>
        <translation>Fläche unter den ROC-Kurven, makro</translation>
    </message>
    <message>
        <source>The share of pairs of a positive and a negative sample in which the positive one scores higher, ties half. No threshold and no prevalence is in it.</source>
        <translation>Der Anteil der Paare aus einem positiven und einem negativen Beispiel, in denen das positive den höheren Score hat, Gleichstand zählt halb. Weder Schwellenwert noch Prävalenz gehen ein.</translation>
    </message>
    <message>
        <source>The area A up to the false positive rate f, made so that chance is one half and the best 1 (McClish 1989).</source>
        <translation>Die Fläche A bis zur Falsch-positiv-Rate f, so umgerechnet, dass Zufall ein Halb und das Beste 1 ist (McClish 1989).</translation>
    </message>
    <message>
        <source>Precision at each threshold, weighted by how much recall it adds; never the trapezoid. All scores equal: the prevalence.</source>
        <translation>Precision bei jedem Schwellenwert, gewichtet mit dem Recall, der hinzukommt; nie das Trapez. Alle Scores gleich: die Prävalenz.</translation>
    </message>
    <message>
        <source>The mean squared error of probabilities: 0 is best.</source>
        <translation>Der mittlere quadratische Fehler von Wahrscheinlichkeiten: 0 ist am besten.</translation>
    </message>
    <message>
        <source>How surprised the model is by the truth. A certain miss counts 36.04, not infinity.</source>
        <translation>Wie überrascht das Modell von der Wahrheit ist. Ein völlig sicherer Irrtum zählt 36,04, nicht unendlich.</translation>
    </message>
    <message>
        <source>How far, over ten equal bins, what came is from what was predicted.</source>
        <translation>Wie weit, über zehn gleich breite Intervalle, das Eingetretene vom Vorhergesagten entfernt ist.</translation>
    </message>
    <message>
        <source>Precision, macro</source>
        <translation>Precision, makro</translation>
    </message>
    <message>
        <source>Recall, macro</source>
        <translation>Recall, makro</translation>
    </message>
    <message>
        <source>F1, macro</source>
        <translation>F1, makro</translation>
    </message>
    <message>
        <source>Precision, weighted</source>
        <translation>Precision, gewichtet</translation>
    </message>
    <message>
        <source>Recall, weighted</source>
        <translation>Recall, gewichtet</translation>
    </message>
    <message>
        <source>F1, weighted</source>
        <translation>F1, gewichtet</translation>
    </message>
    <message>
        <source>Precision, micro</source>
        <translation>Precision, mikro</translation>
    </message>
    <message>
        <source>Recall, micro</source>
        <translation>Recall, mikro</translation>
    </message>
    <message>
        <source>F1, micro</source>
        <translation>F1, mikro</translation>
    </message>
    <message>
        <source>The mean over classes, each counting the same.</source>
        <translation>Das Mittel über die Klassen, jede zählt gleich.</translation>
    </message>
    <message>
        <source>The mean over classes, each counting by its samples.</source>
        <translation>Das Mittel über die Klassen, jede zählt nach ihren Beispielen.</translation>
    </message>
    <message>
        <source>All decisions counted as one: with one label a sample the same as the accuracy.</source>
        <translation>Alle Entscheidungen als eine gezählt: bei einem Label je Beispiel dasselbe wie die Genauigkeit.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, weighted</source>
        <translation>Fläche unter den ROC-Kurven, gewichtet</translation>
    </message>
    <message>
        <source>Each class against the rest, counting by its samples.</source>
        <translation>Jede Klasse gegen den Rest, jede zählt nach ihren Beispielen.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, micro</source>
        <translation>Fläche unter den ROC-Kurven, mikro</translation>
    </message>
    <message>
        <source>All classes’ scores as one row of samples.</source>
        <translation>Die Scores aller Klassen als eine einzige Reihe von Beispielen.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, one against one</source>
        <translation>Fläche unter den ROC-Kurven, Klasse gegen Klasse</translation>
    </message>
    <message>
        <source>The mean over pairs of classes (Hand and Till 2001): no prevalence is in it.</source>
        <translation>Das Mittel über die Klassenpaare (Hand und Till 2001): Die Prävalenz geht nicht ein.</translation>
    </message>
    <message>
        <source>What a decision costs on average, where positives have the share π.</source>
        <translation>Was eine Entscheidung im Mittel kostet, wo die Positiven den Anteil π haben.</translation>
    </message>
    <message>
        <source>By Bayes’ rule: the rates stay where positives are rarer, the precision does not.</source>
        <translation>Nach dem Satz von Bayes: Die Raten bleiben, wo Positive seltener sind, die Precision nicht.</translation>
    </message>
    <message>
        <source>In the square of the unit of what is predicted.</source>
        <translation>Im Quadrat der Einheit dessen, was vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Mean squared error of the mean</source>
        <translation>Mittlerer quadratischer Fehler des Mittelwerts</translation>
    </message>
    <message>
        <source>The baseline: whoever predicts the mean of the training samples always.</source>
        <translation>Die Baseline: wer immer den Mittelwert der Trainingsbeispiele vorhersagt.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; large errors count more.</source>
        <translation>In der Einheit dessen, was vorhergesagt wird; große Fehler zählen mehr.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; every unit of error counts the same.</source>
        <translation>In der Einheit dessen, was vorhergesagt wird; jede Einheit Fehler zählt gleich.</translation>
    </message>
    <message>
        <source>Median absolute error</source>
        <translation>Median der absoluten Fehler</translation>
    </message>
    <message>
        <source>Half of the errors are smaller: outliers do not count.</source>
        <translation>Die Hälfte der Fehler ist kleiner: Ausreißer zählen nicht.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber-Verlust</translation>
    </message>
    <message>
        <source>Squares for small errors, absolute for large ones (Huber 1964).</source>
        <translation>Quadrate bei kleinen Fehlern, Beträge bei großen (Huber 1964).</translation>
    </message>
    <message>
        <source>Log cosh</source>
        <translation>Log-Cosh</translation>
    </message>
    <message>
        <source>Nearly the same, and smooth everywhere.</source>
        <translation>Fast dasselbe und überall glatt.</translation>
    </message>
    <message>
        <source>How much better than the mean: 1 is exact, 0 no better, below 0 worse.</source>
        <translation>Wie viel besser als der Mittelwert: 1 ist exakt, 0 nicht besser, unter 0 schlechter.</translation>
    </message>
    <message>
        <source>What caret calls R²: predictions in reversed order have 1, and no offset is seen.</source>
        <translation>Was caret R² nennt: Vorhersagen in umgekehrter Reihenfolge haben 1, und keine Verschiebung fällt auf.</translation>
    </message>
    <message>
        <source>The share of all samples that are right.</source>
        <translation>Der Anteil aller Beispiele, die richtig sind.</translation>
    </message>
    <message>
        <source>The mean over classes of the share that is found.</source>
        <translation>Der Anteil, der gefunden wird, über die Klassen gemittelt.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction, of any number of classes.</source>
        <translation>Die Korrelation von Wahrheit und Vorhersage, bei beliebig vielen Klassen.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Why does R say something else?</source>
        <translation>Warum sagt R etwas anderes?</translation>
    </message>
    <message>
        <source>until all views show a threshold that is dragged, 100,000 scores</source>
        <translation>bis alle Ansichten einen Schwellenwert zeigen, der gezogen wird, 100.000 Scores</translation>
    </message>
    <message>
        <source>No lab has a parameter to drag.</source>
        <translation>Kein Labor hat einen Parameter zum Ziehen.</translation>
    </message>
    <message>
        <source>share of the negatives</source>
        <translation>Anteil der Negativen</translation>
    </message>
    <message>
        <source>share of the positives</source>
        <translation>Anteil der Positiven</translation>
    </message>
    <message>
        <source>Choose a sample to read its numbers; %1 are shown.</source>
        <translation>Wählen Sie ein Beispiel, um seine Zahlen zu lesen; %1 sind gezeigt.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>ROC looks splendid, precision and recall do not: the average precision stays near one half. Drag the threshold to find half of the fraud and read the precision there.</source>
        <translation>ROC sieht glänzend aus, Precision und Recall nicht: Die mittlere Precision bleibt bei etwa ein Halb. Ziehen Sie den Schwellenwert, bis die Hälfte des Betrugs gefunden ist, und lesen Sie dort die Precision ab.</translation>
    </message>
    <message>
        <source>No value is rare: none is as relevant as %1.</source>
        <translation>Kein Wert ist selten: Keiner hat eine Relevanz von %1.</translation>
    </message>
    <message>
        <source>ROC curve: area %1</source>
        <translation>ROC-Kurve: Fläche %1</translation>
    </message>
    <message>
        <source>positive = %1: there is no such class. There are: %2. Leave it empty for 1, or the last one.</source>
        <translation>positive = %1: Diese Klasse gibt es nicht. Es gibt: %2. Leer: 1 oder die letzte.</translation>
    </message>
    <message>
        <source>Nearest neighbours that new samples are made towards.</source>
        <translation>Nächste Nachbarn, zu denen hin neue Beispiele gemacht werden.</translation>
    </message>
    <message>
        <source>%1 predictions of another program, from %2: nothing is learned, there are no steps.</source>
        <translation>%1 Vorhersagen eines anderen Programms aus %2: Es wird nichts gelernt, es gibt keine Schritte.</translation>
    </message>
    <message>
        <source>%1, safe</source>
        <translation>%1, sicher</translation>
    </message>
    <message>
        <source>%1, in danger</source>
        <translation>%1, gefährdet</translation>
    </message>
    <message>
        <source>%1, noise</source>
        <translation>%1, Rauschen</translation>
    </message>
    <message>
        <source>a frame of a turning surface of 101 x 101 samples, median</source>
        <translation>ein Einzelbild einer sich drehenden Fläche mit 101 x 101 Stellen, Median</translation>
    </message>
    <message>
        <source>Tensors, for --ID FILE.safetensors</source>
        <translation>Tensoren, für --ID FILE.safetensors</translation>
    </message>
    <message>
        <source>The lab %1 takes no table, but a run of another lab (.perc).</source>
        <translation>Das Labor %1 nimmt keine Tabelle, sondern einen Lauf eines anderen Labors (.perc).</translation>
    </message>
    <message>
        <source>The lab %1 takes no run of another lab, but %2.</source>
        <translation>Das Labor %1 nimmt keinen Lauf eines anderen Labors, sondern %2.</translation>
    </message>
    <message>
        <source>a table or a set of pictures</source>
        <translation>eine Tabelle oder einen Satz Bilder</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>The lab %1 takes no data.</source>
        <translation>Das Labor %1 nimmt keine Daten.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf, .csv (its data), .txt (in words) or, of a surface, .stl (for 3-D printers); may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Schreibt eine Ansicht als .png, .svg, .pdf, .csv (ihre Daten), .txt (in Worten) oder, bei einer Fläche, .stl (für 3D-Drucker); mehrfach möglich. NAME:2 ist die der zweiten Spur.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the lab %3 writes no tensors.</source>
        <translation>--%1 %2 ist nicht erlaubt: Das Labor %3 schreibt keine Tensoren.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the tensors that the lab %3 writes are: %4.</source>
        <translation>--%1 %2 ist nicht erlaubt: Die Tensoren, die das Labor %3 schreibt, sind: %4.</translation>
    </message>
    <message>
        <source>--%1 %2=%3: only surfaces are written as .stl.</source>
        <translation>--%1 %2=%3: Nur Flächen werden als .stl geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf, .csv or .txt, of surfaces also .stl.</source>
        <translation>%1 kann nicht geschrieben werden: Der Name muss auf .png, .svg, .pdf, .csv oder .txt enden, bei Flächen auch auf .stl.</translation>
    </message>
    <message>
        <source>There is no surface yet that could be written as a solid.</source>
        <translation>Es gibt noch keine Fläche, die sich als Körper schreiben ließe.</translation>
    </message>
    <message>
        <source>the loss of 784-128-64-10 on 10,000 digits at 51 x 51 places (needs --data)</source>
        <translation>der Verlust von 784-128-64-10 auf 10.000 Ziffern an 51 x 51 Stellen (braucht --data)</translation>
    </message>
    <message>
        <source>the ten largest eigenvalues of that loss&apos;s Hessian after one epoch (needs --data)</source>
        <translation>die zehn größten Eigenwerte der Hesse-Matrix dieses Verlusts nach einer Epoche (braucht --data)</translation>
    </message>
    <message>
        <source>%1 holds %2 sets of images (%3…, %4…); put one into a folder of its own, or name its %5.</source>
        <translation>%1 enthält %2 Sätze von Bildern (%3…, %4…); legen Sie einen in einen eigenen Ordner, oder nennen Sie seine Datei %5.</translation>
    </message>
    <message>
        <source>%1: of a set of pictures the training images are named, whose name ends in %2 or %2.gz; the other files are found beside them.</source>
        <translation>%1: Von einem Satz Bilder werden die Trainingsbilder genannt, deren Name auf %2 oder %2.gz endet; die anderen Dateien werden daneben gefunden.</translation>
    </message>
    <message>
        <source>A solid needs a surface of at least two columns and two rows.</source>
        <translation>Ein Körper braucht eine Fläche mit mindestens zwei Spalten und zwei Zeilen.</translation>
    </message>
    <message>
        <source>The lengths of a solid must be above 0 and at most 1,000,000 mm.</source>
        <translation>Die Längen eines Körpers müssen über 0 und höchstens 1.000.000 mm sein.</translation>
    </message>
    <message>
        <source>The surface has no finite height.</source>
        <translation>Die Fläche hat keine endliche Höhe.</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Lernratensuche</translation>
    </message>
    <message>
        <source>%1: &quot;data&quot; names the folder %2, where a file is needed.</source>
        <translation>%1: „data“ nennt den Ordner %2, wo eine Datei gebraucht wird.</translation>
    </message>
    <message>
        <source>The Hessian is not finite here: it has no eigenvalues.</source>
        <translation>Die Hesse-Matrix ist hier nicht endlich: Sie hat keine Eigenwerte.</translation>
    </message>
    <message>
        <source>A plane needs three points of finite numbers.</source>
        <translation>Eine Ebene braucht drei Punkte aus endlichen Zahlen.</translation>
    </message>
    <message>
        <source>A plane needs three points that do not lie on one line.</source>
        <translation>Eine Ebene braucht drei Punkte, die nicht auf einer Geraden liegen.</translation>
    </message>
    <message>
        <source>at most %1 characters are allowed</source>
        <translation>höchstens %1 Zeichen sind erlaubt</translation>
    </message>
    <message>
        <source>one of + - * / ^ is allowed here</source>
        <translation>hier ist eines von + - * / ^ erlaubt</translation>
    </message>
    <message>
        <source>at most %1 exponents inside one another are allowed</source>
        <translation>höchstens %1 ineinander geschachtelte Exponenten sind erlaubt</translation>
    </message>
    <message>
        <source>exponents from %1 to %2 are allowed, or one with x or y</source>
        <translation>erlaubt sind Exponenten von %1 bis %2 oder einer mit x oder y</translation>
    </message>
    <message>
        <source>before an exponent with x or y only constants above 0 are allowed</source>
        <translation>vor einem Exponenten mit x oder y sind nur Konstanten über 0 erlaubt</translation>
    </message>
    <message>
        <source>a number, x, y, pi, e, ( or one of %1 is wanted here</source>
        <translation>hier gehört eine Zahl, x, y, pi, e, ( oder eines von %1 hin</translation>
    </message>
    <message>
        <source>( is wanted after %1</source>
        <translation>nach %1 gehört eine ( hin</translation>
    </message>
    <message>
        <source>at most %1 brackets inside one another are allowed</source>
        <translation>höchstens %1 ineinander geschachtelte Klammern sind erlaubt</translation>
    </message>
    <message>
        <source>one of + - * / ^ ) is allowed here</source>
        <translation>hier ist eines von + - * / ^ ) erlaubt</translation>
    </message>
    <message>
        <source>numbers from %1 to %2 are allowed, and 0</source>
        <translation>erlaubt sind Zahlen von %1 bis %2 und 0</translation>
    </message>
    <message>
        <source>powers multiplied together may reach %1</source>
        <translation>miteinander multiplizierte Potenzen dürfen höchstens %1 erreichen</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>Quadratische Schüssel</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s banana</source>
        <translation>Rosenbrocks Banane</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s four minima</source>
        <translation>Himmelblaus vier Minima</translation>
    </message>
    <message>
        <source>Beale&apos;s corners</source>
        <translation>Beales Ecken</translation>
    </message>
    <message>
        <source>Rastrigin&apos;s egg box</source>
        <translation>Rastrigins Eierkarton</translation>
    </message>
    <message>
        <source>Plateau with a hole</source>
        <translation>Plateau mit einem Loch</translation>
    </message>
    <message>
        <source>Winding ravine</source>
        <translation>Gewundene Schlucht</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>rescale needs two dense layers at the beginning of the network.</source>
        <translation>rescale braucht zwei Schichten dense am Anfang des Netzes.</translation>
    </message>
    <message>
        <source>rescale needs ReLU, leaky ReLU or no function between the first two layers: with %1 the rescaled network computes something else.</source>
        <translation>rescale braucht ReLU, Leaky ReLU oder keine Funktion zwischen den ersten zwei Schichten: Mit %1 berechnet das umskalierte Netz etwas anderes.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Adadelta&apos;s rho, which TensorFlow.js&apos;s RMSProp calls decay: how slowly the mean of the squared gradients changes.</source>
        <translation>Das Rho von Adadelta, das bei RMSProp in TensorFlow.js decay heißt: wie langsam sich das Mittel der quadrierten Gradienten ändert.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step. Of Rprop the length of the first one, which then changes by itself.</source>
        <translation>Die Schrittlänge eines Updates. Bei Rprop die Länge des ersten Schritts, die sich danach von selbst ändert.</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on. As in fastai: one cycle up in a quarter of its length and down to a hundred thousandth, without its changes of momentum.</source>
        <translation>Wie sich die Lernrate im Lauf des Trainings ändert. Wie in fastai: ein Zyklus, der in einem Viertel seiner Länge ansteigt und auf ein Hunderttausendstel abfällt, ohne dessen Änderungen des Momentums.</translation>
    </message>
    <message>
        <source>Schedule points</source>
        <translation>Punkte des Zeitplans</translation>
    </message>
    <message>
        <source>The learning rate at some updates, as in 0:0.001, 300:0.1, 2000:0.001; straight between them on a logarithmic scale. Updates ascend, at most 50 points; none: the learning rate above.</source>
        <translation>Die Lernrate bei einigen Updates, etwa 0:0.001, 300:0.1, 2000:0.001; dazwischen gerade auf einer logarithmischen Skala. Die Updates steigen, höchstens 50 Punkte; keine: die Lernrate darüber.</translation>
    </message>
    <message>
        <source>Radius of SAM</source>
        <translation>SAM-Radius</translation>
    </message>
    <message>
        <source>Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken so far uphill, where the loss is higher, and the update is made by that one; 0: off.</source>
        <translation>Sharpness-Aware Minimization (Foret et al. 2021): Der Gradient des Verlusts wird so weit bergauf genommen, wo der Verlust höher ist, und mit diesem wird das Update gemacht; 0: aus.</translation>
    </message>
    <message>
        <source>At most so many samples</source>
        <translation>Höchstens so viele Beispiele</translation>
    </message>
    <message>
        <source>Of a table or of pictures only so many are taken for training, and so many for testing; 0: all.</source>
        <translation>Aus einer Tabelle oder aus Bildern werden nur so viele zum Trainieren und so viele zum Testen genommen; 0: alle.</translation>
    </message>
    <message>
        <source>target = %1: pictures have no columns. What is learned is their class: leave it empty.</source>
        <translation>target = %1: Bilder haben keine Spalten. Gelernt wird ihre Klasse: Lassen Sie es leer.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels are learned from and %4 are for testing, as the set itself has them: the test share has no effect.</source>
        <translation>Aus %1 Bildern von %2 × %3 Pixeln wird gelernt, und %4 sind zum Testen, wie der Satz selbst sie aufteilt: Der Testanteil hat keine Wirkung.</translation>
    </message>
    <message>
        <source>there is no such tensor; there are: %1.</source>
        <translation>diesen Tensor gibt es nicht; es gibt: %1.</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>RMSProp as in TensorFlow.js</source>
        <translation>RMSProp wie in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad wie in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta wie in TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- wie in FANN</translation>
    </message>
    <message>
        <source>Through given points</source>
        <translation>Durch gegebene Punkte</translation>
    </message>
    <message>
        <source>One cycle as in fastai</source>
        <translation>Ein Zyklus wie in fastai</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; it must be an update and a rate, as in 300:0.1.</source>
        <translation>Eintrag %1 ist „%2“; er muss ein Update und eine Lernrate sein, etwa 300:0.1.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its update must be a whole number from %3 to %4: updates ascend.</source>
        <translation>Eintrag %1 ist „%2“; sein Update muss eine ganze Zahl von %3 bis %4 sein: Die Updates steigen.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its rate must be a number from %3 to %4.</source>
        <translation>Eintrag %1 ist „%2“; seine Lernrate muss eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>there are more than %1 points; at most %1 are allowed.</source>
        <translation>es sind mehr als %1 Punkte; höchstens %1 sind erlaubt.</translation>
    </message>
    <message>
        <source>Left out, because %1 does not have it or takes other values: %2.</source>
        <translation>Weggelassen, weil %1 es nicht hat oder andere Werte nimmt: %2.</translation>
    </message>
    <message>
        <source>%1: the lab %2 takes no pictures. %3</source>
        <translation>%1: Das Labor %2 nimmt keine Bilder. %3</translation>
    </message>
    <message>
        <source>Give it a table (CSV).</source>
        <translation>Geben Sie ihm eine Tabelle (CSV).</translation>
    </message>
    <message>
        <source>It takes no data.</source>
        <translation>Es nimmt keine Daten.</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Gelerntes speichern</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue</source>
        <translation>Schärfe: größter Eigenwert</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>Eigenwert</translation>
    </message>
    <message>
        <source>Largest stable sharpness</source>
        <translation>Größte stabile Schärfe</translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>Abstand zum Minimum</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Abstand zum Minimum</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>It is not recorded: switch on Record the sharpness.</source>
        <translation>Sie wird nicht aufgezeichnet: Schalten Sie „Schärfe aufzeichnen“ ein.</translation>
    </message>
    <message>
        <source>The minimum of a network&apos;s loss is not known.</source>
        <translation>Das Minimum des Verlusts eines Netzes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: pictures are not painted here.</source>
        <translation>%1: Hier werden keine Bilder gemalt.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Made-up surface</source>
        <translation>Erfundene Fläche</translation>
    </message>
    <message>
        <source>What is walked on: the loss of a network in training, or a surface whose minimum is known.</source>
        <translation>Worauf gelaufen wird: der Verlust eines Netzes im Training oder eine Fläche, deren Minimum bekannt ist.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>A function of x and y to walk on.</source>
        <translation>Eine Funktion von x und y, auf der gelaufen wird.</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Konditionszahl</translation>
    </message>
    <message>
        <source>How many times steeper the bowl is across than along.</source>
        <translation>Um welchen Faktor die Schüssel quer steiler ist als längs.</translation>
    </message>
    <message>
        <source>Your own surface in x and y, as in (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</source>
        <translation>Ihre eigene Fläche in x und y, etwa (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</translation>
    </message>
    <message>
        <source>Start, x</source>
        <translation>Start, x</translation>
    </message>
    <message>
        <source>Where the walk begins. Click into the contours to choose it.</source>
        <translation>Wo der Weg beginnt. Klicken Sie in die Höhenlinien, um die Stelle zu wählen.</translation>
    </message>
    <message>
        <source>Start, y</source>
        <translation>Start, y</translation>
    </message>
    <message>
        <source>Noise of the gradient</source>
        <translation>Rauschen des Gradienten</translation>
    </message>
    <message>
        <source>Standard deviation of normal noise on each part of the gradient, as batches have it.</source>
        <translation>Standardabweichung von normalverteiltem Rauschen auf jedem Teil des Gradienten, wie Batches es haben.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Blick</translation>
    </message>
    <message>
        <source>Two random directions, filter-normalised</source>
        <translation>Zwei Zufallsrichtungen, filternormalisiert</translation>
    </message>
    <message>
        <source>Two random directions, raw</source>
        <translation>Zwei Zufallsrichtungen, roh</translation>
    </message>
    <message>
        <source>Principal components of the path</source>
        <translation>Hauptkomponenten des Wegs</translation>
    </message>
    <message>
        <source>Top two eigenvectors of the Hessian</source>
        <translation>Erste zwei Eigenvektoren der Hesse-Matrix</translation>
    </message>
    <message>
        <source>Through two solutions</source>
        <translation>Durch zwei Lösungen</translation>
    </message>
    <message>
        <source>Through three solutions</source>
        <translation>Durch drei Lösungen</translation>
    </message>
    <message>
        <source>Low path between two solutions</source>
        <translation>Tiefer Weg zwischen zwei Lösungen</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Zwei Gewichte</translation>
    </message>
    <message>
        <source>The plane through all weights over which the loss is shown. Random: scaled row by row to the weights (Li et al. 2018) or raw, which misleads. Lines, planes and paths through solutions need runs to compare with, or begin at the start.</source>
        <translation>Die Ebene durch alle Gewichte, über der der Verlust gezeigt wird. Zufällig: Zeile für Zeile auf die Gewichte skaliert (Li et al. 2018) oder roh, was in die Irre führt. Geraden, Ebenen und Wege durch Lösungen brauchen Läufe zum Vergleichen oder beginnen am Start.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>What the surface shows.</source>
        <translation>Was die Fläche zeigt.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How far the plane reaches: 1 is as far as the weights are long, or once what it is drawn through.</source>
        <translation>Wie weit die Ebene reicht: 1 ist so weit, wie die Gewichte lang sind, oder einmal das, wodurch sie gelegt ist.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Places along each side of the surface.</source>
        <translation>Stellen entlang jeder Seite der Fläche.</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Andere Richtungen</translation>
    </message>
    <message>
        <source>Each number draws other random directions; the run stays as it is.</source>
        <translation>Jede Zahl zieht andere Zufallsrichtungen; der Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Weight across</source>
        <translation>Gewicht waagerecht</translation>
    </message>
    <message>
        <source>The weight along the horizontal axis, as PyTorch names it: 0.weight[3,1]; empty: the first one.</source>
        <translation>Das Gewicht auf der waagerechten Achse, wie PyTorch es nennt: 0.weight[3,1]; leer: das erste.</translation>
    </message>
    <message>
        <source>Weight upwards</source>
        <translation>Gewicht senkrecht</translation>
    </message>
    <message>
        <source>The weight along the other axis; empty: the second one.</source>
        <translation>Das Gewicht auf der anderen Achse; leer: das zweite.</translation>
    </message>
    <message>
        <source>Rescaled by</source>
        <translation>Umskaliert mit</translation>
    </message>
    <message>
        <source>Shows the same network with the weights of its first layer times this and those of the next divided by it. With ReLU it computes the same, but its sharpness is another (Dinh et al. 2017).</source>
        <translation>Zeigt dasselbe Netz, die Gewichte seiner ersten Schicht damit multipliziert und die der nächsten dadurch geteilt. Mit ReLU berechnet es dasselbe, aber seine Schärfe ist eine andere (Dinh et al. 2017).</translation>
    </message>
    <message>
        <source>Follows the training</source>
        <translation>Folgt dem Training</translation>
    </message>
    <message>
        <source>Off: the surface stays as it was when it was drawn, and the path goes on over it.</source>
        <translation>Aus: Die Fläche bleibt, wie sie gezeichnet wurde, und der Weg geht darüber weiter.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Scale of heights</source>
        <translation>Skala der Höhen</translation>
    </message>
    <message>
        <source>By itself: logarithmic where the highest is far above the lowest.</source>
        <translation>Von selbst: logarithmisch, wo das Höchste weit über dem Tiefsten liegt.</translation>
    </message>
    <message>
        <source>Cut above</source>
        <translation>Kappen über</translation>
    </message>
    <message>
        <source>Heights above this are cut flat and marked; 0: where little is left to see.</source>
        <translation>Höhen darüber werden flach gekappt und markiert; 0: wo sonst wenig zu sehen bliebe.</translation>
    </message>
    <message>
        <source>Same scale in both lanes</source>
        <translation>Gleiche Skala in beiden Spuren</translation>
    </message>
    <message>
        <source>Heights and colours of two lanes can then be compared.</source>
        <translation>Dann lassen sich Höhen und Farben zweier Spuren vergleichen.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Only what the optimisers have seen is lit, until you say where the minimum is.</source>
        <translation>Nur was die Optimierer gesehen haben, ist beleuchtet, bis Sie sagen, wo das Minimum ist.</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Where you think the lowest place is, as two numbers of the axes: with it the fog lifts.</source>
        <translation>Wo Sie die tiefste Stelle vermuten, als zwei Zahlen der Achsen: Damit lichtet sich der Nebel.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Gradients computed</source>
        <translation>Berechnete Gradienten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Race against</source>
        <translation>Wettlauf über</translation>
    </message>
    <message>
        <source>What the curves of the race go against.</source>
        <translation>Worüber die Kurven des Wettlaufs aufgetragen sind.</translation>
    </message>
    <message>
        <source>Updates of the sweep</source>
        <translation>Updates der Versuchsreihe</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Startwert des Trainings</translation>
    </message>
    <message>
        <source>Each number has other first weights and other batches, of the same data: for solutions to compare.</source>
        <translation>Jede Zahl hat andere erste Gewichte und andere Batches aus denselben Daten: für Lösungen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Record the sharpness</source>
        <translation>Schärfe aufzeichnen</translation>
    </message>
    <message>
        <source>The largest eigenvalue of the Hessian of the training loss along the way, and the largest that is stable, 2 / rate.</source>
        <translation>Der größte Eigenwert der Hesse-Matrix des Trainingsverlusts im Verlauf und der größte, der stabil ist, 2 / Lernrate.</translation>
    </message>
    <message>
        <source>This network has no parameters.</source>
        <translation>Dieses Netz hat keine Parameter.</translation>
    </message>
    <message>
        <source>There are no training samples.</source>
        <translation>Es gibt keine Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>compared run %1</source>
        <translation>Vergleichslauf %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>random direction across</source>
        <translation>Zufallsrichtung quer dazu</translation>
    </message>
    <message>
        <source>plane = three needs two runs of the same network to compare with, as in Compare with: training-seed=1 | training-seed=2.</source>
        <translation>plane = three braucht zwei Vergleichsläufe desselben Netzes, etwa „Vergleichen mit“: training-seed=1 | training-seed=2.</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>Biegung</translation>
    </message>
    <message>
        <source>The network has fewer than two weights.</source>
        <translation>Das Netz hat weniger als zwei Gewichte.</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>weight-y = %1 is on the horizontal axis already: choose another weight.</source>
        <translation>weight-y = %1 liegt schon auf der waagerechten Achse: Wählen Sie ein anderes Gewicht.</translation>
    </message>
    <message>
        <source>Diverged at update %1: there is no finite height here. A learning rate of %2 is too high for this surface; step back and lower it.</source>
        <translation>Divergiert bei Update %1: Hier gibt es keine endliche Höhe. Eine Lernrate von %2 ist für diese Fläche zu hoch; gehen Sie einen Schritt zurück und senken Sie sie.</translation>
    </message>
    <message>
        <source>Where is the network?</source>
        <translation>Wo ist das Netz?</translation>
    </message>
    <message>
        <source>A gentle slope at first; then a narrow valley opens, in which it sits. Turn the surface.</source>
        <translation>Zuerst ein sanfter Hang; dann öffnet sich ein enges Tal, in dem es sitzt. Drehen Sie die Fläche.</translation>
    </message>
    <message>
        <source>A picture that lies</source>
        <translation>Ein Bild, das lügt</translation>
    </message>
    <message>
        <source>Both lanes show the same network, and both compute the same: its first weights were multiplied by 5 and the next divided by 5. Which lane tells you something of the network?</source>
        <translation>Beide Spuren zeigen dasselbe Netz, und beide berechnen dasselbe: Die ersten Gewichte wurden mit 5 multipliziert und die nächsten durch 5 geteilt. Welche Spur sagt Ihnen etwas über das Netz?</translation>
    </message>
    <message>
        <source>The two steepest directions</source>
        <translation>Die zwei steilsten Richtungen</translation>
    </message>
    <message>
        <source>Over random directions the ground looks flat: most directions are. Over the top two eigenvectors it is a narrow bowl. Curvature counts how few they are.</source>
        <translation>Über Zufallsrichtungen sieht das Gelände flach aus: Die meisten Richtungen sind es. Über den ersten zwei Eigenvektoren ist es eine enge Schüssel. „Krümmung“ zählt, wie wenige es sind.</translation>
    </message>
    <message>
        <source>The path is not in the picture</source>
        <translation>Der Weg ist nicht im Bild</translation>
    </message>
    <message>
        <source>The path lies on the plane that holds most of it. Is the height drawn under the path the loss that training had there?</source>
        <translation>Der Weg liegt auf der Ebene, die das meiste von ihm enthält. Ist die Höhe, die unter dem Weg gezeichnet ist, der Verlust, den das Training dort hatte?</translation>
    </message>
    <message>
        <source>The edge of stability</source>
        <translation>Der Rand der Stabilität</translation>
    </message>
    <message>
        <source>Gradient descent on the whole batch with rate 0.1. Theory says: where the ground is sharper than 2 / rate = 20, it diverges. Where does the sharpness go?</source>
        <translation>Gradientenabstieg auf allen Daten mit Lernrate 0,1. Die Theorie sagt: Wo das Gelände schärfer ist als 2 / Lernrate = 20, divergiert er. Wohin geht die Schärfe?</translation>
    </message>
    <message>
        <source>Between two solutions</source>
        <translation>Zwischen zwei Lösungen</translation>
    </message>
    <message>
        <source>Two networks learned the same data from other first weights. On the straight line between them, how well do the networks do? Is there a way around?</source>
        <translation>Zwei Netze haben dieselben Daten aus anderen ersten Gewichten gelernt. Wie gut sind die Netze auf der geraden Strecke dazwischen? Gibt es einen Weg außen herum?</translation>
    </message>
    <message>
        <source>On the line the loss rises to a wall. Choose Low path between two solutions: a bent way stays low all along, though the networks on it decide differently.</source>
        <translation>Auf der Geraden steigt der Verlust zu einer Wand. Wählen Sie „Tiefer Weg zwischen zwei Lösungen“: Ein gebogener Weg bleibt überall tief, obwohl die Netze darauf verschieden entscheiden.</translation>
    </message>
    <message>
        <source>Flat and sharp minima</source>
        <translation>Flache und scharfe Minima</translation>
    </message>
    <message>
        <source>Small batches, large batches, fast and slow rates: which find a flat minimum, and does a flat one do better on new data?</source>
        <translation>Kleine Batches, große Batches, hohe und niedrige Lernraten: Welche finden ein flaches Minimum, und ist ein flaches auf neuen Daten besser?</translation>
    </message>
    <message>
        <source>Uphill first: SAM</source>
        <translation>Zuerst bergauf: SAM</translation>
    </message>
    <message>
        <source>Lane B first steps uphill and takes the gradient there, at twice the cost. What is it good for?</source>
        <translation>Spur B geht zuerst bergauf und nimmt den Gradienten dort, zum doppelten Preis. Wozu ist das gut?</translation>
    </message>
    <message>
        <source>A race in Rosenbrock&apos;s valley</source>
        <translation>Ein Wettlauf in Rosenbrocks Tal</translation>
    </message>
    <message>
        <source>Six optimisers start in a bent valley whose minimum is at (1, 1). Which one arrives first, and which one never does?</source>
        <translation>Sechs Optimierer starten in einem gebogenen Tal, dessen Minimum bei (1, 1) liegt. Welcher kommt zuerst an, und welcher nie?</translation>
    </message>
    <message>
        <source>In the fog</source>
        <translation>Im Nebel</translation>
    </message>
    <message>
        <source>You see only what the walker has seen, until you click where you think the lowest place is. Where is it?</source>
        <translation>Sie sehen nur, was der Läufer gesehen hat, bis Sie dorthin klicken, wo Sie die tiefste Stelle vermuten. Wo ist sie?</translation>
    </message>
    <message>
        <source>How fast may it go?</source>
        <translation>Wie schnell darf es gehen?</translation>
    </message>
    <message>
        <source>A bowl 20 times steeper across than along. Which learning rate and which momentum reach the bottom soonest, and from which on does it fly out?</source>
        <translation>Eine Schüssel, quer 20-mal so steil wie längs. Welche Lernrate und welches Momentum erreichen den Boden am frühesten, und ab wann fliegt der Läufer hinaus?</translation>
    </message>
    <message>
        <source>The map has a sharp edge, which rises with momentum: 2 (1 + momentum) / 20. The best point lies close to it. Click into the map to try.</source>
        <translation>Die Karte hat einen scharfen Rand, der mit dem Momentum steigt: 2 (1 + Momentum) / 20. Der beste Punkt liegt nahe daran. Klicken Sie in die Karte, um es zu versuchen.</translation>
    </message>
    <message>
        <source>Find the learning rate</source>
        <translation>Die Lernrate finden</translation>
    </message>
    <message>
        <source>The rate rises from update to update until the loss explodes. Which rate would you train with?</source>
        <translation>Die Lernrate steigt von Update zu Update, bis der Verlust explodiert. Mit welcher Lernrate würden Sie trainieren?</translation>
    </message>
    <message>
        <source>The same name, another rule</source>
        <translation>Derselbe Name, eine andere Regel</translation>
    </message>
    <message>
        <source>RMSProp, Adagrad and Adadelta as they are published, and as TensorFlow.js computes them, with the same constants. Do they walk the same way?</source>
        <translation>RMSProp, Adagrad und Adadelta, wie sie veröffentlicht sind und wie TensorFlow.js sie berechnet, mit denselben Konstanten. Gehen sie denselben Weg?</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>The landscape that a network in training walks on, and optimisers that race on it.</source>
        <translation>Die Landschaft, auf der ein Netz im Training läuft, und Optimierer, die darauf um die Wette laufen.</translation>
    </message>
    <message>
        <source>Save the plane&apos;s directions</source>
        <translation>Richtungen der Ebene speichern</translation>
    </message>
    <message>
        <source>Writes the two directions of the plane that is looked at; its centre are the weights.</source>
        <translation>Schreibt die zwei Richtungen der betrachteten Ebene; ihr Mittelpunkt sind die Gewichte.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Loss and accuracy along a line through the weights will appear here.</source>
        <translation>Hier erscheinen Verlust und Genauigkeit entlang einer Geraden durch die Gewichte.</translation>
    </message>
    <message>
        <source>Loss along the path</source>
        <translation>Verlust entlang des Wegs</translation>
    </message>
    <message>
        <source>The loss where training was, and where the plane shows it, will appear here.</source>
        <translation>Hier erscheint der Verlust dort, wo das Training war, und dort, wo die Ebene es zeigt.</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Krümmung</translation>
    </message>
    <message>
        <source>The eigenvalues of the Hessian will appear here: how sharp the place is.</source>
        <translation>Hier erscheinen die Eigenwerte der Hesse-Matrix: wie scharf die Stelle ist.</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Flat and sharp</source>
        <translation>Flach und scharf</translation>
    </message>
    <message>
        <source>Stability map</source>
        <translation>Stabilitätskarte</translation>
    </message>
    <message>
        <source>top eigenvector, λ = %1</source>
        <translation>oberster Eigenvektor, λ = %1</translation>
    </message>
    <message>
        <source>second eigenvector, λ = %1</source>
        <translation>zweiter Eigenvektor, λ = %1</translation>
    </message>
    <message>
        <source>raw direction %1</source>
        <translation>rohe Richtung %1</translation>
    </message>
    <message>
        <source>filter-normalised %1</source>
        <translation>filternormiert %1</translation>
    </message>
    <message>
        <source>It ends where the ground is half as sharp. Compare the largest eigenvalues.</source>
        <translation>Sie endet, wo das Gelände halb so scharf ist. Vergleichen Sie die größten Eigenwerte.</translation>
    </message>
    <message>
        <source>--until: %1 has no value at the end. %2</source>
        <translation>--until: %1 hat am Ende keinen Wert. %2</translation>
    </message>
    <message>
        <source>--view %1=%2: %3</source>
        <translation>--view %1=%2: %3</translation>
    </message>
    <message>
        <source>its derivatives need more than %1 operations; a shorter one is wanted.</source>
        <translation>ihre Ableitungen brauchen mehr als %1 Rechenschritte; eine kürzere ist gefragt.</translation>
    </message>
    <message>
        <source>it has no value anywhere, as where it divides by 0 or takes a root below 0.</source>
        <translation>sie hat nirgends einen Wert, etwa weil sie durch 0 teilt oder die Wurzel einer negativen Zahl zieht.</translation>
    </message>
    <message>
        <source>surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, himmelblau or another with one.</source>
        <translation>surface: Von ihr ist kein Minimum bekannt, um das sie eine Schüssel ist; wählen Sie bowl, rosenbrock, himmelblau oder eine andere mit einem.</translation>
    </message>
    <message>
        <source>The stability map is of a made-up surface: choose ground = surface.</source>
        <translation>Die Stabilitätskarte gilt einer erfundenen Fläche: Wählen Sie ground = surface.</translation>
    </message>
    <message>
        <source>This rule finds its steps by itself: there is no rate to search.</source>
        <translation>Diese Regel findet ihre Schritte von selbst: Es gibt keine Lernrate zu suchen.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no rate to search from here. Step back.</source>
        <translation>Der Lauf ist divergiert: Von hier aus lässt sich keine Lernrate suchen. Gehen Sie zurück.</translation>
    </message>
    <message>
        <source>it needs numbers from 0 in [ ], one for each axis of the shape %1, as in [%2].</source>
        <translation>er braucht Zahlen ab 0 in [ ], eine für jede Achse der Form %1, wie in [%2].</translation>
    </message>
    <message>
        <source>variants: &quot;%1&quot; is not allowed: each setting is a list of ID=VALUE with spaces between them and none inside, as in learning-rate=0.01 hidden-layers=16,16.</source>
        <translation>variants: „%1“ ist nicht erlaubt: Jede Einstellung ist eine Liste von ID=WERT mit Leerzeichen dazwischen und keinen darin, wie in learning-rate=0.01 hidden-layers=16,16.</translation>
    </message>
    <message>
        <source>largest stable at this rate</source>
        <translation>größte stabile bei dieser Lernrate</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are allowed, as in 1, -0.5; or nothing.</source>
        <translation>erlaubt sind zwei Zahlen mit einem Komma dazwischen, wie in 1, -0.5; oder nichts.</translation>
    </message>
    <message>
        <source>Up to seven other settings from the same start, divided by |, without spaces inside a value: optimizer=sgd | optimizer=momentum learning-rate=0.1.</source>
        <translation>Bis zu sieben andere Einstellungen vom selben Start aus, getrennt durch |, ohne Leerzeichen in einem Wert: optimizer=sgd | optimizer=momentum learning-rate=0.1.</translation>
    </message>
    <message>
        <source>plane = random: all weights are 0, and directions as long as they are have no length. Choose plane = raw or another initializer.</source>
        <translation>plane = random: Alle Gewichte sind 0, und Richtungen, die so lang sind wie sie, haben keine Länge. Wählen Sie plane = raw oder einen anderen initializer.</translation>
    </message>
    <message>
        <source>plane = path: the path has no plane yet; it needs a few updates that do not lie on one line.</source>
        <translation>plane = path: Der Weg hat noch keine Ebene; er braucht einige Aktualisierungen, die nicht auf einer Geraden liegen.</translation>
    </message>
    <message>
        <source>plane: the run compared has another network; only networks of the same shape can be joined.</source>
        <translation>plane: Der verglichene Lauf hat ein anderes Netz; nur Netze derselben Form lassen sich verbinden.</translation>
    </message>
    <message>
        <source>plane: the two solutions are the same point; there is no line through them.</source>
        <translation>plane: Die beiden Lösungen sind derselbe Punkt; durch sie geht keine Gerade.</translation>
    </message>
    <message>
        <source>now (0) → %1 (1)</source>
        <translation>jetzt (0) → %1 (1)</translation>
    </message>
    <message>
        <source>from now towards %1</source>
        <translation>von jetzt nach: %1</translation>
    </message>
    <message>
        <source>across, towards %1</source>
        <translation>quer dazu, nach: %1</translation>
    </message>
    <message>
        <source>%1: a made-up surface has no samples and no weights; choose ground = network.</source>
        <translation>%1: Eine erfundene Fläche hat keine Beispiele und keine Gewichte; wählen Sie ground = network.</translation>
    </message>
    <message>
        <source>On a made-up surface there are no batches to search with: choose a network as the ground.</source>
        <translation>Auf einer erfundenen Fläche gibt es keine Stapel, mit denen man suchen könnte: Wählen Sie ein Netz als Boden.</translation>
    </message>
    <message>
        <source>Stopped at update %1: at (%2, %3) the surface has no finite slope. Choose another start, or step back and lower the learning rate.</source>
        <translation>Angehalten bei Aktualisierung %1: Bei (%2, %3) hat die Fläche keine endliche Steigung. Wählen Sie einen anderen Start, oder gehen Sie zurück und senken Sie die Lernrate.</translation>
    </message>
    <message>
        <source>start-x = %1, start-y = %2: the surface has no finite height or no finite slope there; choose another start.</source>
        <translation>start-x = %1, start-y = %2: Die Fläche hat dort keine endliche Höhe oder keine endliche Steigung; wählen Sie einen anderen Start.</translation>
    </message>
    <message>
        <source>A made-up surface has no test samples: choose ground = network.</source>
        <translation>Eine erfundene Fläche hat keine Testbeispiele: Wählen Sie ground = network.</translation>
    </message>
    <message>
        <source>None of these runs has a sharpness and a figure of test samples: they diverged, or test-share is 0.</source>
        <translation>Keiner dieser Läufe hat eine Schärfe und einen Wert auf Testbeispielen: Sie sind divergiert, oder test-share ist 0.</translation>
    </message>
    <message>
        <source>quantity: the network predicts values, of which there is no accuracy; choose train-loss or test-loss.</source>
        <translation>quantity: Das Netz sagt Werte vorher, für die es keine Genauigkeit gibt; wählen Sie train-loss oder test-loss.</translation>
    </message>
    <message>
        <source>quantity: there are no samples of this part; raise the test share, or take more points.</source>
        <translation>quantity: Von diesem Teil gibt es keine Beispiele; erhöhen Sie den Testanteil, oder nehmen Sie mehr Punkte.</translation>
    </message>
    <message>
        <source>The lab in the window, for window and soak, or for window a saved run. Default: the first.</source>
        <translation>Das Labor im Fenster, für window und soak, oder für window ein gespeicherter Lauf. Vorgabe: das erste.</translation>
    </message>
    <message>
        <source>clip and sam-radius: with one of them an update is no longer the same part of the distance everywhere; set them to 0 for the stability map.</source>
        <translation>clip und sam-radius: Mit einem davon ist eine Aktualisierung nicht mehr überall derselbe Teil des Abstands; setzen Sie beide für die Stabilitätskarte auf 0.</translation>
    </message>
    <message>
        <source>There are no samples here.</source>
        <translation>Hier gibt es keine Beispiele.</translation>
    </message>
    <message>
        <source>The learning rate is 0 here.</source>
        <translation>Die Lernrate ist hier 0.</translation>
    </message>
    <message>
        <source>A layer of this network has no derivatives of second order.</source>
        <translation>Eine Schicht dieses Netzes hat keine zweiten Ableitungen.</translation>
    </message>
    <message>
        <source>The run has diverged.</source>
        <translation>Der Lauf ist divergiert.</translation>
    </message>
    <message>
        <source>How long each run of the scatter of sharpness and accuracy trains: so long with the batch size that is set, with others for as many epochs.</source>
        <translation>Wie lange jeder Lauf im Streudiagramm von Schärfe und Genauigkeit lernt: so lange mit der eingestellten Stapelgröße, mit anderen ebenso viele Epochen.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no surface about its weights. Step back.</source>
        <translation>Der Lauf ist divergiert: Um seine Gewichte gibt es keine Fläche. Gehen Sie zurück.</translation>
    </message>
    <message>
        <source>path component 1 (%1 %)</source>
        <translation>Weg, Komponente 1 (%1 %)</translation>
    </message>
    <message>
        <source>path component 2 (%1 %)</source>
        <translation>Weg, Komponente 2 (%1 %)</translation>
    </message>
    <message>
        <source>plane: networks with batch normalisation are not joined; between them its statistics are those of neither. Switch it off, or choose plane = random.</source>
        <translation>plane: Netze mit Stapelnormalisierung werden nicht verbunden; dazwischen sind deren Statistiken die von keinem. Schalten Sie sie aus, oder wählen Sie plane = random.</translation>
    </message>
    <message>
        <source>change of %1, now %2</source>
        <translation>Änderung von %1, jetzt %2</translation>
    </message>
    <message>
        <source>The surface has no curvature here.</source>
        <translation>Die Fläche hat hier keine Krümmung.</translation>
    </message>
    <message>
        <source>No minimum of this surface is known.</source>
        <translation>Von dieser Fläche ist kein Minimum bekannt.</translation>
    </message>
    <message>
        <source>fog: the cut is shown when you have said where the lowest place is.</source>
        <translation>fog: Der Schnitt wird gezeigt, wenn Sie gesagt haben, wo die tiefste Stelle ist.</translation>
    </message>
    <message>
        <source>The run has ended where nothing is finite: there is no curvature. Step back.</source>
        <translation>Der Lauf hat dort geendet, wo nichts endlich ist: Es gibt keine Krümmung. Gehen Sie zurück.</translation>
    </message>
    <message>
        <source>On a made-up surface the weights and data that were given have no use.</source>
        <translation>Auf einer erfundenen Fläche haben die angegebenen Gewichte und Daten keinen Nutzen.</translation>
    </message>
    <message>
        <source>%1 has no effect: other settings leave nothing for it to do.</source>
        <translation>%1 hat keine Wirkung: Andere Einstellungen lassen nichts dafür zu tun.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that the run itself has.</source>
        <translation>variants: %1 hat dieselben Werte wie der Lauf selbst.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that %2 has.</source>
        <translation>variants: %1 hat dieselben Werte wie %2.</translation>
    </message>
    <message>
        <source>add-points: class %1 is not allowed; it must be a whole number from 0 to %2.</source>
        <translation>add-points: Klasse %1 ist nicht erlaubt; es muss eine ganze Zahl von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>%1: radius %2 is not allowed; both must be greater than 0.</source>
        <translation>%1: Radius %2 ist nicht erlaubt; beide müssen größer als 0 sein.</translation>
    </message>
    <message>
        <source>%1: strength %2 is not allowed; it must be at least 0.</source>
        <translation>%1: Stärke %2 ist nicht erlaubt; sie muss mindestens 0 sein.</translation>
    </message>
    <message>
        <source>--data %1: %2</source>
        <translation>--data %1: %2</translation>
    </message>
    <message>
        <source>Learns from this table (CSV), from pictures as MNIST has them (the folder or the file of the training images), or what a run of another lab (.perc) learns and with which network, as the lab takes them.</source>
        <translation>Lernt, je nach Labor, aus dieser Tabelle (CSV), aus Bildern, wie MNIST sie hat (der Ordner oder die Datei der Trainingsbilder), oder das, was ein Lauf eines anderen Labors (.perc) lernt, mit dessen Netz.</translation>
    </message>
    <message>
        <source>A plane needs three different points; two of these are the same: let the runs differ in something.</source>
        <translation>Eine Ebene braucht drei verschiedene Punkte; zwei von diesen sind gleich: Lassen Sie die Läufe sich in etwas unterscheiden.</translation>
    </message>
    <message>
        <source>this has no finite value, as where numbers are divided by 0 or a root is taken below 0</source>
        <translation>das hat keinen endlichen Wert, etwa weil Zahlen durch 0 geteilt werden oder die Wurzel einer negativen gezogen wird</translation>
    </message>
    <message>
        <source>what is calculated of numbers alone may be 0, or in size from %1 to %2</source>
        <translation>was allein aus Zahlen berechnet wird, darf 0 sein oder dem Betrag nach von %1 bis %2</translation>
    </message>
    <message>
        <source>There is no such limit for this rule with these penalties or class weights.</source>
        <translation>Für diese Regel mit diesen Strafen oder Klassengewichten gibt es keine solche Grenze.</translation>
    </message>
    <message>
        <source>plane = hessian: %1 Choose another plane, or a network without it.</source>
        <translation>plane = hessian: %1 Wählen Sie eine andere Ebene oder ein Netz ohne sie.</translation>
    </message>
    <message>
        <source>plane = hessian: the Hessian is 0 or not finite here: it shows no directions.</source>
        <translation>plane = hessian: Die Hesse-Matrix ist hier 0 oder nicht endlich: Sie zeigt keine Richtungen.</translation>
    </message>
    <message>
        <source>plane: compared run %1 has diverged; change its settings in Compare with, or choose plane = random.</source>
        <translation>plane: Der verglichene Lauf %1 ist divergiert; ändern Sie seine Einstellungen unter „Vergleichen mit“, oder wählen Sie plane = random.</translation>
    </message>
    <message>
        <source>A network of 105 weights learns a spiral. Seen over two random directions, does it sit on a slope, on a peak, or at the bottom of a bowl? And after 2000 updates?</source>
        <translation>Ein Netz aus 105 Gewichten lernt eine Spirale. Über zwei Zufallsrichtungen gesehen: Sitzt es an einem Hang, auf einem Gipfel oder am Boden einer Schüssel? Und nach 2000 Updates?</translation>
    </message>
    <message>
        <source>Of all 105 directions two bend the most. How does the surface over them differ from one over two random directions?</source>
        <translation>Von allen 105 Richtungen krümmen sich zwei am stärksten. Wie unterscheidet sich die Fläche über ihnen von einer über zwei Zufallsrichtungen?</translation>
    </message>
    <message>
        <source>A run of %1 has no network whose loss is shown here: it has no parameter %2, as the playground&apos;s have.</source>
        <translation>Ein Lauf von %1 hat kein Netz, dessen Verlust hier gezeigt wird: Ihm fehlt der Parameter %2, den die der Spielwiese haben.</translation>
    </message>
    <message>
        <source>Losses and accuracies are of one sample in %1, %2 of training and %3 of test: all of them would take too long between the updates of %4 weights.</source>
        <translation>Verluste und Genauigkeiten sind die von einem Beispiel unter %1, %2 vom Training und %3 vom Test: Alle würden zwischen den Updates von %4 Gewichten zu lange dauern.</translation>
    </message>
    <message>
        <source>The raw directions (lane B) show a needle&apos;s hole, many times as deep; filter-normalised ones (lane A) the bowl that they showed before. Move Rescaled by and watch both.</source>
        <translation>Die rohen Richtungen (Spur B) zeigen ein nadelfeines Loch, um ein Vielfaches tiefer; die filternormalisierten (Spur A) die Schüssel, die sie auch vorher zeigten. Verschieben Sie „Umskaliert mit“ und beobachten Sie beide.</translation>
    </message>
    <message>
        <source>It is not: the plane is a shadow. Loss along the path shows both, and where they are apart.</source>
        <translation>Nein: Die Ebene ist ein Schatten. „Verlust entlang des Wegs“ zeigt beide und wo sie auseinanderliegen.</translation>
    </message>
    <message>
        <source>Choose Sharpness in the menu of Curves: after some hundred updates it swings about 20 and then stays there, without diverging; the loss falls on, no longer at each update. Lower the rate, and it climbs to the new edge (Cohen et al. 2021).</source>
        <translation>Wählen Sie „Schärfe“ im Menü der Kurven: Nach einigen hundert Updates schwingt sie um 20 und bleibt dann dort, ohne dass der Lauf divergiert; der Verlust fällt weiter, nur nicht mehr bei jedem Update. Senken Sie die Lernrate, und sie steigt bis zum neuen Rand (Cohen et al. 2021).</translation>
    </message>
    <message>
        <source>All fall into the valley at once; along it plain gradient descent crawls. Momentum is first at the minimum.</source>
        <translation>Ins Tal fallen alle sofort; darin kriecht der einfache Gradientenabstieg. Momentum ist zuerst am Minimum.</translation>
    </message>
    <message>
        <source>Click, and the fog lifts: how many lowest places are there, and did the walker end in the one that you meant? An optimiser never knows more than you did.</source>
        <translation>Klicken Sie, und der Nebel hebt sich: Wie viele tiefste Stellen gibt es, und endete der Läufer in der, die Sie meinten? Ein Optimierer weiß nie mehr, als Sie wussten.</translation>
    </message>
    <message>
        <source>The loss falls fastest well before the explosion. Step back to the start, take that rate from the finder&apos;s menu as the highest of one cycle, and pull its points where you like. Of a network that has learned, the finder has nothing more to find.</source>
        <translation>Am schnellsten fällt der Verlust deutlich vor der Explosion. Gehen Sie zum Start zurück, übernehmen Sie diese Lernrate aus dem Menü der Lernratensuche als die höchste eines Zyklus, und ziehen Sie dessen Punkte, wohin Sie mögen. Bei einem Netz, das gelernt hat, gibt es nichts mehr zu finden.</translation>
    </message>
    <message>
        <source>Adagrad nearly does, the others do not. TensorFlow.js puts epsilon inside RMSProp&apos;s root, and its Adadelta walks as plain gradient descent does: a class that copies settings gets other results.</source>
        <translation>Adagrad beinahe, die anderen nicht. TensorFlow.js setzt Epsilon bei RMSProp in die Wurzel, und sein Adadelta läuft wie einfacher Gradientenabstieg: Ein Kurs, der Einstellungen abschreibt, erhält andere Ergebnisse.</translation>
    </message>
    <message>
        <source>There is nothing in this run that could be saved there.</source>
        <translation>In diesem Lauf gibt es nichts, was dort gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Ring of 8</source>
        <translation>Ring aus 8</translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation>Gitter aus 25</translation>
    </message>
    <message>
        <source>Swiss roll</source>
        <translation>Biskuitrolle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Disjoint blobs</source>
        <translation>Getrennte Haufen</translation>
    </message>
    <message>
        <source>Game, saturating</source>
        <translation>Spiel, sättigend</translation>
    </message>
    <message>
        <source>Game, non-saturating</source>
        <translation>Spiel, nicht sättigend</translation>
    </message>
    <message>
        <source>Game, least squares</source>
        <translation>Spiel, kleinste Quadrate</translation>
    </message>
    <message>
        <source>Game, hinge</source>
        <translation>Spiel, Hinge</translation>
    </message>
    <message>
        <source>Game, Wasserstein, clipped</source>
        <translation>Spiel, Wasserstein, mit Clipping</translation>
    </message>
    <message>
        <source>Game, Wasserstein, penalised</source>
        <translation>Spiel, Wasserstein, mit Strafe</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow-Matching</translation>
    </message>
    <message>
        <source>critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to 1 or more.</source>
        <translation>critic-updates = 0, generator-updates = 0: Einer von beiden muss lernen; setzen Sie einen der Werte auf 1 oder mehr.</translation>
    </message>
    <message>
        <source>packing = %1: the batch of %2 does not divide into packs of that size; choose another batch-size or packing.</source>
        <translation>packing = %1: Der Batch von %2 lässt sich nicht in Pakete dieser Größe teilen; wählen Sie einen anderen Wert für batch-size oder packing.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What the networks play for, or the one loss that makes samples without a game.</source>
        <translation>Worum die Netze spielen, oder der eine Verlust, der ohne Spiel zu Beispielen führt.</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Rauschdimensionen</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a sample of.</source>
        <translation>Aus wie vielen Zufallszahlen der Generator ein Beispiel macht.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalverteilt</translation>
    </message>
    <message>
        <source>Uniform, −1 to 1</source>
        <translation>Gleichverteilt, −1 bis 1</translation>
    </message>
    <message>
        <source>How the random numbers are drawn.</source>
        <translation>Wie die Zufallszahlen gezogen werden.</translation>
    </message>
    <message>
        <source>Spectral normalisation</source>
        <translation>Spektralnormierung</translation>
    </message>
    <message>
        <source>Divides each of the critic&apos;s weight matrices by its largest singular value, so that its slope is limited (Miyato et al. 2018).</source>
        <translation>Teilt jede Gewichtsmatrix des Kritikers durch ihren größten Singulärwert, sodass seine Steigung begrenzt ist (Miyato et al. 2018).</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>So many samples are shown to the critic at once, so that it sees when they are all alike (PacGAN: Lin et al. 2018).</source>
        <translation>So viele Beispiele sieht der Kritiker auf einmal, sodass er merkt, wenn alle gleich sind (PacGAN: Lin et al. 2018).</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 128,128; none: no hidden layer.</source>
        <translation>Einheiten in jeder verdeckten Schicht, vom Eingang zum Ausgang, etwa 128,128; none: keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step.</source>
        <translation>Die Länge des Schritts bei einem Update.</translation>
    </message>
    <message>
        <source>Samples of each kind in an update.</source>
        <translation>Beispiele jeder Art in einem Update.</translation>
    </message>
    <message>
        <source>Critic&apos;s updates</source>
        <translation>Updates des Kritikers</translation>
    </message>
    <message>
        <source>How often the critic learns in a round.</source>
        <translation>Wie oft der Kritiker in einer Runde lernt.</translation>
    </message>
    <message>
        <source>Generator&apos;s updates</source>
        <translation>Updates des Generators</translation>
    </message>
    <message>
        <source>How often the generator learns in a round.</source>
        <translation>Wie oft der Generator in einer Runde lernt.</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Gradientenstrafe</translation>
    </message>
    <message>
        <source>Times (|slope of the critic| − 1)² at random points between real and generated samples (Gulrajani et al. 2017).</source>
        <translation>Mal (|Steigung des Kritikers| − 1)² an zufälligen Punkten zwischen echten und erzeugten Beispielen (Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>The critic&apos;s weights are kept within ± this (Arjovsky et al. 2017); 0: they are not.</source>
        <translation>Die Gewichte des Kritikers bleiben innerhalb von ± diesem Wert (Arjovsky et al. 2017); 0: ohne Grenze.</translation>
    </message>
    <message>
        <source>R1 penalty</source>
        <translation>R1-Strafe</translation>
    </message>
    <message>
        <source>Half of it times |slope of the critic|² at real samples (Mescheder et al. 2018).</source>
        <translation>Die Hälfte davon mal |Steigung des Kritikers|² an echten Beispielen (Mescheder et al. 2018).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>The critic is to be sure of a real sample only to 1 less this (Salimans et al. 2016).</source>
        <translation>Der Kritiker soll sich bei einem echten Beispiel nur zu 1 minus diesem Wert sicher sein (Salimans et al. 2016).</translation>
    </message>
    <message>
        <source>Instance noise</source>
        <translation>Instanzrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of noise on all that the critic is shown (Sønderby et al. 2017).</source>
        <translation>Standardabweichung des Rauschens auf allem, was der Kritiker sieht (Sønderby et al. 2017).</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Gemittelte Gewichte</translation>
    </message>
    <message>
        <source>Samples are made with an exponential average of the generator&apos;s weights, which keeps this share at each update; 0: with the weights themselves.</source>
        <translation>Beispiele entstehen mit einem exponentiellen Mittel der Gewichte des Generators, das bei jedem Update diesen Anteil behält; 0: mit den Gewichten selbst.</translation>
    </message>
    <message>
        <source>Steps of the flow</source>
        <translation>Schritte des Flusses</translation>
    </message>
    <message>
        <source>In how many steps noise becomes a sample.</source>
        <translation>In wie vielen Schritten aus Rauschen ein Beispiel wird.</translation>
    </message>
    <message>
        <source>Euler</source>
        <translation>Euler</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Euler goes straight on with each velocity; Heun takes the mean of that before and that behind the step.</source>
        <translation>Euler geht mit jeder Geschwindigkeit geradeaus; Heun nimmt das Mittel aus der vor und der nach dem Schritt.</translation>
    </message>
    <message>
        <source>Updates over which the learning rate falls to 0, as a cosine.</source>
        <translation>Updates, in denen die Lernrate als Kosinus auf 0 fällt.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>%1: %2 has no column called “%3”.</source>
        <translation>%1: %2 hat keine Spalte „%3“.</translation>
    </message>
    <message>
        <source>%1: column “%2” of %3 has texts; choose one of numbers.</source>
        <translation>%1: Spalte „%2“ von %3 enthält Texte; wählen Sie eine Zahlenspalte.</translation>
    </message>
    <message>
        <source>%1: %2 has fewer than two columns of numbers.</source>
        <translation>%1: %2 hat weniger als zwei Zahlenspalten.</translation>
    </message>
    <message>
        <source>%1: column “%2” has the same value in every row; choose one that varies.</source>
        <translation>%1: Spalte „%2“ hat in jeder Zeile denselben Wert; wählen Sie eine mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>dataset = file: no table is given; open one, or give one with --data.</source>
        <translation>dataset = file: Es ist keine Tabelle angegeben; öffnen Sie eine oder nennen Sie eine mit --data.</translation>
    </message>
    <message>
        <source>dataset = file: %1 are pictures; give a table with two columns of numbers.</source>
        <translation>dataset = file: %1 sind Bilder; nennen Sie eine Tabelle mit zwei Zahlenspalten.</translation>
    </message>
    <message>
        <source>%1: %2 complete rows in columns “%3” and “%4”; at least %5 are needed.</source>
        <translation>%1: %2 vollständige Zeilen in den Spalten „%3“ und „%4“; mindestens %5 werden benötigt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing.</source>
        <translation>%1 von %2 Zeilen sind weggelassen: In ihnen fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Two columns of your table</source>
        <translation>Zwei Spalten Ihrer Tabelle</translation>
    </message>
    <message>
        <source>Column across</source>
        <translation>Spalte waagerecht</translation>
    </message>
    <message>
        <source>The column along the horizontal axis; empty: the first one with numbers.</source>
        <translation>Die Spalte auf der waagerechten Achse; leer: die erste mit Zahlen.</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Spalte senkrecht</translation>
    </message>
    <message>
        <source>The column along the vertical axis; empty: the next one with numbers.</source>
        <translation>Die Spalte auf der senkrechten Achse; leer: die nächste mit Zahlen.</translation>
    </message>
    <message>
        <source>%1, or auto</source>
        <translation>%1 oder auto</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Noch ist nichts gelernt.</translation>
    </message>
    <message>
        <source>There is no critic.</source>
        <translation>Es gibt keinen Kritiker.</translation>
    </message>
    <message>
        <source>There is no game.</source>
        <translation>Es gibt kein Spiel.</translation>
    </message>
    <message>
        <source>No modes of this distribution are known.</source>
        <translation>Von dieser Verteilung sind keine Modi bekannt.</translation>
    </message>
    <message>
        <source>A Wasserstein game with a gradient penalty: its critic always says which way</source>
        <translation>Ein Wasserstein-Spiel mit Gradientenstrafe: Sein Kritiker sagt immer, wohin</translation>
    </message>
    <message>
        <source>Packing: the critic sees four samples at once, and so that they are alike</source>
        <translation>Packen: Der Kritiker sieht vier Beispiele auf einmal und so auch, dass sie gleich sind</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Mode-Collapse</translation>
    </message>
    <message>
        <source>Partial mode collapse</source>
        <translation>Teilweiser Mode-Collapse</translation>
    </message>
    <message>
        <source>The critic has won</source>
        <translation>Der Kritiker hat gewonnen</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>Partial mode collapse: %1 of %2 modes get less than a tenth of their share.</source>
        <translation>Teilweiser Mode-Collapse: %1 von %2 Modi erhalten weniger als ein Zehntel ihres Anteils.</translation>
    </message>
    <message>
        <source>The critic has won: it tells all samples apart, and its gradient no longer moves the generator.</source>
        <translation>Der Kritiker hat gewonnen: Er ordnet alle Beispiele richtig zu, und sein Gradient bewegt den Generator nicht mehr.</translation>
    </message>
    <message>
        <source>The game goes in circles: the samples wander about and come back.</source>
        <translation>Das Spiel geht im Kreis: Die Beispiele wandern umher und kommen zurück.</translation>
    </message>
    <message>
        <source>Named when nine tenths of the samples belong to one mode, or their variance is below a twentieth of the real ones&apos;, three times in a row. The critic judges each sample alone: it cannot see that they are all the same.</source>
        <translation>Genannt, wenn dreimal in Folge neun Zehntel der Beispiele zu einem Modus gehören oder ihre Varianz unter einem Zwanzigstel der Varianz der echten liegt. Der Kritiker beurteilt jedes Beispiel einzeln: Er kann nicht sehen, dass alle gleich sind.</translation>
    </message>
    <message>
        <source>Named when modes get less than a tenth of their share though a third of the samples is of high quality, five times in a row. Where no sample is, no gradient leads there.</source>
        <translation>Genannt, wenn fünfmal in Folge Modi weniger als ein Zehntel ihres Anteils erhalten, obwohl ein Drittel der Beispiele von hoher Qualität ist. Wo kein Beispiel ist, führt auch kein Gradient hin.</translation>
    </message>
    <message>
        <source>Named when every real sample is judged above every generated one and the generator&apos;s gradient is below a hundredth of its longest, three times in a row.</source>
        <translation>Genannt, wenn dreimal in Folge jedes echte Beispiel höher beurteilt wird als jedes erzeugte und der Gradient des Generators unter einem Hundertstel seiner größten Länge liegt.</translation>
    </message>
    <message>
        <source>One update of the generator a round: the critic keeps up with it</source>
        <translation>Ein Update des Generators je Runde: Der Kritiker hält mit</translation>
    </message>
    <message>
        <source>The non-saturating loss: steep where the critic is sure</source>
        <translation>Der nicht sättigende Verlust: steil, wo der Kritiker sicher ist</translation>
    </message>
    <message>
        <source>Noise on all that the critic sees: the two kinds overlap again</source>
        <translation>Rauschen auf allem, was der Kritiker sieht: Die beiden Arten überlappen sich wieder</translation>
    </message>
    <message>
        <source>A penalty on the critic&apos;s slope at real samples: it calms the game</source>
        <translation>Eine Strafe auf die Steigung des Kritikers an echten Beispielen: Sie beruhigt das Spiel</translation>
    </message>
    <message>
        <source>Averaged weights: the middle of the circle</source>
        <translation>Gemittelte Gewichte: die Mitte des Kreises</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>Ein Zehntel der Lernrate</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>Verlust des Generators</translation>
    </message>
    <message>
        <source>critic&apos;s loss</source>
        <translation>Verlust des Kritikers</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>modes found</source>
        <translation>gefundene Modi</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Gefundene Modi</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>share of high quality</source>
        <translation>Anteil hoher Qualität</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Beispiele hoher Qualität</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Fréchet-Abstand</translation>
    </message>
    <message>
        <source>length of the generator&apos;s gradient</source>
        <translation>Länge des Gradienten des Generators</translation>
    </message>
    <message>
        <source>Generator&apos;s gradient</source>
        <translation>Gradient des Generators</translation>
    </message>
    <message>
        <source>From noise to samples</source>
        <translation>Vom Rauschen zu Beispielen</translation>
    </message>
    <message>
        <source>How far the samples that are shown have flowed: 0 is noise, 1 are samples.</source>
        <translation>Wie weit die gezeigten Beispiele geflossen sind: 0 ist Rauschen, 1 sind Beispiele.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>How many samples are made to find modes and to measure the quality, and are written.</source>
        <translation>So viele Beispiele werden erzeugt, um Modi zu finden und die Qualität zu messen, und so viele werden geschrieben.</translation>
    </message>
    <message>
        <source>The same with so many seeds in all: other first weights, noise and samples.</source>
        <translation>Dasselbe mit insgesamt so vielen Startwerten: andere erste Gewichte, anderes Rauschen, andere Beispiele.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: game=wgan-gp | packing=4.</source>
        <translation>Bis zu drei weitere Varianten neben dieser, durch | getrennt: game=wgan-gp | packing=4.</translation>
    </message>
    <message>
        <source>Critic alone</source>
        <translation>Nur Kritiker</translation>
    </message>
    <message>
        <source>So many updates of the critic, without the generator.</source>
        <translation>So viele Updates des Kritikers, ohne den Generator.</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Nur Generator</translation>
    </message>
    <message>
        <source>So many updates of the generator, without the critic.</source>
        <translation>So viele Updates des Generators, ohne den Kritiker.</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>Alle Beispiele gleich</translation>
    </message>
    <message>
        <source>The real samples lie at eight places. The generator learns five times a round, the critic once. At how many of the eight will there be samples after 300 rounds?</source>
        <translation>Die echten Beispiele liegen an acht Stellen. Der Generator lernt fünfmal je Runde, der Kritiker einmal. An wie vielen der acht liegen nach 300 Runden erzeugte Beispiele?</translation>
    </message>
    <message>
        <source>At one, and at another one soon after: all samples run together to where the critic is wrong, and the critic runs after them. What goes wrong offers something to try beside it.</source>
        <translation>An einer, und bald darauf an einer anderen: Alle laufen zusammen dorthin, wo der Kritiker sich irrt, und der Kritiker läuft ihnen nach. „Was schiefgeht“ bietet an, was sich daneben versuchen lässt.</translation>
    </message>
    <message>
        <source>A critic with a gentle slope</source>
        <translation>Ein Kritiker mit sanfter Steigung</translation>
    </message>
    <message>
        <source>Both lanes imitate the ring. In lane B the critic&apos;s slope is kept near 1 everywhere (Wasserstein, gradient penalty). Which lane shares its samples out fairly?</source>
        <translation>Beide Spuren ahmen den Ring nach. In Spur B wird die Steigung des Kritikers überall nahe 1 gehalten (Wasserstein, Gradientenstrafe). Welche Spur verteilt ihre Beispiele gerecht?</translation>
    </message>
    <message>
        <source>Lane B: its field slopes gently towards all eight, and after 500 rounds they get nearly the same share, while in lane A some get several times as much as others. KL in Curves says how far from fair. A round of lane B costs five times as much.</source>
        <translation>Spur B: Ihr Feld steigt sanft zu allen acht hin an, und nach 500 Runden erhalten sie fast denselben Anteil, während in Spur A manche ein Mehrfaches der anderen erhalten. KL in „Kurven“ sagt, wie ungerecht es zugeht. Eine Runde kostet in Spur B fünfmal so viel.</translation>
    </message>
    <message>
        <source>Four at once</source>
        <translation>Vier auf einmal</translation>
    </message>
    <message>
        <source>25 places, and a critic that sees one sample at a time. In lane B it sees four at once (PacGAN). Why could that help against samples that are all alike?</source>
        <translation>25 Stellen und ein Kritiker, der ein Beispiel nach dem anderen sieht. In Spur B sieht er vier auf einmal (PacGAN). Warum könnte das gegen lauter gleiche Beispiele helfen?</translation>
    </message>
    <message>
        <source>When the critic has won</source>
        <translation>Wenn der Kritiker gewonnen hat</translation>
    </message>
    <message>
        <source>The critic learns twenty times a round, with a high rate, in the game as it was first written down (saturating). A better critic is a better teacher, is it not?</source>
        <translation>Der Kritiker lernt zwanzigmal je Runde, mit hoher Lernrate, im Spiel, wie es zuerst aufgeschrieben wurde (sättigend). Ein besserer Kritiker ist doch ein besserer Lehrer, oder?</translation>
    </message>
    <message>
        <source>Within 30 rounds it is sure of everything: What the critic says shows two bars at 0 and 1, and the arrows are gone. A teacher that only says wrong teaches nothing.</source>
        <translation>Binnen 30 Runden ist er sich bei allem sicher: „Was der Kritiker sagt“ zeigt zwei Balken bei 0 und 1, und die Pfeile sind weg. Ein Lehrer, der nur „falsch“ sagt, lehrt nichts.</translation>
    </message>
    <message>
        <source>The same game, another slope</source>
        <translation>Dasselbe Spiel, eine andere Steigung</translation>
    </message>
    <message>
        <source>Lane A minimises log(1 − D), lane B maximises log D: both want D to be wrong. Does it matter?</source>
        <translation>Spur A minimiert log(1 − D), Spur B maximiert log D: Beide wollen, dass D sich irrt. Macht das einen Unterschied?</translation>
    </message>
    <message>
        <source>Look at the arrows while the critic is sure, in the first hundred rounds: short in lane A, long in lane B. Generator&apos;s gradient in Curves says how long. Neither keeps the samples apart.</source>
        <translation>Sehen Sie sich die Pfeile an, solange der Kritiker sicher ist, in den ersten hundert Runden: kurz in Spur A, lang in Spur B. „Gradient des Generators“ in „Kurven“ sagt, wie lang. Keine von beiden hält die Beispiele auseinander.</translation>
    </message>
    <message>
        <source>Two players, each of whom answers the other&apos;s last move. Will the losses settle? Will the samples?</source>
        <translation>Zwei Spieler, von denen jeder auf den letzten Zug des anderen antwortet. Kommen die Verluste zur Ruhe? Und die Beispiele?</translation>
    </message>
    <message>
        <source>In lane A losses and samples swing for hundreds of rounds; neither falls. In lane B a penalty on the critic&apos;s slope at real samples (R1) calms the game.</source>
        <translation>In Spur A schwingen Verluste und Beispiele über Hunderte von Runden; kein Verlust fällt. In Spur B beruhigt eine Strafe auf die Steigung des Kritikers an echten Beispielen (R1) das Spiel.</translation>
    </message>
    <message>
        <source>One network, one loss, no opponent: it learns which way noise has to go. Where will a point that begins in the middle of the ring end?</source>
        <translation>Ein Netz, ein Verlust, kein Gegner: Es lernt, wohin Rauschen gehen muss. Wo endet ein Punkt, der in der Mitte des Rings beginnt?</translation>
    </message>
    <message>
        <source>The ways bend: a way is the mean of all that pass there, and decides late. Move From noise to samples. After 6000 updates four of five samples are of high quality.</source>
        <translation>Die Wege biegen sich: Ein Weg ist das Mittel aller, die dort vorbeikommen, und entscheidet sich spät. Bewegen Sie „Vom Rauschen zu Beispielen“. Nach 6000 Updates sind vier von fünf Beispielen von hoher Qualität.</translation>
    </message>
    <message>
        <source>Why others stopped playing</source>
        <translation>Warum andere nicht mehr spielen</translation>
    </message>
    <message>
        <source>The same ring by a game and by flow matching, from four seeds each. Which is steadier from seed to seed?</source>
        <translation>Derselbe Ring mit einem Spiel und mit Flow-Matching, je vier Startwerte. Was ist von Startwert zu Startwert stabiler?</translation>
    </message>
    <message>
        <source>The flow finds all eight with every seed; of the game&apos;s seeds one or another lacks some. But a sample of the game takes one pass through the network, of the flow fifty.</source>
        <translation>Der Fluss findet mit jedem Startwert alle acht; beim Spiel fehlen bei dem einen oder anderen Startwert einige. Doch ein Beispiel des Spiels braucht einen Durchgang durch das Netz, eines des Flusses fünfzig.</translation>
    </message>
    <message>
        <source>There is one network only, and no critic: choose another game to update one side.</source>
        <translation>Es gibt nur ein Netz und keinen Kritiker: Wählen Sie ein Spiel, um eine Seite allein zu aktualisieren.</translation>
    </message>
    <message>
        <source>Diverged in round %1: a loss is no longer finite. The learning rates of %2 (critic) and %3 (generator) are too high for this game; step back and lower them.</source>
        <translation>Divergiert in Runde %1: Ein Verlust ist nicht mehr endlich. Die Lernraten von %2 (Kritiker) und %3 (Generator) sind für dieses Spiel zu hoch; gehen Sie einen Schritt zurück und senken Sie sie.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high; step back and lower it.</source>
        <translation>Divergiert bei Update %1: Der Verlust ist nicht mehr endlich. Eine Lernrate von %2 ist zu hoch; gehen Sie einen Schritt zurück und senken Sie sie.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Networks that learn to make samples: two in a game, or one that flows from noise to data.</source>
        <translation>Netze, die lernen, Beispiele zu erzeugen: zwei in einem Spiel oder eines, das vom Rauschen zu den Daten fließt.</translation>
    </message>
    <message>
        <source>1000 samples</source>
        <translation>1000 Beispiele</translation>
    </message>
    <message>
        <source>There is no critic: one network learns one loss.</source>
        <translation>Es gibt keinen Kritiker: Ein Netz lernt mit einem Verlust.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>What the critic says</source>
        <translation>Was der Kritiker sagt</translation>
    </message>
    <message>
        <source>What the critic says of real and of generated samples will appear here.</source>
        <translation>Hier erscheint, was der Kritiker über echte und erzeugte Beispiele sagt.</translation>
    </message>
    <message>
        <source>There is no game: one network learns one loss.</source>
        <translation>Es gibt kein Spiel: Ein Netz lernt mit einem Verlust.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>Noise, bent</source>
        <translation>Gebogenes Rauschen</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Many seeds</source>
        <translation>Viele Startwerte</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <translation>Variationaler Autoencoder</translation>
    </message>
    <message>
        <source>Decoder&apos;s deviation</source>
        <translation>Abweichung des Decoders</translation>
    </message>
    <message>
        <source>How far, as a standard deviation, a sample may lie from what the decoder makes of its code. Small: exact copies count, large: an even use of the codes.</source>
        <translation>Wie weit ein Beispiel, als Standardabweichung, von dem liegen darf, was der Decoder aus seinem Code macht. Klein: genaue Kopien zählen, groß: eine gleichmäßige Nutzung der Codes.</translation>
    </message>
    <message>
        <source>Weight of the codes</source>
        <translation>Gewicht der Codes</translation>
    </message>
    <message>
        <source>Times the divergence of the codes from noise in the loss (beta: Higgins et al. 2017); 1: the bound on the likelihood.</source>
        <translation>Mal die Divergenz der Codes vom Rauschen in der Verlustfunktion (Beta: Higgins et al. 2017); 1: die Schranke der Likelihood.</translation>
    </message>
    <message>
        <source>There is no game, and nothing of this kind goes wrong.</source>
        <translation>Es gibt kein Spiel, und nichts dieser Art geht schief.</translation>
    </message>
    <message>
        <source>Walk, first noise</source>
        <translation>Gang, erstes Rauschen</translation>
    </message>
    <message>
        <source>Walk, second noise</source>
        <translation>Gang, zweites Rauschen</translation>
    </message>
    <message>
        <source>The second one; the others are 0.</source>
        <translation>Die zweite; die übrigen sind 0.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>x, y and radius of each dab of the brush, on the data set Your own drawing; points lie evenly over each.</source>
        <translation>x, y und Radius jedes Pinseltupfers, auf dem Datensatz Eigene Zeichnung; die Punkte liegen gleichmäßig darüber.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>x, y, radius: takes away the dabs whose middles lie within.</source>
        <translation>x, y, Radius: nimmt die Tupfer weg, deren Mitte darin liegt.</translation>
    </message>
    <message>
        <source>The drawing is empty: nothing is learned until something is drawn, in the window or with --change 0:draw=0,0,0.5.</source>
        <translation>Die Zeichnung ist leer: Gelernt wird erst, wenn etwas gezeichnet ist, im Fenster oder mit --change 0:draw=0,0,0.5.</translation>
    </message>
    <message>
        <source>draw, erase: only on your own drawing; choose dataset = drawing.</source>
        <translation>draw, erase: nur auf der eigenen Zeichnung; wählen Sie dataset = drawing.</translation>
    </message>
    <message>
        <source>draw: %1 numbers; each dab takes three, x, y and radius.</source>
        <translation>draw: %1 Zahlen; jeder Tupfer braucht drei, x, y und Radius.</translation>
    </message>
    <message>
        <source>draw, erase: the radius %1 is not allowed; it takes more than 0.</source>
        <translation>draw, erase: Der Radius %1 ist nicht erlaubt; er muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The drawing is empty: draw something first.</source>
        <translation>Die Zeichnung ist leer: Zeichnen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The critic&apos;s slopes</source>
        <translation>Steigungen des Kritikers</translation>
    </message>
    <message>
        <source>How steep the critic is between generated and real samples will appear here.</source>
        <translation>Hier erscheint, wie steil der Kritiker zwischen erzeugten und echten Beispielen ist.</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>Verfahren im Vergleich</translation>
    </message>
    <message>
        <source>networks = convolutional: samples in the plane are no pictures; choose networks = dense, or dataset = digits.</source>
        <translation>networks = convolutional: Beispiele in der Ebene sind keine Bilder; wählen Sie networks = dense oder dataset = digits.</translation>
    </message>
    <message>
        <source>networks = convolutional: flow matching has dense networks here; choose networks = dense.</source>
        <translation>networks = convolutional: Flow-Matching hat hier dichte Netze; wählen Sie networks = dense.</translation>
    </message>
    <message>
        <source>packing = %1: convolutional networks see one picture at a time; choose packing = 1, or networks = dense.</source>
        <translation>packing = %1: Faltungsnetze sehen ein Bild nach dem anderen; wählen Sie packing = 1 oder networks = dense.</translation>
    </message>
    <message>
        <source>%1: %2 layers, but the sides of pictures of %3 x %4 can be halved %5 times; choose 1 to as many layers, or networks = dense.</source>
        <translation>%1: %2 Schichten, aber die Seiten von Bildern mit %3 x %4 Pixeln lassen sich %5-mal halbieren; wählen Sie 1 bis höchstens so viele Schichten oder networks = dense.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Mit Faltungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Of pictures: dense layers, or convolutions that halve and double the sides.</source>
        <translation>Bei Bildern: dichte Schichten oder Faltungen, die die Seiten halbieren und verdoppeln.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels of each convolutional layer, from input to output; the generator doubles the sides after each, the critic halves them before each.</source>
        <translation>Kanäle jeder Faltungsschicht, vom Eingang zum Ausgang; der Generator verdoppelt die Seiten nach jeder, der Kritiker halbiert sie vor jeder.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 are imitated. What measures samples, a small classifier, knows the class of %3 % of those that it did not learn from.</source>
        <translation>%1 Bilder aus %2 werden nachgeahmt. Was Beispiele misst, ein kleiner Klassifikator, erkennt die Klasse von %3 % der Bilder, aus denen er nicht gelernt hat.</translation>
    </message>
    <message>
        <source>dataset = pictures: no pictures are given; open an IDX file or a folder of pictures, or give one with --data.</source>
        <translation>dataset = pictures: Es sind keine Bilder angegeben; öffnen Sie eine IDX-Datei oder einen Ordner mit Bildern, oder nennen Sie eines davon mit --data.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 is a table; give pictures, or choose dataset = file.</source>
        <translation>dataset = pictures: %1 ist eine Tabelle; nennen Sie Bilder oder wählen Sie dataset = file.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 has %2 pictures; at least %3 are needed.</source>
        <translation>dataset = pictures: %1 hat %2 Bilder; mindestens %3 werden benötigt.</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <source>What is to be imitated: a distribution in the plane, two columns of your own table, what you draw with the brush in the head of Samples; or pictures, those that come with the program or your own (an IDX file, or a folder with a folder for each class).</source>
        <translation>Was nachgeahmt werden soll: eine Verteilung in der Ebene, zwei Spalten einer eigenen Tabelle, was Sie mit dem Pinsel im Kopf von „Beispiele“ zeichnen; oder Bilder, die mitgelieferten oder eigene (eine IDX-Datei oder ein Ordner mit einem Ordner für jede Klasse).</translation>
    </message>
    <message>
        <source>makes a vector an image, and each number more a channel of its own</source>
        <translation>macht aus einem Vektor ein Bild und aus jeder weiteren Zahl einen eigenen Kanal</translation>
    </message>
    <message>
        <source>Known of modes in the plane only.</source>
        <translation>Nur für Modi in der Ebene bekannt.</translation>
    </message>
    <message>
        <source>Walk, class</source>
        <translation>Gang, Klasse</translation>
    </message>
    <message>
        <source>Digits out of noise</source>
        <translation>Ziffern aus Rauschen</translation>
    </message>
    <message>
        <source>The generator never sees a digit: it only learns which of its pictures the critic takes for real. Will it copy the digits that there are?</source>
        <translation>Der Generator sieht nie eine Ziffer: Er erfährt nur, welche seiner Bilder der Kritiker für echt hält. Wird er die vorhandenen Ziffern kopieren?</translation>
    </message>
    <message>
        <source>Grey noise, then strokes, after a thousand rounds digits. Is it copying? puts each beside the real one that is nearest: alike, but none is the same. From one to another leads from digit to digit without a break.</source>
        <translation>Graues Rauschen, dann Striche, nach tausend Runden Ziffern. „Wird nur kopiert?“ stellt jede neben die echte, die ihr am nächsten ist: ähnlich, aber keine ist dieselbe. „Von einem zum anderen“ führt ohne Bruch von Ziffer zu Ziffer.</translation>
    </message>
    <message>
        <source>Digits on demand</source>
        <translation>Ziffern auf Wunsch</translation>
    </message>
    <message>
        <source>Both networks are told which digit it is to be. How could the critic tell, of a perfect 7, that it is wrong?</source>
        <translation>Beiden Netzen wird gesagt, welche Ziffer es sein soll. Woran könnte der Kritiker bei einer perfekten 7 erkennen, dass sie falsch ist?</translation>
    </message>
    <message>
        <source>Samples in the plane are no pictures: choose the data set Digits or your own pictures.</source>
        <translation>Beispiele in der Ebene sind keine Bilder: Wählen Sie den Datensatz „Ziffern“ oder eigene Bilder.</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>Von einem zum anderen</translation>
    </message>
    <message>
        <source>Is it copying?</source>
        <translation>Wird nur kopiert?</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Translation, there and back</source>
        <translation>Übersetzung, hin und zurück</translation>
    </message>
    <message>
        <source>generator-channels: none; give one layer or more.</source>
        <translation>generator-channels: keine Schicht; geben Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Übersetzt aus</translation>
    </message>
    <message>
        <source>What is translated into the data set: another distribution, or its pictures in another kind.</source>
        <translation>Was in den Datensatz übersetzt wird: eine andere Verteilung oder seine Bilder in anderer Form.</translation>
    </message>
    <message>
        <source>Weight of the way back</source>
        <translation>Gewicht des Rückwegs</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample and what comes of it there and back (Zhu et al. 2017).</source>
        <translation>Mal der mittlere Abstand zwischen einem Beispiel und dem, was hin und zurück aus ihm wird (Zhu et al. 2017).</translation>
    </message>
    <message>
        <source>Weight of identity</source>
        <translation>Gewicht der Identität</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample of the data set and its translation: what is right already is to be left alone.</source>
        <translation>Mal der mittlere Abstand zwischen einem Beispiel des Datensatzes und seiner Übersetzung: Was schon stimmt, soll bleiben, wie es ist.</translation>
    </message>
    <message>
        <source>Weight of pairs</source>
        <translation>Gewicht der Paare</translation>
    </message>
    <message>
        <source>Pictures and their own kind are shown together, and this times their mean distance counts (Isola et al. 2017); 0: nobody knows which belong together.</source>
        <translation>Bilder und ihre Gegenstücke werden zusammen gezeigt, und dieser Wert mal ihr mittlerer Abstand zählt (Isola et al. 2017); 0: Niemand weiß, welche zusammengehören.</translation>
    </message>
    <message>
        <source>Inverted pictures</source>
        <translation>Invertierte Bilder</translation>
    </message>
    <message>
        <source>Rotated pictures</source>
        <translation>Gedrehte Bilder</translation>
    </message>
    <message>
        <source>Thickened pictures</source>
        <translation>Verdickte Bilder</translation>
    </message>
    <message>
        <source>Edges of the pictures</source>
        <translation>Kanten der Bilder</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Nur so viele</translation>
    </message>
    <message>
        <source>So few pictures are imitated, as many of each class; those left out are held out for Does it help? 0: all.</source>
        <translation>So wenige Bilder werden nachgeahmt, von jeder Klasse gleich viele; die weggelassenen werden für „Hilft es?“ zurückgehalten. 0: alle.</translation>
    </message>
    <message>
        <source>source = %1: that is of pictures, and what is imitated lies in the plane; choose a distribution, or dataset = digits.</source>
        <translation>source = %1: Das gilt für Bilder, und was nachgeahmt wird, liegt in der Ebene; wählen Sie eine Verteilung oder dataset = digits.</translation>
    </message>
    <message>
        <source>source = %1: that lies in the plane, and pictures are imitated; choose inverted, rotated, thickened or edges.</source>
        <translation>source = %1: Das liegt in der Ebene, und nachgeahmt werden Bilder; wählen Sie inverted, rotated, thickened oder edges.</translation>
    </message>
    <message>
        <source>pair-weight: samples in the plane have no partners; set it to 0, or choose dataset = digits.</source>
        <translation>pair-weight: Beispiele in der Ebene haben keine Gegenstücke; setzen Sie es auf 0 oder wählen Sie dataset = digits.</translation>
    </message>
    <message>
        <source>it makes an image of %1 of %2 numbers or more, but gets %3.</source>
        <translation>sie macht aus %2 oder mehr Zahlen ein Bild von %1, bekommt aber %3.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>distance there and back</source>
        <translation>Abstand nach Hin- und Rückweg</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Hilft es?</translation>
    </message>
    <message>
        <source>There are only fifty digits, five of each. A generator learns from these, and makes a thousand more. Will a classifier that learns from them too know more digits that nobody showed it?</source>
        <translation>Es gibt nur fünfzig Ziffern, fünf von jeder. Ein Generator lernt aus ihnen und macht tausend weitere. Wird ein Klassifikator, der auch aus diesen lernt, mehr Ziffern erkennen, die ihm niemand gezeigt hat?</translation>
    </message>
    <message>
        <source>Pause after 600 rounds and wait a little. With generated ones it knows no more, from hardly any seed: the generator has seen the same fifty, and adds its own mistakes. SMOTE, points between two digits, changes nothing either. One seed alone could have told you otherwise.</source>
        <translation>Halten Sie nach 600 Runden an und warten Sie ein wenig. Mit erzeugten erkennt er nicht mehr Ziffern, bei kaum einem Startwert: Der Generator hat dieselben fünfzig gesehen und fügt eigene Fehler hinzu. SMOTE, Punkte zwischen zwei Ziffern, ändert auch nichts. Ein Startwert allein hätte Ihnen etwas anderes sagen können.</translation>
    </message>
    <message>
        <source>Dark digits on light ground, light ones on dark, and nobody says which belong together. Networks learn to translate, and to come back to where they began. Will a 7 stay a 7?</source>
        <translation>Dunkle Ziffern auf hellem Grund, helle auf dunklem, und niemand sagt, welche zusammengehören. Netze lernen, zu übersetzen und dorthin zurückzukommen, wo sie begonnen haben. Bleibt eine 7 eine 7?</translation>
    </message>
    <message>
        <source>Whether generated pictures help a classifier will appear here.</source>
        <translation>Hier erscheint, ob erzeugte Bilder einem Klassifikator helfen.</translation>
    </message>
    <message>
        <source>Samples are made of noise: choose the method Translation, there and back.</source>
        <translation>Die Beispiele entstehen aus Rauschen: Wählen Sie die Methode „Übersetzung, hin und zurück“.</translation>
    </message>
    <message>
        <source>Coming back proves little: in lane A digits become others, and after 1200 rounds come back all the same. In lane B the networks see neighbouring pixels only (convolutional), and after 400 rounds a 7 is a 7. Weight of pairs shows them which belong together.</source>
        <translation>Zurückzukommen beweist wenig: In Spur A werden Ziffern zu anderen und kommen nach 1200 Runden trotzdem zurück. In Spur B sehen die Netze nur benachbarte Pixel (mit Faltungen), und nach 400 Runden ist eine 7 eine 7. „Gewicht der Paare“ zeigt ihnen, welche zusammengehören.</translation>
    </message>
    <message>
        <source>condition = class: what is imitated has no classes; choose dataset = digits or your own pictures, or condition = none.</source>
        <translation>condition = class: Was nachgeahmt wird, hat keine Klassen; wählen Sie dataset = digits oder eigene Bilder, oder condition = none.</translation>
    </message>
    <message>
        <source>condition = class: translation is told no classes; choose condition = none.</source>
        <translation>condition = class: Der Übersetzung werden keine Klassen gesagt; wählen Sie condition = none.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Class: both networks are told which class a sample is of, so that one can be asked for (Mirza and Osindero 2014).</source>
        <translation>Klasse: Beiden Netzen wird gesagt, zu welcher Klasse ein Beispiel gehört, sodass eine verlangt werden kann (Mirza und Osindero 2014).</translation>
    </message>
    <message>
        <source>Which class Noise, bent asks for, from 0, where there is a condition.</source>
        <translation>Welche Klasse „Gebogenes Rauschen“ verlangt, ab 0 gezählt, wenn es eine Bedingung gibt.</translation>
    </message>
    <message>
        <source>Few pictures, of classes that are asked for: choose the data set Digits or your own pictures, set Only so many, and Class as the condition.</source>
        <translation>Wenige Bilder, nach Klasse verlangt: Wählen Sie den Datensatz „Ziffern“ oder eigene Bilder, stellen Sie „Nur so viele“ ein und als Bedingung „Klasse“.</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Echt oder erzeugt?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>Ein Detektor</translation>
    </message>
    <message>
        <source>Pictures that a network has made are not marked for the eye; their metadata, which GIFs have not, say so all the same.</source>
        <translation>Bilder, die ein Netz gemacht hat, werden nicht für das Auge gekennzeichnet; ihre Metadaten, die ein GIF nicht hat, sagen es trotzdem.</translation>
    </message>
    <message>
        <source>Not measured of a translation.</source>
        <translation>Wird bei einer Übersetzung nicht gemessen.</translation>
    </message>
    <message>
        <source>spectral-norm: layers that it divides have no derivative of second order, which gradient-penalty and r1 need; leave spectral-norm off, or set both to 0.</source>
        <translation>spectral-norm: Schichten, die damit geteilt werden, haben keine zweite Ableitung, wie gradient-penalty und r1 sie brauchen; lassen Sie spectral-norm ausgeschaltet oder setzen Sie beide auf 0.</translation>
    </message>
    <message>
        <source>networks = convolutional: the sides of pictures of %1 x %2 cannot be halved; choose networks = dense.</source>
        <translation>networks = convolutional: Die Seiten von Bildern mit %1 x %2 lassen sich nicht halbieren; wählen Sie networks = dense.</translation>
    </message>
    <message>
        <source>the generator</source>
        <translation>der Generator</translation>
    </message>
    <message>
        <source>the critic</source>
        <translation>der Kritiker</translation>
    </message>
    <message>
        <source>the encoder</source>
        <translation>der Encoder</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 Choose smaller pictures, networks or packs.</source>
        <translation>%1 lässt sich nicht bauen: %2 Wählen Sie kleinere Bilder, Netze oder Packungen.</translation>
    </message>
    <message>
        <source>dataset = pictures: all pictures of %1 are of one class; at least two are needed.</source>
        <translation>dataset = pictures: Alle Bilder von %1 gehören zu einer Klasse; mindestens zwei sind nötig.</translation>
    </message>
    <message>
        <source>few = %1: %2 pictures are left, as many of each class; at least %3 are needed.</source>
        <translation>few = %1: %2 Bilder bleiben übrig, von jeder Klasse gleich viele; mindestens %3 sind nötig.</translation>
    </message>
    <message>
        <source>Translation updates both ways together: choose another game to update one side.</source>
        <translation>Eine Übersetzung aktualisiert beide Wege gemeinsam: Wählen Sie ein anderes Spiel, um eine Seite zu aktualisieren.</translation>
    </message>
    <message>
        <source>Translation has a critic each way; this shows the one of a game of two.</source>
        <translation>Eine Übersetzung hat für jeden Weg einen Kritiker; hier wird der eines Spiels zu zweit gezeigt.</translation>
    </message>
    <message>
        <source>dataset = pictures: those of %1 have %2 numbers each (%3 x %4 pixels, %5 channels); at most %6 are allowed.</source>
        <translation>dataset = pictures: Die von %1 haben je %2 Zahlen (%3 x %4 Pixel, %5 Kanäle); höchstens %6 sind erlaubt.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>How far Directions moves the noise of its pictures along the direction of slant.</source>
        <translation>Wie weit „Richtungen“ das Rauschen seiner Bilder entlang der Richtung der Neigung verschiebt.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>How far Directions moves it along the direction of thickness.</source>
        <translation>Wie weit „Richtungen“ es entlang der Richtung der Dicke verschiebt.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Stauchung</translation>
    </message>
    <message>
        <source>Times the noise of the pictures in Directions: below 1 they are more usual, and more alike (Brock et al. 2019).</source>
        <translation>Mal das Rauschen der Bilder in „Richtungen“: unter 1 sind sie gewöhnlicher und einander ähnlicher (Brock et al. 2019).</translation>
    </message>
    <message>
        <source>A translation is made of pictures, not of noise.</source>
        <translation>Eine Übersetzung entsteht aus Bildern, nicht aus Rauschen.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Only of the class</source>
        <translation>Nur von der Klasse</translation>
    </message>
    <message>
        <source>The one class of which there are only so many, while all others are there; empty: as many of each. Does it help? then tells this class from the others.</source>
        <translation>Die eine Klasse, von der es nur so viele gibt, während von den anderen alle da sind; leer: von jeder gleich viele. „Hilft es?“ unterscheidet dann diese Klasse von den anderen.</translation>
    </message>
    <message>
        <source>rare = %1: %2 has no such class; it has %3.</source>
        <translation>rare = %1: %2 hat keine solche Klasse; vorhanden sind %3.</translation>
    </message>
    <message>
        <source>The first random number of the sample that Noise, bent follows (drag in its left plane); of translation the place that There and back follows.</source>
        <translation>Die erste Zufallszahl des Beispiels, dem „Gebogenes Rauschen“ folgt (ziehen Sie in dessen linker Ebene); bei einer Übersetzung die erste Koordinate der Stelle, der „Hin und zurück“ folgt.</translation>
    </message>
    <message>
        <source>Forty minutes</source>
        <translation>Vierzig Minuten</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Das Spiel</translation>
    </message>
    <message>
        <source>Without a game</source>
        <translation>Ohne Spiel</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Künstliche Bilder</translation>
    </message>
    <message>
        <source>These lines join generated and real samples of a game of two; translation is none.</source>
        <translation>Diese Linien verbinden erzeugte und echte Beispiele eines Spiels zu zweit; eine Übersetzung ist keines.</translation>
    </message>
    <message>
        <source>Does it help?: of some class there is only one picture, and SMOTE, which needs two, adds none of it.</source>
        <translation>„Hilft es?“: Von einer Klasse gibt es nur ein Bild, und SMOTE, das zwei braucht, fügt von ihr keines hinzu.</translation>
    </message>
    <message>
        <source>--data %1 is not used: --set %2=%3 chooses something else.</source>
        <translation>--data %1 wird nicht verwendet: --set %2=%3 wählt etwas anderes.</translation>
    </message>
    <message>
        <source>%1 is an IDX file, but not called as a set of pictures is: the name of the training images ends in train-images-idx3-ubyte or train-images-idx3-ubyte.gz, and their labels are beside them.</source>
        <translation>%1 ist eine IDX-Datei, heißt aber nicht so wie ein Satz von Bildern: Der Name der Trainingsbilder endet auf train-images-idx3-ubyte oder train-images-idx3-ubyte.gz, und ihre Beschriftungen liegen daneben.</translation>
    </message>
    <message>
        <source>JS of the shares (nats)</source>
        <translation>JS der Anteile (nat)</translation>
    </message>
    <message>
        <source>JS of the shares</source>
        <translation>JS der Anteile</translation>
    </message>
    <message>
        <source>KL of the shares (nats)</source>
        <translation>KL der Anteile (nat)</translation>
    </message>
    <message>
        <source>KL of the shares</source>
        <translation>KL der Anteile</translation>
    </message>
    <message>
        <source>Mode collapse: nearly all samples are alike, or belong to one mode.</source>
        <translation>Mode-Collapse: Fast alle Beispiele sind gleich oder gehören zu einem Modus.</translation>
    </message>
    <message>
        <source>Named when in the last 20 measurements the samples&apos; middle went eight standard deviations and more, and is within a third of that way of where it was: each side follows the other.</source>
        <translation>Genannt, wenn die Mitte der Beispiele in den letzten 20 Messungen mindestens acht Standardabweichungen weit gewandert ist und doch höchstens ein Drittel dieses Wegs von ihrem alten Ort entfernt liegt: Jede Seite folgt der anderen.</translation>
    </message>
    <message>
        <source>The losses will appear here.</source>
        <translation>Hier erscheinen die Verluste.</translation>
    </message>
    <message>
        <source>%1: the table that comes along in it is damaged.</source>
        <translation>%1: Die mitgeführte Tabelle darin ist beschädigt.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}, or {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} for a table that comes along</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;} oder {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} bei einer mitgeführten Tabelle</translation>
    </message>
    <message>
        <source>data, problem, examples, table, file, drawing</source>
        <translation>Daten, Aufgabe, Beispiele, Tabelle, Datei, Zeichnung</translation>
    </message>
    <message>
        <source>samples, size, amount of data</source>
        <translation>Beispiele, Stichprobe, Anzahl, Datenmenge</translation>
    </message>
    <message>
        <source>scatter, spread, jitter, difficulty</source>
        <translation>Streuung, Schwierigkeit, Störung</translation>
    </message>
    <message>
        <source>validation, split, hold-out, training set, test set</source>
        <translation>Validierung, Aufteilung, Trainingsmenge, Testmenge, Hold-out</translation>
    </message>
    <message>
        <source>imbalance, class ratio, skew, prevalence</source>
        <translation>Ungleichgewicht, Balance, Schiefe, Prävalenz</translation>
    </message>
    <message>
        <source>features, variables, columns</source>
        <translation>Merkmale, Features, Variablen, Spalten</translation>
    </message>
    <message>
        <source>network, architecture, neurons, units, depth, width, nodes</source>
        <translation>Netz, Architektur, Neuronen, Einheiten, Tiefe, Breite, Knoten</translation>
    </message>
    <message>
        <source>network, architecture, convolution, depth, notation</source>
        <translation>Netz, Architektur, Faltung, Convolution, Tiefe, Schreibweise</translation>
    </message>
    <message>
        <source>nonlinearity, transfer function, ReLU, tanh, sigmoid</source>
        <translation>Nichtlinearität, Transferfunktion, ReLU, tanh, Sigmoid</translation>
    </message>
    <message>
        <source>initialisation, weights at the start, Glorot, Xavier, He, Kaiming</source>
        <translation>Initialisierung, Anfangsgewichte, Startgewichte, Glorot, Xavier, He, Kaiming</translation>
    </message>
    <message>
        <source>normalisation, BatchNorm</source>
        <translation>Normalisierung, Batchnorm, BatchNorm</translation>
    </message>
    <message>
        <source>regularisation, overfitting</source>
        <translation>Regularisierung, Überanpassung, Overfitting</translation>
    </message>
    <message>
        <source>cost, error, objective, cross-entropy, mean squared error</source>
        <translation>Kosten, Fehler, Zielfunktion, Verlustfunktion, Kreuzentropie, mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>imbalance, cost-sensitive</source>
        <translation>Ungleichgewicht, kostensensitiv</translation>
    </message>
    <message>
        <source>update rule, gradient descent, SGD, Adam, solver, trainer</source>
        <translation>Update-Regel, Lernregel, Gradientenabstieg, SGD, Adam, Solver</translation>
    </message>
    <message>
        <source>inertia, heavy ball, Nesterov</source>
        <translation>Trägheit, Impuls, Heavy Ball, Nesterov</translation>
    </message>
    <message>
        <source>rate, step size, eta, alpha, speed of learning</source>
        <translation>Rate, Schrittweite, Eta, Alpha, Lerngeschwindigkeit</translation>
    </message>
    <message>
        <source>learning rate, step size, eta, alpha</source>
        <translation>Lernrate, Schrittweite, Eta, Alpha</translation>
    </message>
    <message>
        <source>decay, annealing, cosine, warm-up, learning rate</source>
        <translation>Abklingen, Abfall, Kosinus, Aufwärmen, Lernrate, Lernratenplan</translation>
    </message>
    <message>
        <source>mini-batch, stochastic, epoch</source>
        <translation>Minibatch, Stapelgröße, stochastisch, Epoche</translation>
    </message>
    <message>
        <source>epoch, batch, sample, iteration</source>
        <translation>Epoche, Batch, Beispiel, Iteration</translation>
    </message>
    <message>
        <source>regularisation, lasso, sparsity, weight decay, penalty</source>
        <translation>Regularisierung, Lasso, dünn besetzt, Weight Decay, Strafterm</translation>
    </message>
    <message>
        <source>regularisation, ridge, weight decay, penalty</source>
        <translation>Regularisierung, Ridge, Weight Decay, Strafterm</translation>
    </message>
    <message>
        <source>regularisation, L2, ridge, AdamW, penalty</source>
        <translation>Regularisierung, L2, Ridge, AdamW, Gewichtsabnahme, Strafterm</translation>
    </message>
    <message>
        <source>gradient clipping, exploding gradients</source>
        <translation>Gradient Clipping, Gradienten begrenzen, explodierende Gradienten</translation>
    </message>
    <message>
        <source>sharpness-aware, flat minima</source>
        <translation>Schärfe, Sharpness-Aware, flache Minima</translation>
    </message>
    <message>
        <source>cut-off, decision, operating point</source>
        <translation>Schwelle, Cut-off, Entscheidung, Arbeitspunkt</translation>
    </message>
    <message>
        <source>base rate, prior, class ratio</source>
        <translation>Grundrate, Basisrate, Prior, A-priori, Klassenverhältnis</translation>
    </message>
    <message>
        <source>SMOTE, oversampling, undersampling, imbalance</source>
        <translation>SMOTE, Oversampling, Undersampling, Ungleichgewicht</translation>
    </message>
    <message>
        <source>repetitions, runs, confidence, error bars</source>
        <translation>Wiederholungen, Läufe, Konfidenz, Fehlerbalken</translation>
    </message>
    <message>
        <source>comparison, sweep, settings side by side</source>
        <translation>Vergleich, Versuchsreihe, Varianten nebeneinander</translation>
    </message>
    <message>
        <source>algorithm, DQN, PPO, SARSA, Q-learning, REINFORCE, policy</source>
        <translation>Algorithmus, DQN, PPO, SARSA, Q-Learning, REINFORCE, Strategie, Policy</translation>
    </message>
    <message>
        <source>gamma, horizon, future</source>
        <translation>Gamma, Diskontierung, Horizont, Zukunft</translation>
    </message>
    <message>
        <source>epsilon-greedy, Boltzmann, curiosity</source>
        <translation>epsilon-greedy, Boltzmann, Neugier, Erkundung</translation>
    </message>
    <message>
        <source>exploration, chance</source>
        <translation>Exploration, Erkundung, Zufall</translation>
    </message>
    <message>
        <source>replay buffer, experience</source>
        <translation>Replay-Puffer, Erfahrung, Wiederholung</translation>
    </message>
    <message>
        <source>target network, frozen copy</source>
        <translation>Zielnetz, Target Network, eingefrorene Kopie</translation>
    </message>
    <message>
        <source>train, watch, play by hand, demonstration</source>
        <translation>Trainieren, Zusehen, von Hand spielen, Vorführung</translation>
    </message>
    <message>
        <source>physics, planet, g</source>
        <translation>Physik, Gravitation, Planet, g</translation>
    </message>
    <message>
        <source>physics, simulator, Box2D, Gymnasium</source>
        <translation>Physik, Simulator, Box2D, Gymnasium</translation>
    </message>
    <message>
        <source>function, landscape, Rosenbrock, saddle</source>
        <translation>Funktion, Landschaft, Rosenbrock, Sattel</translation>
    </message>
    <message>
        <source>directions, slice, projection</source>
        <translation>Richtungen, Schnitt, Projektion</translation>
    </message>
    <message>
        <source>GAN, objective, Wasserstein, diffusion, flow</source>
        <translation>GAN, Zielfunktion, Wasserstein, Diffusion, Flow, Fluss</translation>
    </message>
    <message>
        <source>latent, code, z</source>
        <translation>latent, Code, z</translation>
    </message>
    <message>
        <source>PacGAN, mode collapse</source>
        <translation>PacGAN, Mode-Collapse</translation>
    </message>
    <message>
        <source>WGAN-GP, Lipschitz, lambda</source>
        <translation>WGAN-GP, Lipschitz, Lambda</translation>
    </message>
    <message>
        <source>Lipschitz, stability</source>
        <translation>Lipschitz, Stabilität</translation>
    </message>
    <message>
        <source>discriminator, balance, n-critic</source>
        <translation>Diskriminator, Gleichgewicht, n-critic</translation>
    </message>
    <message>
        <source>Train: the agent learns. Watch: it shows what it has learned, beside earlier policies. By hand: you steer with the arrow keys, the agent beside you. Only Train changes the agent.</source>
        <translation>Trainieren: Der Agent lernt. Zusehen: Er zeigt, was er gelernt hat, neben früheren Strategien. Von Hand: Sie steuern mit den Pfeiltasten, der Agent neben Ihnen. Nur Trainieren verändert den Agenten.</translation>
    </message>
    <message>
        <source>Surprisingly well: more than 300 steps after 40,000. Every cell is visited often, so it is learned soon. Yet it never knows when the cart comes near the end of the track.</source>
        <translation>Erstaunlich gut: mehr als 300 Schritte nach 40.000. Jede Zelle wird oft besucht, daher ist sie bald gelernt. Doch sie weiß nie, wann der Wagen dem Ende der Bahn nahe kommt.</translation>
    </message>
    <message>
        <source>It rises to all 500, and after some 100,000 steps falls again: each update moves the whole map, and also spoils what was right. The evaluations without exploration jump most; the best policy is kept.</source>
        <translation>Er steigt auf alle 500 und fällt nach etwa 100.000 Schritten wieder: Jedes Update bewegt die ganze Karte und verdirbt auch, was richtig war. Am meisten springen die Evaluationen ohne Exploration; die beste Strategie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Three learn it about as fast, within some 60,000 steps; the table stays behind. PPO and REINFORCE then keep it, DQN falls again after some 100,000. DQN learns from each step many times: look at the time that it takes, too.</source>
        <translation>Drei lernen es etwa gleich schnell, innerhalb von etwa 60.000 Schritten; die Tabelle bleibt zurück. PPO und REINFORCE behalten es danach, DQN fällt nach etwa 100.000 wieder. DQN lernt aus jedem Schritt viele Male: Achten Sie auch auf die Zeit, die es braucht.</translation>
    </message>
    <message>
        <source>To go back first, and swing. At first it only learns to stay on the track; within 100,000 steps it begins to lift the pole, and later holds it. Watch it beside the ghosts of its earlier policies.</source>
        <translation>Erst zurückzufahren und Schwung zu holen. Am Anfang lernt er nur, auf der Bahn zu bleiben; innerhalb von 100.000 Schritten beginnt er, den Stab zu heben, und später hält er ihn. Sehen Sie ihm neben den Geistern seiner früheren Strategien zu.</translation>
    </message>
    <message>
        <source>Networks from scratch</source>
        <translation>Netze von Grund auf</translation>
    </message>
    <message>
        <source>From a single perceptron to deep networks that are hard to train, and what helps them.</source>
        <translation>Vom einzelnen Perzeptron bis zu tiefen Netzen, die schwer zu trainieren sind, und was ihnen hilft.</translation>
    </message>
    <message>
        <source>Will the perceptron&apos;s line ever come to rest?</source>
        <translation>Kommt die Gerade des Perzeptrons jemals zur Ruhe?</translation>
    </message>
    <message>
        <source>Can one line divide exclusive or?</source>
        <translation>Kann eine Gerade das exklusive Oder trennen?</translation>
    </message>
    <message>
        <source>How many lines does it take to enclose a disc?</source>
        <translation>Wie viele Geraden braucht es, um eine Scheibe einzuschließen?</translation>
    </message>
    <message>
        <source>Can a sum of hinges follow any curve?</source>
        <translation>Kann eine Summe von Knicken jeder Kurve folgen?</translation>
    </message>
    <message>
        <source>Is a network without an activation function deep?</source>
        <translation>Ist ein Netz ohne Aktivierungsfunktion tief?</translation>
    </message>
    <message>
        <source>How does a ReLU unit die, and can it come back?</source>
        <translation>Wie stirbt eine ReLU-Einheit, und kann sie zurückkehren?</translation>
    </message>
    <message>
        <source>What is left of an error after eight layers?</source>
        <translation>Was bleibt von einem Fehler nach acht Schichten übrig?</translation>
    </message>
    <message>
        <source>Why does a deep network learn when layers are added to their input?</source>
        <translation>Warum lernt ein tiefes Netz, wenn Schichten zu ihrer Eingabe addiert werden?</translation>
    </message>
    <message>
        <source>How do you keep a network from learning noise by heart?</source>
        <translation>Wie hält man ein Netz davon ab, Rauschen auswendig zu lernen?</translation>
    </message>
    <message>
        <source>One point at a time, or all at once?</source>
        <translation>Ein Punkt nach dem anderen oder alle zugleich?</translation>
    </message>
    <message>
        <source>What does batch normalisation change?</source>
        <translation>Was ändert die Batch-Normalisierung?</translation>
    </message>
    <message>
        <source>Is it the same network in PyTorch, NumPy and Keras?</source>
        <translation>Ist es in PyTorch, NumPy und Keras dasselbe Netz?</translation>
    </message>
    <message>
        <source>Training, loss surfaces and schedules</source>
        <translation>Training, Verlustflächen und Zeitpläne</translation>
    </message>
    <message>
        <source>How far a step may go, where the learning rate comes from, and the ground that training walks on.</source>
        <translation>Wie weit ein Schritt gehen darf, woher die Lernrate kommt und auf welchem Gelände das Training läuft.</translation>
    </message>
    <message>
        <source>How fast may it go before it flies out?</source>
        <translation>Wie schnell darf es gehen, bevor es hinausfliegt?</translation>
    </message>
    <message>
        <source>Which learning rate do you begin with, and how does it end?</source>
        <translation>Mit welcher Lernrate beginnt man, und mit welcher hört man auf?</translation>
    </message>
    <message>
        <source>What does the ground look like around a network?</source>
        <translation>Wie sieht das Gelände um ein Netz herum aus?</translation>
    </message>
    <message>
        <source>What a figure says about a model, and what it leaves out.</source>
        <translation>Was eine Kennzahl über ein Modell sagt und was sie weglässt.</translation>
    </message>
    <message>
        <source>Is a model that is right 99 times in 100 any good?</source>
        <translation>Taugt ein Modell etwas, das in 99 von 100 Fällen recht hat?</translation>
    </message>
    <message>
        <source>Where do you put the threshold when a miss is dear?</source>
        <translation>Wohin gehört der Schwellenwert, wenn Übersehen teuer ist?</translation>
    </message>
    <message>
        <source>When the model says 70 %, how often is it so?</source>
        <translation>Wenn das Modell 70 % sagt, wie oft ist es dann so?</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Bestärkendes Lernen</translation>
    </message>
    <message>
        <source>Does a finer table learn better?</source>
        <translation>Lernt eine feinere Tabelle besser?</translation>
    </message>
    <message>
        <source>How much experience does it take to balance a pole?</source>
        <translation>Wie viel Erfahrung braucht es, um einen Stab zu balancieren?</translation>
    </message>
    <message>
        <source>Networks that make samples, and what goes wrong between two of them.</source>
        <translation>Netze, die Beispiele erzeugen, und was zwischen zweien von ihnen schiefgeht.</translation>
    </message>
    <message>
        <source>Why do all samples become alike?</source>
        <translation>Warum werden alle Beispiele gleich?</translation>
    </message>
    <message>
        <source>Does the generator copy what it was shown?</source>
        <translation>Kopiert der Generator, was ihm gezeigt wurde?</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferlernen</translation>
    </message>
    <message>
        <source>What was learned for one task helps with another, or stands in its way.</source>
        <translation>Was für eine Aufgabe gelernt wurde, hilft bei einer anderen oder steht ihr im Weg.</translation>
    </message>
    <message>
        <source>How few labels are enough for a network that has seen other digits?</source>
        <translation>Wie wenige Labels genügen einem Netz, das andere Ziffern gesehen hat?</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Networks that look at a picture piece by piece.</source>
        <translation>Netze, die ein Bild Stück für Stück betrachten.</translation>
    </message>
    <message>
        <source>How can a change that nobody sees turn a 3 into an 8?</source>
        <translation>Wie kann eine Änderung, die niemand sieht, aus einer 3 eine 8 machen?</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Networks that remember, and networks that look back.</source>
        <translation>Netze, die sich erinnern, und Netze, die zurückblicken.</translation>
    </message>
    <message>
        <source>How does a network remember what came fifty steps ago?</source>
        <translation>Wie erinnert sich ein Netz an das, was vor fünfzig Schritten kam?</translation>
    </message>
    <message>
        <source>Bias and fairness</source>
        <translation>Verzerrung und Fairness</translation>
    </message>
    <message>
        <source>Who bears the mistakes of a model.</source>
        <translation>Wer die Fehler eines Modells trägt.</translation>
    </message>
    <message>
        <source>Can a model be unfair that never sees the group?</source>
        <translation>Kann ein Modell ungerecht sein, das die Gruppe nie sieht?</translation>
    </message>
    <message>
        <source>Broken runs to repair</source>
        <translation>Kaputte Läufe zum Reparieren</translation>
    </message>
    <message>
        <source>“My network does not learn”: ten runs with one fault each. Find it, and change one setting.</source>
        <translation>„Mein Netz lernt nicht“: zehn Läufe mit je einem Fehler. Finden Sie ihn, und ändern Sie eine Einstellung.</translation>
    </message>
    <message>
        <source>1: Why does nothing move?</source>
        <translation>1: Warum bewegt sich nichts?</translation>
    </message>
    <message>
        <source>2: Why does it leap?</source>
        <translation>2: Warum springt es?</translation>
    </message>
    <message>
        <source>3: Why does the loss burst?</source>
        <translation>3: Warum explodiert der Verlust?</translation>
    </message>
    <message>
        <source>4: Why is there one answer for everything?</source>
        <translation>4: Warum gibt es auf alles nur eine Antwort?</translation>
    </message>
    <message>
        <source>5: Why do eight units draw one line?</source>
        <translation>5: Warum ziehen acht Einheiten nur eine Gerade?</translation>
    </message>
    <message>
        <source>6: Why does everything fade?</source>
        <translation>6: Warum verblasst alles?</translation>
    </message>
    <message>
        <source>7: Why is it stuck half-way?</source>
        <translation>7: Warum bleibt es auf halbem Weg stecken?</translation>
    </message>
    <message>
        <source>8: Why perfect here, and a coin toss there?</source>
        <translation>8: Warum hier perfekt und dort ein Münzwurf?</translation>
    </message>
    <message>
        <source>9: Why is ninety per cent right not good?</source>
        <translation>9: Warum sind neunzig Prozent richtig nicht gut?</translation>
    </message>
    <message>
        <source>10: Why is this too good?</source>
        <translation>10: Warum ist das zu gut?</translation>
    </message>
    <message>
        <source>Broken run 9: ninety per cent right</source>
        <translation>Kaputter Lauf 9: neunzig Prozent richtig</translation>
    </message>
    <message>
        <source>Nine of ten transactions are judged rightly, and the loss has settled. The data can be told apart well. What does the matrix say, and what did training ask for?</source>
        <translation>Neun von zehn Transaktionen werden richtig beurteilt, und der Verlust ist zur Ruhe gekommen. Die Daten lassen sich gut trennen. Was sagt die Matrix, und was hat das Training verlangt?</translation>
    </message>
    <message>
        <source>Broken run 10: too good</source>
        <translation>Kaputter Lauf 10: zu gut</translation>
    </message>
    <message>
        <source>Fraud that is hard to tell from the rest, a rare class, and an area of .96 under the ROC curve on samples held out for the test. Would you sell this model?</source>
        <translation>Betrug, der vom Rest schwer zu unterscheiden ist, eine seltene Klasse und eine Fläche von 0,96 unter der ROC-Kurve auf zurückgehaltenen Testbeispielen. Würden Sie dieses Modell verkaufen?</translation>
    </message>
    <message>
        <source>Lane A comes to an area of .99: it has seen the copies of what it is tested on. Lane B says about .5, which is the truth. The imbalance view counts the leaked samples.</source>
        <translation>Spur A kommt auf eine Fläche von 0,99: Sie hat die Kopien dessen gesehen, woran sie getestet wird. Spur B sagt etwa 0,5, und das ist die Wahrheit. Die Ansicht „Ungleichgewicht“ zählt die Beispiele, die durchgesickert sind.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is about .88. When the model says 70 %, how often is it fraud?</source>
        <translation>Die Fläche unter der ROC-Kurve ist etwa 0,88. Wenn das Modell 70 % sagt, wie oft ist es dann Betrug?</translation>
    </message>
    <message>
        <source>The calibration view: of those with 70 % fewer than one in four are. Balanced weights move all probabilities up and leave their order. Set the class weights to none and watch.</source>
        <translation>Die Ansicht „Kalibrierung“: Von denen mit 70 % sind weniger als ein Viertel Betrug. Ausgewogene Gewichte schieben alle Wahrscheinlichkeiten nach oben und lassen ihre Reihenfolge, wie sie ist. Stellen Sie die Klassengewichte auf „Keine“ und sehen Sie zu.</translation>
    </message>
    <message>
        <source>Twelve test samples of pure noise: here the area falls below one half. A package in R often says as much above it, of the same numbers. Who is right?</source>
        <translation>Zwölf Testbeispiele aus reinem Rauschen: Hier fällt die Fläche unter ein Halb. Ein Paket in R nennt aus denselben Zahlen oft ebenso viel über einem Halb. Wer hat recht?</translation>
    </message>
    <message>
        <source>In the first updates the predictions are worse than the mean. Two tools report R²: one a negative number, one a positive. How?</source>
        <translation>In den ersten Updates sind die Vorhersagen schlechter als der Mittelwert. Zwei Werkzeuge melden R²: das eine eine negative Zahl, das andere eine positive. Wie kommt das?</translation>
    </message>
    <message>
        <source>Four alike samples give themselves away. After 6000 rounds the shares of the 25 are far more even in lane B: its KL is less than a third. Samples of high quality are rare in both: that takes longer.</source>
        <translation>Vier gleiche Beispiele verraten sich. Nach 6000 Runden sind die Anteile der 25 in Spur B viel gleichmäßiger: Ihre KL ist weniger als ein Drittel. Beispiele hoher Qualität sind in beiden selten: Das dauert länger.</translation>
    </message>
    <message>
        <source>It is wrong where a 3 was asked for. After 1500 rounds each row of Samples is one digit, and all ten get their share: KL in Curves is a few thousandths.</source>
        <translation>Sie ist falsch, wo eine 3 verlangt war. Nach 1500 Runden ist jede Zeile von „Beispiele“ eine Ziffer, und alle zehn erhalten ihren Anteil: KL in „Kurven“ beträgt wenige Tausendstel.</translation>
    </message>
    <message>
        <source>Each point is a run, and all see the samples equally often. Large batches and small rates end in sharper places, to the right: what counts is the rate divided by the batch size. Where that is largest, the run never settles. Then move Rescaled by: every point moves, and no network has changed what it computes.</source>
        <translation>Jeder Punkt ist ein Lauf, und alle sehen die Beispiele gleich oft. Große Batches und kleine Lernraten enden an schärferen Stellen, rechts: Was zählt, ist die Lernrate geteilt durch die Batch-Größe. Wo sie am größten ist, kommt der Lauf nie zur Ruhe. Verschieben Sie dann „Umskaliert mit“: Jeder Punkt bewegt sich, und kein Netz berechnet etwas anderes als vorher.</translation>
    </message>
    <message>
        <source>Broken run 1: nothing moves</source>
        <translation>Kaputter Lauf 1: Nichts bewegt sich</translation>
    </message>
    <message>
        <source>The curve looks level, and the boundary stands still; nothing is reported as wrong. What would you change, and by how much?</source>
        <translation>Die Kurve sieht waagerecht aus, und die Entscheidungsgrenze steht still; gemeldet wird kein Fehler. Was würden Sie ändern, und um wie viel?</translation>
    </message>
    <message>
        <source>The learning rate, 0.0001, is a thousand times too small. Look closely: the loss does fall. Set the rate to 0.1 while it runs.</source>
        <translation>Die Lernrate, 0,0001, ist tausendmal zu klein. Sehen Sie genau hin: Der Verlust fällt durchaus. Stellen Sie die Lernrate im Lauf auf 0,1.</translation>
    </message>
    <message>
        <source>Broken run 2: it leaps</source>
        <translation>Kaputter Lauf 2: Es springt</translation>
    </message>
    <message>
        <source>The boundary looks another way with each update, and the loss leaps. After a thousand updates the network is no better than at the start. What is wrong?</source>
        <translation>Die Entscheidungsgrenze sieht nach jedem Update anders aus, und der Verlust springt. Nach tausend Updates ist das Netz nicht besser als am Anfang. Was stimmt nicht?</translation>
    </message>
    <message>
        <source>The learning rate of 1 is a hundred times what suits Adam here: each step leaps across the valley. Set it to 0.01 and start again; from where the leaps have left the weights it is hard to come back.</source>
        <translation>Die Lernrate von 1 ist hundertmal so groß, wie es hier für Adam passt: Jeder Schritt springt über das Tal hinweg. Stellen Sie sie auf 0,01 und beginnen Sie von vorn; von dort, wo die Sprünge die Gewichte gelassen haben, führt kaum ein Weg zurück.</translation>
    </message>
    <message>
        <source>Broken run 3: it bursts</source>
        <translation>Kaputter Lauf 3: Der Verlust explodiert</translation>
    </message>
    <message>
        <source>The easiest task there is: a slanted plane, and no hidden layer. Yet the loss grows about forty times with every update until it is no number any more. Why?</source>
        <translation>Die leichteste Aufgabe, die es gibt: eine schräge Ebene und keine verdeckte Schicht. Trotzdem wächst der Verlust mit jedem Update auf etwa das Vierzigfache, bis er keine Zahl mehr ist. Warum?</translation>
    </message>
    <message>
        <source>The inputs have different scales: x and y reach 6, their squares 36, and a rate that suits the small ones is too large for these. Leave the squares out (inputs x and y), or lower the rate to 0.001.</source>
        <translation>Die Eingänge haben verschiedene Größenordnungen: x und y reichen bis 6, ihre Quadrate bis 36, und eine Lernrate, die zu den kleinen passt, ist für diese zu groß. Lassen Sie die Quadrate weg (Eingänge x und y), oder senken Sie die Lernrate auf 0,001.</translation>
    </message>
    <message>
        <source>Broken run 4: one answer for everything</source>
        <translation>Kaputter Lauf 4: eine Antwort für alles</translation>
    </message>
    <message>
        <source>There are hills to be learned, and the network answers the same value everywhere. Lowering the learning rate while it runs changes nothing. Why not?</source>
        <translation>Es gibt Hügel zu lernen, und das Netz gibt überall denselben Wert aus. Die Lernrate im Lauf zu senken ändert nichts. Warum nicht?</translation>
    </message>
    <message>
        <source>The first steps, at a rate of 3, threw all eight units of the second layer to where a ReLU is 0 for every sample. They get no gradient and cannot come back. Set the rate to 0.01 and start again.</source>
        <translation>Die ersten Schritte, mit einer Lernrate von 3, haben alle acht Einheiten der zweiten Schicht dorthin geworfen, wo ReLU für jedes Beispiel 0 ist. Sie erhalten keinen Gradienten und können nicht zurück. Stellen Sie die Lernrate auf 0,01 und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Broken run 5: eight units, one line</source>
        <translation>Kaputter Lauf 5: acht Einheiten, eine Gerade</translation>
    </message>
    <message>
        <source>Eight hidden units could draw eight lines. The network draws one, and stays there. What do the eight have in common?</source>
        <translation>Acht verdeckte Einheiten könnten acht Geraden ziehen. Das Netz zieht eine, und dabei bleibt es. Was haben die acht gemeinsam?</translation>
    </message>
    <message>
        <source>All weights began at zero, so all eight units get the same gradient in every update and stay copies of one another. Choose another initialiser, such as Glorot.</source>
        <translation>Alle Gewichte begannen bei null, daher erhalten alle acht Einheiten bei jedem Update denselben Gradienten und bleiben Kopien voneinander. Wählen Sie eine andere Initialisierung, etwa Glorot.</translation>
    </message>
    <message>
        <source>Broken run 6: everything fades</source>
        <translation>Kaputter Lauf 6: Alles verblasst</translation>
    </message>
    <message>
        <source>It begins to learn, then the colours fade to grey, and the loss settles at 0.693. Which setting works against learning?</source>
        <translation>Es beginnt zu lernen, dann verblassen die Farben zu Grau, und der Verlust kommt bei 0,693 zur Ruhe. Welche Einstellung arbeitet gegen das Lernen?</translation>
    </message>
    <message>
        <source>L2 = 1: the penalty counts for more than the data and pulls all weights to 0; then every point is an even chance, and the loss is ln 2. Set L2 to 0 and start again: weights that are gone get hardly any gradient.</source>
        <translation>L2 = 1: Die Strafe zählt mehr als die Daten und zieht alle Gewichte auf 0; dann stehen die Chancen für jeden Punkt gleich, und der Verlust ist ln 2. Stellen Sie L2 auf 0 und beginnen Sie von vorn: Gewichte, die verschwunden sind, erhalten kaum noch einen Gradienten.</translation>
    </message>
    <message>
        <source>Broken run 7: stuck half-way</source>
        <translation>Kaputter Lauf 7: auf halbem Weg steckengeblieben</translation>
    </message>
    <message>
        <source>The loss falls a little, then nothing more happens, on training and on test points alike. More updates do not help. What would?</source>
        <translation>Der Verlust fällt ein wenig, dann geschieht nichts mehr, auf Trainings- und Testpunkten gleichermaßen. Mehr Updates helfen nicht. Was würde helfen?</translation>
    </message>
    <message>
        <source>Two hidden units draw two lines, and a checkerboard takes more: the network is too small (underfitting). Set the hidden layers to 16,16.</source>
        <translation>Zwei verdeckte Einheiten ziehen zwei Geraden, und ein Schachbrett braucht mehr: Das Netz ist zu klein (Unteranpassung). Stellen Sie die verdeckten Schichten auf 16,16.</translation>
    </message>
    <message>
        <source>Broken run 8: perfect, and a coin toss</source>
        <translation>Kaputter Lauf 8: perfekt und ein Münzwurf</translation>
    </message>
    <message>
        <source>After a hundred updates every training sample is right. On new ones the network is no better than a coin. Does it take more units, or fewer?</source>
        <translation>Nach hundert Updates ist jedes Trainingsbeispiel richtig. Auf neuen ist das Netz nicht besser als eine Münze. Braucht es mehr Einheiten oder weniger?</translation>
    </message>
    <message>
        <source>Neither: at noise 1 the columns say nothing about the class, as if somebody had shuffled the labels, and 150 samples were learned by heart. With data that mean something (noise 0.2) more than four of five new ones are right.</source>
        <translation>Weder noch: Bei Rauschen 1 sagen die Spalten nichts über die Klasse, als hätte jemand die Labels gemischt, und 150 Beispiele wurden auswendig gelernt. Mit Daten, die etwas bedeuten (Rauschen 0,2), sind mehr als vier von fünf neuen richtig.</translation>
    </message>
    <message>
        <source>A curve out of hinges</source>
        <translation>Eine Kurve aus Knicken</translation>
    </message>
    <message>
        <source>A ReLU unit of one input is a hinge: flat on one side, straight on the other. Lane A has 3 hinges, lane B 24. How many does a sine of two waves take?</source>
        <translation>Eine ReLU-Einheit mit einem Eingang ist ein Knick: flach auf der einen Seite, geradlinig ansteigend auf der anderen. Spur A hat 3 Knicke, Spur B 24. Wie viele braucht ein Sinus mit zwei Wellen?</translation>
    </message>
    <message>
        <source>It goes up and down in five straight pieces, and 3 hinges make four at most. With 24 the hinges spread out, and what is left of the error is little more than the noise. The network view shows each unit&apos;s hinge.</source>
        <translation>Er geht in fünf geraden Stücken auf und ab, und 3 Knicke ergeben höchstens vier. Mit 24 verteilen sich die Knicke, und was vom Fehler bleibt, ist wenig mehr als das Rauschen. Die Ansicht „Netz“ zeigt den Knick jeder Einheit.</translation>
    </message>
    <message>
        <source>With and without batch normalisation</source>
        <translation>Mit und ohne Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Both lanes have the same three layers of ReLU units. In lane B what enters each activation is normalised over the batch. Which lane has the spiral first?</source>
        <translation>Beide Spuren haben dieselben drei Schichten aus ReLU-Einheiten. In Spur B wird über den Batch normalisiert, was in jede Aktivierungsfunktion eingeht. Welche Spur hat die Spirale zuerst?</translation>
    </message>
    <message>
        <source>Lane B: it has the spiral after 300 updates, when lane A has hardly bent its line. After 2000 both have it, and lane A&apos;s loss is the lower one: the batches&apos; means are a noise that stays.</source>
        <translation>Spur B: Sie hat die Spirale nach 300 Updates, wenn Spur A ihre Gerade kaum gebogen hat. Nach 2000 haben sie beide, und der Verlust von Spur A ist der niedrigere: Die Mittelwerte der Batches sind ein Rauschen, das bleibt.</translation>
    </message>
    <message>
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Not even the training points are learned: this is underfitting.</source>
        <translation>Der Verlust kommt weit über null zur Ruhe: Die Entscheidungsgrenze kann sich nicht oft genug biegen, wie lange auch trainiert wird. Nicht einmal die Trainingspunkte werden gelernt: Das ist Unteranpassung.</translation>
    </message>
    <message>
        <source>The loss explodes instead of falling: each step overshoots the valley farther than the one before, and after a few updates the run has diverged. Go back to the start and lower the rate by ten, and again, until it learns.</source>
        <translation>Der Verlust explodiert, statt zu fallen: Jeder Schritt schießt weiter über das Tal hinaus als der vorige, und nach wenigen Updates ist der Lauf divergiert. Gehen Sie zurück zum Start und senken Sie die Lernrate auf ein Zehntel, und noch einmal, bis es lernt.</translation>
    </message>
    <message>
        <source>Even without a hidden layer about nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Schon ohne verdeckte Schicht sind etwa neunzehn von zwanzig richtig. Welche Fehler wären für eine Patientin am schlimmsten? Die Genauigkeit sagt es nicht.</translation>
    </message>
    <message>
        <source>Rules made by hand</source>
        <translation>Von Hand gemachte Regeln</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Welten</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Networks that judge</source>
        <translation>Netze, die bewerten</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Hardships</source>
        <translation>Erschwernisse</translation>
    </message>
    <message>
        <source>How episodes end</source>
        <translation>Wie Episoden enden</translation>
    </message>
    <message>
        <source>It never says fraud. The mean absolute error is the wrong loss for a rare class: it is smallest at the median, and the median is “fine”. Set the loss to “Fits the data” (cross-entropy) while it runs: half of the fraud and more is found.</source>
        <translation>Das Netz sagt nie Betrug. Der mittlere absolute Fehler ist bei einer seltenen Klasse der falsche Verlust: Er ist am Median am kleinsten, und der Median ist „in Ordnung“. Stellen Sie den Verlust im Lauf auf „Passend zu den Daten“ (Kreuzentropie): Mindestens die Hälfte des Betrugs wird gefunden.</translation>
    </message>
    <message>
        <source>No: the test leaks. SMOTE was done before the test was held out, so points made between neighbours stand on both sides; and half of the test is fraud, in life a tenth. Set Resampled to inside the split: the area falls to between .5 and .7.</source>
        <translation>Nein: Der Test hat ein Leck. SMOTE kam vor dem Zurückhalten des Tests, daher stehen Punkte, die zwischen Nachbarn erfunden wurden, auf beiden Seiten; und die Hälfte des Tests ist Betrug, im Leben ein Zehntel. Stellen Sie „Resampling-Zeitpunkt“ auf „Nach der Aufteilung“: Die Fläche fällt auf 0,5 bis 0,7.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Seltene Klassen</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Numbers that mislead</source>
        <translation>Zahlen, die in die Irre führen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Kollaps</translation>
    </message>
    <message>
        <source>The critic</source>
        <translation>Der Kritiker</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Made to be used</source>
        <translation>Zum Gebrauch erzeugt</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Training seen from above</source>
        <translation>Training von oben gesehen</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Schüsseln</translation>
    </message>
    <message>
        <source>Update rules</source>
        <translation>Update-Regeln</translation>
    </message>
    <message>
        <source>One unit, one layer</source>
        <translation>Eine Einheit, eine Schicht</translation>
    </message>
    <message>
        <source>How much a network can do</source>
        <translation>Wie viel ein Netz kann</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Schwierigkeiten</translation>
    </message>
    <message>
        <source>Rates and batches</source>
        <translation>Lernraten und Batches</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Auswendiglernen</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>Two lanes: the same run twice, lane B with this parameter different; may be given many times.</source>
        <translation>Zwei Spuren: derselbe Lauf zweimal, Spur B mit diesem einen Parameter anders; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times. LANE is A, B or both; where it is left out, both, but A for what --second names.</source>
        <translation>Ändert nach so vielen Schritten einen Parameter, der sich im Lauf ändern lässt, oder tut etwas von Hand; mehrmals möglich. LANE ist A, B oder both; fehlt es, dann both, aber A bei dem, was --second nennt.</translation>
    </message>
    <message>
        <source>The run has one lane: --second makes two.</source>
        <translation>Der Lauf hat eine Spur: --second macht zwei daraus.</translation>
    </message>
    <message>
        <source>%1 is given twice; once is allowed.</source>
        <translation>%1 steht zweimal da; einmal ist erlaubt.</translation>
    </message>
    <message>
        <source>Values on each side of a field that is written as CSV (a boundary). Default: 101.</source>
        <translation>Werte auf jeder Seite eines Felds, das als CSV geschrieben wird (einer Grenze). Vorgabe: 101.</translation>
    </message>
    <message>
        <source>--grid %1 is not allowed without --view NAME=FILE.csv.</source>
        <translation>--grid %1 ist ohne --view NAME=DATEI.csv nicht erlaubt.</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;, with &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; or &quot;both&quot; where the run has two</source>
        <translation>Einträge {&quot;step&quot;: n, &quot;set&quot;: {id: Wert}} oder {&quot;step&quot;: n, &quot;act&quot;: {id: Wert}} in der Reihenfolge ihrer Schritte, bis &quot;steps&quot;, mit &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; oder &quot;both&quot;, wo der Lauf zwei Spuren hat</translation>
    </message>
    <message>
        <source>Pause when it is solved</source>
        <translation>Anhalten, wenn es gelöst ist</translation>
    </message>
    <message>
        <source>Give it a push</source>
        <translation>Geben Sie ihm einen Stoß</translation>
    </message>
    <message>
        <source>Take the pole or the cart with the mouse, pull, and let go: the agent has to catch it. What you do is part of the run, and Ctrl+Z takes it back.</source>
        <translation>Fassen Sie den Stab oder den Wagen mit der Maus, ziehen Sie, lassen Sie los: Der Agent muss ihn abfangen. Was Sie tun, gehört zum Lauf, und Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>Ziehen Sie die Schwelle</translation>
    </message>
    <message>
        <source>From the line on, a sample is called positive. Drag it: the matrix, the point on the ROC curve and all figures go with it.</source>
        <translation>Von der Linie an gilt ein Beispiel als positiv. Ziehen Sie daran: Matrix, Punkt auf der ROC-Kurve und alle Kennzahlen gehen mit.</translation>
    </message>
    <message>
        <source>Let one side learn more</source>
        <translation>Lassen Sie eine Seite mehr lernen</translation>
    </message>
    <message>
        <source>Drag the slider: so often does the critic learn for each time the generator does. Then press Space and watch who wins.</source>
        <translation>Ziehen Sie am Regler: So oft lernt der Kritiker, während der Generator einmal lernt. Drücken Sie dann die Leertaste, und sehen Sie, wer gewinnt.</translation>
    </message>
    <message>
        <source>A, B or both as LANE</source>
        <translation>A, B oder both als LANE</translation>
    </message>
    <message>
        <source>Look at it another way</source>
        <translation>Sehen Sie es anders an</translation>
    </message>
    <message>
        <source>The surface is a cut through a space of many weights. Choose another plane: the same network, and another surface.</source>
        <translation>Die Fläche ist ein Schnitt durch einen Raum vieler Gewichte. Wählen Sie eine andere Ebene: dasselbe Netz und eine andere Fläche.</translation>
    </message>
    <message>
        <source>“%1”: there is an experiment of your own called so already.</source>
        <translation>„%1“: So heißt schon ein eigenes Experiment.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Points of classes</source>
        <translation>Punkte mit Klassen</translation>
    </message>
    <message>
        <source>Points with values</source>
        <translation>Punkte mit Werten</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1 is not written: %2</source>
        <translation>%1 wird nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 = %2: Keras has nothing that computes the same. The PyTorch and NumPy programs do.</source>
        <translation>%1 = %2: Keras hat nichts, das dasselbe berechnet. Die Programme für PyTorch und NumPy schon.</translation>
    </message>
    <message>
        <source>layers = %1: the NumPy program has no such layer, but PyTorch&apos;s has.</source>
        <translation>layers = %1: Das NumPy-Programm hat keine solche Schicht, das für PyTorch schon.</translation>
    </message>
    <message>
        <source>The program would be too long: it would hold more than %1 numbers.</source>
        <translation>Das Programm würde zu lang: Es enthielte mehr als %1 Zahlen.</translation>
    </message>
    <message>
        <source>The same in NumPy alone: the way forward and the way back written out by hand.</source>
        <translation>Dasselbe allein in NumPy: Hinweg und Rückweg von Hand ausgeschrieben.</translation>
    </message>
    <message>
        <source>The same for Keras 3, where it has all that the run uses.</source>
        <translation>Dasselbe für Keras 3, wo es alles hat, was der Lauf verwendet.</translation>
    </message>
    <message>
        <source>This lab cannot be written as a program.</source>
        <translation>Dieses Labor lässt sich nicht als Programm schreiben.</translation>
    </message>
    <message>
        <source>How many there are to choose from.</source>
        <translation>Zwischen wie vielen gewählt wird.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebige Zahl</translation>
    </message>
    <message>
        <source>Win or nothing</source>
        <translation>Gewinn oder nichts</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Belohnungen</translation>
    </message>
    <message>
        <source>Any number: an arm&apos;s mean, and around it a normal deviation of 1 (the testbed of Sutton and Barto). Win or nothing: 1 with a probability that is the arm&apos;s mean, else 0.</source>
        <translation>Beliebige Zahl: der Mittelwert des Arms, und um ihn eine normalverteilte Abweichung von 1 (das Testbed von Sutton und Barto). Gewinn oder nichts: 1 mit einer Wahrscheinlichkeit, die der Mittelwert des Arms ist, sonst 0.</translation>
    </message>
    <message>
        <source>Spread of the arms</source>
        <translation>Streuung der Arme</translation>
    </message>
    <message>
        <source>Standard deviation of the true means. The testbed: 1. The smaller, the harder it is to tell arms apart.</source>
        <translation>Standardabweichung der wahren Mittelwerte. Das Testbed: 1. Je kleiner, desto schwerer sind Arme zu unterscheiden.</translation>
    </message>
    <message>
        <source>Level of the arms</source>
        <translation>Niveau der Arme</translation>
    </message>
    <message>
        <source>The true means are spread around it. The testbed: 0. Estimates begin with 0.</source>
        <translation>Um dieses Niveau streuen die wahren Mittelwerte. Das Testbed: 0. Schätzungen beginnen mit 0.</translation>
    </message>
    <message>
        <source>Drift of the arms</source>
        <translation>Drift der Arme</translation>
    </message>
    <message>
        <source>The true means walk: before each step every one moves by a random number with this standard deviation. 0: they stay what they are.</source>
        <translation>Die wahren Mittelwerte wandern: Vor jedem Schritt rückt jeder um eine Zufallszahl mit dieser Standardabweichung. 0: Sie bleiben, was sie sind.</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Läufe zugleich</translation>
    </message>
    <message>
        <source>So many tables of arms, each with a learner of its own, play at once. Curves are means over them; the arms shown are those of the first.</source>
        <translation>So viele Tische mit Armen, jeder mit einem eigenen Lerner, spielen zugleich. Die Kurven sind Mittel über sie; gezeigt werden die Arme des ersten.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Optimistic greedy</source>
        <translation>Optimistisch greedy</translation>
    </message>
    <message>
        <source>UCB</source>
        <translation>UCB</translation>
    </message>
    <message>
        <source>Gradient bandit</source>
        <translation>Gradienten-Bandit</translation>
    </message>
    <message>
        <source>Thompson sampling</source>
        <translation>Thompson-Sampling</translation>
    </message>
    <message>
        <source>Greedy: the arm with the best estimate. ε-greedy: now and then any arm. Optimistic: greedy, but every estimate begins too high. UCB: the best upper confidence bound. Gradient: preferences instead of estimates. Thompson: the best of one draw from what is believed of each arm.</source>
        <translation>Greedy: der Arm mit der besten Schätzung. ε-greedy: ab und zu irgendein Arm. Optimistisch: greedy, aber jede Schätzung beginnt zu hoch. UCB: die höchste obere Vertrauensgrenze. Gradient: Vorlieben statt Schätzungen. Thompson: das Beste aus je einer Ziehung aus dem, was von jedem Arm geglaubt wird.</translation>
    </message>
    <message>
        <source>ε: exploration</source>
        <translation>ε: Exploration</translation>
    </message>
    <message>
        <source>The probability of taking any arm, whatever the estimates say.</source>
        <translation>Die Wahrscheinlichkeit, irgendeinen Arm zu nehmen, was auch immer die Schätzungen sagen.</translation>
    </message>
    <message>
        <source>Q₁: first estimate</source>
        <translation>Q₁: erste Schätzung</translation>
    </message>
    <message>
        <source>With what every estimate begins. Higher than any arm gives, it makes all of them be tried. With the sample average an arm&apos;s first reward wipes it out.</source>
        <translation>Womit jede Schätzung beginnt. Ist sie höher als alles, was ein Arm gibt, werden alle probiert. Beim Stichprobenmittel löscht die erste Belohnung eines Arms sie aus.</translation>
    </message>
    <message>
        <source>c: confidence of UCB</source>
        <translation>c: Vertrauen von UCB</translation>
    </message>
    <message>
        <source>How far above its estimate an arm&apos;s bound lies: c · √(ln t / N). UCB1 has √2, for rewards from 0 to 1.</source>
        <translation>Wie weit die Grenze eines Arms über seiner Schätzung liegt: c · √(ln t / N). UCB1 hat √2, für Belohnungen von 0 bis 1.</translation>
    </message>
    <message>
        <source>Step size of preferences</source>
        <translation>Schrittweite der Vorlieben</translation>
    </message>
    <message>
        <source>The α of the gradient bandit: how far one reward moves the preferences.</source>
        <translation>Das α des Gradienten-Banditen: wie weit eine Belohnung die Vorlieben bewegt.</translation>
    </message>
    <message>
        <source>A reward counts by how much it is above the mean of the rewards so far. Without: by itself.</source>
        <translation>Eine Belohnung zählt um so viel, wie sie über dem Mittel der bisherigen Belohnungen liegt. Ohne: so, wie sie ist.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Sample average (1/n)</source>
        <translation>Stichprobenmittel (1/n)</translation>
    </message>
    <message>
        <source>Constant (α)</source>
        <translation>Konstant (α)</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How far an estimate moves towards a reward. 1/n: it is the mean of all rewards of the arm. Constant: old rewards fade.</source>
        <translation>Wie weit eine Schätzung auf eine Belohnung zurückt. 1/n: Sie ist das Mittel aller Belohnungen des Arms. Konstant: Alte Belohnungen verblassen.</translation>
    </message>
    <message>
        <source>α: constant step size</source>
        <translation>α: konstante Schrittweite</translation>
    </message>
    <message>
        <source>The share of the way to a reward that an estimate goes.</source>
        <translation>Welchen Teil des Weges zu einer Belohnung eine Schätzung geht.</translation>
    </message>
    <message>
        <source>True means</source>
        <translation>Wahre Mittelwerte</translation>
    </message>
    <message>
        <source>No true means</source>
        <translation>Keine wahren Mittelwerte</translation>
    </message>
    <message>
        <source>Whether the arms&apos; true means are shown. Nobody who plays knows them: hide them, and let the class guess which arm is the best.</source>
        <translation>Ob die wahren Mittelwerte der Arme gezeigt werden. Niemand, der spielt, kennt sie: Verbergen Sie sie, und lassen Sie die Klasse raten, welcher Arm der beste ist.</translation>
    </message>
    <message>
        <source>pull of an arm</source>
        <translation>Zug an einem Arm</translation>
    </message>
    <message>
        <source>Numbers of the arms that the first run takes in its next steps, whatever its rule says.</source>
        <translation>Nummern der Arme, die der erste Lauf in seinen nächsten Schritten nimmt, was auch immer seine Regel sagt.</translation>
    </message>
    <message>
        <source>Greedy, or a little curious</source>
        <translation>Greedy oder ein wenig neugierig</translation>
    </message>
    <message>
        <source>Ten arms. One rule always takes the arm that looks best; the other tries any arm one time in ten. Which one has the better mean reward after 1,000 steps?</source>
        <translation>Zehn Arme. Eine Regel nimmt immer den Arm, der am besten aussieht; die andere probiert einmal von zehn irgendeinen Arm. Welche hat nach 1.000 Schritten die bessere mittlere Belohnung?</translation>
    </message>
    <message>
        <source>The curious one: about 1.36 against 1.05, of 1.55 that are possible. Greedy is ahead for the first 20 steps, then it stays with the first arm that was good enough: the best one in 37 runs of 100, against 79.</source>
        <translation>Die neugierige: etwa 1,36 gegen 1,05, von 1,55, die möglich sind. Greedy liegt in den ersten 20 Schritten vorn, dann bleibt es beim ersten Arm, der gut genug war: beim besten in 37 von 100 Läufen, gegen 79.</translation>
    </message>
    <message>
        <source>Any arm, or the most promising</source>
        <translation>Irgendein Arm oder der aussichtsreichste</translation>
    </message>
    <message>
        <source>ε-greedy tries arms blindly. UCB takes the arm that could still be the best: its estimate plus what is not yet known. When does UCB pay off?</source>
        <translation>ε-greedy probiert Arme blind. UCB nimmt den Arm, der noch der beste sein könnte: seine Schätzung und dazu, was noch nicht bekannt ist. Wann lohnt sich UCB?</translation>
    </message>
    <message>
        <source>After the first 100 steps: then it seldom pulls what is certainly bad, and reaches 86 % against 79 % at step 1,000. At step 11 it leaps: every arm has been tried once, and all runs take the luckiest.</source>
        <translation>Nach den ersten 100 Schritten: Dann zieht es selten, was sicher schlecht ist, und erreicht 86 % gegen 79 % bei Schritt 1.000. Bei Schritt 11 springt es: Jeder Arm wurde einmal probiert, und alle Läufe nehmen den glücklichsten.</translation>
    </message>
    <message>
        <source>Disappointed again and again</source>
        <translation>Immer wieder enttäuscht</translation>
    </message>
    <message>
        <source>This greedy rule believes at first that every arm gives 5. None does. Can a rule that never tries anything at random find the best arm?</source>
        <translation>Diese Greedy-Regel glaubt zuerst, dass jeder Arm 5 gibt. Keiner tut es. Kann eine Regel den besten Arm finden, die nie etwas zufällig probiert?</translation>
    </message>
    <message>
        <source>It does: every arm disappoints, so the next one is tried. For 100 steps it is far behind, from step 200 on ahead: 86 % against 75 % at step 1,000. But the curiosity is used up then: let the arms drift and see.</source>
        <translation>Ja: Jeder Arm enttäuscht, also wird der nächste probiert. 100 Schritte lang liegt sie weit zurück, ab Schritt 200 vorn: 86 % gegen 75 % bei Schritt 1.000. Aber dann ist die Neugier verbraucht: Lassen Sie die Arme driften und sehen Sie.</translation>
    </message>
    <message>
        <source>Arms that drift</source>
        <translation>Arme, die driften</translation>
    </message>
    <message>
        <source>All arms begin alike, and each walks its own way. One rule takes the mean of all rewards, the other lets old ones fade. Which one still finds the best arm after 5,000 steps?</source>
        <translation>Alle Arme beginnen gleich, und jeder wandert seinen eigenen Weg. Eine Regel nimmt das Mittel aller Belohnungen, die andere lässt alte verblassen. Welche findet nach 5.000 Schritten noch den besten Arm?</translation>
    </message>
    <message>
        <source>The one that forgets: about 70 % against 44 %. A mean of thousands of rewards hardly moves any more; the last few dozen tell what the arm is worth now.</source>
        <translation>Die, die vergisst: etwa 70 % gegen 44 %. Ein Mittel aus Tausenden von Belohnungen bewegt sich kaum noch; die letzten paar Dutzend sagen, was der Arm jetzt wert ist.</translation>
    </message>
    <message>
        <source>A drawn belief against a bound</source>
        <translation>Gezogener Glaube gegen Grenze</translation>
    </message>
    <message>
        <source>Each arm wins or gives nothing. UCB1 takes the highest bound; Thompson sampling draws a guess from what it believes of each arm, and takes the best guess. Which one regrets less?</source>
        <translation>Jeder Arm gewinnt oder gibt nichts. UCB1 nimmt die höchste Grenze; Thompson-Sampling zieht eine Vermutung aus dem, was es von jedem Arm glaubt, und nimmt die beste. Welches bereut weniger?</translation>
    </message>
    <message>
        <source>Thompson: about 28 wins lost in 1,000 steps against 130. Both slow down, but UCB1&apos;s bounds are careful for the worst case. Watch a belief grow narrow with every pull, and only where it is worth it.</source>
        <translation>Thompson: etwa 28 verlorene Gewinne in 1.000 Schritten gegen 130. Beide werden langsamer, aber die Grenzen von UCB1 sind für den schlimmsten Fall vorsichtig. Sehen Sie, wie ein Glaube mit jedem Zug schmaler wird, und nur dort, wo es sich lohnt.</translation>
    </message>
    <message>
        <source>Better than usual, or just good</source>
        <translation>Besser als sonst oder einfach gut</translation>
    </message>
    <message>
        <source>All arms give about 4. The gradient bandit raises the preference of an arm by its reward: all of it, or what it is above the mean so far. Does that matter?</source>
        <translation>Alle Arme geben etwa 4. Der Gradienten-Bandit hebt die Vorliebe für einen Arm um dessen Belohnung: um die ganze, oder um das, was über dem bisherigen Mittel liegt. Macht das etwas aus?</translation>
    </message>
    <message>
        <source>Very much: 84 % against 48 %. Without the baseline every arm that is taken becomes more likely, however bad it is. Both climb the same gradient on average; one of them staggers.</source>
        <translation>Sehr: 84 % gegen 48 %. Ohne die Baseline wird jeder Arm, der genommen wird, wahrscheinlicher, wie schlecht er auch ist. Beide steigen im Mittel denselben Gradienten hinauf; einer davon torkelt.</translation>
    </message>
    <message>
        <source>Explore or exploit</source>
        <translation>Erkunden oder ausnutzen</translation>
    </message>
    <message>
        <source>Other arms, other rules</source>
        <translation>Andere Arme, andere Regeln</translation>
    </message>
    <message>
        <source>pull: there is no arm %1; 1 to %2 are allowed.</source>
        <translation>pull: Es gibt keinen Arm %1; erlaubt sind 1 bis %2.</translation>
    </message>
    <message>
        <source>No arm has been pulled yet.</source>
        <translation>Noch wurde kein Arm gezogen.</translation>
    </message>
    <message>
        <source>regret of a step</source>
        <translation>Regret eines Schritts</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>mittlere Belohnung</translation>
    </message>
    <message>
        <source>share of the best arm</source>
        <translation>Anteil des besten Arms</translation>
    </message>
    <message>
        <source>best arm</source>
        <translation>bester Arm</translation>
    </message>
    <message>
        <source>cumulative regret</source>
        <translation>kumulierter Regret</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>bestmöglich</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Banditen</translation>
    </message>
    <message>
        <source>Arms of unknown worth: do you take the best you know, or try another?</source>
        <translation>Arme von unbekanntem Wert: Nehmen Sie den besten, den Sie kennen, oder probieren Sie einen anderen?</translation>
    </message>
    <message>
        <source>1000 pulls</source>
        <translation>1000 Züge</translation>
    </message>
    <message>
        <source>best arm (%)</source>
        <translation>bester Arm (%)</translation>
    </message>
    <message>
        <source>How many of the runs take their best arm will appear here.</source>
        <translation>Hier erscheint, wie viele der Läufe ihren besten Arm nehmen.</translation>
    </message>
    <message>
        <source>The mean reward of each step over all runs will appear here.</source>
        <translation>Hier erscheint die mittlere Belohnung jedes Schritts über alle Läufe.</translation>
    </message>
    <message>
        <source>What was lost against always pulling the best arm will appear here.</source>
        <translation>Hier erscheint, was gegenüber dem ständigen Ziehen des besten Arms verloren ging.</translation>
    </message>
    <message>
        <source>Best arm</source>
        <translation>Bester Arm</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>Far-sighted or short-sighted</source>
        <translation>Weitsichtig oder kurzsichtig</translation>
    </message>
    <message>
        <source>Two agents that differ only in the discount: 0.99 for one; 0 for the other, so that only the next point counts. Will both keep the pole up?</source>
        <translation>Zwei Agenten, die sich nur im Diskontfaktor unterscheiden: 0,99 beim einen; 0 beim anderen, sodass nur der nächste Punkt zählt. Werden beide den Stab oben halten?</translation>
    </message>
    <message>
        <source>Only the far-sighted one. The next point comes whatever is done, so the other one never learns. Compare the maps of values: nearly 1 everywhere, and up to 100.</source>
        <translation>Nur der weitsichtige. Der nächste Punkt kommt, was immer man tut, also lernt der andere nie. Vergleichen Sie die Karten der Werte: fast überall 1, und bis zu 100.</translation>
    </message>
    <message>
        <source>What a state is worth</source>
        <translation>Was ein Zustand wert ist</translation>
    </message>
    <message>
        <source>What does a ROC curve see that accuracy does not?</source>
        <translation>Was sieht eine ROC-Kurve, das die Genauigkeit nicht sieht?</translation>
    </message>
    <message>
        <source>Why does a ROC curve look good when positives are rare?</source>
        <translation>Warum sieht eine ROC-Kurve gut aus, wenn Positive selten sind?</translation>
    </message>
    <message>
        <source>Nobody says which action was right; only what came of it.</source>
        <translation>Niemand sagt, welche Handlung richtig war; nur, was daraus wurde.</translation>
    </message>
    <message>
        <source>What is a state, and what is it worth?</source>
        <translation>Was ist ein Zustand, und was ist er wert?</translation>
    </message>
    <message>
        <source>Do you take the best you know, or try another?</source>
        <translation>Nehmen Sie das Beste, das Sie kennen, oder probieren Sie etwas anderes?</translation>
    </message>
    <message>
        <source>How can an agent learn from pushes that nobody judges?</source>
        <translation>Wie kann ein Agent aus Schüben lernen, die niemand beurteilt?</translation>
    </message>
    <message>
        <source>Pull an arm</source>
        <translation>Ziehen Sie einen Arm</translation>
    </message>
    <message>
        <source>Click on an arm: the first run takes it in one step, and you see what it gives. Then press Space, and the rule goes on by itself.</source>
        <translation>Klicken Sie auf einen Arm: Der erste Lauf nimmt ihn in einem Schritt, und Sie sehen, was er gibt. Drücken Sie dann die Leertaste, und die Regel macht allein weiter.</translation>
    </message>
    <message>
        <source>Two accuracies, one curve</source>
        <translation>Zwei Genauigkeiten, eine Kurve</translation>
    </message>
    <message>
        <source>The same network twice, without class weights in lane B: right 81 times in 100, and 95 times. Which of the two ranks fraud better?</source>
        <translation>Dasselbe Netz zweimal, in Spur B ohne Klassengewichte: Es hat in 81 von 100 Fällen recht, und in 95. Welches der beiden ordnet Betrug besser ein?</translation>
    </message>
    <message>
        <source>Neither: their ROC curves are nearly the same. At one half lane B calls almost everything fine; at 0.07 it finds about as much fraud as lane A did, with as many false alarms.</source>
        <translation>Keines: Ihre ROC-Kurven sind fast gleich. Bei einem Halb nennt Spur B fast alles in Ordnung; bei 0,07 findet sie etwa so viel Betrug wie vorher Spur A, mit ebenso vielen Fehlalarmen.</translation>
    </message>
</context>
<context>
    <name>perc::app::Actions</name>
    <message>
        <source>&amp;Open run or table…</source>
        <translation>Lauf oder Tabelle ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>Lauf &amp;speichern</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>Lauf speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>Ansicht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;share text</source>
        <translation>Als &amp;Text zum Teilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste shared run</source>
        <translation>Geteilten Lauf &amp;einfügen</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Einstellung &amp;suchen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>Ansicht &amp;maximieren</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Vorführmodus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Back to the normal view</source>
        <translation>Zurück zur normalen Ansicht</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>First &amp;tour</source>
        <translation>Erster &amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Perceptorium</source>
        <translation>Über &amp;Perceptorium</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Two &amp;lanes…</source>
        <translation>Z&amp;wei Spuren…</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Progra&amp;mmeinstellungen…</translation>
    </message>
    <message>
        <source>Open &amp;in…</source>
        <translation>Öffnen &amp;in…</translation>
    </message>
    <message>
        <source>&amp;Hear the run</source>
        <translation>&amp;Lauf anhören</translation>
    </message>
    <message>
        <source>A tone for each moment, higher where the loss is higher</source>
        <translation>Ein Ton für jeden Zeitpunkt, höher, wo der Verlust höher ist</translation>
    </message>
    <message>
        <source>&amp;New run (another seed)</source>
        <translation>&amp;Neuer Lauf (anderer Startwert)</translation>
    </message>
    <message>
        <source>&amp;Contents of the course…</source>
        <translation>&amp;Inhalt des Kurses…</translation>
    </message>
    <message>
        <source>As &amp;%1 code</source>
        <translation>Als &amp;%1-Code</translation>
    </message>
    <message>
        <source>Copy as pro&amp;gram</source>
        <translation>Als Pro&amp;gramm kopieren</translation>
    </message>
</context>
<context>
    <name>perc::app::AnimationWork</name>
    <message>
        <source>An animation is being written. Wait for it, or cancel it first.</source>
        <translation>Eine Animation wird gerade geschrieben. Warten Sie darauf oder brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>perc::app::ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapters and questions</source>
        <translation>Kapitel und Fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>folgt noch</translation>
    </message>
    <message>
        <source>opened already</source>
        <translation>schon geöffnet</translation>
    </message>
    <message>
        <source>Its lab is not there yet.</source>
        <translation>Das Labor dazu gibt es noch nicht.</translation>
    </message>
</context>
<context>
    <name>perc::app::CourseController</name>
    <message>
        <source>Sheet for the class</source>
        <translation>Arbeitsblatt für den Kurs</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>perc::app::EditHistory</name>
    <message>
        <source>new seed</source>
        <translation>neuer Startwert</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>zwei Spuren</translation>
    </message>
    <message>
        <source>one lane</source>
        <translation>eine Spur</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportController</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>CSV, the data behind it</source>
        <translation>CSV, die Daten dahinter</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF-Animation</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP-Animation</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>To the clipboard, as a picture, as a drawing and as data</source>
        <translation>In die Zwischenablage, als Bild, als Zeichnung und als Daten</translation>
    </message>
    <message>
        <source>PDF, a page for each view</source>
        <translation>PDF, eine Seite je Ansicht</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the file</source>
        <translation>%1 × %2 Pixel in der Datei</translation>
    </message>
    <message>
        <source>sharp at every size</source>
        <translation>scharf in jeder Größe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 s</source>
        <translation>
            <numerusform>%Ln Bild, %1 s</numerusform>
            <numerusform>%Ln Bilder, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Text, what it shows in words</source>
        <translation>Text, was sie zeigt, in Worten</translation>
    </message>
    <message>
        <source>STL, a solid for 3-D printers</source>
        <translation>STL, ein Körper für 3D-Drucker</translation>
    </message>
    <message>
        <source>Marked as synthetic</source>
        <translation>Als synthetisch gekennzeichnet</translation>
    </message>
    <message>
        <source>A mark for the eye on pictures that a network has made; the file&apos;s metadata say so in any case.</source>
        <translation>Ein sichtbares Kennzeichen auf Bildern, die ein Netz gemacht hat; die Metadaten der Datei sagen es in jedem Fall.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>All, a file or page each</source>
        <translation>Alle, je eine Datei oder Seite</translation>
    </message>
    <message>
        <source>All as one figure: (a), (b) …</source>
        <translation>Alle als eine Abbildung: (a), (b) …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>Grid, values on each side</source>
        <translation>Gitter, Werte auf jeder Seite</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
</context>
<context>
    <name>perc::app::FileController</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Runs (*.perc)</source>
        <translation>Läufe (*.perc)</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>die letzte Sitzung</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium wurde mitten in einem Lauf beendet (%1). Dort weitermachen?</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tensoren (*.safetensors)</translation>
    </message>
    <message>
        <source>%1: no lab takes pictures.</source>
        <translation>%1: Kein Labor nimmt Bilder.</translation>
    </message>
    <message>
        <source>%1: no lab takes a table.</source>
        <translation>%1: Kein Labor nimmt eine Tabelle.</translation>
    </message>
    <message>
        <source>Open run, data or weights</source>
        <translation>Lauf, Daten oder Gewichte öffnen</translation>
    </message>
    <message>
        <source>Runs, tables, pictures and weights (%1);;All files (*)</source>
        <translation>Läufe, Tabellen, Bilder und Gewichte (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Find the table…</source>
        <translation>Tabelle suchen…</translation>
    </message>
    <message>
        <source>The table of %1</source>
        <translation>Die Tabelle zu %1</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tabellen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep this experiment</source>
        <translation>Dieses Experiment behalten</translation>
    </message>
    <message>
        <source>Its name in the list of presets:</source>
        <translation>Sein Name in der Liste der Vorlagen:</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Kept among your own presets: %1</source>
        <translation>Unter den eigenen Vorlagen behalten: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::FileWork</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Gesichertes wird gelesen…</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Das Programm wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>perc::app::HeaderBar</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Two lanes</source>
        <translation>Zwei Spuren</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Zwei Spuren</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Einstellung suchen…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Setting in which the lanes differ</source>
        <translation>Einstellung, in der sich die Spuren unterscheiden</translation>
    </message>
    <message>
        <source>Make two lanes</source>
        <translation>Zwei Spuren anlegen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, Gruppe %2</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Lane A has %1: %2. Lane B shall have:</source>
        <translation>Spur A hat %1: %2. Spur B soll haben:</translation>
    </message>
    <message>
        <source>Choose the setting in which the lanes shall differ.</source>
        <translation>Wählen Sie die Einstellung, in der sich die Spuren unterscheiden sollen.</translation>
    </message>
    <message>
        <source>Lane B would be the same as lane A: choose another value than %1.</source>
        <translation>Spur B wäre gleich wie Spur A: Wählen Sie einen anderen Wert als %1.</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting to begin with; later the panel changes A, B or both:</source>
        <translation>Der Lauf wird zweimal gemacht, nebeneinander, vom selben Startwert aus. Spur B unterscheidet sich zunächst in einer Einstellung von Spur A; später ändert die Leiste A, B oder beide:</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneStrip</name>
    <message>
        <source>One lane</source>
        <translation>Eine Spur</translation>
    </message>
    <message>
        <source>Goes on with lane A alone, from the start</source>
        <translation>Macht mit Spur A allein weiter, von Anfang an</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::LessonSheet</name>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>perc::app::LessonStrip</name>
    <message>
        <source>Show what to look for</source>
        <translation>Zeigen, worauf zu achten ist</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Close; it comes back with the preset</source>
        <translation>Schließen; mit der Vorlage kommt sie wieder</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Achten Sie darauf: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>perc::app::LossSound</name>
    <message>
        <source>There is no sound device here: the run cannot be heard.</source>
        <translation>Hier gibt es kein Audiogerät: Der Lauf ist nicht zu hören.</translation>
    </message>
</context>
<context>
    <name>perc::app::MainWindow</name>
    <message>
        <source>%1 – Perceptorium</source>
        <translation>%1 – Perceptorium</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In a view</source>
        <translation>In einer Ansicht</translation>
    </message>
    <message>
        <source>Move the pointer: values are read where it is</source>
        <translation>Zeiger bewegen: Werte werden dort abgelesen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the pointer in larger steps</source>
        <translation>Zeiger in größeren Schritten bewegen</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose what the pointer is at</source>
        <translation>Auswählen, worauf der Zeiger steht</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Maximise the view and bring it back</source>
        <translation>Ansicht maximieren und wieder verkleinern</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>A hundredth of the run forward or back</source>
        <translation>Ein Hundertstel des Laufs vor oder zurück</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>A tenth of the run forward or back</source>
        <translation>Ein Zehntel des Laufs vor oder zurück</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>In den Einstellungen</translation>
    </message>
    <message>
        <source>Next round value of a slider</source>
        <translation>Nächster runder Wert eines Reglers</translation>
    </message>
    <message>
        <source>A tenth of the range, or the next power of ten</source>
        <translation>Ein Zehntel des Bereichs oder die nächste Zehnerpotenz</translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation>Gruppe auf- und zuklappen</translation>
    </message>
    <message>
        <source>Space on its heading</source>
        <translation>Leertaste auf der Überschrift</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go through everything that can be used</source>
        <translation>Alles Bedienbare der Reihe nach ansteuern</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Menü über den unterstrichenen Buchstaben öffnen</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Taste oder Wirkung suchen…</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <translation>Keine Taste tut dies.</translation>
    </message>
    <message>
        <source>About Perceptorium</source>
        <translation>Über Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium %1</source>
        <translation>Perceptorium %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. It works without a network and sends nothing anywhere.</source>
        <translation>Ein Studio, in dem ein Kurs neuronalen Netzen beim Lernen zusieht. Es arbeitet ohne Internet und sendet nichts.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, Qt Charts and Eigen; letters from Inter (SIL Open Font License); class colours after Okabe and Ito.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Erstellt mit Qt %1, Qt Charts und Eigen; Schrift: Inter (SIL Open Font License); Klassenfarben nach Okabe und Ito.</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Woher %1 stammt</translation>
    </message>
    <message>
        <source>The file says: made by a neural network.</source>
        <translation>Die Datei sagt: von einem neuronalen Netz gemacht.</translation>
    </message>
    <message>
        <source>The file says of its source: %1.</source>
        <translation>Die Datei sagt über ihre Herkunft: %1.</translation>
    </message>
    <message>
        <source>The file says nothing of where it comes from.</source>
        <translation>Die Datei sagt nichts darüber, woher sie stammt.</translation>
    </message>
    <message>
        <source>The file does not say whether a network made it.</source>
        <translation>Die Datei sagt nicht, ob ein Netz sie gemacht hat.</translation>
    </message>
    <message>
        <source>What a file says of itself can be written by anybody and be taken out by anybody: it is a hint, and silence proves nothing.</source>
        <translation>Was eine Datei über sich selbst sagt, kann jeder hineinschreiben und jeder herausnehmen: Es ist ein Hinweis, und Schweigen beweist nichts.</translation>
    </message>
</context>
<context>
    <name>perc::app::Monitor</name>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Going over known updates again gave other numbers: this run cannot be reproduced here.</source>
        <translation>Das Wiederholen bekannter Updates ergab andere Zahlen: Dieser Lauf lässt sich hier nicht reproduzieren.</translation>
    </message>
    <message>
        <source>The run arrived at other numbers than its file says: it was made by another version or on another kind of processor.</source>
        <translation>Der Lauf kam zu anderen Zahlen, als seine Datei angibt: Er stammt von einer anderen Version oder einer anderen Art von Prozessor.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>perc::app::OfferBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>perc::app::PanelController</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Changes are for lane A alone</source>
        <translation>Änderungen gelten nur für Spur A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Changes are for lane B alone</source>
        <translation>Änderungen gelten nur für Spur B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Changes are for both lanes</source>
        <translation>Änderungen gelten für beide Spuren</translation>
    </message>
    <message>
        <source>Lane that is changed</source>
        <translation>Spur, die geändert wird</translation>
    </message>
    <message>
        <source>Change:</source>
        <translation>Ändern:</translation>
    </message>
</context>
<context>
    <name>perc::app::PinStrip</name>
    <message>
        <source>Pinned settings</source>
        <translation>Angeheftete Einstellungen</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetGallery</name>
    <message>
        <source>Keep this experiment here…</source>
        <translation>Dieses Experiment hier behalten …</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The settings as they are now, under a name of your own</source>
        <translation>Die Einstellungen, wie sie jetzt sind, unter einem eigenen Namen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question (%1)</source>
        <translation>Vorbereitete Experimente, jedes mit einer Frage (%1)</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Opens a list of experiments made ready</source>
        <translation>Öffnet eine Liste vorbereiteter Experimente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>zwei Spuren</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n Ansicht</numerusform>
            <numerusform>%n Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>An experiment that you have kept. The Delete key takes it away.</source>
        <translation>Ein Experiment, das Sie behalten haben. Die Taste Entf nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>perc::app::ReadingPane</name>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>A sheet for the class as a PDF, and one with the answer</source>
        <translation>Ein Arbeitsblatt für den Kurs als PDF und eines mit der Antwort</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Seite des Kurses</translation>
    </message>
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>Dieser Lauf wird nicht gesichert: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::RunController</name>
    <message>
        <source>opening of %1</source>
        <translation>Öffnen von %1</translation>
    </message>
</context>
<context>
    <name>perc::app::SettingsController</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Lauf während der Arbeit sichern</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Programmeinstellungen</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Ersten Rundgang zeigen</translation>
    </message>
    <message>
        <source>It is saved now and then and at the end, so that it can be continued the next time, after a crash too.</source>
        <translation>Er wird ab und zu und am Ende gespeichert, sodass er beim nächsten Mal fortgesetzt werden kann, auch nach einem Absturz.</translation>
    </message>
</context>
<context>
    <name>perc::app::ShareController</name>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Kopiert: der Lauf als Text, zum Einfügen in ein anderes Fenster</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Kopiert: der Lauf als Text. Ihre eigene Tabelle oder Ihre Gewichte sind nicht enthalten; senden Sie die Datei mit.</translation>
    </message>
    <message>
        <source>a shared run</source>
        <translation>einem geteilten Lauf</translation>
    </message>
    <message>
        <source>Copied: the command line that makes this run</source>
        <translation>Kopiert: die Befehlszeile, die diesen Lauf erzeugt</translation>
    </message>
    <message>
        <source>Copied: a %1 program that goes on from here</source>
        <translation>Kopiert: ein %1-Programm, das von hier an weitermacht</translation>
    </message>
</context>
<context>
    <name>perc::app::SizeRow</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
</context>
<context>
    <name>perc::app::Tour</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>In der Zeit zurückgehen</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Lassen Sie es laufen</translation>
    </message>
    <message>
        <source>Press Space, or this button: the network begins to learn, and every view shows it as it is now.</source>
        <translation>Drücken Sie die Leertaste oder diesen Knopf: Das Netz beginnt zu lernen, und jede Ansicht zeigt es, wie es gerade ist.</translation>
    </message>
    <message>
        <source>This is the whole run with its loss. Drag in it to an earlier moment; the left arrow key goes back one update.</source>
        <translation>Das ist der ganze Lauf mit seinem Verlust. Ziehen Sie darin zu einem früheren Augenblick; die Pfeiltaste nach links geht einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Change it from there</source>
        <translation>Ändern Sie ihn von dort an</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Drag the rate: from this moment on the run learns with another one, and what came after is gone. Ctrl+Z brings it back. Then press Space and see the difference.</source>
        <translation>Ziehen Sie an der Rate: Von diesem Augenblick an lernt der Lauf mit einer anderen, und was danach kam, ist fort. Strg+Z bringt es zurück. Drücken Sie dann die Leertaste, und sehen Sie den Unterschied.</translation>
    </message>
</context>
<context>
    <name>perc::app::TransportController</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
</context>
<context>
    <name>perc::app::ViewArea</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, lane A</source>
        <translation>%1, Spur A</translation>
    </message>
    <message>
        <source>%1, lane B</source>
        <translation>%1, Spur B</translation>
    </message>
    <message>
        <source>Previous views</source>
        <translation>Vorige Ansichten</translation>
    </message>
    <message>
        <source>Next views</source>
        <translation>Nächste Ansichten</translation>
    </message>
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Es wird genauer hingesehen</translation>
    </message>
    <message>
        <source>Looking more closely: %1 %</source>
        <translation>Es wird genauer hingesehen: %1 %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop: what the views compute beside the run stays as it is</source>
        <translation>Anhalten: Was die Ansichten neben dem Lauf berechnen, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Go on with what the views compute beside the run</source>
        <translation>Weiterrechnen, was die Ansichten neben dem Lauf berechnen</translation>
    </message>
    <message>
        <source>Stop looking more closely</source>
        <translation>Genaueres Hinsehen anhalten</translation>
    </message>
    <message>
        <source>Go on looking more closely</source>
        <translation>Weiter genauer hinsehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>perc::app::ViewPager</name>
    <message>
        <source>Pages of views</source>
        <translation>Seiten mit Ansichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>perc::app::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsPainter</name>
    <message>
        <source>upper bound</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>next draw</source>
        <translation>nächste Ziehung</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>pulls</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>mean of its rewards</source>
        <translation>Mittel seiner Belohnungen</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>true mean</source>
        <translation>wahrer Mittelwert</translation>
    </message>
    <message>
        <source>last reward</source>
        <translation>letzte Belohnung</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsView</name>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from arm to arm, Return pulls one by hand.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Arm zu Arm, Eingabe zieht einen von Hand.</translation>
    </message>
    <message>
        <source>The arms, what is believed of each, and how often it was pulled will appear here.</source>
        <translation>Hier erscheinen die Arme, was von jedem geglaubt wird, und wie oft er gezogen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Arms of the first run after %Ln steps.</source>
        <translation>
            <numerusform>Arme des ersten Laufs nach %Ln Schritt.</numerusform>
            <numerusform>Arme des ersten Laufs nach %Ln Schritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the first of %Ln runs</source>
        <translation>
            <numerusform>von %Ln Lauf</numerusform>
            <numerusform>des ersten von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: pull it by hand.</source>
        <translation>Klick: von Hand ziehen.</translation>
    </message>
    <message>
        <source>Last pull by hand: arm %1, reward %2.</source>
        <translation>Letzter Zug von Hand: Arm %1, Belohnung %2.</translation>
    </message>
    <message>
        <source>Last pull at random: arm %1, reward %2.</source>
        <translation>Letzter Zug aufs Geratewohl: Arm %1, Belohnung %2.</translation>
    </message>
    <message>
        <source>Last pull: arm %1, reward %2.</source>
        <translation>Letzter Zug: Arm %1, Belohnung %2.</translation>
    </message>
    <message>
        <source>Arm %1, the best one</source>
        <translation>Arm %1, der beste</translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation>Arm %1</translation>
    </message>
    <message>
        <source>true mean %1</source>
        <translation>wahrer Mittelwert %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulls</source>
        <translation>
            <numerusform>%Ln Zug</numerusform>
            <numerusform>%Ln Züge</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate %1</source>
        <translation>Schätzung %1</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>probability of the next pull %1</source>
        <translation>Wahrscheinlichkeit des nächsten Zugs %1</translation>
    </message>
    <message>
        <source>next draw from its posterior %1</source>
        <translation>nächste Ziehung aus seinem Posterior %1</translation>
    </message>
    <message>
        <source>upper bound %1 + %2 · √(ln %3 / %4) = %5</source>
        <translation>obere Grenze %1 + %2 · √(ln %3 / %4) = %5</translation>
    </message>
    <message>
        <source>no bound before its first pull</source>
        <translation>keine Grenze vor dem ersten Zug</translation>
    </message>
</context>
<context>
    <name>perc::bandits::FigureView</name>
    <message>
        <source>Logarithmic axis of steps</source>
        <translation>Logarithmische Achse der Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln steps: %2</source>
        <translation>
            <numerusform>%1 nach %Ln Schritt: %2</numerusform>
            <numerusform>%1 nach %Ln Schritten: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>perc::cartpole</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>not yet solved</source>
        <translation>noch nicht gelöst</translation>
    </message>
    <message>
        <source>solved after %1 steps</source>
        <translation>gelöst nach %1 Schritten</translation>
    </message>
    <message>
        <source>solved after %1 episodes</source>
        <translation>gelöst nach %1 Episoden</translation>
    </message>
    <message>
        <source>mean of 100 %1</source>
        <translation>Mittel von 100: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>median, and how many seeds solved it</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Verglichene Varianten</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Steps to %1</source>
        <translation>Schritte bis %1</translation>
    </message>
    <message>
        <source>Episodes to %1</source>
        <translation>Episoden bis %1</translation>
    </message>
    <message>
        <source>Mean of 100</source>
        <translation>Mittel von 100</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::AgentNetworkView</name>
    <message>
        <source>position x</source>
        <translation>Position x</translation>
    </message>
    <message>
        <source>velocity x′</source>
        <translation>Geschwindigkeit x′</translation>
    </message>
    <message>
        <source>angle θ</source>
        <translation>Winkel θ</translation>
    </message>
    <message>
        <source>turning θ′</source>
        <translation>Drehung θ′</translation>
    </message>
    <message>
        <source>height cos θ</source>
        <translation>Höhe cos θ</translation>
    </message>
    <message>
        <source>lean sin θ</source>
        <translation>Neigung sin θ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>push</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>This agent has no network: it tosses a coin at each step.</source>
        <translation>Dieser Agent hat kein Netz: Er wirft bei jedem Schritt eine Münze.</translation>
    </message>
    <message>
        <source>This agent has no network: it always pushes left.</source>
        <translation>Dieser Agent hat kein Netz: Er schiebt immer nach links.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule with four weights: it pushes right where %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ is above 0.</source>
        <translation>Dieser Agent hat kein Netz, sondern eine lineare Regel mit vier Gewichten: Er schiebt nach rechts, wo %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ über 0 liegt.</translation>
    </message>
    <message>
        <source>This agent has no network: its four weights are computed from the equations of the cart and the pole.</source>
        <translation>Dieser Agent hat kein Netz: Seine vier Gewichte sind aus den Gleichungen von Wagen und Stab berechnet.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule: one weight for each number it sees.</source>
        <translation>Dieser Agent hat kein Netz, sondern eine lineare Regel: ein Gewicht für jede Zahl, die er sieht.</translation>
    </message>
    <message numerus="yes">
        <source>This agent has no network but a table of %Ln cells, with two numbers in each: Q of left and Q of right.</source>
        <translation>
            <numerusform>Dieser Agent hat kein Netz, sondern eine Tabelle mit %Ln Zelle, darin zwei Zahlen: Q von links und Q von rechts.</numerusform>
            <numerusform>Dieser Agent hat kein Netz, sondern eine Tabelle mit %Ln Zellen, in jeder zwei Zahlen: Q von links und Q von rechts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decides here: the pushes are given.</source>
        <translation>Hier entscheidet niemand: Die Schübe sind vorgegeben.</translation>
    </message>
    <message>
        <source>The agent&apos;s network, its units and its weights will appear here.</source>
        <translation>Hier erscheint das Netz des Agenten mit seinen Einheiten und Gewichten.</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>Trainingsschritt</translation>
    </message>
    <message>
        <source>mean of 100 returns</source>
        <translation>Mittel von 100 Erträgen</translation>
    </message>
    <message>
        <source>How settings learn from the same seeds will appear here.</source>
        <translation>Hier erscheint, wie Varianten mit denselben Startwerten lernen.</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>mean of 100 returns in %1</source>
        <translation>Mittel von 100 Erträgen in %1</translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>gelöst: %1</translation>
    </message>
    <message>
        <source>Add an algorithm or a setting to compare with: it learns from the same seeds.</source>
        <translation>Fügen Sie einen Algorithmus oder eine Variante zum Vergleich hinzu: Gelernt wird mit denselben Startwerten.</translation>
    </message>
    <message>
        <source>Lines: interquartile mean of the seeds; bands: its 95 % interval.</source>
        <translation>Linien: Interquartilsmittel über die Startwerte; Bänder: sein 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Greedy: the last evaluation, without exploring.</source>
        <translation>Greedy: die letzte Evaluation, ohne Exploration.</translation>
    </message>
    <message>
        <source>The worlds differ: a rule can score 43 in one and 445 in another, so these scores are not comparable.</source>
        <translation>Die Welten unterscheiden sich: Eine Regel kann in der einen 43 und in der anderen 445 erreichen, daher sind diese Scores nicht vergleichbar.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln Startwert</numerusform>
            <numerusform>%Ln Startwerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::CoursePart</name>
    <message>
        <source>At every step the agent sees the state s and chooses an action a. The world answers with a reward r and the next state s′.</source>
        <translation>In jedem Schritt sieht der Agent den Zustand s und wählt eine Aktion a. Die Welt antwortet mit einer Belohnung r und dem nächsten Zustand s′.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: the higher the pole is, the more each step brings.</source>
        <translation>Eine Episode läuft von ihrem Start bis zu ihrem Ende. Ihr Ertrag ist die Summe ihrer Belohnungen: Je höher der Stab steht, desto mehr bringt jeder Schritt.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: 1 for every step, so the longer the pole stands, the better.</source>
        <translation>Eine Episode läuft von ihrem Start bis zu ihrem Ende. Ihr Ertrag ist die Summe ihrer Belohnungen: 1 für jeden Schritt, also ist es umso besser, je länger der Stab steht.</translation>
    </message>
    <message>
        <source>What comes later counts less: for each step that it lies ahead, a reward is multiplied by the discount γ.</source>
        <translation>Was später kommt, zählt weniger: Für jeden Schritt, den sie in der Zukunft liegt, wird eine Belohnung mit dem Diskontfaktor γ multipliziert.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell or the cart left the track, and nothing comes after. Truncated: time was up, and it would have gone on. Who learns must not take one for the other.</source>
        <translation>Beendet (terminated): Der Stab ist gefallen oder der Wagen hat die Bahn verlassen, und danach kommt nichts. Abgebrochen (truncated): Die Zeit war um, und es wäre weitergegangen. Wer lernt, darf das eine nicht für das andere halten.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>The first step comes when you press play.</source>
        <translation>Der erste Schritt kommt, wenn Sie auf Abspielen drücken.</translation>
    </message>
    <message>
        <source>Terminated: the cart left the track.</source>
        <translation>Beendet: Der Wagen hat die Bahn verlassen.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell, or the cart left the track.</source>
        <translation>Beendet: Der Stab ist gefallen, oder der Wagen hat die Bahn verlassen.</translation>
    </message>
    <message>
        <source>Truncated: the step limit was reached.</source>
        <translation>Abgebrochen: Die Schrittgrenze wurde erreicht.</translation>
    </message>
    <message>
        <source>The episode goes on.</source>
        <translation>Die Episode geht weiter.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>sees the state s:</source>
        <translation>sieht den Zustand s:</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>next state s′:</source>
        <translation>nächster Zustand s′:</translation>
    </message>
    <message>
        <source>action a</source>
        <translation>Aktion a</translation>
    </message>
    <message>
        <source>%1 (explored)</source>
        <translation>%1 (erkundet)</translation>
    </message>
    <message>
        <source>reward r, next state s′</source>
        <translation>Belohnung r, nächster Zustand s′</translation>
    </message>
    <message>
        <source>Step %1 of at most %2.</source>
        <translation>Schritt %1 von höchstens %2.</translation>
    </message>
    <message>
        <source>Return so far %1, discounted %2 (γ = %3).</source>
        <translation>Ertrag bisher %1, diskontiert %2 (γ = %3).</translation>
    </message>
    <message>
        <source>steps ahead</source>
        <translation>Schritte voraus</translation>
    </message>
    <message>
        <source>a reward counts</source>
        <translation>so viel zählt eine Belohnung</translation>
    </message>
    <message numerus="yes">
        <source>half, %Ln steps ahead</source>
        <translation>
            <numerusform>die Hälfte, %Ln Schritt voraus</numerusform>
            <numerusform>die Hälfte, %Ln Schritte voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>In the state %1 the agent chose: %2. The reward was %3, the next state %4.</source>
        <translation>Im Zustand %1 wählte der Agent: %2. Die Belohnung war %3, der nächste Zustand %4.</translation>
    </message>
    <message>
        <source>Look 10 steps ahead</source>
        <translation>10 Schritte vorausblicken</translation>
    </message>
    <message>
        <source>Discount 0.9: what lies ten steps ahead counts a third.</source>
        <translation>Diskontfaktor 0,9: Was zehn Schritte voraus liegt, zählt ein Drittel.</translation>
    </message>
    <message>
        <source>Look 100 steps ahead</source>
        <translation>100 Schritte vorausblicken</translation>
    </message>
    <message>
        <source>Discount 0.99: what lies a hundred steps ahead counts a third.</source>
        <translation>Diskontfaktor 0,99: Was hundert Schritte voraus liegt, zählt ein Drittel.</translation>
    </message>
    <message>
        <source>Decide yourself</source>
        <translation>Selbst entscheiden</translation>
    </message>
    <message>
        <source>You are the agent: left and right arrow keys.</source>
        <translation>Sie sind der Agent: Pfeiltasten links und rechts.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>preferred push</source>
        <translation>bevorzugter Schub</translation>
    </message>
    <message>
        <source>A table has a cell for every combination: with n bins for each of four numbers, n⁴ cells. Each must be visited to be learned, and tells nothing of its neighbours.</source>
        <translation>Eine Tabelle hat für jede Kombination eine Zelle: bei n Intervallen für jede der vier Zahlen n⁴ Zellen. Jede muss besucht werden, um gelernt zu werden, und sagt nichts über ihre Nachbarn.</translation>
    </message>
    <message>
        <source>A network has weights instead. One update moves the whole map a little, so it has an answer for states that it never saw: it generalises.</source>
        <translation>Ein Netz hat stattdessen Gewichte. Ein Update bewegt die ganze Karte ein wenig, daher hat es auch für nie gesehene Zustände eine Antwort: Es generalisiert.</translation>
    </message>
    <message>
        <source>That is its danger, too: an update can spoil what was right elsewhere. What is no longer practised is forgotten.</source>
        <translation>Das ist auch seine Gefahr: Ein Update kann anderswo verderben, was richtig war. Was nicht mehr geübt wird, wird vergessen.</translation>
    </message>
    <message>
        <source>Five numbers instead of four, a camera image instead of numbers: there is no table for that. This is what deep networks are for.</source>
        <translation>Fünf Zahlen statt vier, ein Kamerabild statt Zahlen: Dafür gibt es keine Tabelle. Dazu sind tiefe Netze da.</translation>
    </message>
    <message>
        <source>this table</source>
        <translation>diese Tabelle</translation>
    </message>
    <message>
        <source>the table, as set</source>
        <translation>die Tabelle wie eingestellt</translation>
    </message>
    <message>
        <source>%1 bins each</source>
        <translation>je %1 Intervalle</translation>
    </message>
    <message>
        <source>this network: weights</source>
        <translation>dieses Netz: Gewichte</translation>
    </message>
    <message>
        <source>DQN&apos;s network: weights</source>
        <translation>Netz von DQN: Gewichte</translation>
    </message>
    <message>
        <source>a grey image, 84 × 84</source>
        <translation>ein Graustufenbild, 84 × 84</translation>
    </message>
    <message>
        <source>How many cells, or weights? (A bar is as long as its number has digits.)</source>
        <translation>Wie viele Zellen oder Gewichte? (Ein Balken ist so lang, wie seine Zahl Ziffern hat.)</translation>
    </message>
    <message>
        <source>Preferred push: a table knows steps.</source>
        <translation>Bevorzugter Schub: Eine Tabelle kennt Stufen.</translation>
    </message>
    <message>
        <source>Preferred push: without a table, a smooth line divides it.</source>
        <translation>Bevorzugter Schub: Ohne Tabelle trennt eine glatte Linie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coarse table</source>
        <translation>Grobe Tabelle</translation>
    </message>
    <message>
        <source>Starts anew: 1 × 1 × 4 × 4 cells.</source>
        <translation>Startet neu: 1 × 1 × 4 × 4 Zellen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Starts anew: 3 × 3 × 8 × 8 cells.</source>
        <translation>Startet neu: 3 × 3 × 8 × 8 Zellen.</translation>
    </message>
    <message>
        <source>Fine table</source>
        <translation>Feine Tabelle</translation>
    </message>
    <message>
        <source>Starts anew: 10 × 10 × 20 × 20 cells.</source>
        <translation>Startet neu: 10 × 10 × 20 × 20 Zellen.</translation>
    </message>
    <message>
        <source>Network (DQN)</source>
        <translation>Netz (DQN)</translation>
    </message>
    <message>
        <source>Starts anew with a network for Q.</source>
        <translation>Startet neu mit einem Netz für Q.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Who only does what seems best never finds out whether something else is better. Who only tries out never uses what was learned.</source>
        <translation>Wer nur tut, was am besten scheint, findet nie heraus, ob etwas anderes besser ist. Wer nur ausprobiert, nutzt nie, was gelernt wurde.</translation>
    </message>
    <message>
        <source>ε-greedy: with the probability ε the agent pushes at random, else as it thinks best. It starts with much and ends with little.</source>
        <translation>ε-greedy: Mit der Wahrscheinlichkeit ε schiebt der Agent zufällig, sonst so, wie er es für das Beste hält. Er beginnt mit viel und endet mit wenig.</translation>
    </message>
    <message>
        <source>Softmax: the better a push seems than the other, the more often it is chosen. A high temperature makes both alike.</source>
        <translation>Softmax: Je besser ein Schub gegenüber dem anderen scheint, desto öfter wird er gewählt. Eine hohe Temperatur macht beide gleich.</translation>
    </message>
    <message>
        <source>This agent draws its pushes from probabilities of its own, and so explores by itself. Entropy says how undecided it is: 0.69 is a coin, 0 is certainty.</source>
        <translation>Dieser Agent zieht seine Schübe aus eigenen Wahrscheinlichkeiten und erkundet so von selbst. Die Entropie sagt, wie unentschieden er ist: 0,69 ist eine Münze, 0 ist Gewissheit.</translation>
    </message>
    <message>
        <source>This agent does not try other pushes but other weights: noise is added to the best rule so far, and what holds longer is kept.</source>
        <translation>Dieser Agent probiert nicht andere Schübe aus, sondern andere Gewichte: Zur bisher besten Regel kommt Rauschen hinzu, und was länger hält, wird behalten.</translation>
    </message>
    <message>
        <source>This agent does not learn, so there is nothing to find out for it.</source>
        <translation>Dieser Agent lernt nicht, also gibt es für ihn nichts herauszufinden.</translation>
    </message>
    <message>
        <source>Optimistic start: where every value is too high at first, whatever is tried disappoints, and so the other push is tried next.</source>
        <translation>Optimistischer Start: Wo am Anfang jeder Wert zu hoch ist, enttäuscht alles, was versucht wird, und so wird als Nächstes der andere Schub versucht.</translation>
    </message>
    <message>
        <source>The map shows where the agent has been. Of what it never visited it knows nothing.</source>
        <translation>Die Karte zeigt, wo der Agent gewesen ist. Über das, was er nie besucht hat, weiß er nichts.</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Q right − Q left</source>
        <translation>Q rechts − Q links</translation>
    </message>
    <message>
        <source>P(right)</source>
        <translation>P(rechts)</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation>Entropie (nat)</translation>
    </message>
    <message>
        <source>now ε = %1</source>
        <translation>jetzt ε = %1</translation>
    </message>
    <message>
        <source>now P(right) = %1</source>
        <translation>jetzt P(rechts) = %1</translation>
    </message>
    <message>
        <source>now entropy %1</source>
        <translation>jetzt Entropie %1</translation>
    </message>
    <message>
        <source>now noise %1</source>
        <translation>jetzt Rauschen %1</translation>
    </message>
    <message>
        <source>Last push: %1, to try it out.</source>
        <translation>Letzter Schub: %1, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Last push: %1, because it seemed best.</source>
        <translation>Letzter Schub: %1, weil er am besten schien.</translation>
    </message>
    <message>
        <source>After %1 training steps: %2.</source>
        <translation>Nach %1 Trainingsschritten: %2.</translation>
    </message>
    <message>
        <source>The place visited most was visited %1 times.</source>
        <translation>Der meistbesuchte Ort wurde %1-mal besucht.</translation>
    </message>
    <message>
        <source>Little in the end: ε 0.04</source>
        <translation>Am Ende wenig: ε 0,04</translation>
    </message>
    <message>
        <source>ε-greedy, as usual: at first all is chance, then one push in 25.</source>
        <translation>ε-greedy wie üblich: Zuerst ist alles Zufall, dann ein Schub von 25.</translation>
    </message>
    <message>
        <source>Always much: ε 0.3</source>
        <translation>Immer viel: ε 0,3</translation>
    </message>
    <message>
        <source>ε-greedy that never stops: nearly one push in three stays chance.</source>
        <translation>ε-greedy, das nie aufhört: Fast ein Schub von dreien bleibt Zufall.</translation>
    </message>
    <message>
        <source>Never: ε 0</source>
        <translation>Nie: ε 0</translation>
    </message>
    <message>
        <source>No exploration at all: always what seems best.</source>
        <translation>Gar keine Exploration: immer, was am besten scheint.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The better it seems, the more often it is chosen.</source>
        <translation>Je besser es scheint, desto öfter wird es gewählt.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Optimistischer Start</translation>
    </message>
    <message>
        <source>A table that starts with %1 everywhere, and no ε: hope makes it explore.</source>
        <translation>Eine Tabelle, die überall mit %1 beginnt, und kein ε: Hoffnung lässt sie erkunden.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>diese Episode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This kind of agent does not judge pushes. It has a probability of pushing right in every state, and draws.</source>
        <translation>Diese Art von Agent bewertet keine Schübe. Er hat in jedem Zustand eine Wahrscheinlichkeit, nach rechts zu schieben, und zieht danach.</translation>
    </message>
    <message>
        <source>Pushes after which it went better than expected become more probable, the others less. How much better it went is the advantage.</source>
        <translation>Schübe, nach denen es besser lief als erwartet, werden wahrscheinlicher, die anderen unwahrscheinlicher. Wie viel besser es lief, ist der Vorteil (Advantage).</translation>
    </message>
    <message>
        <source>What is expected is the value of the state. Without it every push of a long episode is praised, also the bad ones.</source>
        <translation>Was erwartet wird, ist der Wert des Zustands. Ohne ihn wird jeder Schub einer langen Episode gelobt, auch die schlechten.</translation>
    </message>
    <message>
        <source>PPO learns several times from the same steps, and stops where a probability has changed by more than a set share: small steps are safe steps.</source>
        <translation>PPO lernt mehrmals aus denselben Schritten und hört auf, wo sich eine Wahrscheinlichkeit um mehr als einen festen Anteil geändert hat: Kleine Schritte sind sichere Schritte.</translation>
    </message>
    <message>
        <source>The actor-critic does not wait for the end of the episode: after a few steps its critic says what the rest will bring.</source>
        <translation>Der Actor-Critic wartet nicht auf das Ende der Episode: Nach wenigen Schritten sagt sein Kritiker, was der Rest bringen wird.</translation>
    </message>
    <message>
        <source>REINFORCE waits for the end of the episode and counts what really came. That is true, but it varies much.</source>
        <translation>REINFORCE wartet auf das Ende der Episode und zählt, was wirklich kam. Das ist wahr, aber es streut stark.</translation>
    </message>
    <message>
        <source>Entropy says how undecided it still is: 0.69 is a coin, 0 is certainty. An agent that is certain too early learns nothing more.</source>
        <translation>Die Entropie sagt, wie unentschieden er noch ist: 0,69 ist eine Münze, 0 ist Gewissheit. Ein Agent, der zu früh gewiss ist, lernt nichts mehr.</translation>
    </message>
    <message>
        <source>probability of right</source>
        <translation>Wahrscheinlichkeit für rechts</translation>
    </message>
    <message>
        <source>push (1: full, right)</source>
        <translation>Schub (1: voll, rechts)</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>The first update has not been made yet.</source>
        <translation>Das erste Update ist noch nicht gemacht.</translation>
    </message>
    <message>
        <source>%1 does not learn this way. Choose an agent that does.</source>
        <translation>%1 lernt nicht auf diese Weise. Wählen Sie einen Agenten, der es tut.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went better than expected (advantage %3): it becomes more probable.</source>
        <translation>Update %1: Nach dem Schub „%2“ lief es besser als erwartet (Vorteil %3): Er wird wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went worse than expected (advantage %3): it becomes less probable.</source>
        <translation>Update %1: Nach dem Schub „%2“ lief es schlechter als erwartet (Vorteil %3): Er wird unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>when it acted</source>
        <translation>als er handelte</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>nach dem Update</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>In the present state it pushes right with a probability of %1.</source>
        <translation>Im jetzigen Zustand schiebt er mit einer Wahrscheinlichkeit von %1 nach rechts.</translation>
    </message>
    <message>
        <source>In the present state it would push: %1.</source>
        <translation>Im jetzigen Zustand würde er so schieben: %1.</translation>
    </message>
    <message>
        <source>Its entropy is %1.</source>
        <translation>Seine Entropie ist %1.</translation>
    </message>
    <message>
        <source>REINFORCE, no baseline</source>
        <translation>REINFORCE, ohne Baseline</translation>
    </message>
    <message>
        <source>Starts anew: what came is all that counts.</source>
        <translation>Startet neu: Es zählt nur, was kam.</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Starts anew: what came is compared with the value of the state.</source>
        <translation>Startet neu: Was kam, wird mit dem Wert des Zustands verglichen.</translation>
    </message>
    <message>
        <source>Actor-critic</source>
        <translation>Actor-Critic</translation>
    </message>
    <message>
        <source>Starts anew: does not wait for the end of the episode.</source>
        <translation>Startet neu: wartet nicht auf das Ende der Episode.</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Starts anew: several careful updates from the same steps.</source>
        <translation>Startet neu: mehrere vorsichtige Updates aus denselben Schritten.</translation>
    </message>
    <message>
        <source>left better</source>
        <translation>links besser</translation>
    </message>
    <message>
        <source>right better</source>
        <translation>rechts besser</translation>
    </message>
    <message>
        <source>Q(s, a) is what the agent expects of all that follows if it pushes a now: all rewards to come, later ones counting less.</source>
        <translation>Q(s, a) ist, was der Agent von allem Folgenden erwartet, wenn er jetzt a schiebt: alle künftigen Belohnungen, wobei spätere weniger zählen.</translation>
    </message>
    <message>
        <source>Each step shows a little of the truth: the reward, and what the next state is worth. The old guess moves a part of the way (the learning rate α) toward it.</source>
        <translation>Jeder Schritt zeigt ein wenig von der Wahrheit: die Belohnung und was der nächste Zustand wert ist. Die alte Schätzung geht einen Teil des Wegs (die Lernrate α) darauf zu.</translation>
    </message>
    <message>
        <source>SARSA takes for the next state the Q of the push that is really made there, explored or not: it learns how good its own behaviour is.</source>
        <translation>SARSA nimmt für den nächsten Zustand das Q des Schubs, der dort wirklich gemacht wird, erkundet oder nicht: Es lernt, wie gut das eigene Verhalten ist.</translation>
    </message>
    <message>
        <source>DQN has a network instead of a table. A copy of it that is renewed now and then says what the next state is worth, so that the target stands still for a while.</source>
        <translation>DQN hat ein Netz statt einer Tabelle. Eine Kopie davon, die ab und zu erneuert wird, sagt, was der nächste Zustand wert ist, damit das Ziel eine Weile stillsteht.</translation>
    </message>
    <message>
        <source>Q-learning takes the better Q of the next state, whatever is really done there: it learns how good the best behaviour is.</source>
        <translation>Q-Learning nimmt das bessere Q des nächsten Zustands, was auch immer dort wirklich getan wird: Es lernt, wie gut das beste Verhalten ist.</translation>
    </message>
    <message>
        <source>If the pole has fallen, nothing follows: then the reward alone is the target.</source>
        <translation>Ist der Stab gefallen, folgt nichts mehr: Dann ist die Belohnung allein das Ziel.</translation>
    </message>
    <message>
        <source>target y = r + %1⋅%2</source>
        <translation>Ziel y = r + %1⋅%2</translation>
    </message>
    <message>
        <source>target y = r = %1 (nothing follows)</source>
        <translation>Ziel y = r = %1 (nichts folgt)</translation>
    </message>
    <message>
        <source>%1 has no Q. Choose an agent that has one.</source>
        <translation>%1 hat kein Q. Wählen Sie einen Agenten, der eines hat.</translation>
    </message>
    <message>
        <source>Now, in the state in front:</source>
        <translation>Jetzt, im Zustand im Vordergrund:</translation>
    </message>
    <message>
        <source>Q of %1</source>
        <translation>Q von %1</translation>
    </message>
    <message>
        <source>Update %1: %2 was pushed; the guess was wrong by %3.</source>
        <translation>Update %1: Schub %2; die Schätzung lag um %3 daneben.</translation>
    </message>
    <message>
        <source>Last update: target %1, Q before %2, error %3, Q after %4.</source>
        <translation>Letztes Update: Ziel %1, Q vorher %2, Fehler %3, Q nachher %4.</translation>
    </message>
    <message>
        <source>Now Q of left is %1 and Q of right %2.</source>
        <translation>Jetzt ist Q von links %1 und Q von rechts %2.</translation>
    </message>
    <message>
        <source>Over the plane, Q right − Q left goes from %1 to %2.</source>
        <translation>Über der Ebene reicht Q rechts − Q links von %1 bis %2.</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-Learning</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns the best behaviour.</source>
        <translation>Startet neu mit einer Tabelle, die das beste Verhalten lernt.</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns its own behaviour.</source>
        <translation>Startet neu mit einer Tabelle, die das eigene Verhalten lernt.</translation>
    </message>
    <message>
        <source>DQN</source>
        <translation>DQN</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::KnowledgeView</name>
    <message>
        <source>Q left %1</source>
        <translation>Q links %1</translation>
    </message>
    <message>
        <source>Q right %1</source>
        <translation>Q rechts %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>right with probability %1</source>
        <translation>rechts mit Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>bevorzugt %1</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>%Ln-mal gesehen</numerusform>
            <numerusform>%Ln-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>Was er weiß</translation>
    </message>
    <message>
        <source>A map will appear here: what the agent holds of every state it could be in.</source>
        <translation>Hier erscheint eine Karte: was der Agent von jedem Zustand hält, in dem er sein könnte.</translation>
    </message>
    <message>
        <source>It holds nothing of a state that could be drawn.</source>
        <translation>Er hat kein Wissen über einen Zustand, das gezeichnet werden könnte.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Sehen Sie sich an: %1.</translation>
    </message>
    <message>
        <source>%1 does not estimate Q, the return to expect after each push.</source>
        <translation>%1 schätzt kein Q, den nach jedem Schub zu erwartenden Ertrag.</translation>
    </message>
    <message>
        <source>%1 does not estimate the value of states.</source>
        <translation>%1 schätzt keine Werte von Zuständen.</translation>
    </message>
    <message>
        <source>No visits are counted yet.</source>
        <translation>Noch sind keine Besuche gezählt.</translation>
    </message>
    <message>
        <source>%1 has no probability of pushing right.</source>
        <translation>%1 hat keine Wahrscheinlichkeit, nach rechts zu schieben.</translation>
    </message>
    <message>
        <source>%1 prefers no push yet: it holds both alike.</source>
        <translation>%1 bevorzugt noch keinen Schub: Beide gelten als gleich gut.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>way here</source>
        <translation>Weg hierher</translation>
    </message>
    <message>
        <source>ends an episode</source>
        <translation>beendet eine Episode</translation>
    </message>
    <message>
        <source>%1 (grey: none)</source>
        <translation>%1 (grau: keine)</translation>
    </message>
    <message>
        <source>visits, logarithmic</source>
        <translation>Besuche, logarithmisch</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>left in %1 of the plane, right in %2</source>
        <translation>links in %1 der Ebene, rechts in %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 at training step %4: %5.</source>
        <translation>%1 über %2 und %3 bei Trainingsschritt %4: %5.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>: %1.</source>
        <translation>: %1.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::LearningView</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>return per episode</source>
        <translation>Ertrag je Episode</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>Mittel von 100</translation>
    </message>
    <message>
        <source>without exploring</source>
        <translation>ohne Exploration</translation>
    </message>
    <message>
        <source>each other seed</source>
        <translation>jeder andere Startwert</translation>
    </message>
    <message>
        <source>this run, mean of 100</source>
        <translation>dieser Lauf, Mittel von 100</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message numerus="yes">
        <source>interquartile mean of %Ln seeds</source>
        <translation>
            <numerusform>Interquartilsmittel von %Ln Startwert</numerusform>
            <numerusform>Interquartilsmittel von %Ln Startwerten</numerusform>
        </translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>gelöst: %1</translation>
    </message>
    <message>
        <source>no more than %1 would be true</source>
        <translation>mehr als %1 kann nicht wahr sein</translation>
    </message>
    <message>
        <source>as if it went on for ever: 1/(1 − γ)</source>
        <translation>als ginge es ewig weiter: 1/(1 − γ)</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>Trainingsschritt</translation>
    </message>
    <message>
        <source>return in %1</source>
        <translation>Ertrag in %1</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>The return of each episode will appear here: the sum of its rewards.</source>
        <translation>Hier erscheint der Ertrag jeder Episode: die Summe ihrer Belohnungen.</translation>
    </message>
    <message>
        <source>%1: this agent has no such figure, or none yet.</source>
        <translation>%1: Dieser Agent hat keine solche Kennzahl, oder noch keine.</translation>
    </message>
    <message>
        <source>%1 will appear here, at the end of each episode.</source>
        <translation>Hier erscheint am Ende jeder Episode: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln Startwert</numerusform>
            <numerusform>%Ln Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning after %1 and %2, %3: %4</source>
        <translation>Lernen nach %1 und %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episodes</source>
        <translation>
            <numerusform>%Ln Episode</numerusform>
            <numerusform>%Ln Episoden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training steps</source>
        <translation>
            <numerusform>%Ln Trainingsschritt</numerusform>
            <numerusform>%Ln Trainingsschritten</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure that is drawn</source>
        <translation>Die gezeichnete Kennzahl</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Kennzahl: %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryPainter</name>
    <message>
        <source>The memory is still empty. Every step will appear here as a point, failures as crosses.</source>
        <translation>Das Gedächtnis ist noch leer. Jeder Schritt erscheint hier als Punkt, Fehlschläge als Kreuze.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it learns from each one once, and its table keeps the result. DQN replays its steps: choose it to see them.</source>
        <translation>%1 merkt sich keine Schritte: Aus jedem wird einmal gelernt, und die Tabelle behält das Ergebnis. DQN wiederholt seine Schritte: Wählen Sie es, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 keeps no memory: it learns from the steps of its present policy and throws them away. DQN replays old ones: choose it to see them.</source>
        <translation>%1 hat kein Gedächtnis: Gelernt wird aus den Schritten der jetzigen Strategie, dann werden sie verworfen. DQN wiederholt alte: Wählen Sie es, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it only looks at the return of whole episodes. DQN replays its steps: choose it to see them.</source>
        <translation>%1 merkt sich keine Schritte: Nur der Ertrag ganzer Episoden zählt. DQN wiederholt seine Schritte: Wählen Sie es, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The steps that the agent replays will appear here.</source>
        <translation>Hier erscheinen die Schritte, die der Agent wiederholt.</translation>
    </message>
    <message>
        <source>%1 does not learn, so it remembers nothing. DQN replays its steps: choose it to see them.</source>
        <translation>%1 lernt nicht und merkt sich daher nichts. DQN wiederholt seine Schritte: Wählen Sie es, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among them</source>
        <translation>
            <numerusform>darunter %Ln Fehlschlag</numerusform>
            <numerusform>darunter %Ln Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 at most so far</source>
        <translation>%1; bisher höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures left</source>
        <translation>
            <numerusform>noch %Ln Fehlschlag</numerusform>
            <numerusform>noch %Ln Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>Schub %1</translation>
    </message>
    <message>
        <source>older than %1 of the memory</source>
        <translation>älter als %1 des Gedächtnisses</translation>
    </message>
    <message>
        <source>priority %1 times the mean</source>
        <translation>Priorität: das %1-Fache des Mittels</translation>
    </message>
    <message>
        <source>the episode failed here</source>
        <translation>hier scheiterte die Episode</translation>
    </message>
    <message>
        <source>a tenth of the mean</source>
        <translation>ein Zehntel des Mittels</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>10 times the mean</source>
        <translation>das 10-Fache des Mittels</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>Priorities are off: all steps are drawn alike.</source>
        <translation>Prioritäten sind aus: Alle Schritte werden gleich oft gezogen.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Aktionsabstand</translation>
    </message>
    <message>
        <source>How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart.</source>
        <translation>Für wie viel besser der eine Schub im Mittel gehalten wird als der andere. Nahe 0 kann der Agent sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Wert verlorener Zustände</translation>
    </message>
    <message>
        <source>What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the agent forgets what must not be done.</source>
        <translation>Was der Agent erwartet, wo der Stab nicht mehr zu retten ist. In Wahrheit unter 10; steigt es, vergisst der Agent, was man nicht tun darf.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryView</name>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Escape away from them.</source>
        <translation>Pfeiltasten gehen von Punkt zu Punkt, Esc entfernt den Zeiger.</translation>
    </message>
    <message>
        <source>The steps that the agent remembers and learns from again will appear here.</source>
        <translation>Hier erscheinen die Schritte, die der Agent sich merkt und aus denen er erneut lernt.</translation>
    </message>
    <message>
        <source>Action gap %1.</source>
        <translation>Aktionsabstand %1.</translation>
    </message>
    <message>
        <source>Value of lost states %1, in truth below 10.</source>
        <translation>Wert verlorener Zustände %1, in Wahrheit unter 10.</translation>
    </message>
    <message>
        <source>Pointed at: %1.</source>
        <translation>Unter dem Zeiger: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among the steps remembered</source>
        <translation>
            <numerusform>%Ln Fehlschlag unter den gemerkten Schritten</numerusform>
            <numerusform>%Ln Fehlschläge unter den gemerkten Schritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::StateWords</name>
    <message>
        <source>position of the cart</source>
        <translation>Position des Wagens</translation>
    </message>
    <message>
        <source>velocity of the cart</source>
        <translation>Geschwindigkeit des Wagens</translation>
    </message>
    <message>
        <source>angle of the pole</source>
        <translation>Winkel des Stabs</translation>
    </message>
    <message>
        <source>angular velocity of the pole</source>
        <translation>Winkelgeschwindigkeit des Stabs</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>angular velocity</source>
        <translation>Winkelgeschwindigkeit</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>no push</source>
        <translation>kein Schub</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackPainter</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>12°</source>
        <translation>12°</translation>
    </message>
    <message>
        <source>%1, tried out</source>
        <translation>%1, ausprobiert</translation>
    </message>
    <message>
        <source>wind %1</source>
        <translation>Wind %1</translation>
    </message>
    <message>
        <source>put here</source>
        <translation>hierher setzen</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackStrip</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>links %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>keine Meinung</translation>
    </message>
    <message>
        <source>The agent would push</source>
        <translation>Der Agent würde schieben</translation>
    </message>
    <message numerus="yes">
        <source>Angle, last %Ln s</source>
        <translation>
            <numerusform>Winkel, letzte %Ln s</numerusform>
            <numerusform>Winkel, letzte %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Position, last %Ln s</source>
        <translation>
            <numerusform>Position, letzte %Ln s</numerusform>
            <numerusform>Position, letzte %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackView</name>
    <message>
        <source>Track</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Trail of the tip</source>
        <translation>Weg der Spitze</translation>
    </message>
    <message>
        <source>Earlier policies</source>
        <translation>Frühere Strategien</translation>
    </message>
    <message>
        <source>The other training environments</source>
        <translation>Die anderen Trainingsumgebungen</translation>
    </message>
    <message>
        <source>Angle and position over time</source>
        <translation>Winkel und Position über der Zeit</translation>
    </message>
    <message>
        <source>Dragging places instead of pulling</source>
        <translation>Ziehen mit der Maus versetzt, statt zu zerren</translation>
    </message>
    <message>
        <source>Put the cart in the middle, the pole upright</source>
        <translation>Wagen in die Mitte, Stab aufrecht</translation>
    </message>
    <message>
        <source>New episode</source>
        <translation>Neue Episode</translation>
    </message>
    <message>
        <source>End this episode and start another one (Return)</source>
        <translation>Diese Episode beenden und eine neue beginnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>The agent learns</source>
        <translation>Der Agent lernt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>The agent shows what it has learned; nothing is learned meanwhile</source>
        <translation>Der Agent zeigt, was er gelernt hat; dabei wird nichts gelernt</translation>
    </message>
    <message>
        <source>You push the cart with the arrow keys, the agent beside you from the same start</source>
        <translation>Sie schieben den Wagen mit den Pfeiltasten, neben Ihnen der Agent vom selben Start aus</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Click here to play with the arrow keys</source>
        <translation>Hier klicken, um mit den Pfeiltasten zu spielen</translation>
    </message>
    <message>
        <source>Drag: pull with a spring. Click: hit. With Ctrl, or while paused: put it somewhere else.</source>
        <translation>Ziehen: mit einer Feder zerren. Klicken: anstoßen. Mit Strg oder in der Pause: an einen anderen Ort setzen.</translation>
    </message>
    <message>
        <source>The track, the cart and its pole will appear here.</source>
        <translation>Hier erscheinen die Bahn, der Wagen und sein Stab.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. World: %2. %3. %4. In front: %5.</source>
        <translation>%1. Welt: %2. %3. %4. Im Vordergrund: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other training environments.</source>
        <translation>
            <numerusform>%Ln andere Trainingsumgebung.</numerusform>
            <numerusform>%Ln andere Trainingsumgebungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right arrow keys push the cart while they are held, Escape ends that. H and J hit the pole, Return starts a new episode.</source>
        <translation>Die Pfeiltasten links und rechts schieben den Wagen, solange sie gedrückt sind, Esc beendet das. H und J stoßen den Stab an, die Eingabetaste beginnt eine neue Episode.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Press ← or → to begin</source>
        <translation>Zum Beginnen ← oder → drücken</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Training: it tries things out and learns</source>
        <translation>Training: Er probiert aus und lernt</translation>
    </message>
    <message>
        <source>Running: this agent does not learn</source>
        <translation>In Betrieb: Dieser Agent lernt nicht</translation>
    </message>
    <message>
        <source>Watching: it does what it holds best</source>
        <translation>Zusehen: Er tut, was er für das Beste hält</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s physics</source>
        <translation>Physik von Gymnasium</translation>
    </message>
    <message>
        <source>Exact physics</source>
        <translation>Exakte Physik</translation>
    </message>
    <message numerus="yes">
        <source>Box2D with %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D mit %Ln Teilschritt</numerusform>
            <numerusform>Box2D mit %Ln Teilschritten</numerusform>
        </translation>
    </message>
    <message>
        <source>gravity %1 m/s²</source>
        <translation>Schwerkraft %1 m/s²</translation>
    </message>
    <message>
        <source>cart %1 kg</source>
        <translation>Wagen %1 kg</translation>
    </message>
    <message>
        <source>pole %1 kg</source>
        <translation>Stab %1 kg</translation>
    </message>
    <message>
        <source>pole %1 m</source>
        <translation>Stab %1 m</translation>
    </message>
    <message>
        <source>push %1 N</source>
        <translation>Schub %1 N</translation>
    </message>
    <message>
        <source>friction of the cart %1 N·s/m</source>
        <translation>Reibung des Wagens %1 N·s/m</translation>
    </message>
    <message>
        <source>friction of the joint %1 N·m·s</source>
        <translation>Reibung des Gelenks %1 N·m·s</translation>
    </message>
    <message>
        <source>swing-up</source>
        <translation>Aufschwingen</translation>
    </message>
    <message>
        <source>sensor noise %1</source>
        <translation>Sensorrauschen %1</translation>
    </message>
    <message numerus="yes">
        <source>pushes %Ln steps late</source>
        <translation>
            <numerusform>Schübe %Ln Schritt verspätet</numerusform>
            <numerusform>Schübe %Ln Schritte verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>wind %1 N</source>
        <translation>Wind %1 N</translation>
    </message>
    <message>
        <source>pushes of any strength</source>
        <translation>Schübe jeder Stärke</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln training steps</source>
        <translation>
            <numerusform>nach %Ln Trainingsschritt</numerusform>
            <numerusform>nach %Ln Trainingsschritten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (best evaluated)</source>
        <translation>%1 (beste Evaluation)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>left the track after %Ln steps</source>
        <translation>
            <numerusform>nach %Ln Schritt die Bahn verlassen</numerusform>
            <numerusform>nach %Ln Schritten die Bahn verlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell after %Ln steps</source>
        <translation>
            <numerusform>nach %Ln Schritt gefallen</numerusform>
            <numerusform>nach %Ln Schritten gefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps: time is up</source>
        <translation>
            <numerusform>%Ln Schritt: Die Zeit ist um</numerusform>
            <numerusform>%Ln Schritte: Die Zeit ist um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over after %Ln steps</source>
        <translation>
            <numerusform>nach %Ln Schritt vorbei</numerusform>
            <numerusform>nach %Ln Schritten vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>It would push with %1 on average, give or take %2.</source>
        <translation>Er würde im Mittel mit %1 schieben, mehr oder weniger %2.</translation>
    </message>
    <message>
        <source>It would push with %1.</source>
        <translation>Er würde mit %1 schieben.</translation>
    </message>
    <message>
        <source>It would push left with %1, right with %2.</source>
        <translation>Er würde mit %1 nach links schieben, mit %2 nach rechts.</translation>
    </message>
    <message>
        <source>%1 N</source>
        <translation>%1 N</translation>
    </message>
    <message>
        <source>%1 to the left</source>
        <translation>%1 nach links</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 nach rechts</translation>
    </message>
    <message numerus="yes">
        <source>You play: ← and → push, Esc ends; your best: %Ln steps</source>
        <translation>
            <numerusform>Sie spielen: ← und → schieben, Esc beendet; Ihr Bestwert: %Ln Schritt</numerusform>
            <numerusform>Sie spielen: ← und → schieben, Esc beendet; Ihr Bestwert: %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>You play: ← and → push, Esc ends</source>
        <translation>Sie spielen: ← und → schieben, Esc beendet</translation>
    </message>
    <message>
        <source>%1 (in training %2)</source>
        <translation>%1 (im Training %2)</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionFormula</name>
    <message>
        <source>Before the push: %1.</source>
        <translation>Vor dem Schub: %1.</translation>
    </message>
    <message>
        <source>The action: what was pushed in this step, −1 left to 1 right.</source>
        <translation>Die Aktion: was in diesem Schritt geschoben wurde, −1 links bis 1 rechts.</translation>
    </message>
    <message numerus="yes">
        <source>The rewards of %Ln steps added up, later ones discounted.</source>
        <translation>
            <numerusform>Die Belohnung von %Ln Schritt, spätere diskontiert.</numerusform>
            <numerusform>Die Belohnungen von %Ln Schritten addiert, spätere diskontiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reward: 1 for each step that is survived.</source>
        <translation>Die Belohnung: 1 für jeden überstandenen Schritt.</translation>
    </message>
    <message>
        <source>The reward: (1 + cos θ)/2, 1 when the pole is upright.</source>
        <translation>Die Belohnung: (1 + cos θ)/2, also 1, wenn der Stab aufrecht steht.</translation>
    </message>
    <message>
        <source>After the push: %1; it was %2.</source>
        <translation>Nach dem Schub: %1; vorher war es %2.</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so what would come after is struck out and counts 0.</source>
        <translation>Die Episode endete hier: Nichts kann folgen, daher ist gestrichen, was danach käme, und zählt 0.</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so the return is this reward alone.</source>
        <translation>Die Episode endete hier: Nichts kann folgen, daher ist der Ertrag allein diese Belohnung.</translation>
    </message>
    <message>
        <source>The episode ended here: the pole fell or the cart left the track.</source>
        <translation>Die Episode endete hier: Der Stab ist gefallen oder der Wagen hat die Bahn verlassen.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>The step limit cut the episode off, but the task would have gone on: the value of the last state still counts.</source>
        <translation>Die Schrittgrenze brach die Episode ab, aber die Aufgabe wäre weitergegangen: Der Wert des letzten Zustands zählt noch.</translation>
    </message>
    <message>
        <source>The step limit cut the episode off; the task would have gone on.</source>
        <translation>Die Schrittgrenze brach die Episode ab; die Aufgabe wäre weitergegangen.</translation>
    </message>
    <message>
        <source>Q-learning with traces, Q(λ)</source>
        <translation>Q-Learning mit Eligibility-Traces, Q(λ)</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-Learning</translation>
    </message>
    <message>
        <source>SARSA with traces, SARSA(λ)</source>
        <translation>SARSA mit Eligibility-Traces, SARSA(λ)</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Deep Q-network (DQN)</source>
        <translation>Deep Q-Network (DQN)</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>Double DQN</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Advantage actor-critic (A2C)</source>
        <translation>Advantage Actor-Critic (A2C)</translation>
    </message>
    <message>
        <source>Proximal policy optimisation (PPO)</source>
        <translation>Proximal Policy Optimization (PPO)</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Hill Climbing</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Kreuzentropie-Methode</translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <translation>%1, Update %2</translation>
    </message>
    <message>
        <source>This agent does not learn: nothing changes after a step. Choose one that learns to see its formula.</source>
        <translation>Dieser Agent lernt nicht: Nach einem Schritt ändert sich nichts. Wählen Sie einen, der lernt, um seine Formel zu sehen.</translation>
    </message>
    <message>
        <source>The agent has not learned from a step yet. Its formula will appear here with its numbers.</source>
        <translation>Der Agent hat noch aus keinem Schritt gelernt. Hier erscheint seine Formel mit ihren Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>Discount of what comes %Ln steps later: γ to that power.</source>
        <translation>
            <numerusform>Diskontierung dessen, was %Ln Schritt später kommt: γ hoch diese Zahl.</numerusform>
            <numerusform>Diskontierung dessen, was %Ln Schritte später kommt: γ hoch diese Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount: how much a reward one step later counts.</source>
        <translation>Diskontfaktor: wie viel eine Belohnung einen Schritt später zählt.</translation>
    </message>
    <message>
        <source>What the agent expected of the other push. This step does not change it directly.</source>
        <translation>Was der Agent vom anderen Schub erwartete. Dieser Schritt ändert es nicht direkt.</translation>
    </message>
    <message>
        <source>What the agent expected of this push before the update: all rewards to come, discounted.</source>
        <translation>Was der Agent vor dem Update von diesem Schub erwartete: alle künftigen Belohnungen, diskontiert.</translation>
    </message>
    <message>
        <source>The error: it went better than expected.</source>
        <translation>Der Fehler: Es lief besser als erwartet.</translation>
    </message>
    <message>
        <source>The error: it went worse than expected.</source>
        <translation>Der Fehler: Es lief schlechter als erwartet.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state, by the target network: an older copy that stands still for a while.</source>
        <translation>Was vom Schub nach %1 im nächsten Zustand erwartet wird, nach dem Zielnetz: einer älteren Kopie, die eine Weile stillsteht.</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state.</source>
        <translation>Was vom Schub nach %1 im nächsten Zustand erwartet wird.</translation>
    </message>
    <message>
        <source>The target: the reward that came, and what may be expected from there on.</source>
        <translation>Das Ziel: die Belohnung, die kam, und was von dort an zu erwarten ist.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The same by the network that is learning: it chooses the push, the target network says what it is worth.</source>
        <translation>Dasselbe nach dem Netz, das lernt: Es wählt den Schub, das Zielnetz sagt, was er wert ist.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Learning rate: how far the cell moves towards the target.</source>
        <translation>Lernrate: wie weit die Zelle auf das Ziel zugeht.</translation>
    </message>
    <message>
        <source>What the cell holds of this push after the update.</source>
        <translation>Was die Zelle nach dem Update von diesem Schub hält.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Trace: the next error changes this cell too, by this share, the one after it by γ·λ times as much, and so on. So a fall teaches the steps before it.</source>
        <translation>Trace: Der nächste Fehler ändert auch diese Zelle, mit diesem Anteil, der übernächste γ·λ-mal so stark und so weiter. So belehrt ein Sturz die Schritte davor.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Importance weight: what is drawn more often counts less each time, so that the mean stays right.</source>
        <translation>Wichtigkeitsgewicht: Was öfter gezogen wird, zählt jedes Mal weniger, damit das Mittel richtig bleibt.</translation>
    </message>
    <message>
        <source>The error as it counts in the step of the network.</source>
        <translation>Der Fehler, wie er im Schritt des Netzes zählt.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>Priority: how often this step is drawn from the memory; it grows with the error.</source>
        <translation>Priorität: wie oft dieser Schritt aus dem Gedächtnis gezogen wird; sie wächst mit dem Fehler.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>What the network says now. It learns from a whole batch at once, so it need not move straight to the target.</source>
        <translation>Was das Netz jetzt sagt. Es lernt aus einem ganzen Batch auf einmal, muss also nicht geradewegs auf das Ziel zugehen.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Q(s, a) after the update</source>
        <translation>Q(s, a) nach dem Update</translation>
    </message>
    <message>
        <source>How likely the policy makes a push of this strength as it learns from it (its probability density).</source>
        <translation>Wie wahrscheinlich die Strategie, die daraus lernt, einen Schub dieser Stärke macht (ihre Wahrscheinlichkeitsdichte).</translation>
    </message>
    <message>
        <source>Probability of this push by the policy as it learns from it.</source>
        <translation>Wahrscheinlichkeit dieses Schubs nach der Strategie, die daraus lernt.</translation>
    </message>
    <message>
        <source>The loss of this step: going down it makes the push likelier if A &gt; 0, rarer if A &lt; 0.</source>
        <translation>Der Verlust dieses Schritts: Wird er kleiner, wird der Schub wahrscheinlicher, falls A &gt; 0, und seltener, falls A &lt; 0.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The return: all rewards from this step to the end of the episode, discounted.</source>
        <translation>Der Ertrag: alle Belohnungen von diesem Schritt bis zum Ende der Episode, diskontiert.</translation>
    </message>
    <message>
        <source>Baseline: the return that was expected of this state.</source>
        <translation>Baseline: der Ertrag, der von diesem Zustand erwartet wurde.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went.</source>
        <translation>Vorteil (Advantage): wie viel besser als erwartet es lief.</translation>
    </message>
    <message>
        <source>Without a baseline the return itself weighs the step.</source>
        <translation>Ohne Baseline gewichtet der Ertrag selbst den Schritt.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>What the critic expected of this state.</source>
        <translation>Was der Kritiker von diesem Zustand erwartete.</translation>
    </message>
    <message>
        <source>What the critic expects of the next state.</source>
        <translation>Was der Kritiker vom nächsten Zustand erwartet.</translation>
    </message>
    <message>
        <source>The error of one step: the reward and what is expected then, less what was expected before.</source>
        <translation>Der Fehler eines Schritts: die Belohnung und was danach erwartet wird, minus was vorher erwartet wurde.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went, by this step&apos;s error and, fading by γ·λ, those of the steps after it (λ = %1).</source>
        <translation>Vorteil (Advantage): wie viel besser als erwartet es lief, nach dem Fehler dieses Schritts und, mit γ·λ abklingend, denen der Schritte danach (λ = %1).</translation>
    </message>
    <message>
        <source>Its probability when the push was made.</source>
        <translation>Seine Wahrscheinlichkeit, als der Schub gemacht wurde.</translation>
    </message>
    <message>
        <source>How much likelier the push is now than when it was made.</source>
        <translation>Wie viel wahrscheinlicher der Schub jetzt ist als damals, als er gemacht wurde.</translation>
    </message>
    <message>
        <source>The ratio held between 1 − ε and 1 + ε, with ε = %1.</source>
        <translation>Das Verhältnis, begrenzt auf 1 − ε bis 1 + ε, mit ε = %1.</translation>
    </message>
    <message>
        <source>The ratio has gone as far as it may: this step pushes it no further.</source>
        <translation>Das Verhältnis ist so weit gegangen, wie es darf: Dieser Schritt treibt es nicht weiter.</translation>
    </message>
    <message>
        <source>The loss of this step, before clipping takes effect.</source>
        <translation>Der Verlust dieses Schritts, bevor das Clipping wirkt.</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>loss, clipped</source>
        <translation>Verlust, mit Clipping</translation>
    </message>
    <message>
        <source>The probability of this push after the update. The other steps of the batch had their say too.</source>
        <translation>Die Wahrscheinlichkeit dieses Schubs nach dem Update. Die anderen Schritte des Batches haben mitgeredet.</translation>
    </message>
    <message>
        <source>π(a|s) after the update</source>
        <translation>π(a|s) nach dem Update</translation>
    </message>
    <message>
        <source>The advantage is positive: this push is to become likelier in such states.</source>
        <translation>Der Vorteil ist positiv: Dieser Schub soll in solchen Zuständen wahrscheinlicher werden.</translation>
    </message>
    <message>
        <source>The advantage is negative: this push is to become rarer in such states.</source>
        <translation>Der Vorteil ist negativ: Dieser Schub soll in solchen Zuständen seltener werden.</translation>
    </message>
    <message>
        <source>In the update the advantages of a batch are shifted to mean 0 and scaled to deviation 1; above 0 a push becomes likelier, below 0 rarer.</source>
        <translation>Im Update werden die Vorteile eines Batches auf Mittel 0 verschoben und auf Abweichung 1 skaliert; über 0 wird ein Schub wahrscheinlicher, unter 0 seltener.</translation>
    </message>
    <message>
        <source>Return of the candidate that was just tried.</source>
        <translation>Ertrag des gerade geprüften Kandidaten.</translation>
    </message>
    <message>
        <source>The best return of a candidate so far.</source>
        <translation>Der bisher beste Ertrag eines Kandidaten.</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>: kept</source>
        <translation>: behalten</translation>
    </message>
    <message>
        <source>: thrown away</source>
        <translation>: verworfen</translation>
    </message>
    <message>
        <source>: not the best</source>
        <translation>: nicht der beste</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: whole policies are tried, and one is kept if its return is at least the best so far.</source>
        <translation>Einzelne Schritte lehren ihn nichts: Ganze Strategien werden versucht, und eine wird behalten, wenn ihr Ertrag mindestens der bisher beste ist.</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: many policies are tried, and the next ones are drawn around the best of them.</source>
        <translation>Einzelne Schritte lehren ihn nichts: Viele Strategien werden versucht, und die nächsten werden um die besten davon herum gezogen.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionPainter</name>
    <message>
        <source>state s</source>
        <translation>Zustand s</translation>
    </message>
    <message>
        <source>next state s′</source>
        <translation>nächster Zustand s′</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionSheet</name>
    <message>
        <source>One transition</source>
        <translation>Ein Übergang</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number, Escape away from them.</source>
        <translation>Pfeiltasten gehen von Zahl zu Zahl, Esc entfernt den Zeiger.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionView</name>
    <message>
        <source>Point at a number to read what it is.</source>
        <translation>Zeigen Sie auf eine Zahl, um zu lesen, was sie ist.</translation>
    </message>
    <message>
        <source>One step will appear here: state, action, reward and next state, and how the agent learns from it.</source>
        <translation>Hier erscheint ein Schritt: Zustand, Aktion, Belohnung und nächster Zustand, und wie der Agent daraus lernt.</translation>
    </message>
    <message>
        <source>From %1 by %2 with reward %3 to %4.</source>
        <translation>Von %1 durch Schub %2 mit Belohnung %3 zu %4.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsMap</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not measured yet</source>
        <translation>%1: noch nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean return %2 of %Ln episodes</source>
        <translation>
            <numerusform>%1: mittlerer Ertrag %2 aus %Ln Episode</numerusform>
            <numerusform>%1: mittlerer Ertrag %2 aus %Ln Episoden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>mean return of an episode; hatched: not measured yet</source>
        <translation>mittlerer Ertrag einer Episode; schraffiert: noch nicht gemessen</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Erde</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Heimat</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsMapView</name>
    <message>
        <source>Other worlds</source>
        <translation>Andere Welten</translation>
    </message>
    <message>
        <source>Arrow keys read another world, Return chooses it, Escape takes the pointer away.</source>
        <translation>Pfeiltasten lesen eine andere Welt ab, die Eingabetaste wählt sie aus, Esc entfernt den Zeiger.</translation>
    </message>
    <message>
        <source>Point at a world to read its return. Click it, then “Go there”.</source>
        <translation>Zeigen Sie auf eine Welt, um ihren Ertrag zu lesen. Klicken Sie sie an, dann „Dorthin gehen“.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Take the run to the chosen world: its two parameters are set</source>
        <translation>Den Lauf in die gewählte Welt versetzen: Ihre zwei Parameter werden eingestellt</translation>
    </message>
    <message>
        <source>Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.</source>
        <translation>Hier trainiert, dort geprüft: Hier erscheint als Karte, wie gut die Strategie in Welten mit anderer Physik ist.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. Nothing is measured yet.</source>
        <translation>%1. Heimat: %2, %3. Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.</source>
        <translation>%1. Heimat: %2, %3. %4 von %5 Welten gemessen, mittlerer Ertrag %6.</translation>
    </message>
    <message>
        <source>%1 of %2 worlds measured</source>
        <translation>%1 von %2 Welten gemessen</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsPainter</name>
    <message>
        <source>All start in the present state and get the same pushes, decided in advance: nobody corrects them.</source>
        <translation>Alle starten im jetzigen Zustand und erhalten dieselben, im Voraus festgelegten Schübe: Niemand korrigiert sie.</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s explicit Euler step moves with the old velocities and adds energy. Box2D moves with the new ones: it is off in proportion to its sub-step, and half the sub-step is half the error. An upright pole multiplies every error by %1 in 10 steps.</source>
        <translation>Der explizite Euler-Schritt von Gymnasium bewegt mit den alten Geschwindigkeiten und führt Energie zu. Box2D bewegt mit den neuen: Seine Abweichung ist proportional zum Teilschritt, und der halbe Teilschritt ergibt den halben Fehler. Ein aufrechter Stab multipliziert jeden Fehler in 10 Schritten mit %1.</translation>
    </message>
    <message>
        <source>So a score means nothing without its world: “push toward the lean” scores 43 in Gymnasium&apos;s physics, 71 in the exact one, 445 in Box2D with 1 sub-step and 93 with 4.</source>
        <translation>Ein Score bedeutet also nichts ohne seine Welt: „Schub zur geneigten Seite“ erreicht 43 in der Physik von Gymnasium, 71 in der exakten, 445 in Box2D mit 1 Teilschritt und 93 mit 4.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Gymnasium</source>
        <translation>Gymnasium</translation>
    </message>
    <message numerus="yes">
        <source>Box2D, %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D, %Ln Teilschritt</numerusform>
            <numerusform>Box2D, %Ln Teilschritte</numerusform>
        </translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>angle θ (°)</source>
        <translation>Winkel θ (°)</translation>
    </message>
    <message>
        <source>difference in θ (°)</source>
        <translation>Unterschied in θ (°)</translation>
    </message>
    <message>
        <source>position x (m)</source>
        <translation>Position x (m)</translation>
    </message>
    <message>
        <source>difference in x (mm)</source>
        <translation>Unterschied in x (mm)</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln steps</source>
        <translation>
            <numerusform>nach %Ln Schritt</numerusform>
            <numerusform>nach %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>θ</source>
        <translation>θ</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsView</name>
    <message>
        <source>Three physics</source>
        <translation>Dreierlei Physik</translation>
    </message>
    <message>
        <source>Left and right arrow keys read another step, Escape the last one.</source>
        <translation>Pfeiltasten links und rechts lesen einen anderen Schritt ab, Esc den letzten.</translation>
    </message>
    <message>
        <source>The same pushes in three physics, and how far they part, will appear here.</source>
        <translation>Hier erscheinen dieselben Schübe in dreierlei Physik und wie weit sie auseinandergehen.</translation>
    </message>
    <message>
        <source>%1: %2° and %3 mm, then %4° and %5 mm</source>
        <translation>%1: %2° und %3 mm, dann %4° und %5 mm</translation>
    </message>
    <message numerus="yes">
        <source>How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.</source>
        <translation>
            <numerusform>Wie weit jede Welt in Winkel und Position von der exakten entfernt ist, nach 1 Schritt, dann nach %Ln Schritt. %1.</numerusform>
            <numerusform>Wie weit jede Welt in Winkel und Position von der exakten entfernt ist, nach 1 Schritt, dann nach %Ln Schritten. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %Ln pushes from the present state</source>
        <translation>
            <numerusform>%Ln gleicher Schub aus dem jetzigen Zustand</numerusform>
            <numerusform>dieselben %Ln Schübe aus dem jetzigen Zustand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ChartView</name>
    <message>
        <source>threshold %1</source>
        <translation>Schwellenwert %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>Hier erscheint, wie oft jede Klasse wofür gehalten wird.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Of the class</source>
        <translation>Anteil an der Klasse</translation>
    </message>
    <message>
        <source>Of the prediction</source>
        <translation>Anteil an der Vorhersage</translation>
    </message>
    <message>
        <source>Predictions as rows (as caret has it)</source>
        <translation>Vorhersagen als Zeilen (wie in caret)</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Was die Zellen zeigen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Übersehen: %1</translation>
    </message>
    <message>
        <source>False alarm: %1</source>
        <translation>Fehlalarm: %1</translation>
    </message>
    <message>
        <source>Rightly left: %1</source>
        <translation>Zu Recht verschont: %1</translation>
    </message>
    <message>
        <source>Cells: %1</source>
        <translation>Zellen: %1</translation>
    </message>
    <message>
        <source>Confusion matrix. %1. %2</source>
        <translation>Konfusionsmatrix. %1. %2</translation>
    </message>
    <message>
        <source>%1 (as frequent as in the data)</source>
        <translation>%1 (so häufig wie in den Daten)</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConventionsView</name>
    <message>
        <source>Why does R say something else?</source>
        <translation>Warum sagt R etwas anderes?</translation>
    </message>
    <message>
        <source>What other tools report for the same predictions, and why, will appear here.</source>
        <translation>Hier erscheint, was andere Werkzeuge für dieselben Vorhersagen melden und warum.</translation>
    </message>
    <message>
        <source>Also where it makes no difference</source>
        <translation>Auch, wo es keinen Unterschied macht</translation>
    </message>
    <message>
        <source>%1 of %2 conventions make a difference here</source>
        <translation>%1 von %2 Konventionen machen hier einen Unterschied</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>dort %1, in diesem Programm %2</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>All figures, each with its formula and the live counts in it, will appear here.</source>
        <translation>Hier erscheinen alle Kennzahlen, jede mit ihrer Formel und den aktuellen Anzahlen darin.</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Wie hier</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Kennzahlen: %1</translation>
    </message>
    <message>
        <source>By whose conventions</source>
        <translation>Nach wessen Konventionen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>dort %1, in diesem Programm %2</translation>
    </message>
    <message>
        <source>at threshold %1</source>
        <translation>bei Schwellenwert %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::LinkedView</name>
    <message>
        <source>%1 against the rest, threshold %2: %3 found, %4 false alarms</source>
        <translation>%1 gegen den Rest, Schwellenwert %2: %3 gefunden, %4 Fehlalarme</translation>
    </message>
    <message>
        <source>threshold %1: %2 found, %3 missed, %4 false alarms, %5 rightly left</source>
        <translation>Schwellenwert %1: %2 gefunden, %3 übersehen, %4 Fehlalarme, %5 zu Recht verschont</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln samples</source>
        <translation>
            <numerusform>%1 von %Ln Beispiel</numerusform>
            <numerusform>%1 von %Ln Beispielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln Testbeispiel</numerusform>
            <numerusform>%Ln Testbeispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln Trainingsbeispiel</numerusform>
            <numerusform>%Ln Trainingsbeispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::StrategiesView</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Verglichene Varianten</translation>
    </message>
    <message>
        <source>How resampling, weights and the threshold compare will appear here.</source>
        <translation>Hier erscheint der Vergleich von Resampling, Gewichten und Schwellenwert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln Startwert</numerusform>
            <numerusform>%Ln Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Average Precision</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Add a way of resampling or weighting to compare with: it learns from the same seeds.</source>
        <translation>Fügen Sie eine Art von Resampling oder Gewichtung zum Vergleich hinzu: Gelernt wird mit denselben Startwerten.</translation>
    </message>
    <message>
        <source>Resampling and weights move the scores; moving the threshold costs nothing, not even calibration.</source>
        <translation>Resampling und Gewichte verschieben die Scores; den Schwellenwert zu verschieben kostet nichts, nicht einmal Kalibrierung.</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Bestes F1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>perc::generation::Augmentation</name>
    <message>
        <source>seed of the classifier</source>
        <translation>Startwert des Klassifikators</translation>
    </message>
    <message>
        <source>held-out pictures whose class is known</source>
        <translation>zurückgehaltene Bilder, deren Klasse erkannt wird</translation>
    </message>
    <message>
        <source>only the few</source>
        <translation>nur die wenigen</translation>
    </message>
    <message>
        <source>with SMOTE</source>
        <translation>mit SMOTE</translation>
    </message>
    <message>
        <source>with generated ones</source>
        <translation>mit erzeugten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; on average of %2 seeds, %3 held-out pictures.</source>
        <translation>%1; im Mittel über %2 Startwerte, %3 zurückgehaltene Bilder.</translation>
    </message>
    <message>
        <source>balanced accuracy, %1 against the others</source>
        <translation>ausgewogene Genauigkeit, %1 gegen die anderen</translation>
    </message>
</context>
<context>
    <name>perc::generation::Chart</name>
    <message>
        <source>lower is nearer to the mean velocity, which is never 0</source>
        <translation>niedriger: näher an der mittleren Geschwindigkeit; nie 0</translation>
    </message>
    <message>
        <source>the critic&apos;s, reversed, is about the distance</source>
        <translation>der des Kritikers, umgekehrt, ist etwa der Abstand</translation>
    </message>
    <message>
        <source>they do not say how good the samples are</source>
        <translation>sie sagen nicht, wie gut die Beispiele sind</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>critic cannot tell: 2 ln 2</source>
        <translation>Kritiker rät nur: 2 ln 2</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>Anteil der Beispiele</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>on average real %1, generated %2</source>
        <translation>im Mittel echt %1, erzeugt %2</translation>
    </message>
    <message>
        <source>P(real), says the critic</source>
        <translation>P(echt) laut Kritiker</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: 1, generated: 0)</source>
        <translation>Ausgang des Kritikers (echt: 1, erzeugt: 0)</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: above 1, generated: below −1)</source>
        <translation>Ausgang des Kritikers (echt: über 1, erzeugt: unter −1)</translation>
    </message>
    <message>
        <source>critic&apos;s output (only differences count)</source>
        <translation>Ausgang des Kritikers (nur Unterschiede zählen)</translation>
    </message>
    <message>
        <source>−ln p(x) is at most this, in nats a sample</source>
        <translation>−ln p(x) ist höchstens so groß, in Nats je Beispiel</translation>
    </message>
    <message>
        <source>way from a generated sample (0) to a real one (1)</source>
        <translation>Weg von einem erzeugten Beispiel (0) zu einem echten (1)</translation>
    </message>
    <message>
        <source>length of the critic&apos;s slope</source>
        <translation>Länge der Steigung des Kritikers</translation>
    </message>
    <message>
        <source>half of the lines</source>
        <translation>die Hälfte der Linien</translation>
    </message>
    <message>
        <source>the middle one</source>
        <translation>die mittlere</translation>
    </message>
    <message>
        <source>1: what the penalty asks for</source>
        <translation>1: was die Strafe verlangt</translation>
    </message>
    <message>
        <source>%1 to %2 along the middle line</source>
        <translation>%1 bis %2 entlang der mittleren Linie</translation>
    </message>
    <message>
        <source>both ways together; they do not say whether a 7 stays a 7</source>
        <translation>beide Wege zusammen; sie sagen nicht, ob eine 7 eine 7 bleibt</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>perc::generation::Course</name>
    <message>
        <source>A lesson for a class that has seen one network learn. Each button opens its part beside this page.</source>
        <translation>Eine Unterrichtsstunde für eine Klasse, die schon einem Netz beim Lernen zugesehen hat. Jede Schaltfläche öffnet ihren Teil neben dieser Seite.</translation>
    </message>
    <message>
        <source>The same seed gives the same run on every machine. Try all of it once before.</source>
        <translation>Derselbe Startwert ergibt auf jedem Rechner denselben Lauf. Probieren Sie vorher alles einmal aus.</translation>
    </message>
    <message>
        <source>A guess first</source>
        <translation>Zuerst raten</translation>
    </message>
    <message>
        <source>Real samples lie at eight places. Vote, play 300 rounds, and let those who were right say why.</source>
        <translation>Die echten Beispiele liegen an acht Stellen. Lassen Sie abstimmen, dann 300 Runden spielen, und lassen Sie jene, die recht hatten, sagen, warum.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Was ging schief?</translation>
    </message>
    <message>
        <source>What goes wrong names it, and the rule. Press a button there: a second lane tries something else.</source>
        <translation>„Was schiefgeht“ nennt es und die Regel dazu. Drücken Sie dort eine Schaltfläche: Eine zweite Spur versucht etwas anderes.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>Beside the run that is open.</source>
        <translation>Neben dem geöffneten Lauf.</translation>
    </message>
    <message>
        <source>A gentle critic</source>
        <translation>Ein sanfter Kritiker</translation>
    </message>
    <message>
        <source>Compare the shares of the eight after 500 rounds, not the beauty. KL in Curves is a number for it.</source>
        <translation>Vergleichen Sie nach 500 Runden die Anteile der acht, nicht die Schönheit. KL in „Kurven“ ist eine Zahl dafür.</translation>
    </message>
    <message>
        <source>How much is luck?</source>
        <translation>Wie viel ist Glück?</translation>
    </message>
    <message>
        <source>Four seeds each. Would you have judged the same by the first seed alone? And why does nobody play in the second row?</source>
        <translation>Je vier Startwerte. Hätten Sie nach dem ersten Startwert allein genauso geurteilt? Und warum spielt in der zweiten Reihe niemand?</translation>
    </message>
    <message>
        <source>Pictures on demand</source>
        <translation>Bilder auf Wunsch</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Echt oder erzeugt?</translation>
    </message>
    <message>
        <source>The class guesses twenty pictures by show of hands; write the score on the board.</source>
        <translation>Die Klasse rät bei zwanzig Bildern per Handzeichen; schreiben Sie den Punktestand an die Tafel.</translation>
    </message>
    <message>
        <source>The guessing game, with pictures of the run that is open.</source>
        <translation>Das Ratespiel mit Bildern des geöffneten Laufs.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>The last page here: consent, disclosure, and what a detector is worth.</source>
        <translation>Die letzte Seite hier: Einwilligung, Offenlegung und was ein Detektor taugt.</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Künstliche Bilder</translation>
    </message>
    <message>
        <source>The last page.</source>
        <translation>Die letzte Seite.</translation>
    </message>
    <message>
        <source>The critic learns to tell real from generated samples; the generator learns to be taken for real. Neither has a goal of its own: each one&apos;s loss is made by the other.</source>
        <translation>Der Kritiker lernt, echte von erzeugten Beispielen zu unterscheiden; der Generator lernt, für echt gehalten zu werden. Keiner hat ein eigenes Ziel: Den Verlust des einen macht der andere.</translation>
    </message>
    <message>
        <source>There is no game now. Choose one below.</source>
        <translation>Jetzt gibt es kein Spiel. Wählen Sie unten eines.</translation>
    </message>
    <message>
        <source>That losses swing is no fault, and that they rest is no success: look at the modes found.</source>
        <translation>Dass Verluste schwingen, ist kein Fehler, und dass sie ruhen, kein Erfolg: Achten Sie auf die gefundenen Modi.</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>Verlust des Generators</translation>
    </message>
    <message>
        <source>now %1 on average</source>
        <translation>jetzt im Mittel %1</translation>
    </message>
    <message>
        <source>Saturating</source>
        <translation>Sättigend</translation>
    </message>
    <message>
        <source>log(1 − D)</source>
        <translation>log(1 − D)</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>Nicht sättigend</translation>
    </message>
    <message>
        <source>−log D</source>
        <translation>−log D</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste Quadrate</translation>
    </message>
    <message>
        <source>Wasserstein, gradient penalty</source>
        <translation>Wasserstein, Gradientenstrafe</translation>
    </message>
    <message>
        <source>−D, with the critic&apos;s slope near 1</source>
        <translation>−D, mit der Steigung des Kritikers nahe 1</translation>
    </message>
    <message>
        <source>Why not diffusion? Because a game is where a class sees two networks answer each other, and because a sample takes one pass. But a game can fail to settle, and one loss that falls is easier to live with.</source>
        <translation>Warum nicht Diffusion? Weil eine Klasse in einem Spiel sieht, wie zwei Netze aufeinander antworten, und weil ein Beispiel nur einen Durchgang braucht. Doch ein Spiel kommt nicht immer zur Ruhe, und mit einem einzigen Verlust, der fällt, lebt es sich leichter.</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>Ein Spiel</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow-Matching</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>modes %1, JS %2, Fréchet distance %3</source>
        <translation>Modi %1, JS %2, Fréchet-Abstand %3</translation>
    </message>
    <message>
        <source>Non-saturating.</source>
        <translation>Nicht sättigend.</translation>
    </message>
    <message>
        <source>On the data that are set now.</source>
        <translation>Mit den jetzt eingestellten Daten.</translation>
    </message>
    <message>
        <source>A deepfake is a made picture, voice or film of a real person. It is made as the digits here are: by a network that was shown many examples until nobody could tell.</source>
        <translation>Ein Deepfake ist ein künstliches Bild, eine künstliche Stimme oder ein künstliches Video einer wirklichen Person. Er entsteht wie die Ziffern hier: durch ein Netz, dem so lange Beispiele gezeigt wurden, bis niemand mehr den Unterschied erkannte.</translation>
    </message>
    <message>
        <source>Consent: a face and a voice belong to somebody. Ask before you collect them, and before you imitate them; a no ends it, and so does no answer. That a picture can be found does not mean that it may be used.</source>
        <translation>Einwilligung: Ein Gesicht und eine Stimme gehören jemandem. Fragen Sie, bevor Sie sie sammeln und bevor Sie sie nachahmen; ein Nein beendet die Sache, keine Antwort ebenso. Dass ein Bild zu finden ist, heißt nicht, dass man es verwenden darf.</translation>
    </message>
    <message>
        <source>So ask where it comes from: who published it first, what its file says, and whether that can be true.</source>
        <translation>Fragen Sie also, woher es kommt: wer es zuerst veröffentlicht hat, was die Datei sagt und ob das stimmen kann.</translation>
    </message>
    <message>
        <source>What pictures from here say</source>
        <translation>Was Bilder von hier sagen</translation>
    </message>
    <message>
        <source>Drop any picture on this window to read what it says.</source>
        <translation>Ziehen Sie ein beliebiges Bild auf dieses Fenster, um zu lesen, was es sagt.</translation>
    </message>
    <message>
        <source>Before you show one</source>
        <translation>Bevor Sie eines zeigen</translation>
    </message>
    <message>
        <source>Who is to be seen or heard, and did they agree?</source>
        <translation>Wer ist zu sehen oder zu hören, und hat die Person zugestimmt?</translation>
    </message>
    <message>
        <source>Is it said where it is shown?</source>
        <translation>Wird es dort gesagt, wo es gezeigt wird?</translation>
    </message>
    <message>
        <source>Is it said in the file?</source>
        <translation>Steht es in der Datei?</translation>
    </message>
    <message>
        <source>Whom could it hurt if the note is cut off?</source>
        <translation>Wem könnte es schaden, wenn der Hinweis abgeschnitten wird?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>Ein Detektor</translation>
    </message>
    <message>
        <source>What it is worth on this generator and on another one.</source>
        <translation>Was er bei diesem Generator taugt und bei einem anderen.</translation>
    </message>
    <message>
        <source>Read the question aloud and take a vote before you press play: those who have guessed look more closely.</source>
        <translation>Lesen Sie die Frage vor und lassen Sie abstimmen, bevor Sie auf Abspielen drücken: Wer getippt hat, sieht genauer hin.</translation>
    </message>
    <message>
        <source>Play 1000 rounds: each row of Samples is one digit. Is it copying? puts the nearest real one beside each.</source>
        <translation>Lassen Sie 1000 Runden spielen: Jede Zeile von „Beispiele“ ist eine Ziffer. „Wird nur kopiert?“ stellt neben jede die nächste echte.</translation>
    </message>
    <message>
        <source>As it was first written down, the generator minimises log(1 − D). Where the critic is sure that a sample is generated (at the left) this is flat: it says that the sample is wrong, but hardly pulls it anywhere.</source>
        <translation>So, wie das Spiel zuerst aufgeschrieben wurde, minimiert der Generator log(1 − D). Wo der Kritiker sicher ist, dass ein Beispiel erzeugt ist (links), ist das flach: Es sagt, dass das Beispiel falsch ist, zieht es aber kaum irgendwohin.</translation>
    </message>
    <message>
        <source>Here the generator minimises −log D. It wants the same as with log(1 − D), but the curve is steepest where samples are worst (Goodfellow et al. 2014).</source>
        <translation>Hier minimiert der Generator −log D. Er will dasselbe wie mit log(1 − D), doch die Kurve ist dort am steilsten, wo die Beispiele am schlechtesten sind (Goodfellow et al. 2014).</translation>
    </message>
    <message>
        <source>Here the generator&apos;s samples are to get the number 1, and pay half the square of what is missing (Mao et al. 2017).</source>
        <translation>Hier sollen die Beispiele des Generators die Zahl 1 erhalten und zahlen die Hälfte des Quadrats dessen, was fehlt (Mao et al. 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. The critic no longer learns from samples that are right by a margin (hinge; Lim and Ye 2017).</source>
        <translation>Hier ist die Linie gerade: Sie zieht gleich stark, wo auch immer ein Beispiel liegt. Der Kritiker lernt nicht mehr aus Beispielen, bei denen er mit Abstand richtigliegt (Hinge; Lim und Ye 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. How well depends on the critic&apos;s slope, which must be kept in bounds (Arjovsky et al. 2017, Gulrajani et al. 2017).</source>
        <translation>Hier ist die Linie gerade: Sie zieht gleich stark, wo auch immer ein Beispiel liegt. Wie gut, hängt von der Steigung des Kritikers ab, die in Grenzen gehalten werden muss (Arjovsky et al. 2017, Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>critic&apos;s output; D = 1 / (1 + e^−output)</source>
        <translation>Ausgabe des Kritikers; D = 1 / (1 + e^−Ausgabe)</translation>
    </message>
    <message>
        <source>The critic&apos;s output for generated samples is %1 on average; the generator&apos;s loss there is %2.</source>
        <translation>Die Ausgabe des Kritikers für erzeugte Beispiele ist im Mittel %1; der Verlust des Generators ist dort %2.</translation>
    </message>
    <message>
        <source>(D − 1)² / 2</source>
        <translation>(D − 1)² / 2</translation>
    </message>
    <message>
        <source>Flow matching learns one thing: which way a point on its way from noise to data has to go, on average (Lipman et al. 2023). It is close to diffusion, but learns from straight ways, and nothing is random on the way.</source>
        <translation>Flow-Matching lernt eines: in welche Richtung ein Punkt auf seinem Weg vom Rauschen zu den Daten im Mittel gehen muss (Lipman et al. 2023). Es ist der Diffusion verwandt, lernt aber aus geraden Wegen, und unterwegs ist nichts zufällig.</translation>
    </message>
    <message>
        <source>A variational autoencoder squeezes each sample into a code and restores it (Kingma and Welling 2014). It seldom misses a mode, but blurs: it pays for every sample that it cannot restore.</source>
        <translation>Ein variationaler Autoencoder presst jedes Beispiel in einen Code und stellt es daraus wieder her (Kingma und Welling 2014). Er lässt selten einen Modus aus, verwischt aber: Er zahlt für jedes Beispiel, das er nicht wiederherstellen kann.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>real?</source>
        <translation>echt?</translation>
    </message>
    <message>
        <source>Two networks, two losses. One pass for a sample. May lose modes, may go in circles.</source>
        <translation>Zwei Netze, zwei Verluste. Ein Durchgang für ein Beispiel. Kann Modi verlieren, kann im Kreis gehen.</translation>
    </message>
    <message>
        <source>velocity, 50 times</source>
        <translation>Geschwindigkeit, 50-mal</translation>
    </message>
    <message>
        <source>One network, one loss. As many passes as steps. The loss never reaches 0.</source>
        <translation>Ein Netz, ein Verlust. So viele Durchgänge wie Schritte. Der Verlust erreicht nie 0.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Two networks, one loss. One pass for a sample. Seldom misses a mode, blurs.</source>
        <translation>Zwei Netze, ein Verlust. Ein Durchgang für ein Beispiel. Lässt selten einen Modus aus, verwischt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Disclosure: say that it is made where it is shown, not on another page. In the European Union the AI Act (2024/1689, article 50) asks that people are told, and that the file says so to machines.</source>
        <translation>Offenlegung: Sagen Sie dort, wo Sie es zeigen, dass es künstlich ist, nicht auf einer anderen Seite. In der Europäischen Union verlangt die KI-Verordnung (2024/1689, Artikel 50), dass es den Menschen gesagt wird und dass die Datei es Maschinen sagt.</translation>
    </message>
    <message>
        <source>Detectors learn the traces of the makers they know. On another maker&apos;s pictures they may be no better than a coin; the view A detector shows it. Neither a found trace nor a missing one is a proof.</source>
        <translation>Detektoren lernen, was die Generatoren verrät, die sie kennen. Bei Bildern eines anderen sind sie unter Umständen nicht besser als eine Münze: „Ein Detektor“ zeigt es. Weder ein gefundenes noch ein fehlendes Anzeichen ist ein Beweis.</translation>
    </message>
    <message>
        <source>A visible mark, which can be switched off.</source>
        <translation>Ein sichtbares Kennzeichen, das sich abschalten lässt.</translation>
    </message>
    <message>
        <source>Disclaimer: synthetic (PNG text).</source>
        <translation>Disclaimer: synthetic (PNG-Text).</translation>
    </message>
    <message>
        <source>XMP: trainedAlgorithmicMedia (IPTC).</source>
        <translation>XMP: trainedAlgorithmicMedia (IPTC).</translation>
    </message>
    <message>
        <source>The run that made it, to make it again.</source>
        <translation>Der Lauf, der es gemacht hat, um es noch einmal zu machen.</translation>
    </message>
    <message>
        <source>Those in Samples now are such pictures, made by a network at step %1 of this run.</source>
        <translation>Die Bilder, die jetzt in „Beispiele“ stehen, sind solche: gemacht von einem Netz, in Schritt %1 dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>perc::generation::DetectorView</name>
    <message>
        <source>A detector</source>
        <translation>Ein Detektor</translation>
    </message>
    <message>
        <source>What a detector of generated pictures is worth will appear here.</source>
        <translation>Was ein Detektor für erzeugte Bilder taugt, erscheint hier.</translation>
    </message>
    <message>
        <source>real ones</source>
        <translation>echte</translation>
    </message>
    <message>
        <source>It has learned real pictures and those of this generator, and is asked about new ones. What finds one generator need not find another.</source>
        <translation>Er hat echte Bilder und die dieses Generators gelernt und wird nach neuen gefragt. Was einen Generator erkennt, muss einen anderen nicht erkennen.</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC-Fläche</translation>
    </message>
    <message>
        <source>this generator</source>
        <translation>dieser Generator</translation>
    </message>
    <message>
        <source>Pictures by</source>
        <translation>Bilder von</translation>
    </message>
    <message>
        <source>found</source>
        <translation>entdeckt</translation>
    </message>
</context>
<context>
    <name>perc::generation::DirectionsView</name>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Pictures moved along directions of the noise will appear here.</source>
        <translation>Bilder, entlang von Richtungen des Rauschens verschoben, erscheinen hier.</translation>
    </message>
    <message>
        <source>the noise explains slant to %1, thickness to %2 (R²)</source>
        <translation>das Rauschen erklärt die Neigung zu %1, die Dicke zu %2 (R²)</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>with the next one&apos;s style</source>
        <translation>mit dem Stil des nächsten</translation>
    </message>
</context>
<context>
    <name>perc::generation::FilmView</name>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>The samples along the way will appear here.</source>
        <translation>Hier erscheinen die Beispiele im Lauf des Trainings.</translation>
    </message>
    <message>
        <source>the samples&apos; middle is (%1, %2)</source>
        <translation>die Mitte der Beispiele ist (%1, %2)</translation>
    </message>
    <message>
        <source>25 samples</source>
        <translation>25 Beispiele</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>nach Schritt</translation>
    </message>
</context>
<context>
    <name>perc::generation::InterpolationView</name>
    <message>
        <source>From one to another</source>
        <translation>Von einem zum anderen</translation>
    </message>
    <message>
        <source>Pictures between pairs of noises will appear here.</source>
        <translation>Hier erscheinen Bilder auf dem Weg von je einem Rauschen zu einem anderen.</translation>
    </message>
    <message>
        <source>each row: from one noise to another, along the arc between them</source>
        <translation>jede Reihe: von einem Rauschen zu einem anderen, entlang dem Bogen dazwischen</translation>
    </message>
    <message>
        <source>8 rows of 9 pictures</source>
        <translation>8 Reihen zu je 9 Bildern</translation>
    </message>
    <message>
        <source>each row: translations on the way from one picture of the source to another</source>
        <translation>jede Zeile: Übersetzungen auf dem Weg von einem Bild der Quelle zu einem anderen</translation>
    </message>
</context>
<context>
    <name>perc::generation::MethodsView</name>
    <message>
        <source>Methods compared</source>
        <translation>Verfahren im Vergleich</translation>
    </message>
    <message>
        <source>How methods do from the same seeds will appear here.</source>
        <translation>Hier erscheint, wie sich Verfahren mit denselben Seeds schlagen.</translation>
    </message>
    <message>
        <source>Against seconds</source>
        <translation>Gegen Sekunden</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>JS-Divergenz</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Gefundene Modi</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Beispiele hoher Qualität</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Fréchet-Abstand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>Sekunden Rechenzeit</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>ms a step</source>
        <translation>ms je Schritt</translation>
    </message>
    <message>
        <source>Add a method: it learns the same, from the same seeds.</source>
        <translation>Fügen Sie ein Verfahren hinzu: Es lernt dasselbe mit denselben Seeds.</translation>
    </message>
</context>
<context>
    <name>perc::generation::NearestView</name>
    <message>
        <source>Is it copying?</source>
        <translation>Wird nur kopiert?</translation>
    </message>
    <message>
        <source>Samples beside the nearest real pictures will appear here.</source>
        <translation>Hier erscheinen Beispiele neben den echten Bildern, die ihnen am nächsten sind.</translation>
    </message>
    <message>
        <source>left generated, right the nearest real one, and how far; two real ones: %1, a copy: 0</source>
        <translation>links erzeugt, rechts das nächste echte Bild, und wie weit es entfernt ist; zwei echte: %1, eine Kopie: 0</translation>
    </message>
    <message>
        <source>distance to the nearest real picture</source>
        <translation>Abstand zum nächsten echten Bild</translation>
    </message>
</context>
<context>
    <name>perc::generation::Plane</name>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
</context>
<context>
    <name>perc::generation::QuizView</name>
    <message>
        <source>Real or generated?</source>
        <translation>Echt oder erzeugt?</translation>
    </message>
</context>
<context>
    <name>perc::generation::RoundView</name>
    <message>
        <source>Critic alone</source>
        <translation>Nur Kritiker</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Nur Generator</translation>
    </message>
    <message>
        <source>One update of the critic, without the generator.</source>
        <translation>Ein Update des Kritikers, ohne den Generator.</translation>
    </message>
    <message>
        <source>One update of the generator, without the critic.</source>
        <translation>Ein Update des Generators, ohne den Kritiker.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>the next one, before it is made</source>
        <translation>die nächste, bevor sie gespielt wird</translation>
    </message>
    <message>
        <source>The next round in slow motion will appear here.</source>
        <translation>Hier erscheint die nächste Runde in Zeitlupe.</translation>
    </message>
    <message>
        <source>real %1, generated %2</source>
        <translation>echte %1, erzeugte %2</translation>
    </message>
    <message>
        <source>1 Draw noise</source>
        <translation>1 Rauschen ziehen</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>das erste: %1</translation>
    </message>
    <message>
        <source>2 Generate</source>
        <translation>2 Erzeugen</translation>
    </message>
    <message>
        <source>the first becomes %1</source>
        <translation>das erste wird zu %1</translation>
    </message>
    <message>
        <source>3 Judge</source>
        <translation>3 Beurteilen</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1; das erste: %2</translation>
    </message>
    <message>
        <source>4 Update the critic</source>
        <translation>4 Kritiker ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: its loss %1 → %2</source>
        <translation>
            <numerusform>%Ln-mal: sein Verlust %1 → %2</numerusform>
            <numerusform>%Ln-mal: sein Verlust %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>5 Judge again</source>
        <translation>5 Nochmals beurteilen</translation>
    </message>
    <message>
        <source>6 Update the generator</source>
        <translation>6 Generator ändern</translation>
    </message>
    <message>
        <source>25 of them</source>
        <translation>25 davon</translation>
    </message>
    <message>
        <source>3 Judge, beside real ones</source>
        <translation>3 Beurteilen, neben echten</translation>
    </message>
    <message>
        <source>%1; the first goes to %2</source>
        <translation>%1; das erste wandert nach %2</translation>
    </message>
</context>
<context>
    <name>perc::generation::SamplesView</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Echte Beispiele</translation>
    </message>
    <message>
        <source>Generated samples</source>
        <translation>Erzeugte Beispiele</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>Feld des Kritikers</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Ways of the flow</source>
        <translation>Wege des Flusses</translation>
    </message>
    <message>
        <source>Real and generated samples will appear here.</source>
        <translation>Hier erscheinen echte und erzeugte Beispiele.</translation>
    </message>
    <message>
        <source>Samples: %1. %2</source>
        <translation>Beispiele: %1. %2</translation>
    </message>
    <message>
        <source>on their way at t = %1</source>
        <translation>unterwegs bei t = %1</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>%1 of %2 modes, %3 of high quality</source>
        <translation>%1 von %2 Modi, %3 von hoher Qualität</translation>
    </message>
    <message>
        <source>where the critic pulls</source>
        <translation>wohin der Kritiker zieht</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>ways from noise</source>
        <translation>Wege aus dem Rauschen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Wide brush</source>
        <translation>Breiter Pinsel</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Zeichnung leeren</translation>
    </message>
    <message>
        <source>nothing is drawn yet: take the brush</source>
        <translation>noch nichts gezeichnet: Nehmen Sie den Pinsel</translation>
    </message>
    <message>
        <source>%1 of %2 classes, Fréchet distance %3</source>
        <translation>%1 von %2 Klassen, Fréchet-Abstand %3</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>generated, asked for by class</source>
        <translation>erzeugt, nach Klasse verlangt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
</context>
<context>
    <name>perc::generation::SeedsView</name>
    <message>
        <source>Many seeds</source>
        <translation>Viele Startwerte</translation>
    </message>
    <message>
        <source>The same from several seeds will appear here.</source>
        <translation>Hier erscheint dasselbe mit mehreren Startwerten.</translation>
    </message>
    <message>
        <source>one seed: set Seeds to see how much is luck</source>
        <translation>ein Startwert: Erhöhen Sie „Startwerte“, um zu sehen, wie viel Glück ist</translation>
    </message>
    <message>
        <source>modes found: %1 to %2, on average %3</source>
        <translation>gefundene Modi: %1 bis %2, im Mittel %3</translation>
    </message>
    <message>
        <source>JS: %1 to %2, on average %3</source>
        <translation>JS: %1 bis %2, im Mittel %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>KL %1, Fréchet distance %2</source>
        <translation>KL %1, Fréchet-Abstand %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln modes</source>
        <translation>
            <numerusform>%Ln Modus</numerusform>
            <numerusform>%Ln Modi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::generation::TranslationView</name>
    <message>
        <source>There and back</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Ways there</source>
        <translation>Hinwege</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Rückwege</translation>
    </message>
    <message>
        <source>Samples there and back will appear here.</source>
        <translation>Hier erscheinen Beispiele auf dem Weg hin und zurück.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>there</source>
        <translation>hin</translation>
    </message>
    <message>
        <source>and back</source>
        <translation>und zurück</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>of the source</source>
        <translation>aus der Quelle</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>Feld des Kritikers</translation>
    </message>
    <message>
        <source>Cycle error</source>
        <translation>Zyklusfehler</translation>
    </message>
    <message>
        <source>%1, %2: a click follows it there and back</source>
        <translation>%1, %2: ein Klick folgt der Stelle hin und zurück</translation>
    </message>
    <message>
        <source>%1. The place %2 becomes %3 and comes back to %4.</source>
        <translation>%1. Die Stelle %2 wird zu %3 und kommt nach %4 zurück.</translation>
    </message>
    <message>
        <source>cycle error %1 on average</source>
        <translation>Zyklusfehler im Mittel %1</translation>
    </message>
    <message>
        <source>cycle error %1 on average, of the place followed %2</source>
        <translation>Zyklusfehler im Mittel %1, an der verfolgten Stelle %2</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>cycle error</source>
        <translation>Zyklusfehler</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>hin und zurück</translation>
    </message>
    <message>
        <source>the place followed</source>
        <translation>die verfolgte Stelle</translation>
    </message>
    <message>
        <source>its way there and back</source>
        <translation>sein Weg hin und zurück</translation>
    </message>
    <message>
        <source>of what is imitated</source>
        <translation>von dem, was nachgeahmt wird</translation>
    </message>
</context>
<context>
    <name>perc::generation::TroubleView</name>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>What goes wrong in the game will be named here.</source>
        <translation>Hier wird genannt, was im Spiel schiefgeht.</translation>
    </message>
    <message>
        <source>no game, nothing of this kind</source>
        <translation>kein Spiel, nichts dergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>jetzt %Ln</numerusform>
            <numerusform>jetzt %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>jetzt nichts</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>bisher nicht</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>seit Runde %1</translation>
    </message>
    <message>
        <source>was, from round %1</source>
        <translation>war, ab Runde %1</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Daneben: %1</translation>
    </message>
</context>
<context>
    <name>perc::generation::WarpView</name>
    <message>
        <source>Noise, bent</source>
        <translation>Gebogenes Rauschen</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Echte Beispiele</translation>
    </message>
    <message>
        <source>A grid of noise as the generator bends it will appear here.</source>
        <translation>Hier erscheint ein Gitter aus Rauschen, wie der Generator es biegt.</translation>
    </message>
    <message>
        <source>2 of %1 noise dimensions, the others at 0</source>
        <translation>2 von %1 Rauschdimensionen, die anderen bei 0</translation>
    </message>
    <message>
        <source>constant first noise</source>
        <translation>erstes Rauschen konstant</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>das Rauschen</translation>
    </message>
    <message>
        <source>constant second noise</source>
        <translation>zweites Rauschen konstant</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>noise %1, %2: a click follows it</source>
        <translation>Rauschen %1, %2: ein Klick folgt ihm</translation>
    </message>
    <message>
        <source>Noise as it is bent into samples: %1 lines. The noise (%2, %3) becomes (%4, %5).</source>
        <translation>Rauschen, wie es zu Beispielen gebogen wird: %1 Linien. Das Rauschen (%2, %3) wird zu (%4, %5).</translation>
    </message>
    <message>
        <source>one noise</source>
        <translation>ein Rauschen</translation>
    </message>
    <message>
        <source>its sample</source>
        <translation>sein Beispiel</translation>
    </message>
    <message>
        <source>first noise</source>
        <translation>erstes Rauschen</translation>
    </message>
    <message>
        <source>no second noise</source>
        <translation>kein zweites Rauschen</translation>
    </message>
    <message>
        <source>second noise</source>
        <translation>zweites Rauschen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation>Rauschen %1, %2</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>sein Bild</translation>
    </message>
    <message>
        <source>all over the plane</source>
        <translation>über die ganze Ebene</translation>
    </message>
    <message>
        <source>9 by 9 places</source>
        <translation>9 mal 9 Stellen</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, Klasse %1</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Chart</name>
    <message>
        <source>loss, share</source>
        <translation>Verlust, Anteil</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>decides otherwise than now</source>
        <translation>entscheidet anders als jetzt</translation>
    </message>
    <message>
        <source>where training was</source>
        <translation>wo das Training war</translation>
    </message>
    <message>
        <source>at the nearest place of the plane</source>
        <translation>an der nächsten Stelle der Ebene</translation>
    </message>
    <message>
        <source>what the plane shows of the path differs from the loss where training was by up to %1.</source>
        <translation>Was die Ebene vom Weg zeigt, weicht vom Verlust dort, wo das Training war, um bis zu %1 ab.</translation>
    </message>
    <message>
        <source>they differ by up to %1</source>
        <translation>sie weichen um bis zu %1 voneinander ab</translation>
    </message>
    <message>
        <source>along the low path: now (0) → its end (1)</source>
        <translation>entlang des tiefen Wegs: jetzt (0) → sein Ende (1)</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%5 is lowest, %1, at %2, and highest, %3, at %4.</source>
        <translation>%5: am niedrigsten, %1, bei %2, und am höchsten, %3, bei %4.</translation>
    </message>
    <message>
        <source>x, at y = %1</source>
        <translation>x, bei y = %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ContoursView</name>
    <message>
        <source>Contours</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>Parts of the next update</source>
        <translation>Teile des nächsten Updates</translation>
    </message>
    <message>
        <source>Lines of equal height</source>
        <translation>Linien gleicher Höhe</translation>
    </message>
    <message>
        <source>Where is the lowest place? A click says it, and the fog lifts.</source>
        <translation>Wo ist die tiefste Stelle? Sagen Sie es mit einem Klick, und der Nebel lichtet sich.</translation>
    </message>
    <message>
        <source>A click chooses where the walk begins.</source>
        <translation>Ein Klick wählt, wo der Weg beginnt.</translation>
    </message>
    <message>
        <source>Point at a place to read its height.</source>
        <translation>Zeigen Sie auf eine Stelle, um ihre Höhe zu lesen.</translation>
    </message>
    <message>
        <source>−rate × gradient</source>
        <translation>−Lernrate × Gradient</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::RaceView</name>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>How optimisers do from the same start will appear here.</source>
        <translation>Hier erscheint, wie sich Optimierer vom selben Start aus schlagen.</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Abstand zum Minimum</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walkers</source>
        <translation>
            <numerusform>%Ln Läufer</numerusform>
            <numerusform>%Ln Läufer</numerusform>
        </translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>Abstand zum Minimum</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>gradients computed</source>
        <translation>berechnete Gradienten</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>Sekunden Rechenzeit</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>µs an update</source>
        <translation>µs je Update</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Add an optimiser: it walks from the same start, with the same batches.</source>
        <translation>Fügen Sie einen Optimierer hinzu: Er läuft vom selben Start aus, mit denselben Batches.</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ScatterView</name>
    <message>
        <source>Flat and sharp</source>
        <translation>Flach und scharf</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Gewählten Lauf öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>How sharp the minima are that other batch sizes, rates and penalties find, and how well they do, will appear here.</source>
        <translation>Hier erscheint, wie scharf die Minima sind, die andere Batch-Größen, Lernraten und Strafen finden, und wie gut sie sind.</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue of the Hessian</source>
        <translation>Schärfe: größter Eigenwert der Hesse-Matrix</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>Batch von %1</translation>
    </message>
    <message>
        <source>Click a run to choose it; the menu of this card opens it.</source>
        <translation>Klicken Sie auf einen Lauf, um ihn zu wählen; das Menü dieser Ansicht öffnet ihn.</translation>
    </message>
    <message>
        <source>Flat and sharp: %1 of %2 runs; the flattest (%3) has a sharpness of %4 and a %9 of %5, the sharpest (%6) %7 and %8.</source>
        <translation>Flach und scharf: %1 von %2 Läufen; der flachste (%3): Schärfe %4, %9 %5; der schärfste (%6): %7 und %8.</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>Test-R²</translation>
    </message>
    <message>
        <source>%1: sharpness %2, %3 %4</source>
        <translation>%1: Schärfe %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::StabilityView</name>
    <message>
        <source>Stability map</source>
        <translation>Stabilitätskarte</translation>
    </message>
    <message>
        <source>By theory</source>
        <translation>Nach der Theorie</translation>
    </message>
    <message>
        <source>Point at a cell to read it; a click takes its learning rate and momentum over.</source>
        <translation>Zeigen Sie auf eine Zelle, um sie zu lesen; ein Klick übernimmt ihre Lernrate und ihr Momentum.</translation>
    </message>
    <message>
        <source>Stability map: %1</source>
        <translation>Stabilitätskarte: %1</translation>
    </message>
    <message>
        <source>By theory the best is a rate of %1 with a momentum of %2.</source>
        <translation>Nach der Theorie ist eine Lernrate von %1 mit einem Momentum von %2 am besten.</translation>
    </message>
    <message>
        <source>curvature from %1 to %2</source>
        <translation>Krümmung von %1 bis %2</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>By theory: distance kept by each update</source>
        <translation>Nach der Theorie: Abstand, den jedes Update übrig lässt</translation>
    </message>
    <message>
        <source>Measured: distance kept by each update</source>
        <translation>Gemessen: Abstand, den jedes Update übrig lässt</translation>
    </message>
    <message>
        <source>factor; above 1 it diverges</source>
        <translation>Faktor; über 1 divergiert es</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>best by theory</source>
        <translation>nach der Theorie am besten</translation>
    </message>
    <message>
        <source>, by theory %1</source>
        <translation>, nach der Theorie %1</translation>
    </message>
    <message>
        <source>How fast a bowl is descended, over learning rate and momentum, will appear here.</source>
        <translation>Hier erscheint, wie schnell es in einer Schüssel abwärts geht, über Lernrate und Momentum.</translation>
    </message>
    <message>
        <source>rate %1: each update keeps %2 of the distance</source>
        <translation>Lernrate %1: Jede Aktualisierung behält %2 des Abstands</translation>
    </message>
    <message>
        <source>rate %1, %4 %2: each update keeps %3 of the distance</source>
        <translation>Lernrate %1, %4 %2: Jede Aktualisierung behält %3 des Abstands</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Surface</name>
    <message>
        <source>path of training</source>
        <translation>Weg des Trainings</translation>
    </message>
    <message>
        <source>The loss over a plane through the weights will appear here.</source>
        <translation>Hier erscheint der Verlust über einer Ebene durch die Gewichte.</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <translation>%1, %2 % fertig</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Hessian</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>Tiefpunkt</translation>
    </message>
    <message>
        <source>× |w|</source>
        <translation>× |w|</translation>
    </message>
    <message>
        <source>%1, linear: not all heights are above 0</source>
        <translation>%1, linear: Nicht alle Höhen sind über 0</translation>
    </message>
    <message>
        <source>low path</source>
        <translation>tiefer Weg</translation>
    </message>
    <message>
        <source>Your guess (%1, %2) is %3 from the nearest lowest place (%4, %5).</source>
        <translation>Ihr Tipp (%1, %2) ist %3 von der nächsten tiefsten Stelle (%4, %5) entfernt.</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1, wie eingestellt</translation>
    </message>
    <message>
        <source>step %1: %2, %3</source>
        <translation>Schritt %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::SurfaceView</name>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Contours on the floor</source>
        <translation>Höhenlinien am Boden</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Turn it back</source>
        <translation>Zurückdrehen</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintTools</name>
    <message>
        <source>Choose points</source>
        <translation>Punkte auswählen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Brush: spray points</source>
        <translation>Pinsel: Punkte sprühen</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <source>Jitter: shake points</source>
        <translation>Verwackeln: Punkte rütteln</translation>
    </message>
    <message>
        <source>Class to paint</source>
        <translation>Klasse zum Malen</translation>
    </message>
    <message>
        <source>Value to paint</source>
        <translation>Wert zum Malen</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all points away</source>
        <translation>Alle Punkte entfernen</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintingView</name>
    <message>
        <source>Paint points</source>
        <translation>Punkte malen</translation>
    </message>
    <message>
        <source>Draw points of the value %1 here.</source>
        <translation>Zeichnen Sie hier Punkte mit dem Wert %1.</translation>
    </message>
    <message>
        <source>Draw points of class %1 here.</source>
        <translation>Zeichnen Sie hier Punkte der Klasse %1.</translation>
    </message>
</context>
<context>
    <name>perc::scenes</name>
    <message>
        <source>%1 %2</source>
        <comment>a parameter and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>share of the class</source>
        <translation>Anteil an der Klasse</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>Anteil an der Vorhersage</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4 of the class, %5 of the prediction)</source>
        <translation>%1 eingestuft als %2: %3 (%4 der Klasse, %5 der Vorhersage)</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 als %2: %3</translation>
    </message>
    <message>
        <source>Nothing is confused.</source>
        <translation>Nichts wird verwechselt.</translation>
    </message>
    <message>
        <source>Most confused: %1</source>
        <translation>Am häufigsten verwechselt: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Verglichene Varianten</translation>
    </message>
    <message>
        <source>%1. The run starts anew.</source>
        <translation>%1. Der Lauf startet neu.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ActivationView</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>input z of a unit</source>
        <translation>Eingang z einer Einheit</translation>
    </message>
    <message>
        <source>f(z), f′(z)</source>
        <translation>f(z), f′(z)</translation>
    </message>
    <message>
        <source>There is no hidden layer: nothing is applied to the weighted sums but the output&apos;s own function.</source>
        <translation>Es gibt keine verdeckte Schicht: Auf die gewichteten Summen wird nur die eigene Funktion des Ausgangs angewendet.</translation>
    </message>
    <message>
        <source>The function of a hidden layer, its slope, and what enters it now will appear here.</source>
        <translation>Hier erscheinen die Funktion einer verdeckten Schicht, ihre Steigung und was gerade in sie eingeht.</translation>
    </message>
    <message>
        <source>f (%1)</source>
        <translation>f (%1)</translation>
    </message>
    <message>
        <source>slope f′</source>
        <translation>Steigung f′</translation>
    </message>
    <message>
        <source>Inputs of layer %1</source>
        <translation>Eingänge von Schicht %1</translation>
    </message>
    <message>
        <source>Nothing enters the layer yet.</source>
        <translation>Noch geht nichts in die Schicht ein.</translation>
    </message>
    <message>
        <source>Ticks: what enters layer %1 now (median %2). %3 of the inputs lie where the slope is below %4 (shaded).</source>
        <translation>Striche: was gerade in Schicht %1 eingeht (Median %2). %3 der Eingänge liegen dort, wo die Steigung unter %4 ist (schattiert).</translation>
    </message>
    <message numerus="yes">
        <source>Activation of layer %1 after %Ln updates: %2. %3</source>
        <translation>
            <numerusform>Aktivierung von Schicht %1 nach %Ln Update: %2. %3</numerusform>
            <numerusform>Aktivierung von Schicht %1 nach %Ln Updates: %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of layer %2</source>
        <translation>%1 in Schicht %2</translation>
    </message>
    <message>
        <source>Layer shown</source>
        <translation>Gezeigte Schicht</translation>
    </message>
</context>
<context>
    <name>perc::scenes::BoundaryView</name>
    <message>
        <source>Boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Konturlinie</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>Harte Kanten</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Trainingspunkte</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Testpunkte</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Ring um falsche Antworten</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>Score von %1</translation>
    </message>
    <message>
        <source>The network&apos;s answer over the plane will appear here.</source>
        <translation>Hier erscheint die Antwort des Netzes über der Ebene.</translation>
    </message>
    <message numerus="yes">
        <source>Boundary after %Ln updates. %1</source>
        <translation>
            <numerusform>Entscheidungsgrenze nach %Ln Update. %1</numerusform>
            <numerusform>Entscheidungsgrenze nach %Ln Updates. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>output over the plane, %1 × %2</source>
        <translation>Ausgang über der Ebene, %1 × %2</translation>
    </message>
    <message>
        <source>%1; other inputs at their mean</source>
        <translation>%1; andere Eingänge auf ihrem Mittelwert</translation>
    </message>
    <message>
        <source>There are no samples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <source>What each unit adds</source>
        <translation>Was jede Einheit beiträgt</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>what each unit adds</source>
        <translation>was jede Einheit beiträgt</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>output over %1</source>
        <translation>Ausgang über %1</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Changes</name>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ComparisonTools</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Opens a menu of algorithms and settings to compare with.</source>
        <translation>Öffnet ein Menü von Algorithmen und Varianten zum Vergleichen.</translation>
    </message>
    <message>
        <source>Settings compared, as text</source>
        <translation>Verglichene Varianten, als Text</translation>
    </message>
    <message>
        <source>Seeds of each setting</source>
        <translation>Startwerte je Variante</translation>
    </message>
    <message>
        <source>From how many seeds each setting learns. The run starts anew.</source>
        <translation>Mit wie vielen Startwerten jede Variante lernt. Der Lauf startet neu.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n settings beside the run&apos;s own, divided by |; each is a list of ID=VALUE. Return starts the run anew with them.</source>
        <translation>
            <numerusform>Bis zu %n Variante neben der des Laufs, durch | getrennt; jede ist eine Liste von ID=VALUE. Die Eingabetaste startet den Lauf damit neu.</numerusform>
            <numerusform>Bis zu %n Varianten neben der des Laufs, durch | getrennt; jede ist eine Liste von ID=VALUE. Die Eingabetaste startet den Lauf damit neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n settings beside the run&apos;s own already.</source>
        <translation>
            <numerusform>Neben der des Laufs gibt es schon %n Variante.</numerusform>
            <numerusform>Neben der des Laufs gibt es schon %n Varianten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another algorithm or setting, from the same seeds, up to where the run is.</source>
        <translation>Ein anderes Verfahren oder eine andere Einstellung, mit denselben Startwerten, bis dahin, wo der Lauf ist.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ConfusionView</name>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>Hier erscheint, wie oft jede Klasse wofür gehalten wird.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message numerus="yes">
        <source>Confusion after %Ln updates: %1 of %2 right. %3</source>
        <translation>
            <numerusform>Verwechslungen nach %Ln Update: %1 von %2 richtig. %3</numerusform>
            <numerusform>Verwechslungen nach %Ln Updates: %1 von %2 richtig. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln Testbeispiel</numerusform>
            <numerusform>%Ln Testbeispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln Trainingsbeispiel</numerusform>
            <numerusform>%Ln Trainingsbeispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples counted</source>
        <translation>Gezählte Beispiele</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseLinks</name>
    <message>
        <source>Things to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseView</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Bild auf und Bild ab blättern die Seiten um.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3. %4 %5</source>
        <translation>Seite %1 von %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Seite des Kurses</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Curvature</name>
    <message>
        <source>largest eigenvalue %1</source>
        <translation>größter Eigenwert %1</translation>
    </message>
    <message>
        <source>, largest stable learning rate %1 (now %2)</source>
        <translation>, größte stabile Lernrate %1 (jetzt %2)</translation>
    </message>
    <message>
        <source>, largest rate at which plain gradient descent is stable 2/λ = %1</source>
        <translation>, größte Lernrate, bei der schlichter Gradientenabstieg stabil ist, 2/λ = %1</translation>
    </message>
    <message>
        <source>, smallest about %1</source>
        <translation>, kleinster etwa %1</translation>
    </message>
    <message>
        <source>, trace %1 ± %2</source>
        <translation>, Spur %1 ± %2</translation>
    </message>
    <message>
        <source>, worst loss within %1: %2 (here %3)</source>
        <translation>, höchster Verlust im Umkreis von %1: %2 (hier %3)</translation>
    </message>
    <message>
        <source>eigenvalue of the Hessian of the training loss</source>
        <translation>Eigenwert der Hesse-Matrix des Trainingsverlusts</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>largest eigenvalues</source>
        <translation>größte Eigenwerte</translation>
    </message>
    <message>
        <source>sharper than this is not stable at this rate</source>
        <translation>schärfer als hier ist bei dieser Lernrate nicht stabil</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>größter %1</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CurveView</name>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>Return goes to the moment that is read.</source>
        <translation>Die Eingabetaste geht zum abgelesenen Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The loss after each update will appear here.</source>
        <translation>Hier erscheint der Verlust nach jedem Update.</translation>
    </message>
    <message numerus="yes">
        <source>Curves after %Ln updates: %1</source>
        <translation>
            <numerusform>Kurven nach %Ln Update: %1</numerusform>
            <numerusform>Kurven nach %Ln Updates: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, geglättet</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>A moving average in which older values fade by a tenth with each row</source>
        <translation>Ein gleitendes Mittel, in dem ältere Werte mit jeder Zeile um ein Zehntel verblassen</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DataView</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>Hier erscheinen die Beispiele mit ihren Vorhersagen und Verlusten.</translation>
    </message>
    <message>
        <source>Largest loss first</source>
        <translation>Größter Verlust zuerst</translation>
    </message>
    <message>
        <source>In the order of the data</source>
        <translation>In der Reihenfolge der Daten</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>right?</source>
        <translation>richtig?</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>Data after %Ln updates</source>
        <translation>
            <numerusform>Daten nach %Ln Update</numerusform>
            <numerusform>Daten nach %Ln Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %Ln samples</source>
        <translation>
            <numerusform>: %Ln Beispiel</numerusform>
            <numerusform>: %Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them wrong</source>
        <translation>
            <numerusform>, davon %Ln falsch</numerusform>
            <numerusform>, davon %Ln falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>, largest loss %1 (number %2)</source>
        <translation>, größter Verlust %1 (Nummer %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DiagramView</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Network shown</source>
        <translation>Gezeigtes Netz</translation>
    </message>
</context>
<context>
    <name>perc::scenes::FinderView</name>
    <message>
        <source>Take the suggested rate</source>
        <translation>Vorgeschlagene Lernrate übernehmen</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Lernratensuche</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>Verlust des Batches</translation>
    </message>
    <message>
        <source>Learning-rate finder: %1.</source>
        <translation>Lernratensuche: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates tried</source>
        <translation>
            <numerusform>%Ln Update versucht</numerusform>
            <numerusform>%Ln Updates versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested: %1 to %2</source>
        <translation>vorgeschlagen: %1 bis %2</translation>
    </message>
    <message>
        <source>The loss as the learning rate rises from update to update will appear here.</source>
        <translation>Hier erscheint der Verlust, während die Lernrate von Update zu Update steigt.</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>jeder Batch</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>fällt am schnellsten</translation>
    </message>
    <message>
        <source>a tenth of the lowest</source>
        <translation>ein Zehntel des Tiefpunkts</translation>
    </message>
    <message>
        <source>no rate to suggest: the loss does not fall</source>
        <translation>keine Lernrate vorzuschlagen: Der Verlust fällt nicht</translation>
    </message>
</context>
<context>
    <name>perc::scenes::NetworkView</name>
    <message>
        <source>The network, its units and its weights will appear here.</source>
        <translation>Hier erscheint das Netz mit seinen Einheiten und Gewichten.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln updates. %1</source>
        <translation>
            <numerusform>Nach %Ln Update. %1</numerusform>
            <numerusform>Nach %Ln Updates. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::scenes::PictureQuiz</name>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Echt oder erzeugt?</translation>
    </message>
    <message>
        <source>Right, it was generated.</source>
        <translation>Richtig, es war erzeugt.</translation>
    </message>
    <message>
        <source>No, it was generated.</source>
        <translation>Nein, es war erzeugt.</translation>
    </message>
    <message>
        <source>Right, it was real.</source>
        <translation>Richtig, es war echt.</translation>
    </message>
    <message>
        <source>No, it was real.</source>
        <translation>Nein, es war echt.</translation>
    </message>
    <message>
        <source>Deepfakes are made in the same way, of faces and voices. Ask people before you imitate them (consent), and say that it is synthetic where you show it (disclosure). A mark can be cut off: that there is none proves nothing.</source>
        <translation>Deepfakes entstehen auf dieselbe Weise, aus Gesichtern und Stimmen. Fragen Sie Menschen, bevor Sie sie nachahmen (Einwilligung), und sagen Sie, wo Sie es zeigen, dass es künstlich ist (Offenlegung). Eine Kennzeichnung lässt sich abschneiden: Dass keine da ist, beweist nichts.</translation>
    </message>
    <message>
        <source>Pictures to guess will appear here.</source>
        <translation>Bilder zum Raten erscheinen hier.</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>%1. Real or generated?</source>
        <translation>%1. Echt oder erzeugt?</translation>
    </message>
    <message>
        <source>%1. %2 Real ones: %3 of %4 known. Generated ones: %5 of %6.</source>
        <translation>%1. %2 Echte: %3 von %4 erkannt. Erzeugte: %5 von %6.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::PlainChart</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fertig</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Plan</name>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 bis %2 min</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1, „%2“: %3</translation>
    </message>
</context>
<context>
    <name>perc::scenes::RepresentationView</name>
    <message>
        <source>Representation</source>
        <translation>Repräsentation</translation>
    </message>
    <message>
        <source>The points as the last hidden layer sees them will appear here.</source>
        <translation>Hier erscheinen die Punkte, wie die letzte verdeckte Schicht sie sieht.</translation>
    </message>
    <message>
        <source>Warped grid</source>
        <translation>Verzerrtes Gitter</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Trainingspunkte</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Testpunkte</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Ring um falsche Antworten</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>principal plane, axis %1</source>
        <translation>Hauptebene, Achse %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>%1 konstant</translation>
    </message>
    <message numerus="yes">
        <source>Representation after %Ln updates, %1. %2</source>
        <translation>
            <numerusform>Repräsentation nach %Ln Update, %1. %2</numerusform>
            <numerusform>Repräsentation nach %Ln Updates, %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>layer %1, %Ln units</source>
        <translation>
            <numerusform>Schicht %1, %Ln Einheit</numerusform>
            <numerusform>Schicht %1, %Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer: the inputs</source>
        <translation>keine verdeckte Schicht: die Eingänge</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1; 2 Komponenten: %2 der Varianz</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ScheduleView</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The learning rate from update to update will appear here, to be pulled into shape.</source>
        <translation>Hier erscheint die Lernrate von Update zu Update und lässt sich in Form ziehen.</translation>
    </message>
    <message>
        <source>Against epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>Another point after the chosen one</source>
        <translation>Weiterer Punkt nach dem gewählten</translation>
    </message>
    <message>
        <source>Without the chosen point</source>
        <translation>Gewählten Punkt entfernen</translation>
    </message>
    <message>
        <source>Learning rate: %1 now, at update %2; from %3 to %4.</source>
        <translation>Lernrate: jetzt %1, bei Update %2; von %3 bis %4.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>update %1: learning rate %2</source>
        <translation>Update %1: Lernrate %2</translation>
    </message>
    <message>
        <source>Pull a point to change the schedule.</source>
        <translation>Ziehen Sie einen Punkt, um den Zeitplan zu ändern.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::TrainingWords</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>perc::scenes::UpdateView</name>
    <message>
        <source>One update</source>
        <translation>Ein Update</translation>
    </message>
    <message>
        <source>The next update, step by step, will appear here: forward, loss, backward, update.</source>
        <translation>Hier erscheint das nächste Update, Schritt für Schritt: vorwärts, Verlust, rückwärts, Update.</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Vorige Stufe</translation>
    </message>
    <message>
        <source>Previous stage, or the update before (Page Up or ,)</source>
        <translation>Vorige Stufe oder das Update davor (Bild auf oder ,)</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Next stage, or make the update (Page Down or .)</source>
        <translation>Nächste Stufe oder das Update ausführen (Bild ab oder .)</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Numbers of one sample</source>
        <translation>Zahlen eines Beispiels</translation>
    </message>
    <message>
        <source>Means over the batch</source>
        <translation>Mittelwerte über den Batch</translation>
    </message>
    <message>
        <source>Next sample of the batch</source>
        <translation>Nächstes Beispiel des Batches</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Update %1. %2</source>
        <translation>Update %1. %2</translation>
    </message>
    <message>
        <source>update %1, %2</source>
        <translation>Update %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::scenes::WeightsView</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How weights, activations and gradients of each layer are spread will appear here.</source>
        <translation>Hier erscheint, wie Gewichte, Aktivierungen und Gradienten jeder Schicht verteilt sind.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>gradients of the weights</source>
        <translation>Gradienten der Gewichte</translation>
    </message>
    <message numerus="yes">
        <source>Histograms after %Ln updates. %1</source>
        <translation>
            <numerusform>Histogramme nach %Ln Update. %1</numerusform>
            <numerusform>Histogramme nach %Ln Updates. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>along the run, and now</source>
        <translation>im Verlauf des Laufs und jetzt</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Gezeigte Zahlen</translation>
    </message>
</context>
<context>
    <name>perc::widgets</name>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Card</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Diese Ansicht schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export and other actions of this view</source>
        <translation>Export und andere Aktionen dieser Ansicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wieder verkleinern</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximieren</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Chip</name>
    <message>
        <source>A %1   B %2</source>
        <translation>A %1   B %2</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>perc::widgets::DataTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Arrow keys go through the cells, Space and Shift choose rows, S sorts by the column.</source>
        <translation>Pfeiltasten gehen durch die Zellen, Leertaste und Umschalt wählen Zeilen aus, S sortiert nach der Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldLegend</name>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>%1 of %2 points shown</source>
        <translation>%1 von %2 Punkten gezeigt</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldPainter</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source> → %1 with P = %2</source>
        <translation> → %1 mit P = %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source> → %1 = %2</source>
        <translation> → %1 = %2</translation>
    </message>
    <message>
        <source>, nearest point %1 (%2)</source>
        <translation>, nächster Punkt %1 (%2)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>, its loss %1</source>
        <translation>, sein Verlust %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, eingestuft als %1</translation>
    </message>
    <message>
        <source>No field yet.</source>
        <translation>Noch kein Feld.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 von %2 bis %3, über %4 von %5 bis %6 und %7 von %8 bis %9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, davon %1 falsch</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, noch nicht angesehen</translation>
    </message>
    <message>
        <source>, nearest point %1</source>
        <translation>, nächster Punkt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6.</source>
        <translation>%1 von %2 bis %3, über %4 von %5 bis %6.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldWidget</name>
    <message>
        <source>Field over the plane</source>
        <translation>Feld über der Ebene</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away.</source>
        <translation>Pfeiltasten bewegen den Zeiger, mit Umschalt weiter, Esc entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphLegend</name>
    <message>
        <source>%1 &gt; 0</source>
        <translation>%1 &gt; 0</translation>
    </message>
    <message>
        <source>%1 &lt; 0</source>
        <translation>%1 &lt; 0</translation>
    </message>
    <message>
        <source>%1, − to +</source>
        <translation>%1, − bis +</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>thickest: %1</source>
        <translation>dickste: %1</translation>
    </message>
    <message>
        <source>bias +, −</source>
        <translation>Bias +, −</translation>
    </message>
    <message>
        <source>output: %1 to %2</source>
        <translation>Ausgang: %1 bis %2</translation>
    </message>
    <message>
        <source>a row per unit: weights, bias, value</source>
        <translation>eine Zeile je Einheit: Gewichte, Bias, Wert</translation>
    </message>
    <message>
        <source>the largest %1 of %2 curves</source>
        <translation>die größten %1 von %2 Kurven</translation>
    </message>
    <message>
        <source>adds what comes by the arc</source>
        <translation>addiert, was der Bogen bringt</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>Zahlen %1</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphPainter</name>
    <message>
        <source>Input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>Schicht %1, Einheit %2</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>Schicht %1, Einheit %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no numbers: no sample can be followed.</source>
        <translation>Es gibt keine Zahlen: Kein Beispiel kann verfolgt werden.</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>letztes Update %1</translation>
    </message>
    <message>
        <source>prediction %1</source>
        <translation>Vorhersage %1</translation>
    </message>
    <message>
        <source>next batch %1</source>
        <translation>nächster Batch %1</translation>
    </message>
    <message>
        <source>Double click or Enter: type a new value.</source>
        <translation>Doppelklick oder Eingabetaste: neuen Wert eintippen.</translation>
    </message>
    <message>
        <source>One unit more (restarts)</source>
        <translation>Eine Einheit mehr (Neustart)</translation>
    </message>
    <message>
        <source>One unit less (restarts)</source>
        <translation>Eine Einheit weniger (Neustart)</translation>
    </message>
    <message>
        <source>A new layer here (restarts)</source>
        <translation>Eine neue Schicht hier (Neustart)</translation>
    </message>
    <message>
        <source>Remove this layer (restarts)</source>
        <translation>Diese Schicht entfernen (Neustart)</translation>
    </message>
    <message>
        <source>Click or Enter: activation, units and layers. + and − change the units (restarts).</source>
        <translation>Klick oder Eingabetaste: Aktivierung, Einheiten und Schichten. + und − ändern die Einheiten (Neustart).</translation>
    </message>
    <message>
        <source>Click or Enter: add a layer (restarts).</source>
        <translation>Klick oder Eingabetaste: eine Schicht hinzufügen (Neustart).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs</source>
        <translation>
            <numerusform>%Ln Eingang</numerusform>
            <numerusform>%Ln Eingänge</numerusform>
        </translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outputs</source>
        <translation>
            <numerusform>%Ln Ausgang</numerusform>
            <numerusform>%Ln Ausgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>ohne Funktion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Bias von %1</translation>
    </message>
    <message numerus="yes">
        <source>the mean of %Ln samples</source>
        <translation>
            <numerusform>Mittel über %Ln Beispiel</numerusform>
            <numerusform>Mittel über %Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Noch kein Netz.</translation>
    </message>
    <message numerus="yes">
        <source>Network of %Ln inputs, </source>
        <translation>
            <numerusform>Netz mit %Ln Eingang, </numerusform>
            <numerusform>Netz mit %Ln Eingängen, </numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>keine verdeckte Schicht</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>verdeckte Schichten: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest weight is %1: %2.</source>
        <translation>Das größte Gewicht ist %1: %2.</translation>
    </message>
    <message>
        <source>Residual: layer %1 is added to layer %2.</source>
        <translation>Residualverbindung: Schicht %1 wird zu Schicht %2 addiert.</translation>
    </message>
    <message>
        <source>Residual: the inputs are added to layer %1.</source>
        <translation>Residualverbindung: Die Eingänge werden zu Schicht %1 addiert.</translation>
    </message>
    <message>
        <source>Residual: %1 of layer %2 is added to layer %3, as %4.</source>
        <translation>Residualverbindung: %1 von Schicht %2 wird zu Schicht %3 addiert, als %4.</translation>
    </message>
    <message>
        <source>Residual: %1 of the inputs is added to layer %2, as %3.</source>
        <translation>Residualverbindung: %1 der Eingaben wird zu Schicht %2 addiert, als %3.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphStage</name>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>L = mean of the samples&apos; losses = %1</source>
        <translation>L = Mittel der Verluste der Beispiele = %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>L = mean over the outputs of their cross-entropies = %1</source>
        <translation>L = Mittel der Kreuzentropien über die Ausgänge = %1</translation>
    </message>
    <message>
        <source>ŷ of the target</source>
        <translation>ŷ der Zielklasse</translation>
    </message>
    <message>
        <source>L = mean over the outputs of %1 = %2</source>
        <translation>L = Mittel von %1 über die Ausgänge = %2</translation>
    </message>
    <message>
        <source>prediction: %1; in standard units z = %2, t = %3</source>
        <translation>Vorhersage: %1; standardisiert z = %2, t = %3</translation>
    </message>
    <message>
        <source>mean of δ⋅%1</source>
        <translation>Mittel von δ⋅%1</translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>größter: %1</translation>
    </message>
    <message>
        <source>Inputs are not trained.</source>
        <translation>Eingänge werden nicht trainiert.</translation>
    </message>
    <message>
        <source>changes most: %1</source>
        <translation>ändert sich am meisten: %1</translation>
    </message>
    <message>
        <source>, scaled down to %1</source>
        <translation>, skaliert auf %1</translation>
    </message>
    <message>
        <source>, not clipped (limit %1)</source>
        <translation>, kein Clipping (Grenze %1)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>There is no next update: the run has diverged, or there are no training points.</source>
        <translation>Es gibt kein nächstes Update: Der Lauf ist divergiert, oder es gibt keine Trainingspunkte.</translation>
    </message>
    <message>
        <source>Means over the batch: the function is applied to each sample by itself.</source>
        <translation>Mittelwerte über den Batch: Die Funktion wird auf jedes Beispiel einzeln angewendet.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up.</source>
        <translation>Jeder Eingang mal sein Gewicht, und der Bias, werden addiert.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up; then the function.</source>
        <translation>Jeder Eingang mal sein Gewicht wird aufsummiert, dazu der Bias; dann folgt die Funktion.</translation>
    </message>
    <message>
        <source>Prediction and target</source>
        <translation>Vorhersage und Ziel</translation>
    </message>
    <message>
        <source>How far the predictions are from the targets, on average.</source>
        <translation>Wie weit die Vorhersagen im Mittel von den Zielwerten entfernt sind.</translation>
    </message>
    <message>
        <source>How far the prediction is from the target.</source>
        <translation>Wie weit die Vorhersage vom Zielwert entfernt ist.</translation>
    </message>
    <message>
        <source>Gradients of the batch&apos;s mean loss; δ and values are means over the batch.</source>
        <translation>Gradienten des mittleren Verlusts im Batch; δ und Werte sind Mittel über den Batch.</translation>
    </message>
    <message>
        <source>The chain rule, from the loss back: how the loss changes with this unit&apos;s sum.</source>
        <translation>Die Kettenregel, vom Verlust zurück: wie sich der Verlust mit der Summe dieser Einheit ändert.</translation>
    </message>
    <message>
        <source>The chain rule: the error signal of the unit times what came in.</source>
        <translation>Die Kettenregel: das Fehlersignal der Einheit mal das, was hereinkam.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>RMSProp as in TensorFlow.js</source>
        <translation>RMSProp wie in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad wie in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta wie in TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- wie in FANN</translation>
    </message>
    <message>
        <source>, taken %1 uphill (SAM)</source>
        <translation>, genommen %1 bergauf (SAM)</translation>
    </message>
    <message>
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 mit Rate η = %2, aus dem Batch von %3; Gradient ‖g‖ = %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphWidget</name>
    <message>
        <source>Activation of layer %1</source>
        <translation>Aktivierung von Schicht %1</translation>
    </message>
    <message>
        <source>All layers as set in the panel</source>
        <translation>Alle Schichten wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Layers and units (restarts)</source>
        <translation>Schichten und Einheiten (Neustart)</translation>
    </message>
    <message>
        <source>One unit more</source>
        <translation>Eine Einheit mehr</translation>
    </message>
    <message>
        <source>One unit less</source>
        <translation>Eine Einheit weniger</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>Diese Schicht entfernen</translation>
    </message>
    <message>
        <source>New layer before this</source>
        <translation>Neue Schicht davor</translation>
    </message>
    <message>
        <source>New layer after this</source>
        <translation>Neue Schicht danach</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>Arrow keys move between units and layers. Return goes into a unit&apos;s weights, and there types a new number. Escape goes back.</source>
        <translation>Pfeiltasten gehen zwischen Einheiten und Schichten hin und her. Die Eingabetaste geht zu den Gewichten einer Einheit; dort öffnet sie die Eingabe einer neuen Zahl. Esc geht zurück.</translation>
    </message>
    <message>
        <source>The network will appear here.</source>
        <translation>Hier erscheint das Netz.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTableWidget</name>
    <message>
        <source>Table of values</source>
        <translation>Tabelle von Werten</translation>
    </message>
    <message>
        <source>Arrow keys read another cell, Return chooses it, Escape takes the pointer away.</source>
        <translation>Pfeiltasten lesen eine andere Zelle, die Eingabetaste wählt sie, Escape nimmt den Zeiger weg.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Lowest: %1. Highest: %2.</source>
        <translation>Niedrigster: %1. Höchster: %2.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramPainter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>share of the numbers</source>
        <translation>Anteil der Zahlen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1: most %2 (%3)</source>
        <translation>%1: am häufigsten %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier; %1</source>
        <translation>
            <numerusform>%Ln früheres; %1</numerusform>
            <numerusform>%Ln frühere; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times, the last at step %2)</source>
        <translation>
            <numerusform>%1 (%Ln Mal, zuletzt bei Schritt %2)</numerusform>
            <numerusform>%1 (%Ln Mal, zuletzt bei Schritt %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <translation>%1: %2 bei Schritt %3</translation>
    </message>
    <message>
        <source>%1: not known at step %2</source>
        <translation>%1: bei Schritt %2 nicht bekannt</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramWidget</name>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape takes the pointer away.</source>
        <translation>Links und Rechts gehen durch die Updates, Auf und Ab durch die Intervalle, die Eingabetaste geht zu dem Zeitpunkt, Esc entfernt den Zeiger.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LabRail</name>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LineChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Left and Right read the values along the chart, Escape goes back to the end.</source>
        <translation>Links und Rechts lesen die Werte entlang des Diagramms ab, Esc geht zurück zum Ende.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>perc::widgets::MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Return chooses the place under the pointer.</source>
        <translation>Pfeiltasten bewegen den Zeiger, mit Umschalt weiter, Esc entfernt ihn. Die Eingabetaste wählt die Stelle unter dem Zeiger.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::MessageLine</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterPanel</name>
    <message>
        <source>Find a setting…</source>
        <translation>Einstellung suchen…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect now</source>
        <translation>
            <numerusform>%n Einstellung ist jetzt ohne Wirkung</numerusform>
            <numerusform>%n Einstellungen sind jetzt ohne Wirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide settings without effect</source>
        <translation>Einstellungen ohne Wirkung ausblenden</translation>
    </message>
    <message>
        <source>Show settings without effect</source>
        <translation>Einstellungen ohne Wirkung zeigen</translation>
    </message>
    <message>
        <source>Group of settings, unfolded</source>
        <translation>Gruppe von Einstellungen, aufgeklappt</translation>
    </message>
    <message>
        <source>Group of settings, folded</source>
        <translation>Gruppe von Einstellungen, zugeklappt</translation>
    </message>
    <message>
        <source>No setting is called so. Names, options and explanations are searched, word by word.</source>
        <translation>Keine Einstellung heißt so. Durchsucht werden Namen, Optionen und Erklärungen, Wort für Wort.</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Am meisten gebraucht</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterRow</name>
    <message>
        <source>no hidden layer</source>
        <translation>keine verdeckte Schicht</translation>
    </message>
    <message>
        <source>One layer more</source>
        <translation>Eine Schicht mehr</translation>
    </message>
    <message>
        <source>One layer less</source>
        <translation>Eine Schicht weniger</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, Zahl</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zur Vorgabe, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>A change starts the run anew.</source>
        <translation>Eine Änderung startet den Lauf neu.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: eins mehr</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 A change starts the run anew.</source>
        <translation>%1 Eine Änderung startet den Lauf neu.</translation>
    </message>
    <message>
        <source>auto: %1</source>
        <translation>auto: %1</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Left to the lab, which takes what is usual with the other settings.</source>
        <translation>Dem Labor überlassen: Es nimmt, was bei den anderen Einstellungen üblich ist.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>No longer beside the pictures</source>
        <translation>Nicht mehr neben den Bildern zeigen</translation>
    </message>
    <message>
        <source>Show it beside the pictures, for the class</source>
        <translation>Neben den Bildern zeigen, für den Kurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A %1   B %2</source>
        <translation>A %1   B %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterText</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>perc::widgets::PathChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Left and Right arrow keys move the place, Shift moves it far.</source>
        <translation>Die Pfeiltasten links und rechts bewegen die Stelle, mit Umschalt weit.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::RugChart</name>
    <message>
        <source>%1 of %2 between %3 and %4</source>
        <translation>%1 von %2 zwischen %3 und %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterPainter</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>point %1: %2 (%3), %4 %5, %6 %7</source>
        <translation>Punkt %1: %2 (%3), %4 %5, %6 %7</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, vorhergesagt %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, eingestuft als %1</translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation>, Verlust %1</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Noch keine Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, davon %1 falsch</translation>
    </message>
    <message>
        <source>; %1 from %2 to %3, %4 from %5 to %6.</source>
        <translation>; %1 von %2 bis %3, %4 von %5 bis %6.</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, noch nicht angesehen</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterWidget</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Return chooses one, Ctrl+Return adds it, Escape takes the pointer away.</source>
        <translation>Pfeiltasten gehen von Punkt zu Punkt, die Eingabetaste wählt einen aus, mit Strg kommt er zur Auswahl hinzu, Esc entfernt den Zeiger.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SeedChip</name>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The seed of the run: a whole number from 0 to 18,446,744,073,709,551,615. A change starts the run anew.</source>
        <translation>Der Startwert des Laufs: eine ganze Zahl von 0 bis 18.446.744.073.709.551.615. Eine Änderung startet den Lauf neu.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>A new run from another seed (%1)</source>
        <translation>Ein neuer Lauf mit einem anderen Startwert (%1)</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SmallMultiplesWidget</name>
    <message>
        <source>Small figures</source>
        <translation>Kleine Abbildungen</translation>
    </message>
    <message>
        <source>Arrow keys go from figure to figure, Return chooses one, Escape goes back to all.</source>
        <translation>Pfeiltasten gehen von Abbildung zu Abbildung, die Eingabetaste wählt eine, Escape geht zu allen zurück.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceLegend</name>
    <message>
        <source>above %1: cut off</source>
        <translation>über %1: gekappt</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>paler: out of date</source>
        <translation>blasser: veraltet</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWidget</name>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Comma and period turn the surface, Page Up and Page Down tilt it. Return chooses the place under the pointer.</source>
        <translation>Pfeiltasten bewegen den Zeiger, mit Umschalt weiter, Esc entfernt ihn. Komma und Punkt drehen die Fläche, Bild auf und Bild ab neigen sie. Die Eingabetaste wählt die Stelle unter dem Zeiger.</translation>
    </message>
    <message>
        <source>The surface will appear here.</source>
        <translation>Hier erscheint die Fläche.</translation>
    </message>
    <message>
        <source>Drag to turn, point to read values.</source>
        <translation>Ziehen dreht, Zeigen liest Werte ab.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWords</name>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation>Noch keine Fläche.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 von %2 bis %3, über %4 von %5 bis %6 und %7 von %8 bis %9.</translation>
    </message>
    <message>
        <source>Lowest at %1.</source>
        <translation>Tiefste Stelle bei %1.</translation>
    </message>
    <message>
        <source>No height is known.</source>
        <translation>Keine Höhe ist bekannt.</translation>
    </message>
    <message>
        <source>%1 of it has been looked at.</source>
        <translation>%1 davon sind angesehen.</translation>
    </message>
    <message>
        <source>%1 of it has no value.</source>
        <translation>%1 davon haben keinen Wert.</translation>
    </message>
    <message>
        <source>%1 of it is cut off above %2.</source>
        <translation>%1 davon sind über %2 gekappt.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 bei %2.</translation>
    </message>
    <message>
        <source>%1: not looked at yet</source>
        <translation>%1: noch nicht angesehen</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1 → %2 = %3</source>
        <translation>%1 → %2 = %3</translation>
    </message>
    <message>
        <source>, cut off at %1</source>
        <translation>, gekappt bei %1</translation>
    </message>
    <message>
        <source>, out of date</source>
        <translation>, veraltet</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, logarithmisch</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TimelineStrip</name>
    <message>
        <source>episode %1: return %2, ended at step %3</source>
        <translation>Episode %1: Ertrag %2, beendet bei Schritt %3</translation>
    </message>
    <message>
        <source>episode %1: return %2, steps %3 to %4</source>
        <translation>Episode %1: Ertrag %2, Schritte %3 bis %4</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>Der ganze Lauf. Links und Rechts gehen ein Hundertstel weiter, Bild auf und Bild ab ein Zehntel, Pos1 und Ende zu den Enden.</translation>
    </message>
    <message>
        <source>The whole run, a bar for each episode. Left and Right go a hundredth of it, Page keys an episode, Home and End to the ends.</source>
        <translation>Der ganze Lauf, ein Balken je Episode. Links und Rechts gehen ein Hundertstel weiter, Bild auf und Bild ab eine Episode, Pos1 und Ende zu den Enden.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What a step is</source>
        <translation>Was ein Schritt ist</translation>
    </message>
    <message>
        <source>What one step goes through</source>
        <translation>Was ein Schritt durchläuft</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>Schritte/s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>1/%1 of real time</source>
        <translation>1/%1 der Echtzeit</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The notch is real time: %1 steps per second</source>
        <translation>Die Kerbe ist Echtzeit: %1 Schritte pro Sekunde</translation>
    </message>
</context>
<context>
    <name>perc::widgets::WeightEdit</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2 is allowed.</source>
        <translation>„%1“ geht nicht; erlaubt ist: %2.</translation>
    </message>
</context>
</TS>
