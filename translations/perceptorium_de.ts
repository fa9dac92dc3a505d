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
        <source>The folder with the four IDX files of MNIST, for mnist-mlp.</source>
        <translation>Der Ordner mit den vier IDX-Dateien von MNIST, für mnist-mlp.</translation>
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
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 kann nicht geschrieben werden: Der Name muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf or csv.</source>
        <translation>%1 ist keine Dateiart, die geschrieben werden kann: png, svg, pdf oder csv.</translation>
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
        <source>--weights %1: this lab has no weights to write.</source>
        <translation>--weights %1: Dieses Labor hat keine Gewichte, die geschrieben werden können.</translation>
    </message>
    <message>
        <source>--pytorch %1: this lab cannot be written as a PyTorch program.</source>
        <translation>--pytorch %1: Dieses Labor kann nicht als PyTorch-Programm geschrieben werden.</translation>
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
        <source>Two lanes: the same run twice, the second with this one parameter different.</source>
        <translation>Zwei Spuren: zweimal derselbe Lauf, beim zweiten ist nur dieser Parameter anders.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times.</source>
        <translation>Ändert nach so vielen Updates einen im Lauf änderbaren Parameter oder führt einen Eingriff aus; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>Der Startwert, aus dem aller Zufall stammt. Vorgabe: 1.</translation>
    </message>
    <message>
        <source>Learns from this table (CSV).</source>
        <translation>Lernt aus dieser Tabelle (CSV).</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Beginnt mit diesen Gewichten statt mit zufälligen.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000.</source>
        <translation>Anzahl der Updates. Vorgabe: 1000.</translation>
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
        <source>--data %1 is not allowed: the lab %2 takes no table.</source>
        <translation>--data %1 ist nicht erlaubt: Das Labor %2 nimmt keine Tabelle.</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Schreibt die unterwegs aufgezeichneten Kennzahlen.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf or .csv; may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Schreibt eine Ansicht als .png, .svg, .pdf oder .csv; mehrfach möglich. NAME:2 ist die der zweiten Spur.</translation>
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
        <source>%1: %2 samples of %3 pixels; at least one sample and at most %4 pixels in all are allowed.</source>
        <translation>%1: %2 Beispiele mit %3 Pixeln; erlaubt sind mindestens ein Beispiel und insgesamt höchstens %4 Pixel.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1: Alle Labels sind %2. Mindestens zwei Klassen werden benötigt.</translation>
    </message>
    <message>
        <source>%1: the images for training and testing differ in size.</source>
        <translation>%1: Die Bilder für Training und Test sind verschieden groß.</translation>
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
        <source>an object of one id: value</source>
        <translation>ein Objekt mit genau einem id: value</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>eine Liste von höchstens 100000 Änderungen</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;</source>
        <translation>Einträge {&quot;step&quot;: n, &quot;set&quot;: {id: value}} oder {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in der Reihenfolge ihrer Schritte, bis &quot;steps&quot;</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1: „%2“ kann sich nicht mitten im Lauf ändern, steht aber so im Protokoll.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}</translation>
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
        <source>%1: the name “%3” is used twice in its header.</source>
        <translation>%1: Der Name „%3“ kommt im Kopf zweimal vor.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1: Tensor „%2“ braucht dtype, shape und zwei data_offsets.</translation>
    </message>
    <message>
        <source>%1: its header is not JSON (byte %3).</source>
        <translation>%1: Der Kopf ist kein JSON (Byte %3).</translation>
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
        <source>Layer %1 has %2 units; 1 to %3 are allowed.</source>
        <translation>Schicht %1 hat %2 Einheiten; 1 bis %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>Layer %1 has the dropout rate %2; from 0 to below 1 is allowed.</source>
        <translation>Schicht %1 hat die Dropout-Rate %2; erlaubt ist 0 bis unter 1.</translation>
    </message>
    <message>
        <source>The network has more than %1 parameters at layer %2.</source>
        <translation>Das Netz hat bei Schicht %2 mehr als %1 Parameter.</translation>
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
        <source>The length of an update&apos;s step.</source>
        <translation>Die Schrittweite eines Updates.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on.</source>
        <translation>Der Zeitplan der Lernrate: wie sie sich im Laufe des Trainings ändert.</translation>
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
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Training and test loss are alike: this is underfitting.</source>
        <translation>Der Verlust bleibt weit über null stehen: Die Entscheidungsgrenze kann sich nicht oft genug biegen, so lange man auch trainiert. Trainings- und Testverlust sind einander ähnlich: Das ist Unteranpassung.</translation>
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
        <source>The loss leaps instead of falling, or the run diverges: each step overshoots the valley. Step back, lower the rate by ten and go on from the same moment.</source>
        <translation>Der Verlust springt, statt zu fallen, oder der Lauf divergiert: Jeder Schritt schießt über das Tal hinaus. Gehen Sie einen Schritt zurück, teilen Sie die Lernrate durch zehn und machen Sie vom selben Zeitpunkt aus weiter.</translation>
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
        <source>Even without a hidden layer more than nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Auch ohne verdeckte Schicht sind mehr als neunzehn von zwanzig richtig. Welche Fehler wären für eine Patientin am schlimmsten? Die Genauigkeit sagt es nicht.</translation>
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
</context>
<context>
    <name>perc::app::AboutDialog</name>
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
        <source>Copy as P&amp;yTorch code</source>
        <translation>Als &amp;PyTorch-Code kopieren</translation>
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
        <source>&amp;New seed</source>
        <translation>&amp;Neuer Startwert</translation>
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
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>All on the screen</source>
        <translation>Alle auf dem Bildschirm</translation>
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
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <source>This lab cannot be written as a PyTorch program.</source>
        <translation>Dieses Labor kann nicht als PyTorch-Programm geschrieben werden.</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Das Programm wird geschrieben…</translation>
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
    <name>perc::app::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
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
        <source>Further</source>
        <translation>Weitere</translation>
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
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Zwei Spuren</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting:</source>
        <translation>Der Lauf wird zweimal gemacht, nebeneinander und mit demselben Startwert. Spur B unterscheidet sich von Spur A in einer Einstellung:</translation>
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
        <source>A: %1 %2</source>
        <translation>A: %1 %2</translation>
    </message>
    <message>
        <source>B: %1 %2</source>
        <translation>B: %1 %2</translation>
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
</context>
<context>
    <name>perc::app::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>opening of %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Open run or table</source>
        <translation>Lauf oder Tabelle öffnen</translation>
    </message>
    <message>
        <source>Runs and tables (*.perc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Läufe und Tabellen (*.perc *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
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
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>%1 – Perceptorium</source>
        <translation>%1 – Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium wurde mitten in einem Lauf beendet (%1). Dort weitermachen?</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>die letzte Sitzung</translation>
    </message>
    <message>
        <source>Copied: a PyTorch program that goes on from here</source>
        <translation>Kopiert: ein PyTorch-Programm, das von hier aus weitermacht</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Kopiert: der Lauf als Text. Ihre eigene Tabelle oder Ihre Gewichte sind nicht enthalten; senden Sie die Datei mit.</translation>
    </message>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Kopiert: der Lauf als Text, zum Einfügen in ein anderes Fenster</translation>
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
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
</context>
<context>
    <name>perc::app::Monitor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
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
    <name>perc::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Programmeinstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Speed at the start</source>
        <translation>Tempo beim Start</translation>
    </message>
    <message>
        <source>Reset gives the same start</source>
        <translation>Zurücksetzen ergibt denselben Start</translation>
    </message>
    <message>
        <source>The seed is locked. Without it every reset takes a new seed.</source>
        <translation>Der Startwert ist gesperrt. Ohne die Sperre nimmt jedes Zurücksetzen einen neuen Startwert.</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Lauf während der Arbeit sichern</translation>
    </message>
    <message>
        <source>It is saved now and then, so that it can be continued after a crash.</source>
        <translation>Er wird ab und zu gespeichert, damit er nach einem Absturz fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Ersten Rundgang zeigen</translation>
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
        <source>%1 updates per second</source>
        <translation>%1 Updates pro Sekunde</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
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
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>Dieser Lauf wird nicht gesichert: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question to answer before anything is played. Ctrl+L opens the list.</source>
        <translation>Vorbereitete Experimente, jedes mit einer Frage, die vor dem Abspielen zu beantworten ist. Strg+L öffnet die Liste.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Views show the network as it is at this moment. Point at anything to read its numbers; a double click makes a view large.</source>
        <translation>Die Ansichten zeigen das Netz, wie es in diesem Moment ist. Zeigen Sie auf etwas, um seine Zahlen zu lesen; ein Doppelklick vergrößert eine Ansicht.</translation>
    </message>
    <message>
        <source>Play, step, step back</source>
        <translation>Abspielen, Schritt, Schritt zurück</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys go one update forward or back. The speed is beside it.</source>
        <translation>Die Leertaste spielt ab und hält an; die Pfeiltasten gehen ein Update vor oder zurück. Daneben steht das Tempo.</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Alles ändern</translation>
    </message>
    <message>
        <source>Settings can be changed while the run goes on; those that start it anew say so. Everything can be undone with Ctrl+Z.</source>
        <translation>Einstellungen lassen sich ändern, während der Lauf weitergeht; wo eine Änderung ihn neu startet, steht es dabei. Mit Strg+Z lässt sich alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>In der Zeit zurückgehen</translation>
    </message>
    <message>
        <source>The whole run with its loss. Drag to any moment, change something there, and go on from it.</source>
        <translation>Der ganze Lauf mit seinem Verlust. Ziehen Sie zu einem beliebigen Zeitpunkt, ändern Sie dort etwas und machen Sie von da aus weiter.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Every view becomes a picture, a page, a table or a film. F1 lists all keys; Help shows this tour again.</source>
        <translation>Aus jeder Ansicht wird ein Bild, eine Seite, eine Tabelle oder ein Film. F1 listet alle Tasten auf; das Menü „Hilfe“ zeigt diesen Rundgang noch einmal.</translation>
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
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
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
    <name>perc::playground::ActivationView</name>
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
    <name>perc::playground::BoundaryView</name>
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
        <source>Paint points</source>
        <translation>Punkte malen</translation>
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
</context>
<context>
    <name>perc::playground::CommonView</name>
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
    <name>perc::playground::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Return goes to the moment that is read.</source>
        <translation>Die Eingabetaste geht zum abgelesenen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
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
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
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
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
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
        <source>R²</source>
        <translation>R²</translation>
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
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
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
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>perc::playground::DataView</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
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
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>Hier erscheinen die Beispiele mit ihren Vorhersagen und Verlusten.</translation>
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
</context>
<context>
    <name>perc::playground::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
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
    <name>perc::playground::RepresentationView</name>
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
        <source>principal plane, axis %1</source>
        <translation>Hauptebene, Achse %1</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1; 2 Komponenten: %2 der Varianz</translation>
    </message>
</context>
<context>
    <name>perc::playground::UpdateView</name>
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
    <name>perc::playground::WeightsView</name>
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
    <message>
        <source>Under the pointer: %1</source>
        <translation>Unter dem Zeiger: %1</translation>
    </message>
    <message>
        <source>Point at the picture to read its values.</source>
        <translation>Zeigen Sie auf das Bild, um seine Werte zu lesen.</translation>
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
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 mit Rate η = %2, aus dem Batch von %3; Gradient ‖g‖ = %4</translation>
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
    <message>
        <source>Point at a unit or at a weight to read its numbers.</source>
        <translation>Zeigen Sie auf eine Einheit oder ein Gewicht, um die Zahlen zu lesen.</translation>
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
    <message>
        <source>Point at a histogram to read its values.</source>
        <translation>Zeigen Sie auf ein Histogramm, um seine Werte zu lesen.</translation>
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
        <source>No setting is called so. Names, explanations and options are searched.</source>
        <translation>Keine Einstellung heißt so. Durchsucht werden Namen, Erklärungen und Optionen.</translation>
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
    <message>
        <source>Point at a sample to read it, click to choose it.</source>
        <translation>Zeigen Sie auf ein Beispiel, um es zu lesen; klicken Sie, um es auszuwählen.</translation>
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
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>A new seed: the run starts anew</source>
        <translation>Ein neuer Startwert: Der Lauf startet neu</translation>
    </message>
    <message>
        <source>Seed lock</source>
        <translation>Startwert-Sperre</translation>
    </message>
    <message>
        <source>Locked: a reset gives the same start</source>
        <translation>Gesperrt: Zurücksetzen ergibt denselben Start</translation>
    </message>
    <message>
        <source>Unlocked: a reset takes a new seed</source>
        <translation>Nicht gesperrt: Zurücksetzen nimmt einen neuen Startwert</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
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
    <name>perc::widgets::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>Der ganze Lauf. Links und Rechts gehen ein Hundertstel weiter, Bild auf und Bild ab ein Zehntel, Pos1 und Ende zu den Enden.</translation>
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
    <name>perc::widgets::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
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
