<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>perc</name>
    <message>
        <source>The size %1 is not allowed: each side of an animation must have %2 to %3 pixels.</source>
        <translation>La taille %1 n’est pas admise&#xa0;: chaque côté d’une animation doit avoir de %2 à %3 pixels.</translation>
    </message>
    <message>
        <source>%1 frames are not allowed: an animation has 2 to %2.</source>
        <translation>%1 images ne sont pas admises&#xa0;: une animation en compte de 2 à %2.</translation>
    </message>
    <message>
        <source>%1 frames per second are not allowed: %2 to %3 are.</source>
        <translation>%1 images par seconde ne sont pas admises&#xa0;: il en faut de %2 à %3.</translation>
    </message>
    <message>
        <source>From step %1 to step %2 nothing moves: the last step must be later than the first.</source>
        <translation>Du pas %1 au pas %2, rien ne bouge&#xa0;: le dernier pas doit venir après le premier.</translation>
    </message>
    <message>
        <source>The animation would be larger than 512 MiB: take fewer frames or a smaller size.</source>
        <translation>L’animation dépasserait 512 MiB&#xa0;: prenez moins d’images ou une taille plus petite.</translation>
    </message>
    <message>
        <source>The animation could not be packed: %1.</source>
        <translation>L’animation n’a pas pu être assemblée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name of an animation must end in .gif or .webp.</source>
        <translation>Impossible d’écrire %1&#xa0;: le nom d’une animation doit se terminer par .gif ou .webp.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>%1 The options of %2 are: %3.</source>
        <translation>%1 Les options de %2 sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes %3.</source>
        <translation>--%1 %2 n’est pas admis&#xa0;: il faut %3.</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes a whole number from %3 to %4.</source>
        <translation>--%1 %2 n’est pas admis&#xa0;: il faut un entier de %3 à %4.</translation>
    </message>
    <message>
        <source>Prints one JSON object for each benchmark.</source>
        <translation>Affiche un objet JSON par banc d’essai.</translation>
    </message>
    <message>
        <source>updates of a 2-8-8-1 network, batch of 10</source>
        <translation>mises à jour d’un réseau 2-8-8-1, lots de 10</translation>
    </message>
    <message>
        <source>that network&apos;s field of 256 x 256 points</source>
        <translation>champ de 256 x 256 points de ce réseau</translation>
    </message>
    <message>
        <source>one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)</source>
        <translation>une époque de MNIST, 784-128-64-10, lots de 64, Adam (exige --data)</translation>
    </message>
    <message>
        <source>frames of the window while it plays flat out, 95th percentile</source>
        <translation>images de la fenêtre à la vitesse maximale, 95e centile</translation>
    </message>
    <message>
        <source>from the start of the program to the first picture</source>
        <translation>du démarrage du programme à la première image</translation>
    </message>
    <message>
        <source>reading a table of 1,000,000 rows</source>
        <translation>lecture d’un tableau de 1&#x202f;000&#x202f;000 lignes</translation>
    </message>
    <message>
        <source>memory of the window over ten minutes flat out; fails where it grows (only by name)</source>
        <translation>mémoire de la fenêtre pendant dix minutes à pleine vitesse&#x202f;; échoue si elle croît (seulement par son nom)</translation>
    </message>
    <message>
        <source>There is no benchmark %1. The benchmarks are: %2.</source>
        <translation>Il n’y a pas de banc d’essai %1. Les bancs d’essai sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs --data DIR, the folder with the four IDX files of MNIST.</source>
        <translation>%1 exige --data DIR, le dossier contenant les quatre fichiers IDX de MNIST.</translation>
    </message>
    <message>
        <source>Measures how fast this program is on this machine. Without a name: all that needs no data.</source>
        <translation>Mesure la vitesse de ce programme sur cette machine. Sans nom&#xa0;: tout ce qui ne demande pas de données.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s fonts could not be loaded.</source>
        <translation>Les polices du programme n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>soak: %1 MiB at most, %2 at half time, %3 at the end; allowed are %4 MiB and a growth of %5 in the last half.</source>
        <translation>soak&#xa0;: %1 MiB au plus, %2 à mi-temps, %3 à la fin&#x202f;; sont permis %4 MiB et une croissance de %5 dans la seconde moitié.</translation>
    </message>
    <message>
        <source>The window did not start: %1</source>
        <translation>La fenêtre n’a pas pu s’ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. Without a command the window opens.

Commands (each has its own --help):
  list [LAB]          the labs, or a lab&apos;s parameters, metrics and views
  run LAB             carries out a run without a window
  replay FILE.perc    carries out a saved run again
  bench [NAME]...     how fast the core is on this machine</source>
        <translation>Un studio où une classe regarde des réseaux de neurones apprendre. Sans commande, la fenêtre s’ouvre.

Commandes (chacune a sa propre aide, --help)&#xa0;:
  list [LAB]          les labos, ou les paramètres, métriques et vues d’un labo
  run LAB             effectue une exécution sans fenêtre
  replay FILE.perc    rejoue une exécution enregistrée
  bench [NAME]...     mesure la vitesse du noyau sur cette machine</translation>
    </message>
    <message>
        <source>The language of the window: de, en, es, fr.</source>
        <translation>La langue de la fenêtre&#xa0;: de, en, es, fr.</translation>
    </message>
    <message>
        <source>A saved run or a table to open in the window.</source>
        <translation>Une exécution enregistrée ou un tableau à ouvrir dans la fenêtre.</translation>
    </message>
    <message>
        <source>de, en, es or fr</source>
        <translation>de, en, es ou fr</translation>
    </message>
    <message>
        <source>%1 is neither a command nor a file. The commands are: list, run, replay, bench.</source>
        <translation>%1 n’est ni une commande ni un fichier. Les commandes sont&#xa0;: list, run, replay, bench.</translation>
    </message>
    <message>
        <source>%1 is one word too many: the window opens one file.</source>
        <translation>%1 est un mot de trop&#xa0;: la fenêtre n’ouvre qu’un fichier.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>L’image est trop grande pour la mémoire.</translation>
    </message>
    <message>
        <source>The size %1 is not allowed: each side must have %2 to %3 pixels.</source>
        <translation>La taille %1 n’est pas admise&#xa0;: chaque côté doit avoir de %2 à %3 pixels.</translation>
    </message>
    <message>
        <source>The scale %1 is not allowed: at most %2, and 200 million pixels in all.</source>
        <translation>L’échelle %1 n’est pas admise&#xa0;: au plus %2, et 200 millions de pixels en tout.</translation>
    </message>
    <message>
        <source>The run that was kept is gone.</source>
        <translation>L’exécution conservée a disparu.</translation>
    </message>
    <message>
        <source>Shows what is enabled when this parameter has this value; may be given many times.</source>
        <translation>Montre ce qui est actif quand ce paramètre a cette valeur&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Prints a JSON object: enough to draw the panel of parameters.</source>
        <translation>Affiche un objet JSON, suffisant pour dessiner le panneau des paramètres.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>restarts the run</source>
        <translation>relance l’exécution</translation>
    </message>
    <message>
        <source>has no effect with these values</source>
        <translation>sans effet avec ces valeurs</translation>
    </message>
    <message>
        <source>Acts, for --change STEP:ID=NUMBERS</source>
        <translation>Actions, pour --change STEP:ID=NUMBERS</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&quot;list %1 %2&quot; is not allowed: list takes at most one LAB.</source>
        <translation>«&#xa0;list %1 %2&#xa0;» n’est pas admis&#xa0;: list prend au plus un LAB.</translation>
    </message>
    <message>
        <source>--set %1 is not allowed without a LAB.</source>
        <translation>--set %1 n’est pas admis sans LAB.</translation>
    </message>
    <message>
        <source>Lists the labs, or one lab&apos;s parameters, acts, presets, metrics and views.</source>
        <translation>Énumère les labos, ou les paramètres, actions, préréglages, métriques et vues d’un labo.</translation>
    </message>
    <message>
        <source>The id of a lab; &quot;perceptorium list&quot; shows them.</source>
        <translation>L’identifiant d’un labo&#x202f;; «&#xa0;perceptorium list&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>There is no display for the window. Without one, &quot;perceptorium run&quot; does the same; see --help.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre. Sans écran, «&#xa0;perceptorium run&#xa0;» fait la même chose&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>It stopped because of: %1.</source>
        <translation>Le programme s’est arrêté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 mises à jour/s</translation>
    </message>
    <message>
        <source>The replay differs from the record: the fingerprint at step %1 is %2, recorded was %3. The file or the program has changed.</source>
        <translation>La réexécution diffère de l’enregistrement&#xa0;: l’empreinte au pas %1 est %2, celle enregistrée était %3. Le fichier ou le programme a changé.</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made with the instruction level %4, this is %5; only the same level gives the same bits.</source>
        <translation>Attention&#xa0;: l’empreinte au pas %1 est %2, celle enregistrée était %3. L’enregistrement date du niveau d’instructions %4, celui d’ici est %5&#x202f;; seul le même niveau donne les mêmes bits.</translation>
    </message>
    <message>
        <source>Carries out a run without a window.</source>
        <translation>Effectue une exécution sans fenêtre.</translation>
    </message>
    <message>
        <source>Carries out a saved run again, and checks that it gives the same bits.</source>
        <translation>Rejoue une exécution enregistrée et vérifie qu’elle donne les mêmes bits.</translation>
    </message>
    <message>
        <source>A run saved by the window or by &quot;run --save&quot;.</source>
        <translation>Une exécution enregistrée par la fenêtre ou par «&#xa0;run --save&#xa0;».</translation>
    </message>
    <message>
        <source>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</source>
        <translation>Part d’un préréglage du labo&#x202f;; --set le modifie ensuite. «&#xa0;perceptorium list LAB&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Sets a parameter; may be given many times. &quot;perceptorium list LAB&quot; shows them all.</source>
        <translation>Fixe un paramètre&#x202f;; peut être répété. «&#xa0;perceptorium list LAB&#xa0;» les affiche tous.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>La graine d’où provient tout le hasard. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Part de ces poids au lieu de poids aléatoires.</translation>
    </message>
    <message>
        <source>Stops earlier, as soon as this holds after an update. Also &lt;=, &gt; and &lt;.</source>
        <translation>S’arrête plus tôt, dès que ceci est vrai après une mise à jour. Aussi &lt;=, &gt; et &lt;.</translation>
    </message>
    <message>
        <source>The moment to go to. Default: the end of the record. A later one carries the run on.</source>
        <translation>Le moment où aller. Par défaut&#xa0;: la fin de l’enregistrement. Au-delà, l’exécution se poursuit.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un entier de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE or METRIC&lt;VALUE</source>
        <translation>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE ou METRIC&lt;VALUE</translation>
    </message>
    <message>
        <source>--until %1: there is no metric %2 in %3. The metrics are: %4.</source>
        <translation>--until %1&#xa0;: il n’y a pas de métrique %2 dans %3. Les métriques sont&#xa0;: %4.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is not allowed: %1 takes one %3.</source>
        <translation>«&#xa0;%1 %2&#xa0;» n’est pas admis&#xa0;: %1 prend un seul %3.</translation>
    </message>
    <message>
        <source>ID=VALUE, as in learning-rate=0.1</source>
        <translation>ID=VALUE, comme learning-rate=0.1</translation>
    </message>
    <message>
        <source>There is no parameter %1. The parameters are: %2.</source>
        <translation>Il n’y a pas de paramètre %1. Les paramètres sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>STEP:ID=VALUE, as in 500:learning-rate=0.1</source>
        <translation>STEP:ID=VALUE, comme 500:learning-rate=0.1</translation>
    </message>
    <message>
        <source>The step must be from 0 to the %1 of --steps.</source>
        <translation>Le pas doit aller de 0 à la valeur %1 de --steps.</translation>
    </message>
    <message>
        <source>%1 cannot change in the middle of a run. What can: %2.</source>
        <translation>%1 ne peut pas changer en cours d’exécution. Ce qui le peut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--change is given %1 times; at most %2 are allowed.</source>
        <translation>--change est donné %1 fois&#x202f;; au plus %2 sont admis.</translation>
    </message>
    <message>
        <source>--preset %1 is not allowed: the lab %2 has no presets.</source>
        <translation>--preset %1 n’est pas admis&#xa0;: le labo %2 n’a pas de préréglages.</translation>
    </message>
    <message>
        <source>--preset %1: there is no such preset in %2. The presets are: %3.</source>
        <translation>--preset %1&#xa0;: il n’y a pas de tel préréglage dans %2. Les préréglages sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no lab %1. The labs are: %2.</source>
        <translation>Il n’y a pas de labo %1. Les labos sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Écrit les grandeurs relevées en chemin.</translation>
    </message>
    <message>
        <source>Writes a view from the first step to the last as .gif or .webp; may be given many times.</source>
        <translation>Écrit une vue du premier au dernier pas en .gif ou .webp&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>How many frames an animation has. Default: 60.</source>
        <translation>Nombre d’images d’une animation. Par défaut&#xa0;: 60.</translation>
    </message>
    <message>
        <source>Frames per second of an animation. Default: 12.</source>
        <translation>Images par seconde d’une animation. Par défaut&#xa0;: 12.</translation>
    </message>
    <message>
        <source>The size of pictures in pixels. Default: 960x720.</source>
        <translation>La taille des images en pixels. Par défaut&#xa0;: 960x720.</translation>
    </message>
    <message>
        <source>The look of pictures: light or dark. Default: light.</source>
        <translation>L’aspect des images&#xa0;: light ou dark. Par défaut&#xa0;: light.</translation>
    </message>
    <message>
        <source>Writes what was learned, under PyTorch&apos;s names and shapes.</source>
        <translation>Écrit ce qui a été appris, avec les noms et les formes de PyTorch.</translation>
    </message>
    <message>
        <source>Writes a PyTorch program that goes on from the last update.</source>
        <translation>Écrit un programme PyTorch qui reprend après la dernière mise à jour.</translation>
    </message>
    <message>
        <source>Writes the run itself, for replay or the window.</source>
        <translation>Écrit l’exécution elle-même, pour replay ou pour la fenêtre.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Affiche le résultat sous forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>Pas d’avancement sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>--size %1 is not allowed: it takes WIDTHxHEIGHT, each from %2 to %3 pixels.</source>
        <translation>--size %1 n’est pas admis&#xa0;: il faut WIDTHxHEIGHT, chacun de %2 à %3 pixels.</translation>
    </message>
    <message>
        <source>NAME=FILE, as in boundary=picture.png</source>
        <translation>NAME=FILE, comme boundary=picture.png</translation>
    </message>
    <message>
        <source>NAME, NAME:1 or NAME:2 before the file</source>
        <translation>NAME, NAME:1 ou NAME:2 avant le fichier</translation>
    </message>
    <message>
        <source>a number from 0.5 to 50</source>
        <translation>un nombre de 0.5 à 50</translation>
    </message>
    <message>
        <source>a file name that ends in .csv</source>
        <translation>un nom de fichier en .csv</translation>
    </message>
    <message>
        <source>a file name that ends in .safetensors</source>
        <translation>un nom de fichier en .safetensors</translation>
    </message>
    <message>
        <source>a file name that ends in .py</source>
        <translation>un nom de fichier en .py</translation>
    </message>
    <message>
        <source>a file name that ends in .perc</source>
        <translation>un nom de fichier en .perc</translation>
    </message>
    <message>
        <source>%1 is asked for twice; a file takes one output.</source>
        <translation>%1 est demandé deux fois&#x202f;; un fichier ne reçoit qu’une sortie.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is there already, and is read-only or not a file.</source>
        <translation>Impossible d’écrire %1&#xa0;: il existe déjà, et il est en lecture seule ou n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The view %1 of %2 cannot be drawn by this program.</source>
        <translation>Ce programme ne peut pas dessiner la vue %1 de %2.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed without --animation NAME=FILE.</source>
        <translation>--%1 %2 n’est pas admis sans --animation NAME=FILE.</translation>
    </message>
    <message>
        <source>--animation %1=%2: %3</source>
        <translation>--animation %1=%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light ou dark</translation>
    </message>
    <message>
        <source>--%1 %2=%3: there is no view %2 in %4. The views are: %5.</source>
        <translation>--%1 %2=%3&#xa0;: il n’y a pas de vue %2 dans %4. Les vues sont&#xa0;: %5.</translation>
    </message>
    <message>
        <source>--%1 %2:2=%3: the run has one lane; --second makes two.</source>
        <translation>--%1 %2:2=%3&#xa0;: l’exécution n’a qu’une voie&#x202f;; --second en fait deux.</translation>
    </message>
    <message>
        <source>This run needs the file %1, which is not part of the text: open that file first, then paste again.</source>
        <translation>Cette exécution a besoin du fichier %1, qui n’est pas dans le texte&#xa0;: ouvrez d’abord ce fichier, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a run: at most 1 MiB is allowed.</source>
        <translation>Le texte du presse-papiers est trop long pour une exécution&#xa0;: au plus 1 MiB est admis.</translation>
    </message>
    <message>
        <source>The text on the clipboard is no run. A run is copied with &quot;Copy as share text&quot; and begins with {&quot;perceptorium&quot;.</source>
        <translation>Le texte du presse-papiers n’est pas une exécution. On en copie une avec «&#xa0;Copier comme texte à partager&#xa0;»&#x202f;; elle commence par {&quot;perceptorium&quot;.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: the field is longer than %4 bytes. Is a closing quote missing?</source>
        <translation>%1, ligne %2, champ %3&#xa0;: le champ dépasse %4 octets. Manque-t-il un guillemet fermant&#x202f;?</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: a quote is opened here and never closed.</source>
        <translation>%1, ligne %2, champ %3&#xa0;: un guillemet s’ouvre ici et ne se ferme jamais.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, the most that is read.</source>
        <translation>%1 a plus de %2 octets, le maximum que l’on puisse lire.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is UTF-16. Save it as UTF-8.</source>
        <translation>%1, ligne 1&#xa0;: le fichier est en UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not text (it has a zero byte). A CSV file is needed.</source>
        <translation>%1, ligne %2&#xa0;: le fichier n’est pas du texte (il contient un octet nul). Il faut un fichier CSV.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is empty. A CSV file with at least one line of data is needed.</source>
        <translation>%1, ligne 1&#xa0;: le fichier est vide. Il faut un fichier CSV avec au moins une ligne de données.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>La lecture de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The separator of %1 cannot be a quote or a line end.</source>
        <translation>Le séparateur de %1 ne peut être ni un guillemet ni une fin de ligne.</translation>
    </message>
    <message>
        <source>%1, line 1: there is a header and no data. At least one line of data is needed.</source>
        <translation>%1, ligne 1&#xa0;: il y a un en-tête, mais pas de données. Il faut au moins une ligne de données.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %5 columns, the most that is read.</source>
        <translation>%1, ligne %2&#xa0;: il y a plus de %5 colonnes, le maximum que l’on puisse lire.</translation>
    </message>
    <message>
        <source>%1, line %2: the number of fields is %3, in the first line it is %4 (separator “%5”). It must be the same in every line; with commas between fields, numbers need a decimal point.</source>
        <translation>%1, ligne %2&#xa0;: il y a %3 champs, contre %4 à la première ligne (séparateur «&#xa0;%5&#xa0;»). Il en faut autant à chaque ligne&#x202f;; si des virgules séparent les champs, les nombres doivent avoir un point décimal.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %3 cells, the most that is read.</source>
        <translation>%1, ligne %2&#xa0;: il y a plus de %3 cellules, le maximum que l’on puisse lire.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: “%4” is infinite or beyond what single precision holds. Numbers from -%5 to %5 are allowed.</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: «&#xa0;%4&#xa0;» est infini ou dépasse la simple précision. Sont permis les nombres de -%5 à %5.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there are more than %5 different texts, the most that is read. Leave out columns of free text.</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: il y a plus de %5 textes différents, le maximum que l’on puisse lire. Retirez les colonnes de texte libre.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Deux gaussiennes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Deux lunes</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Sinus bruité</translation>
    </message>
    <message>
        <source>The number of samples is %1; it must be 1 to 100,000.</source>
        <translation>Le nombre d’exemples est %1&#x202f;; il doit être compris entre 1 et 100&#x202f;000.</translation>
    </message>
    <message>
        <source>The noise is %1; it must be 0 to 1.</source>
        <translation>Le bruit est %1&#x202f;; il doit être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>The share of the last class is %1; it must be 0.001 to 0.999.</source>
        <translation>La part de la dernière classe est %1&#x202f;; elle doit être comprise entre 0.001 et 0.999.</translation>
    </message>
    <message>
        <source>The number of spiral arms is %1; it must be 2 to 5.</source>
        <translation>Le nombre de bras de la spirale est %1&#x202f;; il doit être compris entre 2 et 5.</translation>
    </message>
    <message>
        <source>The number of blobs is %1; it must be 2 to 6.</source>
        <translation>Le nombre de nuages est %1&#x202f;; il doit être compris entre 2 et 6.</translation>
    </message>
    <message>
        <source>Generated by Perceptorium.</source>
        <translation>Généré par Perceptorium.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>%1: the gzip data are damaged or cut short.</source>
        <translation>%1&#xa0;: les données gzip sont endommagées ou tronquées.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it must begin with two zero bytes.</source>
        <translation>%1 n’est pas un fichier IDX&#xa0;: il doit commencer par deux octets nuls.</translation>
    </message>
    <message>
        <source>%1: the IDX type code is %2; only 8 (unsigned bytes) is read.</source>
        <translation>%1&#xa0;: le code de type IDX est %2&#x202f;; seul 8 (octets non signés) est lu.</translation>
    </message>
    <message>
        <source>%1: the IDX array has %2 dimensions; 1 to 4 are allowed.</source>
        <translation>%1&#xa0;: le tableau IDX a %2 dimensions&#x202f;; de 1 à 4 sont admises.</translation>
    </message>
    <message>
        <source>%1: a dimension of the IDX array is 0; it must be at least 1.</source>
        <translation>%1&#xa0;: une dimension du tableau IDX est 0&#x202f;; elle doit valoir au moins 1.</translation>
    </message>
    <message>
        <source>%1: the IDX array has more than %2 bytes, the most that is read.</source>
        <translation>%1&#xa0;: le tableau IDX a plus de %2 octets, le maximum que l’on puisse lire.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it ends within its header.</source>
        <translation>%1 n’est pas un fichier IDX&#xa0;: il se termine dans son en-tête.</translation>
    </message>
    <message>
        <source>%1 is cut short: its header promises %2 values.</source>
        <translation>%1 est tronqué&#xa0;: son en-tête annonce %2 valeurs.</translation>
    </message>
    <message>
        <source>%1 goes on after the last value that its header promises.</source>
        <translation>%1 continue après la dernière valeur annoncée par son en-tête.</translation>
    </message>
    <message>
        <source>%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed.</source>
        <translation>%1&#xa0;: il n’y a ni %2 ni %2.gz. Il faut un dossier avec les quatre fichiers de MNIST.</translation>
    </message>
    <message>
        <source>%1: images need 3 dimensions (samples, rows, columns), it has %2.</source>
        <translation>%1&#xa0;: des images exigent 3 dimensions (exemples, lignes, colonnes), il y en a %2.</translation>
    </message>
    <message>
        <source>%1: %2 images and %3 labels; there must be one label for each image.</source>
        <translation>%1&#xa0;: %2 images et %3 étiquettes&#x202f;; il faut une étiquette par image.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1&#xa0;: toutes les étiquettes valent %2. Il faut au moins deux classes.</translation>
    </message>
    <message>
        <source>Iris: species by the size of the flower</source>
        <translation>Iris&#xa0;: espèce selon la taille de la fleur</translation>
    </message>
    <message>
        <source>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Wine: cultivar by chemical analysis</source>
        <translation>Vin&#xa0;: cépage selon l’analyse chimique</translation>
    </message>
    <message>
        <source>S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>S. Aeberhard et M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Breast cancer: diagnosis by the shape of cell nuclei</source>
        <translation>Cancer du sein&#xa0;: diagnostic selon la forme des noyaux cellulaires</translation>
    </message>
    <message>
        <source>W. Wolberg and others (1995), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>W. Wolberg et al. (1995), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Digits: handwritten, 8 x 8 pixels</source>
        <translation>Chiffres manuscrits de 8 x 8 pixels</translation>
    </message>
    <message>
        <source>E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>E. Alpaydin et C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Diabetes: progression after a year</source>
        <translation>Diabète&#xa0;: évolution au bout d’un an</translation>
    </message>
    <message>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), distributed with scikit-learn, BSD-3-Clause</source>
        <translation>B. Efron, T. Hastie, I. Johnstone et R. Tibshirani (2004), distribué avec scikit-learn, BSD-3-Clause</translation>
    </message>
    <message>
        <source>There is no shipped table “%1”. There are: %2.</source>
        <translation>Il n’y a pas de tableau fourni «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The share held out for testing is %1; it must be at least 0 and less than 1.</source>
        <translation>La part mise de côté pour le test est %1&#x202f;; elle doit valoir au moins 0 et moins de 1.</translation>
    </message>
    <message>
        <source>%1 folds of %2 samples: the number of folds must be at least 2 and at most the number of samples.</source>
        <translation>%1 blocs pour %2 exemples&#xa0;: il faut au moins 2 blocs et au plus autant que d’exemples.</translation>
    </message>
    <message>
        <source>%1 stratified folds: at least 2, and at most as many as the largest class has members (%2).</source>
        <translation>%1 blocs stratifiés&#xa0;: il en faut au moins 2, et au plus autant que la plus grande classe a de membres (%2).</translation>
    </message>
    <message>
        <source>The smallest class has %1 members, fewer than the %2 folds: some folds lack it.</source>
        <translation>La plus petite classe a %1 membres, moins que les %2 blocs&#xa0;: elle manque dans certains.</translation>
    </message>
    <message>
        <source>%1: there is no column “%2”. Its columns are: %3.</source>
        <translation>%1&#xa0;: il n’y a pas de colonne «&#xa0;%2&#xa0;». Ses colonnes sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row (decimal point, no units). Correct the cell or choose other columns.</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: il y a du texte là où il faut un nombre à chaque ligne (point décimal, sans unité). Corrigez la cellule ou choisissez d’autres colonnes.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: column “%4” has no value in any row. Fill it or leave the column out.</source>
        <translation>%1, lignes %2 à %3&#xa0;: la colonne «&#xa0;%4&#xa0;» n’a aucune valeur. Remplissez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>%1: column “%2” is the target and cannot be a feature too.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» est la cible et ne peut pas être aussi une variable.</translation>
    </message>
    <message>
        <source>%1: column “%2” is named twice among the features.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» figure deux fois parmi les variables.</translation>
    </message>
    <message>
        <source>%1: no column of numbers is left to learn from. At least one is needed beside the target.</source>
        <translation>%1&#xa0;: il ne reste aucune colonne de nombres d’où apprendre. Il en faut au moins une en plus de la cible.</translation>
    </message>
    <message>
        <source>%1, line %2: target “%3” has more than %4 classes. Choose another target, or regression.</source>
        <translation>%1, ligne %2&#xa0;: la cible «&#xa0;%3&#xa0;» a plus de %4 classes. Choisissez une autre cible, ou la régression.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: target “%4” has only one class, “%5”. At least two are needed.</source>
        <translation>%1, lignes %2 à %3&#xa0;: la cible «&#xa0;%4&#xa0;» n’a qu’une classe, «&#xa0;%5&#xa0;». Il en faut au moins deux.</translation>
    </message>
    <message>
        <source>“%1” is predicted as a number (regression).</source>
        <translation>«&#xa0;%1&#xa0;» est prédit comme un nombre (régression).</translation>
    </message>
    <message>
        <source>“%1” is predicted as one of %2 classes (classification).</source>
        <translation>«&#xa0;%1&#xa0;» est prédit comme l’une de %2 classes (classification).</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing in them. The first by line and column: %3.</source>
        <translation>%1 lignes sur %2 sont laissées de côté&#xa0;: il y manque une valeur. Les premières, par ligne et colonne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Left out, because they hold text: %1.</source>
        <translation>Laissées de côté, car elles contiennent du texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: there are %2 columns and %3 rows. At least two columns (a feature and the target) and one row are needed.</source>
        <translation>%1&#xa0;: il y a %2 colonnes et %3 lignes. Il faut au moins deux colonnes (une variable et la cible) et une ligne.</translation>
    </message>
    <message>
        <source>%1: target “%2” has no value in any row. Choose another target.</source>
        <translation>%1&#xa0;: la cible «&#xa0;%2&#xa0;» n’a aucune valeur. Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>%1: every row lacks a value in a chosen column. At least one complete row is needed.</source>
        <translation>%1&#xa0;: il manque à chaque ligne une valeur dans une colonne choisie. Il faut au moins une ligne complète.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The old file, if there was one, is unchanged.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. L’ancien fichier, s’il y en avait un, est inchangé.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; only files can be opened.</source>
        <translation>%1 n’est pas un fichier ordinaire&#x202f;; seuls les fichiers peuvent être ouverts.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it cannot be replaced by one.</source>
        <translation>%1 n’est pas un fichier ordinaire&#x202f;; il ne peut pas être remplacé par un fichier.</translation>
    </message>
    <message>
        <source>%1 must lie in the folder of the run file, so that both can be moved together.</source>
        <translation>%1 doit se trouver dans le dossier du fichier d’exécution, pour que les deux puissent être déplacés ensemble.</translation>
    </message>
    <message>
        <source>This run has too many changes for a text of at most 1 MiB: save it as a file.</source>
        <translation>Cette exécution comporte trop de changements pour un texte d’au plus 1 MiB&#xa0;: enregistrez-la dans un fichier.</translation>
    </message>
    <message>
        <source>%1 is not the file that the run was made with: its content has changed.</source>
        <translation>%1 n’est pas le fichier avec lequel l’exécution a été faite&#xa0;: son contenu a changé.</translation>
    </message>
    <message>
        <source>%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere.</source>
        <translation>%1 devrait être remplacé par le fichier de même nom qu’utilise l’exécution&#xa0;: enregistrez l’exécution ailleurs.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing or wrong: it takes %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» manque ou est incorrect&#xa0;: il faut %3.</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known in a run file.</source>
        <translation>%1&#xa0;: la clé «&#xa0;%2&#xa0;» est inconnue dans un fichier d’exécution.</translation>
    </message>
    <message>
        <source>%1 is not a run file: the key &quot;perceptorium&quot; with the version is missing.</source>
        <translation>%1 n’est pas un fichier d’exécution&#xa0;: la clé «&#xa0;perceptorium&#xa0;», avec la version, manque.</translation>
    </message>
    <message>
        <source>%1 has version %2 of the run file; this program reads version %3.</source>
        <translation>%1 est un fichier d’exécution de version %2&#x202f;; ce programme lit la version %3.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615, in quotes</source>
        <translation>un entier de 0 à 18446744073709551615, entre guillemets</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53</source>
        <translation>un entier de 0 à 2^53</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, in quotes</source>
        <translation>16 chiffres hexadécimaux, entre guillemets</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>%1: the parameter &quot;%2&quot; has the wrong type: it takes %3.</source>
        <translation>%1&#xa0;: le paramètre «&#xa0;%2&#xa0;» n’a pas le bon type&#xa0;: il faut %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: there is no parameter &quot;%2&quot; in this lab. The parameters are: %3.</source>
        <translation>%1&#xa0;: il n’y a pas de paramètre «&#xa0;%2&#xa0;» dans ce labo. Les paramètres sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: the log has the act &quot;%2&quot;, but this lab has no acts.</source>
        <translation>%1&#xa0;: le journal contient l’action «&#xa0;%2&#xa0;», mais ce labo n’a pas d’actions.</translation>
    </message>
    <message>
        <source>%1: there is no act &quot;%2&quot; in this lab. The acts are: %3.</source>
        <translation>%1&#xa0;: il n’y a pas d’action «&#xa0;%2&#xa0;» dans ce labo. Les actions sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>an object of id: value</source>
        <translation>un objet de la forme id: value</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice; once is allowed.</source>
        <translation>%1&#xa0;: la clé «&#xa0;%2&#xa0;» apparaît deux fois&#x202f;; une seule est admise.</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>une liste d’au plus 100000 changements</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas changer en cours d’exécution, mais le journal le prétend.</translation>
    </message>
    <message>
        <source>the relative path of a file in the run file&apos;s folder</source>
        <translation>le chemin relatif d’un fichier dans le dossier du fichier d’exécution</translation>
    </message>
    <message>
        <source>%1 is too large for a run file: at most 16 MiB are allowed.</source>
        <translation>%1 est trop grand pour un fichier d’exécution&#xa0;: au plus 16 MiB sont admis.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the type %3; only F32 and I64 are read.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» est de type %3&#x202f;; seuls F32 et I64 sont lus.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” must begin at byte %3 of the data, where the one before it ends.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» doit commencer à l’octet %3 des données, où finit le précédent.</translation>
    </message>
    <message>
        <source>%1 is cut short: tensor “%2” ends at byte %3 of the data, there are %4.</source>
        <translation>%1 est tronqué&#xa0;: le tenseur «&#xa0;%2&#xa0;» finit à l’octet %3 des données, il y en a %4.</translation>
    </message>
    <message>
        <source>%1: the shape of tensor “%2” does not fit its %3 bytes.</source>
        <translation>%1&#xa0;: la forme du tenseur «&#xa0;%2&#xa0;» ne correspond pas à ses %3 octets.</translation>
    </message>
    <message>
        <source>%1: %2 bytes of data belong to no tensor.</source>
        <translation>%1&#xa0;: %2 octets de données n’appartiennent à aucun tenseur.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has a value that is not finite.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» a une valeur qui n’est pas finie.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the integer %3; up to %4 are read.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» contient l’entier %3&#x202f;; on ne lit que jusqu’à %4.</translation>
    </message>
    <message>
        <source>A tensor cannot be named __metadata__.</source>
        <translation>Un tenseur ne peut pas s’appeler __metadata__.</translation>
    </message>
    <message>
        <source>The shape of tensor “%1” does not fit its %2 numbers.</source>
        <translation>La forme du tenseur «&#xa0;%1&#xa0;» ne correspond pas à ses %2 nombres.</translation>
    </message>
    <message>
        <source>Tensor “%1” has a value that is not finite; it is not saved.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» a une valeur qui n’est pas finie&#x202f;; il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Two tensors have the name “%1”.</source>
        <translation>Deux tenseurs portent le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The names of the tensors need more than %1 bytes.</source>
        <translation>Les noms des tenseurs demandent plus de %1 octets.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file or is cut short: its header must have 2 to %2 bytes and lie in the file.</source>
        <translation>%1 n’est pas un fichier safetensors ou est tronqué&#xa0;: son en-tête doit avoir de 2 à %2 octets et tenir dans le fichier.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header must begin with {.</source>
        <translation>%1 n’est pas un fichier safetensors&#xa0;: son en-tête doit commencer par {.</translation>
    </message>
    <message>
        <source>%1: “%2” has more than %3 dimensions.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a plus de %3 dimensions.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» doit avoir dtype, shape et deux data_offsets.</translation>
    </message>
    <message>
        <source>%1: the entry “%2” of its header has a value that the format does not allow (%3).</source>
        <translation>%1&#xa0;: l’entrée «&#xa0;%2&#xa0;» de son en-tête a une valeur que le format n’admet pas (%3).</translation>
    </message>
    <message>
        <source>%1: not valid JSON at byte %2.</source>
        <translation>%1&#xa0;: JSON invalide à l’octet %2.</translation>
    </message>
    <message>
        <source>%1: nested too deeply; at most %2 levels are allowed.</source>
        <translation>%1&#xa0;: imbrication trop profonde&#x202f;; au plus %2 niveaux sont admis.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangente hyperbolique</translation>
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
        <translation>ReLU paramétrique</translation>
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
        <translation>Seuil (perceptron)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Entropie croisée catégorielle</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Charnière (hinge)</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focale</translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation>Règle du perceptron</translation>
    </message>
    <message>
        <source>Glorot, uniform</source>
        <translation>Glorot, uniforme</translation>
    </message>
    <message>
        <source>Glorot, normal</source>
        <translation>Glorot, normale</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normale</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun, normale</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation>Par défaut (PyTorch)</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the network needs %3.</source>
        <translation>Le tenseur %1 a la forme %2&#x202f;; le réseau demande %3.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a number that is not finite.</source>
        <translation>Le tenseur %1 contient un nombre qui n’est pas fini.</translation>
    </message>
    <message>
        <source>The network has no tensor %1.</source>
        <translation>Le réseau n’a pas de tenseur %1.</translation>
    </message>
    <message>
        <source>Tensor %1 is there twice.</source>
        <translation>Le tenseur %1 apparaît deux fois.</translation>
    </message>
    <message>
        <source>Tensor %1 is missing.</source>
        <translation>Le tenseur %1 manque.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 inputs, not %2.</source>
        <translation>Un réseau a de 1 à %1 entrées, et non %2.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 layers, not %2.</source>
        <translation>Un réseau a de 1 à %1 couches, et non %2.</translation>
    </message>
    <message>
        <source>Gradient descent (whole batch)</source>
        <translation>Descente de gradient (lot entier)</translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation>Descente de gradient stochastique</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momentum de Nesterov</translation>
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
        <translation>Constant</translation>
    </message>
    <message>
        <source>Steps down</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Décroissance exponentielle</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Cyclic, triangular</source>
        <translation>Cyclique, triangulaire</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un seul cycle</translation>
    </message>
    <message>
        <source>%1 = %2 is not allowed: it takes %3.</source>
        <translation>%1 = %2 n’est pas admis&#xa0;: il faut %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un entier de %1 à %2</translation>
    </message>
    <message>
        <source>0, or a number from %1 to %2</source>
        <translation>0, ou un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>up to %1 layers of %2 to %3 units, as in 8,8, or none</source>
        <translation>jusqu’à %1 couches de %2 à %3 unités, comme 8,8, ou none</translation>
    </message>
    <message>
        <source>one or more of %1, separated by commas</source>
        <translation>une ou plusieurs valeurs parmi %1, séparées par des virgules</translation>
    </message>
    <message>
        <source>up to %1 of %2, in order, separated by commas, or none</source>
        <translation>jusqu’à %1 valeurs parmi %2, dans l’ordre, séparées par des virgules, ou none</translation>
    </message>
    <message>
        <source>%1 to %2 numbers from %3 to %4, separated by commas</source>
        <translation>%1 à %2 nombres de %3 à %4, séparés par des virgules</translation>
    </message>
    <message>
        <source>There is no act %1 in this lab.</source>
        <translation>Il n’y a pas d’action %1 dans ce labo.</translation>
    </message>
    <message>
        <source>This run has %1 changes: no more are kept. Save it and start a new one.</source>
        <translation>Cette exécution compte %1 changements, le maximum conservé. Enregistrez-la et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The run stopped because of an internal error: %1</source>
        <translation>L’exécution s’est arrêtée à cause d’une erreur interne&#xa0;: %1</translation>
    </message>
    <message>
        <source>set-weight: the %4 is %1; it must be a whole number from %2 to %3.</source>
        <translation>set-weight&#xa0;: %4 vaut %1&#x202f;; il faut un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>la couche</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>l’unité</translation>
    </message>
    <message>
        <source>input</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>dataset = file demande un tableau&#xa0;: ouvrez un fichier CSV, déposez-le sur la fenêtre ou indiquez-le avec --data.</translation>
    </message>
    <message>
        <source>inputs = others needs a table of more than two columns besides the target.</source>
        <translation>inputs = others demande un tableau de plus de deux colonnes en plus de la cible.</translation>
    </message>
    <message>
        <source>%1 = %2: there is no such numeric column besides the target. There are: %3.</source>
        <translation>%1 = %2&#xa0;: il n’y a pas de telle colonne numérique en plus de la cible. Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>column-y = %1 is on the horizontal axis already: choose another column.</source>
        <translation>column-y = %1 est déjà sur l’axe horizontal&#xa0;: choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>Layer %1: vanishing gradients, less than a thousandth of the largest layer&apos;s.</source>
        <translation>Couche %1&#xa0;: disparition du gradient, moins d’un millième de celui de la couche où il est le plus grand.</translation>
    </message>
    <message>
        <source>Layer %1: exploding gradients, above %2.</source>
        <translation>Couche %1&#xa0;: explosion du gradient, au-delà de %2.</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for every training sample.</source>
        <translation>Couche %1&#xa0;: unités mortes&#xa0;: %2 sur %3 donnent 0 pour tous les exemples d’entraînement.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; step back and lower it.</source>
        <translation>Divergence à la mise à jour %1&#xa0;: la perte n’est plus finie. Un taux d’apprentissage de %2 est trop élevé ici&#x202f;; reculez d’un pas et abaissez-le.</translation>
    </message>
    <message>
        <source>add-points takes three numbers for each point: x, y and the class or value; %1 were given.</source>
        <translation>add-points prend trois nombres par point&#xa0;: x, y et la classe ou la valeur&#x202f;; %1 ont été donnés.</translation>
    </message>
    <message>
        <source>There are %1 points already; at most %2 are allowed.</source>
        <translation>Il y a déjà %1 points&#x202f;; au plus %2 sont admis.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Ou exclusif</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Plane (values)</source>
        <translation>Plan (valeurs)</translation>
    </message>
    <message>
        <source>Peaks (values)</source>
        <translation>Pics (valeurs)</translation>
    </message>
    <message>
        <source>Noisy sine (values)</source>
        <translation>Sinus bruité (valeurs)</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vin</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Cancer du sein</translation>
    </message>
    <message>
        <source>Digits 8 × 8</source>
        <translation>Chiffres 8 × 8</translation>
    </message>
    <message>
        <source>Diabetes (values)</source>
        <translation>Diabète (valeurs)</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Votre tableau</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Votre dessin</translation>
    </message>
    <message>
        <source>Fits the data</source>
        <translation>Selon les données</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>What the network learns: generated points, a table that comes with the program, or your own CSV file.</source>
        <translation>Ce que le réseau apprend&#xa0;: des points générés, un tableau fourni avec le programme ou votre propre fichier CSV.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>How many points are generated, training and test together.</source>
        <translation>Nombre de points générés, entraînement et test réunis.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>How far the points are strewn about the pattern; at 0.5 the classes overlap widely.</source>
        <translation>Dispersion des points autour du motif&#x202f;; à 0,5, les classes se recouvrent largement.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Part de test</translation>
    </message>
    <message>
        <source>The share of the points that is held out: the network never learns from them, only the test figures use them.</source>
        <translation>Part des points mise de côté&#xa0;: le réseau n’apprend jamais d’eux, seuls les résultats de test les utilisent.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Arms of the spiral, one class each.</source>
        <translation>Bras de la spirale, un par classe.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Number of blobs, one class each, or of classes to paint.</source>
        <translation>Nombre de nuages, un par classe, ou de classes à peindre.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>The share of the last class among the points of two classes; 0.5: as many of each.</source>
        <translation>Part de la dernière classe parmi les points de deux classes&#x202f;; 0,5&#xa0;: autant de chaque.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Colonne cible</translation>
    </message>
    <message>
        <source>The column to predict; empty: the last one.</source>
        <translation>La colonne à prédire&#x202f;; vide&#xa0;: la dernière.</translation>
    </message>
    <message>
        <source>Column for x</source>
        <translation>Colonne pour x</translation>
    </message>
    <message>
        <source>The column on the horizontal axis; empty: the one that tells most about the target.</source>
        <translation>La colonne sur l’axe horizontal&#x202f;; vide&#xa0;: celle qui en dit le plus sur la cible.</translation>
    </message>
    <message>
        <source>Column for y</source>
        <translation>Colonne pour y</translation>
    </message>
    <message>
        <source>The column on the vertical axis; empty: the one that tells second most about the target.</source>
        <translation>La colonne sur l’axe vertical&#x202f;; vide&#xa0;: la deuxième de celles qui en disent le plus sur la cible.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <translation>autres colonnes</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>What the network is given of each point. Columns of tables are standardised by their training part.</source>
        <translation>Ce que le réseau reçoit de chaque point. Les colonnes des tableaux sont centrées et réduites d’après leur partie d’entraînement.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer.</source>
        <translation>Unités de chaque couche cachée, de l’entrée à la sortie, comme 8,8&#x202f;; none&#xa0;: aucune couche cachée.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum.</source>
        <translation>La fonction que chaque unité cachée applique à sa somme pondérée.</translation>
    </message>
    <message>
        <source>Activation by layer</source>
        <translation>Activation par couche</translation>
    </message>
    <message>
        <source>A function of its own for each hidden layer, the first one first; layers beyond the list have the common one.</source>
        <translation>Une fonction propre à chaque couche cachée, en commençant par la première&#x202f;; les couches au-delà de la liste ont la fonction commune.</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <translation>Comment les premiers poids sont tirés.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalisation par lots</translation>
    </message>
    <message>
        <source>Normalises what enters each activation over the batch (Ioffe and Szegedy 2015).</source>
        <translation>Normalise sur le lot ce qui entre dans chaque activation (Ioffe et Szegedy 2015).</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The probability that a hidden unit is left out of an update (Srivastava et al. 2014).</source>
        <translation>La probabilité qu’une unité cachée soit laissée de côté lors d’une mise à jour (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What training makes small. Fits the data: cross-entropy for classes, mean squared error for values.</source>
        <translation>Ce que l’entraînement cherche à réduire. Selon les données&#xa0;: entropie croisée pour des classes, erreur quadratique moyenne pour des valeurs.</translation>
    </message>
    <message>
        <source>Huber&apos;s delta</source>
        <translation>Delta de Huber</translation>
    </message>
    <message>
        <source>Where the Huber loss turns from a parabola into a straight line.</source>
        <translation>Là où la perte de Huber passe de la parabole à la droite.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma focal</translation>
    </message>
    <message>
        <source>How much the focal loss turns away from samples that are right already; 0: cross-entropy.</source>
        <translation>À quel point la perte focale se détourne des exemples déjà justes&#x202f;; 0&#xa0;: entropie croisée.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrés</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Balanced: each class weighs the same in the loss, however rare: n/(K n_c).</source>
        <translation>Équilibrés&#xa0;: chaque classe pèse autant dans la perte, si rare soit-elle&#xa0;: n/(K n_c).</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>The rule that turns the gradient into an update.</source>
        <translation>La règle qui transforme le gradient en mise à jour.</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps.</source>
        <translation>Part du dernier pas que le suivant conserve.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>RMSProp&apos;s alpha: how slowly the mean of the squared gradients changes.</source>
        <translation>L’alpha de RMSProp&#xa0;: avec quelle lenteur change la moyenne des carrés du gradient.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradients changes.</source>
        <translation>Avec quelle lenteur change la moyenne des gradients d’Adam.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradients changes.</source>
        <translation>Avec quelle lenteur change la moyenne des carrés des gradients d’Adam.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the root in the denominator, so that it is never 0.</source>
        <translation>Ajouté à la racine au dénominateur, pour qu’il ne soit jamais nul.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier du taux</translation>
    </message>
    <message>
        <source>Schedule length</source>
        <translation>Durée du calendrier</translation>
    </message>
    <message>
        <source>Updates over which the schedule runs; step and cyclic change ten times in it.</source>
        <translation>Nombre de mises à jour que couvre le calendrier&#x202f;; par paliers et cyclique y changent dix fois.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Updates over which the rate first rises from near 0.</source>
        <translation>Nombre de mises à jour pendant lesquelles le taux monte d’abord depuis presque 0.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Samples in one update; more than there are: all of them.</source>
        <translation>Exemples par mise à jour&#x202f;; plus qu’il n’y en a&#xa0;: tous.</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>A step is</source>
        <translation>Contenu d’un pas</translation>
    </message>
    <message>
        <source>What one step does: looks at the next sample of the batch (the last one makes the update), one update, or all updates to the end of the epoch.</source>
        <translation>Ce que fait un pas&#xa0;: regarder l’exemple suivant du lot (le dernier déclenche la mise à jour), faire une mise à jour, ou toutes les mises à jour jusqu’à la fin de l’époque.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Penalty on the weights&apos; absolute values; 0: none.</source>
        <translation>Pénalité sur la valeur absolue des poids&#x202f;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Penalty on half the weights&apos; squares; 0: none.</source>
        <translation>Pénalité sur la moitié du carré des poids&#x202f;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter 2019); 0: none.</source>
        <translation>Réduit tous les paramètres avant chaque mise à jour, indépendamment du gradient (Loshchilov et Hutter 2019)&#x202f;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>The largest length the gradient may have; 0: no limit.</source>
        <translation>La plus grande norme que peut avoir le gradient&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>peinture</translation>
    </message>
    <message>
        <source>Training samples: x, y and the class (0, 1, …) or value of each.</source>
        <translation>Exemples d’entraînement&#xa0;: x, y et la classe (0, 1, …) ou la valeur de chacun.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>Takes away the samples inside an ellipse: x, y, radius along x, radius along y.</source>
        <translation>Retire les exemples situés dans une ellipse&#xa0;: x, y, rayon selon x, rayon selon y.</translation>
    </message>
    <message>
        <source>jittering</source>
        <translation>agitation</translation>
    </message>
    <message>
        <source>Moves the training samples inside an ellipse at random: x, y, radius along x, radius along y, strength.</source>
        <translation>Déplace au hasard les exemples d’entraînement situés dans une ellipse&#xa0;: x, y, rayon selon x, rayon selon y, intensité.</translation>
    </message>
    <message>
        <source>weight set by hand</source>
        <translation>poids fixé à la main</translation>
    </message>
    <message>
        <source>Layer (1 is the first hidden one), unit and input from 0, -1 for the bias; and the value.</source>
        <translation>Couche (1 est la première couche cachée), unité et entrée à partir de 0, -1 pour le biais&#x202f;; puis la valeur.</translation>
    </message>
    <message>
        <source>Perceptron: two Gaussians</source>
        <translation>Perceptron&#xa0;: deux gaussiennes</translation>
    </message>
    <message>
        <source>The perceptron rule changes the line only when a point is wrong. Will the line ever come to rest?</source>
        <translation>La règle du perceptron ne déplace la droite que lorsqu’un point est mal classé. La droite finira-t-elle par s’immobiliser&#x202f;?</translation>
    </message>
    <message>
        <source>The line jumps at every wrong point and stands still once no training point is wrong: Rosenblatt&apos;s rule ends when a line can divide the classes.</source>
        <translation>La droite saute à chaque point mal classé et s’arrête dès que tous les points d’entraînement sont justes&#xa0;: la règle de Rosenblatt aboutit lorsqu’une droite peut séparer les classes.</translation>
    </message>
    <message>
        <source>Perceptron: exclusive or</source>
        <translation>Perceptron&#xa0;: ou exclusif</translation>
    </message>
    <message>
        <source>Where would you put one straight line so that all points of exclusive or are right?</source>
        <translation>Où placeriez-vous une seule droite pour que tous les points du «&#xa0;ou exclusif&#xa0;» soient bien classés&#x202f;?</translation>
    </message>
    <message>
        <source>The line never comes to rest, and the accuracy stays near one half: no line divides these classes (Minsky and Papert 1969). Add one hidden layer to solve it.</source>
        <translation>La droite ne s’immobilise jamais et l’exactitude reste proche d’un demi&#xa0;: aucune droite ne sépare ces classes (Minsky et Papert 1969). Ajoutez une couche cachée pour résoudre le problème.</translation>
    </message>
    <message>
        <source>Circle: one hidden layer</source>
        <translation>Cercle&#xa0;: une couche cachée</translation>
    </message>
    <message>
        <source>Each hidden unit draws one straight line. How many lines does it take to enclose a disc?</source>
        <translation>Chaque unité cachée trace une droite. Combien de droites faut-il pour entourer un disque&#x202f;?</translation>
    </message>
    <message>
        <source>Three of the four hidden units would do: their lines fold into a closed shape. The network view shows each unit&apos;s own line, the representation view how the disc is lifted out.</source>
        <translation>Trois des quatre unités cachées suffiraient&#xa0;: leurs droites se referment en un contour. La vue du réseau montre la droite de chaque unité&#x202f;; celle de la représentation montre comment le disque est soulevé hors du plan.</translation>
    </message>
    <message>
        <source>Spiral: too few units</source>
        <translation>Spirale&#xa0;: trop peu d’unités</translation>
    </message>
    <message>
        <source>Can three hidden units follow two spiral arms?</source>
        <translation>Trois unités cachées peuvent-elles suivre les deux bras d’une spirale&#x202f;?</translation>
    </message>
    <message>
        <source>Spiral: enough units</source>
        <translation>Spirale&#xa0;: assez d’unités</translation>
    </message>
    <message>
        <source>Two layers of eight units: where will the boundary be right first, outside or at the centre?</source>
        <translation>Deux couches de huit unités&#xa0;: où la frontière sera-t-elle juste en premier, à l’extérieur ou au centre&#x202f;?</translation>
    </message>
    <message>
        <source>First a straight cut, then the arms grow inwards. Watch the second layer&apos;s units: each has learned a piece of the spiral.</source>
        <translation>D’abord une coupe droite, puis les bras progressent vers l’intérieur. Observez les unités de la deuxième couche&#xa0;: chacune a appris un morceau de la spirale.</translation>
    </message>
    <message>
        <source>No activation function</source>
        <translation>Sans fonction d’activation</translation>
    </message>
    <message>
        <source>Three layers of eight units, but without an activation function. Is this network deep?</source>
        <translation>Trois couches de huit unités, mais sans fonction d’activation. Ce réseau est-il profond&#x202f;?</translation>
    </message>
    <message>
        <source>The boundary stays a straight line: a product of matrices is one matrix. Set the activation to tanh while it runs and see the line bend.</source>
        <translation>La frontière reste une droite&#xa0;: un produit de matrices est encore une matrice. Choisissez tanh comme activation pendant l’exécution et voyez la droite se courber.</translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation>Unités ReLU mortes</translation>
    </message>
    <message>
        <source>A unit whose weighted sum is negative for every point puts out 0. How can it learn again?</source>
        <translation>Une unité dont la somme pondérée est négative pour tous les points donne 0. Comment pourrait-elle apprendre à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>The large learning rate throws units to where they are 0 for every point; their gradient is 0, so they never come back. The weights view names them; try leaky ReLU or a smaller rate.</source>
        <translation>Le grand taux d’apprentissage envoie des unités là où elles valent 0 pour tous les points&#x202f;; leur gradient est nul, elles ne reviennent donc jamais. La vue des poids les signale&#x202f;; essayez leaky ReLU ou un taux plus petit.</translation>
    </message>
    <message>
        <source>Vanishing gradients: sigmoid</source>
        <translation>Disparition du gradient&#xa0;: sigmoïde</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is at most 1/4. What is left of an error after eight layers?</source>
        <translation>La pente de la sigmoïde vaut au plus 1/4. Que reste-t-il d’une erreur après huit couches&#x202f;?</translation>
    </message>
    <message>
        <source>The first layers&apos; gradients are thousands of times smaller than the last one&apos;s: they hardly learn. The weights view shows it layer by layer; change the activation to tanh or ReLU and start again.</source>
        <translation>Les gradients des premières couches sont des milliers de fois plus petits que celui de la dernière&#xa0;: elles n’apprennent presque pas. La vue des poids le montre couche par couche&#x202f;; choisissez tanh ou ReLU comme activation et recommencez.</translation>
    </message>
    <message>
        <source>Learning rate too large</source>
        <translation>Taux d’apprentissage trop grand</translation>
    </message>
    <message>
        <source>Larger steps get there sooner, do they not? What happens at a learning rate of 10?</source>
        <translation>À plus grands pas, on arrive plus vite, n’est-ce pas&#x202f;? Que se passe-t-il avec un taux d’apprentissage de 10&#x202f;?</translation>
    </message>
    <message>
        <source>Batch of 1 against all</source>
        <translation>Lot de 1 contre lot entier</translation>
    </message>
    <message>
        <source>One lane learns from one point at a time, the other from all at once. Whose curve is smoother, and who is ahead after the same number of epochs?</source>
        <translation>Une voie apprend d’un point à la fois, l’autre de tous ensemble. Quelle courbe est la plus lisse, et qui est en tête après le même nombre d’époques&#x202f;?</translation>
    </message>
    <message>
        <source>Lane A trembles, since every point pulls its own way, but it makes hundreds of updates per epoch where lane B makes one: compare by epochs.</source>
        <translation>La voie A tremble, car chaque point tire de son côté, mais elle fait des centaines de mises à jour par époque quand la voie B n’en fait qu’une&#xa0;: comparez époque par époque.</translation>
    </message>
    <message>
        <source>Overfitting: noise learned by heart</source>
        <translation>Surapprentissage&#xa0;: le bruit appris par cœur</translation>
    </message>
    <message>
        <source>A hundred noisy points and more than a thousand weights: which of the two losses will stop falling?</source>
        <translation>Cent points bruités et plus de mille poids&#xa0;: laquelle des deux pertes cessera de baisser&#x202f;?</translation>
    </message>
    <message>
        <source>The training loss goes to zero while the test loss turns and rises: islands grow around single noisy points. The gap between the curves is the overfitting.</source>
        <translation>La perte d’entraînement tend vers zéro tandis que la perte de test se retourne et remonte&#xa0;: des îlots se forment autour de points bruités isolés. L’écart entre les courbes, c’est le surapprentissage.</translation>
    </message>
    <message>
        <source>Overfitting: with L2</source>
        <translation>Surapprentissage&#xa0;: avec L2</translation>
    </message>
    <message>
        <source>The same data and network, but large weights cost something. What will happen to the islands?</source>
        <translation>Les mêmes données et le même réseau, mais les grands poids ont un coût. Que vont devenir les îlots&#x202f;?</translation>
    </message>
    <message>
        <source>The boundary stays smooth, the training loss no longer reaches zero, and the test loss stays low: small weights make gentle functions.</source>
        <translation>La frontière reste lisse, la perte d’entraînement n’atteint plus zéro et la perte de test reste basse&#xa0;: de petits poids donnent des fonctions douces.</translation>
    </message>
    <message>
        <source>Overfitting: with dropout</source>
        <translation>Surapprentissage&#xa0;: avec dropout</translation>
    </message>
    <message>
        <source>In every update half of the hidden units are left out at random. Can what remains still learn noise by heart?</source>
        <translation>À chaque mise à jour, la moitié des unités cachées est laissée de côté au hasard. Ce qui reste peut-il encore apprendre le bruit par cœur&#x202f;?</translation>
    </message>
    <message>
        <source>The training loss trembles and stays higher, the test loss lower than without: no unit can rely on one other (Srivastava et al. 2014).</source>
        <translation>La perte d’entraînement tremble et reste plus haute, la perte de test plus basse que sans dropout&#xa0;: aucune unité ne peut compter sur une seule autre (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Adam against SGD</source>
        <translation>Adam contre SGD</translation>
    </message>
    <message>
        <source>Same start, same batches, same learning rate: which rule will have the spiral first?</source>
        <translation>Même départ, mêmes lots, même taux d’apprentissage&#xa0;: quelle règle tiendra la spirale la première&#x202f;?</translation>
    </message>
    <message>
        <source>Adam&apos;s steps have the same length in flat and in steep places, so it leaves the plateau early; plain SGD sits there for thousands of updates. Raise SGD&apos;s rate and compare again.</source>
        <translation>Les pas d’Adam ont la même longueur en terrain plat et en terrain raide&#xa0;: il quitte donc tôt le plateau&#x202f;; le SGD simple y reste pendant des milliers de mises à jour. Augmentez le taux du SGD et comparez à nouveau.</translation>
    </message>
    <message>
        <source>Three species, four measures of the flower. Which species is easy, and which two will be confused?</source>
        <translation>Trois espèces, quatre mesures de la fleur. Quelle espèce est facile à reconnaître, et lesquelles seront confondues&#x202f;?</translation>
    </message>
    <message>
        <source>Setosa lies apart at once; versicolor and virginica overlap, and the few wrong flowers lie between them. The data table sorts them by their loss.</source>
        <translation>Setosa se détache d’emblée&#x202f;; versicolor et virginica se recouvrent, et les quelques fleurs mal classées se trouvent entre les deux. Le tableau des données les trie selon leur perte.</translation>
    </message>
    <message>
        <source>Thirty measures of cell nuclei: does it take a hidden layer to tell benign from malignant?</source>
        <translation>Trente mesures de noyaux cellulaires&#xa0;: faut-il une couche cachée pour distinguer le bénin du malin&#x202f;?</translation>
    </message>
    <message>
        <source>This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, mean-absolute-error or huber.</source>
        <translation>Cette perte demande des classes, mais le jeu de données a des valeurs&#xa0;: choisissez loss = auto, mean-squared-error, mean-absolute-error ou huber.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>A small network learns points in the plane, one update at a time.</source>
        <translation>Un petit réseau apprend des points du plan, une mise à jour à la fois.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>perte de test</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitude d’entraînement</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitude de test</translation>
    </message>
    <message>
        <source>training balanced accuracy</source>
        <translation>exactitude équilibrée d’entraînement</translation>
    </message>
    <message>
        <source>test balanced accuracy</source>
        <translation>exactitude équilibrée de test</translation>
    </message>
    <message>
        <source>training R²</source>
        <translation>R² d’entraînement</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>R² de test</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>Une mise à jour</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>This run has too many changes for a command line: save it as a file and use &quot;perceptorium replay FILE&quot;.</source>
        <translation>Cette exécution a trop de changements pour une ligne de commande&#xa0;: enregistrez-la dans un fichier et utilisez «&#xa0;perceptorium replay FILE&#xa0;».</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>The language of pictures and messages: de, en, es, fr. Default: the system&apos;s.</source>
        <translation>La langue des images et des messages&#xa0;: de, en, es, fr. Par défaut&#xa0;: celle du système.</translation>
    </message>
    <message>
        <source>a whole number from 0 to &quot;steps&quot;</source>
        <translation>un nombre entier de 0 à «&#xa0;steps&#xa0;»</translation>
    </message>
    <message>
        <source>%1 numbers from %2 to %3, separated by commas</source>
        <translation>%1 nombres de %2 à %3, séparés par des virgules</translation>
    </message>
    <message>
        <source>updates of a 4-120-84-2 network by Adam, batch of 128</source>
        <translation>mises à jour d’un réseau 4-120-84-2 par Adam, lots de 128</translation>
    </message>
    <message>
        <source>how soon PPO balances, 20 seeds (takes minutes, as all below; only by name)</source>
        <translation>en combien de temps PPO tient l’équilibre, 20 graines (prend des minutes, comme tous les suivants&#xa0;; seulement par son nom)</translation>
    </message>
    <message>
        <source>the same by advantage actor-critic</source>
        <translation>de même avec l’acteur-critique à avantage</translation>
    </message>
    <message>
        <source>the same by REINFORCE with a baseline</source>
        <translation>de même avec REINFORCE et une ligne de base</translation>
    </message>
    <message>
        <source>the same by DQN</source>
        <translation>de même avec DQN</translation>
    </message>
    <message>
        <source>how soon Q-learning with a table reaches 195 steps</source>
        <translation>en combien de temps le Q-learning avec une table atteint 195 pas</translation>
    </message>
    <message>
        <source>how soon the cross-entropy method balances</source>
        <translation>en combien de temps la méthode de l’entropie croisée tient l’équilibre</translation>
    </message>
    <message>
        <source>steps of the cart and pole in Box2D, 4 sub-steps, random pushes</source>
        <translation>pas du chariot et de la tige dans Box2D, 4 sous-pas, poussées aléatoires</translation>
    </message>
    <message>
        <source>the same with 10 sub-steps</source>
        <translation>de même avec 10 sous-pas</translation>
    </message>
    <message>
        <source>the same with Gymnasium&apos;s equations</source>
        <translation>de même avec les équations de Gymnasium</translation>
    </message>
    <message>
        <source>the same equations in 1,024 environments at once</source>
        <translation>les mêmes équations dans 1&#xa0;024 environnements à la fois</translation>
    </message>
    <message>
        <source>This agent has learned nothing that could be loaded.</source>
        <translation>Cet agent n’a rien appris qui puisse être chargé.</translation>
    </message>
    <message>
        <source>This is no agent.</source>
        <translation>Ceci n’est pas un agent.</translation>
    </message>
    <message>
        <source>Q network</source>
        <translation>Réseau Q</translation>
    </message>
    <message>
        <source>Tensor %1 must have the shape 1 x %2: one weight for each number that is seen.</source>
        <translation>Le tenseur %1 doit avoir la forme 1 x %2&#xa0;: un poids pour chaque nombre perçu.</translation>
    </message>
    <message>
        <source>This agent has no tensor %1.</source>
        <translation>Cet agent n’a pas de tenseur %1.</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>This agent has no tensor %1; its names begin with policy. or value.</source>
        <translation>Cet agent n’a pas de tenseur %1&#xa0;; ses noms commencent par policy. ou value.</translation>
    </message>
    <message>
        <source>Tensor %1 must hold one finite number.</source>
        <translation>Le tenseur %1 doit contenir un seul nombre fini.</translation>
    </message>
    <message>
        <source>push = %1 N is too much for cart and pole of %2 kg: a step of 0.02 s would change their velocity by more than 2 m/s. Allowed here: up to %3 N.</source>
        <translation>push = %1&#xa0;N est trop fort pour un chariot et une tige de %2&#xa0;kg&#xa0;: un pas de 0,02&#xa0;s changerait leur vitesse de plus de 2&#xa0;m/s. Admis ici&#xa0;: jusqu’à %3&#xa0;N.</translation>
    </message>
    <message>
        <source>With pole-length = %1 m and gravity = %2 m/s² the pole falls too fast for Gymnasium&apos;s steps of 0.02 s: choose world = exact or box2d, a longer pole or less gravity.</source>
        <translation>Avec pole-length = %1&#xa0;m et gravity = %2&#xa0;m/s², la tige tombe trop vite pour les pas de 0,02&#xa0;s de Gymnasium&#xa0;: choisissez world = exact ou box2d, une tige plus longue ou moins de gravité.</translation>
    </message>
    <message>
        <source>%1 = %2: with pole-length = %3 m and gravity = %4 m/s² the pole falls too fast for so few. Needed here: at least %5.</source>
        <translation>%1 = %2&#xa0;: avec pole-length = %3&#xa0;m et gravity = %4&#xa0;m/s², la tige tombe trop vite pour si peu. Il en faut ici au moins %5.</translation>
    </message>
    <message>
        <source>%1 = %2 is more than Gymnasium&apos;s steps of 0.02 s can follow. Allowed here: up to %3; or choose world = exact or box2d.</source>
        <translation>%1 = %2 dépasse ce que les pas de 0,02&#xa0;s de Gymnasium peuvent suivre. Admis ici&#xa0;: jusqu’à %3&#xa0;; ou choisissez world = exact ou box2d.</translation>
    </message>
    <message>
        <source>pushes = continuous: this agent chooses among actions. Allowed with q-learning, sarsa and dqn: discrete.</source>
        <translation>pushes = continuous&#xa0;: cet agent choisit parmi des actions. Admis avec q-learning, sarsa et dqn&#xa0;: discrete.</translation>
    </message>
    <message>
        <source>pushes = continuous: the given actions are 0 and 1. Allowed with replay: discrete.</source>
        <translation>pushes = continuous&#xa0;: les actions données sont 0 et 1. Admis avec replay&#xa0;: discrete.</translation>
    </message>
    <message>
        <source>dqn-memory = %1 is smaller than dqn-batch. Allowed here: at least %2.</source>
        <translation>dqn-memory = %1 est plus petit que dqn-batch. Admis ici&#xa0;: au moins %2.</translation>
    </message>
    <message>
        <source>A table is saved as one tensor, q; this file has another content.</source>
        <translation>Une table est enregistrée en un seul tenseur, q&#xa0;; ce fichier a un autre contenu.</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the table needs %3 (bins of the four numbers, actions).</source>
        <translation>Le tenseur %1 a la forme %2&#xa0;; la table demande %3 (intervalles des quatre nombres, actions).</translation>
    </message>
    <message>
        <source>%1: there is no column action. The table needs one, with 0 (left) or 1 (right) in every row.</source>
        <translation>%1&#xa0;: il n’y a pas de colonne action. Le tableau en demande une, avec 0 (gauche) ou 1 (droite) à chaque ligne.</translation>
    </message>
    <message>
        <source>%1, line %2: the action is &quot;%3&quot;; it must be 0 (left) or 1 (right).</source>
        <translation>%1, ligne %2&#xa0;: l’action est «&#xa0;%3&#xa0;»&#xa0;; il faut 0 (gauche) ou 1 (droite).</translation>
    </message>
    <message>
        <source>%1: there is no action in it. The table needs at least one row.</source>
        <translation>%1&#xa0;: il ne contient aucune action. Le tableau demande au moins une ligne.</translation>
    </message>
    <message>
        <source>Weight of x</source>
        <translation>Poids de x</translation>
    </message>
    <message>
        <source>The rule pushes right where the weighted sum of the four numbers is above 0.</source>
        <translation>La règle pousse à droite là où la somme pondérée des quatre nombres est supérieure à 0.</translation>
    </message>
    <message>
        <source>Weight of x′</source>
        <translation>Poids de x′</translation>
    </message>
    <message>
        <source>How much the cart&apos;s velocity counts in the rule.</source>
        <translation>À quel point la vitesse du chariot compte dans la règle.</translation>
    </message>
    <message>
        <source>Weight of θ</source>
        <translation>Poids de θ</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angle counts in the rule. Alone: push toward the lean.</source>
        <translation>À quel point l’angle de la tige compte dans la règle. Seul&#xa0;: pousser du côté où elle penche.</translation>
    </message>
    <message>
        <source>Weight of θ′</source>
        <translation>Poids de θ′</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angular velocity counts in the rule.</source>
        <translation>À quel point la vitesse angulaire de la tige compte dans la règle.</translation>
    </message>
    <message>
        <source>Cost of position</source>
        <translation>Coût de la position</translation>
    </message>
    <message>
        <source>What the linear–quadratic regulator pays for x², each step (Kalman 1960).</source>
        <translation>Ce que le régulateur linéaire-quadratique paie pour x², à chaque pas (Kalman 1960).</translation>
    </message>
    <message>
        <source>Cost of angle</source>
        <translation>Coût de l’angle</translation>
    </message>
    <message>
        <source>What the regulator pays for θ², each step.</source>
        <translation>Ce que le régulateur paie pour θ², à chaque pas.</translation>
    </message>
    <message>
        <source>Cost of effort</source>
        <translation>Coût de l’effort</translation>
    </message>
    <message>
        <source>What the regulator pays for the push squared (full push: 1), each step.</source>
        <translation>Ce que le régulateur paie pour le carré de la poussée (poussée entière&#xa0;: 1), à chaque pas.</translation>
    </message>
    <message>
        <source>Search noise</source>
        <translation>Bruit de recherche</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the best four weights to try others; it shrinks with success and grows with failure.</source>
        <translation>Écart type de ce qui est ajouté aux quatre meilleurs poids pour en essayer d’autres&#xa0;; il diminue avec le succès et augmente avec l’échec.</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>épisodes</translation>
    </message>
    <message>
        <source>Episodes for a try</source>
        <translation>Épisodes par essai</translation>
    </message>
    <message>
        <source>Each try is judged by the mean of so many episodes: with one alone, luck is taken for skill.</source>
        <translation>Chaque essai est jugé sur la moyenne de ce nombre d’épisodes&#xa0;: avec un seul, on prend la chance pour du talent.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>So many tries a generation: the cross-entropy method (Rubinstein 1999; Szita and Lőrincz 2006).</source>
        <translation>Nombre d’essais par génération&#xa0;: la méthode de l’entropie croisée (Rubinstein 1999&#xa0;; Szita et Lőrincz 2006).</translation>
    </message>
    <message>
        <source>Elite share</source>
        <translation>Part de l’élite</translation>
    </message>
    <message>
        <source>The best of a generation that the next one is drawn around.</source>
        <translation>Les meilleurs d’une génération, autour desquels la suivante est tirée.</translation>
    </message>
    <message>
        <source>First noise</source>
        <translation>Bruit initial</translation>
    </message>
    <message>
        <source>Standard deviation of the first generation&apos;s weights.</source>
        <translation>Écart type des poids de la première génération.</translation>
    </message>
    <message>
        <source>ε-greedy</source>
        <translation>ε-glouton</translation>
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
        <translation>ε-glouton&#xa0;: au hasard avec la probabilité ε, sinon la meilleure action. Softmax&#xa0;: plus une action est bonne, plus elle est probable.</translation>
    </message>
    <message>
        <source>ε at first</source>
        <translation>ε au début</translation>
    </message>
    <message>
        <source>The share of random actions at the start.</source>
        <translation>La part d’actions aléatoires au début.</translation>
    </message>
    <message>
        <source>ε at last</source>
        <translation>ε à la fin</translation>
    </message>
    <message>
        <source>The share of random actions from then on. Stable-Baselines3&apos;s zoo: 0.04.</source>
        <translation>La part d’actions aléatoires à partir de là. Zoo de Stable-Baselines3&#xa0;: 0,04.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>ε falls within</source>
        <translation>ε baisse en</translation>
    </message>
    <message>
        <source>ε falls in a straight line in so many steps. Stable-Baselines3&apos;s zoo: 8,000.</source>
        <translation>ε baisse en ligne droite sur ce nombre de pas. Zoo de Stable-Baselines3&#xa0;: 8&#xa0;000.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Probabilities go with exp(Q / temperature): high, all alike; low, only the best.</source>
        <translation>Les probabilités suivent exp(Q / température)&#xa0;: haute, toutes égales&#xa0;; basse, seulement la meilleure.</translation>
    </message>
    <message>
        <source>Bins of x</source>
        <translation>Intervalles de x</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s position.</source>
        <translation>En combien d’intervalles la table divise la position du chariot.</translation>
    </message>
    <message>
        <source>Bins of x′</source>
        <translation>Intervalles de x′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s velocity.</source>
        <translation>En combien d’intervalles la table divise la vitesse du chariot.</translation>
    </message>
    <message>
        <source>Bins of θ</source>
        <translation>Intervalles de θ</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angle.</source>
        <translation>En combien d’intervalles la table divise l’angle de la tige.</translation>
    </message>
    <message>
        <source>Bins of θ′</source>
        <translation>Intervalles de θ′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angular velocity.</source>
        <translation>En combien d’intervalles la table divise la vitesse angulaire de la tige.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Taux d’apprentissage α</translation>
    </message>
    <message>
        <source>How far a cell moves toward its target at each visit.</source>
        <translation>De combien une case se rapproche de sa cible à chaque visite.</translation>
    </message>
    <message>
        <source>Trace λ</source>
        <translation>Trace λ</translation>
    </message>
    <message>
        <source>How far back each error is passed along the path (Watkins 1989; Sutton and Barto 2018, ch. 12). 0: to the last cell only.</source>
        <translation>Jusqu’où chaque erreur est transmise en arrière le long du chemin (Watkins 1989&#xa0;; Sutton et Barto 2018, ch. 12). 0&#xa0;: à la dernière case seulement.</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>Valeur au début</translation>
    </message>
    <message>
        <source>What every cell holds before it is visited. High: optimism, everything is tried.</source>
        <translation>Ce que contient chaque case avant d’être visitée. Élevée&#xa0;: optimisme, tout est essayé.</translation>
    </message>
    <message>
        <source>Units of the Q network&apos;s layers (ReLU). 64, 64 forgets less here than 256, 256 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Unités des couches du réseau Q (ReLU). 64, 64 oublie moins ici que le 256, 256 du zoo de Stable-Baselines3.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.001 is steadier than 0.0023 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Celui d’Adam. Mesuré ici&#xa0;: 0,001 est plus stable que le 0,0023 du zoo de Stable-Baselines3.</translation>
    </message>
    <message>
        <source>Rate halves every</source>
        <translation>Taux divisé par 2 tous les</translation>
    </message>
    <message>
        <source>So many updates. 0: it stays. Tied to the updates made, so that a longer run does not alter what was before.</source>
        <translation>Nombre de mises à jour. 0&#xa0;: il reste constant. Lié aux mises à jour faites, pour qu’une exécution plus longue ne change pas ce qui précède.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>How many remembered steps each update learns from. Measured here: 128. Zoo: 64.</source>
        <translation>De combien de pas mémorisés chaque mise à jour apprend. Mesuré ici&#xa0;: 128. Zoo&#xa0;: 64.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>How many steps are remembered for replay (Lin 1992; Mnih et al. 2015); at least a batch. Zoo: 100,000.</source>
        <translation>Combien de pas sont mémorisés pour le rejeu (Lin 1992&#xa0;; Mnih et al. 2015)&#xa0;; au moins un lot. Zoo&#xa0;: 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Steps before learning</source>
        <translation>Pas avant d’apprendre</translation>
    </message>
    <message>
        <source>The first update comes after so many steps. Zoo: 1,000.</source>
        <translation>La première mise à jour vient après ce nombre de pas. Zoo&#xa0;: 1&#xa0;000.</translation>
    </message>
    <message>
        <source>Learn every</source>
        <translation>Apprendre tous les</translation>
    </message>
    <message>
        <source>So many steps apart updates are made. 1: after each step. Zoo: 256.</source>
        <translation>Nombre de pas qui séparent les mises à jour. 1&#xa0;: après chaque pas. Zoo&#xa0;: 256.</translation>
    </message>
    <message>
        <source>Updates each time</source>
        <translation>Mises à jour par fois</translation>
    </message>
    <message>
        <source>How many updates follow one another. 1 with each step; zoo: 128.</source>
        <translation>Combien de mises à jour se suivent. 1 à chaque pas&#xa0;; zoo&#xa0;: 128.</translation>
    </message>
    <message>
        <source>Target network every</source>
        <translation>Réseau cible tous les</translation>
    </message>
    <message>
        <source>So many steps apart the target network becomes a copy of the Q network (Mnih et al. 2015), or moves towards it. Zoo: 10, a copy.</source>
        <translation>Nombre de pas après lesquels le réseau cible devient une copie du réseau Q (Mnih et al. 2015) ou s’en rapproche. Zoo&#xa0;: 10, une copie.</translation>
    </message>
    <message>
        <source>Target network&apos;s share</source>
        <translation>Part du réseau cible</translation>
    </message>
    <message>
        <source>How much of the Q network goes into the target network each time. 1: all, a copy; 0.005: it follows slowly (Lillicrap et al. 2016 took 0.001).</source>
        <translation>Quelle part du réseau Q entre chaque fois dans le réseau cible. 1&#xa0;: tout, une copie&#xa0;; 0,005&#xa0;: il suit lentement (Lillicrap et al. 2016 ont pris 0,001).</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>The Q network chooses the next action, the target network values it: less optimism (van Hasselt et al. 2016).</source>
        <translation>Le réseau Q choisit l’action suivante, le réseau cible l’évalue&#xa0;: moins d’optimisme (van Hasselt et al. 2016).</translation>
    </message>
    <message>
        <source>Duelling</source>
        <translation>Duel</translation>
    </message>
    <message>
        <source>The network puts out a value and an advantage of each action (Wang et al. 2016).</source>
        <translation>Le réseau donne une valeur et un avantage pour chaque action (Wang et al. 2016).</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>Pas du retour</translation>
    </message>
    <message>
        <source>Rewards of so many steps are summed before the value of the state reached is trusted (Sutton 1988). Measured here: 5. Zoo: 1.</source>
        <translation>Les récompenses de ce nombre de pas sont additionnées avant de se fier à la valeur de l’état atteint (Sutton 1988). Mesuré ici&#xa0;: 5. Zoo&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>Steps with a large error are replayed more often (Schaul et al. 2016).</source>
        <translation>Les pas où l’erreur est grande sont rejoués plus souvent (Schaul et al. 2016).</translation>
    </message>
    <message>
        <source>Priority power α</source>
        <translation>Exposant de priorité α</translation>
    </message>
    <message>
        <source>0: all alike; 1: in proportion to the error. Schaul et al.: 0.6.</source>
        <translation>0&#xa0;: tous égaux&#xa0;; 1&#xa0;: en proportion de l’erreur. Schaul et al.&#xa0;: 0,6.</translation>
    </message>
    <message>
        <source>Priority correction β</source>
        <translation>Correction de priorité β</translation>
    </message>
    <message>
        <source>How far the updates are weighted back for being replayed too often, at first. Schaul et al.: 0.4, rising to 1.</source>
        <translation>À quel point, au début, le poids des mises à jour est réduit pour compenser un rejeu trop fréquent. Schaul et al.&#xa0;: 0,4, montant à 1.</translation>
    </message>
    <message>
        <source>Units of the policy&apos;s layers (tanh), and of the baseline&apos;s.</source>
        <translation>Unités des couches de la politique (tanh) et de celles de la ligne de base.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.01.</source>
        <translation>Celui d’Adam. Mesuré ici&#xa0;: 0,01.</translation>
    </message>
    <message>
        <source>Whole episodes are gathered until they have at least so many steps (Williams 1992).</source>
        <translation>Des épisodes entiers sont recueillis jusqu’à compter au moins ce nombre de pas (Williams 1992).</translation>
    </message>
    <message>
        <source>Value of the state</source>
        <translation>Valeur de l’état</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>What returns are compared with: nothing, or what was to be expected of the state. The mean gradient is the same, its noise is not.</source>
        <translation>Ce à quoi les retours sont comparés&#xa0;: rien, ou ce qu’on pouvait attendre de l’état. Le gradient moyen est le même, son bruit non.</translation>
    </message>
    <message>
        <source>Units of the actor&apos;s layers (tanh), and of the critic&apos;s. Zoo: 64, 64.</source>
        <translation>Unités des couches de l’acteur (tanh) et de celles du critique. Zoo&#xa0;: 64, 64.</translation>
    </message>
    <message>
        <source>Of RMSProp (Mnih et al. 2016). Zoo: 0.0007; 0.0015 solves the task sooner here.</source>
        <translation>Celui de RMSProp (Mnih et al. 2016). Zoo&#xa0;: 0,0007&#xa0;; 0,0015 résout la tâche plus tôt ici.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>So many carts are steered in turn by one policy. Zoo: 8.</source>
        <translation>Nombre de chariots dirigés tour à tour par une seule politique. Zoo&#xa0;: 8.</translation>
    </message>
    <message>
        <source>Steps between updates</source>
        <translation>Pas entre mises à jour</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 5.</source>
        <translation>Dans chaque environnement. Zoo&#xa0;: 5.</translation>
    </message>
    <message>
        <source>Advantage λ</source>
        <translation>λ de l’avantage</translation>
    </message>
    <message>
        <source>1: all rewards seen; 0: only the next one. Zoo: 1; 0.95 is steadier here.</source>
        <translation>1&#xa0;: toutes les récompenses vues&#xa0;; 0&#xa0;: seulement la prochaine. Zoo&#xa0;: 1&#xa0;; 0,95 est plus stable ici.</translation>
    </message>
    <message>
        <source>Of Adam, at first (Kingma and Ba 2015). Zoo: 0.001.</source>
        <translation>Celui d’Adam, au début (Kingma et Ba 2015). Zoo&#xa0;: 0,001.</translation>
    </message>
    <message>
        <source>Rate falls within</source>
        <translation>Le taux baisse en</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 32.</source>
        <translation>Dans chaque environnement. Zoo&#xa0;: 32.</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>Mini-lot</translation>
    </message>
    <message>
        <source>Into which the steps are divided at each pass. Zoo: 256.</source>
        <translation>Taille des lots en lesquels les pas sont divisés à chaque passage. Zoo&#xa0;: 256.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>How often the same steps are used. Schulman et al. 2017: 3 to 15.</source>
        <translation>Combien de fois les mêmes pas sont utilisés. Schulman et al. 2017&#xa0;: de 3 à 15.</translation>
    </message>
    <message>
        <source>Of generalised advantage estimation (Schulman et al. 2016): 1, all rewards seen; 0, only the next one.</source>
        <translation>De l’estimation généralisée de l’avantage (Schulman et al. 2016)&#xa0;: 1, toutes les récompenses vues&#xa0;; 0, seulement la prochaine.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>A probability may change by this share before its gradient is cut off. Schulman et al. 2017: 0.2.</source>
        <translation>Une probabilité peut changer de cette part avant que son gradient soit coupé. Schulman et al. 2017&#xa0;: 0,2.</translation>
    </message>
    <message>
        <source>Weight of the value loss</source>
        <translation>Poids de la perte de valeur</translation>
    </message>
    <message>
        <source>Beside the policy&apos;s. Stable-Baselines3: 0.5.</source>
        <translation>À côté de celle de la politique. Stable-Baselines3&#xa0;: 0,5.</translation>
    </message>
    <message>
        <source>Weight of entropy</source>
        <translation>Poids de l’entropie</translation>
    </message>
    <message>
        <source>A reward for staying undecided, so that trying goes on. Zoo: 0.</source>
        <translation>Une récompense pour rester indécis, afin que les essais continuent. Zoo&#xa0;: 0.</translation>
    </message>
    <message>
        <source>The largest length the gradient may have. Stable-Baselines3: 0.5.</source>
        <translation>La plus grande longueur que le gradient puisse avoir. Stable-Baselines3&#xa0;: 0,5.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Always left</source>
        <translation>Toujours à gauche</translation>
    </message>
    <message>
        <source>Linear rule</source>
        <translation>Règle linéaire</translation>
    </message>
    <message>
        <source>LQR</source>
        <translation>LQR</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Méthode de l’entropie croisée</translation>
    </message>
    <message>
        <source>Q-learning (table)</source>
        <translation>Q-learning (table)</translation>
    </message>
    <message>
        <source>SARSA (table)</source>
        <translation>SARSA (table)</translation>
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
        <translation>Acteur-critique à avantage</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Given actions</source>
        <translation>Actions données</translation>
    </message>
    <message>
        <source>Who decides the pushes. Random to LQR: made by hand. Hill climbing to PPO: learn from what comes of their pushes. Given actions: plays those of a table.</source>
        <translation>Qui décide des poussées. De Hasard à LQR&#xa0;: faits à la main. D’Escalade à PPO&#xa0;: ils apprennent des conséquences de leurs poussées. Actions données&#xa0;: joue celles d’un tableau.</translation>
    </message>
    <message>
        <source>Discount γ</source>
        <translation>Actualisation γ</translation>
    </message>
    <message>
        <source>A reward one step later counts γ times as much: 0.99 looks about 100 steps ahead.</source>
        <translation>Une récompense reçue un pas plus tard compte γ fois autant&#xa0;: 0,99 voit environ 100 pas en avant.</translation>
    </message>
    <message>
        <source>variants: %1: %2</source>
        <translation>variants&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>linear policy</source>
        <translation>politique linéaire</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Best evaluated</source>
        <translation>Mieux évaluée</translation>
    </message>
    <message>
        <source>Policy shown</source>
        <translation>Politique montrée</translation>
    </message>
    <message>
        <source>Which policy is watched, plays beside you and is measured. Best: the one with the highest evaluation so far.</source>
        <translation>Quelle politique est regardée, joue à côté de vous et est mesurée. Mieux évaluée&#xa0;: celle qui a la plus haute évaluation jusqu’ici.</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Fantômes</translation>
    </message>
    <message>
        <source>Earlier policies of the same agent that start beside it when you watch.</source>
        <translation>Politiques antérieures du même agent qui partent à côté de lui quand vous regardez.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Évaluer tous les</translation>
    </message>
    <message>
        <source>So many training steps apart the policy is tried without exploration, in episodes of their own; 0: never. The best one is kept.</source>
        <translation>Nombre de pas d’entraînement après lesquels la politique est essayée sans exploration, dans des épisodes à part&#xa0;; 0&#xa0;: jamais. La meilleure est conservée.</translation>
    </message>
    <message>
        <source>Episodes of an evaluation</source>
        <translation>Épisodes par évaluation</translation>
    </message>
    <message>
        <source>More episodes, a surer mean, and more time.</source>
        <translation>Plus d’épisodes, une moyenne plus sûre, et plus de temps.</translation>
    </message>
    <message>
        <source>Swing up</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Balance: CartPole-v1, reward 1 a step until the pole leans more than 12° or the cart leaves the track. Swing up: the pole hangs at first; reward (1 + cos θ)/2 a step.</source>
        <translation>Équilibre&#xa0;: CartPole-v1, récompense de 1 par pas jusqu’à ce que la tige penche de plus de 12° ou que le chariot quitte la piste. Redresser&#xa0;: la tige pend au début&#xa0;; récompense de (1 + cos θ)/2 par pas.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limite de pas</translation>
    </message>
    <message>
        <source>An episode is cut off here (truncated). The task would have gone on: learners count the value of the last state. CartPole-v1: 500.</source>
        <translation>Un épisode est coupé ici (tronqué). La tâche aurait continué&#xa0;: les agents qui apprennent comptent la valeur du dernier état. CartPole-v1&#xa0;: 500.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
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
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Box2D: a game&apos;s physics engine. Gymnasium: its equations and Euler steps. Exact: the same equations with Runge–Kutta 4. Scores of different worlds cannot be compared.</source>
        <translation>Box2D&#xa0;: le moteur physique d’un jeu. Gymnasium&#xa0;: ses équations et des pas d’Euler. Exacte&#xa0;: les mêmes équations avec Runge–Kutta 4. Les scores de mondes différents ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Sub-steps in training</source>
        <translation>Sous-pas à l’entraînement</translation>
    </message>
    <message>
        <source>Box2D divides each step of 0.02 s into so many. Twice as many, half the error, half the speed.</source>
        <translation>Box2D divise chaque pas de 0,02&#xa0;s en autant de parties. Deux fois plus&#xa0;: moitié moins d’erreur, moitié moins de vitesse.</translation>
    </message>
    <message>
        <source>Sub-steps when shown</source>
        <translation>Sous-pas à l’affichage</translation>
    </message>
    <message>
        <source>The same while watching and playing.</source>
        <translation>De même quand on regarde et quand on joue.</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Earth 9.8, Moon 1.62, Mars 3.7, Jupiter 24.8.</source>
        <translation>Terre 9,8, Lune 1,62, Mars 3,7, Jupiter 24,8.</translation>
    </message>
    <message>
        <source>Mass of the cart</source>
        <translation>Masse du chariot</translation>
    </message>
    <message>
        <source>CartPole-v1: 1 kg.</source>
        <translation>CartPole-v1&#xa0;: 1&#xa0;kg.</translation>
    </message>
    <message>
        <source>Mass of the pole</source>
        <translation>Masse de la tige</translation>
    </message>
    <message>
        <source>A uniform rod. CartPole-v1: 0.1 kg.</source>
        <translation>Une tige homogène. CartPole-v1&#xa0;: 0,1&#xa0;kg.</translation>
    </message>
    <message>
        <source>Length of the pole</source>
        <translation>Longueur de la tige</translation>
    </message>
    <message>
        <source>The whole rod. CartPole-v1: 1 m. A longer pole falls more slowly.</source>
        <translation>La tige entière. CartPole-v1&#xa0;: 1&#xa0;m. Une tige plus longue tombe plus lentement.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Poussée</translation>
    </message>
    <message>
        <source>The force of a full push. CartPole-v1: 10 N.</source>
        <translation>La force d’une poussée entière. CartPole-v1&#xa0;: 10&#xa0;N.</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Gauche ou droite</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Force quelconque</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Poussées</translation>
    </message>
    <message>
        <source>Left or right: always the full push. Any strength: from a full push left to a full push right; not for tables and DQN, which choose among actions.</source>
        <translation>Gauche ou droite&#xa0;: toujours la poussée entière. Force quelconque&#xa0;: d’une poussée entière à gauche à une poussée entière à droite&#xa0;; pas pour les tables ni DQN, qui choisissent parmi des actions.</translation>
    </message>
    <message>
        <source>Friction of the cart</source>
        <translation>Frottement du chariot</translation>
    </message>
    <message>
        <source>A force against its velocity.</source>
        <translation>Une force opposée à sa vitesse.</translation>
    </message>
    <message>
        <source>Friction of the joint</source>
        <translation>Frottement de l’articulation</translation>
    </message>
    <message>
        <source>A torque against the pole&apos;s angular velocity.</source>
        <translation>Un couple opposé à la vitesse angulaire de la tige.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Bruit des capteurs</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each of the four numbers that the agent sees (m, m/s, rad, rad/s).</source>
        <translation>Écart type de ce qui est ajouté à chacun des quatre nombres que l’agent perçoit (m, m/s, rad, rad/s).</translation>
    </message>
    <message>
        <source>Action delay</source>
        <translation>Retard d’action</translation>
    </message>
    <message>
        <source>So many steps pass between deciding a push and its effect.</source>
        <translation>Nombre de pas entre la décision d’une poussée et son effet.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Standard deviation of gusts that push at the middle of the pole.</source>
        <translation>Écart type des rafales qui poussent au milieu de la tige.</translation>
    </message>
    <message>
        <source>Spread of the start</source>
        <translation>Dispersion du départ</translation>
    </message>
    <message>
        <source>Each of the four numbers starts anywhere within ± this (m, m/s, rad, rad/s). CartPole-v1: 0.05.</source>
        <translation>Chacun des quatre nombres part n’importe où entre ± cette valeur (m, m/s, rad, rad/s). CartPole-v1&#xa0;: 0,05.</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Plusieurs exécutions</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>So many agents learn at once, each from a seed of its own, on all cores. One run alone says little.</source>
        <translation>Nombre d’agents qui apprennent à la fois, chacun avec sa propre graine, sur tous les cœurs. Une seule exécution dit peu de chose.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Up to three other settings that learn from the same seeds, each a list of ID=VALUE: agent=ppo | dqn-double=true discount=0.9</source>
        <translation>Jusqu’à trois autres réglages qui apprennent avec les mêmes graines, chacun une liste de ID=VALUE&#xa0;: agent=ppo | dqn-double=true discount=0.9</translation>
    </message>
    <message>
        <source>Other worlds: across</source>
        <translation>Autres mondes&#xa0;: en largeur</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s horizontal axis.</source>
        <translation>La physique le long de l’axe horizontal de la carte.</translation>
    </message>
    <message>
        <source>Other worlds: up</source>
        <translation>Autres mondes&#xa0;: en hauteur</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s vertical axis.</source>
        <translation>La physique le long de l’axe vertical de la carte.</translation>
    </message>
    <message>
        <source>Position x</source>
        <translation>Position x</translation>
    </message>
    <message>
        <source>Velocity x′</source>
        <translation>Vitesse x′</translation>
    </message>
    <message>
        <source>Angle θ</source>
        <translation>Angle θ</translation>
    </message>
    <message>
        <source>Angular velocity θ′</source>
        <translation>Vitesse angulaire θ′</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Q of left</source>
        <translation>Q de gauche</translation>
    </message>
    <message>
        <source>Q of right</source>
        <translation>Q de droite</translation>
    </message>
    <message>
        <source>Preferred push</source>
        <translation>Poussée préférée</translation>
    </message>
    <message>
        <source>Probability of right</source>
        <translation>Probabilité de droite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Carte de</translation>
    </message>
    <message>
        <source>What the map of the agent&apos;s knowledge shows.</source>
        <translation>Ce que montre la carte du savoir de l’agent.</translation>
    </message>
    <message>
        <source>Map: across</source>
        <translation>Carte&#xa0;: en largeur</translation>
    </message>
    <message>
        <source>The number along the map&apos;s horizontal axis; the two not shown are as they are now.</source>
        <translation>Le nombre le long de l’axe horizontal de la carte&#xa0;; les deux qui ne sont pas montrés sont tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>Map: up</source>
        <translation>Carte&#xa0;: en hauteur</translation>
    </message>
    <message>
        <source>The number along the map&apos;s vertical axis; the two not shown are as they are now.</source>
        <translation>Le nombre le long de l’axe vertical de la carte&#xa0;; les deux qui ne sont pas montrés sont tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Curves against</source>
        <translation>Courbes selon</translation>
    </message>
    <message>
        <source>What the learning curves are drawn against. By episodes, a bad agent seems to learn fast: its episodes are short.</source>
        <translation>Ce selon quoi les courbes d’apprentissage sont tracées. Par épisodes, un mauvais agent semble apprendre vite&#xa0;: ses épisodes sont courts.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Memory coloured by</source>
        <translation>Couleur de la mémoire</translation>
    </message>
    <message>
        <source>Age: how long ago a step was made. Priority: how often it is replayed.</source>
        <translation>Âge&#xa0;: depuis combien de temps un pas a été fait. Priorité&#xa0;: à quelle fréquence il est rejoué.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>Policy gradient</source>
        <translation>Gradient de politique</translation>
    </message>
    <message>
        <source>Why deep</source>
        <translation>Pourquoi profond</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Page du cours</translation>
    </message>
    <message>
        <source>Which page the course shows.</source>
        <translation>Quelle page le cours affiche.</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>coup</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the impulse in N·s, right positive.</source>
        <translation>L’endroit (de 0, le chariot, à 1, le bout de la tige) et l’impulsion en N·s, positive vers la droite.</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>traction</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the force in N; it goes on until a pull of 0.</source>
        <translation>L’endroit (de 0, le chariot, à 1, le bout de la tige) et la force en N&#xa0;; elle dure jusqu’à une traction de 0.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>The person&apos;s push: -1 left, 0 none, 1 right; it goes on until other keys.</source>
        <translation>La poussée de la personne&#xa0;: -1 gauche, 0 aucune, 1 droite&#xa0;; elle dure jusqu’à d’autres touches.</translation>
    </message>
    <message>
        <source>placing</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>x in m, x′ in m/s, θ in rad, θ′ in rad/s of the cart and pole in front.</source>
        <translation>x en m, x′ en m/s, θ en rad, θ′ en rad/s du chariot et de la tige au premier plan.</translation>
    </message>
    <message>
        <source>new episode</source>
        <translation>nouvel épisode</translation>
    </message>
    <message>
        <source>Ends the episode in front and starts another one.</source>
        <translation>Termine l’épisode au premier plan et en commence un autre.</translation>
    </message>
    <message>
        <source>Balance it yourself</source>
        <translation>Tenir l’équilibre soi-même</translation>
    </message>
    <message>
        <source>Left and right arrow push the cart. For how many steps of 0.02 s can you keep the pole up?</source>
        <translation>Les flèches gauche et droite poussent le chariot. Pendant combien de pas de 0,02&#xa0;s pouvez-vous garder la tige debout&#xa0;?</translation>
    </message>
    <message>
        <source>The agent beside you starts from the same state and never falls. Slow motion helps: what do you look at, the angle or how fast it changes?</source>
        <translation>L’agent à côté de vous part du même état et ne tombe jamais. Le ralenti aide&#xa0;: que regardez-vous, l’angle ou la vitesse à laquelle il change&#xa0;?</translation>
    </message>
    <message>
        <source>Chance against a simple rule</source>
        <translation>Le hasard contre une règle simple</translation>
    </message>
    <message>
        <source>One agent tosses a coin, the other pushes to the side the pole leans to. How much longer does the rule last?</source>
        <translation>Un agent tire à pile ou face, l’autre pousse du côté où la tige penche. Combien de temps de plus la règle tient-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Chance lasts about 23 steps, the rule about 94. It keeps the pole swinging more and more widely: it does not see how fast the pole turns.</source>
        <translation>Le hasard tient environ 23 pas, la règle environ 94. Elle fait osciller la tige de plus en plus largement&#xa0;: elle ne voit pas à quelle vitesse la tige tourne.</translation>
    </message>
    <message>
        <source>Four weights by hand</source>
        <translation>Quatre poids à la main</translation>
    </message>
    <message>
        <source>The rule looks at the angle only. Which other number would you give a weight, and of which sign?</source>
        <translation>La règle ne regarde que l’angle. À quel autre nombre donneriez-vous un poids, et de quel signe&#xa0;?</translation>
    </message>
    <message>
        <source>Set the weight of θ′ to 0.3 while it runs: from 94 steps to all 500. With small weights of x and x′ too, the cart stays in the middle.</source>
        <translation>Mettez le poids de θ′ à 0,3 pendant l’exécution&#xa0;: de 94 pas à tous les 500. Avec de petits poids pour x et x′ aussi, le chariot reste au milieu.</translation>
    </message>
    <message>
        <source>Computed, not learned: LQR</source>
        <translation>Calculé, pas appris&#xa0;: LQR</translation>
    </message>
    <message>
        <source>If the equations of motion are known, does anything have to be learned at all?</source>
        <translation>Si les équations du mouvement sont connues, reste-t-il quelque chose à apprendre&#xa0;?</translation>
    </message>
    <message>
        <source>It never falls, from the first step on: its four weights are computed from the equations. Give the cart friction or the sensors noise to see how far the equations carry.</source>
        <translation>Elle ne tombe jamais, dès le premier pas&#xa0;: les quatre poids sont calculés à partir des équations. Donnez du frottement au chariot ou du bruit aux capteurs pour voir jusqu’où portent les équations.</translation>
    </message>
    <message>
        <source>One rule, two physics</source>
        <translation>Une règle, deux physiques</translation>
    </message>
    <message>
        <source>The same rule, the same pole: once with Gymnasium&apos;s equations, once in a game&apos;s physics engine. Will the scores agree?</source>
        <translation>La même règle, la même tige&#xa0;: une fois avec les équations de Gymnasium, une fois dans le moteur physique d’un jeu. Les scores seront-ils d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>About 43 steps in one, about 445 in the other. Gymnasium&apos;s Euler steps add energy, those of Box2D take some away. No score means anything without its world.</source>
        <translation>Environ 43 pas dans l’une, environ 445 dans l’autre. Les pas d’Euler de Gymnasium ajoutent de l’énergie, ceux de Box2D en retirent un peu. Aucun score n’a de sens sans son monde.</translation>
    </message>
    <message>
        <source>Slippery or not</source>
        <translation>Glissant ou non</translation>
    </message>
    <message>
        <source>A little friction in the joint: does it disturb the rule that only sees the angle, or help it?</source>
        <translation>Un peu de frottement dans l’articulation&#xa0;: gêne-t-il la règle qui ne voit que l’angle, ou l’aide-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>It helps: about 94 steps on the slippery joint, all 500 with friction. Friction brakes the swinging that the rule does not see.</source>
        <translation>Il l’aide&#xa0;: environ 94 pas avec l’articulation glissante, tous les 500 avec frottement. Le frottement freine l’oscillation que la règle ne voit pas.</translation>
    </message>
    <message>
        <source>A broomstick or a pencil</source>
        <translation>Un manche à balai ou un crayon</translation>
    </message>
    <message>
        <source>Which is easier to balance on a hand, a long pole or a short one?</source>
        <translation>Qu’est-ce qui est plus facile à tenir en équilibre sur la main, une longue tige ou une courte&#xa0;?</translation>
    </message>
    <message>
        <source>The long one: with 4 m the simple rule lasts about 325 steps, with 0.3 m about 30. A short pole falls faster than pushes of 0.02 s can follow.</source>
        <translation>La longue&#xa0;: avec 4&#xa0;m, la règle simple tient environ 325 pas, avec 0,3&#xa0;m environ 30. Une tige courte tombe plus vite que des poussées de 0,02&#xa0;s ne peuvent suivre.</translation>
    </message>
    <message>
        <source>On the Moon</source>
        <translation>Sur la Lune</translation>
    </message>
    <message>
        <source>On the Moon everything falls six times more weakly. Will the simple rule last longer there?</source>
        <translation>Sur la Lune, tout tombe six fois plus faiblement. La règle simple y tiendra-t-elle plus longtemps&#xa0;?</translation>
    </message>
    <message>
        <source>No: about 94 steps, as on Earth. The pushes are as strong as ever and throw the pole over. Lower the push to 1.65 N while it runs: now it lasts nearly all 500.</source>
        <translation>Non&#xa0;: environ 94 pas, comme sur Terre. Les poussées sont aussi fortes que toujours et renversent la tige. Abaissez la poussée à 1,65&#xa0;N pendant l’exécution&#xa0;: la règle tient alors presque tous les 500.</translation>
    </message>
    <message>
        <source>A heavy pole</source>
        <translation>Une tige lourde</translation>
    </message>
    <message>
        <source>The pole weighs as much as the cart, ten times more than usual. Can PPO learn it, and does it take longer?</source>
        <translation>La tige pèse autant que le chariot, dix fois plus que d’habitude. PPO peut-il l’apprendre, et lui faut-il plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>It learns it about as fast, although a heavy pole pushes the cart aside and falls faster for it. Then set the mass back to 0.1 kg while it runs: does it still balance?</source>
        <translation>Il l’apprend à peu près aussi vite, bien qu’une tige lourde repousse le chariot et tombe plus vite pour cela. Remettez ensuite la masse à 0,1&#xa0;kg pendant l’exécution&#xa0;: tient-il encore l’équilibre&#xa0;?</translation>
    </message>
    <message>
        <source>A table with few cells</source>
        <translation>Une table de peu de cases</translation>
    </message>
    <message>
        <source>18 cells that know angle and turning only, not where the cart is. Can so small a table balance the pole?</source>
        <translation>18 cases qui ne connaissent que l’angle et la rotation, pas la position du chariot. Une si petite table peut-elle tenir la tige en équilibre&#xa0;?</translation>
    </message>
    <message>
        <source>A table with many cells</source>
        <translation>Une table de beaucoup de cases</translation>
    </message>
    <message>
        <source>40,000 cells see everything more exactly. Will this table learn better than a coarse one?</source>
        <translation>40&#xa0;000 cases voient tout plus précisément. Cette table apprendra-t-elle mieux qu’une table grossière&#xa0;?</translation>
    </message>
    <message>
        <source>After 60,000 steps it is still far below 200. Most cells were never visited, and no cell learns from its neighbours: look at the map of visits.</source>
        <translation>Après 60&#xa0;000 pas, elle est encore loin au-dessous de 200. La plupart des cases n’ont jamais été visitées, et aucune n’apprend de ses voisines&#xa0;: regardez la carte des visites.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Départ optimiste</translation>
    </message>
    <message>
        <source>Two tables that never try anything at random. One starts with the value 100 everywhere, one with 0. Which one learns?</source>
        <translation>Deux tables qui n’essaient jamais rien au hasard. L’une commence partout avec la valeur 100, l’autre avec 0. Laquelle apprend&#xa0;?</translation>
    </message>
    <message>
        <source>The optimist: whatever it does disappoints, and so it tries the other push. The other one stays with the first push that was not quite bad.</source>
        <translation>L’optimiste&#xa0;: tout ce qu’elle fait la déçoit, elle essaie donc l’autre poussée. L’autre table en reste à la première poussée qui n’était pas tout à fait mauvaise.</translation>
    </message>
    <message>
        <source>Q-learning against SARSA</source>
        <translation>Q-learning contre SARSA</translation>
    </message>
    <message>
        <source>Three pushes in ten stay random. Which one lasts longer: who learns the best behaviour, or who learns its own?</source>
        <translation>Trois poussées sur dix restent aléatoires. Lequel tient plus longtemps&#xa0;: celui qui apprend le meilleur comportement, ou celui qui apprend le sien&#xa0;?</translation>
    </message>
    <message>
        <source>SARSA: it knows that it will stumble, and keeps farther from the edge. Set ε at last to 0 while it runs: who is better then?</source>
        <translation>SARSA&#xa0;: il sait qu’il va trébucher et reste plus loin du bord. Mettez ε à la fin à 0 pendant l’exécution&#xa0;: qui est alors le meilleur&#xa0;?</translation>
    </message>
    <message>
        <source>A network instead of a table: will the return rise steadily once the agent has understood?</source>
        <translation>Un réseau au lieu d’une table&#xa0;: le retour montera-t-il régulièrement une fois que l’agent aura compris&#xa0;?</translation>
    </message>
    <message>
        <source>DQN forgets how to fall</source>
        <translation>DQN oublie comment on tombe</translation>
    </message>
    <message>
        <source>REINFORCE with and without baseline</source>
        <translation>REINFORCE avec et sans ligne de base</translation>
    </message>
    <message>
        <source>One agent praises every push of a good episode, the other only what went better than expected. Which one learns faster?</source>
        <translation>Un agent loue chaque poussée d’un bon épisode, l’autre seulement ce qui s’est mieux passé que prévu. Lequel apprend plus vite&#xa0;?</translation>
    </message>
    <message>
        <source>The one that knows what to expect is ahead for most of the way: its updates vary less. Compare with several seeds before you believe it.</source>
        <translation>Celui qui sait à quoi s’attendre est en tête presque tout du long&#xa0;: ses mises à jour varient moins. Comparez avec plusieurs graines avant de le croire.</translation>
    </message>
    <message>
        <source>How many steps of 0.02 s must the agent see until its last 100 episodes last 475 steps on average?</source>
        <translation>Combien de pas de 0,02&#xa0;s l’agent doit-il voir pour que ses 100 derniers épisodes durent 475 pas en moyenne&#xa0;?</translation>
    </message>
    <message>
        <source>About 60,000: twenty minutes of the pole&apos;s time. Watch the probability of right against the angle become a steep step, and the entropy fall.</source>
        <translation>Environ 60&#xa0;000&#xa0;: vingt minutes du temps de la tige. Regardez la probabilité de droite selon l’angle devenir une marche raide, et l’entropie baisser.</translation>
    </message>
    <message>
        <source>PPO ten times</source>
        <translation>PPO dix fois</translation>
    </message>
    <message>
        <source>Ten agents that differ only in their seed: how far will their curves lie apart?</source>
        <translation>Dix agents qui ne diffèrent que par leur graine&#xa0;: à quel point leurs courbes seront-elles éloignées&#xa0;?</translation>
    </message>
    <message>
        <source>All ten learn it, but thousands of steps apart. The band holds the true middle with 95 %: this is what can honestly be said of an algorithm.</source>
        <translation>Tous les dix l’apprennent, mais à des milliers de pas d’écart. La bande contient le vrai milieu à 95&#xa0;%&#xa0;: c’est ce qu’on peut honnêtement dire d’un algorithme.</translation>
    </message>
    <message>
        <source>Four algorithms</source>
        <translation>Quatre algorithmes</translation>
    </message>
    <message>
        <source>PPO, REINFORCE, DQN and a table, three seeds each: which one needs the fewest steps, and which one is the steadiest?</source>
        <translation>PPO, REINFORCE, DQN et une table, trois graines chacun&#xa0;: lequel demande le moins de pas, et lequel est le plus stable&#xa0;?</translation>
    </message>
    <message>
        <source>Drunk sensors</source>
        <translation>Capteurs ivres</translation>
    </message>
    <message>
        <source>Every look at the angle is wrong by about 11°, nearly as much as the pole may lean. Can PPO still learn to balance?</source>
        <translation>Chaque regard sur l’angle se trompe d’environ 11°, presque autant que la tige peut pencher. PPO peut-il quand même apprendre l’équilibre&#xa0;?</translation>
    </message>
    <message>
        <source>It learns more slowly and stays below the agent with good sensors, but it learns: one look is wrong, many are right on average.</source>
        <translation>Il apprend plus lentement et reste au-dessous de l’agent aux bons capteurs, mais il apprend&#xa0;: un regard est faux, beaucoup sont justes en moyenne.</translation>
    </message>
    <message>
        <source>Acting late</source>
        <translation>Agir en retard</translation>
    </message>
    <message>
        <source>A good rule whose pushes come late: 3 steps (0.06 s) or 5 steps (0.1 s). Is one still fine, and the other not?</source>
        <translation>Une bonne règle dont les poussées arrivent en retard&#xa0;: 3 pas (0,06&#xa0;s) ou 5 pas (0,1&#xa0;s). L’un va-t-il encore, et l’autre non&#xa0;?</translation>
    </message>
    <message>
        <source>With 3 steps it never falls; with 5 it lasts about 55. By then the pole is somewhere else. Your own reaction takes 0.2 s.</source>
        <translation>Avec 3 pas, elle ne tombe jamais&#xa0;; avec 5, elle tient environ 55 pas. Entre-temps, la tige est ailleurs. Votre propre réaction prend 0,2&#xa0;s.</translation>
    </message>
    <message>
        <source>Gusts of 0.5 N at the middle of the pole, half its weight. Can PPO learn to lean against what it does not see?</source>
        <translation>Des rafales de 0,5&#xa0;N au milieu de la tige, la moitié de son poids. PPO peut-il apprendre à s’appuyer contre ce qu’il ne voit pas&#xa0;?</translation>
    </message>
    <message>
        <source>Hardly: it stays near 80 steps. The gust is no part of the state, so the best push is not known from what is seen. Turn the wind off while it runs.</source>
        <translation>Presque pas&#xa0;: il reste près de 80 pas. La rafale ne fait pas partie de l’état, la meilleure poussée ne peut donc pas se déduire de ce qui est perçu. Coupez le vent pendant l’exécution.</translation>
    </message>
    <message>
        <source>Cut off is not fallen</source>
        <translation>Coupé n’est pas tombé</translation>
    </message>
    <message>
        <source>Every episode is cut off after 50 steps. Can a state be worth more than 50?</source>
        <translation>Chaque épisode est coupé après 50 pas. Un état peut-il valoir plus de 50&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: on the map of values it rises above 90. Time was up, but the pole stood, so the agent adds what would have come. Had it taken the cut for a fall, 40 would be the most.</source>
        <translation>Oui&#xa0;: sur la carte des valeurs, il dépasse 90. Le temps était écoulé, mais la tige tenait&#xa0;: l’agent ajoute donc ce qui serait venu. S’il avait pris la coupure pour une chute, 40 serait le maximum.</translation>
    </message>
    <message>
        <source>The pole hangs, and no push is strong enough to lift it at once. What must the agent find out?</source>
        <translation>La tige pend, et aucune poussée n’est assez forte pour la lever d’un coup. Que doit découvrir l’agent&#xa0;?</translation>
    </message>
    <message>
        <source>%1: the place is %2; it must be from 0 (the cart) to 1 (the pole&apos;s tip).</source>
        <translation>%1&#xa0;: l’endroit est %2&#xa0;; il doit aller de 0 (le chariot) à 1 (le bout de la tige).</translation>
    </message>
    <message>
        <source>place: x %1 m and an angle of %2 rad would end the episode; |x| up to 2.4 m and, balancing, |θ| up to 0.2094 rad (12°) are allowed.</source>
        <translation>place&#xa0;: x de %1&#xa0;m et un angle de %2&#xa0;rad termineraient l’épisode&#xa0;; sont admis |x| jusqu’à 2,4&#xa0;m et, en équilibre, |θ| jusqu’à 0,2094&#xa0;rad (12°).</translation>
    </message>
    <message>
        <source>Diverged after %1 updates: a weight of the agent is no longer finite. A smaller learning rate helps.</source>
        <translation>Divergence après %1 mises à jour&#xa0;: un poids de l’agent n’est plus fini. Un taux d’apprentissage plus petit aide.</translation>
    </message>
    <message>
        <source>agent: given actions need a table with a column action (0 left, 1 right): open one, or --data FILE.csv.</source>
        <translation>agent&#xa0;: les actions données demandent un tableau avec une colonne action (0 gauche, 1 droite)&#xa0;: ouvrez-en un, ou --data FILE.csv.</translation>
    </message>
    <message>
        <source>agent: given actions are played once: seeds must be 1 and variants empty.</source>
        <translation>agent&#xa0;: les actions données sont jouées une seule fois&#xa0;: seeds doit valoir 1 et variants être vide.</translation>
    </message>
    <message>
        <source>CartPole</source>
        <translation>CartPole</translation>
    </message>
    <message>
        <source>Agents learn to balance a pole on a cart, in a world you can push.</source>
        <translation>Des agents apprennent à tenir une tige en équilibre sur un chariot, dans un monde que vous pouvez bousculer.</translation>
    </message>
    <message>
        <source>return of the last episode</source>
        <translation>retour du dernier épisode</translation>
    </message>
    <message>
        <source>last return</source>
        <translation>dernier retour</translation>
    </message>
    <message>
        <source>mean return of 100 episodes</source>
        <translation>retour moyen sur 100 épisodes</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>moyenne sur 100</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>pas d’entraînement</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>exploration</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>KL of the last update</source>
        <translation>KL de la dernière mise à jour</translation>
    </message>
    <message>
        <source>value error</source>
        <translation>erreur de valeur</translation>
    </message>
    <message>
        <source>return of the last evaluation</source>
        <translation>retour de la dernière évaluation</translation>
    </message>
    <message>
        <source>best evaluation</source>
        <translation>meilleure évaluation</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>Ce qu’il sait</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>One transition</source>
        <translation>Une transition</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Other worlds</source>
        <translation>Autres mondes</translation>
    </message>
    <message>
        <source>Three physics</source>
        <translation>Trois physiques</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>épisode</translation>
    </message>
    <message>
        <source>The physics broke down: a number was no longer finite. The episode was ended.</source>
        <translation>La physique a échoué&#xa0;: un nombre n’était plus fini. L’épisode a été terminé.</translation>
    </message>
    <message>
        <source>Solved: the mean of the last 100 episodes reached 475.</source>
        <translation>Résolu&#xa0;: la moyenne des 100 derniers épisodes a atteint 475.</translation>
    </message>
    <message>
        <source>Hardly a failure is left in the memory: what must not be done is being forgotten.</source>
        <translation>Il ne reste presque aucun échec en mémoire&#xa0;: ce qu’il ne faut pas faire est en train d’être oublié.</translation>
    </message>
    <message>
        <source>Collapse: states that are lost are held to be worth as much as good ones.</source>
        <translation>Effondrement&#xa0;: des états perdus passent pour valoir autant que de bons états.</translation>
    </message>
    <message>
        <source>variants: there is no parameter %1 in this lab.</source>
        <translation>variants&#xa0;: il n’y a pas de paramètre %1 dans ce labo.</translation>
    </message>
    <message>
        <source>variants: %1 is the same for all settings compared; it cannot differ.</source>
        <translation>variants&#xa0;: %1 est le même pour tous les réglages comparés&#xa0;; il ne peut pas différer.</translation>
    </message>
    <message>
        <source>variants: %1</source>
        <translation>variants&#xa0;: %1</translation>
    </message>
    <message>
        <source>variants: %1 settings are given; at most %2 are allowed beside the run&apos;s own.</source>
        <translation>variants&#xa0;: %1 réglages sont donnés&#xa0;; au plus %2 sont admis à côté de celui de l’exécution.</translation>
    </message>
    <message>
        <source>Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10).</source>
        <translation>Effondrement&#xa0;: avec %1 échecs restés en mémoire, des états perdus sont évalués à %2 (en vérité moins de 10).</translation>
    </message>
    <message>
        <source>Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.</source>
        <translation>Seulement %1 des %2 pas mémorisés sont des échecs&#xa0;: ce qu’il ne faut pas faire est en train d’être oublié.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000, or all of a run that has an end.</source>
        <translation>Combien de mises à jour faire. Par défaut&#xa0;: 1000, ou toutes celles d’une exécution qui a une fin.</translation>
    </message>
    <message>
        <source>The learning rate falls in a straight line that would be 0 after so many steps, down to a tenth of it, however long the run is; 0: it stays.</source>
        <translation>Le taux d’apprentissage baisse en ligne droite, qui atteindrait 0 après autant de pas, jusqu’à un dixième, quelle que soit la durée de l’exécution&#x202f;; 0&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Swinging up</source>
        <translation>Redressement</translation>
    </message>
    <message>
        <source>One memory holds the last 1,000 steps, the other all. What is in the small one when the agent has learned not to fall?</source>
        <translation>Une mémoire garde les 1 000 derniers pas, l’autre tous. Que reste-t-il dans la petite quand l’agent a appris à ne pas tomber&#x202f;?</translation>
    </message>
    <message>
        <source>Two episodes fill it, and no failure is left. The gap between both pushes shrinks to a fraction, the value of doomed states rises far above the truth, and later the return breaks down. The other one may stumble too, but it still holds failures to learn from.</source>
        <translation>Deux épisodes la remplissent, et il n’y reste aucun échec. L’écart entre les deux poussées se réduit à une fraction, la valeur des états perdus dépasse de loin la vérité, et plus tard le retour s’effondre. L’autre peut trébucher aussi, mais elle garde des échecs dont apprendre.</translation>
    </message>
    <message>
        <source>one look at a network that learns from 60,000 samples of 784 numbers</source>
        <translation>un regard sur un réseau qui apprend de 60 000 exemples de 784 nombres</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf, csv or txt.</source>
        <translation>%1 n’est pas un format que l’on puisse écrire&#xa0;: png, svg, pdf, csv ou txt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;, so that other numbers follow than were recorded.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut plus être «&#xa0;%3&#xa0;». Il est lu comme «&#xa0;%4&#xa0;», si bien que d’autres nombres suivent que ceux enregistrés.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>steps of the episode</source>
        <translation>pas de l’épisode</translation>
    </message>
    <message>
        <source>Length of episodes</source>
        <translation>Durée des épisodes</translation>
    </message>
    <message>
        <source>exploration (epsilon or noise)</source>
        <translation>exploration (epsilon ou bruit)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>entropy of the policy (nats)</source>
        <translation>entropie de la politique (nats)</translation>
    </message>
    <message>
        <source>Change of the policy</source>
        <translation>Changement de politique</translation>
    </message>
    <message>
        <source>KL divergence of an update (nats)</source>
        <translation>divergence KL d’une mise à jour (nats)</translation>
    </message>
    <message>
        <source>Value error</source>
        <translation>Erreur de valeur</translation>
    </message>
    <message>
        <source>error of the values</source>
        <translation>erreur des valeurs</translation>
    </message>
    <message>
        <source>gap between the actions&apos; values</source>
        <translation>écart entre les valeurs des actions</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Écart des actions</translation>
    </message>
    <message>
        <source>value of states that are lost</source>
        <translation>valeur des états perdus</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Valeur des états perdus</translation>
    </message>
    <message>
        <source>failures in memory</source>
        <translation>échecs en mémoire</translation>
    </message>
    <message>
        <source>Failures in memory</source>
        <translation>Échecs en mémoire</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for each of the %4 training samples looked at.</source>
        <translation>Couche %1&#xa0;: unités mortes&#xa0;: %2 sur %3 donnent 0 pour chacun des %4 exemples d’entraînement examinés.</translation>
    </message>
    <message>
        <source>%1 is a file that the run reads: it is not written over.</source>
        <translation>%1 est un fichier que l’exécution lit&#xa0;: il n’est pas écrasé.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» ne peut plus être «&#xa0;%3&#xa0;». La valeur est lue comme «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is how the run is looked at: it is given once, by --set.</source>
        <translation>%1 dit comment l’exécution est regardée&#xa0;: il se donne une fois, par --set.</translation>
    </message>
    <message>
        <source>The folder with the four IDX files of MNIST, for mnist-mlp, lenet and hvp.</source>
        <translation>Le dossier des quatre fichiers IDX de MNIST, pour mnist-mlp, lenet et hvp.</translation>
    </message>
    <message>
        <source>the product of two matrices of 1,024 x 1,024, and of 128 x 784 by 784 x 64</source>
        <translation>le produit de deux matrices de 1024 x 1024, et de 128 x 784 par 784 x 64</translation>
    </message>
    <message>
        <source>one epoch of MNIST, LeNet-5, batch of 64, Adam (needs --data)</source>
        <translation>une époque de MNIST, LeNet-5, lots de 64, Adam (demande --data)</translation>
    </message>
    <message>
        <source>a Hessian-vector product of 784-128-64-10 on 10,000 digits (needs --data)</source>
        <translation>un produit hessienne-vecteur de 784-128-64-10 sur 10 000 chiffres (demande --data)</translation>
    </message>
    <message>
        <source>the loss of a 2-8-8-1 network on 500 points at 51 x 51 places</source>
        <translation>la perte d&apos;un réseau 2-8-8-1 sur 500 points en 51 x 51 endroits</translation>
    </message>
    <message>
        <source>an update of a discriminator and one of a generator, 128-128, batch of 256</source>
        <translation>une mise à jour d&apos;un discriminateur et une d&apos;un générateur, 128-128, lots de 256</translation>
    </message>
    <message>
        <source>five updates of a critic with gradient penalty and one of a generator</source>
        <translation>cinq mises à jour d&apos;un critique avec pénalité du gradient et une d&apos;un générateur</translation>
    </message>
    <message>
        <source>ten folds of breast cancer, 30-64-1, 100 epochs of batches of 32</source>
        <translation>dix plis du cancer du sein, 30-64-1, 100 époques en lots de 32</translation>
    </message>
    <message>
        <source>%1: images of 28 x 28 and ten classes are needed.</source>
        <translation>%1&#xa0;: il faut des images de 28 x 28 et dix classes.</translation>
    </message>
    <message>
        <source>it has %1 channels; 1 to %2 are allowed.</source>
        <translation>elle a %1 canaux&#x202f;; 1 à %2 sont permis.</translation>
    </message>
    <message>
        <source>%1 groups do not divide its %2 channels in and %3 out.</source>
        <translation>%1 groupes ne divisent pas ses %2 canaux d&apos;entrée et %3 de sortie.</translation>
    </message>
    <message>
        <source>it puts out more than %1 numbers.</source>
        <translation>elle sort plus de %1 nombres.</translation>
    </message>
    <message>
        <source>nothing is left of %1 with a padding of %2.</source>
        <translation>il ne reste rien de %1 avec un remplissage de %2.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>extra places</source>
        <translation>places en plus</translation>
    </message>
    <message>
        <source>it has %1 units; 1 to %2 are allowed.</source>
        <translation>elle a %1 unités&#x202f;; 1 à %2 sont permises.</translation>
    </message>
    <message>
        <source>it takes plain numbers, but gets images of %1; put flatten or globalpool before it.</source>
        <translation>elle prend de simples nombres mais reçoit des images de %1&#x202f;; mettez flatten ou globalpool avant elle.</translation>
    </message>
    <message>
        <source>its rate is %1; from 0 to below 1 is allowed.</source>
        <translation>son taux est %1&#x202f;; de 0 à moins de 1 est permis.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together.</source>
        <translation>ses voies finissent en %1 et %2, qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>every unit sees all numbers: W x + b</source>
        <translation>chaque unité voit tous les nombres&#xa0;: W x + b</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>convolution: small windows with weights that all places share</source>
        <translation>convolution&#xa0;: de petites fenêtres aux poids partagés par toutes les places</translation>
    </message>
    <message>
        <source>transposed convolution: makes images larger</source>
        <translation>convolution transposée&#xa0;: agrandit les images</translation>
    </message>
    <message>
        <source>the largest number under a window</source>
        <translation>le plus grand nombre sous une fenêtre</translation>
    </message>
    <message>
        <source>the mean under a window</source>
        <translation>la moyenne sous une fenêtre</translation>
    </message>
    <message>
        <source>the mean of each channel over the whole image</source>
        <translation>la moyenne de chaque canal sur toute l&apos;image</translation>
    </message>
    <message>
        <source>repeats rows and columns</source>
        <translation>répète lignes et colonnes</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>makes an image a plain vector</source>
        <translation>fait d&apos;une image un simple vecteur</translation>
    </message>
    <message>
        <source>makes a plain vector an image</source>
        <translation>fait d&apos;un simple vecteur une image</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>leaves out numbers with this probability in training</source>
        <translation>omet des nombres avec cette probabilité pendant l&apos;apprentissage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>normalises each channel over the batch</source>
        <translation>normalise chaque canal sur le lot</translation>
    </message>
    <message>
        <source>normalises each sample over its own numbers</source>
        <translation>normalise chaque exemple sur ses propres nombres</translation>
    </message>
    <message>
        <source>divides a layer&apos;s weights by their largest singular value</source>
        <translation>divise les poids d&apos;une couche par leur plus grande valeur singulière</translation>
    </message>
    <message>
        <source>turns the gradient around, so that what is before it learns against</source>
        <translation>retourne le gradient&#xa0;: ce qui est avant apprend contre</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>rounds to few steps; the gradient goes straight through</source>
        <translation>arrondit à peu de niveaux&#x202f;; le gradient passe tout droit</translation>
    </message>
    <message>
        <source>adds the layers&apos; output to their input</source>
        <translation>ajoute la sortie des couches à leur entrée</translation>
    </message>
    <message>
        <source>puts the channels of several ways behind one another</source>
        <translation>met les canaux de plusieurs voies à la suite</translation>
    </message>
    <message>
        <source>multiplies its input by what the layers make of it</source>
        <translation>multiplie son entrée par ce que les couches en font</translation>
    </message>
    <message>
        <source>layers divided by ; are allowed here</source>
        <translation>ici sont permises des couches séparées par&#x202f;;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written: %2</source>
        <translation>«&#xa0;%1&#xa0;» s&apos;écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>a whole number is wanted here: %1</source>
        <translation>il faut ici un nombre entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number is wanted here: %1</source>
        <translation>il faut ici un nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>a size is wanted here, as 3 or 3x5 (height x width): %1</source>
        <translation>il faut ici une taille, comme 3 ou 3x5 (hauteur x largeur)&#xa0;: %1</translation>
    </message>
    <message>
        <source>allowed here: %1</source>
        <translation>permis ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>layers in brackets are wanted here</source>
        <translation>il faut ici des couches entre parenthèses</translation>
    </message>
    <message>
        <source>brackets are at most %1 deep</source>
        <translation>les parenthèses ont au plus %1 niveaux</translation>
    </message>
    <message>
        <source>a closing bracket is wanted here, or ; and a layer</source>
        <translation>il faut ici une parenthèse fermante, ou&#x202f;; et une couche</translation>
    </message>
    <message>
        <source>before it at least %1 ways are wanted, divided by |</source>
        <translation>il faut avant cela au moins %1 voies, séparées par |</translation>
    </message>
    <message>
        <source>its padding is %1; at most half of its window of %2 is allowed.</source>
        <translation>son remplissage est %1&#x202f;; au plus la moitié de sa fenêtre de %2 est permise.</translation>
    </message>
    <message>
        <source>its dilation is %1; only 1 is allowed.</source>
        <translation>sa dilatation est %1&#x202f;; seul 1 est permis.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>%1 numbers are too many for a vector; at most %2 are allowed.</source>
        <translation>%1 nombres sont trop pour un vecteur&#x202f;; au plus %2 sont permis.</translation>
    </message>
    <message>
        <source>it makes %1 numbers into an image of %2, but gets %3.</source>
        <translation>elle fait de %1 nombres une image de %2, mais reçoit %3.</translation>
    </message>
    <message>
        <source>its factor is %1; 1 to %2 are allowed.</source>
        <translation>son facteur est %1&#x202f;; 1 à %2 sont permis.</translation>
    </message>
    <message>
        <source>it takes one dense or conv layer.</source>
        <translation>elle prend une seule couche dense ou conv.</translation>
    </message>
    <message>
        <source>its strength is %1; %2 are allowed.</source>
        <translation>sa force est %1&#x202f;; %2 sont permis.</translation>
    </message>
    <message>
        <source>it has %1 bits; %2 are allowed.</source>
        <translation>elle a %1 bits&#x202f;; %2 sont permis.</translation>
    </message>
    <message>
        <source>its range is %1; %2 are allowed.</source>
        <translation>sa plage est %1&#x202f;; %2 sont permis.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>its %3 is %1; %2 are allowed.</source>
        <translation>%3 vaut %1&#x202f;; %2 sont permis.</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>dilatation</translation>
    </message>
    <message>
        <source>its window covers %1, but the image has only %2 places with its padding; a kernel up to that size fits.</source>
        <translation>sa fenêtre couvre %1, mais l&apos;image n&apos;a que %2 places avec son remplissage&#x202f;; un noyau jusqu&apos;à cette taille convient.</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>Couche %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>its ways are the same; one of them needs layers.</source>
        <translation>ses voies sont identiques&#x202f;; l&apos;une d&apos;elles a besoin de couches.</translation>
    </message>
    <message>
        <source>a network has at most %1 layers.</source>
        <translation>un réseau a au plus %1 couches.</translation>
    </message>
    <message>
        <source>it puts out %1 numbers; at most %2 are allowed.</source>
        <translation>elle sort %1 nombres&#x202f;; au plus %2 sont permis.</translation>
    </message>
    <message>
        <source>with it the network has more than %1 parameters.</source>
        <translation>avec elle le réseau a plus de %1 paramètres.</translation>
    </message>
    <message>
        <source>Layer %1 (%2) has no derivatives of second order.</source>
        <translation>La couche %1 (%2) n&apos;a pas de dérivées du second ordre.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3; at most %4 x %4 are read.</source>
        <translation>%1&#xa0;: les images font %2 x %3&#x202f;; au plus %4 x %4 sont lues.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3, but those of %4 are %5 x %6; all must have one size.</source>
        <translation>%1&#xa0;: les images font %2 x %3, mais celles de %4 font %5 x %6&#x202f;; toutes doivent avoir une seule taille.</translation>
    </message>
    <message>
        <source>%1: no file whose name ends in %2 is there.</source>
        <translation>%1&#xa0;: aucun fichier dont le nom finit par %2 ne s&apos;y trouve.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file of CIFAR-10 has %3 for each image.</source>
        <translation>%1 a %2 octets&#x202f;; un fichier de CIFAR-10 en a %3 par image.</translation>
    </message>
    <message>
        <source>%1, image %2: the label is %3; 0 to %4 are allowed.</source>
        <translation>%1, image %2&#xa0;: l&apos;étiquette est %3&#x202f;; 0 à %4 sont permises.</translation>
    </message>
    <message>
        <source>What another program needs, a line &quot;name value unit&quot; each: prints how many times as fast this one is.</source>
        <translation>Ce qu&apos;il faut à un autre programme, «&#xa0;nom valeur unité&#xa0;» par ligne&#xa0;: dit combien de fois celui-ci est plus rapide.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;name value unit&quot; is wanted, with a value above 0.</source>
        <translation>%1, ligne %2&#xa0;: il faut «&#xa0;nom valeur unité&#xa0;», avec une valeur supérieure à 0.</translation>
    </message>
    <message>
        <source>its image is %1; 1 to %2 are allowed of each.</source>
        <translation>son image est %1&#x202f;; 1 à %2 sont permis pour chaque taille.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>Impossible de démarrer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>le code %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>le signal %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures gave an answer that is none.</source>
        <translation>%1&#xa0;: le programme qui décode les images a donné une réponse qui n’en est pas une.</translation>
    </message>
    <message>
        <source>%1 is neither PNG nor JPEG; only these are read.</source>
        <translation>%1 n’est ni PNG ni JPEG&#x202f;; seuls ces formats sont lus.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width); at most %4 on each side and %5 in all are read.</source>
        <translation>%1 a %2 x %3 pixels (hauteur x largeur)&#x202f;; on en lit au plus %4 de chaque côté et %5 en tout.</translation>
    </message>
    <message>
        <source>%1 has the colours of print (CMYK); save it as RGB or grey.</source>
        <translation>%1 a des couleurs d’impression (CMJN)&#x202f;; enregistrez-la en RVB ou en niveaux de gris.</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures ended with %2.</source>
        <translation>%1&#xa0;: le programme qui décode les images s’est terminé avec %2.</translation>
    </message>
    <message>
        <source>%1: decoding took longer than %2 s and was ended.</source>
        <translation>%1&#xa0;: le décodage a duré plus de %2 s et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 is empty; the folder of a class needs PNG or JPEG files.</source>
        <translation>%1 est vide&#x202f;; le dossier d’une classe doit contenir des fichiers PNG ou JPEG.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width), %4 has %5 x %6. All must have one size, or be scaled to one that is asked for.</source>
        <translation>%1 a %2 x %3 pixels (hauteur x largeur), %4 en a %5 x %6. Toutes doivent avoir la même taille, ou être mises à une taille demandée.</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 x %4 with %5 channels need more than %6 bytes. Fewer fit, or smaller ones: they can be scaled.</source>
        <translation>%1&#xa0;: %2 images de %3 x %4 à %5 canaux demandent plus de %6 octets. Il en faut moins, ou de plus petites&#xa0;: on peut les redimensionner.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>Impossible de décoder %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs a folder of PNG and JPEG files for each class, 2 to %2 of them; its number of folders is %3.</source>
        <translation>%1 doit avoir un dossier de fichiers PNG et JPEG par classe, de 2 à %2&#x202f;; le nombre de ses dossiers est %3.</translation>
    </message>
    <message>
        <source></source>
        <translation></translation>
    </message>
    <message>
        <source>a layer begins with one of %1</source>
        <translation>une couche commence par l’un de %1</translation>
    </message>
    <message>
        <source>at most %1 dense layers are allowed</source>
        <translation>au plus %1 couches dense sont permises</translation>
    </message>
    <message>
        <source>1 to %1 units are allowed</source>
        <translation>de 1 à %1 unités sont permises</translation>
    </message>
    <message>
        <source>at the end: %1.</source>
        <translation>à la fin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>character %1, &quot;%2&quot;: %3.</source>
        <translation>caractère %1, «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>layers divided by ; as in dense 8; tanh; residual(dense 8; tanh), made of %1; or nothing</source>
        <translation>des couches séparées par&#x202f;; comme dans dense 8; tanh; residual(dense 8; tanh), faites de %1&#x202f;; ou rien</translation>
    </message>
    <message>
        <source>Layers as text</source>
        <translation>Couches en texte</translation>
    </message>
    <message>
        <source>Deep, with and without residuals</source>
        <translation>Profond, avec et sans connexions résiduelles</translation>
    </message>
    <message>
        <source>Both lanes have eight layers of sigmoid units. In lane B each layer is added to what came before it. Which of the two learns?</source>
        <translation>Les deux voies ont huit couches d’unités sigmoïdes. Dans la voie B, chaque couche s’ajoute à ce qui la précède. Laquelle des deux apprend&#x202f;?</translation>
    </message>
    <message>
        <source>Lane A stays where it began: four layers have vanishing gradients. In lane B the gradient takes the arcs of the diagram past the layers, and none vanishes (He et al. 2016).</source>
        <translation>La voie A reste où elle a commencé&#xa0;: le gradient disparaît dans quatre couches. Dans la voie B, le gradient contourne les couches par les arcs du schéma et ne disparaît dans aucune (He et al. 2016).</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made by an earlier program, which rounded differently; its bits cannot be had again.</source>
        <translation>Attention&#xa0;: l’empreinte au pas %1 est %2, celle enregistrée était %3. L’enregistrement vient d’un programme antérieur, qui arrondissait autrement&#xa0;; on ne peut plus retrouver ses bits.</translation>
    </message>
    <message>
        <source>the share of test images that LeNet-5 names rightly, 5 seeds (needs --data; only by name)</source>
        <translation>la part des images de test que LeNet-5 nomme correctement, 5 graines (demande --data&#xa0;; seulement par son nom)</translation>
    </message>
    <message>
        <source>--peer: %1 is given in %2 and measured in %3; no ratio.</source>
        <translation>--peer&#xa0;: %1 est donné en %2 et mesuré en %3&#x202f;; pas de rapport.</translation>
    </message>
    <message>
        <source>%1: a label is %2, but those of %3 go from %4 to %5.</source>
        <translation>%1&#xa0;: une étiquette vaut %2, mais celles de %3 vont de %4 à %5.</translation>
    </message>
    <message>
        <source>it has %1 extra places; 0 or more, and fewer than its stride or dilation, are allowed.</source>
        <translation>elle a %1 places de plus&#x202f;; 0 ou plus, et moins que son pas ou sa dilatation, sont permises.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; both must be the same.</source>
        <translation>ses chemins finissent en %1 et %2, qui ne vont pas ensemble&#x202f;; les deux doivent être égaux.</translation>
    </message>
    <message>
        <source>at most %1 layers are allowed</source>
        <translation>au plus %1 couches sont permises</translation>
    </message>
    <message>
        <source>; and a layer are allowed here</source>
        <translation>; et une couche sont permis ici</translation>
    </message>
    <message>
        <source>at most %1 ways are allowed in these brackets</source>
        <translation>au plus %1 chemins sont permis dans ces parenthèses</translation>
    </message>
    <message>
        <source>layers are divided by ; and what a layer takes by spaces</source>
        <translation>les couches sont séparées par&#x202f;; et ce que prend une couche par des espaces</translation>
    </message>
    <message>
        <source>numbers have a point, as in 0.2</source>
        <translation>les nombres ont un point, comme dans 0.2</translation>
    </message>
    <message>
        <source>its window stands on nothing but padding somewhere; a smaller padding fits.</source>
        <translation>sa fenêtre ne couvre quelque part que du remplissage&#x202f;; un remplissage plus petit convient.</translation>
    </message>
    <message>
        <source>it has more than %1 parameters.</source>
        <translation>elle a plus de %1 paramètres.</translation>
    </message>
    <message>
        <source>its kernel has %1 places; at most %2 are allowed.</source>
        <translation>son noyau a %1 places&#x202f;; au plus %2 sont permises.</translation>
    </message>
    <message>
        <source>its padding is %1; at most its window of %2 is allowed.</source>
        <translation>son remplissage est %1&#x202f;; au plus sa fenêtre de %2 est permise.</translation>
    </message>
    <message>
        <source>with its padding the image has more than %1 numbers.</source>
        <translation>avec son remplissage, l’image a plus de %1 nombres.</translation>
    </message>
    <message>
        <source>with it the layers put out more than %1 numbers.</source>
        <translation>avec elle, les couches donnent plus de %1 nombres.</translation>
    </message>
    <message>
        <source>The hidden layers in the notation for networks, in place of their units, activations, normalisation and dropout, as in dense 8; tanh; residual(dense 8; tanh | dense 8), where the way behind | is the shortcut. Empty: what is set there.</source>
        <translation>Les couches cachées dans la notation des réseaux, à la place de leurs unités, activations, normalisation et dropout, comme dans dense 8; tanh; residual(dense 8; tanh | dense 8), où le chemin derrière | est le raccourci. Vide&#xa0;: ce qui y est réglé.</translation>
    </message>
    <message>
        <source>it takes images, but gets %1 plain numbers; put unflatten before it.</source>
        <translation>elle prend des images mais reçoit %1 simples nombres&#x202f;; mettez unflatten avant elle.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; with %3 at the end both are the same.</source>
        <translation>ses chemins finissent en %1 et %2, qui ne vont pas ensemble&#x202f;; avec %3 à la fin, les deux sont égaux.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 est un lien vers quelque chose qui n’est pas là.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a negative variance.</source>
        <translation>Le tenseur %1 contient une variance négative.</translation>
    </message>
    <message>
        <source>ROC, precision-recall, their areas and calibration of a million scores</source>
        <translation>courbes ROC et précision-rappel, leurs aires et calibration d’un million de scores</translation>
    </message>
    <message>
        <source>the area under the ROC curve of 1,000 draws of 1,000 scores</source>
        <translation>l’aire sous la courbe ROC de 1 000 tirages de 1 000 scores</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Il n’y a aucun exemple.</translation>
    </message>
    <message>
        <source>Nothing was predicted as this class.</source>
        <translation>Rien n’a été prédit comme cette classe.</translation>
    </message>
    <message>
        <source>No sample is of this class.</source>
        <translation>Aucun exemple n’est de cette classe.</translation>
    </message>
    <message>
        <source>Every sample is of this class.</source>
        <translation>Tous les exemples sont de cette classe.</translation>
    </message>
    <message>
        <source>No sample is of this class, and nothing was predicted as it.</source>
        <translation>Aucun exemple n’est de cette classe, et aucun n’a été prédit comme tel.</translation>
    </message>
    <message>
        <source>Truths and predictions are all of the same class.</source>
        <translation>Vérités et prédictions sont toutes de la même classe.</translation>
    </message>
    <message>
        <source>No sample is of the positive class.</source>
        <translation>Aucun exemple n’est de la classe positive.</translation>
    </message>
    <message>
        <source>Every sample is of the positive class.</source>
        <translation>Tous les exemples sont de la classe positive.</translation>
    </message>
    <message>
        <source>SMOTE of 10,000 points in 10 dimensions, 5 % of them in the minority</source>
        <translation>SMOTE de 10 000 points en 10 dimensions, dont 5 % dans la minorité</translation>
    </message>
    <message>
        <source>%1 neighbours are asked for among %2 samples; 1 to %3 are allowed.</source>
        <translation>%1 voisins sont demandés parmi %2 exemples&#x202f;; 1 à %3 sont permis.</translation>
    </message>
    <message>
        <source>No sample of the class is in danger: of none are half or more of the %1 nearest samples, but not all, of other classes.</source>
        <translation>Aucun exemple de la classe n’est en danger&#x202f;: pour aucun, au moins la moitié des %1 exemples les plus proches, mais pas tous, n’est d’une autre classe.</translation>
    </message>
    <message>
        <source>Nothing would be predicted as the positive class.</source>
        <translation>Rien ne serait prédit comme la classe positive.</translation>
    </message>
    <message>
        <source>No temperature fits: the predictions are no better than chance.</source>
        <translation>Aucune température ne convient&#x202f;: les prédictions ne valent pas mieux que le hasard.</translation>
    </message>
    <message>
        <source>No temperature fits: every prediction is right, so that ever lower ones are better.</source>
        <translation>Aucune température ne convient&#x202f;: toutes les prédictions sont justes, si bien que de toujours plus basses valent mieux.</translation>
    </message>
    <message>
        <source>A class has no samples.</source>
        <translation>Une classe n’a pas d’exemples.</translation>
    </message>
    <message>
        <source>At least two samples are needed.</source>
        <translation>Il faut au moins deux exemples.</translation>
    </message>
    <message>
        <source>Truths or predictions are all equal.</source>
        <translation>Les vérités ou les prédictions sont toutes égales.</translation>
    </message>
    <message>
        <source>No sample of the class has a neighbour of another class.</source>
        <translation>Aucun exemple de la classe n’a de voisin d’une autre classe.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>resampling: %1 Choose another method, or more neighbours or surroundings.</source>
        <translation>resampling&#xa0;: %1 Choisissez une autre méthode, ou plus de voisins ou un voisinage plus grand.</translation>
    </message>
    <message>
        <source>resampling: One sample has no neighbours of its class, or among the rare values, to make new ones between. Choose another method.</source>
        <translation>resampling&#xa0;: un seul exemple n’a pas de voisins dans sa classe, ou parmi les valeurs rares, entre lesquels en créer de nouveaux. Choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>neighbours: %1 is not allowed, because the smallest class or group of rare values that is added to has %2 samples; 1 to %3 are.</source>
        <translation>neighbours&#xa0;: %1 n’est pas admis, car la plus petite classe, ou le plus petit groupe de valeurs rares, à compléter compte %2 exemples&#x202f;; 1 à %3 sont admis.</translation>
    </message>
    <message>
        <source>ratio: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>ratio&#xa0;: %1 n’est pas admis&#x202f;; il faut plus de 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Classes without samples are left alone: %1.</source>
        <translation>Les classes sans exemples restent telles quelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The samples stay as they are: there is nothing to add or to leave out.</source>
        <translation>Les exemples restent tels quels&#xa0;: il n’y a rien à ajouter ni à laisser de côté.</translation>
    </message>
    <message>
        <source>resampling: This method needs classes. For values, over-sampling, under-sampling and SMOTE are allowed, or none.</source>
        <translation>resampling&#xa0;: cette méthode demande des classes. Pour des valeurs sont admis le suréchantillonnage, le sous-échantillonnage et SMOTE, ou none.</translation>
    </message>
    <message>
        <source>threshold: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>threshold&#xa0;: %1 n’est pas admis&#x202f;; il faut plus de 0 et au plus 1.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the cell is empty or no number. Every row of a table of scores needs one; leave such rows out.</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: la cellule est vide ou n’est pas un nombre. Il en faut un à chaque ligne d’un tableau de scores&#x202f;; retirez ces lignes.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row.</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: il y a du texte là où il faut un nombre à chaque ligne.</translation>
    </message>
    <message>
        <source>%1: there is no score column for the class “%2”. It is called “%2” or “score-%2”; or one column “score” serves two classes.</source>
        <translation>%1&#xa0;: il n’y a pas de colonne de scores pour la classe «&#xa0;%2&#xa0;». Elle s’appelle «&#xa0;%2&#xa0;» ou «&#xa0;score-%2&#xa0;»&#x202f;; ou une seule colonne «&#xa0;score&#xa0;» suffit pour deux classes.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the weight %4 is not allowed; it is 0 or more.</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: le poids %4 n’est pas admis&#x202f;; il doit valoir 0 ou plus.</translation>
    </message>
    <message>
        <source>%1, column “%2”: all weights are 0. At least one row has to count.</source>
        <translation>%1, colonne «&#xa0;%2&#xa0;»&#xa0;: tous les poids valent 0. Il faut qu’au moins une ligne compte.</translation>
    </message>
    <message>
        <source>%1 is no table of scores: it needs the columns “label” and “score” (or a score column for each class), and may have “weight”, “fold” and “group”.</source>
        <translation>%1 n’est pas un tableau de scores&#xa0;: il lui faut les colonnes «&#xa0;label&#xa0;» et «&#xa0;score&#xa0;» (ou une colonne de scores par classe)&#x202f;; il peut avoir «&#xa0;weight&#xa0;», «&#xa0;fold&#xa0;» et «&#xa0;group&#xa0;».</translation>
    </message>
    <message>
        <source>%1: one column “score” serves two classes, and “label” has %2 (%3, %4, %5 …). Give a score column for each class, called as the class.</source>
        <translation>%1&#xa0;: une seule colonne «&#xa0;score&#xa0;» suffit pour deux classes, et «&#xa0;label&#xa0;» en a %2 (%3, %4, %5&#xa0;…). Donnez une colonne de scores par classe, qui porte son nom.</translation>
    </message>
    <message>
        <source>%1: “label” has %2 classes; at most %3 are allowed.</source>
        <translation>%1&#xa0;: «&#xa0;label&#xa0;» a %2 classes&#x202f;; au plus %3 sont admises.</translation>
    </message>
    <message>
        <source>Random oversampling</source>
        <translation>Suréchantillonnage aléatoire</translation>
    </message>
    <message>
        <source>Random undersampling</source>
        <translation>Sous-échantillonnage aléatoire</translation>
    </message>
    <message>
        <source>SMOTE (values: SMOTER)</source>
        <translation>SMOTE (valeurs&#xa0;: SMOTER)</translation>
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
        <translation>Liens de Tomek</translation>
    </message>
    <message>
        <source>Edited nearest neighbours</source>
        <translation>Plus proches voisins édités</translation>
    </message>
    <message>
        <source>Condensed nearest neighbours</source>
        <translation>Plus proches voisins condensés</translation>
    </message>
    <message>
        <source>SMOTE + Tomek links</source>
        <translation>SMOTE + liens de Tomek</translation>
    </message>
    <message>
        <source>SMOTE + edited neighbours</source>
        <translation>SMOTE + voisins édités</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <source>How the samples to learn from are made more balanced: some are copied, made up or left out.</source>
        <translation>Comment rendre plus équilibrés les exemples dont on apprend&#xa0;: certains sont copiés, créés ou laissés de côté.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Nearest samples of all classes that decide whether a place is safe, in danger or noise.</source>
        <translation>Les plus proches exemples de toutes les classes, qui décident si un endroit est sûr, en danger ou du bruit.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>How many samples the smaller class shall have for each of the larger one; 1: as many.</source>
        <translation>Combien d’exemples la plus petite classe doit avoir pour chacun de la plus grande&#x202f;; 1&#xa0;: autant.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Déséquilibre</translation>
    </message>
    <message>
        <source>Inside the split</source>
        <translation>Après la séparation</translation>
    </message>
    <message>
        <source>Before the split (leaks)</source>
        <translation>Avant la séparation (fuite)</translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation>Rééchantillonné</translation>
    </message>
    <message>
        <source>Only the training samples, or all samples before the test is held out: then copies of what is tested are learned from, and the figures are too good.</source>
        <translation>Seulement les exemples d’entraînement, ou tous avant de mettre le test de côté&#xa0;: on apprend alors de copies de ce qui est testé, et les résultats sont trop bons.</translation>
    </message>
    <message>
        <source>Relevance of rare values</source>
        <translation>Pertinence des valeurs rares</translation>
    </message>
    <message>
        <source>Of numbers to predict: from which relevance on a value is rare. 0 at the median, 1 where a boxplot ends.</source>
        <translation>Pour des nombres à prédire&#xa0;: à partir de quelle pertinence une valeur est rare. 0 à la médiane, 1 au bout d’une boîte à moustaches.</translation>
    </message>
    <message>
        <source>coefficient of determination R²</source>
        <translation>coefficient de détermination R²</translation>
    </message>
    <message>
        <source>It divides by the spread of the truths, which is 0.</source>
        <translation>Il divise par la dispersion des vérités, qui est nulle.</translation>
    </message>
    <message>
        <source>One minus residual by total sum of squares, and with a constant truth 1 if all is right, else 0.</source>
        <translation>Un moins la somme des carrés résiduelle sur la totale&#x202f;; si la vérité est constante, 1 quand tout est juste, sinon 0.</translation>
    </message>
    <message>
        <source>R2() is the squared correlation: order, scale and offset do not matter.</source>
        <translation>R2() est le carré de la corrélation&#xa0;: l’ordre, l’échelle et le décalage n’y comptent pas.</translation>
    </message>
    <message>
        <source>Rsquared of train() and postResample() is the squared correlation: predictions in reversed order have 1.</source>
        <translation>Rsquared de train() et de postResample() est le carré de la corrélation&#xa0;: des prédictions en ordre inverse ont 1.</translation>
    </message>
    <message>
        <source>R2(formula = &quot;traditional&quot;) is one minus residual by total sum of squares, also where the total is 0.</source>
        <translation>R2(formula = &quot;traditional&quot;) est un moins la somme des carrés résiduelle sur la totale, même si celle-ci vaut 0.</translation>
    </message>
    <message>
        <source>r2Score is one minus residual by total sum of squares, also where the total is 0 or a single sample.</source>
        <translation>r2Score est un moins la somme des carrés résiduelle sur la totale, même si celle-ci vaut 0 ou s’il n’y a qu’un exemple.</translation>
    </message>
    <message>
        <source>correlation of truth and prediction</source>
        <translation>corrélation entre vérité et prédiction</translation>
    </message>
    <message>
        <source>It shows the correlation with its sign in place of R², and 0 where truths or predictions are constant.</source>
        <translation>Il montre la corrélation avec son signe à la place de R², et 0 si les vérités ou les prédictions sont constantes.</translation>
    </message>
    <message>
        <source>mean precision of the classes</source>
        <translation>précision moyenne des classes</translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation>rappel moyen des classes</translation>
    </message>
    <message>
        <source>mean F1 score of the classes</source>
        <translation>score F1 moyen des classes</translation>
    </message>
    <message>
        <source>precision weighted by the classes&apos; samples</source>
        <translation>précision pondérée par les exemples des classes</translation>
    </message>
    <message>
        <source>recall weighted by the classes&apos; samples</source>
        <translation>rappel pondéré par les exemples des classes</translation>
    </message>
    <message>
        <source>F1 score weighted by the classes&apos; samples</source>
        <translation>score F1 pondéré par les exemples des classes</translation>
    </message>
    <message>
        <source>kappa with linear weights</source>
        <translation>kappa à poids linéaires</translation>
    </message>
    <message>
        <source>kappa with quadratic weights</source>
        <translation>kappa à poids quadratiques</translation>
    </message>
    <message>
        <source>mean area of each class against the rest</source>
        <translation>aire moyenne de chaque classe contre le reste</translation>
    </message>
    <message>
        <source>area of each class against the rest, weighted by its samples</source>
        <translation>aire de chaque classe contre le reste, pondérée par ses exemples</translation>
    </message>
    <message>
        <source>mean area of the pairs of classes</source>
        <translation>aire moyenne des paires de classes</translation>
    </message>
    <message>
        <source>mean area of the pairs by a single number</source>
        <translation>aire moyenne des paires d’après un seul nombre</translation>
    </message>
    <message>
        <source>share of highest scores that are right</source>
        <translation>part des plus hauts scores qui sont justes</translation>
    </message>
    <message>
        <source>It divides 0 by 0.</source>
        <translation>Il divise 0 par 0.</translation>
    </message>
    <message>
        <source>It stops with an error, as a class has no samples.</source>
        <translation>Il s’arrête sur une erreur, car une classe n’a pas d’exemples.</translation>
    </message>
    <message>
        <source>It stops with an error, as the scores of a sample do not add up to 1.</source>
        <translation>Il s’arrête sur une erreur, car la somme des scores d’un exemple n’est pas 1.</translation>
    </message>
    <message>
        <source>The mean is over all labels that occur, and a class that is never predicted counts 0 with a warning.</source>
        <translation>La moyenne porte sur toutes les étiquettes présentes&#x202f;; une classe jamais prédite compte 0, avec un avertissement.</translation>
    </message>
    <message>
        <source>The mean is over all levels, and NA where one is never predicted, though it may not occur at all.</source>
        <translation>La moyenne porte sur tous les niveaux, et vaut NA si l’un n’est jamais prédit, même s’il est absent des données.</translation>
    </message>
    <message>
        <source>A class that is predicted but has no samples counts 0 with a warning.</source>
        <translation>Une classe prédite mais sans exemples compte 0, avec un avertissement.</translation>
    </message>
    <message>
        <source>It is NA where one of the levels has no samples.</source>
        <translation>Il donne NA si l’un des niveaux n’a pas d’exemples.</translation>
    </message>
    <message>
        <source>It is the mean of the classes&apos; F1, not the F1 of the means.</source>
        <translation>C’est la moyenne des F1 des classes, non le F1 des moyennes.</translation>
    </message>
    <message>
        <source>It is NA where a level is missing among truths or predictions, and NaN where one is never right.</source>
        <translation>Il donne NA si un niveau manque parmi les vérités ou les prédictions, et NaN si l’un n’est jamais juste.</translation>
    </message>
    <message>
        <source>It is the mean recall of the classes that have samples, and warns of predictions of others.</source>
        <translation>C’est le rappel moyen des classes qui ont des exemples, avec un avertissement si d’autres sont prédites.</translation>
    </message>
    <message>
        <source>It is the mean of recall and specificity of each class: with several classes more than the mean recall.</source>
        <translation>C’est la moyenne du rappel et de la spécificité de chaque classe&#xa0;: s’il y a plusieurs classes, plus que le rappel moyen.</translation>
    </message>
    <message>
        <source>A class that is never predicted counts 0.</source>
        <translation>Une classe jamais prédite compte 0.</translation>
    </message>
    <message>
        <source>It is the accuracy, under another name.</source>
        <translation>C’est l’exactitude, sous un autre nom.</translation>
    </message>
    <message>
        <source>A class that is never right counts 0.</source>
        <translation>Une classe jamais juste compte 0.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan.</source>
        <translation>S’il n’y a qu’une classe et que tout est juste, il donne nan.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is NaN.</source>
        <translation>S’il n’y a qu’une classe et que tout est juste, il donne NaN.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is 1.</source>
        <translation>S’il n’y a qu’une classe et que tout est juste, il donne 1.</translation>
    </message>
    <message>
        <source>Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.</source>
        <translation>Les degrés qui sont des textes s’écartent selon l’alphabet, non selon leur ordre, et seuls ceux qui sont présents comptent.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is 0, as ours.</source>
        <translation>Si les vérités ou les prédictions sont toutes d’une classe, il donne 0, comme ici.</translation>
    </message>
    <message>
        <source>Rows are truths, labels are sorted, and only those that occur.</source>
        <translation>Les lignes sont les vérités&#x202f;; les étiquettes sont triées, et seules celles qui sont présentes y figurent.</translation>
    </message>
    <message>
        <source>Rows are predictions and columns truths, levels by alphabet.</source>
        <translation>Les lignes sont les prédictions, les colonnes les vérités&#x202f;; les niveaux suivent l’alphabet.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared.</source>
        <translation>Les lignes sont les vérités, les classes telles que déclarées.</translation>
    </message>
    <message>
        <source>Rows are truths, classes are numbers from 0 on.</source>
        <translation>Les lignes sont les vérités, les classes des nombres à partir de 0.</translation>
    </message>
    <message>
        <source>Rows are truths; numbers are sorted, but texts are in the order in which they appear.</source>
        <translation>Les lignes sont les vérités&#x202f;; les nombres sont triés, mais les textes suivent l’ordre où ils apparaissent.</translation>
    </message>
    <message>
        <source>Rows are truths, labels in the order in which they appear: another first row, another matrix.</source>
        <translation>Les lignes sont les vérités, les étiquettes dans l’ordre où elles apparaissent&#xa0;: autre première ligne, autre matrice.</translation>
    </message>
    <message>
        <source>It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.</source>
        <translation>Il s’arrête sur une erreur si une classe n’a pas d’exemples, ou si la somme des scores d’un exemple n’est pas 1.</translation>
    </message>
    <message>
        <source>Classes without samples are left out of the mean, without a warning.</source>
        <translation>Les classes sans exemples sont exclues de la moyenne, sans avertissement.</translation>
    </message>
    <message>
        <source>Classes without an area count 0 and keep their weight: with one class only the whole is 0.</source>
        <translation>Les classes sans aire comptent 0 et gardent leur poids&#xa0;: s’il n’y a qu’une classe, le tout vaut 0.</translation>
    </message>
    <message>
        <source>multiclass.roc with a column a class never turns a pair, and leaves out classes without samples.</source>
        <translation>multiclass.roc avec une colonne par classe ne retourne jamais une paire, et laisse de côté les classes sans exemples.</translation>
    </message>
    <message>
        <source>multiclass.roc with one number a sample turns each pair by its medians, one this way, one that way.</source>
        <translation>multiclass.roc avec un nombre par exemple retourne chaque paire d’après ses médianes, l’une dans un sens, l’autre dans l’autre.</translation>
    </message>
    <message>
        <source>Each pair is folded up to at least one half: noise looks good.</source>
        <translation>Chaque paire est rabattue à au moins un demi&#xa0;: le bruit paraît bon.</translation>
    </message>
    <message>
        <source>top_k_accuracy_score takes, of equal scores, that of the last label in sorted order.</source>
        <translation>top_k_accuracy_score prend, entre scores égaux, celui de la dernière étiquette dans l’ordre trié.</translation>
    </message>
    <message>
        <source>Of equal scores the first is taken, in float.</source>
        <translation>Entre scores égaux, le premier est pris, en float.</translation>
    </message>
    <message>
        <source>Scores that do not add up to 1 are divided by their sum, silently.</source>
        <translation>Les scores dont la somme n’est pas 1 sont divisés par leur somme, sans rien dire.</translation>
    </message>
    <message>
        <source>Scores are taken as they are, also where they do not add up to 1, and cut to 1e-15 from 0 and 1.</source>
        <translation>Les scores sont pris tels quels, même si leur somme n’est pas 1, et tenus à 1e-15 de 0 et de 1.</translation>
    </message>
    <message>
        <source>samples predicted positive</source>
        <translation>exemples prédits positifs</translation>
    </message>
    <message>
        <source>It stops with an error, as the label occurs nowhere.</source>
        <translation>Il s’arrête sur une erreur, car l’étiquette n’est présente nulle part.</translation>
    </message>
    <message>
        <source>predict() knows no threshold but one half, and at exactly that takes the smaller label.</source>
        <translation>predict() ne connaît pas d’autre seuil qu’un demi&#x202f;; à un demi exactement, il prend la plus petite étiquette.</translation>
    </message>
    <message>
        <source>It predicts the more probable class, at exactly one half the one declared first, here the negative.</source>
        <translation>Il prédit la classe la plus probable&#x202f;; à un demi exactement, la première déclarée, ici la négative.</translation>
    </message>
    <message>
        <source>binaryAccuracy predicts positive above one half only, and rounds the scores to float before.</source>
        <translation>binaryAccuracy ne prédit positif qu’au-dessus d’un demi, et arrondit d’abord les scores en float.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0 with a warning.</source>
        <translation>Si rien n’est prédit positif, il donne 0 avec un avertissement.</translation>
    </message>
    <message>
        <source>It is of the second label by alphabet, and NaN at the cutoff infinity, where nothing is predicted.</source>
        <translation>C’est celle de la deuxième étiquette de l’alphabet, et NaN à la coupure infinie, où rien n’est prédit.</translation>
    </message>
    <message>
        <source>The positive class is the first level: 0 of 0 and 1; where it is never predicted the figure is NA.</source>
        <translation>La classe positive est le premier niveau&#xa0;: 0 parmi 0 et 1&#x202f;; si elle n’est jamais prédite, il donne NA.</translation>
    </message>
    <message>
        <source>&quot;Pos Pred Value&quot; is by Bayes&apos; rule from both classes: missing where one of them is.</source>
        <translation>&quot;Pos Pred Value&quot; vient des deux classes par la règle de Bayes&#xa0;: elle manque si l’une d’elles manque.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where nothing is predicted positive.</source>
        <translation>D’après ses propres prédictions, et 0 si rien n’est prédit positif.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0, without a warning.</source>
        <translation>Si rien n’est prédit positif, il donne 0, sans avertissement.</translation>
    </message>
    <message>
        <source>Given scores in place of 0 and 1 it counts those as positive that are exactly 1, without a word.</source>
        <translation>Si on lui donne des scores au lieu de 0 et 1, il compte comme positifs ceux qui valent exactement 1, sans rien dire.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is NaN, and an error where the label occurs nowhere.</source>
        <translation>Si rien n’est prédit positif, il donne NaN, et une erreur si l’étiquette n’est présente nulle part.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0 with a warning.</source>
        <translation>Sans exemple positif, il donne 0 avec un avertissement.</translation>
    </message>
    <message>
        <source>Sensitivity is of the first level: 0 of 0 and 1, so that ours is its specificity; NA without a sample.</source>
        <translation>Sensitivity est celle du premier niveau&#xa0;: 0 parmi 0 et 1&#x202f;; la nôtre est donc sa spécificité&#x202f;; NA sans exemple.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 without a positive sample.</source>
        <translation>D’après ses propres prédictions, et 0 sans exemple positif.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0, without a warning.</source>
        <translation>Sans exemple positif, il donne 0, sans avertissement.</translation>
    </message>
    <message>
        <source>Without a positive sample it is NaN, or an error.</source>
        <translation>Sans exemple positif, il donne NaN, ou une erreur.</translation>
    </message>
    <message>
        <source>Where the class is neither there nor predicted it is 0 with a warning.</source>
        <translation>Si la classe n’est ni présente ni prédite, il donne 0 avec un avertissement.</translation>
    </message>
    <message>
        <source>Of the first level, from precision and recall: NA where one is missing, NaN where both are 0.</source>
        <translation>Celui du premier niveau, d’après précision et rappel&#xa0;: NA si l’un manque, NaN si les deux valent 0.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where precision and recall are.</source>
        <translation>D’après ses propres prédictions, et 0 si précision et rappel le sont.</translation>
    </message>
    <message>
        <source>An error where the class is neither there nor predicted.</source>
        <translation>Une erreur si la classe n’est ni présente ni prédite.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan: there is nothing to agree on.</source>
        <translation>S’il n’y a qu’une classe et que tout est juste, il donne nan&#xa0;: il n’y a rien sur quoi s’accorder.</translation>
    </message>
    <message>
        <source>By its own predictions, and 1 with one class only, all right.</source>
        <translation>D’après ses propres prédictions, et 1 s’il n’y a qu’une classe et que tout est juste.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is NaN.</source>
        <translation>Si les vérités ou les prédictions sont toutes d’une classe, il donne NaN.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared, by its own predictions.</source>
        <translation>Les lignes sont les vérités, les classes telles que déclarées, d’après ses propres prédictions.</translation>
    </message>
    <message>
        <source>number of points of the ROC curve</source>
        <translation>nombre de points de la courbe ROC</translation>
    </message>
    <message>
        <source>first threshold of the ROC curve</source>
        <translation>premier seuil de la courbe ROC</translation>
    </message>
    <message>
        <source>second threshold of the ROC curve</source>
        <translation>deuxième seuil de la courbe ROC</translation>
    </message>
    <message>
        <source>area under the ROC curve over the folds</source>
        <translation>aire sous la courbe ROC sur les blocs</translation>
    </message>
    <message>
        <source>break-even of precision and recall</source>
        <translation>point d’égalité entre précision et rappel</translation>
    </message>
    <message>
        <source>It stops with an error, as all scores are equal.</source>
        <translation>Il s’arrête sur une erreur, car tous les scores sont égaux.</translation>
    </message>
    <message>
        <source>Precision and recall do not meet.</source>
        <translation>La précision et le rappel ne se rejoignent pas.</translation>
    </message>
    <message>
        <source>A fold has samples of one class only.</source>
        <translation>Un bloc n’a que des exemples d’une classe.</translation>
    </message>
    <message>
        <source>Every fold has samples of one class only.</source>
        <translation>Chaque bloc n’a que des exemples d’une classe.</translation>
    </message>
    <message>
        <source>roc_auc_score takes the scores for those of the greater label: the later one by its bytes.</source>
        <translation>roc_auc_score prend les scores pour ceux de la plus grande étiquette&#xa0;: la dernière selon ses octets.</translation>
    </message>
    <message>
        <source>roc() turns the direction so that the class with the higher median scores higher, with a message only.</source>
        <translation>roc() retourne le sens pour que la classe à la médiane la plus haute ait les scores les plus hauts, avec un simple message.</translation>
    </message>
    <message>
        <source>The positive class is the second label by alphabet: well, not ill.</source>
        <translation>La classe positive est la deuxième étiquette de l’alphabet&#xa0;: well, non ill.</translation>
    </message>
    <message>
        <source>twoClassSummary uses the probability of the first level for that level, and never turns the direction.</source>
        <translation>twoClassSummary prend la probabilité du premier niveau pour ce niveau, et ne retourne jamais le sens.</translation>
    </message>
    <message>
        <source>Each class has its own area by its own scores; with one class only it shows ?.</source>
        <translation>Chaque classe a sa propre aire d’après ses propres scores&#x202f;; s’il n’y a qu’une classe, il affiche&#x202f;?.</translation>
    </message>
    <message>
        <source>The weighted mean over the classes counts an undefined area as 0, with one class only the whole.</source>
        <translation>La moyenne pondérée des classes compte 0 pour une aire non définie&#x202f;; s’il n’y a qu’une classe, pour le tout.</translation>
    </message>
    <message>
        <source>An area below one half is folded up: scores in reversed order look good.</source>
        <translation>Une aire inférieure à un demi est rabattue vers le haut&#xa0;: des scores en ordre inverse paraissent bons.</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>précision moyenne</translation>
    </message>
    <message>
        <source>Without a positive sample it says -0.0 with a warning, where ours is undefined.</source>
        <translation>Sans exemple positif, il dit -0.0 avec un avertissement, là où la nôtre n’est pas définie.</translation>
    </message>
    <message>
        <source>Where precision and recall cross between two scores, prbe lists their difference, 0, not their value.</source>
        <translation>Si précision et rappel se croisent entre deux scores, prbe donne leur différence, 0, non leur valeur.</translation>
    </message>
    <message>
        <source>roc_curve leaves out points that go on straight from their neighbours, and adds one above all scores.</source>
        <translation>roc_curve omet les points alignés avec leurs voisins, et en ajoute un au-dessus de tous les scores.</translation>
    </message>
    <message>
        <source>The thresholds are the midpoints between the scores, and both infinities.</source>
        <translation>Les seuils sont les milieux entre les scores, et les deux infinis.</translation>
    </message>
    <message>
        <source>The cutoffs are the distinct scores, and infinity before them.</source>
        <translation>Les coupures sont les scores distincts, précédés de l’infini.</translation>
    </message>
    <message>
        <source>The thresholds are the distinct scores from the lowest on, and one 0.00001 above the highest.</source>
        <translation>Les seuils sont les scores distincts à partir du plus bas, et un seuil 0,00001 au-dessus du plus haut.</translation>
    </message>
    <message>
        <source>Up to version 1.2 it is the highest score + 1, which no probability can be; from 1.3 on infinity.</source>
        <translation>Jusqu’à la version 1.2, c’est le plus haut score + 1, ce qu’aucune probabilité ne peut être&#x202f;; à partir de 1.3, l’infini.</translation>
    </message>
    <message>
        <source>The list begins where all are predicted as cases: at -infinity, or infinity if the direction is turned.</source>
        <translation>La liste commence là où tous sont prédits comme cas&#xa0;: à -infini, ou à l’infini si le sens est retourné.</translation>
    </message>
    <message>
        <source>It is the midpoint between the two outermost scores, which no sample has; ours is the highest score.</source>
        <translation>C’est le milieu entre les deux scores extrêmes, qu’aucun exemple n’a&#x202f;; le nôtre est le plus haut score.</translation>
    </message>
    <message>
        <source>It is infinity, where nothing is predicted positive, as in ours.</source>
        <translation>C’est l’infini, où rien n’est prédit positif, comme ici.</translation>
    </message>
    <message>
        <source>The curve begins at the lowest score, where all are positive.</source>
        <translation>La courbe commence au plus bas score, où tous sont positifs.</translation>
    </message>
    <message>
        <source>One column is taken for the greater label&apos;s, and cut to 2.2e-16 from 0 and 1: a certain miss costs 36.04.</source>
        <translation>Une colonne seule est prise pour celle de la plus grande étiquette, et tenue à 2,2e-16 de 0 et de 1&#xa0;: une erreur certaine coûte 36,04.</translation>
    </message>
    <message>
        <source>Scores in float are cut to 1.2e-7 from 0 and 1 instead: a certain miss costs 15.94.</source>
        <translation>Les scores en float sont tenus à 1,2e-7 de 0 et de 1&#xa0;: une erreur certaine coûte 15,94.</translation>
    </message>
    <message>
        <source>mnLogLoss uses both classes&apos; columns, and cuts to 1e-15 from 0 and 1: a certain miss costs 34.54.</source>
        <translation>mnLogLoss utilise les colonnes des deux classes, et se tient à 1e-15 de 0 et de 1&#xa0;: une erreur certaine coûte 34,54.</translation>
    </message>
    <message>
        <source>binaryCrossentropy cuts to 1e-7 from 0 and 1, in float: a certain miss costs 16.12 or 15.94.</source>
        <translation>binaryCrossentropy se tient à 1e-7 de 0 et de 1, en float&#xa0;: une erreur certaine coûte 16,12 ou 15,94.</translation>
    </message>
    <message>
        <source>The scores of all folds are put into one curve, as if one model had made them.</source>
        <translation>Les scores de tous les blocs sont mis dans une seule courbe, comme si un seul modèle les avait faits.</translation>
    </message>
    <message>
        <source>The area of cross_val_predict puts the scores of all folds into one curve.</source>
        <translation>L’aire de cross_val_predict met les scores de tous les blocs dans une seule courbe.</translation>
    </message>
    <message>
        <source>cross_val_score has one area a fold, and a fold with one class only makes their mean nan.</source>
        <translation>cross_val_score a une aire par bloc, et un bloc à une seule classe rend leur moyenne nan.</translation>
    </message>
    <message>
        <source>train() leaves out a fold with one class only, without a count of those left.</source>
        <translation>train() laisse de côté un bloc à une seule classe, sans dire combien il en reste.</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>score F1</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>corrélation de Matthews</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perte logarithmique</translation>
    </message>
    <message>
        <source>count top right in the confusion matrix</source>
        <translation>nombre en haut à droite de la matrice de confusion</translation>
    </message>
    <message>
        <source>It stops with an error, as only one class occurs.</source>
        <translation>Il s’arrête sur une erreur, car une seule classe est présente.</translation>
    </message>
    <message>
        <source>Its matrix has a single cell, as only one label occurs.</source>
        <translation>Sa matrice n’a qu’une case, car une seule étiquette est présente.</translation>
    </message>
    <message>
        <source>The model puts out infinite scores, or some that are no numbers.</source>
        <translation>Le modèle produit des scores infinis, ou certains qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>These scores are no probabilities: that needs numbers from 0 to 1 (or a loss that learns probabilities).</source>
        <translation>Ces scores ne sont pas des probabilités&#xa0;: il faut des nombres de 0 à 1 (ou une perte qui apprend des probabilités).</translation>
    </message>
    <message>
        <source>This is a figure of two classes.</source>
        <translation>C’est une grandeur pour deux classes.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>precision at the prevalence set</source>
        <translation>précision à la prévalence réglée</translation>
    </message>
    <message>
        <source>Precision at the prevalence set</source>
        <translation>Précision à la prévalence réglée</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>spécificité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 at its best threshold</source>
        <translation>F1 à son meilleur seuil</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>erreur de calibration attendue</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erreur de calibration attendue</translation>
    </message>
    <message>
        <source>partial area</source>
        <translation>aire partielle</translation>
    </message>
    <message>
        <source>Partial area</source>
        <translation>Aire partielle</translation>
    </message>
    <message>
        <source>expected cost</source>
        <translation>coût attendu</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coût attendu</translation>
    </message>
    <message>
        <source>squared correlation</source>
        <translation>carré de la corrélation</translation>
    </message>
    <message>
        <source>Squared correlation</source>
        <translation>Carré de la corrélation</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>racine de l’erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Racine de l’erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>erreur absolue moyenne</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>A prediction is no finite number.</source>
        <translation>Une prédiction n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>Without samples of both classes a rate of errors is undefined.</source>
        <translation>Sans exemples des deux classes, un taux d’erreur n’est pas défini.</translation>
    </message>
    <message>
        <source>Neither error costs anything: give one of them a cost above 0.</source>
        <translation>Les deux erreurs ne coûtent rien&#xa0;: donnez à l’une un coût supérieur à 0.</translation>
    </message>
    <message>
        <source>Without positive samples there is no recall, and so no F1.</source>
        <translation>Sans exemples positifs, il n’y a pas de rappel, donc pas de F1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Scores of others</source>
        <translation>Scores externes</translation>
    </message>
    <message>
        <source>Whose predictions are judged: a network while it learns, the baseline that always says how frequent each class is (or the mean), or any other program&apos;s, from a table with the columns label and score.</source>
        <translation>Celui dont on juge les prédictions&#xa0;: un réseau pendant qu’il apprend, la ligne de base qui dit toujours la fréquence de chaque classe (ou la moyenne), ou tout autre programme, d’après un tableau avec les colonnes label et score.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A sample counts as positive if its score is at least this. Drag it in any view.</source>
        <translation>Un exemple compte comme positif si son score atteint ce seuil. Glissez-le dans n’importe quelle vue.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Classe positive</translation>
    </message>
    <message>
        <source>The class that is looked for; empty: 1, or the last label in order.</source>
        <translation>La classe que l’on cherche&#x202f;; vide&#xa0;: 1, ou la dernière étiquette dans l’ordre.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Jugé sur</translation>
    </message>
    <message>
        <source>The samples that all figures are of. A table of scores has one part only.</source>
        <translation>Les exemples auxquels se rapportent toutes les grandeurs. Un tableau de scores n’a qu’une partie.</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Coût d’une fausse alerte</translation>
    </message>
    <message>
        <source>What it costs to take a negative sample for a positive one.</source>
        <translation>Ce que coûte un exemple négatif pris pour un positif.</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Coût d’un cas manqué</translation>
    </message>
    <message>
        <source>What it costs to take a positive sample for a negative one.</source>
        <translation>Ce que coûte un exemple positif pris pour un négatif.</translation>
    </message>
    <message>
        <source>Another prevalence</source>
        <translation>Autre prévalence</translation>
    </message>
    <message>
        <source>Judge as if positive samples were more or less frequent than in the data: ROC and its area stay, precision does not.</source>
        <translation>Juger comme si les exemples positifs étaient plus ou moins fréquents que dans les données&#xa0;: la courbe ROC et son aire restent, la précision non.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prévalence</translation>
    </message>
    <message>
        <source>The share of positive samples where the model is used.</source>
        <translation>La part d’exemples positifs là où le modèle est utilisé.</translation>
    </message>
    <message>
        <source>Partial area up to</source>
        <translation>Aire partielle jusqu’à</translation>
    </message>
    <message>
        <source>The false positive rate up to which the partial area under the ROC curve is taken.</source>
        <translation>Le taux de faux positifs jusqu’auquel l’aire partielle sous la courbe ROC est prise.</translation>
    </message>
    <message>
        <source>Bootstrap band</source>
        <translation>Bande bootstrap</translation>
    </message>
    <message>
        <source>Shows where the ROC curve lies in 95 % of resamples of the samples that are judged.</source>
        <translation>Montre où se trouve la courbe ROC dans 95&#x202f;% des rééchantillonnages des exemples jugés.</translation>
    </message>
    <message>
        <source>F1 at the threshold</source>
        <translation>F1 au seuil</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparés par</translation>
    </message>
    <message>
        <source>The figure whose course is shown of each of the settings compared.</source>
        <translation>La grandeur dont on montre l’évolution pour chacun des réglages comparés.</translation>
    </message>
    <message>
        <source>How many runs in all train from different seeds, for the bands of the curves.</source>
        <translation>Nombre total d’exécutions qui apprennent avec des graines différentes, pour les bandes des courbes.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: resampling=smote | class-weights=balanced.</source>
        <translation>Jusqu’à trois autres réglages à côté de ceux-ci, séparés par |&#xa0;: resampling=smote | class-weights=balanced.</translation>
    </message>
    <message>
        <source>99 % accuracy, and worthless</source>
        <translation>99&#x202f;% d’exactitude, et sans valeur</translation>
    </message>
    <message>
        <source>A model is right on 99 of 100 transactions. Would you trust it to find fraud?</source>
        <translation>Un modèle a raison pour 99 transactions sur 100. Lui feriez-vous confiance pour trouver les fraudes&#x202f;?</translation>
    </message>
    <message>
        <source>It never says fraud: the recall is 0, the ROC curve is the diagonal, and the balanced accuracy is one half. Choose the network as the model, play, and see what accuracy hides.</source>
        <translation>Il ne dit jamais fraude&#xa0;: le rappel est 0, la courbe ROC est la diagonale, et l’exactitude équilibrée est un demi. Choisissez le réseau comme modèle, lancez l’exécution et voyez ce que l’exactitude cache.</translation>
    </message>
    <message>
        <source>A table of fraud</source>
        <translation>Un tableau de fraudes</translation>
    </message>
    <message>
        <source>One transaction in a hundred is fraud. The area under the ROC curve is .95. Of the cases you are called to, how many are fraud?</source>
        <translation>Une transaction sur cent est une fraude. L’aire sous la courbe ROC est 0,95. Parmi les cas signalés, combien sont des fraudes&#x202f;?</translation>
    </message>
    <message>
        <source>Resample, weight or move the threshold</source>
        <translation>Rééchantillonner, pondérer ou déplacer le seuil</translation>
    </message>
    <message>
        <source>With 5 % fraud the network rarely says fraud. SMOTE, undersampling, class weights, or a lower threshold: which one would you choose?</source>
        <translation>Avec 5&#x202f;% de fraudes, le réseau dit rarement fraude. SMOTE, sous-échantillonnage, poids des classes ou seuil plus bas&#xa0;: que choisiriez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Open the view of that name: all four rank alike, with the same best F1. But resampling and weights ruin the calibration; a lower threshold does not.</source>
        <translation>Ouvrez la vue de ce nom&#xa0;: les quatre classent de même, avec le même meilleur F1. Mais le rééchantillonnage et les poids ruinent la calibration&#x202f;; un seuil plus bas non.</translation>
    </message>
    <message>
        <source>The leak</source>
        <translation>La fuite</translation>
    </message>
    <message>
        <source>The columns are pure noise. Lane A copies rare samples before it holds out the test, lane B after. What will each say of itself?</source>
        <translation>Les colonnes ne sont que du bruit. La voie A copie les exemples rares avant de mettre le test de côté, la voie B après. Que dira chacune d’elle-même&#x202f;?</translation>
    </message>
    <message>
        <source>A good area, and bad probabilities</source>
        <translation>Une bonne aire, et de mauvaises probabilités</translation>
    </message>
    <message>
        <source>What a missed tumour costs</source>
        <translation>Ce que coûte une tumeur manquée</translation>
    </message>
    <message>
        <source>A missed tumour is twenty times as bad as a needless biopsy. Where do you put the threshold?</source>
        <translation>Une tumeur manquée est vingt fois plus grave qu’une biopsie inutile. Où placez-vous le seuil&#x202f;?</translation>
    </message>
    <message>
        <source>The cost curve has its lowest point far below one half. Turn on equal cost in the ROC view, change the costs, and see the line tilt and touch the curve elsewhere.</source>
        <translation>La courbe de coût a son point le plus bas loin au-dessous d’un demi. Activez le coût égal dans la vue ROC, changez les coûts, et voyez la droite s’incliner et toucher la courbe ailleurs.</translation>
    </message>
    <message>
        <source>The prevalence that moves</source>
        <translation>La prévalence qui change</translation>
    </message>
    <message>
        <source>A test was tried on as many ill as well people. Now everybody is tested, and one in a hundred is ill. What changes, and what does not?</source>
        <translation>Un test a été essayé sur autant de malades que de bien portants. Maintenant tout le monde est testé, et une personne sur cent est malade. Qu’est-ce qui change, et qu’est-ce qui ne change pas&#x202f;?</translation>
    </message>
    <message>
        <source>Drag the prevalence: the ROC curve and its area stay, the precision falls from .9 to below .1. Set it back to one half and both views agree again.</source>
        <translation>Glissez la prévalence&#xa0;: la courbe ROC et son aire restent, la précision tombe de 0,9 à moins de 0,1. Remettez-la à un demi, et les deux vues s’accordent de nouveau.</translation>
    </message>
    <message>
        <source>A curve that turned itself round</source>
        <translation>Une courbe qui s’est retournée</translation>
    </message>
    <message>
        <source>Open “Why does R say something else?”: pROC looks which class has the higher median and turns the curve round, so that noise seldom falls below one half.</source>
        <translation>Ouvrez «&#xa0;Pourquoi R dit-il autre chose&#x202f;?&#xa0;»&#xa0;: pROC regarde quelle classe a la médiane la plus haute et retourne la courbe, si bien que le bruit tombe rarement au-dessous d’un demi.</translation>
    </message>
    <message>
        <source>A regression that only ranks</source>
        <translation>Une régression qui ne fait que classer</translation>
    </message>
    <message>
        <source>R² asks how far off the predictions are, the squared correlation only whether they rise with the truth. See prediction against truth: the cloud lies far from the line.</source>
        <translation>R² demande de combien les prédictions se trompent, le carré de la corrélation seulement si elles montent avec la vérité. Voyez «&#xa0;Prédiction et vérité&#xa0;»&#xa0;: le nuage est loin de la droite.</translation>
    </message>
    <message>
        <source>Digits and their most confused pair</source>
        <translation>Les chiffres et leur paire la plus confondue</translation>
    </message>
    <message>
        <source>Which two digits will the network confuse most, and in which direction?</source>
        <translation>Quels deux chiffres le réseau confondra-t-il le plus, et dans quel sens&#x202f;?</translation>
    </message>
    <message>
        <source>The matrix names the most confused pairs. Click a cell: its samples are marked in the data view. Choose another positive class to see its curve against the rest.</source>
        <translation>La matrice nomme les paires les plus confondues. Cliquez sur une case&#xa0;: ses exemples sont marqués dans la vue des données. Choisissez une autre classe positive pour voir sa courbe contre le reste.</translation>
    </message>
    <message>
        <source>model = scores needs a table with the columns label and score: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>model = scores demande un tableau avec les colonnes label et score&#xa0;: ouvrez un fichier CSV, déposez-le sur la fenêtre ou indiquez-le avec --data.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>What a model&apos;s predictions are worth, while it learns: curves, matrix and costs from one threshold.</source>
        <translation>Ce que valent les prédictions d’un modèle pendant qu’il apprend&#xa0;: courbes, matrice et coûts à partir d’un seul seuil.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>taux de faux positifs</translation>
    </message>
    <message>
        <source>false negative rate</source>
        <translation>taux de faux négatifs</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>share of samples taken, highest scores first</source>
        <translation>part des exemples pris, plus hauts scores d’abord</translation>
    </message>
    <message>
        <source>share of positives found</source>
        <translation>part des positifs trouvés</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>the best threshold for each</source>
        <translation>le meilleur seuil pour chacun</translation>
    </message>
    <message>
        <source>never positive</source>
        <translation>jamais positif</translation>
    </message>
    <message>
        <source>always positive</source>
        <translation>toujours positif</translation>
    </message>
    <message>
        <source>share of the cost that misses make</source>
        <translation>part du coût due aux cas manqués</translation>
    </message>
    <message>
        <source>cost, 1: all wrong</source>
        <translation>coût, 1&#xa0;: tout faux</translation>
    </message>
    <message>
        <source>least: %1 at %2</source>
        <translation>minimum&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>expected cost of a decision</source>
        <translation>coût attendu d’une décision</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gagnées %1</translation>
    </message>
    <message>
        <source>tied %1</source>
        <translation>à égalité %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdues %1</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Every positive against every negative, won or lost, will appear here.</source>
        <translation>Chaque positif contre chaque négatif, gagné ou perdu, apparaîtra ici.</translation>
    </message>
    <message>
        <source>Detection error trade-off</source>
        <translation>Compromis entre les erreurs (DET)</translation>
    </message>
    <message>
        <source>Both kinds of errors against each other will appear here.</source>
        <translation>Les deux sortes d’erreurs, l’une contre l’autre, apparaîtront ici.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How much more often positives are among the highest scores will appear here.</source>
        <translation>Ici apparaîtra combien plus souvent les positifs sont parmi les plus hauts scores.</translation>
    </message>
    <message>
        <source>Cumulative gains</source>
        <translation>Gains cumulés</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Courbe de coût</translation>
    </message>
    <message>
        <source>What each threshold costs will appear here.</source>
        <translation>Ce que coûte chaque seuil apparaîtra ici.</translation>
    </message>
    <message>
        <source>Against the mixture of costs (Drummond and Holte)</source>
        <translation>Selon le mélange des coûts (Drummond et Holte)</translation>
    </message>
    <message>
        <source>partial area up to %1: %2</source>
        <translation>aire partielle jusqu’à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>convex hull</source>
        <translation>enveloppe convexe</translation>
    </message>
    <message>
        <source>equal cost</source>
        <translation>coût égal</translation>
    </message>
    <message>
        <source>least cost %1</source>
        <translation>coût minimal %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>taux de vrais positifs</translation>
    </message>
    <message>
        <source>95 % of resamples</source>
        <translation>95&#x202f;% des rééchantillonnages</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1&#xa0;: aire %2</translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation>%1&#xa0;: précision moyenne %2</translation>
    </message>
    <message>
        <source>with prevalence %1</source>
        <translation>avec la prévalence %1</translation>
    </message>
    <message>
        <source>prevalence %1</source>
        <translation>prévalence %1</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>What a threshold finds, and at the cost of how many false alarms, will appear here.</source>
        <translation>Ici apparaîtra ce qu’un seuil trouve, et au prix de combien de fausses alertes.</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>Enveloppe convexe</translation>
    </message>
    <message>
        <source>Equal cost</source>
        <translation>Coût égal</translation>
    </message>
    <message>
        <source>One class against one</source>
        <translation>Une classe contre une</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>How many of the found are right, against how many are found, will appear here.</source>
        <translation>Ici apparaîtra combien des cas trouvés sont justes, selon combien sont trouvés.</translation>
    </message>
    <message>
        <source>There are no samples to judge.</source>
        <translation>Il n’y a pas d’exemples à juger.</translation>
    </message>
    <message>
        <source>truth − prediction</source>
        <translation>vérité − prédiction</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>résidu</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>baseline: the mean %1</source>
        <translation>ligne de base&#xa0;: la moyenne %1</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>vérité</translation>
    </message>
    <message>
        <source>sample %1: truth %2, prediction %3, residual %4</source>
        <translation>exemple %1&#xa0;: vérité %2, prédiction %3, résidu %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>servant à apprendre</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>part des exemples</translation>
    </message>
    <message>
        <source>from the base to its neighbour</source>
        <translation>de la base à son voisin</translation>
    </message>
    <message>
        <source>Nothing is learned from these scores, so there is nothing to resample.</source>
        <translation>Rien n’est appris de ces scores, il n’y a donc rien à rééchantillonner.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>a copy of sample %1</source>
        <translation>une copie de l’exemple %1</translation>
    </message>
    <message>
        <source>new sample: from sample %1 towards its neighbour %2, %3 of the way</source>
        <translation>nouvel exemple&#xa0;: de l’exemple %1 vers son voisin %2, à %3 du chemin</translation>
    </message>
    <message>
        <source>%1 samples before, %2 added, %3 left out.</source>
        <translation>%1 exemples avant, %2 ajoutés, %3 laissés de côté.</translation>
    </message>
    <message>
        <source>Leak: %1 of %2 test samples have kin that is learned from.</source>
        <translation>Fuite&#xa0;: %1 des %2 exemples de test ont des apparentés parmi les exemples appris.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>How far each prediction is from the truth will appear here.</source>
        <translation>L’écart entre chaque prédiction et la vérité apparaîtra ici.</translation>
    </message>
    <message>
        <source>Prediction against truth</source>
        <translation>Prédiction et vérité</translation>
    </message>
    <message>
        <source>Each prediction against what was true will appear here.</source>
        <translation>Chaque prédiction, face à ce qui était vrai, apparaîtra ici.</translation>
    </message>
    <message>
        <source>What resampling adds and leaves out will appear here.</source>
        <translation>Ce que le rééchantillonnage ajoute et laisse de côté apparaîtra ici.</translation>
    </message>
    <message>
        <source>Safe, in danger, noise</source>
        <translation>Sûrs, en danger, bruit</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilité de %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>score de %1</translation>
    </message>
    <message>
        <source>share of its class</source>
        <translation>part de sa classe</translation>
    </message>
    <message>
        <source>before: calibration error %1</source>
        <translation>avant&#xa0;: erreur de calibration %1</translation>
    </message>
    <message>
        <source>temperature %1: calibration error %2</source>
        <translation>température %1&#xa0;: erreur de calibration %2</translation>
    </message>
    <message>
        <source>as often as predicted</source>
        <translation>aussi souvent que prédit</translation>
    </message>
    <message>
        <source>calibration error %1</source>
        <translation>erreur de calibration %1</translation>
    </message>
    <message>
        <source>predicted probability of %1</source>
        <translation>probabilité prédite de %1</translation>
    </message>
    <message>
        <source>share that was %1</source>
        <translation>part qui était %1</translation>
    </message>
    <message>
        <source>Numbers are predicted here: see the residuals, and prediction against truth.</source>
        <translation>Ici, des nombres sont prédits&#xa0;: voyez «&#xa0;Résidus&#xa0;» et «&#xa0;Prédiction et vérité&#xa0;».</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>How the classes lie on the scale of the scores will appear here.</source>
        <translation>La répartition des classes sur l’échelle des scores apparaîtra ici.</translation>
    </message>
    <message>
        <source>Samples instead of shares</source>
        <translation>Exemples au lieu de parts</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Whether what is predicted with 80 % comes in 80 % will appear here.</source>
        <translation>Ici apparaîtra si ce qui est prédit à 80&#x202f;% arrive dans 80&#x202f;% des cas.</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>Mise à l’échelle par température</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>The share of all samples that are right. With rare positives, saying “negative” always makes it high.</source>
        <translation>La part de tous les exemples qui sont justes. Si les positifs sont rares, dire «&#xa0;négatif&#xa0;» la rend toujours élevée.</translation>
    </message>
    <message>
        <source>The mean of both classes’ recalls: one half for whoever ignores the data.</source>
        <translation>La moyenne des rappels des deux classes&#xa0;: un demi pour qui ignore les données.</translation>
    </message>
    <message>
        <source>Of what is called positive, the share that is. It falls where positives are rarer.</source>
        <translation>De ce qui est dit positif, la part qui l’est. Elle baisse là où les positifs sont plus rares.</translation>
    </message>
    <message>
        <source>Of the positives, the share that is found: the true positive rate, sensitivity.</source>
        <translation>Des positifs, la part qui est trouvée&#xa0;: le taux de vrais positifs, la sensibilité.</translation>
    </message>
    <message>
        <source>Of the negatives, the share that is left in peace: one minus the false positive rate.</source>
        <translation>Des négatifs, la part laissée en paix&#xa0;: un moins le taux de faux positifs.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. True negatives do not count.</source>
        <translation>La moyenne harmonique de la précision et du rappel. Les vrais négatifs ne comptent pas.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction; 0 if either is all of one class.</source>
        <translation>La corrélation entre vérité et prédiction&#x202f;; 0 si l’une ou l’autre est toute d’une classe.</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.</source>
        <translation>L’accord au-delà de ce que donnerait le hasard&#xa0;: p est l’exactitude, pₑ celle du hasard.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, macro</source>
        <translation>Aire sous les courbes ROC, macro</translation>
    </message>
    <message>
        <source>The share of pairs of a positive and a negative sample in which the positive one scores higher, ties half. No threshold and no prevalence is in it.</source>
        <translation>La part des paires d’un exemple positif et d’un négatif où le positif a le score le plus haut, les égalités comptant moitié. Ni seuil ni prévalence n’y entrent.</translation>
    </message>
    <message>
        <source>The area A up to the false positive rate f, made so that chance is one half and the best 1 (McClish 1989).</source>
        <translation>L’aire A jusqu’au taux de faux positifs f, ramenée de sorte que le hasard vaut un demi et le mieux 1 (McClish 1989).</translation>
    </message>
    <message>
        <source>Precision at each threshold, weighted by how much recall it adds; never the trapezoid. All scores equal: the prevalence.</source>
        <translation>La précision à chaque seuil, pondérée par le rappel qu’il ajoute&#x202f;; jamais le trapèze. Tous les scores égaux&#xa0;: la prévalence.</translation>
    </message>
    <message>
        <source>The mean squared error of probabilities: 0 is best.</source>
        <translation>L’erreur quadratique moyenne des probabilités&#xa0;: 0 est le mieux.</translation>
    </message>
    <message>
        <source>How surprised the model is by the truth. A certain miss counts 36.04, not infinity.</source>
        <translation>À quel point la vérité surprend le modèle. Une erreur certaine compte 36,04, non l’infini.</translation>
    </message>
    <message>
        <source>How far, over ten equal bins, what came is from what was predicted.</source>
        <translation>L’écart, sur dix intervalles égaux, entre ce qui est arrivé et ce qui était prédit.</translation>
    </message>
    <message>
        <source>Precision, macro</source>
        <translation>Précision, macro</translation>
    </message>
    <message>
        <source>Recall, macro</source>
        <translation>Rappel, macro</translation>
    </message>
    <message>
        <source>F1, macro</source>
        <translation>F1, macro</translation>
    </message>
    <message>
        <source>Precision, weighted</source>
        <translation>Précision, pondérée</translation>
    </message>
    <message>
        <source>Recall, weighted</source>
        <translation>Rappel, pondéré</translation>
    </message>
    <message>
        <source>F1, weighted</source>
        <translation>F1, pondéré</translation>
    </message>
    <message>
        <source>Precision, micro</source>
        <translation>Précision, micro</translation>
    </message>
    <message>
        <source>Recall, micro</source>
        <translation>Rappel, micro</translation>
    </message>
    <message>
        <source>F1, micro</source>
        <translation>F1, micro</translation>
    </message>
    <message>
        <source>The mean over classes, each counting the same.</source>
        <translation>La moyenne sur les classes, chacune comptant autant.</translation>
    </message>
    <message>
        <source>The mean over classes, each counting by its samples.</source>
        <translation>La moyenne sur les classes, chacune comptant selon ses exemples.</translation>
    </message>
    <message>
        <source>All decisions counted as one: with one label a sample the same as the accuracy.</source>
        <translation>Toutes les décisions comptées ensemble&#xa0;: avec une étiquette par exemple, la même chose que l’exactitude.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, weighted</source>
        <translation>Aire sous les courbes ROC, pondérée</translation>
    </message>
    <message>
        <source>Each class against the rest, counting by its samples.</source>
        <translation>Chaque classe contre le reste, comptant selon ses exemples.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, micro</source>
        <translation>Aire sous les courbes ROC, micro</translation>
    </message>
    <message>
        <source>All classes’ scores as one row of samples.</source>
        <translation>Les scores de toutes les classes comme une seule suite d’exemples.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, one against one</source>
        <translation>Aire sous les courbes ROC, une contre une</translation>
    </message>
    <message>
        <source>The mean over pairs of classes (Hand and Till 2001): no prevalence is in it.</source>
        <translation>La moyenne sur les paires de classes (Hand et Till 2001)&#xa0;: aucune prévalence n’y entre.</translation>
    </message>
    <message>
        <source>What a decision costs on average, where positives have the share π.</source>
        <translation>Ce que coûte une décision en moyenne, là où les positifs ont la part π.</translation>
    </message>
    <message>
        <source>By Bayes’ rule: the rates stay where positives are rarer, the precision does not.</source>
        <translation>Par la règle de Bayes&#xa0;: les taux restent là où les positifs sont plus rares, la précision non.</translation>
    </message>
    <message>
        <source>In the square of the unit of what is predicted.</source>
        <translation>Dans le carré de l’unité de ce qui est prédit.</translation>
    </message>
    <message>
        <source>Mean squared error of the mean</source>
        <translation>Erreur quadratique moyenne de la moyenne</translation>
    </message>
    <message>
        <source>The baseline: whoever predicts the mean of the training samples always.</source>
        <translation>La ligne de base&#xa0;: qui prédit toujours la moyenne des exemples d’entraînement.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; large errors count more.</source>
        <translation>Dans l’unité de ce qui est prédit&#x202f;; les grandes erreurs comptent plus.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; every unit of error counts the same.</source>
        <translation>Dans l’unité de ce qui est prédit&#x202f;; chaque unité d’erreur compte autant.</translation>
    </message>
    <message>
        <source>Median absolute error</source>
        <translation>Erreur absolue médiane</translation>
    </message>
    <message>
        <source>Half of the errors are smaller: outliers do not count.</source>
        <translation>La moitié des erreurs est plus petite&#xa0;: les valeurs aberrantes ne comptent pas.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Perte de Huber</translation>
    </message>
    <message>
        <source>Squares for small errors, absolute for large ones (Huber 1964).</source>
        <translation>Des carrés pour les petites erreurs, des valeurs absolues pour les grandes (Huber 1964).</translation>
    </message>
    <message>
        <source>Log cosh</source>
        <translation>Log cosh</translation>
    </message>
    <message>
        <source>Nearly the same, and smooth everywhere.</source>
        <translation>Presque la même chose, et lisse partout.</translation>
    </message>
    <message>
        <source>How much better than the mean: 1 is exact, 0 no better, below 0 worse.</source>
        <translation>De combien c’est mieux que la moyenne&#xa0;: 1 est exact, 0 pas mieux, au-dessous de 0 pire.</translation>
    </message>
    <message>
        <source>What caret calls R²: predictions in reversed order have 1, and no offset is seen.</source>
        <translation>Ce que caret appelle R²&#xa0;: des prédictions en ordre inverse ont 1, et aucun décalage n’est vu.</translation>
    </message>
    <message>
        <source>The share of all samples that are right.</source>
        <translation>La part de tous les exemples qui sont justes.</translation>
    </message>
    <message>
        <source>The mean over classes of the share that is found.</source>
        <translation>La moyenne sur les classes de la part qui est trouvée.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction, of any number of classes.</source>
        <translation>La corrélation entre vérité et prédiction, pour un nombre quelconque de classes.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Grandeurs</translation>
    </message>
    <message>
        <source>Why does R say something else?</source>
        <translation>Pourquoi R dit-il autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>until all views show a threshold that is dragged, 100,000 scores</source>
        <translation>jusqu’à ce que toutes les vues montrent un seuil que l’on fait glisser, 100 000 scores</translation>
    </message>
    <message>
        <source>No lab has a parameter to drag.</source>
        <translation>Aucun labo n’a de paramètre à faire glisser.</translation>
    </message>
    <message>
        <source>share of the negatives</source>
        <translation>part des négatifs</translation>
    </message>
    <message>
        <source>share of the positives</source>
        <translation>part des positifs</translation>
    </message>
    <message>
        <source>Choose a sample to read its numbers; %1 are shown.</source>
        <translation>Choisissez un exemple pour lire ses nombres&#x202f;; %1 sont affichés.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>toutes les autres</translation>
    </message>
    <message>
        <source>ROC looks splendid, precision and recall do not: the average precision stays near one half. Drag the threshold to find half of the fraud and read the precision there.</source>
        <translation>La courbe ROC est splendide, la précision et le rappel non&#xa0;: la précision moyenne reste près d’un demi. Faites glisser le seuil pour trouver la moitié des fraudes et lisez-y la précision.</translation>
    </message>
    <message>
        <source>No value is rare: none is as relevant as %1.</source>
        <translation>Aucune valeur n’est rare&#xa0;: aucune n’a une pertinence de %1.</translation>
    </message>
    <message>
        <source>ROC curve: area %1</source>
        <translation>courbe ROC&#xa0;: aire %1</translation>
    </message>
    <message>
        <source>positive = %1: there is no such class. There are: %2. Leave it empty for 1, or the last one.</source>
        <translation>positive = %1&#xa0;: cette classe n’existe pas. Il y a&#xa0;: %2. Laissez vide pour 1, ou la dernière.</translation>
    </message>
    <message>
        <source>Nearest neighbours that new samples are made towards.</source>
        <translation>Plus proches voisins vers lesquels de nouveaux exemples sont faits.</translation>
    </message>
    <message>
        <source>%1 predictions of another program, from %2: nothing is learned, there are no steps.</source>
        <translation>%1 prédictions d’un autre programme, de %2&#xa0;: rien n’est appris, il n’y a pas de pas.</translation>
    </message>
    <message>
        <source>%1, safe</source>
        <translation>%1, sûr</translation>
    </message>
    <message>
        <source>%1, in danger</source>
        <translation>%1, en danger</translation>
    </message>
    <message>
        <source>%1, noise</source>
        <translation>%1, bruit</translation>
    </message>
    <message>
        <source>a frame of a turning surface of 101 x 101 samples, median</source>
        <translation>une image d’une surface de 101 x 101 points qui tourne, médiane</translation>
    </message>
    <message>
        <source>Tensors, for --ID FILE.safetensors</source>
        <translation>Tenseurs, pour --ID FILE.safetensors</translation>
    </message>
    <message>
        <source>The lab %1 takes no table, but a run of another lab (.perc).</source>
        <translation>Le labo %1 ne prend pas de tableau, mais une exécution d’un autre labo (.perc).</translation>
    </message>
    <message>
        <source>The lab %1 takes no run of another lab, but %2.</source>
        <translation>Le labo %1 ne prend pas d’exécution d’un autre labo, mais %2.</translation>
    </message>
    <message>
        <source>a table or a set of pictures</source>
        <translation>un tableau ou un jeu d’images</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>The lab %1 takes no data.</source>
        <translation>Le labo %1 ne prend pas de données.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf, .csv (its data), .txt (in words) or, of a surface, .stl (for 3-D printers); may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Écrit une vue en .png, .svg, .pdf, .csv (ses données), .txt (en mots) ou, pour une surface, .stl (pour imprimantes 3D)&#x202f;; peut être répété. NAME:2 est celle de la seconde voie.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the lab %3 writes no tensors.</source>
        <translation>--%1 %2 n’est pas admis&#xa0;: le labo %3 n’écrit pas de tenseurs.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the tensors that the lab %3 writes are: %4.</source>
        <translation>--%1 %2 n’est pas admis&#xa0;: les tenseurs qu’écrit le labo %3 sont&#xa0;: %4.</translation>
    </message>
    <message>
        <source>--%1 %2=%3: only surfaces are written as .stl.</source>
        <translation>--%1 %2=%3&#xa0;: seules les surfaces s’écrivent en .stl.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf, .csv or .txt, of surfaces also .stl.</source>
        <translation>Impossible d’écrire %1&#xa0;: le nom doit se terminer par .png, .svg, .pdf, .csv ou .txt, pour une surface aussi .stl.</translation>
    </message>
    <message>
        <source>There is no surface yet that could be written as a solid.</source>
        <translation>Il n’y a pas encore de surface que l’on puisse écrire comme solide.</translation>
    </message>
    <message>
        <source>the loss of 784-128-64-10 on 10,000 digits at 51 x 51 places (needs --data)</source>
        <translation>la perte de 784-128-64-10 sur 10&#xa0;000 chiffres en 51 x 51 points (demande --data)</translation>
    </message>
    <message>
        <source>the ten largest eigenvalues of that loss&apos;s Hessian after one epoch (needs --data)</source>
        <translation>les dix plus grandes valeurs propres de la hessienne de cette perte après une époque (demande --data)</translation>
    </message>
    <message>
        <source>%1 holds %2 sets of images (%3…, %4…); put one into a folder of its own, or name its %5.</source>
        <translation>%1 contient %2 jeux d’images (%3…, %4…)&#x202f;; mettez-en un dans un dossier à part, ou indiquez son fichier %5.</translation>
    </message>
    <message>
        <source>%1: of a set of pictures the training images are named, whose name ends in %2 or %2.gz; the other files are found beside them.</source>
        <translation>%1&#xa0;: d’un jeu d’images, on indique les images d’entraînement, dont le nom se termine par %2 ou %2.gz&#x202f;; les autres fichiers se trouvent à côté.</translation>
    </message>
    <message>
        <source>A solid needs a surface of at least two columns and two rows.</source>
        <translation>Un solide demande une surface d’au moins deux colonnes et deux lignes.</translation>
    </message>
    <message>
        <source>The lengths of a solid must be above 0 and at most 1,000,000 mm.</source>
        <translation>Les longueurs d’un solide doivent être supérieures à 0 et valoir au plus 1&#xa0;000&#xa0;000&#xa0;mm.</translation>
    </message>
    <message>
        <source>The surface has no finite height.</source>
        <translation>La surface n’a aucune hauteur finie.</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Recherche du taux d’apprentissage</translation>
    </message>
    <message>
        <source>%1: &quot;data&quot; names the folder %2, where a file is needed.</source>
        <translation>%1&#xa0;: «&#xa0;data&#xa0;» désigne le dossier %2, alors qu’il faut un fichier.</translation>
    </message>
    <message>
        <source>The Hessian is not finite here: it has no eigenvalues.</source>
        <translation>La hessienne n’est pas finie ici&#xa0;: elle n’a pas de valeurs propres.</translation>
    </message>
    <message>
        <source>A plane needs three points of finite numbers.</source>
        <translation>Un plan demande trois points aux coordonnées finies.</translation>
    </message>
    <message>
        <source>A plane needs three points that do not lie on one line.</source>
        <translation>Un plan demande trois points qui ne sont pas alignés.</translation>
    </message>
    <message>
        <source>at most %1 characters are allowed</source>
        <translation>au plus %1 caractères sont permis</translation>
    </message>
    <message>
        <source>one of + - * / ^ is allowed here</source>
        <translation>un des signes + - * / ^ est permis ici</translation>
    </message>
    <message>
        <source>at most %1 exponents inside one another are allowed</source>
        <translation>au plus %1 exposants imbriqués sont permis</translation>
    </message>
    <message>
        <source>exponents from %1 to %2 are allowed, or one with x or y</source>
        <translation>les exposants de %1 à %2 sont permis, ou un seul avec x ou y</translation>
    </message>
    <message>
        <source>before an exponent with x or y only constants above 0 are allowed</source>
        <translation>devant un exposant avec x ou y, seules des constantes supérieures à 0 sont permises</translation>
    </message>
    <message>
        <source>a number, x, y, pi, e, ( or one of %1 is wanted here</source>
        <translation>il faut ici un nombre, x, y, pi, e, ( ou une fonction parmi %1</translation>
    </message>
    <message>
        <source>( is wanted after %1</source>
        <translation>il faut ( après %1</translation>
    </message>
    <message>
        <source>at most %1 brackets inside one another are allowed</source>
        <translation>au plus %1 parenthèses imbriquées sont permises</translation>
    </message>
    <message>
        <source>one of + - * / ^ ) is allowed here</source>
        <translation>un des signes + - * / ^ ) est permis ici</translation>
    </message>
    <message>
        <source>numbers from %1 to %2 are allowed, and 0</source>
        <translation>les nombres de %1 à %2 sont permis, et 0</translation>
    </message>
    <message>
        <source>powers multiplied together may reach %1</source>
        <translation>les puissances multipliées entre elles peuvent atteindre %1</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>Cuvette quadratique</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s banana</source>
        <translation>Banane de Rosenbrock</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s four minima</source>
        <translation>Quatre minima de Himmelblau</translation>
    </message>
    <message>
        <source>Beale&apos;s corners</source>
        <translation>Coins de Beale</translation>
    </message>
    <message>
        <source>Rastrigin&apos;s egg box</source>
        <translation>Boîte à œufs de Rastrigin</translation>
    </message>
    <message>
        <source>Plateau with a hole</source>
        <translation>Plateau à trou</translation>
    </message>
    <message>
        <source>Winding ravine</source>
        <translation>Ravin sinueux</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>rescale needs two dense layers at the beginning of the network.</source>
        <translation>rescale demande deux couches denses au début du réseau.</translation>
    </message>
    <message>
        <source>rescale needs ReLU, leaky ReLU or no function between the first two layers: with %1 the rescaled network computes something else.</source>
        <translation>rescale demande ReLU, leaky ReLU ou aucune fonction entre les deux premières couches&#xa0;: avec %1, le réseau remis à l’échelle calcule autre chose.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>bêta 1</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Adadelta&apos;s rho, which TensorFlow.js&apos;s RMSProp calls decay: how slowly the mean of the squared gradients changes.</source>
        <translation>Le rho d’Adadelta, que le RMSProp de TensorFlow.js appelle decay&#xa0;: avec quelle lenteur change la moyenne des carrés des gradients.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step. Of Rprop the length of the first one, which then changes by itself.</source>
        <translation>La longueur du pas d’une mise à jour. Pour Rprop, la longueur du premier, qui change ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on. As in fastai: one cycle up in a quarter of its length and down to a hundred thousandth, without its changes of momentum.</source>
        <translation>Comment le taux d’apprentissage change au fil de l’entraînement. Comme dans fastai&#xa0;: un seul cycle monte pendant un quart de sa durée et descend à un cent-millième, sans ses changements de momentum.</translation>
    </message>
    <message>
        <source>Schedule points</source>
        <translation>Points du calendrier</translation>
    </message>
    <message>
        <source>The learning rate at some updates, as in 0:0.001, 300:0.1, 2000:0.001; straight between them on a logarithmic scale. Updates ascend, at most 50 points; none: the learning rate above.</source>
        <translation>Le taux d’apprentissage à certaines mises à jour, comme 0:0.001, 300:0.1, 2000:0.001&#x202f;; droit entre elles sur une échelle logarithmique. Les mises à jour vont en croissant, au plus 50 points&#x202f;; aucun&#xa0;: le taux d’apprentissage ci-dessus.</translation>
    </message>
    <message>
        <source>Radius of SAM</source>
        <translation>Rayon de SAM</translation>
    </message>
    <message>
        <source>Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken so far uphill, where the loss is higher, and the update is made by that one; 0: off.</source>
        <translation>Minimisation sensible à l’acuité (sharpness-aware minimisation, Foret et al. 2021)&#xa0;: le gradient de la perte est pris à cette distance vers le haut, où la perte est plus élevée, et la mise à jour se fait avec lui&#x202f;; 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>At most so many samples</source>
        <translation>Exemples au plus</translation>
    </message>
    <message>
        <source>Of a table or of pictures only so many are taken for training, and so many for testing; 0: all.</source>
        <translation>D’un tableau ou d’images, seuls autant d’exemples sont pris pour l’entraînement et autant pour le test&#x202f;; 0&#xa0;: tous.</translation>
    </message>
    <message>
        <source>target = %1: pictures have no columns. What is learned is their class: leave it empty.</source>
        <translation>target = %1&#xa0;: des images n’ont pas de colonnes. Ce qui est appris est leur classe&#xa0;: laissez-le vide.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels are learned from and %4 are for testing, as the set itself has them: the test share has no effect.</source>
        <translation>On apprend de %1 images de %2 × %3 pixels et %4 servent au test, comme le prévoit le jeu lui-même&#xa0;: la part de test est sans effet.</translation>
    </message>
    <message>
        <source>there is no such tensor; there are: %1.</source>
        <translation>il n’y a pas de tel tenseur&#x202f;; il y a&#xa0;: %1.</translation>
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
        <translation>RMSProp comme dans TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad comme dans TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta comme dans TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- comme dans FANN</translation>
    </message>
    <message>
        <source>Through given points</source>
        <translation>Par des points donnés</translation>
    </message>
    <message>
        <source>One cycle as in fastai</source>
        <translation>Un seul cycle comme dans fastai</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; it must be an update and a rate, as in 300:0.1.</source>
        <translation>l’élément %1 est «&#xa0;%2&#xa0;»&#x202f;; il faut une mise à jour et un taux, comme 300:0.1.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its update must be a whole number from %3 to %4: updates ascend.</source>
        <translation>l’élément %1 est «&#xa0;%2&#xa0;»&#x202f;; sa mise à jour doit être un entier de %3 à %4&#xa0;: les mises à jour vont en croissant.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its rate must be a number from %3 to %4.</source>
        <translation>l’élément %1 est «&#xa0;%2&#xa0;»&#x202f;; son taux doit être un nombre de %3 à %4.</translation>
    </message>
    <message>
        <source>there are more than %1 points; at most %1 are allowed.</source>
        <translation>il y a plus de %1 points&#x202f;; au plus %1 sont permis.</translation>
    </message>
    <message>
        <source>Left out, because %1 does not have it or takes other values: %2.</source>
        <translation>Laissés de côté, car %1 ne les a pas ou admet d’autres valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the lab %2 takes no pictures. %3</source>
        <translation>%1&#xa0;: le labo %2 ne prend pas d’images. %3</translation>
    </message>
    <message>
        <source>Give it a table (CSV).</source>
        <translation>Donnez-lui un tableau (CSV).</translation>
    </message>
    <message>
        <source>It takes no data.</source>
        <translation>Il ne prend pas de données.</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Enregistrer ce qui a été appris</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue</source>
        <translation>acuité&#xa0;: plus grande valeur propre</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Acuité</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>valeur propre</translation>
    </message>
    <message>
        <source>Largest stable sharpness</source>
        <translation>Acuité stable maximale</translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>distance au minimum</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Distance au minimum</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>It is not recorded: switch on Record the sharpness.</source>
        <translation>Elle n’est pas relevée&#xa0;: activez «&#xa0;Relever l’acuité&#xa0;».</translation>
    </message>
    <message>
        <source>The minimum of a network&apos;s loss is not known.</source>
        <translation>Le minimum de la perte d’un réseau n’est pas connu.</translation>
    </message>
    <message>
        <source>%1: pictures are not painted here.</source>
        <translation>%1&#xa0;: les images ne sont pas dessinées ici.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Made-up surface</source>
        <translation>Surface inventée</translation>
    </message>
    <message>
        <source>What is walked on: the loss of a network in training, or a surface whose minimum is known.</source>
        <translation>Ce qu’on parcourt&#xa0;: la perte d’un réseau à l’entraînement, ou une surface dont le minimum est connu.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>A function of x and y to walk on.</source>
        <translation>Une fonction de x et y à parcourir.</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Conditionnement</translation>
    </message>
    <message>
        <source>How many times steeper the bowl is across than along.</source>
        <translation>De combien de fois la cuvette est plus raide en travers que dans sa longueur.</translation>
    </message>
    <message>
        <source>Your own surface in x and y, as in (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</source>
        <translation>Votre propre surface en x et y, comme (1 - x)^2 + 100*(y - x^2)^2&#xa0;: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</translation>
    </message>
    <message>
        <source>Start, x</source>
        <translation>Départ, x</translation>
    </message>
    <message>
        <source>Where the walk begins. Click into the contours to choose it.</source>
        <translation>Où commence la marche. Cliquez dans les courbes de niveau pour choisir.</translation>
    </message>
    <message>
        <source>Start, y</source>
        <translation>Départ, y</translation>
    </message>
    <message>
        <source>Noise of the gradient</source>
        <translation>Bruit du gradient</translation>
    </message>
    <message>
        <source>Standard deviation of normal noise on each part of the gradient, as batches have it.</source>
        <translation>Écart type d’un bruit normal sur chaque composante du gradient, comme en ont les lots.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Regard</translation>
    </message>
    <message>
        <source>Two random directions, filter-normalised</source>
        <translation>Deux directions aléatoires, normalisées par filtre</translation>
    </message>
    <message>
        <source>Two random directions, raw</source>
        <translation>Deux directions aléatoires, brutes</translation>
    </message>
    <message>
        <source>Principal components of the path</source>
        <translation>Composantes principales du chemin</translation>
    </message>
    <message>
        <source>Top two eigenvectors of the Hessian</source>
        <translation>Deux premiers vecteurs propres de la hessienne</translation>
    </message>
    <message>
        <source>Through two solutions</source>
        <translation>Par deux solutions</translation>
    </message>
    <message>
        <source>Through three solutions</source>
        <translation>Par trois solutions</translation>
    </message>
    <message>
        <source>Low path between two solutions</source>
        <translation>Chemin bas entre deux solutions</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Deux poids</translation>
    </message>
    <message>
        <source>The plane through all weights over which the loss is shown. Random: scaled row by row to the weights (Li et al. 2018) or raw, which misleads. Lines, planes and paths through solutions need runs to compare with, or begin at the start.</source>
        <translation>Le plan à travers tous les poids sur lequel la perte est montrée. Aléatoire&#xa0;: mis à l’échelle des poids ligne par ligne (Li et al. 2018) ou brut, ce qui trompe. Droites, plans et chemins par des solutions demandent des exécutions à comparer, ou partent du début.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Perte de test</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude d’entraînement</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>What the surface shows.</source>
        <translation>Ce que montre la surface.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>How far the plane reaches: 1 is as far as the weights are long, or once what it is drawn through.</source>
        <translation>Jusqu’où va le plan&#xa0;: 1 vaut la longueur des poids, ou une fois ce par quoi il passe.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Places along each side of the surface.</source>
        <translation>Points le long de chaque côté de la surface.</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Autres directions</translation>
    </message>
    <message>
        <source>Each number draws other random directions; the run stays as it is.</source>
        <translation>Chaque nombre tire d’autres directions aléatoires&#x202f;; l’exécution reste la même.</translation>
    </message>
    <message>
        <source>Weight across</source>
        <translation>Poids en travers</translation>
    </message>
    <message>
        <source>The weight along the horizontal axis, as PyTorch names it: 0.weight[3,1]; empty: the first one.</source>
        <translation>Le poids le long de l’axe horizontal, sous le nom que lui donne PyTorch&#xa0;: 0.weight[3,1]&#x202f;; vide&#xa0;: le premier.</translation>
    </message>
    <message>
        <source>Weight upwards</source>
        <translation>Poids en hauteur</translation>
    </message>
    <message>
        <source>The weight along the other axis; empty: the second one.</source>
        <translation>Le poids le long de l’autre axe&#x202f;; vide&#xa0;: le deuxième.</translation>
    </message>
    <message>
        <source>Rescaled by</source>
        <translation>Facteur d’échelle</translation>
    </message>
    <message>
        <source>Shows the same network with the weights of its first layer times this and those of the next divided by it. With ReLU it computes the same, but its sharpness is another (Dinh et al. 2017).</source>
        <translation>Montre le même réseau, les poids de sa première couche multipliés par ce nombre et ceux de la suivante divisés par lui. Avec ReLU il calcule la même chose, mais son acuité est autre (Dinh et al. 2017).</translation>
    </message>
    <message>
        <source>Follows the training</source>
        <translation>Suit l’entraînement</translation>
    </message>
    <message>
        <source>Off: the surface stays as it was when it was drawn, and the path goes on over it.</source>
        <translation>Désactivé&#xa0;: la surface reste telle qu’elle a été dessinée, et le chemin continue dessus.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Scale of heights</source>
        <translation>Échelle des hauteurs</translation>
    </message>
    <message>
        <source>By itself: logarithmic where the highest is far above the lowest.</source>
        <translation>Automatique&#xa0;: logarithmique quand le plus haut est très au-dessus du plus bas.</translation>
    </message>
    <message>
        <source>Cut above</source>
        <translation>Couper au-dessus de</translation>
    </message>
    <message>
        <source>Heights above this are cut flat and marked; 0: where little is left to see.</source>
        <translation>Les hauteurs au-dessus sont coupées à plat et marquées&#x202f;; 0&#xa0;: là où il reste peu à voir.</translation>
    </message>
    <message>
        <source>Same scale in both lanes</source>
        <translation>Même échelle dans les deux voies</translation>
    </message>
    <message>
        <source>Heights and colours of two lanes can then be compared.</source>
        <translation>Les hauteurs et les couleurs de deux voies peuvent alors être comparées.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Only what the optimisers have seen is lit, until you say where the minimum is.</source>
        <translation>Seul ce que les optimiseurs ont vu est éclairé, jusqu’à ce que vous disiez où est le minimum.</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Where you think the lowest place is, as two numbers of the axes: with it the fog lifts.</source>
        <translation>Où vous pensez que se trouve le point le plus bas, en deux nombres des axes&#xa0;: le brouillard se lève alors.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Gradients computed</source>
        <translation>Gradients calculés</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Race against</source>
        <translation>Course selon</translation>
    </message>
    <message>
        <source>What the curves of the race go against.</source>
        <translation>Selon quoi les courbes de la course sont tracées.</translation>
    </message>
    <message>
        <source>Updates of the sweep</source>
        <translation>Mises à jour du balayage</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Graine d’entraînement</translation>
    </message>
    <message>
        <source>Each number has other first weights and other batches, of the same data: for solutions to compare.</source>
        <translation>Chaque nombre a d’autres poids initiaux et d’autres lots, des mêmes données&#xa0;: pour avoir des solutions à comparer.</translation>
    </message>
    <message>
        <source>Record the sharpness</source>
        <translation>Relever l’acuité</translation>
    </message>
    <message>
        <source>The largest eigenvalue of the Hessian of the training loss along the way, and the largest that is stable, 2 / rate.</source>
        <translation>La plus grande valeur propre de la hessienne de la perte d’entraînement en chemin, et la plus grande qui soit stable, 2 / taux.</translation>
    </message>
    <message>
        <source>This network has no parameters.</source>
        <translation>Ce réseau n’a aucun paramètre.</translation>
    </message>
    <message>
        <source>There are no training samples.</source>
        <translation>Il n’y a pas d’exemples d’entraînement.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>compared run %1</source>
        <translation>exécution comparée %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>random direction across</source>
        <translation>direction aléatoire en travers</translation>
    </message>
    <message>
        <source>plane = three needs two runs of the same network to compare with, as in Compare with: training-seed=1 | training-seed=2.</source>
        <translation>plane = three demande deux exécutions du même réseau à comparer, comme dans «&#xa0;Comparer avec&#xa0;»&#xa0;: training-seed=1 | training-seed=2.</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>The network has fewer than two weights.</source>
        <translation>Le réseau a moins de deux poids.</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>weight-y = %1 is on the horizontal axis already: choose another weight.</source>
        <translation>weight-y = %1 est déjà sur l’axe horizontal&#xa0;: choisissez un autre poids.</translation>
    </message>
    <message>
        <source>Diverged at update %1: there is no finite height here. A learning rate of %2 is too high for this surface; step back and lower it.</source>
        <translation>Divergence à la mise à jour %1&#xa0;: il n’y a pas de hauteur finie ici. Un taux d’apprentissage de %2 est trop élevé pour cette surface&#x202f;; reculez d’un pas et abaissez-le.</translation>
    </message>
    <message>
        <source>Where is the network?</source>
        <translation>Où est le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>A gentle slope at first; then a narrow valley opens, in which it sits. Turn the surface.</source>
        <translation>D’abord une pente douce&#x202f;; puis s’ouvre une vallée étroite, dans laquelle il se tient. Tournez la surface.</translation>
    </message>
    <message>
        <source>A picture that lies</source>
        <translation>Une image qui trompe</translation>
    </message>
    <message>
        <source>Both lanes show the same network, and both compute the same: its first weights were multiplied by 5 and the next divided by 5. Which lane tells you something of the network?</source>
        <translation>Les deux voies montrent le même réseau, et toutes deux calculent la même chose&#xa0;: ses premiers poids ont été multipliés par 5 et les suivants divisés par 5. Quelle voie vous apprend quelque chose du réseau&#x202f;?</translation>
    </message>
    <message>
        <source>The two steepest directions</source>
        <translation>Les deux directions les plus raides</translation>
    </message>
    <message>
        <source>Over random directions the ground looks flat: most directions are. Over the top two eigenvectors it is a narrow bowl. Curvature counts how few they are.</source>
        <translation>Sur des directions aléatoires, le terrain paraît plat&#xa0;: la plupart des directions le sont. Sur les deux premiers vecteurs propres, c’est une cuvette étroite. «&#xa0;Courbure&#xa0;» compte combien ils sont peu nombreux.</translation>
    </message>
    <message>
        <source>The path is not in the picture</source>
        <translation>Le chemin n’est pas dans l’image</translation>
    </message>
    <message>
        <source>The path lies on the plane that holds most of it. Is the height drawn under the path the loss that training had there?</source>
        <translation>Le chemin est dans le plan qui en contient la plus grande part. La hauteur dessinée sous le chemin est-elle la perte que l’entraînement y avait&#x202f;?</translation>
    </message>
    <message>
        <source>The edge of stability</source>
        <translation>La limite de stabilité</translation>
    </message>
    <message>
        <source>Gradient descent on the whole batch with rate 0.1. Theory says: where the ground is sharper than 2 / rate = 20, it diverges. Where does the sharpness go?</source>
        <translation>Descente de gradient sur le lot entier, avec le taux 0,1. La théorie dit&#xa0;: là où le terrain est plus aigu que 2 / taux = 20, elle diverge. Où va l’acuité&#x202f;?</translation>
    </message>
    <message>
        <source>Between two solutions</source>
        <translation>Entre deux solutions</translation>
    </message>
    <message>
        <source>Two networks learned the same data from other first weights. On the straight line between them, how well do the networks do? Is there a way around?</source>
        <translation>Deux réseaux ont appris les mêmes données à partir d’autres poids initiaux. Sur la droite qui les relie, que valent les réseaux&#x202f;? Y a-t-il un détour&#x202f;?</translation>
    </message>
    <message>
        <source>On the line the loss rises to a wall. Choose Low path between two solutions: a bent way stays low all along, though the networks on it decide differently.</source>
        <translation>Sur la droite, la perte monte jusqu’à un mur. Choisissez «&#xa0;Chemin bas entre deux solutions&#xa0;»&#xa0;: un chemin coudé reste bas d’un bout à l’autre, bien que les réseaux qu’il traverse décident autrement.</translation>
    </message>
    <message>
        <source>Flat and sharp minima</source>
        <translation>Minima plats et aigus</translation>
    </message>
    <message>
        <source>Small batches, large batches, fast and slow rates: which find a flat minimum, and does a flat one do better on new data?</source>
        <translation>Petits lots, grands lots, taux rapides et lents&#xa0;: lesquels trouvent un minimum plat, et un minimum plat fait-il mieux sur de nouvelles données&#x202f;?</translation>
    </message>
    <message>
        <source>Uphill first: SAM</source>
        <translation>D’abord vers le haut&#xa0;: SAM</translation>
    </message>
    <message>
        <source>Lane B first steps uphill and takes the gradient there, at twice the cost. What is it good for?</source>
        <translation>La voie B fait d’abord un pas vers le haut et y prend le gradient, à un coût double. À quoi cela sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>A race in Rosenbrock&apos;s valley</source>
        <translation>Une course dans la vallée de Rosenbrock</translation>
    </message>
    <message>
        <source>Six optimisers start in a bent valley whose minimum is at (1, 1). Which one arrives first, and which one never does?</source>
        <translation>Six optimiseurs partent dans une vallée courbe dont le minimum est en (1, 1). Lequel arrive le premier, et lequel n’y arrive jamais&#x202f;?</translation>
    </message>
    <message>
        <source>In the fog</source>
        <translation>Dans le brouillard</translation>
    </message>
    <message>
        <source>You see only what the walker has seen, until you click where you think the lowest place is. Where is it?</source>
        <translation>Vous ne voyez que ce que le marcheur a vu, jusqu’à ce que vous cliquiez là où vous pensez que se trouve le point le plus bas. Où est-il&#x202f;?</translation>
    </message>
    <message>
        <source>How fast may it go?</source>
        <translation>À quelle vitesse peut-on aller&#x202f;?</translation>
    </message>
    <message>
        <source>A bowl 20 times steeper across than along. Which learning rate and which momentum reach the bottom soonest, and from which on does it fly out?</source>
        <translation>Une cuvette 20 fois plus raide en travers que dans sa longueur. Quel taux d’apprentissage et quel momentum atteignent le fond le plus tôt, et à partir d’où s’en échappe-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>The map has a sharp edge, which rises with momentum: 2 (1 + momentum) / 20. The best point lies close to it. Click into the map to try.</source>
        <translation>La carte a un bord net, qui s’élève avec le momentum&#xa0;: 2 (1 + momentum) / 20. Le meilleur point en est proche. Cliquez dans la carte pour essayer.</translation>
    </message>
    <message>
        <source>Find the learning rate</source>
        <translation>Trouver le taux d’apprentissage</translation>
    </message>
    <message>
        <source>The rate rises from update to update until the loss explodes. Which rate would you train with?</source>
        <translation>Le taux monte de mise à jour en mise à jour, jusqu’à l’explosion de la perte. Avec quel taux entraîneriez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The same name, another rule</source>
        <translation>Le même nom, une autre règle</translation>
    </message>
    <message>
        <source>RMSProp, Adagrad and Adadelta as they are published, and as TensorFlow.js computes them, with the same constants. Do they walk the same way?</source>
        <translation>RMSProp, Adagrad et Adadelta tels que publiés, et tels que les calcule TensorFlow.js, avec les mêmes constantes. Font-ils la même marche&#x202f;?</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Surface de perte</translation>
    </message>
    <message>
        <source>The landscape that a network in training walks on, and optimisers that race on it.</source>
        <translation>Le paysage que parcourt un réseau à l’entraînement, et les optimiseurs qui y font la course.</translation>
    </message>
    <message>
        <source>Save the plane&apos;s directions</source>
        <translation>Enregistrer les directions du plan</translation>
    </message>
    <message>
        <source>Writes the two directions of the plane that is looked at; its centre are the weights.</source>
        <translation>Écrit les deux directions du plan regardé&#x202f;; son centre est formé par les poids.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Loss and accuracy along a line through the weights will appear here.</source>
        <translation>La perte et l’exactitude le long d’une droite à travers les poids apparaîtront ici.</translation>
    </message>
    <message>
        <source>Loss along the path</source>
        <translation>Perte le long du chemin</translation>
    </message>
    <message>
        <source>The loss where training was, and where the plane shows it, will appear here.</source>
        <translation>La perte là où était l’entraînement, et là où le plan la montre, apparaîtra ici.</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Courbure</translation>
    </message>
    <message>
        <source>The eigenvalues of the Hessian will appear here: how sharp the place is.</source>
        <translation>Les valeurs propres de la hessienne apparaîtront ici&#xa0;: à quel point l’endroit est aigu.</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Courbes de niveau</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Flat and sharp</source>
        <translation>Plats et aigus</translation>
    </message>
    <message>
        <source>Stability map</source>
        <translation>Carte de stabilité</translation>
    </message>
    <message>
        <source>top eigenvector, λ = %1</source>
        <translation>premier vecteur propre, λ = %1</translation>
    </message>
    <message>
        <source>second eigenvector, λ = %1</source>
        <translation>deuxième vecteur propre, λ = %1</translation>
    </message>
    <message>
        <source>raw direction %1</source>
        <translation>direction brute %1</translation>
    </message>
    <message>
        <source>filter-normalised %1</source>
        <translation>normalisée par filtre %1</translation>
    </message>
    <message>
        <source>It ends where the ground is half as sharp. Compare the largest eigenvalues.</source>
        <translation>Elle finit là où le terrain est deux fois moins aigu. Comparez les plus grandes valeurs propres.</translation>
    </message>
    <message>
        <source>--until: %1 has no value at the end. %2</source>
        <translation>--until&#xa0;: %1 n’a pas de valeur à la fin. %2</translation>
    </message>
    <message>
        <source>--view %1=%2: %3</source>
        <translation>--view %1=%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>its derivatives need more than %1 operations; a shorter one is wanted.</source>
        <translation>ses dérivées demandent plus de %1 opérations&#xa0;; il en faut une plus courte.</translation>
    </message>
    <message>
        <source>it has no value anywhere, as where it divides by 0 or takes a root below 0.</source>
        <translation>elle n’a de valeur nulle part, par exemple parce qu’elle divise par 0 ou prend la racine d’un nombre négatif.</translation>
    </message>
    <message>
        <source>surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, himmelblau or another with one.</source>
        <translation>surface&#xa0;: on ne lui connaît aucun minimum autour duquel elle soit une cuvette&#xa0;; choisissez bowl, rosenbrock, himmelblau ou une autre qui en a un.</translation>
    </message>
    <message>
        <source>The stability map is of a made-up surface: choose ground = surface.</source>
        <translation>La carte de stabilité est celle d’une surface inventée&#xa0;: choisissez ground = surface.</translation>
    </message>
    <message>
        <source>This rule finds its steps by itself: there is no rate to search.</source>
        <translation>Cette règle trouve ses pas elle-même&#xa0;: il n’y a pas de taux à chercher.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no rate to search from here. Step back.</source>
        <translation>L’exécution a divergé&#xa0;: il n’y a pas de taux à chercher d’ici. Revenez en arrière.</translation>
    </message>
    <message>
        <source>it needs numbers from 0 in [ ], one for each axis of the shape %1, as in [%2].</source>
        <translation>il lui faut des nombres à partir de 0 entre [ ], un pour chaque axe de la forme %1, comme dans [%2].</translation>
    </message>
    <message>
        <source>variants: &quot;%1&quot; is not allowed: each setting is a list of ID=VALUE with spaces between them and none inside, as in learning-rate=0.01 hidden-layers=16,16.</source>
        <translation>variants&#xa0;: «&#xa0;%1&#xa0;» n’est pas permis&#xa0;: chaque réglage est une liste de ID=VALEUR séparés par des espaces et sans espace à l’intérieur, comme dans learning-rate=0.01 hidden-layers=16,16.</translation>
    </message>
    <message>
        <source>largest stable at this rate</source>
        <translation>plus grande stable à ce taux</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are allowed, as in 1, -0.5; or nothing.</source>
        <translation>deux nombres séparés par une virgule sont permis, comme dans 1, -0.5&#xa0;; ou rien.</translation>
    </message>
    <message>
        <source>Up to seven other settings from the same start, divided by |, without spaces inside a value: optimizer=sgd | optimizer=momentum learning-rate=0.1.</source>
        <translation>Jusqu’à sept autres réglages à partir du même départ, séparés par |, sans espace dans une valeur&#xa0;: optimizer=sgd | optimizer=momentum learning-rate=0.1.</translation>
    </message>
    <message>
        <source>plane = random: all weights are 0, and directions as long as they are have no length. Choose plane = raw or another initializer.</source>
        <translation>plane = random&#xa0;: tous les poids valent 0, et des directions aussi longues qu’eux n’ont pas de longueur. Choisissez plane = raw ou un autre initializer.</translation>
    </message>
    <message>
        <source>plane = path: the path has no plane yet; it needs a few updates that do not lie on one line.</source>
        <translation>plane = path&#xa0;: le chemin n’a pas encore de plan&#xa0;; il lui faut quelques mises à jour qui ne soient pas alignées.</translation>
    </message>
    <message>
        <source>plane: the run compared has another network; only networks of the same shape can be joined.</source>
        <translation>plane&#xa0;: l’exécution comparée a un autre réseau&#xa0;; seuls des réseaux de même forme peuvent être reliés.</translation>
    </message>
    <message>
        <source>plane: the two solutions are the same point; there is no line through them.</source>
        <translation>plane&#xa0;: les deux solutions sont le même point&#xa0;; aucune droite ne passe par elles.</translation>
    </message>
    <message>
        <source>now (0) → %1 (1)</source>
        <translation>maintenant (0) → %1 (1)</translation>
    </message>
    <message>
        <source>from now towards %1</source>
        <translation>de maintenant vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>across, towards %1</source>
        <translation>en travers, vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: a made-up surface has no samples and no weights; choose ground = network.</source>
        <translation>%1&#xa0;: une surface inventée n’a ni exemples ni poids&#xa0;; choisissez ground = network.</translation>
    </message>
    <message>
        <source>On a made-up surface there are no batches to search with: choose a network as the ground.</source>
        <translation>Sur une surface inventée il n’y a pas de lots avec lesquels chercher&#xa0;: choisissez un réseau comme terrain.</translation>
    </message>
    <message>
        <source>Stopped at update %1: at (%2, %3) the surface has no finite slope. Choose another start, or step back and lower the learning rate.</source>
        <translation>Arrêté à la mise à jour %1&#xa0;: en (%2, %3) la surface n’a pas de pente finie. Choisissez un autre départ, ou revenez en arrière et baissez le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>start-x = %1, start-y = %2: the surface has no finite height or no finite slope there; choose another start.</source>
        <translation>start-x = %1, start-y = %2&#xa0;: la surface n’y a pas de hauteur finie ou pas de pente finie&#xa0;; choisissez un autre départ.</translation>
    </message>
    <message>
        <source>A made-up surface has no test samples: choose ground = network.</source>
        <translation>Une surface inventée n’a pas d’exemples de test&#xa0;: choisissez ground = network.</translation>
    </message>
    <message>
        <source>None of these runs has a sharpness and a figure of test samples: they diverged, or test-share is 0.</source>
        <translation>Aucune de ces exécutions n’a une acuité et un chiffre sur des exemples de test&#xa0;: elles ont divergé, ou test-share vaut 0.</translation>
    </message>
    <message>
        <source>quantity: the network predicts values, of which there is no accuracy; choose train-loss or test-loss.</source>
        <translation>quantity&#xa0;: le réseau prédit des valeurs, pour lesquelles il n’y a pas d’exactitude&#xa0;; choisissez train-loss ou test-loss.</translation>
    </message>
    <message>
        <source>quantity: there are no samples of this part; raise the test share, or take more points.</source>
        <translation>quantity&#xa0;: il n’y a pas d’exemples de cette partie&#xa0;; augmentez la part de test, ou prenez plus de points.</translation>
    </message>
    <message>
        <source>The lab in the window, for window and soak, or for window a saved run. Default: the first.</source>
        <translation>Le labo dans la fenêtre, pour window et soak, ou pour window une exécution enregistrée. Par défaut&#xa0;: le premier.</translation>
    </message>
    <message>
        <source>clip and sam-radius: with one of them an update is no longer the same part of the distance everywhere; set them to 0 for the stability map.</source>
        <translation>clip et sam-radius&#xa0;: avec l’un d’eux une mise à jour n’est plus partout la même part de la distance&#xa0;; mettez-les à 0 pour la carte de stabilité.</translation>
    </message>
    <message>
        <source>There are no samples here.</source>
        <translation>Il n’y a pas d’exemples ici.</translation>
    </message>
    <message>
        <source>The learning rate is 0 here.</source>
        <translation>Le taux d’apprentissage vaut 0 ici.</translation>
    </message>
    <message>
        <source>A layer of this network has no derivatives of second order.</source>
        <translation>Une couche de ce réseau n’a pas de dérivées du second ordre.</translation>
    </message>
    <message>
        <source>The run has diverged.</source>
        <translation>L’exécution a divergé.</translation>
    </message>
    <message>
        <source>How long each run of the scatter of sharpness and accuracy trains: so long with the batch size that is set, with others for as many epochs.</source>
        <translation>Combien de temps chaque exécution du nuage d’acuité et d’exactitude apprend&#xa0;: autant avec la taille de lot réglée, avec d’autres le même nombre d’époques.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no surface about its weights. Step back.</source>
        <translation>L’exécution a divergé&#xa0;: il n’y a pas de surface autour de ses poids. Revenez en arrière.</translation>
    </message>
    <message>
        <source>path component 1 (%1 %)</source>
        <translation>chemin, composante 1 (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>path component 2 (%1 %)</source>
        <translation>chemin, composante 2 (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>plane: networks with batch normalisation are not joined; between them its statistics are those of neither. Switch it off, or choose plane = random.</source>
        <translation>plane&#xa0;: les réseaux à normalisation par lots ne sont pas reliés&#xa0;; entre eux ses statistiques ne sont celles d’aucun. Désactivez-la, ou choisissez plane = random.</translation>
    </message>
    <message>
        <source>change of %1, now %2</source>
        <translation>variation de %1, maintenant %2</translation>
    </message>
    <message>
        <source>The surface has no curvature here.</source>
        <translation>La surface n’a pas de courbure ici.</translation>
    </message>
    <message>
        <source>No minimum of this surface is known.</source>
        <translation>On ne connaît aucun minimum de cette surface.</translation>
    </message>
    <message>
        <source>fog: the cut is shown when you have said where the lowest place is.</source>
        <translation>fog&#xa0;: la coupe est montrée quand vous avez dit où est l’endroit le plus bas.</translation>
    </message>
    <message>
        <source>The run has ended where nothing is finite: there is no curvature. Step back.</source>
        <translation>L’exécution a fini où rien n’est fini&#xa0;: il n’y a pas de courbure. Revenez en arrière.</translation>
    </message>
    <message>
        <source>On a made-up surface the weights and data that were given have no use.</source>
        <translation>Sur une surface inventée les poids et les données fournis ne servent à rien.</translation>
    </message>
    <message>
        <source>%1 has no effect: other settings leave nothing for it to do.</source>
        <translation>%1 n’a pas d’effet&#xa0;: d’autres réglages ne lui laissent rien à faire.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that the run itself has.</source>
        <translation>variants&#xa0;: %1 a les mêmes valeurs que l’exécution elle-même.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that %2 has.</source>
        <translation>variants&#xa0;: %1 a les mêmes valeurs que %2.</translation>
    </message>
    <message>
        <source>add-points: class %1 is not allowed; it must be a whole number from 0 to %2.</source>
        <translation>add-points&#xa0;: la classe %1 n’est pas permise&#x202f;; ce doit être un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>%1: radius %2 is not allowed; both must be greater than 0.</source>
        <translation>%1&#xa0;: le rayon %2 n’est pas permis&#x202f;; les deux doivent être supérieurs à 0.</translation>
    </message>
    <message>
        <source>%1: strength %2 is not allowed; it must be at least 0.</source>
        <translation>%1&#xa0;: la force %2 n’est pas permise&#x202f;; elle doit être d’au moins 0.</translation>
    </message>
    <message>
        <source>--data %1: %2</source>
        <translation>--data %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Learns from this table (CSV), from pictures as MNIST has them (the folder or the file of the training images), or what a run of another lab (.perc) learns and with which network, as the lab takes them.</source>
        <translation>Apprend, selon le labo, de ce tableau (CSV), d’images comme celles de MNIST (le dossier ou le fichier des images d’entraînement), ou ce qu’apprend une exécution d’un autre labo (.perc), avec son réseau.</translation>
    </message>
    <message>
        <source>A plane needs three different points; two of these are the same: let the runs differ in something.</source>
        <translation>Un plan demande trois points différents&#x202f;; deux de ceux-ci sont identiques&#xa0;: faites que les exécutions diffèrent en quelque chose.</translation>
    </message>
    <message>
        <source>this has no finite value, as where numbers are divided by 0 or a root is taken below 0</source>
        <translation>ceci n’a pas de valeur finie, par exemple parce que des nombres sont divisés par 0 ou qu’on prend la racine d’un nombre négatif</translation>
    </message>
    <message>
        <source>what is calculated of numbers alone may be 0, or in size from %1 to %2</source>
        <translation>ce qui se calcule de nombres seuls peut être 0, ou en grandeur de %1 à %2</translation>
    </message>
    <message>
        <source>There is no such limit for this rule with these penalties or class weights.</source>
        <translation>Il n’y a pas de telle limite pour cette règle avec ces pénalités ou poids de classes.</translation>
    </message>
    <message>
        <source>plane = hessian: %1 Choose another plane, or a network without it.</source>
        <translation>plane = hessian&#xa0;: %1 Choisissez un autre plan, ou un réseau sans elle.</translation>
    </message>
    <message>
        <source>plane = hessian: the Hessian is 0 or not finite here: it shows no directions.</source>
        <translation>plane = hessian&#xa0;: la hessienne est nulle ou n’est pas finie ici&#xa0;: elle ne montre aucune direction.</translation>
    </message>
    <message>
        <source>plane: compared run %1 has diverged; change its settings in Compare with, or choose plane = random.</source>
        <translation>plane&#xa0;: l’exécution comparée %1 a divergé&#x202f;; changez ses réglages dans «&#xa0;Comparer avec&#xa0;», ou choisissez plane = random.</translation>
    </message>
    <message>
        <source>A network of 105 weights learns a spiral. Seen over two random directions, does it sit on a slope, on a peak, or at the bottom of a bowl? And after 2000 updates?</source>
        <translation>Un réseau de 105 poids apprend une spirale. Vu sur deux directions aléatoires, est-il sur une pente, sur un pic ou au fond d’une cuvette&#x202f;? Et après 2000 mises à jour&#x202f;?</translation>
    </message>
    <message>
        <source>Of all 105 directions two bend the most. How does the surface over them differ from one over two random directions?</source>
        <translation>Des 105 directions, deux se courbent le plus. En quoi la surface sur elles diffère-t-elle d’une surface sur deux directions aléatoires&#x202f;?</translation>
    </message>
    <message>
        <source>A run of %1 has no network whose loss is shown here: it has no parameter %2, as the playground&apos;s have.</source>
        <translation>Une exécution de %1 n’a pas de réseau dont la perte soit montrée ici&#xa0;: il lui manque le paramètre %2, qu’ont celles du bac à sable.</translation>
    </message>
    <message>
        <source>Losses and accuracies are of one sample in %1, %2 of training and %3 of test: all of them would take too long between the updates of %4 weights.</source>
        <translation>Pertes et exactitudes sont celles d’un exemple sur %1, %2 d’entraînement et %3 de test&#xa0;: tous prendraient trop de temps entre les mises à jour de %4 poids.</translation>
    </message>
    <message>
        <source>The raw directions (lane B) show a needle&apos;s hole, many times as deep; filter-normalised ones (lane A) the bowl that they showed before. Move Rescaled by and watch both.</source>
        <translation>Les directions brutes (voie B) montrent un trou d’aiguille, bien plus profond&#x202f;; les directions normalisées par filtre (voie A), la cuvette qu’elles montraient déjà. Changez «&#xa0;Facteur d’échelle&#xa0;» et observez les deux.</translation>
    </message>
    <message>
        <source>It is not: the plane is a shadow. Loss along the path shows both, and where they are apart.</source>
        <translation>Non&#xa0;: le plan n’est qu’une ombre. «&#xa0;Perte le long du chemin&#xa0;» montre les deux, et où elles s’écartent.</translation>
    </message>
    <message>
        <source>Choose Sharpness in the menu of Curves: after some hundred updates it swings about 20 and then stays there, without diverging; the loss falls on, no longer at each update. Lower the rate, and it climbs to the new edge (Cohen et al. 2021).</source>
        <translation>Choisissez «&#xa0;Acuité&#xa0;» dans le menu des Courbes&#xa0;: après quelques centaines de mises à jour elle oscille autour de 20 puis y reste, sans diverger&#x202f;; la perte continue de baisser, mais plus à chaque mise à jour. Abaissez le taux, et elle monte jusqu’à la nouvelle limite (Cohen et al. 2021).</translation>
    </message>
    <message>
        <source>All fall into the valley at once; along it plain gradient descent crawls. Momentum is first at the minimum.</source>
        <translation>Tous tombent aussitôt dans la vallée&#x202f;; le long de celle-ci, la descente de gradient simple rampe. Le momentum est le premier au minimum.</translation>
    </message>
    <message>
        <source>Click, and the fog lifts: how many lowest places are there, and did the walker end in the one that you meant? An optimiser never knows more than you did.</source>
        <translation>Cliquez, et le brouillard se lève&#xa0;: combien y a-t-il de points les plus bas, et le marcheur a-t-il fini dans celui auquel vous pensiez&#x202f;? Un optimiseur n’en sait jamais plus que vous.</translation>
    </message>
    <message>
        <source>The loss falls fastest well before the explosion. Step back to the start, take that rate from the finder&apos;s menu as the highest of one cycle, and pull its points where you like. Of a network that has learned, the finder has nothing more to find.</source>
        <translation>La perte baisse le plus vite bien avant l’explosion. Revenez au départ, prenez ce taux dans le menu du chercheur comme le plus haut d’un seul cycle, et tirez ses points où vous voulez. D’un réseau qui a appris, le chercheur n’a plus rien à trouver.</translation>
    </message>
    <message>
        <source>Adagrad nearly does, the others do not. TensorFlow.js puts epsilon inside RMSProp&apos;s root, and its Adadelta walks as plain gradient descent does: a class that copies settings gets other results.</source>
        <translation>Adagrad presque, les autres non. TensorFlow.js met epsilon à l’intérieur de la racine de RMSProp, et son Adadelta marche comme une simple descente de gradient&#xa0;: une classe qui recopie des réglages obtient d’autres résultats.</translation>
    </message>
    <message>
        <source>There is nothing in this run that could be saved there.</source>
        <translation>Il n’y a rien dans cette exécution à y enregistrer.</translation>
    </message>
    <message>
        <source>Ring of 8</source>
        <translation>Anneau de 8</translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation>Grille de 25</translation>
    </message>
    <message>
        <source>Swiss roll</source>
        <translation>Gâteau roulé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Disjoint blobs</source>
        <translation>Amas séparés</translation>
    </message>
    <message>
        <source>Game, saturating</source>
        <translation>Jeu saturant</translation>
    </message>
    <message>
        <source>Game, non-saturating</source>
        <translation>Jeu non saturant</translation>
    </message>
    <message>
        <source>Game, least squares</source>
        <translation>Jeu, moindres carrés</translation>
    </message>
    <message>
        <source>Game, hinge</source>
        <translation>Jeu, charnière (hinge)</translation>
    </message>
    <message>
        <source>Game, Wasserstein, clipped</source>
        <translation>Jeu, Wasserstein, écrêté</translation>
    </message>
    <message>
        <source>Game, Wasserstein, penalised</source>
        <translation>Jeu, Wasserstein, pénalisé</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to 1 or more.</source>
        <translation>critic-updates = 0, generator-updates = 0&#xa0;: il faut que l’un des deux apprenne&#x202f;; mettez l’un d’eux à 1 ou plus.</translation>
    </message>
    <message>
        <source>packing = %1: the batch of %2 does not divide into packs of that size; choose another batch-size or packing.</source>
        <translation>packing = %1&#xa0;: le lot de %2 ne se divise pas en groupes de cette taille&#x202f;; choisissez un autre batch-size ou packing.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What the networks play for, or the one loss that makes samples without a game.</source>
        <translation>Ce pour quoi jouent les réseaux, ou l’unique perte qui produit des échantillons sans jeu.</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Dimensions du bruit</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a sample of.</source>
        <translation>De combien de nombres aléatoires le générateur fait un échantillon.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Uniform, −1 to 1</source>
        <translation>Uniforme, −1 à 1</translation>
    </message>
    <message>
        <source>How the random numbers are drawn.</source>
        <translation>Comment les nombres aléatoires sont tirés.</translation>
    </message>
    <message>
        <source>Spectral normalisation</source>
        <translation>Normalisation spectrale</translation>
    </message>
    <message>
        <source>Divides each of the critic&apos;s weight matrices by its largest singular value, so that its slope is limited (Miyato et al. 2018).</source>
        <translation>Divise chaque matrice de poids du critique par sa plus grande valeur singulière, ce qui limite la pente du critique (Miyato et al. 2018).</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>So many samples are shown to the critic at once, so that it sees when they are all alike (PacGAN: Lin et al. 2018).</source>
        <translation>Nombre d’échantillons montrés à la fois au critique, qui voit ainsi quand ils sont tous pareils (PacGAN&#xa0;: Lin et al. 2018).</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 128,128; none: no hidden layer.</source>
        <translation>Unités de chaque couche cachée, de l’entrée à la sortie, comme 128,128&#x202f;; none&#xa0;: aucune couche cachée.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step.</source>
        <translation>La longueur du pas d’une mise à jour.</translation>
    </message>
    <message>
        <source>Samples of each kind in an update.</source>
        <translation>Échantillons de chaque sorte par mise à jour.</translation>
    </message>
    <message>
        <source>Critic&apos;s updates</source>
        <translation>Mises à jour du critique</translation>
    </message>
    <message>
        <source>How often the critic learns in a round.</source>
        <translation>Combien de fois le critique apprend par manche.</translation>
    </message>
    <message>
        <source>Generator&apos;s updates</source>
        <translation>Mises à jour du générateur</translation>
    </message>
    <message>
        <source>How often the generator learns in a round.</source>
        <translation>Combien de fois le générateur apprend par manche.</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Pénalité de gradient</translation>
    </message>
    <message>
        <source>Times (|slope of the critic| − 1)² at random points between real and generated samples (Gulrajani et al. 2017).</source>
        <translation>Facteur de (|pente du critique| − 1)² en des points aléatoires entre échantillons réels et générés (Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>The critic&apos;s weights are kept within ± this (Arjovsky et al. 2017); 0: they are not.</source>
        <translation>Les poids du critique sont tenus dans ± cette valeur (Arjovsky et al. 2017)&#x202f;; 0&#xa0;: ils sont libres.</translation>
    </message>
    <message>
        <source>R1 penalty</source>
        <translation>Pénalité R1</translation>
    </message>
    <message>
        <source>Half of it times |slope of the critic|² at real samples (Mescheder et al. 2018).</source>
        <translation>Sa moitié multiplie |pente du critique|² aux échantillons réels (Mescheder et al. 2018).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>The critic is to be sure of a real sample only to 1 less this (Salimans et al. 2016).</source>
        <translation>Le critique ne doit être sûr d’un échantillon réel qu’à 1 moins cette valeur (Salimans et al. 2016).</translation>
    </message>
    <message>
        <source>Instance noise</source>
        <translation>Bruit d’instance</translation>
    </message>
    <message>
        <source>Standard deviation of noise on all that the critic is shown (Sønderby et al. 2017).</source>
        <translation>Écart type du bruit sur tout ce qui est montré au critique (Sønderby et al. 2017).</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Poids moyennés</translation>
    </message>
    <message>
        <source>Samples are made with an exponential average of the generator&apos;s weights, which keeps this share at each update; 0: with the weights themselves.</source>
        <translation>Les échantillons sont produits avec une moyenne exponentielle des poids du générateur, qui garde cette part à chaque mise à jour&#x202f;; 0&#xa0;: avec les poids eux-mêmes.</translation>
    </message>
    <message>
        <source>Steps of the flow</source>
        <translation>Pas du flot</translation>
    </message>
    <message>
        <source>In how many steps noise becomes a sample.</source>
        <translation>En combien de pas le bruit devient un échantillon.</translation>
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
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Euler goes straight on with each velocity; Heun takes the mean of that before and that behind the step.</source>
        <translation>Euler avance tout droit avec chaque vitesse&#x202f;; Heun prend la moyenne de celles d’avant et d’après le pas.</translation>
    </message>
    <message>
        <source>Updates over which the learning rate falls to 0, as a cosine.</source>
        <translation>Nombre de mises à jour pendant lesquelles le taux d’apprentissage descend à 0, en cosinus.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Manche</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>%1: %2 has no column called “%3”.</source>
        <translation>%1&#xa0;: %2 n’a pas de colonne «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: column “%2” of %3 has texts; choose one of numbers.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» de %3 contient du texte&#x202f;; choisissez-en une de nombres.</translation>
    </message>
    <message>
        <source>%1: %2 has fewer than two columns of numbers.</source>
        <translation>%1&#xa0;: %2 a moins de deux colonnes de nombres.</translation>
    </message>
    <message>
        <source>%1: column “%2” has the same value in every row; choose one that varies.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» a la même valeur à chaque ligne&#x202f;; choisissez-en une qui varie.</translation>
    </message>
    <message>
        <source>dataset = file: no table is given; open one, or give one with --data.</source>
        <translation>dataset = file&#xa0;: aucun tableau n’est donné&#x202f;; ouvrez-en un ou indiquez-le avec --data.</translation>
    </message>
    <message>
        <source>dataset = file: %1 are pictures; give a table with two columns of numbers.</source>
        <translation>dataset = file&#xa0;: %1 est un jeu d’images&#x202f;; donnez un tableau avec deux colonnes de nombres.</translation>
    </message>
    <message>
        <source>%1: %2 complete rows in columns “%3” and “%4”; at least %5 are needed.</source>
        <translation>%1&#xa0;: %2 lignes complètes dans les colonnes «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;»&#x202f;; il en faut au moins %5.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing.</source>
        <translation>%1 lignes sur %2 sont laissées de côté&#xa0;: il y manque une valeur.</translation>
    </message>
    <message>
        <source>Two columns of your table</source>
        <translation>Deux colonnes de votre tableau</translation>
    </message>
    <message>
        <source>Column across</source>
        <translation>Colonne horizontale</translation>
    </message>
    <message>
        <source>The column along the horizontal axis; empty: the first one with numbers.</source>
        <translation>La colonne sur l’axe horizontal&#x202f;; vide&#xa0;: la première qui contient des nombres.</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Colonne verticale</translation>
    </message>
    <message>
        <source>The column along the vertical axis; empty: the next one with numbers.</source>
        <translation>La colonne sur l’axe vertical&#x202f;; vide&#xa0;: la suivante qui contient des nombres.</translation>
    </message>
    <message>
        <source>%1, or auto</source>
        <translation>%1, ou auto</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>There is no critic.</source>
        <translation>Il n’y a pas de critique.</translation>
    </message>
    <message>
        <source>There is no game.</source>
        <translation>Il n’y a pas de jeu.</translation>
    </message>
    <message>
        <source>No modes of this distribution are known.</source>
        <translation>On ne connaît aucun mode de cette distribution.</translation>
    </message>
    <message>
        <source>A Wasserstein game with a gradient penalty: its critic always says which way</source>
        <translation>Un jeu de Wasserstein avec pénalité de gradient&#xa0;: son critique dit toujours dans quel sens aller</translation>
    </message>
    <message>
        <source>Packing: the critic sees four samples at once, and so that they are alike</source>
        <translation>Regroupement&#xa0;: le critique voit quatre échantillons à la fois, et donc qu’ils sont pareils</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Effondrement de modes</translation>
    </message>
    <message>
        <source>Partial mode collapse</source>
        <translation>Effondrement partiel de modes</translation>
    </message>
    <message>
        <source>The critic has won</source>
        <translation>Le critique a gagné</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Tourner en rond</translation>
    </message>
    <message>
        <source>Partial mode collapse: %1 of %2 modes get less than a tenth of their share.</source>
        <translation>Effondrement partiel de modes&#xa0;: moins d’un dixième de leur part pour %1 des %2 modes.</translation>
    </message>
    <message>
        <source>The critic has won: it tells all samples apart, and its gradient no longer moves the generator.</source>
        <translation>Le critique a gagné&#xa0;: il distingue tous les échantillons, et son gradient ne fait plus bouger le générateur.</translation>
    </message>
    <message>
        <source>The game goes in circles: the samples wander about and come back.</source>
        <translation>Le jeu tourne en rond&#xa0;: les échantillons errent et reviennent.</translation>
    </message>
    <message>
        <source>Named when nine tenths of the samples belong to one mode, or their variance is below a twentieth of the real ones&apos;, three times in a row. The critic judges each sample alone: it cannot see that they are all the same.</source>
        <translation>Nommé quand neuf dixièmes des échantillons appartiennent à un seul mode, ou que leur variance est au-dessous d’un vingtième de celle des réels, trois fois de suite. Le critique juge chaque échantillon seul&#xa0;: il ne peut pas voir qu’ils sont tous pareils.</translation>
    </message>
    <message>
        <source>Named when modes get less than a tenth of their share though a third of the samples is of high quality, five times in a row. Where no sample is, no gradient leads there.</source>
        <translation>Nommé quand des modes reçoivent moins d’un dixième de leur part alors qu’un tiers des échantillons est de haute qualité, cinq fois de suite. Là où il n’y a pas d’échantillon, aucun gradient ne mène.</translation>
    </message>
    <message>
        <source>Named when every real sample is judged above every generated one and the generator&apos;s gradient is below a hundredth of its longest, three times in a row.</source>
        <translation>Nommé quand chaque échantillon réel est jugé au-dessus de chaque échantillon généré et que le gradient du générateur est au-dessous d’un centième de son maximum, trois fois de suite.</translation>
    </message>
    <message>
        <source>One update of the generator a round: the critic keeps up with it</source>
        <translation>Une mise à jour du générateur par manche&#xa0;: le critique arrive à le suivre</translation>
    </message>
    <message>
        <source>The non-saturating loss: steep where the critic is sure</source>
        <translation>La perte non saturante&#xa0;: raide là où le critique est sûr</translation>
    </message>
    <message>
        <source>Noise on all that the critic sees: the two kinds overlap again</source>
        <translation>Du bruit sur tout ce que voit le critique&#xa0;: les deux sortes se recouvrent à nouveau</translation>
    </message>
    <message>
        <source>A penalty on the critic&apos;s slope at real samples: it calms the game</source>
        <translation>Une pénalité sur la pente du critique aux échantillons réels&#xa0;: elle calme le jeu</translation>
    </message>
    <message>
        <source>Averaged weights: the middle of the circle</source>
        <translation>Poids moyennés&#xa0;: le milieu du cercle</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>Un dixième du taux d’apprentissage</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>perte du générateur</translation>
    </message>
    <message>
        <source>critic&apos;s loss</source>
        <translation>perte du critique</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>modes found</source>
        <translation>modes trouvés</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Modes trouvés</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modes</translation>
    </message>
    <message>
        <source>share of high quality</source>
        <translation>part de haute qualité</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Échantillons de haute qualité</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distance de Fréchet</translation>
    </message>
    <message>
        <source>length of the generator&apos;s gradient</source>
        <translation>longueur du gradient du générateur</translation>
    </message>
    <message>
        <source>Generator&apos;s gradient</source>
        <translation>Gradient du générateur</translation>
    </message>
    <message>
        <source>From noise to samples</source>
        <translation>Du bruit aux échantillons</translation>
    </message>
    <message>
        <source>How far the samples that are shown have flowed: 0 is noise, 1 are samples.</source>
        <translation>Jusqu’où ont coulé les échantillons montrés&#xa0;: 0 est le bruit, 1 les échantillons.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>How many samples are made to find modes and to measure the quality, and are written.</source>
        <translation>Nombre d’échantillons produits pour trouver les modes et mesurer la qualité, et qui sont écrits.</translation>
    </message>
    <message>
        <source>The same with so many seeds in all: other first weights, noise and samples.</source>
        <translation>La même chose avec ce nombre de graines en tout&#xa0;: autres poids initiaux, bruits et échantillons.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: game=wgan-gp | packing=4.</source>
        <translation>Jusqu’à trois autres réglages à côté de ceux-ci, séparés par |&#xa0;: game=wgan-gp | packing=4.</translation>
    </message>
    <message>
        <source>Critic alone</source>
        <translation>Critique seul</translation>
    </message>
    <message>
        <source>So many updates of the critic, without the generator.</source>
        <translation>Nombre de mises à jour du critique, sans le générateur.</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Générateur seul</translation>
    </message>
    <message>
        <source>So many updates of the generator, without the critic.</source>
        <translation>Nombre de mises à jour du générateur, sans le critique.</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>Des échantillons tous pareils</translation>
    </message>
    <message>
        <source>The real samples lie at eight places. The generator learns five times a round, the critic once. At how many of the eight will there be samples after 300 rounds?</source>
        <translation>Les échantillons réels se trouvent à huit endroits. Le générateur apprend cinq fois par manche, le critique une seule. À combien des huit y aura-t-il des échantillons après 300 manches&#x202f;?</translation>
    </message>
    <message>
        <source>At one, and at another one soon after: all samples run together to where the critic is wrong, and the critic runs after them. What goes wrong offers something to try beside it.</source>
        <translation>À un seul, et bientôt à un autre&#xa0;: tous les échantillons courent là où le critique se trompe, et le critique leur court après. «&#xa0;Ce qui ne va pas&#xa0;» propose quelque chose à essayer à côté.</translation>
    </message>
    <message>
        <source>A critic with a gentle slope</source>
        <translation>Un critique à pente douce</translation>
    </message>
    <message>
        <source>Both lanes imitate the ring. In lane B the critic&apos;s slope is kept near 1 everywhere (Wasserstein, gradient penalty). Which lane shares its samples out fairly?</source>
        <translation>Les deux voies imitent l’anneau. Dans la voie B, la pente du critique est tenue partout près de 1 (Wasserstein, pénalité de gradient). Quelle voie répartit équitablement ses échantillons&#x202f;?</translation>
    </message>
    <message>
        <source>Lane B: its field slopes gently towards all eight, and after 500 rounds they get nearly the same share, while in lane A some get several times as much as others. KL in Curves says how far from fair. A round of lane B costs five times as much.</source>
        <translation>La voie B&#xa0;: son champ s’incline doucement vers les huit endroits, et après 500 manches ils reçoivent presque la même part, tandis que dans la voie A certains reçoivent plusieurs fois celle d’autres. KL, dans «&#xa0;Courbes&#xa0;», dit à quel point c’est inéquitable. Une manche de la voie B coûte cinq fois plus.</translation>
    </message>
    <message>
        <source>Four at once</source>
        <translation>Quatre à la fois</translation>
    </message>
    <message>
        <source>25 places, and a critic that sees one sample at a time. In lane B it sees four at once (PacGAN). Why could that help against samples that are all alike?</source>
        <translation>25 endroits, et un critique qui voit un échantillon à la fois. Dans la voie B, il en voit quatre (PacGAN). Pourquoi cela pourrait-il aider contre des échantillons tous pareils&#x202f;?</translation>
    </message>
    <message>
        <source>When the critic has won</source>
        <translation>Quand le critique a gagné</translation>
    </message>
    <message>
        <source>The critic learns twenty times a round, with a high rate, in the game as it was first written down (saturating). A better critic is a better teacher, is it not?</source>
        <translation>Le critique apprend vingt fois par manche, avec un taux élevé, dans le jeu tel qu’il fut d’abord écrit (saturant). Un meilleur critique est un meilleur professeur, n’est-ce pas&#x202f;?</translation>
    </message>
    <message>
        <source>Within 30 rounds it is sure of everything: What the critic says shows two bars at 0 and 1, and the arrows are gone. A teacher that only says wrong teaches nothing.</source>
        <translation>En moins de 30 manches, il est sûr de tout&#xa0;: «&#xa0;Ce que dit le critique&#xa0;» montre deux barres à 0 et à 1, et les flèches ont disparu. Un professeur qui ne dit que «&#xa0;faux&#xa0;» n’enseigne rien.</translation>
    </message>
    <message>
        <source>The same game, another slope</source>
        <translation>Le même jeu, une autre pente</translation>
    </message>
    <message>
        <source>Lane A minimises log(1 − D), lane B maximises log D: both want D to be wrong. Does it matter?</source>
        <translation>La voie A minimise log(1 − D), la voie B maximise log D&#xa0;: toutes deux veulent que D se trompe. Y a-t-il une différence&#x202f;?</translation>
    </message>
    <message>
        <source>Look at the arrows while the critic is sure, in the first hundred rounds: short in lane A, long in lane B. Generator&apos;s gradient in Curves says how long. Neither keeps the samples apart.</source>
        <translation>Regardez les flèches tant que le critique est sûr, dans les cent premières manches&#xa0;: courtes dans la voie A, longues dans la voie B. «&#xa0;Gradient du générateur&#xa0;», dans «&#xa0;Courbes&#xa0;», dit de quelle longueur. Aucune des deux ne tient les échantillons écartés.</translation>
    </message>
    <message>
        <source>Two players, each of whom answers the other&apos;s last move. Will the losses settle? Will the samples?</source>
        <translation>Deux joueurs, dont chacun répond au dernier coup de l’autre. Les pertes se stabiliseront-elles&#x202f;? Et les échantillons&#x202f;?</translation>
    </message>
    <message>
        <source>In lane A losses and samples swing for hundreds of rounds; neither falls. In lane B a penalty on the critic&apos;s slope at real samples (R1) calms the game.</source>
        <translation>Dans la voie A, pertes et échantillons oscillent pendant des centaines de manches&#x202f;; aucune des deux pertes ne baisse. Dans la voie B, une pénalité sur la pente du critique aux échantillons réels (R1) calme le jeu.</translation>
    </message>
    <message>
        <source>One network, one loss, no opponent: it learns which way noise has to go. Where will a point that begins in the middle of the ring end?</source>
        <translation>Un réseau, une perte, pas d’adversaire&#xa0;: il apprend dans quel sens le bruit doit aller. Où finira un point qui part du milieu de l’anneau&#x202f;?</translation>
    </message>
    <message>
        <source>The ways bend: a way is the mean of all that pass there, and decides late. Move From noise to samples. After 6000 updates four of five samples are of high quality.</source>
        <translation>Les chemins se courbent&#xa0;: un chemin est la moyenne de tous ceux qui passent par là, et se décide tard. Déplacez «&#xa0;Du bruit aux échantillons&#xa0;». Après 6000 mises à jour, quatre échantillons sur cinq sont de haute qualité.</translation>
    </message>
    <message>
        <source>Why others stopped playing</source>
        <translation>Pourquoi d’autres ont cessé de jouer</translation>
    </message>
    <message>
        <source>The same ring by a game and by flow matching, from four seeds each. Which is steadier from seed to seed?</source>
        <translation>Le même anneau par un jeu et par flow matching (appariement de flots), avec quatre graines chacun. Lequel est le plus constant d’une graine à l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>The flow finds all eight with every seed; of the game&apos;s seeds one or another lacks some. But a sample of the game takes one pass through the network, of the flow fifty.</source>
        <translation>Le flot trouve les huit avec chaque graine&#x202f;; avec le jeu, il en manque à l’une ou l’autre graine. Mais un échantillon du jeu demande un passage à travers le réseau, un échantillon du flot cinquante.</translation>
    </message>
    <message>
        <source>There is one network only, and no critic: choose another game to update one side.</source>
        <translation>Il n’y a qu’un réseau, et pas de critique&#xa0;: choisissez un autre jeu pour mettre à jour un seul camp.</translation>
    </message>
    <message>
        <source>Diverged in round %1: a loss is no longer finite. The learning rates of %2 (critic) and %3 (generator) are too high for this game; step back and lower them.</source>
        <translation>Divergence à la manche %1&#xa0;: une perte n’est plus finie. Les taux d’apprentissage de %2 (critique) et %3 (générateur) sont trop élevés pour ce jeu&#x202f;; reculez d’un pas et abaissez-les.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high; step back and lower it.</source>
        <translation>Divergence à la mise à jour %1&#xa0;: la perte n’est plus finie. Un taux d’apprentissage de %2 est trop élevé&#x202f;; reculez d’un pas et abaissez-le.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Networks that learn to make samples: two in a game, or one that flows from noise to data.</source>
        <translation>Des réseaux qui apprennent à produire des échantillons&#xa0;: deux dans un jeu, ou un seul qui coule du bruit aux données.</translation>
    </message>
    <message>
        <source>1000 samples</source>
        <translation>1000 échantillons</translation>
    </message>
    <message>
        <source>There is no critic: one network learns one loss.</source>
        <translation>Il n’y a pas de critique&#xa0;: un seul réseau apprend une seule perte.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>What the critic says</source>
        <translation>Ce que dit le critique</translation>
    </message>
    <message>
        <source>What the critic says of real and of generated samples will appear here.</source>
        <translation>Ce que le critique dit des échantillons réels et générés apparaîtra ici.</translation>
    </message>
    <message>
        <source>There is no game: one network learns one loss.</source>
        <translation>Il n’y a pas de jeu&#xa0;: un seul réseau apprend une seule perte.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Une manche</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Noise, bent</source>
        <translation>Le bruit, déformé</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Many seeds</source>
        <translation>Plusieurs graines</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <translation>Autoencodeur variationnel</translation>
    </message>
    <message>
        <source>Decoder&apos;s deviation</source>
        <translation>Écart du décodeur</translation>
    </message>
    <message>
        <source>How far, as a standard deviation, a sample may lie from what the decoder makes of its code. Small: exact copies count, large: an even use of the codes.</source>
        <translation>À quelle distance, en écart-type, un échantillon peut se trouver de ce que le décodeur fait de son code. Petit&#xa0;: les copies exactes comptent, grand&#xa0;: un usage régulier des codes.</translation>
    </message>
    <message>
        <source>Weight of the codes</source>
        <translation>Poids des codes</translation>
    </message>
    <message>
        <source>Times the divergence of the codes from noise in the loss (beta: Higgins et al. 2017); 1: the bound on the likelihood.</source>
        <translation>Fois la divergence des codes par rapport au bruit dans la perte (bêta&#xa0;: Higgins et al. 2017)&#x202f;; 1&#xa0;: la borne de la vraisemblance.</translation>
    </message>
    <message>
        <source>There is no game, and nothing of this kind goes wrong.</source>
        <translation>Il n’y a pas de jeu, et rien de ce genre ne tourne mal.</translation>
    </message>
    <message>
        <source>Walk, first noise</source>
        <translation>Marche, premier bruit</translation>
    </message>
    <message>
        <source>Walk, second noise</source>
        <translation>Marche, second bruit</translation>
    </message>
    <message>
        <source>The second one; the others are 0.</source>
        <translation>Le second&#x202f;; les autres sont à 0.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>x, y and radius of each dab of the brush, on the data set Your own drawing; points lie evenly over each.</source>
        <translation>x, y et rayon de chaque touche du pinceau, sur le jeu de données de votre propre dessin&#x202f;; les points y sont répartis régulièrement.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>x, y, radius: takes away the dabs whose middles lie within.</source>
        <translation>x, y, rayon&#xa0;: retire les touches dont le centre se trouve à l’intérieur.</translation>
    </message>
    <message>
        <source>The drawing is empty: nothing is learned until something is drawn, in the window or with --change 0:draw=0,0,0.5.</source>
        <translation>Le dessin est vide&#xa0;: rien n’est appris tant que rien n’est dessiné, dans la fenêtre ou avec --change 0:draw=0,0,0.5.</translation>
    </message>
    <message>
        <source>draw, erase: only on your own drawing; choose dataset = drawing.</source>
        <translation>draw, erase&#xa0;: seulement sur votre propre dessin&#x202f;; choisissez dataset = drawing.</translation>
    </message>
    <message>
        <source>draw: %1 numbers; each dab takes three, x, y and radius.</source>
        <translation>draw&#xa0;: %1 nombres&#x202f;; chaque touche en prend trois, x, y et rayon.</translation>
    </message>
    <message>
        <source>draw, erase: the radius %1 is not allowed; it takes more than 0.</source>
        <translation>draw, erase&#xa0;: le rayon %1 n’est pas admis&#x202f;; il doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The drawing is empty: draw something first.</source>
        <translation>Le dessin est vide&#xa0;: dessinez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The critic&apos;s slopes</source>
        <translation>Pentes du critique</translation>
    </message>
    <message>
        <source>How steep the critic is between generated and real samples will appear here.</source>
        <translation>La pente du critique entre échantillons générés et réels apparaîtra ici.</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>Méthodes comparées</translation>
    </message>
    <message>
        <source>networks = convolutional: samples in the plane are no pictures; choose networks = dense, or dataset = digits.</source>
        <translation>networks = convolutional&#xa0;: les échantillons du plan ne sont pas des images&#x202f;; choisissez networks = dense, ou dataset = digits.</translation>
    </message>
    <message>
        <source>networks = convolutional: flow matching has dense networks here; choose networks = dense.</source>
        <translation>networks = convolutional&#xa0;: ici, flow matching a des réseaux denses&#x202f;; choisissez networks = dense.</translation>
    </message>
    <message>
        <source>packing = %1: convolutional networks see one picture at a time; choose packing = 1, or networks = dense.</source>
        <translation>packing = %1&#xa0;: les réseaux convolutifs voient une image à la fois&#x202f;; choisissez packing = 1, ou networks = dense.</translation>
    </message>
    <message>
        <source>%1: %2 layers, but the sides of pictures of %3 x %4 can be halved %5 times; choose 1 to as many layers, or networks = dense.</source>
        <translation>%1&#xa0;: %2 couches, mais les côtés d’images de %3 x %4 peuvent être divisés %5 fois par deux&#x202f;; choisissez de 1 à ce nombre de couches, ou networks = dense.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Denses</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolutifs</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Of pictures: dense layers, or convolutions that halve and double the sides.</source>
        <translation>Pour des images&#xa0;: des couches denses, ou des convolutions qui divisent par deux et doublent les côtés.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels of each convolutional layer, from input to output; the generator doubles the sides after each, the critic halves them before each.</source>
        <translation>Canaux de chaque couche convolutive, de l’entrée à la sortie&#x202f;; le générateur double les côtés après chacune, le critique les divise par deux avant chacune.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 are imitated. What measures samples, a small classifier, knows the class of %3 % of those that it did not learn from.</source>
        <translation>%1 images de %2 sont imitées. Ce qui mesure les échantillons, un petit classifieur, reconnaît la classe de %3&#x202f;% de celles dont il n’a pas appris.</translation>
    </message>
    <message>
        <source>dataset = pictures: no pictures are given; open an IDX file or a folder of pictures, or give one with --data.</source>
        <translation>dataset = pictures&#xa0;: aucune image n’est donnée&#x202f;; ouvrez un fichier IDX ou un dossier d’images, ou indiquez-en un avec --data.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 is a table; give pictures, or choose dataset = file.</source>
        <translation>dataset = pictures&#xa0;: %1 est un tableau&#x202f;; donnez des images, ou choisissez dataset = file.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 has %2 pictures; at least %3 are needed.</source>
        <translation>dataset = pictures&#xa0;: %1 a %2 images&#x202f;; il en faut au moins %3.</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>Vos images</translation>
    </message>
    <message>
        <source>What is to be imitated: a distribution in the plane, two columns of your own table, what you draw with the brush in the head of Samples; or pictures, those that come with the program or your own (an IDX file, or a folder with a folder for each class).</source>
        <translation>Ce qu’il faut imiter&#xa0;: une distribution dans le plan, deux colonnes de votre propre tableau, ce que vous dessinez avec le pinceau dans l’en-tête d’«&#xa0;Échantillons&#xa0;»&#x202f;; ou des images, celles fournies avec le programme ou les vôtres (un fichier IDX, ou un dossier avec un dossier par classe).</translation>
    </message>
    <message>
        <source>makes a vector an image, and each number more a channel of its own</source>
        <translation>fait d’un vecteur une image, et de chaque nombre en plus un canal à part</translation>
    </message>
    <message>
        <source>Known of modes in the plane only.</source>
        <translation>Connu seulement pour des modes du plan.</translation>
    </message>
    <message>
        <source>Walk, class</source>
        <translation>Marche, classe</translation>
    </message>
    <message>
        <source>Digits out of noise</source>
        <translation>Des chiffres tirés du bruit</translation>
    </message>
    <message>
        <source>The generator never sees a digit: it only learns which of its pictures the critic takes for real. Will it copy the digits that there are?</source>
        <translation>Le générateur ne voit jamais de chiffre&#xa0;: il apprend seulement lesquelles de ses images le critique prend pour réelles. Copiera-t-il les chiffres qui existent&#x202f;?</translation>
    </message>
    <message>
        <source>Grey noise, then strokes, after a thousand rounds digits. Is it copying? puts each beside the real one that is nearest: alike, but none is the same. From one to another leads from digit to digit without a break.</source>
        <translation>Du bruit gris, puis des traits, après mille manches des chiffres. «&#xa0;Simple copie&#x202f;?&#xa0;» met chacun à côté du chiffre réel le plus proche&#xa0;: ils se ressemblent, mais aucun n’est le même. «&#xa0;De l’un à l’autre&#xa0;» mène d’un chiffre à un autre sans rupture.</translation>
    </message>
    <message>
        <source>Digits on demand</source>
        <translation>Des chiffres à la demande</translation>
    </message>
    <message>
        <source>Both networks are told which digit it is to be. How could the critic tell, of a perfect 7, that it is wrong?</source>
        <translation>On dit aux deux réseaux quel chiffre ce doit être. À quoi le critique pourrait-il voir qu’un 7 parfait est faux&#x202f;?</translation>
    </message>
    <message>
        <source>Samples in the plane are no pictures: choose the data set Digits or your own pictures.</source>
        <translation>Les échantillons du plan ne sont pas des images&#xa0;: choisissez le jeu de données «&#xa0;Chiffres&#xa0;» ou vos propres images.</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>De l’un à l’autre</translation>
    </message>
    <message>
        <source>Is it copying?</source>
        <translation>Simple copie&#x202f;?</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Translation, there and back</source>
        <translation>Traduction, aller-retour</translation>
    </message>
    <message>
        <source>generator-channels: none; give one layer or more.</source>
        <translation>generator-channels&#xa0;: aucune couche&#x202f;; indiquez-en une ou plus.</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traduit de</translation>
    </message>
    <message>
        <source>What is translated into the data set: another distribution, or its pictures in another kind.</source>
        <translation>Ce qui est traduit vers le jeu de données&#xa0;: une autre distribution, ou ses images sous une autre forme.</translation>
    </message>
    <message>
        <source>Weight of the way back</source>
        <translation>Poids du chemin de retour</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample and what comes of it there and back (Zhu et al. 2017).</source>
        <translation>Facteur de la distance moyenne entre un échantillon et ce qu’il devient après l’aller-retour (Zhu et al. 2017).</translation>
    </message>
    <message>
        <source>Weight of identity</source>
        <translation>Poids de l’identité</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample of the data set and its translation: what is right already is to be left alone.</source>
        <translation>Facteur de la distance moyenne entre un échantillon du jeu de données et sa traduction&#xa0;: ce qui est déjà juste doit rester tel quel.</translation>
    </message>
    <message>
        <source>Weight of pairs</source>
        <translation>Poids des paires</translation>
    </message>
    <message>
        <source>Pictures and their own kind are shown together, and this times their mean distance counts (Isola et al. 2017); 0: nobody knows which belong together.</source>
        <translation>Les images et leurs pendants sont montrés ensemble, et cette valeur fois leur distance moyenne compte (Isola et al. 2017)&#x202f;; 0&#xa0;: personne ne sait lesquels vont ensemble.</translation>
    </message>
    <message>
        <source>Inverted pictures</source>
        <translation>Images inversées</translation>
    </message>
    <message>
        <source>Rotated pictures</source>
        <translation>Images tournées</translation>
    </message>
    <message>
        <source>Thickened pictures</source>
        <translation>Images épaissies</translation>
    </message>
    <message>
        <source>Edges of the pictures</source>
        <translation>Contours des images</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Pas plus de</translation>
    </message>
    <message>
        <source>So few pictures are imitated, as many of each class; those left out are held out for Does it help? 0: all.</source>
        <translation>Nombre d’images imitées, autant de chaque classe&#x202f;; les autres sont mises de côté pour «&#xa0;Cela aide-t-il&#x202f;?&#xa0;». 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>source = %1: that is of pictures, and what is imitated lies in the plane; choose a distribution, or dataset = digits.</source>
        <translation>source = %1&#xa0;: cela vaut pour des images, et ce qui est imité se trouve dans le plan&#x202f;; choisissez une distribution, ou dataset = digits.</translation>
    </message>
    <message>
        <source>source = %1: that lies in the plane, and pictures are imitated; choose inverted, rotated, thickened or edges.</source>
        <translation>source = %1&#xa0;: cela se trouve dans le plan, et ce sont des images qui sont imitées&#x202f;; choisissez inverted, rotated, thickened ou edges.</translation>
    </message>
    <message>
        <source>pair-weight: samples in the plane have no partners; set it to 0, or choose dataset = digits.</source>
        <translation>pair-weight&#xa0;: les échantillons du plan n’ont pas de pendants&#x202f;; mettez-le à 0, ou choisissez dataset = digits.</translation>
    </message>
    <message>
        <source>it makes an image of %1 of %2 numbers or more, but gets %3.</source>
        <translation>elle fait de %2 nombres ou plus une image de %1, mais reçoit %3.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Il n’y a pas de chemin de retour.</translation>
    </message>
    <message>
        <source>distance there and back</source>
        <translation>distance après l’aller-retour</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Cela aide-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>There are only fifty digits, five of each. A generator learns from these, and makes a thousand more. Will a classifier that learns from them too know more digits that nobody showed it?</source>
        <translation>Il n’y a que cinquante chiffres, cinq de chaque. Un générateur apprend d’eux et en fait mille autres. Un classifieur qui apprend aussi de ceux-ci reconnaîtra-t-il plus de chiffres que personne ne lui a montrés&#x202f;?</translation>
    </message>
    <message>
        <source>Pause after 600 rounds and wait a little. With generated ones it knows no more, from hardly any seed: the generator has seen the same fifty, and adds its own mistakes. SMOTE, points between two digits, changes nothing either. One seed alone could have told you otherwise.</source>
        <translation>Mettez en pause après 600 manches et attendez un peu. Avec des images générées, presque aucune graine ne lui fait reconnaître plus de chiffres&#xa0;: le générateur a vu les mêmes cinquante et ajoute ses propres erreurs. SMOTE, des points entre deux chiffres, ne change rien non plus. Une seule graine aurait pu vous dire autre chose.</translation>
    </message>
    <message>
        <source>Dark digits on light ground, light ones on dark, and nobody says which belong together. Networks learn to translate, and to come back to where they began. Will a 7 stay a 7?</source>
        <translation>Des chiffres sombres sur fond clair, des clairs sur fond sombre, et personne ne dit lesquels vont ensemble. Des réseaux apprennent à traduire, et à revenir là où ils ont commencé. Un 7 restera-t-il un 7&#x202f;?</translation>
    </message>
    <message>
        <source>Whether generated pictures help a classifier will appear here.</source>
        <translation>Ici apparaîtra si des images générées aident un classifieur.</translation>
    </message>
    <message>
        <source>Samples are made of noise: choose the method Translation, there and back.</source>
        <translation>Les échantillons sont faits de bruit&#xa0;: choisissez la méthode «&#xa0;Traduction, aller-retour&#xa0;».</translation>
    </message>
    <message>
        <source>Coming back proves little: in lane A digits become others, and after 1200 rounds come back all the same. In lane B the networks see neighbouring pixels only (convolutional), and after 400 rounds a 7 is a 7. Weight of pairs shows them which belong together.</source>
        <translation>Revenir ne prouve pas grand-chose&#xa0;: dans la voie A, des chiffres en deviennent d’autres, et après 1200 manches reviennent quand même. Dans la voie B, les réseaux (convolutifs) ne voient que des pixels voisins, et après 400 manches un 7 est un 7. «&#xa0;Poids des paires&#xa0;» leur montre lesquels vont ensemble.</translation>
    </message>
    <message>
        <source>condition = class: what is imitated has no classes; choose dataset = digits or your own pictures, or condition = none.</source>
        <translation>condition = class&#xa0;: ce qui est imité n’a pas de classes&#x202f;; choisissez dataset = digits ou vos propres images, ou condition = none.</translation>
    </message>
    <message>
        <source>condition = class: translation is told no classes; choose condition = none.</source>
        <translation>condition = class&#xa0;: les classes ne sont pas dites à la traduction&#x202f;; choisissez condition = none.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Class: both networks are told which class a sample is of, so that one can be asked for (Mirza and Osindero 2014).</source>
        <translation>Classe&#xa0;: on dit aux deux réseaux de quelle classe est un échantillon, pour qu’on puisse en demander une (Mirza et Osindero 2014).</translation>
    </message>
    <message>
        <source>Which class Noise, bent asks for, from 0, where there is a condition.</source>
        <translation>Quelle classe demande «&#xa0;Le bruit, déformé&#xa0;», à partir de 0, quand il y a une condition.</translation>
    </message>
    <message>
        <source>Few pictures, of classes that are asked for: choose the data set Digits or your own pictures, set Only so many, and Class as the condition.</source>
        <translation>Peu d’images, demandées par classe&#xa0;: choisissez le jeu de données «&#xa0;Chiffres&#xa0;» ou vos propres images, réglez «&#xa0;Pas plus de&#xa0;» et, comme condition, «&#xa0;Classe&#xa0;».</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Réelle ou générée&#x202f;?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>Un détecteur</translation>
    </message>
    <message>
        <source>Pictures that a network has made are not marked for the eye; their metadata, which GIFs have not, say so all the same.</source>
        <translation>Les images qu’un réseau a faites ne sont pas marquées pour l’œil&#x202f;; leurs métadonnées, qu’un GIF n’a pas, le disent quand même.</translation>
    </message>
    <message>
        <source>Not measured of a translation.</source>
        <translation>N’est pas mesuré pour une traduction.</translation>
    </message>
    <message>
        <source>spectral-norm: layers that it divides have no derivative of second order, which gradient-penalty and r1 need; leave spectral-norm off, or set both to 0.</source>
        <translation>spectral-norm&#xa0;: les couches qu’il divise n’ont pas de dérivée seconde, dont gradient-penalty et r1 ont besoin&#x202f;; laissez spectral-norm désactivé, ou mettez les deux à 0.</translation>
    </message>
    <message>
        <source>networks = convolutional: the sides of pictures of %1 x %2 cannot be halved; choose networks = dense.</source>
        <translation>networks = convolutional&#xa0;: les côtés d’images de %1 x %2 ne peuvent pas être divisés par deux&#x202f;; choisissez networks = dense.</translation>
    </message>
    <message>
        <source>the generator</source>
        <translation>le générateur</translation>
    </message>
    <message>
        <source>the critic</source>
        <translation>le critique</translation>
    </message>
    <message>
        <source>the encoder</source>
        <translation>l’encodeur</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 Choose smaller pictures, networks or packs.</source>
        <translation>%1 ne peut pas être construit&#xa0;: %2 Choisissez des images, des réseaux ou des paquets plus petits.</translation>
    </message>
    <message>
        <source>dataset = pictures: all pictures of %1 are of one class; at least two are needed.</source>
        <translation>dataset = pictures&#xa0;: toutes les images de %1 sont d’une seule classe&#x202f;; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>few = %1: %2 pictures are left, as many of each class; at least %3 are needed.</source>
        <translation>few = %1&#xa0;: il reste %2 images, autant de chaque classe&#x202f;; il en faut au moins %3.</translation>
    </message>
    <message>
        <source>Translation updates both ways together: choose another game to update one side.</source>
        <translation>La traduction met à jour les deux chemins ensemble&#xa0;: choisissez un autre jeu pour mettre à jour un côté.</translation>
    </message>
    <message>
        <source>Translation has a critic each way; this shows the one of a game of two.</source>
        <translation>La traduction a un critique pour chaque chemin&#x202f;; ici est montré celui d’un jeu à deux.</translation>
    </message>
    <message>
        <source>dataset = pictures: those of %1 have %2 numbers each (%3 x %4 pixels, %5 channels); at most %6 are allowed.</source>
        <translation>dataset = pictures&#xa0;: celles de %1 ont %2 nombres chacune (%3 x %4 pixels, %5 canaux)&#x202f;; %6 au plus sont permis.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>How far Directions moves the noise of its pictures along the direction of slant.</source>
        <translation>De combien «&#xa0;Directions&#xa0;» déplace le bruit de ses images le long de la direction de l’inclinaison.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>How far Directions moves it along the direction of thickness.</source>
        <translation>De combien «&#xa0;Directions&#xa0;» le déplace le long de la direction de l’épaisseur.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Troncature</translation>
    </message>
    <message>
        <source>Times the noise of the pictures in Directions: below 1 they are more usual, and more alike (Brock et al. 2019).</source>
        <translation>Fois le bruit des images dans «&#xa0;Directions&#xa0;»&#xa0;: au-dessous de 1, elles sont plus ordinaires et se ressemblent davantage (Brock et al. 2019).</translation>
    </message>
    <message>
        <source>A translation is made of pictures, not of noise.</source>
        <translation>Une traduction est faite à partir d’images, non de bruit.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Only of the class</source>
        <translation>Seulement de la classe</translation>
    </message>
    <message>
        <source>The one class of which there are only so many, while all others are there; empty: as many of each. Does it help? then tells this class from the others.</source>
        <translation>La seule classe dont il n’y a pas plus que cela, alors que les autres sont là en entier&#x202f;; vide&#xa0;: autant de chacune. «&#xa0;Cela aide-t-il&#x202f;?&#xa0;» distingue alors cette classe des autres.</translation>
    </message>
    <message>
        <source>rare = %1: %2 has no such class; it has %3.</source>
        <translation>rare = %1&#xa0;: %2 n’a pas cette classe&#x202f;; il y a %3.</translation>
    </message>
    <message>
        <source>The first random number of the sample that Noise, bent follows (drag in its left plane); of translation the place that There and back follows.</source>
        <translation>Le premier nombre aléatoire de l’échantillon que suit «&#xa0;Le bruit, déformé&#xa0;» (faites glisser dans son plan de gauche)&#x202f;; pour une traduction, la première coordonnée de l’endroit que suit «&#xa0;Aller-retour&#xa0;».</translation>
    </message>
    <message>
        <source>Forty minutes</source>
        <translation>Quarante minutes</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Le jeu</translation>
    </message>
    <message>
        <source>Without a game</source>
        <translation>Sans jeu</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Images synthétiques</translation>
    </message>
    <message>
        <source>These lines join generated and real samples of a game of two; translation is none.</source>
        <translation>Ces lignes relient des échantillons générés et réels d’un jeu à deux&#x202f;; une traduction n’en est pas un.</translation>
    </message>
    <message>
        <source>Does it help?: of some class there is only one picture, and SMOTE, which needs two, adds none of it.</source>
        <translation>«&#xa0;Cela aide-t-il&#x202f;?&#xa0;»&#xa0;: d’une classe il n’y a qu’une image, et SMOTE, qui en demande deux, n’en ajoute aucune.</translation>
    </message>
    <message>
        <source>--data %1 is not used: --set %2=%3 chooses something else.</source>
        <translation>--data %1 n’est pas utilisé&#xa0;: --set %2=%3 choisit autre chose.</translation>
    </message>
    <message>
        <source>%1 is an IDX file, but not called as a set of pictures is: the name of the training images ends in train-images-idx3-ubyte or train-images-idx3-ubyte.gz, and their labels are beside them.</source>
        <translation>%1 est un fichier IDX, mais ne porte pas le nom d’un jeu d’images&#xa0;: le nom des images d’entraînement se termine par train-images-idx3-ubyte ou train-images-idx3-ubyte.gz, et leurs étiquettes sont à côté.</translation>
    </message>
    <message>
        <source>JS of the shares (nats)</source>
        <translation>JS des parts (nats)</translation>
    </message>
    <message>
        <source>JS of the shares</source>
        <translation>JS des parts</translation>
    </message>
    <message>
        <source>KL of the shares (nats)</source>
        <translation>KL des parts (nats)</translation>
    </message>
    <message>
        <source>KL of the shares</source>
        <translation>KL des parts</translation>
    </message>
    <message>
        <source>Mode collapse: nearly all samples are alike, or belong to one mode.</source>
        <translation>Effondrement de modes&#xa0;: presque tous les échantillons sont pareils, ou appartiennent à un seul mode.</translation>
    </message>
    <message>
        <source>Named when in the last 20 measurements the samples&apos; middle went eight standard deviations and more, and is within a third of that way of where it was: each side follows the other.</source>
        <translation>Nommé quand, sur les 20 dernières mesures, le milieu des échantillons a parcouru au moins huit écarts types et se retrouve à moins d’un tiers de ce trajet de là où il était&#xa0;: chaque camp suit l’autre.</translation>
    </message>
    <message>
        <source>The losses will appear here.</source>
        <translation>Les pertes apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1: the table that comes along in it is damaged.</source>
        <translation>%1&#xa0;: le tableau qui y est joint est endommagé.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}, or {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} for a table that comes along</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}, ou {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} pour un tableau joint</translation>
    </message>
    <message>
        <source>data, problem, examples, table, file, drawing</source>
        <translation>données, problème, exemples, tableau, fichier, dessin</translation>
    </message>
    <message>
        <source>samples, size, amount of data</source>
        <translation>exemples, échantillon, taille, effectif, quantité de données</translation>
    </message>
    <message>
        <source>scatter, spread, jitter, difficulty</source>
        <translation>dispersion, étalement, agitation, difficulté</translation>
    </message>
    <message>
        <source>validation, split, hold-out, training set, test set</source>
        <translation>validation, séparation, mise de côté, jeu d’entraînement, jeu de test, ensemble de test</translation>
    </message>
    <message>
        <source>imbalance, class ratio, skew, prevalence</source>
        <translation>déséquilibre, proportion des classes, asymétrie, prévalence</translation>
    </message>
    <message>
        <source>features, variables, columns</source>
        <translation>variables, caractéristiques, attributs, descripteurs, features, colonnes</translation>
    </message>
    <message>
        <source>network, architecture, neurons, units, depth, width, nodes</source>
        <translation>réseau, architecture, neurones, unités, profondeur, largeur, nœuds</translation>
    </message>
    <message>
        <source>network, architecture, convolution, depth, notation</source>
        <translation>réseau, architecture, convolution, profondeur, notation</translation>
    </message>
    <message>
        <source>nonlinearity, transfer function, ReLU, tanh, sigmoid</source>
        <translation>non-linéarité, fonction de transfert, fonction d’activation, ReLU, tanh, sigmoïde</translation>
    </message>
    <message>
        <source>initialisation, weights at the start, Glorot, Xavier, He, Kaiming</source>
        <translation>initialisation, poids initiaux, poids de départ, Glorot, Xavier, He, Kaiming</translation>
    </message>
    <message>
        <source>normalisation, BatchNorm</source>
        <translation>normalisation, BatchNorm, batch normalization</translation>
    </message>
    <message>
        <source>regularisation, overfitting</source>
        <translation>régularisation, surapprentissage, surajustement</translation>
    </message>
    <message>
        <source>cost, error, objective, cross-entropy, mean squared error</source>
        <translation>coût, erreur, objectif, entropie croisée, erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>imbalance, cost-sensitive</source>
        <translation>déséquilibre, sensible aux coûts, pondération</translation>
    </message>
    <message>
        <source>update rule, gradient descent, SGD, Adam, solver, trainer</source>
        <translation>règle de mise à jour, descente de gradient, SGD, Adam, solveur, algorithme d’apprentissage</translation>
    </message>
    <message>
        <source>inertia, heavy ball, Nesterov</source>
        <translation>inertie, quantité de mouvement, moment, boule pesante, Nesterov</translation>
    </message>
    <message>
        <source>rate, step size, eta, alpha, speed of learning</source>
        <translation>taux, pas, longueur du pas, eta, alpha, vitesse d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate, step size, eta, alpha</source>
        <translation>taux d’apprentissage, pas, longueur du pas, eta, alpha</translation>
    </message>
    <message>
        <source>decay, annealing, cosine, warm-up, learning rate</source>
        <translation>décroissance, recuit, cosinus, échauffement, taux d’apprentissage, planification</translation>
    </message>
    <message>
        <source>mini-batch, stochastic, epoch</source>
        <translation>mini-lot, mini-batch, stochastique, époque</translation>
    </message>
    <message>
        <source>epoch, batch, sample, iteration</source>
        <translation>époque, lot, exemple, itération</translation>
    </message>
    <message>
        <source>regularisation, lasso, sparsity, weight decay, penalty</source>
        <translation>régularisation, lasso, parcimonie, décroissance des poids, pénalité</translation>
    </message>
    <message>
        <source>regularisation, ridge, weight decay, penalty</source>
        <translation>régularisation, ridge, crête, décroissance des poids, pénalité</translation>
    </message>
    <message>
        <source>regularisation, L2, ridge, AdamW, penalty</source>
        <translation>régularisation, L2, ridge, crête, AdamW, pénalité</translation>
    </message>
    <message>
        <source>gradient clipping, exploding gradients</source>
        <translation>écrêtage du gradient, clipping, explosion du gradient</translation>
    </message>
    <message>
        <source>sharpness-aware, flat minima</source>
        <translation>sharpness-aware, acuité, minima plats</translation>
    </message>
    <message>
        <source>cut-off, decision, operating point</source>
        <translation>coupure, décision, point de fonctionnement</translation>
    </message>
    <message>
        <source>base rate, prior, class ratio</source>
        <translation>taux de base, probabilité a priori, proportion des classes</translation>
    </message>
    <message>
        <source>SMOTE, oversampling, undersampling, imbalance</source>
        <translation>SMOTE, suréchantillonnage, sous-échantillonnage, déséquilibre</translation>
    </message>
    <message>
        <source>repetitions, runs, confidence, error bars</source>
        <translation>répétitions, exécutions, confiance, barres d’erreur</translation>
    </message>
    <message>
        <source>comparison, sweep, settings side by side</source>
        <translation>comparaison, balayage, réglages côte à côte</translation>
    </message>
    <message>
        <source>algorithm, DQN, PPO, SARSA, Q-learning, REINFORCE, policy</source>
        <translation>algorithme, DQN, PPO, SARSA, Q-learning, REINFORCE, politique</translation>
    </message>
    <message>
        <source>gamma, horizon, future</source>
        <translation>gamma, horizon, avenir, futur</translation>
    </message>
    <message>
        <source>epsilon-greedy, Boltzmann, curiosity</source>
        <translation>epsilon-glouton, Boltzmann, curiosité</translation>
    </message>
    <message>
        <source>exploration, chance</source>
        <translation>exploration, hasard</translation>
    </message>
    <message>
        <source>replay buffer, experience</source>
        <translation>mémoire de rejeu, tampon, replay buffer, expérience</translation>
    </message>
    <message>
        <source>target network, frozen copy</source>
        <translation>réseau cible, copie figée</translation>
    </message>
    <message>
        <source>train, watch, play by hand, demonstration</source>
        <translation>entraîner, regarder, jouer à la main, démonstration</translation>
    </message>
    <message>
        <source>physics, planet, g</source>
        <translation>physique, planète, pesanteur, g</translation>
    </message>
    <message>
        <source>physics, simulator, Box2D, Gymnasium</source>
        <translation>physique, simulateur, Box2D, Gymnasium</translation>
    </message>
    <message>
        <source>function, landscape, Rosenbrock, saddle</source>
        <translation>fonction, paysage, Rosenbrock, selle, point-selle</translation>
    </message>
    <message>
        <source>directions, slice, projection</source>
        <translation>directions, coupe, projection</translation>
    </message>
    <message>
        <source>GAN, objective, Wasserstein, diffusion, flow</source>
        <translation>GAN, réseau antagoniste, objectif, Wasserstein, diffusion, flow matching</translation>
    </message>
    <message>
        <source>latent, code, z</source>
        <translation>latent, code, z, espace latent</translation>
    </message>
    <message>
        <source>PacGAN, mode collapse</source>
        <translation>PacGAN, effondrement de modes, mode collapse</translation>
    </message>
    <message>
        <source>WGAN-GP, Lipschitz, lambda</source>
        <translation>WGAN-GP, Lipschitz, lambda, pénalité de gradient</translation>
    </message>
    <message>
        <source>Lipschitz, stability</source>
        <translation>Lipschitz, stabilité</translation>
    </message>
    <message>
        <source>discriminator, balance, n-critic</source>
        <translation>discriminateur, équilibre, n-critic</translation>
    </message>
    <message>
        <source>Train: the agent learns. Watch: it shows what it has learned, beside earlier policies. By hand: you steer with the arrow keys, the agent beside you. Only Train changes the agent.</source>
        <translation>Entraîner&#xa0;: l’agent apprend. Regarder&#xa0;: il montre ce qu’il a appris, à côté de politiques antérieures. À la main&#xa0;: vous dirigez avec les flèches, l’agent à côté de vous. Seul Entraîner change l’agent.</translation>
    </message>
    <message>
        <source>Surprisingly well: more than 300 steps after 40,000. Every cell is visited often, so it is learned soon. Yet it never knows when the cart comes near the end of the track.</source>
        <translation>Étonnamment bien&#xa0;: plus de 300 pas après 40&#x202f;000. Chaque case est visitée souvent, elle est donc vite apprise. Pourtant la table ne sait jamais quand le chariot approche du bout de la piste.</translation>
    </message>
    <message>
        <source>It rises to all 500, and after some 100,000 steps falls again: each update moves the whole map, and also spoils what was right. The evaluations without exploration jump most; the best policy is kept.</source>
        <translation>Il monte jusqu’aux 500 pas, et retombe après quelque 100&#x202f;000 pas&#xa0;: chaque mise à jour déplace toute la carte et abîme aussi ce qui était juste. Les évaluations sans exploration sautent le plus&#x202f;; la meilleure politique est conservée.</translation>
    </message>
    <message>
        <source>Three learn it about as fast, within some 60,000 steps; the table stays behind. PPO and REINFORCE then keep it, DQN falls again after some 100,000. DQN learns from each step many times: look at the time that it takes, too.</source>
        <translation>Trois l’apprennent à peu près aussi vite, en quelque 60&#x202f;000 pas&#x202f;; la table reste en arrière. PPO et REINFORCE le gardent ensuite, DQN retombe après quelque 100&#x202f;000. DQN apprend plusieurs fois de chaque pas&#xa0;: regardez aussi le temps qu’il y met.</translation>
    </message>
    <message>
        <source>To go back first, and swing. At first it only learns to stay on the track; within 100,000 steps it begins to lift the pole, and later holds it. Watch it beside the ghosts of its earlier policies.</source>
        <translation>Qu’il faut d’abord reculer, et se balancer. Au début, il apprend seulement à rester sur la piste&#x202f;; en moins de 100&#x202f;000 pas, il commence à lever la tige, et plus tard il la tient. Regardez-le à côté des fantômes de ses politiques antérieures.</translation>
    </message>
    <message>
        <source>Networks from scratch</source>
        <translation>Les réseaux à partir de zéro</translation>
    </message>
    <message>
        <source>From a single perceptron to deep networks that are hard to train, and what helps them.</source>
        <translation>D’un seul perceptron aux réseaux profonds, difficiles à entraîner, et ce qui les aide.</translation>
    </message>
    <message>
        <source>Will the perceptron&apos;s line ever come to rest?</source>
        <translation>La droite du perceptron finira-t-elle par s’immobiliser&#x202f;?</translation>
    </message>
    <message>
        <source>Can one line divide exclusive or?</source>
        <translation>Une seule droite peut-elle séparer le «&#xa0;ou exclusif&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>How many lines does it take to enclose a disc?</source>
        <translation>Combien de droites faut-il pour entourer un disque&#x202f;?</translation>
    </message>
    <message>
        <source>Can a sum of hinges follow any curve?</source>
        <translation>Une somme de charnières peut-elle suivre n’importe quelle courbe&#x202f;?</translation>
    </message>
    <message>
        <source>Is a network without an activation function deep?</source>
        <translation>Un réseau sans fonction d’activation est-il profond&#x202f;?</translation>
    </message>
    <message>
        <source>How does a ReLU unit die, and can it come back?</source>
        <translation>Comment une unité ReLU meurt-elle, et peut-elle revenir&#x202f;?</translation>
    </message>
    <message>
        <source>What is left of an error after eight layers?</source>
        <translation>Que reste-t-il d’une erreur après huit couches&#x202f;?</translation>
    </message>
    <message>
        <source>Why does a deep network learn when layers are added to their input?</source>
        <translation>Pourquoi un réseau profond apprend-il quand les couches s’ajoutent à leur entrée&#x202f;?</translation>
    </message>
    <message>
        <source>How do you keep a network from learning noise by heart?</source>
        <translation>Comment empêcher un réseau d’apprendre le bruit par cœur&#x202f;?</translation>
    </message>
    <message>
        <source>One point at a time, or all at once?</source>
        <translation>Un point à la fois, ou tous ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>What does batch normalisation change?</source>
        <translation>Que change la normalisation par lots&#x202f;?</translation>
    </message>
    <message>
        <source>Is it the same network in PyTorch, NumPy and Keras?</source>
        <translation>Est-ce le même réseau dans PyTorch, NumPy et Keras&#x202f;?</translation>
    </message>
    <message>
        <source>Training, loss surfaces and schedules</source>
        <translation>Entraînement, surfaces de perte et calendriers du taux</translation>
    </message>
    <message>
        <source>How far a step may go, where the learning rate comes from, and the ground that training walks on.</source>
        <translation>Jusqu’où peut aller un pas, d’où vient le taux d’apprentissage, et le terrain que parcourt l’entraînement.</translation>
    </message>
    <message>
        <source>How fast may it go before it flies out?</source>
        <translation>À quelle vitesse peut-on aller avant de s’échapper&#x202f;?</translation>
    </message>
    <message>
        <source>Which learning rate do you begin with, and how does it end?</source>
        <translation>Par quel taux d’apprentissage commencer, et comment finit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What does the ground look like around a network?</source>
        <translation>À quoi ressemble le terrain autour d’un réseau&#x202f;?</translation>
    </message>
    <message>
        <source>What a figure says about a model, and what it leaves out.</source>
        <translation>Ce qu’un chiffre dit d’un modèle, et ce qu’il passe sous silence.</translation>
    </message>
    <message>
        <source>Is a model that is right 99 times in 100 any good?</source>
        <translation>Un modèle qui a raison 99 fois sur 100 vaut-il quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you put the threshold when a miss is dear?</source>
        <translation>Où placer le seuil quand un cas manqué coûte cher&#x202f;?</translation>
    </message>
    <message>
        <source>When the model says 70 %, how often is it so?</source>
        <translation>Quand le modèle dit 70&#x202f;%, combien de fois est-ce le cas&#x202f;?</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Apprentissage par renforcement</translation>
    </message>
    <message>
        <source>Does a finer table learn better?</source>
        <translation>Une table plus fine apprend-elle mieux&#x202f;?</translation>
    </message>
    <message>
        <source>How much experience does it take to balance a pole?</source>
        <translation>Combien d’expérience faut-il pour tenir une tige en équilibre&#x202f;?</translation>
    </message>
    <message>
        <source>Networks that make samples, and what goes wrong between two of them.</source>
        <translation>Des réseaux qui produisent des échantillons, et ce qui tourne mal entre deux d’entre eux.</translation>
    </message>
    <message>
        <source>Why do all samples become alike?</source>
        <translation>Pourquoi tous les échantillons deviennent-ils pareils&#x202f;?</translation>
    </message>
    <message>
        <source>Does the generator copy what it was shown?</source>
        <translation>Le générateur copie-t-il ce qu’on lui a montré&#x202f;?</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>What was learned for one task helps with another, or stands in its way.</source>
        <translation>Ce qui a été appris pour une tâche en aide une autre, ou lui fait obstacle.</translation>
    </message>
    <message>
        <source>How few labels are enough for a network that has seen other digits?</source>
        <translation>Quel minimum d’étiquettes suffit à un réseau qui a déjà vu d’autres chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Networks that look at a picture piece by piece.</source>
        <translation>Des réseaux qui regardent une image morceau par morceau.</translation>
    </message>
    <message>
        <source>How can a change that nobody sees turn a 3 into an 8?</source>
        <translation>Comment un changement que personne ne voit peut-il transformer un 3 en 8&#x202f;?</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Networks that remember, and networks that look back.</source>
        <translation>Des réseaux qui se souviennent, et des réseaux qui regardent en arrière.</translation>
    </message>
    <message>
        <source>How does a network remember what came fifty steps ago?</source>
        <translation>Comment un réseau se souvient-il de ce qui est venu cinquante pas plus tôt&#x202f;?</translation>
    </message>
    <message>
        <source>Bias and fairness</source>
        <translation>Biais et équité</translation>
    </message>
    <message>
        <source>Who bears the mistakes of a model.</source>
        <translation>Qui subit les erreurs d’un modèle.</translation>
    </message>
    <message>
        <source>Can a model be unfair that never sees the group?</source>
        <translation>Un modèle qui ne voit jamais le groupe peut-il être inéquitable&#x202f;?</translation>
    </message>
    <message>
        <source>Broken runs to repair</source>
        <translation>Des pannes à réparer</translation>
    </message>
    <message>
        <source>“My network does not learn”: ten runs with one fault each. Find it, and change one setting.</source>
        <translation>«&#xa0;Mon réseau n’apprend pas&#xa0;»&#xa0;: dix exécutions, avec un défaut chacune. Trouvez-le, et changez un seul réglage.</translation>
    </message>
    <message>
        <source>1: Why does nothing move?</source>
        <translation>1&#xa0;: pourquoi rien ne bouge-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>2: Why does it leap?</source>
        <translation>2&#xa0;: pourquoi bondit-il&#x202f;?</translation>
    </message>
    <message>
        <source>3: Why does the loss burst?</source>
        <translation>3&#xa0;: pourquoi la perte explose-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>4: Why is there one answer for everything?</source>
        <translation>4&#xa0;: pourquoi une seule réponse pour tout&#x202f;?</translation>
    </message>
    <message>
        <source>5: Why do eight units draw one line?</source>
        <translation>5&#xa0;: pourquoi huit unités tracent-elles une seule droite&#x202f;?</translation>
    </message>
    <message>
        <source>6: Why does everything fade?</source>
        <translation>6&#xa0;: pourquoi tout s’efface-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>7: Why is it stuck half-way?</source>
        <translation>7&#xa0;: pourquoi reste-t-il bloqué à mi-chemin&#x202f;?</translation>
    </message>
    <message>
        <source>8: Why perfect here, and a coin toss there?</source>
        <translation>8&#xa0;: pourquoi parfait ici, et pile ou face là&#x202f;?</translation>
    </message>
    <message>
        <source>9: Why is ninety per cent right not good?</source>
        <translation>9&#xa0;: pourquoi quatre-vingt-dix pour cent de justes ne suffisent-ils pas&#x202f;?</translation>
    </message>
    <message>
        <source>10: Why is this too good?</source>
        <translation>10&#xa0;: pourquoi est-ce trop beau&#x202f;?</translation>
    </message>
    <message>
        <source>Broken run 9: ninety per cent right</source>
        <translation>Panne 9&#xa0;: quatre-vingt-dix pour cent de justes</translation>
    </message>
    <message>
        <source>Nine of ten transactions are judged rightly, and the loss has settled. The data can be told apart well. What does the matrix say, and what did training ask for?</source>
        <translation>Neuf transactions sur dix sont bien jugées, et la perte s’est stabilisée. Les classes se distinguent bien. Que dit la matrice, et qu’a demandé l’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Broken run 10: too good</source>
        <translation>Panne 10&#xa0;: trop beau</translation>
    </message>
    <message>
        <source>Fraud that is hard to tell from the rest, a rare class, and an area of .96 under the ROC curve on samples held out for the test. Would you sell this model?</source>
        <translation>Des fraudes difficiles à distinguer du reste, une classe rare, et une aire de 0,96 sous la courbe ROC sur des exemples mis de côté pour le test. Vendriez-vous ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Lane A comes to an area of .99: it has seen the copies of what it is tested on. Lane B says about .5, which is the truth. The imbalance view counts the leaked samples.</source>
        <translation>La voie A arrive à une aire de 0,99&#xa0;: elle a vu les copies de ce sur quoi on la teste. La voie B dit environ 0,5, ce qui est la vérité. La vue du déséquilibre compte les exemples qui ont fui.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is about .88. When the model says 70 %, how often is it fraud?</source>
        <translation>L’aire sous la courbe ROC est d’environ 0,88. Quand le modèle dit 70&#x202f;%, combien de fois est-ce une fraude&#x202f;?</translation>
    </message>
    <message>
        <source>The calibration view: of those with 70 % fewer than one in four are. Balanced weights move all probabilities up and leave their order. Set the class weights to none and watch.</source>
        <translation>La vue de la calibration&#xa0;: parmi ceux à 70&#x202f;%, moins d’un sur quatre en est une. Des poids équilibrés relèvent toutes les probabilités et gardent leur ordre. Réglez les poids des classes sur aucun et observez.</translation>
    </message>
    <message>
        <source>Twelve test samples of pure noise: here the area falls below one half. A package in R often says as much above it, of the same numbers. Who is right?</source>
        <translation>Douze exemples de test de bruit pur&#xa0;: ici l’aire tombe au-dessous d’un demi. Un paquet de R la dit souvent d’autant au-dessus, pour les mêmes nombres. Qui a raison&#x202f;?</translation>
    </message>
    <message>
        <source>In the first updates the predictions are worse than the mean. Two tools report R²: one a negative number, one a positive. How?</source>
        <translation>Aux premières mises à jour, les prédictions sont pires que la moyenne. Deux outils donnent R²&#xa0;: l’un un nombre négatif, l’autre un positif. Comment est-ce possible&#x202f;?</translation>
    </message>
    <message>
        <source>Four alike samples give themselves away. After 6000 rounds the shares of the 25 are far more even in lane B: its KL is less than a third. Samples of high quality are rare in both: that takes longer.</source>
        <translation>Quatre échantillons pareils se trahissent. Après 6000 manches, les parts des 25 endroits sont bien plus égales dans la voie B&#xa0;: sa KL est inférieure au tiers de l’autre. Les échantillons de haute qualité sont rares dans les deux&#xa0;: cela prend plus de temps.</translation>
    </message>
    <message>
        <source>It is wrong where a 3 was asked for. After 1500 rounds each row of Samples is one digit, and all ten get their share: KL in Curves is a few thousandths.</source>
        <translation>Il est faux là où un 3 était demandé. Après 1500 manches, chaque rangée d’«&#xa0;Échantillons&#xa0;» est un chiffre, et les dix reçoivent leur part&#xa0;: KL, dans «&#xa0;Courbes&#xa0;», est de quelques millièmes.</translation>
    </message>
    <message>
        <source>Each point is a run, and all see the samples equally often. Large batches and small rates end in sharper places, to the right: what counts is the rate divided by the batch size. Where that is largest, the run never settles. Then move Rescaled by: every point moves, and no network has changed what it computes.</source>
        <translation>Chaque point est une exécution, et toutes voient les exemples aussi souvent. Les grands lots et les petits taux finissent en des endroits plus aigus, à droite&#xa0;: ce qui compte est le taux divisé par la taille du lot. Là où ce rapport est le plus grand, l’exécution ne se stabilise jamais. Bougez ensuite le facteur d’échelle&#xa0;: tous les points bougent, et aucun réseau n’a changé ce qu’il calcule.</translation>
    </message>
    <message>
        <source>Broken run 1: nothing moves</source>
        <translation>Panne 1&#xa0;: rien ne bouge</translation>
    </message>
    <message>
        <source>The curve looks level, and the boundary stands still; nothing is reported as wrong. What would you change, and by how much?</source>
        <translation>La courbe semble plate et la frontière ne bouge pas&#x202f;; aucun problème n’est signalé. Que changeriez-vous, et de combien&#x202f;?</translation>
    </message>
    <message>
        <source>The learning rate, 0.0001, is a thousand times too small. Look closely: the loss does fall. Set the rate to 0.1 while it runs.</source>
        <translation>Le taux d’apprentissage, 0,0001, est mille fois trop petit. Regardez bien&#xa0;: la perte baisse. Réglez le taux sur 0,1 pendant l’exécution.</translation>
    </message>
    <message>
        <source>Broken run 2: it leaps</source>
        <translation>Panne 2&#xa0;: cela bondit</translation>
    </message>
    <message>
        <source>The boundary looks another way with each update, and the loss leaps. After a thousand updates the network is no better than at the start. What is wrong?</source>
        <translation>La frontière change d’aspect à chaque mise à jour, et la perte fait des bonds. Après mille mises à jour, le réseau n’est pas meilleur qu’au début. Qu’est-ce qui ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>The learning rate of 1 is a hundred times what suits Adam here: each step leaps across the valley. Set it to 0.01 and start again; from where the leaps have left the weights it is hard to come back.</source>
        <translation>Le taux d’apprentissage de 1 est cent fois celui qui convient ici à Adam&#xa0;: chaque pas saute par-dessus la vallée. Réglez-le sur 0,01 et recommencez&#x202f;; de là où les bonds ont laissé les poids, il est difficile de revenir.</translation>
    </message>
    <message>
        <source>Broken run 3: it bursts</source>
        <translation>Panne 3&#xa0;: cela explose</translation>
    </message>
    <message>
        <source>The easiest task there is: a slanted plane, and no hidden layer. Yet the loss grows about forty times with every update until it is no number any more. Why?</source>
        <translation>La tâche la plus facile qui soit&#xa0;: un plan incliné, et aucune couche cachée. Pourtant la perte est multipliée par quarante environ à chaque mise à jour, jusqu’à n’être plus un nombre. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The inputs have different scales: x and y reach 6, their squares 36, and a rate that suits the small ones is too large for these. Leave the squares out (inputs x and y), or lower the rate to 0.001.</source>
        <translation>Les entrées n’ont pas la même échelle&#xa0;: x et y vont jusqu’à 6, leurs carrés jusqu’à 36, et un taux qui convient aux petites est trop grand pour ceux-ci. Retirez les carrés (entrées x et y), ou abaissez le taux à 0,001.</translation>
    </message>
    <message>
        <source>Broken run 4: one answer for everything</source>
        <translation>Panne 4&#xa0;: une seule réponse pour tout</translation>
    </message>
    <message>
        <source>There are hills to be learned, and the network answers the same value everywhere. Lowering the learning rate while it runs changes nothing. Why not?</source>
        <translation>Il y a des collines à apprendre, et le réseau répond partout la même valeur. Abaisser le taux d’apprentissage pendant l’exécution n’y change rien. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The first steps, at a rate of 3, threw all eight units of the second layer to where a ReLU is 0 for every sample. They get no gradient and cannot come back. Set the rate to 0.01 and start again.</source>
        <translation>Les premiers pas, avec un taux de 3, ont envoyé les huit unités de la deuxième couche là où une ReLU vaut 0 pour tous les exemples. Elles ne reçoivent aucun gradient et ne peuvent pas revenir. Réglez le taux sur 0,01 et recommencez.</translation>
    </message>
    <message>
        <source>Broken run 5: eight units, one line</source>
        <translation>Panne 5&#xa0;: huit unités, une droite</translation>
    </message>
    <message>
        <source>Eight hidden units could draw eight lines. The network draws one, and stays there. What do the eight have in common?</source>
        <translation>Huit unités cachées pourraient tracer huit droites. Le réseau en trace une, et en reste là. Qu’ont les huit en commun&#x202f;?</translation>
    </message>
    <message>
        <source>All weights began at zero, so all eight units get the same gradient in every update and stay copies of one another. Choose another initialiser, such as Glorot.</source>
        <translation>Tous les poids sont partis de zéro&#xa0;: les huit unités reçoivent donc le même gradient à chaque mise à jour et restent des copies l’une de l’autre. Choisissez une autre initialisation, comme Glorot.</translation>
    </message>
    <message>
        <source>Broken run 6: everything fades</source>
        <translation>Panne 6&#xa0;: tout s’efface</translation>
    </message>
    <message>
        <source>It begins to learn, then the colours fade to grey, and the loss settles at 0.693. Which setting works against learning?</source>
        <translation>Il commence à apprendre, puis les couleurs pâlissent jusqu’au gris, et la perte se stabilise à 0,693. Quel réglage travaille contre l’apprentissage&#x202f;?</translation>
    </message>
    <message>
        <source>L2 = 1: the penalty counts for more than the data and pulls all weights to 0; then every point is an even chance, and the loss is ln 2. Set L2 to 0 and start again: weights that are gone get hardly any gradient.</source>
        <translation>L2 = 1&#xa0;: la pénalité compte plus que les données et tire tous les poids vers 0&#x202f;; chaque point a alors une chance sur deux, et la perte vaut ln 2. Réglez L2 sur 0 et recommencez&#xa0;: des poids disparus ne reçoivent presque plus de gradient.</translation>
    </message>
    <message>
        <source>Broken run 7: stuck half-way</source>
        <translation>Panne 7&#xa0;: bloqué à mi-chemin</translation>
    </message>
    <message>
        <source>The loss falls a little, then nothing more happens, on training and on test points alike. More updates do not help. What would?</source>
        <translation>La perte baisse un peu, puis plus rien ne se passe, sur les points d’entraînement comme sur les points de test. Plus de mises à jour n’y font rien. Qu’est-ce qui aiderait&#x202f;?</translation>
    </message>
    <message>
        <source>Two hidden units draw two lines, and a checkerboard takes more: the network is too small (underfitting). Set the hidden layers to 16,16.</source>
        <translation>Deux unités cachées tracent deux droites, et un damier en demande davantage&#xa0;: le réseau est trop petit (sous-apprentissage). Réglez les couches cachées sur 16,16.</translation>
    </message>
    <message>
        <source>Broken run 8: perfect, and a coin toss</source>
        <translation>Panne 8&#xa0;: parfait, et pile ou face</translation>
    </message>
    <message>
        <source>After a hundred updates every training sample is right. On new ones the network is no better than a coin. Does it take more units, or fewer?</source>
        <translation>Après cent mises à jour, tous les exemples d’entraînement sont justes. Sur de nouveaux, le réseau ne vaut pas mieux que pile ou face. Faut-il plus d’unités, ou moins&#x202f;?</translation>
    </message>
    <message>
        <source>Neither: at noise 1 the columns say nothing about the class, as if somebody had shuffled the labels, and 150 samples were learned by heart. With data that mean something (noise 0.2) more than four of five new ones are right.</source>
        <translation>Ni l’un ni l’autre&#xa0;: avec un bruit de 1, les colonnes ne disent rien de la classe, comme si quelqu’un avait mélangé les étiquettes, et 150 exemples ont été appris par cœur. Avec des données qui ont un sens (bruit 0,2), plus de quatre nouveaux exemples sur cinq sont justes.</translation>
    </message>
    <message>
        <source>A curve out of hinges</source>
        <translation>Une courbe faite de charnières</translation>
    </message>
    <message>
        <source>A ReLU unit of one input is a hinge: flat on one side, straight on the other. Lane A has 3 hinges, lane B 24. How many does a sine of two waves take?</source>
        <translation>Une unité ReLU à une entrée est une charnière&#xa0;: plate d’un côté, en pente droite de l’autre. La voie A a 3 charnières, la voie B 24. Combien en faut-il pour un sinus de deux ondes&#x202f;?</translation>
    </message>
    <message>
        <source>It goes up and down in five straight pieces, and 3 hinges make four at most. With 24 the hinges spread out, and what is left of the error is little more than the noise. The network view shows each unit&apos;s hinge.</source>
        <translation>Il monte et descend en cinq segments droits, et 3 charnières en donnent quatre au plus. Avec 24, les charnières se répartissent, et ce qui reste de l’erreur dépasse à peine le bruit. La vue du réseau montre la charnière de chaque unité.</translation>
    </message>
    <message>
        <source>With and without batch normalisation</source>
        <translation>Avec et sans normalisation par lots</translation>
    </message>
    <message>
        <source>Both lanes have the same three layers of ReLU units. In lane B what enters each activation is normalised over the batch. Which lane has the spiral first?</source>
        <translation>Les deux voies ont les mêmes trois couches d’unités ReLU. Dans la voie B, ce qui entre dans chaque activation est normalisé sur le lot. Quelle voie tient la spirale la première&#x202f;?</translation>
    </message>
    <message>
        <source>Lane B: it has the spiral after 300 updates, when lane A has hardly bent its line. After 2000 both have it, and lane A&apos;s loss is the lower one: the batches&apos; means are a noise that stays.</source>
        <translation>La voie B&#xa0;: elle tient la spirale après 300 mises à jour, quand la voie A a à peine courbé sa droite. Après 2000, les deux l’ont, et la perte de la voie A est la plus basse&#xa0;: les moyennes des lots sont un bruit qui reste.</translation>
    </message>
    <message>
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Not even the training points are learned: this is underfitting.</source>
        <translation>La perte se stabilise bien au-dessus de zéro&#xa0;: la frontière ne peut pas se courber assez souvent, quelle que soit la durée de l’entraînement. Même les points d’entraînement ne sont pas appris&#xa0;: c’est du sous-apprentissage.</translation>
    </message>
    <message>
        <source>The loss explodes instead of falling: each step overshoots the valley farther than the one before, and after a few updates the run has diverged. Go back to the start and lower the rate by ten, and again, until it learns.</source>
        <translation>La perte explose au lieu de descendre&#xa0;: chaque pas dépasse le fond de la vallée de plus loin que le précédent, et après quelques mises à jour l’exécution a divergé. Revenez au début et divisez le taux par dix, puis encore, jusqu’à ce qu’il apprenne.</translation>
    </message>
    <message>
        <source>Even without a hidden layer about nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Même sans couche cachée, environ dix-neuf cas sur vingt sont justes. Quelles erreurs pèseraient le plus pour une patiente&#x202f;? L’exactitude ne le dit pas.</translation>
    </message>
    <message>
        <source>Rules made by hand</source>
        <translation>Règles faites à la main</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Mondes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Chariots et tiges</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Networks that judge</source>
        <translation>Réseaux qui évaluent</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Hardships</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>How episodes end</source>
        <translation>Comment finissent les épisodes</translation>
    </message>
    <message>
        <source>It never says fraud. The mean absolute error is the wrong loss for a rare class: it is smallest at the median, and the median is “fine”. Set the loss to “Fits the data” (cross-entropy) while it runs: half of the fraud and more is found.</source>
        <translation>Il ne dit jamais fraude. L’erreur absolue moyenne est la mauvaise perte pour une classe rare&#xa0;: elle est minimale à la médiane, et la médiane est «&#xa0;normal&#xa0;». Réglez la perte sur «&#xa0;Selon les données&#xa0;» (entropie croisée) pendant l’exécution&#xa0;: la moitié des fraudes et plus sont trouvées.</translation>
    </message>
    <message>
        <source>No: the test leaks. SMOTE was done before the test was held out, so points made between neighbours stand on both sides; and half of the test is fraud, in life a tenth. Set Resampled to inside the split: the area falls to between .5 and .7.</source>
        <translation>Non&#xa0;: il y a une fuite dans le test. SMOTE a été appliqué avant que le test soit mis de côté, si bien que des points créés entre voisins se trouvent des deux côtés&#x202f;; et la moitié du test est fraude, dans la vie un dixième. Réglez «&#xa0;Rééchantillonné&#xa0;» sur «&#xa0;Après la séparation&#xa0;»&#xa0;: l’aire tombe entre 0,5 et 0,7.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Classes rares</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Numbers that mislead</source>
        <translation>Chiffres trompeurs</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Effondrement</translation>
    </message>
    <message>
        <source>The critic</source>
        <translation>Le critique</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Made to be used</source>
        <translation>Produire pour s’en servir</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Training seen from above</source>
        <translation>L’entraînement vu d’en haut</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Cuvettes</translation>
    </message>
    <message>
        <source>Update rules</source>
        <translation>Règles de mise à jour</translation>
    </message>
    <message>
        <source>One unit, one layer</source>
        <translation>Une unité, une couche</translation>
    </message>
    <message>
        <source>How much a network can do</source>
        <translation>De quoi un réseau est capable</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Ce qui tourne mal</translation>
    </message>
    <message>
        <source>Rates and batches</source>
        <translation>Taux et lots</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Apprendre par cœur</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <source>Two lanes: the same run twice, lane B with this parameter different; may be given many times.</source>
        <translation>Deux voies&#xa0;: la même exécution deux fois, la voie B avec ce paramètre différent&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times. LANE is A, B or both; where it is left out, both, but A for what --second names.</source>
        <translation>Change un paramètre modifiable en cours de route, ou fait quelque chose à la main, après autant de pas&#x202f;; peut être donné plusieurs fois. LANE est A, B ou both&#x202f;; s’il manque, both, mais A pour ce que nomme --second.</translation>
    </message>
    <message>
        <source>The run has one lane: --second makes two.</source>
        <translation>L’exécution a une seule voie&#xa0;: --second en fait deux.</translation>
    </message>
    <message>
        <source>%1 is given twice; once is allowed.</source>
        <translation>%1 est donné deux fois&#x202f;; une seule est permise.</translation>
    </message>
    <message>
        <source>Values on each side of a field that is written as CSV (a boundary). Default: 101.</source>
        <translation>Valeurs sur chaque côté d’un champ écrit en CSV (une frontière). Par défaut&#xa0;: 101.</translation>
    </message>
    <message>
        <source>--grid %1 is not allowed without --view NAME=FILE.csv.</source>
        <translation>--grid %1 n’est pas permis sans --view NAME=FICHIER.csv.</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;, with &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; or &quot;both&quot; where the run has two</source>
        <translation>des entrées {&quot;step&quot;: n, &quot;set&quot;: {id: valeur}} ou {&quot;step&quot;: n, &quot;act&quot;: {id: valeur}}, dans l’ordre de leurs pas, jusqu’à &quot;steps&quot;, avec &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; ou &quot;both&quot; là où l’exécution a deux voies</translation>
    </message>
    <message>
        <source>Pause when it is solved</source>
        <translation>S’arrêter quand c’est résolu</translation>
    </message>
    <message>
        <source>Give it a push</source>
        <translation>Donnez-lui une poussée</translation>
    </message>
    <message>
        <source>Take the pole or the cart with the mouse, pull, and let go: the agent has to catch it. What you do is part of the run, and Ctrl+Z takes it back.</source>
        <translation>Prenez le bâton ou le chariot avec la souris, tirez, lâchez&#xa0;: l’agent doit le rattraper. Ce que vous faites appartient à l’exécution, et Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>Faites glisser le seuil</translation>
    </message>
    <message>
        <source>From the line on, a sample is called positive. Drag it: the matrix, the point on the ROC curve and all figures go with it.</source>
        <translation>À partir de la ligne, un exemple est dit positif. Faites-la glisser&#xa0;: la matrice, le point de la courbe ROC et tous les chiffres la suivent.</translation>
    </message>
    <message>
        <source>Let one side learn more</source>
        <translation>Laissez un côté apprendre davantage</translation>
    </message>
    <message>
        <source>Drag the slider: so often does the critic learn for each time the generator does. Then press Space and watch who wins.</source>
        <translation>Faites glisser le curseur&#xa0;: le critique apprend autant de fois pour chaque fois que le générateur apprend. Puis appuyez sur Espace et voyez qui gagne.</translation>
    </message>
    <message>
        <source>A, B or both as LANE</source>
        <translation>A, B ou both pour LANE</translation>
    </message>
    <message>
        <source>Look at it another way</source>
        <translation>Regardez-la autrement</translation>
    </message>
    <message>
        <source>The surface is a cut through a space of many weights. Choose another plane: the same network, and another surface.</source>
        <translation>La surface est une coupe à travers un espace de nombreux poids. Choisissez un autre plan&#xa0;: le même réseau, et une autre surface.</translation>
    </message>
    <message>
        <source>“%1”: there is an experiment of your own called so already.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une expérience à vous porte déjà ce nom.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1&#xa0;: le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Points of classes</source>
        <translation>Points avec classes</translation>
    </message>
    <message>
        <source>Points with values</source>
        <translation>Points avec valeurs</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>%1 is not written: %2</source>
        <translation>%1 n’est pas écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 = %2: Keras has nothing that computes the same. The PyTorch and NumPy programs do.</source>
        <translation>%1 = %2&#xa0;: Keras n’a rien qui calcule la même chose. Les programmes pour PyTorch et NumPy, si.</translation>
    </message>
    <message>
        <source>layers = %1: the NumPy program has no such layer, but PyTorch&apos;s has.</source>
        <translation>layers = %1&#xa0;: le programme NumPy n’a pas cette couche, celui pour PyTorch l’a.</translation>
    </message>
    <message>
        <source>The program would be too long: it would hold more than %1 numbers.</source>
        <translation>Le programme serait trop long&#xa0;: il contiendrait plus de %1 nombres.</translation>
    </message>
    <message>
        <source>The same in NumPy alone: the way forward and the way back written out by hand.</source>
        <translation>La même chose en NumPy seul&#xa0;: l’aller et le retour écrits à la main.</translation>
    </message>
    <message>
        <source>The same for Keras 3, where it has all that the run uses.</source>
        <translation>La même chose pour Keras 3, là où il a tout ce que l’exécution utilise.</translation>
    </message>
    <message>
        <source>This lab cannot be written as a program.</source>
        <translation>Ce laboratoire ne peut pas s’écrire comme programme.</translation>
    </message>
    <message>
        <source>How many there are to choose from.</source>
        <translation>Entre combien de bras on choisit.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Nombre quelconque</translation>
    </message>
    <message>
        <source>Win or nothing</source>
        <translation>Gain ou rien</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Any number: an arm&apos;s mean, and around it a normal deviation of 1 (the testbed of Sutton and Barto). Win or nothing: 1 with a probability that is the arm&apos;s mean, else 0.</source>
        <translation>Nombre quelconque&#xa0;: la moyenne du bras, avec autour d’elle un écart normal de 1 (le banc d’essai de Sutton et Barto). Gain ou rien&#xa0;: 1 avec une probabilité qui est la moyenne du bras, sinon 0.</translation>
    </message>
    <message>
        <source>Spread of the arms</source>
        <translation>Dispersion des bras</translation>
    </message>
    <message>
        <source>Standard deviation of the true means. The testbed: 1. The smaller, the harder it is to tell arms apart.</source>
        <translation>Écart type des vraies moyennes. Le banc d’essai&#xa0;: 1. Plus il est petit, plus il est difficile de distinguer les bras.</translation>
    </message>
    <message>
        <source>Level of the arms</source>
        <translation>Niveau des bras</translation>
    </message>
    <message>
        <source>The true means are spread around it. The testbed: 0. Estimates begin with 0.</source>
        <translation>Les vraies moyennes sont réparties autour. Le banc d’essai&#xa0;: 0. Les estimations commencent à 0.</translation>
    </message>
    <message>
        <source>Drift of the arms</source>
        <translation>Dérive des bras</translation>
    </message>
    <message>
        <source>The true means walk: before each step every one moves by a random number with this standard deviation. 0: they stay what they are.</source>
        <translation>Les vraies moyennes se promènent&#xa0;: avant chaque pas, chacune bouge d’un nombre aléatoire de cet écart type. 0&#xa0;: elles restent ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Exécutions à la fois</translation>
    </message>
    <message>
        <source>So many tables of arms, each with a learner of its own, play at once. Curves are means over them; the arms shown are those of the first.</source>
        <translation>Nombre de tables de bras qui jouent à la fois, chacune avec son propre apprenant. Les courbes sont leurs moyennes&#x202f;; les bras montrés sont ceux de la première.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Glouton</translation>
    </message>
    <message>
        <source>Optimistic greedy</source>
        <translation>Glouton optimiste</translation>
    </message>
    <message>
        <source>UCB</source>
        <translation>UCB</translation>
    </message>
    <message>
        <source>Gradient bandit</source>
        <translation>Bandit à gradient</translation>
    </message>
    <message>
        <source>Thompson sampling</source>
        <translation>Échantillonnage de Thompson</translation>
    </message>
    <message>
        <source>Greedy: the arm with the best estimate. ε-greedy: now and then any arm. Optimistic: greedy, but every estimate begins too high. UCB: the best upper confidence bound. Gradient: preferences instead of estimates. Thompson: the best of one draw from what is believed of each arm.</source>
        <translation>Glouton&#xa0;: le bras à la meilleure estimation. ε-glouton&#xa0;: de temps en temps n’importe quel bras. Optimiste&#xa0;: glouton, mais chaque estimation commence trop haut. UCB&#xa0;: la plus haute borne supérieure de confiance. Gradient&#xa0;: des préférences au lieu d’estimations. Thompson&#xa0;: le meilleur d’un tirage dans ce que l’on croit de chaque bras.</translation>
    </message>
    <message>
        <source>ε: exploration</source>
        <translation>ε&#xa0;: exploration</translation>
    </message>
    <message>
        <source>The probability of taking any arm, whatever the estimates say.</source>
        <translation>La probabilité de prendre n’importe quel bras, quoi que disent les estimations.</translation>
    </message>
    <message>
        <source>Q₁: first estimate</source>
        <translation>Q₁&#xa0;: première estimation</translation>
    </message>
    <message>
        <source>With what every estimate begins. Higher than any arm gives, it makes all of them be tried. With the sample average an arm&apos;s first reward wipes it out.</source>
        <translation>Par quoi chaque estimation commence. Plus haute que ce que donne tout bras, elle les fait tous essayer. Avec la moyenne empirique, la première récompense d’un bras l’efface.</translation>
    </message>
    <message>
        <source>c: confidence of UCB</source>
        <translation>c&#xa0;: confiance de UCB</translation>
    </message>
    <message>
        <source>How far above its estimate an arm&apos;s bound lies: c · √(ln t / N). UCB1 has √2, for rewards from 0 to 1.</source>
        <translation>De combien la borne d’un bras dépasse son estimation&#xa0;: c · √(ln t / N). UCB1 a √2, pour des récompenses de 0 à 1.</translation>
    </message>
    <message>
        <source>Step size of preferences</source>
        <translation>Taille de pas des préférences</translation>
    </message>
    <message>
        <source>The α of the gradient bandit: how far one reward moves the preferences.</source>
        <translation>L’α du bandit à gradient&#xa0;: de combien une récompense déplace les préférences.</translation>
    </message>
    <message>
        <source>A reward counts by how much it is above the mean of the rewards so far. Without: by itself.</source>
        <translation>Une récompense compte pour ce dont elle dépasse la moyenne des récompenses passées. Sans&#xa0;: pour elle-même.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>Sample average (1/n)</source>
        <translation>Moyenne empirique (1/n)</translation>
    </message>
    <message>
        <source>Constant (α)</source>
        <translation>Constante (α)</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Taille de pas</translation>
    </message>
    <message>
        <source>How far an estimate moves towards a reward. 1/n: it is the mean of all rewards of the arm. Constant: old rewards fade.</source>
        <translation>De combien une estimation se rapproche d’une récompense. 1/n&#xa0;: elle est la moyenne de toutes les récompenses du bras. Constante&#xa0;: les anciennes récompenses s’effacent.</translation>
    </message>
    <message>
        <source>α: constant step size</source>
        <translation>α&#xa0;: taille de pas constante</translation>
    </message>
    <message>
        <source>The share of the way to a reward that an estimate goes.</source>
        <translation>La part du chemin vers une récompense que parcourt une estimation.</translation>
    </message>
    <message>
        <source>True means</source>
        <translation>Vraies moyennes</translation>
    </message>
    <message>
        <source>No true means</source>
        <translation>Sans vraies moyennes</translation>
    </message>
    <message>
        <source>Whether the arms&apos; true means are shown. Nobody who plays knows them: hide them, and let the class guess which arm is the best.</source>
        <translation>Si les vraies moyennes des bras sont montrées. Qui joue ne les connaît pas&#xa0;: cachez-les, et faites deviner à la classe quel bras est le meilleur.</translation>
    </message>
    <message>
        <source>pull of an arm</source>
        <translation>tirage d’un bras</translation>
    </message>
    <message>
        <source>Numbers of the arms that the first run takes in its next steps, whatever its rule says.</source>
        <translation>Numéros des bras que la première exécution prend dans ses prochains pas, quoi que dise sa règle.</translation>
    </message>
    <message>
        <source>Greedy, or a little curious</source>
        <translation>Glouton, ou un peu curieux</translation>
    </message>
    <message>
        <source>Ten arms. One rule always takes the arm that looks best; the other tries any arm one time in ten. Which one has the better mean reward after 1,000 steps?</source>
        <translation>Dix bras. Une règle prend toujours le bras qui paraît le meilleur&#x202f;; l’autre essaie n’importe quel bras une fois sur dix. Laquelle a la meilleure récompense moyenne après 1&#x202f;000 pas&#x202f;?</translation>
    </message>
    <message>
        <source>The curious one: about 1.36 against 1.05, of 1.55 that are possible. Greedy is ahead for the first 20 steps, then it stays with the first arm that was good enough: the best one in 37 runs of 100, against 79.</source>
        <translation>La curieuse&#xa0;: environ 1,36 contre 1,05, sur 1,55 possibles. La gloutonne est en tête pendant les 20 premiers pas, puis elle reste au premier bras qui était assez bon&#xa0;: le meilleur dans 37 exécutions sur 100, contre 79.</translation>
    </message>
    <message>
        <source>Any arm, or the most promising</source>
        <translation>N’importe quel bras, ou le plus prometteur</translation>
    </message>
    <message>
        <source>ε-greedy tries arms blindly. UCB takes the arm that could still be the best: its estimate plus what is not yet known. When does UCB pay off?</source>
        <translation>ε-glouton essaie les bras à l’aveugle. UCB prend le bras qui pourrait encore être le meilleur&#xa0;: son estimation plus ce que l’on ne sait pas encore. Quand UCB est-il payant&#x202f;?</translation>
    </message>
    <message>
        <source>After the first 100 steps: then it seldom pulls what is certainly bad, and reaches 86 % against 79 % at step 1,000. At step 11 it leaps: every arm has been tried once, and all runs take the luckiest.</source>
        <translation>Après les 100 premiers pas&#xa0;: il tire alors rarement ce qui est sûrement mauvais, et atteint 86&#x202f;% contre 79&#x202f;% au pas 1&#x202f;000. Au pas 11, il bondit&#xa0;: chaque bras a été essayé une fois, et toutes les exécutions prennent le plus chanceux.</translation>
    </message>
    <message>
        <source>Disappointed again and again</source>
        <translation>Déçu encore et encore</translation>
    </message>
    <message>
        <source>This greedy rule believes at first that every arm gives 5. None does. Can a rule that never tries anything at random find the best arm?</source>
        <translation>Cette règle gloutonne croit d’abord que chaque bras donne 5. Aucun ne le fait. Une règle qui n’essaie jamais rien au hasard peut-elle trouver le meilleur bras&#x202f;?</translation>
    </message>
    <message>
        <source>It does: every arm disappoints, so the next one is tried. For 100 steps it is far behind, from step 200 on ahead: 86 % against 75 % at step 1,000. But the curiosity is used up then: let the arms drift and see.</source>
        <translation>Oui&#xa0;: chaque bras déçoit, donc le suivant est essayé. Pendant 100 pas elle est loin derrière, à partir du pas 200 devant&#xa0;: 86&#x202f;% contre 75&#x202f;% au pas 1&#x202f;000. Mais la curiosité est alors épuisée&#xa0;: laissez dériver les bras, et voyez.</translation>
    </message>
    <message>
        <source>Arms that drift</source>
        <translation>Des bras qui dérivent</translation>
    </message>
    <message>
        <source>All arms begin alike, and each walks its own way. One rule takes the mean of all rewards, the other lets old ones fade. Which one still finds the best arm after 5,000 steps?</source>
        <translation>Tous les bras commencent pareils, et chacun va son chemin. Une règle prend la moyenne de toutes les récompenses, l’autre laisse s’effacer les anciennes. Laquelle trouve encore le meilleur bras après 5&#x202f;000 pas&#x202f;?</translation>
    </message>
    <message>
        <source>The one that forgets: about 70 % against 44 %. A mean of thousands of rewards hardly moves any more; the last few dozen tell what the arm is worth now.</source>
        <translation>Celle qui oublie&#xa0;: environ 70&#x202f;% contre 44&#x202f;%. Une moyenne de milliers de récompenses ne bouge presque plus&#x202f;; les quelques dizaines dernières disent ce que le bras vaut maintenant.</translation>
    </message>
    <message>
        <source>A drawn belief against a bound</source>
        <translation>Une croyance tirée contre une borne</translation>
    </message>
    <message>
        <source>Each arm wins or gives nothing. UCB1 takes the highest bound; Thompson sampling draws a guess from what it believes of each arm, and takes the best guess. Which one regrets less?</source>
        <translation>Chaque bras gagne ou ne donne rien. UCB1 prend la plus haute borne&#x202f;; l’échantillonnage de Thompson tire une supposition dans ce qu’il croit de chaque bras, et prend la meilleure. Lequel a le moins de regret&#x202f;?</translation>
    </message>
    <message>
        <source>Thompson: about 28 wins lost in 1,000 steps against 130. Both slow down, but UCB1&apos;s bounds are careful for the worst case. Watch a belief grow narrow with every pull, and only where it is worth it.</source>
        <translation>Thompson&#xa0;: environ 28 gains perdus en 1&#x202f;000 pas contre 130. Tous deux ralentissent, mais les bornes de UCB1 sont prudentes pour le pire cas. Voyez une croyance se resserrer à chaque tirage, et seulement là où cela vaut la peine.</translation>
    </message>
    <message>
        <source>Better than usual, or just good</source>
        <translation>Mieux que d’habitude, ou simplement bon</translation>
    </message>
    <message>
        <source>All arms give about 4. The gradient bandit raises the preference of an arm by its reward: all of it, or what it is above the mean so far. Does that matter?</source>
        <translation>Tous les bras donnent environ 4. Le bandit à gradient élève la préférence d’un bras de sa récompense&#xa0;: de toute, ou de ce qui dépasse la moyenne jusque-là. Est-ce important&#x202f;?</translation>
    </message>
    <message>
        <source>Very much: 84 % against 48 %. Without the baseline every arm that is taken becomes more likely, however bad it is. Both climb the same gradient on average; one of them staggers.</source>
        <translation>Beaucoup&#xa0;: 84&#x202f;% contre 48&#x202f;%. Sans la ligne de base, tout bras pris devient plus probable, si mauvais soit-il. Tous deux montent en moyenne le même gradient&#x202f;; l’un d’eux titube.</translation>
    </message>
    <message>
        <source>Explore or exploit</source>
        <translation>Explorer ou exploiter</translation>
    </message>
    <message>
        <source>Other arms, other rules</source>
        <translation>Autres bras, autres règles</translation>
    </message>
    <message>
        <source>pull: there is no arm %1; 1 to %2 are allowed.</source>
        <translation>pull&#xa0;: il n’y a pas de bras&#x202f;%1&#x202f;; 1 à&#x202f;%2 sont permis.</translation>
    </message>
    <message>
        <source>No arm has been pulled yet.</source>
        <translation>Aucun bras n’a encore été tiré.</translation>
    </message>
    <message>
        <source>regret of a step</source>
        <translation>regret d’un pas</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>récompense moyenne</translation>
    </message>
    <message>
        <source>share of the best arm</source>
        <translation>part du meilleur bras</translation>
    </message>
    <message>
        <source>best arm</source>
        <translation>meilleur bras</translation>
    </message>
    <message>
        <source>cumulative regret</source>
        <translation>regret cumulé</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>meilleur possible</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandits</translation>
    </message>
    <message>
        <source>Arms of unknown worth: do you take the best you know, or try another?</source>
        <translation>Des bras de valeur inconnue&#xa0;: prenez-vous le meilleur que vous connaissez, ou en essayez-vous un autre&#x202f;?</translation>
    </message>
    <message>
        <source>1000 pulls</source>
        <translation>1000 tirages</translation>
    </message>
    <message>
        <source>best arm (%)</source>
        <translation>meilleur bras (%)</translation>
    </message>
    <message>
        <source>How many of the runs take their best arm will appear here.</source>
        <translation>Le nombre d’exécutions qui prennent leur meilleur bras apparaîtra ici.</translation>
    </message>
    <message>
        <source>The mean reward of each step over all runs will appear here.</source>
        <translation>La récompense moyenne de chaque pas sur toutes les exécutions apparaîtra ici.</translation>
    </message>
    <message>
        <source>What was lost against always pulling the best arm will appear here.</source>
        <translation>Ce qui a été perdu par rapport à toujours tirer le meilleur bras apparaîtra ici.</translation>
    </message>
    <message>
        <source>Best arm</source>
        <translation>Meilleur bras</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>Far-sighted or short-sighted</source>
        <translation>Longue vue ou courte vue</translation>
    </message>
    <message>
        <source>Two agents that differ only in the discount: 0.99 for one; 0 for the other, so that only the next point counts. Will both keep the pole up?</source>
        <translation>Deux agents qui ne diffèrent que par l’actualisation&#xa0;: 0,99 pour l’un&#x202f;; 0 pour l’autre, si bien que seul compte le prochain point. Tiendront-ils tous deux la tige debout&#x202f;?</translation>
    </message>
    <message>
        <source>Only the far-sighted one. The next point comes whatever is done, so the other one never learns. Compare the maps of values: nearly 1 everywhere, and up to 100.</source>
        <translation>Seul celui à longue vue. Le prochain point vient quoi qu’on fasse, l’autre n’apprend donc jamais. Comparez les cartes des valeurs&#xa0;: presque partout 1, et jusqu’à 100.</translation>
    </message>
    <message>
        <source>What a state is worth</source>
        <translation>Ce que vaut un état</translation>
    </message>
    <message>
        <source>What does a ROC curve see that accuracy does not?</source>
        <translation>Que voit une courbe ROC que l’exactitude ne voit pas&#x202f;?</translation>
    </message>
    <message>
        <source>Why does a ROC curve look good when positives are rare?</source>
        <translation>Pourquoi une courbe ROC a-t-elle belle allure quand les positifs sont rares&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody says which action was right; only what came of it.</source>
        <translation>Personne ne dit quelle action était la bonne&#x202f;; seulement ce qui en est résulté.</translation>
    </message>
    <message>
        <source>What is a state, and what is it worth?</source>
        <translation>Qu’est-ce qu’un état, et que vaut-il&#x202f;?</translation>
    </message>
    <message>
        <source>Do you take the best you know, or try another?</source>
        <translation>Prenez-vous le meilleur que vous connaissez, ou en essayez-vous un autre&#x202f;?</translation>
    </message>
    <message>
        <source>How can an agent learn from pushes that nobody judges?</source>
        <translation>Comment un agent apprend-il de poussées que personne ne juge&#x202f;?</translation>
    </message>
    <message>
        <source>Pull an arm</source>
        <translation>Tirez un bras</translation>
    </message>
    <message>
        <source>Click on an arm: the first run takes it in one step, and you see what it gives. Then press Space, and the rule goes on by itself.</source>
        <translation>Cliquez sur un bras&#xa0;: la première exécution le prend en un pas, et vous voyez ce qu’il donne. Appuyez ensuite sur Espace, et la règle continue seule.</translation>
    </message>
    <message>
        <source>Two accuracies, one curve</source>
        <translation>Deux exactitudes, une courbe</translation>
    </message>
    <message>
        <source>The same network twice, without class weights in lane B: right 81 times in 100, and 95 times. Which of the two ranks fraud better?</source>
        <translation>Le même réseau deux fois, sans poids des classes dans la voie B&#xa0;: il a raison 81 fois sur 100, et 95 fois. Lequel des deux classe le mieux les fraudes&#x202f;?</translation>
    </message>
    <message>
        <source>Neither: their ROC curves are nearly the same. At one half lane B calls almost everything fine; at 0.07 it finds about as much fraud as lane A did, with as many false alarms.</source>
        <translation>Aucun&#xa0;: leurs courbes ROC sont presque les mêmes. À un demi, la voie B dit presque tout normal&#x202f;; à 0,07, elle trouve à peu près autant de fraudes que la voie A auparavant, avec autant de fausses alertes.</translation>
    </message>
</context>
<context>
    <name>perc::app::Actions</name>
    <message>
        <source>&amp;Open run or table…</source>
        <translation>&amp;Ouvrir une exécution ou un tableau…</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>&amp;Enregistrer l’exécution</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>Enregistrer l’exécution &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>E&amp;xporter la figure…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>Copy as &amp;share text</source>
        <translation>Copier comme &amp;texte à partager</translation>
    </message>
    <message>
        <source>&amp;Paste shared run</source>
        <translation>C&amp;oller une exécution partagée</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copier comme &amp;ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Chercher un ré&amp;glage</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Couleurs so&amp;mbres</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>&amp;Agrandir la vue</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Back to the normal view</source>
        <translation>Revenir à la vue normale</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Avancer d’un pas</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>&amp;Reculer d’un pas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réinit&amp;ialiser</translation>
    </message>
    <message>
        <source>First &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Perceptorium</source>
        <translation>À &amp;propos de Perceptorium</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Two &amp;lanes…</source>
        <translation>&amp;Deux voies…</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>Pr&amp;éréglages</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>Open &amp;in…</source>
        <translation>&amp;Ouvrir dans…</translation>
    </message>
    <message>
        <source>&amp;Hear the run</source>
        <translation>Écouter l’&amp;exécution</translation>
    </message>
    <message>
        <source>A tone for each moment, higher where the loss is higher</source>
        <translation>Un son pour chaque moment, plus aigu là où la perte est plus élevée</translation>
    </message>
    <message>
        <source>&amp;New run (another seed)</source>
        <translation>&amp;Nouvelle exécution (autre graine)</translation>
    </message>
    <message>
        <source>&amp;Contents of the course…</source>
        <translation>&amp;Sommaire du cours…</translation>
    </message>
    <message>
        <source>As &amp;%1 code</source>
        <translation>En code &amp;%1</translation>
    </message>
    <message>
        <source>Copy as pro&amp;gram</source>
        <translation>Copier comme pro&amp;gramme</translation>
    </message>
</context>
<context>
    <name>perc::app::AnimationWork</name>
    <message>
        <source>An animation is being written. Wait for it, or cancel it first.</source>
        <translation>Une animation est en cours d’écriture. Attendez la fin, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>perc::app::ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Chapters and questions</source>
        <translation>Chapitres et questions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>opened already</source>
        <translation>déjà ouverte</translation>
    </message>
    <message>
        <source>Its lab is not there yet.</source>
        <translation>Son labo n’existe pas encore.</translation>
    </message>
</context>
<context>
    <name>perc::app::CourseController</name>
    <message>
        <source>Sheet for the class</source>
        <translation>Feuille pour la classe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>perc::app::EditHistory</name>
    <message>
        <source>new seed</source>
        <translation>nouvelle graine</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisation</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>passage à deux voies</translation>
    </message>
    <message>
        <source>one lane</source>
        <translation>passage à une voie</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>changement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportController</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>CSV, the data behind it</source>
        <translation>CSV, les données sous-jacentes</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animation GIF</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animation WebP</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Claires, pour le papier</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>To the clipboard, as a picture, as a drawing and as data</source>
        <translation>Dans le presse-papiers, comme image, comme dessin et comme données</translation>
    </message>
    <message>
        <source>PDF, a page for each view</source>
        <translation>PDF, une page par vue</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the file</source>
        <translation>%1 × %2 pixels dans le fichier</translation>
    </message>
    <message>
        <source>sharp at every size</source>
        <translation>net à toutes les tailles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 s</source>
        <translation>
            <numerusform>%Ln image, %1 s</numerusform>
            <numerusform>%Ln images, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Text, what it shows in words</source>
        <translation>Texte, ce qu’elle montre en mots</translation>
    </message>
    <message>
        <source>STL, a solid for 3-D printers</source>
        <translation>STL, un solide pour imprimantes 3D</translation>
    </message>
    <message>
        <source>Marked as synthetic</source>
        <translation>Marquée comme synthétique</translation>
    </message>
    <message>
        <source>A mark for the eye on pictures that a network has made; the file&apos;s metadata say so in any case.</source>
        <translation>Une marque visible sur les images faites par un réseau&#x202f;; les métadonnées du fichier le disent de toute façon.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>All, a file or page each</source>
        <translation>Toutes, un fichier ou une page chacune</translation>
    </message>
    <message>
        <source>All as one figure: (a), (b) …</source>
        <translation>Toutes en une seule figure&#xa0;: (a), (b) …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Grid, values on each side</source>
        <translation>Grille, valeurs sur chaque côté</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
</context>
<context>
    <name>perc::app::FileController</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Enregistrer l’exécution</translation>
    </message>
    <message>
        <source>Runs (*.perc)</source>
        <translation>Exécutions (*.perc)</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>la dernière session</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium a été arrêté au milieu d’une exécution (%1). Reprendre là où vous en étiez&#x202f;?</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tenseurs (*.safetensors)</translation>
    </message>
    <message>
        <source>%1: no lab takes pictures.</source>
        <translation>%1&#xa0;: aucun labo ne prend d’images.</translation>
    </message>
    <message>
        <source>%1: no lab takes a table.</source>
        <translation>%1&#xa0;: aucun labo ne prend de tableau.</translation>
    </message>
    <message>
        <source>Open run, data or weights</source>
        <translation>Ouvrir une exécution, des données ou des poids</translation>
    </message>
    <message>
        <source>Runs, tables, pictures and weights (%1);;All files (*)</source>
        <translation>Exécutions, tableaux, images et poids (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Find the table…</source>
        <translation>Chercher le tableau…</translation>
    </message>
    <message>
        <source>The table of %1</source>
        <translation>Le tableau de %1</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tableaux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep this experiment</source>
        <translation>Garder cette expérience</translation>
    </message>
    <message>
        <source>Its name in the list of presets:</source>
        <translation>Son nom dans la liste des préréglages&#xa0;:</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Kept among your own presets: %1</source>
        <translation>Gardé parmi vos préréglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::FileWork</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Lecture de ce qui a été conservé…</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Écriture du programme…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>perc::app::HeaderBar</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Two lanes</source>
        <translation>Deux voies</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Deux voies</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Chercher un réglage…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Setting in which the lanes differ</source>
        <translation>Réglage par lequel les voies diffèrent</translation>
    </message>
    <message>
        <source>Make two lanes</source>
        <translation>Créer deux voies</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Lane A has %1: %2. Lane B shall have:</source>
        <translation>La voie A a %1&#xa0;: %2. La voie B aura&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the setting in which the lanes shall differ.</source>
        <translation>Choisissez le réglage par lequel les voies doivent différer.</translation>
    </message>
    <message>
        <source>Lane B would be the same as lane A: choose another value than %1.</source>
        <translation>La voie B serait identique à la voie A&#xa0;: choisissez une autre valeur que %1.</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting to begin with; later the panel changes A, B or both:</source>
        <translation>L’exécution est faite deux fois, côte à côte, depuis la même graine. Au début la voie B diffère de la voie A par un réglage&#x202f;; ensuite le panneau change A, B ou les deux&#xa0;:</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneStrip</name>
    <message>
        <source>One lane</source>
        <translation>Une voie</translation>
    </message>
    <message>
        <source>Goes on with lane A alone, from the start</source>
        <translation>Continue avec la voie A seule, depuis le début</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::LessonSheet</name>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>perc::app::LessonStrip</name>
    <message>
        <source>Show what to look for</source>
        <translation>Montrer ce qu’il faut observer</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <source>Close; it comes back with the preset</source>
        <translation>Fermer&#x202f;; elle revient avec le préréglage</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>À observer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Leçon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>perc::app::LossSound</name>
    <message>
        <source>There is no sound device here: the run cannot be heard.</source>
        <translation>Il n’y a pas de périphérique audio ici&#xa0;: l’exécution ne peut pas être écoutée.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In a view</source>
        <translation>Dans une vue</translation>
    </message>
    <message>
        <source>Move the pointer: values are read where it is</source>
        <translation>Déplacer le pointeur&#xa0;: les valeurs sont lues là où il est</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the pointer in larger steps</source>
        <translation>Déplacer le pointeur à plus grands pas</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Maj+Flèches</translation>
    </message>
    <message>
        <source>Choose what the pointer is at</source>
        <translation>Choisir ce qui est sous le pointeur</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Maximise the view and bring it back</source>
        <translation>Agrandir la vue et la ramener</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la ligne de temps</translation>
    </message>
    <message>
        <source>A hundredth of the run forward or back</source>
        <translation>Un centième de l’exécution en avant ou en arrière</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>A tenth of the run forward or back</source>
        <translation>Un dixième de l’exécution en avant ou en arrière</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Au début, à la fin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>Dans les réglages</translation>
    </message>
    <message>
        <source>Next round value of a slider</source>
        <translation>Valeur ronde suivante d’un curseur</translation>
    </message>
    <message>
        <source>A tenth of the range, or the next power of ten</source>
        <translation>Un dixième de la plage, ou la puissance de dix suivante</translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation>Replier et déplier un groupe</translation>
    </message>
    <message>
        <source>Space on its heading</source>
        <translation>Espace sur son titre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go through everything that can be used</source>
        <translation>Parcourir tout ce qui peut être utilisé</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Actionner le bouton qui a le focus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Ouvrir un menu par sa lettre soulignée</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Chercher une touche ou son effet…</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <source>About Perceptorium</source>
        <translation>À propos de Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium %1</source>
        <translation>Perceptorium %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. It works without a network and sends nothing anywhere.</source>
        <translation>Un studio où une classe regarde des réseaux de neurones apprendre. Il fonctionne sans connexion et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, Qt Charts and Eigen; letters from Inter (SIL Open Font License); class colours after Okabe and Ito.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Réalisé avec Qt %1, Qt Charts et Eigen&#x202f;; caractères Inter (SIL Open Font License)&#x202f;; couleurs des classes d’après Okabe et Ito.</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>D’où vient %1</translation>
    </message>
    <message>
        <source>The file says: made by a neural network.</source>
        <translation>Le fichier dit&#xa0;: fait par un réseau de neurones.</translation>
    </message>
    <message>
        <source>The file says of its source: %1.</source>
        <translation>Le fichier dit de son origine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file says nothing of where it comes from.</source>
        <translation>Le fichier ne dit rien de son origine.</translation>
    </message>
    <message>
        <source>The file does not say whether a network made it.</source>
        <translation>Le fichier ne dit pas si un réseau l’a fait.</translation>
    </message>
    <message>
        <source>What a file says of itself can be written by anybody and be taken out by anybody: it is a hint, and silence proves nothing.</source>
        <translation>Ce qu’un fichier dit de lui-même, n’importe qui peut l’écrire et n’importe qui peut l’enlever&#xa0;: c’est un indice, et le silence ne prouve rien.</translation>
    </message>
</context>
<context>
    <name>perc::app::Monitor</name>
    <message>
        <source>Step back</source>
        <translation>Reculer d’un pas</translation>
    </message>
    <message>
        <source>Going over known updates again gave other numbers: this run cannot be reproduced here.</source>
        <translation>Repasser par des mises à jour connues a donné d’autres nombres&#xa0;: cette exécution n’est pas reproductible ici.</translation>
    </message>
    <message>
        <source>The run arrived at other numbers than its file says: it was made by another version or on another kind of processor.</source>
        <translation>L’exécution est parvenue à d’autres nombres que ceux de son fichier&#xa0;: elle a été faite avec une autre version ou sur un autre type de processeur.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
</context>
<context>
    <name>perc::app::OfferBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
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
        <translation>Les changements ne valent que pour la voie A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Changes are for lane B alone</source>
        <translation>Les changements ne valent que pour la voie B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Changes are for both lanes</source>
        <translation>Les changements valent pour les deux voies</translation>
    </message>
    <message>
        <source>Lane that is changed</source>
        <translation>Voie à changer</translation>
    </message>
    <message>
        <source>Change:</source>
        <translation>Changer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>perc::app::PinStrip</name>
    <message>
        <source>Pinned settings</source>
        <translation>Réglages épinglés</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetGallery</name>
    <message>
        <source>Keep this experiment here…</source>
        <translation>Garder cette expérience ici…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>The settings as they are now, under a name of your own</source>
        <translation>Les réglages actuels, sous un nom à vous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question (%1)</source>
        <translation>Expériences préparées, chacune avec une question (%1)</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Préréglage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens a list of experiments made ready</source>
        <translation>Ouvre une liste d’expériences préparées</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>deux voies</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>An experiment that you have kept. The Delete key takes it away.</source>
        <translation>Une expérience que vous avez gardée. La touche Suppr la retire.</translation>
    </message>
</context>
<context>
    <name>perc::app::ReadingPane</name>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Feuille…</translation>
    </message>
    <message>
        <source>A sheet for the class as a PDF, and one with the answer</source>
        <translation>Une feuille pour la classe en PDF, et une avec la réponse</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Page du cours</translation>
    </message>
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>Cette exécution n’est pas conservée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::RunController</name>
    <message>
        <source>opening of %1</source>
        <translation>ouverture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::SettingsController</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Mettre l’exécution à l’abri pendant le travail</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Montrer la visite guidée</translation>
    </message>
    <message>
        <source>It is saved now and then and at the end, so that it can be continued the next time, after a crash too.</source>
        <translation>Elle est enregistrée de temps en temps et à la fin, pour pouvoir être reprise la fois suivante, même après un plantage.</translation>
    </message>
</context>
<context>
    <name>perc::app::ShareController</name>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Copié&#xa0;: l’exécution sous forme de texte, à coller dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Copié&#xa0;: l’exécution sous forme de texte. Votre tableau ou vos poids n’en font pas partie&#x202f;; envoyez aussi le fichier.</translation>
    </message>
    <message>
        <source>a shared run</source>
        <translation>une exécution partagée</translation>
    </message>
    <message>
        <source>Copied: the command line that makes this run</source>
        <translation>Copié&#xa0;: la ligne de commande qui produit cette exécution</translation>
    </message>
    <message>
        <source>Copied: a %1 program that goes on from here</source>
        <translation>Copié&#xa0;: un programme %1 qui reprend à partir d’ici</translation>
    </message>
</context>
<context>
    <name>perc::app::SizeRow</name>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
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
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Lancez-la</translation>
    </message>
    <message>
        <source>Press Space, or this button: the network begins to learn, and every view shows it as it is now.</source>
        <translation>Appuyez sur Espace ou sur ce bouton&#xa0;: le réseau commence à apprendre, et chaque vue le montre tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>This is the whole run with its loss. Drag in it to an earlier moment; the left arrow key goes back one update.</source>
        <translation>Voici toute l’exécution avec sa perte. Faites-y glisser la souris vers un moment plus tôt&#x202f;; la flèche gauche recule d’un pas.</translation>
    </message>
    <message>
        <source>Change it from there</source>
        <translation>Changez-la à partir de là</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Drag the rate: from this moment on the run learns with another one, and what came after is gone. Ctrl+Z brings it back. Then press Space and see the difference.</source>
        <translation>Faites glisser le taux&#xa0;: à partir de ce moment l’exécution apprend avec un autre, et ce qui venait après disparaît. Ctrl+Z le ramène. Puis appuyez sur Espace et voyez la différence.</translation>
    </message>
</context>
<context>
    <name>perc::app::TransportController</name>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lancer</translation>
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
        <translation>%1, voie A</translation>
    </message>
    <message>
        <source>%1, lane B</source>
        <translation>%1, voie B</translation>
    </message>
    <message>
        <source>Previous views</source>
        <translation>Vues précédentes</translation>
    </message>
    <message>
        <source>Next views</source>
        <translation>Vues suivantes</translation>
    </message>
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Examen plus détaillé</translation>
    </message>
    <message>
        <source>Looking more closely: %1 %</source>
        <translation>Examen plus détaillé&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Autres vues</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Arrêté à %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stop: what the views compute beside the run stays as it is</source>
        <translation>Arrêter&#xa0;: ce que les vues calculent à côté de l’exécution reste tel quel</translation>
    </message>
    <message>
        <source>Go on with what the views compute beside the run</source>
        <translation>Continuer ce que les vues calculent à côté de l’exécution</translation>
    </message>
    <message>
        <source>Stop looking more closely</source>
        <translation>Cesser de regarder de plus près</translation>
    </message>
    <message>
        <source>Go on looking more closely</source>
        <translation>Continuer à regarder de plus près</translation>
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
        <translation>Pages de vues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>perc::app::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsPainter</name>
    <message>
        <source>upper bound</source>
        <translation>borne supérieure</translation>
    </message>
    <message>
        <source>next draw</source>
        <translation>prochaine valeur tirée</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>pulls</source>
        <translation>tirages</translation>
    </message>
    <message>
        <source>mean of its rewards</source>
        <translation>moyenne de ses récompenses</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>true mean</source>
        <translation>vraie moyenne</translation>
    </message>
    <message>
        <source>last reward</source>
        <translation>dernière récompense</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>récompense</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsView</name>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from arm to arm, Return pulls one by hand.</source>
        <translation>Les flèches gauche et droite vont de bras en bras, Entrée en tire un à la main.</translation>
    </message>
    <message>
        <source>The arms, what is believed of each, and how often it was pulled will appear here.</source>
        <translation>Les bras, ce que l’on croit de chacun et combien de fois il a été tiré apparaîtront ici.</translation>
    </message>
    <message numerus="yes">
        <source>Arms of the first run after %Ln steps.</source>
        <translation>
            <numerusform>Bras de la première exécution après&#x202f;%Ln pas.</numerusform>
            <numerusform>Bras de la première exécution après&#x202f;%Ln pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the first of %Ln runs</source>
        <translation>
            <numerusform>de&#x202f;%Ln exécution</numerusform>
            <numerusform>de la première de&#x202f;%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: pull it by hand.</source>
        <translation>Clic&#xa0;: le tirer à la main.</translation>
    </message>
    <message>
        <source>Last pull by hand: arm %1, reward %2.</source>
        <translation>Dernier tirage à la main&#xa0;: bras&#x202f;%1, récompense&#x202f;%2.</translation>
    </message>
    <message>
        <source>Last pull at random: arm %1, reward %2.</source>
        <translation>Dernier tirage au hasard&#xa0;: bras&#x202f;%1, récompense&#x202f;%2.</translation>
    </message>
    <message>
        <source>Last pull: arm %1, reward %2.</source>
        <translation>Dernier tirage&#xa0;: bras&#x202f;%1, récompense&#x202f;%2.</translation>
    </message>
    <message>
        <source>Arm %1, the best one</source>
        <translation>Bras&#x202f;%1, le meilleur</translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation>Bras&#x202f;%1</translation>
    </message>
    <message>
        <source>true mean %1</source>
        <translation>vraie moyenne&#x202f;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulls</source>
        <translation>
            <numerusform>%Ln tirage</numerusform>
            <numerusform>%Ln tirages</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate %1</source>
        <translation>estimation&#x202f;%1</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>pas encore d’estimation</translation>
    </message>
    <message>
        <source>probability of the next pull %1</source>
        <translation>probabilité du prochain tirage&#x202f;%1</translation>
    </message>
    <message>
        <source>next draw from its posterior %1</source>
        <translation>prochain tirage de son a posteriori&#x202f;%1</translation>
    </message>
    <message>
        <source>upper bound %1 + %2 · √(ln %3 / %4) = %5</source>
        <translation>borne supérieure&#x202f;%1 +&#x202f;%2 · √(ln&#x202f;%3 /&#x202f;%4) =&#x202f;%5</translation>
    </message>
    <message>
        <source>no bound before its first pull</source>
        <translation>pas de borne avant son premier tirage</translation>
    </message>
</context>
<context>
    <name>perc::bandits::FigureView</name>
    <message>
        <source>Logarithmic axis of steps</source>
        <translation>Axe logarithmique des pas</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln steps: %2</source>
        <translation>
            <numerusform>%1 après&#x202f;%Ln pas&#xa0;:&#x202f;%2</numerusform>
            <numerusform>%1 après&#x202f;%Ln pas&#xa0;:&#x202f;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>perc::cartpole</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>not yet solved</source>
        <translation>pas encore résolu</translation>
    </message>
    <message>
        <source>solved after %1 steps</source>
        <translation>résolu après %1 pas</translation>
    </message>
    <message>
        <source>solved after %1 episodes</source>
        <translation>résolu après %1 épisodes</translation>
    </message>
    <message>
        <source>mean of 100 %1</source>
        <translation>moyenne sur 100&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>median, and how many seeds solved it</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Réglages comparés</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Steps to %1</source>
        <translation>Pas jusqu’à %1</translation>
    </message>
    <message>
        <source>Episodes to %1</source>
        <translation>Épisodes jusqu’à %1</translation>
    </message>
    <message>
        <source>Mean of 100</source>
        <translation>Moyenne sur 100</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Glouton</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::AgentNetworkView</name>
    <message>
        <source>position x</source>
        <translation>position x</translation>
    </message>
    <message>
        <source>velocity x′</source>
        <translation>vitesse x′</translation>
    </message>
    <message>
        <source>angle θ</source>
        <translation>angle θ</translation>
    </message>
    <message>
        <source>turning θ′</source>
        <translation>rotation θ′</translation>
    </message>
    <message>
        <source>height cos θ</source>
        <translation>hauteur cos θ</translation>
    </message>
    <message>
        <source>lean sin θ</source>
        <translation>inclinaison sin θ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>push</source>
        <translation>poussée</translation>
    </message>
    <message>
        <source>This agent has no network: it tosses a coin at each step.</source>
        <translation>Cet agent n’a pas de réseau&#xa0;: il tire à pile ou face à chaque pas.</translation>
    </message>
    <message>
        <source>This agent has no network: it always pushes left.</source>
        <translation>Cet agent n’a pas de réseau&#xa0;: il pousse toujours à gauche.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule with four weights: it pushes right where %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ is above 0.</source>
        <translation>Cet agent n’a pas de réseau mais une règle linéaire à quatre poids&#xa0;: il pousse à droite là où %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ est supérieur à 0.</translation>
    </message>
    <message>
        <source>This agent has no network: its four weights are computed from the equations of the cart and the pole.</source>
        <translation>Cet agent n’a pas de réseau&#xa0;: ses quatre poids sont calculés à partir des équations du chariot et de la tige.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule: one weight for each number it sees.</source>
        <translation>Cet agent n’a pas de réseau mais une règle linéaire&#xa0;: un poids pour chaque nombre qu’il perçoit.</translation>
    </message>
    <message numerus="yes">
        <source>This agent has no network but a table of %Ln cells, with two numbers in each: Q of left and Q of right.</source>
        <translation>
            <numerusform>Cet agent n’a pas de réseau mais une table de %Ln case, qui contient deux nombres&#xa0;: Q de gauche et Q de droite.</numerusform>
            <numerusform>Cet agent n’a pas de réseau mais une table de %Ln cases, avec deux nombres dans chacune&#xa0;: Q de gauche et Q de droite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decides here: the pushes are given.</source>
        <translation>Personne ne décide ici&#xa0;: les poussées sont données.</translation>
    </message>
    <message>
        <source>The agent&apos;s network, its units and its weights will appear here.</source>
        <translation>Le réseau de l’agent, ses unités et ses poids apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>pas d’entraînement</translation>
    </message>
    <message>
        <source>mean of 100 returns</source>
        <translation>moyenne sur 100 retours</translation>
    </message>
    <message>
        <source>How settings learn from the same seeds will appear here.</source>
        <translation>Comment des réglages apprennent avec les mêmes graines apparaîtra ici.</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>épisode</translation>
    </message>
    <message>
        <source>mean of 100 returns in %1</source>
        <translation>moyenne sur 100 retours (%1)</translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>résolu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add an algorithm or a setting to compare with: it learns from the same seeds.</source>
        <translation>Ajoutez un algorithme ou un réglage à comparer&#xa0;: il apprend avec les mêmes graines.</translation>
    </message>
    <message>
        <source>Lines: interquartile mean of the seeds; bands: its 95 % interval.</source>
        <translation>Lignes&#xa0;: moyenne interquartile des graines&#xa0;; bandes&#xa0;: son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Greedy: the last evaluation, without exploring.</source>
        <translation>Glouton&#xa0;: la dernière évaluation, sans exploration.</translation>
    </message>
    <message>
        <source>The worlds differ: a rule can score 43 in one and 445 in another, so these scores are not comparable.</source>
        <translation>Les mondes diffèrent&#xa0;: une règle peut obtenir 43 dans l’un et 445 dans l’autre, ces scores ne sont donc pas comparables.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln graine</numerusform>
            <numerusform>%Ln graines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::CoursePart</name>
    <message>
        <source>At every step the agent sees the state s and chooses an action a. The world answers with a reward r and the next state s′.</source>
        <translation>À chaque pas, l’agent voit l’état s et choisit une action a. Le monde répond par une récompense r et l’état suivant s′.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: the higher the pole is, the more each step brings.</source>
        <translation>Un épisode va de son départ à sa fin. Son retour est la somme de ses récompenses&#xa0;: plus la tige est haute, plus chaque pas rapporte.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: 1 for every step, so the longer the pole stands, the better.</source>
        <translation>Un épisode va de son départ à sa fin. Son retour est la somme de ses récompenses&#xa0;: 1 par pas&#xa0;; plus la tige tient longtemps, mieux c’est.</translation>
    </message>
    <message>
        <source>What comes later counts less: for each step that it lies ahead, a reward is multiplied by the discount γ.</source>
        <translation>Ce qui vient plus tard compte moins&#xa0;: pour chaque pas qui l’en sépare, une récompense est multipliée par le facteur d’actualisation γ.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell or the cart left the track, and nothing comes after. Truncated: time was up, and it would have gone on. Who learns must not take one for the other.</source>
        <translation>Terminé&#xa0;: la tige est tombée ou le chariot a quitté la piste, et rien ne suit. Tronqué&#xa0;: le temps était écoulé, et cela aurait continué. Qui apprend ne doit pas prendre l’un pour l’autre.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>The first step comes when you press play.</source>
        <translation>Le premier pas vient quand vous lancez l’exécution.</translation>
    </message>
    <message>
        <source>Terminated: the cart left the track.</source>
        <translation>Terminé&#xa0;: le chariot a quitté la piste.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell, or the cart left the track.</source>
        <translation>Terminé&#xa0;: la tige est tombée, ou le chariot a quitté la piste.</translation>
    </message>
    <message>
        <source>Truncated: the step limit was reached.</source>
        <translation>Tronqué&#xa0;: la limite de pas a été atteinte.</translation>
    </message>
    <message>
        <source>The episode goes on.</source>
        <translation>L’épisode continue.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>sees the state s:</source>
        <translation>voit l’état s&#xa0;:</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>next state s′:</source>
        <translation>état suivant s′&#xa0;:</translation>
    </message>
    <message>
        <source>action a</source>
        <translation>action a</translation>
    </message>
    <message>
        <source>%1 (explored)</source>
        <translation>%1 (exploration)</translation>
    </message>
    <message>
        <source>reward r, next state s′</source>
        <translation>récompense r, état suivant s′</translation>
    </message>
    <message>
        <source>Step %1 of at most %2.</source>
        <translation>Pas %1 sur %2 au plus.</translation>
    </message>
    <message>
        <source>Return so far %1, discounted %2 (γ = %3).</source>
        <translation>Retour jusqu’ici %1, actualisé %2 (γ = %3).</translation>
    </message>
    <message>
        <source>steps ahead</source>
        <translation>pas en avant</translation>
    </message>
    <message>
        <source>a reward counts</source>
        <translation>une récompense compte</translation>
    </message>
    <message numerus="yes">
        <source>half, %Ln steps ahead</source>
        <translation>
            <numerusform>la moitié, %Ln pas en avant</numerusform>
            <numerusform>la moitié, %Ln pas en avant</numerusform>
        </translation>
    </message>
    <message>
        <source>In the state %1 the agent chose: %2. The reward was %3, the next state %4.</source>
        <translation>Dans l’état %1, l’agent a choisi&#xa0;: %2. La récompense était %3, l’état suivant %4.</translation>
    </message>
    <message>
        <source>Look 10 steps ahead</source>
        <translation>Voir 10 pas en avant</translation>
    </message>
    <message>
        <source>Discount 0.9: what lies ten steps ahead counts a third.</source>
        <translation>Actualisation 0,9&#xa0;: ce qui est dix pas plus loin compte pour un tiers.</translation>
    </message>
    <message>
        <source>Look 100 steps ahead</source>
        <translation>Voir 100 pas en avant</translation>
    </message>
    <message>
        <source>Discount 0.99: what lies a hundred steps ahead counts a third.</source>
        <translation>Actualisation 0,99&#xa0;: ce qui est cent pas plus loin compte pour un tiers.</translation>
    </message>
    <message>
        <source>Decide yourself</source>
        <translation>Décider soi-même</translation>
    </message>
    <message>
        <source>You are the agent: left and right arrow keys.</source>
        <translation>L’agent, c’est vous&#xa0;: flèches gauche et droite.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>preferred push</source>
        <translation>poussée préférée</translation>
    </message>
    <message>
        <source>A table has a cell for every combination: with n bins for each of four numbers, n⁴ cells. Each must be visited to be learned, and tells nothing of its neighbours.</source>
        <translation>Une table a une case pour chaque combinaison&#xa0;: avec n intervalles pour chacun des quatre nombres, n⁴ cases. Chacune doit être visitée pour être apprise, et n’apprend rien sur ses voisines.</translation>
    </message>
    <message>
        <source>A network has weights instead. One update moves the whole map a little, so it has an answer for states that it never saw: it generalises.</source>
        <translation>Un réseau a des poids à la place. Une mise à jour déplace un peu toute la carte&#xa0;; il a donc une réponse pour des états qu’il n’a jamais vus&#xa0;: il généralise.</translation>
    </message>
    <message>
        <source>That is its danger, too: an update can spoil what was right elsewhere. What is no longer practised is forgotten.</source>
        <translation>C’est aussi son danger&#xa0;: une mise à jour peut abîmer ce qui était juste ailleurs. Ce qui n’est plus exercé est oublié.</translation>
    </message>
    <message>
        <source>Five numbers instead of four, a camera image instead of numbers: there is no table for that. This is what deep networks are for.</source>
        <translation>Cinq nombres au lieu de quatre, une image de caméra au lieu de nombres&#xa0;: il n’y a pas de table pour cela. C’est à cela que servent les réseaux profonds.</translation>
    </message>
    <message>
        <source>this table</source>
        <translation>cette table</translation>
    </message>
    <message>
        <source>the table, as set</source>
        <translation>la table, telle que réglée</translation>
    </message>
    <message>
        <source>%1 bins each</source>
        <translation>%1 intervalles chacun</translation>
    </message>
    <message>
        <source>this network: weights</source>
        <translation>ce réseau&#xa0;: poids</translation>
    </message>
    <message>
        <source>DQN&apos;s network: weights</source>
        <translation>réseau de DQN&#xa0;: poids</translation>
    </message>
    <message>
        <source>a grey image, 84 × 84</source>
        <translation>une image grise, 84 × 84</translation>
    </message>
    <message>
        <source>How many cells, or weights? (A bar is as long as its number has digits.)</source>
        <translation>Combien de cases, ou de poids&#xa0;? (Une barre est aussi longue que son nombre a de chiffres.)</translation>
    </message>
    <message>
        <source>Preferred push: a table knows steps.</source>
        <translation>Poussée préférée&#xa0;: une table connaît des marches.</translation>
    </message>
    <message>
        <source>Preferred push: without a table, a smooth line divides it.</source>
        <translation>Poussée préférée&#xa0;: sans table, une ligne lisse la partage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Coarse table</source>
        <translation>Table grossière</translation>
    </message>
    <message>
        <source>Starts anew: 1 × 1 × 4 × 4 cells.</source>
        <translation>Relance&#xa0;: 1 × 1 × 4 × 4 cases.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Starts anew: 3 × 3 × 8 × 8 cells.</source>
        <translation>Relance&#xa0;: 3 × 3 × 8 × 8 cases.</translation>
    </message>
    <message>
        <source>Fine table</source>
        <translation>Table fine</translation>
    </message>
    <message>
        <source>Starts anew: 10 × 10 × 20 × 20 cells.</source>
        <translation>Relance&#xa0;: 10 × 10 × 20 × 20 cases.</translation>
    </message>
    <message>
        <source>Network (DQN)</source>
        <translation>Réseau (DQN)</translation>
    </message>
    <message>
        <source>Starts anew with a network for Q.</source>
        <translation>Relance avec un réseau pour Q.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Who only does what seems best never finds out whether something else is better. Who only tries out never uses what was learned.</source>
        <translation>Qui ne fait que ce qui semble le meilleur ne découvre jamais si autre chose est mieux. Qui ne fait qu’essayer n’utilise jamais ce qui a été appris.</translation>
    </message>
    <message>
        <source>ε-greedy: with the probability ε the agent pushes at random, else as it thinks best. It starts with much and ends with little.</source>
        <translation>ε-glouton&#xa0;: avec la probabilité ε, l’agent pousse au hasard, sinon selon ce qu’il croit le meilleur. Il commence avec beaucoup et finit avec peu.</translation>
    </message>
    <message>
        <source>Softmax: the better a push seems than the other, the more often it is chosen. A high temperature makes both alike.</source>
        <translation>Softmax&#xa0;: plus une poussée semble meilleure que l’autre, plus elle est choisie souvent. Une température élevée les rend égales.</translation>
    </message>
    <message>
        <source>This agent draws its pushes from probabilities of its own, and so explores by itself. Entropy says how undecided it is: 0.69 is a coin, 0 is certainty.</source>
        <translation>Cet agent tire ses poussées selon ses propres probabilités, et explore donc de lui-même. L’entropie dit à quel point il est indécis&#xa0;: 0,69 est pile ou face, 0 la certitude.</translation>
    </message>
    <message>
        <source>This agent does not try other pushes but other weights: noise is added to the best rule so far, and what holds longer is kept.</source>
        <translation>Cet agent n’essaie pas d’autres poussées mais d’autres poids&#xa0;: du bruit est ajouté à la meilleure règle jusqu’ici, et ce qui tient plus longtemps est conservé.</translation>
    </message>
    <message>
        <source>This agent does not learn, so there is nothing to find out for it.</source>
        <translation>Cet agent n’apprend pas, il n’a donc rien à découvrir.</translation>
    </message>
    <message>
        <source>Optimistic start: where every value is too high at first, whatever is tried disappoints, and so the other push is tried next.</source>
        <translation>Départ optimiste&#xa0;: là où toute valeur est d’abord trop élevée, tout ce qui est essayé déçoit, et l’autre poussée est donc essayée ensuite.</translation>
    </message>
    <message>
        <source>The map shows where the agent has been. Of what it never visited it knows nothing.</source>
        <translation>La carte montre où l’agent est allé. De ce qu’il n’a jamais visité, il ne sait rien.</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>pas d’entraînement</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Q right − Q left</source>
        <translation>Q droite − Q gauche</translation>
    </message>
    <message>
        <source>P(right)</source>
        <translation>P(droite)</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation>entropie (nats)</translation>
    </message>
    <message>
        <source>now ε = %1</source>
        <translation>maintenant ε = %1</translation>
    </message>
    <message>
        <source>now P(right) = %1</source>
        <translation>maintenant P(droite) = %1</translation>
    </message>
    <message>
        <source>now entropy %1</source>
        <translation>maintenant entropie %1</translation>
    </message>
    <message>
        <source>now noise %1</source>
        <translation>maintenant bruit %1</translation>
    </message>
    <message>
        <source>Last push: %1, to try it out.</source>
        <translation>Dernière poussée&#xa0;: %1, pour essayer.</translation>
    </message>
    <message>
        <source>Last push: %1, because it seemed best.</source>
        <translation>Dernière poussée&#xa0;: %1, parce qu’elle semblait la meilleure.</translation>
    </message>
    <message>
        <source>After %1 training steps: %2.</source>
        <translation>Après %1 pas d’entraînement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The place visited most was visited %1 times.</source>
        <translation>L’endroit le plus visité l’a été %1 fois.</translation>
    </message>
    <message>
        <source>Little in the end: ε 0.04</source>
        <translation>Peu à la fin&#xa0;: ε 0,04</translation>
    </message>
    <message>
        <source>ε-greedy, as usual: at first all is chance, then one push in 25.</source>
        <translation>ε-glouton, comme d’habitude&#xa0;: au début tout est hasard, puis une poussée sur 25.</translation>
    </message>
    <message>
        <source>Always much: ε 0.3</source>
        <translation>Toujours beaucoup&#xa0;: ε 0,3</translation>
    </message>
    <message>
        <source>ε-greedy that never stops: nearly one push in three stays chance.</source>
        <translation>ε-glouton qui ne cesse jamais&#xa0;: près d’une poussée sur trois reste au hasard.</translation>
    </message>
    <message>
        <source>Never: ε 0</source>
        <translation>Jamais&#xa0;: ε 0</translation>
    </message>
    <message>
        <source>No exploration at all: always what seems best.</source>
        <translation>Aucune exploration&#xa0;: toujours ce qui semble le meilleur.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The better it seems, the more often it is chosen.</source>
        <translation>Meilleure elle semble, plus souvent elle est choisie.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Départ optimiste</translation>
    </message>
    <message>
        <source>A table that starts with %1 everywhere, and no ε: hope makes it explore.</source>
        <translation>Une table qui commence partout avec %1, et pas de ε&#xa0;: l’espoir la fait explorer.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>cet épisode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This kind of agent does not judge pushes. It has a probability of pushing right in every state, and draws.</source>
        <translation>Ce genre d’agent ne juge pas les poussées. Il a dans chaque état une probabilité de pousser à droite, et tire au sort.</translation>
    </message>
    <message>
        <source>Pushes after which it went better than expected become more probable, the others less. How much better it went is the advantage.</source>
        <translation>Les poussées après lesquelles cela s’est mieux passé que prévu deviennent plus probables, les autres moins. De combien cela s’est mieux passé&#xa0;: c’est l’avantage.</translation>
    </message>
    <message>
        <source>What is expected is the value of the state. Without it every push of a long episode is praised, also the bad ones.</source>
        <translation>Ce qui est attendu, c’est la valeur de l’état. Sans elle, chaque poussée d’un long épisode est louée, même les mauvaises.</translation>
    </message>
    <message>
        <source>PPO learns several times from the same steps, and stops where a probability has changed by more than a set share: small steps are safe steps.</source>
        <translation>PPO apprend plusieurs fois des mêmes pas, et s’arrête là où une probabilité a changé de plus d’une part fixée&#xa0;: les petits pas sont des pas sûrs.</translation>
    </message>
    <message>
        <source>The actor-critic does not wait for the end of the episode: after a few steps its critic says what the rest will bring.</source>
        <translation>L’acteur-critique n’attend pas la fin de l’épisode&#xa0;: après quelques pas, son critique dit ce que le reste apportera.</translation>
    </message>
    <message>
        <source>REINFORCE waits for the end of the episode and counts what really came. That is true, but it varies much.</source>
        <translation>REINFORCE attend la fin de l’épisode et compte ce qui est vraiment venu. C’est vrai, mais cela varie beaucoup.</translation>
    </message>
    <message>
        <source>Entropy says how undecided it still is: 0.69 is a coin, 0 is certainty. An agent that is certain too early learns nothing more.</source>
        <translation>L’entropie dit à quel point il est encore indécis&#xa0;: 0,69 est pile ou face, 0 la certitude. Un agent certain trop tôt n’apprend plus rien.</translation>
    </message>
    <message>
        <source>probability of right</source>
        <translation>probabilité de droite</translation>
    </message>
    <message>
        <source>push (1: full, right)</source>
        <translation>poussée (1&#xa0;: entière, à droite)</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>The first update has not been made yet.</source>
        <translation>La première mise à jour n’a pas encore été faite.</translation>
    </message>
    <message>
        <source>%1 does not learn this way. Choose an agent that does.</source>
        <translation>%1 n’apprend pas ainsi. Choisissez un agent qui le fait.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went better than expected (advantage %3): it becomes more probable.</source>
        <translation>Mise à jour %1&#xa0;: après %2, cela s’est mieux passé que prévu (avantage %3)&#xa0;: cette poussée devient plus probable.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went worse than expected (advantage %3): it becomes less probable.</source>
        <translation>Mise à jour %1&#xa0;: après %2, cela s’est moins bien passé que prévu (avantage %3)&#xa0;: cette poussée devient moins probable.</translation>
    </message>
    <message>
        <source>when it acted</source>
        <translation>au moment d’agir</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>après la mise à jour</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>In the present state it pushes right with a probability of %1.</source>
        <translation>Dans l’état présent, il pousse à droite avec une probabilité de %1.</translation>
    </message>
    <message>
        <source>In the present state it would push: %1.</source>
        <translation>Dans l’état présent, il pousserait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its entropy is %1.</source>
        <translation>Son entropie est %1.</translation>
    </message>
    <message>
        <source>REINFORCE, no baseline</source>
        <translation>REINFORCE, sans ligne de base</translation>
    </message>
    <message>
        <source>Starts anew: what came is all that counts.</source>
        <translation>Relance&#xa0;: seul compte ce qui est venu.</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Starts anew: what came is compared with the value of the state.</source>
        <translation>Relance&#xa0;: ce qui est venu est comparé à la valeur de l’état.</translation>
    </message>
    <message>
        <source>Actor-critic</source>
        <translation>Acteur-critique</translation>
    </message>
    <message>
        <source>Starts anew: does not wait for the end of the episode.</source>
        <translation>Relance&#xa0;: n’attend pas la fin de l’épisode.</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Starts anew: several careful updates from the same steps.</source>
        <translation>Relance&#xa0;: plusieurs mises à jour prudentes à partir des mêmes pas.</translation>
    </message>
    <message>
        <source>left better</source>
        <translation>gauche meilleure</translation>
    </message>
    <message>
        <source>right better</source>
        <translation>droite meilleure</translation>
    </message>
    <message>
        <source>Q(s, a) is what the agent expects of all that follows if it pushes a now: all rewards to come, later ones counting less.</source>
        <translation>Q(s, a) est ce que l’agent attend de tout ce qui suit s’il pousse a maintenant&#xa0;: toutes les récompenses à venir, les plus tardives comptant moins.</translation>
    </message>
    <message>
        <source>Each step shows a little of the truth: the reward, and what the next state is worth. The old guess moves a part of the way (the learning rate α) toward it.</source>
        <translation>Chaque pas montre un peu de la vérité&#xa0;: la récompense, et ce que vaut l’état suivant. L’ancienne estimation s’en rapproche d’une part (le taux d’apprentissage α).</translation>
    </message>
    <message>
        <source>SARSA takes for the next state the Q of the push that is really made there, explored or not: it learns how good its own behaviour is.</source>
        <translation>SARSA prend pour l’état suivant le Q de la poussée qui y est vraiment faite, explorée ou non&#xa0;: il apprend ce que vaut son propre comportement.</translation>
    </message>
    <message>
        <source>DQN has a network instead of a table. A copy of it that is renewed now and then says what the next state is worth, so that the target stands still for a while.</source>
        <translation>DQN a un réseau au lieu d’une table. Une copie renouvelée de temps en temps dit ce que vaut l’état suivant, pour que la cible reste un moment immobile.</translation>
    </message>
    <message>
        <source>Q-learning takes the better Q of the next state, whatever is really done there: it learns how good the best behaviour is.</source>
        <translation>Le Q-learning prend le meilleur Q de l’état suivant, quoi qu’on y fasse vraiment&#xa0;: il apprend ce que vaut le meilleur comportement.</translation>
    </message>
    <message>
        <source>If the pole has fallen, nothing follows: then the reward alone is the target.</source>
        <translation>Si la tige est tombée, rien ne suit&#xa0;: la récompense seule est alors la cible.</translation>
    </message>
    <message>
        <source>target y = r + %1⋅%2</source>
        <translation>cible y = r + %1⋅%2</translation>
    </message>
    <message>
        <source>target y = r = %1 (nothing follows)</source>
        <translation>cible y = r = %1 (rien ne suit)</translation>
    </message>
    <message>
        <source>%1 has no Q. Choose an agent that has one.</source>
        <translation>%1 n’a pas de Q. Choisissez un agent qui en a un.</translation>
    </message>
    <message>
        <source>Now, in the state in front:</source>
        <translation>Maintenant, dans l’état au premier plan&#xa0;:</translation>
    </message>
    <message>
        <source>Q of %1</source>
        <translation>Q de %1</translation>
    </message>
    <message>
        <source>Update %1: %2 was pushed; the guess was wrong by %3.</source>
        <translation>Mise à jour %1&#xa0;: poussée&#xa0;: %2&#xa0;; l’estimation s’est trompée de %3.</translation>
    </message>
    <message>
        <source>Last update: target %1, Q before %2, error %3, Q after %4.</source>
        <translation>Dernière mise à jour&#xa0;: cible %1, Q avant %2, erreur %3, Q après %4.</translation>
    </message>
    <message>
        <source>Now Q of left is %1 and Q of right %2.</source>
        <translation>Maintenant, Q de gauche est %1 et Q de droite %2.</translation>
    </message>
    <message>
        <source>Over the plane, Q right − Q left goes from %1 to %2.</source>
        <translation>Sur le plan, Q droite − Q gauche va de %1 à %2.</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns the best behaviour.</source>
        <translation>Relance avec une table qui apprend le meilleur comportement.</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns its own behaviour.</source>
        <translation>Relance avec une table qui apprend son propre comportement.</translation>
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
        <translation>Q gauche %1</translation>
    </message>
    <message>
        <source>Q right %1</source>
        <translation>Q droite %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>right with probability %1</source>
        <translation>droite avec la probabilité %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>préfère %1</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>vu %Ln fois</numerusform>
            <numerusform>vu %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>Ce qu’il sait</translation>
    </message>
    <message>
        <source>A map will appear here: what the agent holds of every state it could be in.</source>
        <translation>Une carte apparaîtra ici&#xa0;: ce que l’agent pense de chaque état où il pourrait être.</translation>
    </message>
    <message>
        <source>It holds nothing of a state that could be drawn.</source>
        <translation>Il ne sait rien d’un état qui puisse être dessiné.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Regardez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 does not estimate Q, the return to expect after each push.</source>
        <translation>%1 n’estime pas Q, le retour à attendre après chaque poussée.</translation>
    </message>
    <message>
        <source>%1 does not estimate the value of states.</source>
        <translation>%1 n’estime pas la valeur des états.</translation>
    </message>
    <message>
        <source>No visits are counted yet.</source>
        <translation>Aucune visite n’est encore comptée.</translation>
    </message>
    <message>
        <source>%1 has no probability of pushing right.</source>
        <translation>%1 n’a pas de probabilité de pousser à droite.</translation>
    </message>
    <message>
        <source>%1 prefers no push yet: it holds both alike.</source>
        <translation>%1 ne préfère encore aucune poussée&#xa0;: pour lui, les deux se valent.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>way here</source>
        <translation>chemin jusqu’ici</translation>
    </message>
    <message>
        <source>ends an episode</source>
        <translation>termine un épisode</translation>
    </message>
    <message>
        <source>%1 (grey: none)</source>
        <translation>%1 (gris&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>visits, logarithmic</source>
        <translation>visites, échelle logarithmique</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>left in %1 of the plane, right in %2</source>
        <translation>gauche sur %1 du plan, droite sur %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 at training step %4: %5.</source>
        <translation>%1 selon %2 et %3 au pas d’entraînement %4&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>: %1.</source>
        <translation>&#xa0;: %1.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::LearningView</name>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>return per episode</source>
        <translation>retour par épisode</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>moyenne sur 100</translation>
    </message>
    <message>
        <source>without exploring</source>
        <translation>sans exploration</translation>
    </message>
    <message>
        <source>each other seed</source>
        <translation>chaque autre graine</translation>
    </message>
    <message>
        <source>this run, mean of 100</source>
        <translation>cette exécution, moyenne sur 100</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message numerus="yes">
        <source>interquartile mean of %Ln seeds</source>
        <translation>
            <numerusform>moyenne interquartile de %Ln graine</numerusform>
            <numerusform>moyenne interquartile de %Ln graines</numerusform>
        </translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>résolu&#xa0;: %1</translation>
    </message>
    <message>
        <source>no more than %1 would be true</source>
        <translation>plus de %1 ne serait pas vrai</translation>
    </message>
    <message>
        <source>as if it went on for ever: 1/(1 − γ)</source>
        <translation>comme si cela durait toujours&#xa0;: 1/(1 − γ)</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>épisode</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>pas d’entraînement</translation>
    </message>
    <message>
        <source>return in %1</source>
        <translation>retour (%1)</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>The return of each episode will appear here: the sum of its rewards.</source>
        <translation>Le retour de chaque épisode apparaîtra ici&#xa0;: la somme de ses récompenses.</translation>
    </message>
    <message>
        <source>%1: this agent has no such figure, or none yet.</source>
        <translation>%1&#xa0;: cet agent n’a pas cette grandeur, ou pas encore.</translation>
    </message>
    <message>
        <source>%1 will appear here, at the end of each episode.</source>
        <translation>%1&#xa0;: apparaîtra ici à la fin de chaque épisode.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln graine</numerusform>
            <numerusform>%Ln graines</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning after %1 and %2, %3: %4</source>
        <translation>Apprentissage après %1 et %2, %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episodes</source>
        <translation>
            <numerusform>%Ln épisode</numerusform>
            <numerusform>%Ln épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training steps</source>
        <translation>
            <numerusform>%Ln pas d’entraînement</numerusform>
            <numerusform>%Ln pas d’entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure that is drawn</source>
        <translation>La grandeur tracée</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Grandeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryPainter</name>
    <message>
        <source>The memory is still empty. Every step will appear here as a point, failures as crosses.</source>
        <translation>La mémoire est encore vide. Chaque pas apparaîtra ici comme un point, les échecs comme des croix.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it learns from each one once, and its table keeps the result. DQN replays its steps: choose it to see them.</source>
        <translation>%1 ne garde pas de mémoire des pas&#xa0;: il apprend une fois de chacun, et sa table garde le résultat. DQN rejoue ses pas&#xa0;: choisissez-le pour les voir.</translation>
    </message>
    <message>
        <source>%1 keeps no memory: it learns from the steps of its present policy and throws them away. DQN replays old ones: choose it to see them.</source>
        <translation>%1 ne garde pas de mémoire&#xa0;: il apprend des pas de sa politique présente, puis les jette. DQN rejoue des pas anciens&#xa0;: choisissez-le pour les voir.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it only looks at the return of whole episodes. DQN replays its steps: choose it to see them.</source>
        <translation>%1 ne garde pas de mémoire des pas&#xa0;: il ne regarde que le retour d’épisodes entiers. DQN rejoue ses pas&#xa0;: choisissez-le pour les voir.</translation>
    </message>
    <message>
        <source>The steps that the agent replays will appear here.</source>
        <translation>Les pas que l’agent rejoue apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1 does not learn, so it remembers nothing. DQN replays its steps: choose it to see them.</source>
        <translation>%1 n’apprend pas, il ne mémorise donc rien. DQN rejoue ses pas&#xa0;: choisissez-le pour les voir.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 pas sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among them</source>
        <translation>
            <numerusform>dont %Ln échec</numerusform>
            <numerusform>dont %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 at most so far</source>
        <translation>%1&#xa0;; %2 au plus jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures left</source>
        <translation>
            <numerusform>%Ln échec restant</numerusform>
            <numerusform>%Ln échecs restants</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>poussée&#xa0;: %1</translation>
    </message>
    <message>
        <source>older than %1 of the memory</source>
        <translation>plus ancien que %1 de la mémoire</translation>
    </message>
    <message>
        <source>priority %1 times the mean</source>
        <translation>priorité %1 fois la moyenne</translation>
    </message>
    <message>
        <source>the episode failed here</source>
        <translation>l’épisode a échoué ici</translation>
    </message>
    <message>
        <source>a tenth of the mean</source>
        <translation>un dixième de la moyenne</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>10 times the mean</source>
        <translation>10 fois la moyenne</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>Priorities are off: all steps are drawn alike.</source>
        <translation>Les priorités sont désactivées&#xa0;: tous les pas sont tirés de même.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Écart des actions</translation>
    </message>
    <message>
        <source>How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart.</source>
        <translation>De combien une poussée passe pour meilleure que l’autre, en moyenne. Près de 0, l’agent ne peut pas les distinguer.</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Valeur des états perdus</translation>
    </message>
    <message>
        <source>What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the agent forgets what must not be done.</source>
        <translation>Ce que l’agent attend là où la tige ne peut plus être sauvée. En vérité moins de 10&#xa0;; si cette valeur monte, l’agent oublie ce qu’il ne faut pas faire.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryView</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Escape away from them.</source>
        <translation>Les flèches vont de point en point, Échap les quitte.</translation>
    </message>
    <message>
        <source>The steps that the agent remembers and learns from again will appear here.</source>
        <translation>Les pas que l’agent mémorise et dont il apprend à nouveau apparaîtront ici.</translation>
    </message>
    <message>
        <source>Action gap %1.</source>
        <translation>Écart des actions %1.</translation>
    </message>
    <message>
        <source>Value of lost states %1, in truth below 10.</source>
        <translation>Valeur des états perdus %1, en vérité moins de 10.</translation>
    </message>
    <message>
        <source>Pointed at: %1.</source>
        <translation>Pointé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among the steps remembered</source>
        <translation>
            <numerusform>%Ln échec parmi les pas mémorisés</numerusform>
            <numerusform>%Ln échecs parmi les pas mémorisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::StateWords</name>
    <message>
        <source>position of the cart</source>
        <translation>position du chariot</translation>
    </message>
    <message>
        <source>velocity of the cart</source>
        <translation>vitesse du chariot</translation>
    </message>
    <message>
        <source>angle of the pole</source>
        <translation>angle de la tige</translation>
    </message>
    <message>
        <source>angular velocity of the pole</source>
        <translation>vitesse angulaire de la tige</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>angle</translation>
    </message>
    <message>
        <source>angular velocity</source>
        <translation>vitesse angulaire</translation>
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
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>no push</source>
        <translation>aucune poussée</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1&#xa0;% %2</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackPainter</name>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>12°</source>
        <translation>12°</translation>
    </message>
    <message>
        <source>%1, tried out</source>
        <translation>%1, pour essayer</translation>
    </message>
    <message>
        <source>wind %1</source>
        <translation>vent %1</translation>
    </message>
    <message>
        <source>put here</source>
        <translation>placer ici</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackStrip</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>gauche %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>droite %1</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>sans avis</translation>
    </message>
    <message>
        <source>The agent would push</source>
        <translation>L’agent pousserait</translation>
    </message>
    <message numerus="yes">
        <source>Angle, last %Ln s</source>
        <translation>
            <numerusform>Angle, %Ln dernière s</numerusform>
            <numerusform>Angle, %Ln dernières s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Position, last %Ln s</source>
        <translation>
            <numerusform>Position, %Ln dernière s</numerusform>
            <numerusform>Position, %Ln dernières s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackView</name>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Trail of the tip</source>
        <translation>Trace du bout de la tige</translation>
    </message>
    <message>
        <source>Earlier policies</source>
        <translation>Politiques antérieures</translation>
    </message>
    <message>
        <source>The other training environments</source>
        <translation>Les autres environnements d’entraînement</translation>
    </message>
    <message>
        <source>Angle and position over time</source>
        <translation>Angle et position au cours du temps</translation>
    </message>
    <message>
        <source>Dragging places instead of pulling</source>
        <translation>Glisser place au lieu de tirer</translation>
    </message>
    <message>
        <source>Put the cart in the middle, the pole upright</source>
        <translation>Mettre le chariot au milieu, la tige debout</translation>
    </message>
    <message>
        <source>New episode</source>
        <translation>Nouvel épisode</translation>
    </message>
    <message>
        <source>End this episode and start another one (Return)</source>
        <translation>Terminer cet épisode et en commencer un autre (Entrée)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>The agent learns</source>
        <translation>L’agent apprend</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>The agent shows what it has learned; nothing is learned meanwhile</source>
        <translation>L’agent montre ce qu’il a appris&#xa0;; rien n’est appris pendant ce temps</translation>
    </message>
    <message>
        <source>You push the cart with the arrow keys, the agent beside you from the same start</source>
        <translation>Vous poussez le chariot avec les flèches, l’agent à côté de vous depuis le même départ</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Click here to play with the arrow keys</source>
        <translation>Cliquez ici pour jouer avec les flèches</translation>
    </message>
    <message>
        <source>Drag: pull with a spring. Click: hit. With Ctrl, or while paused: put it somewhere else.</source>
        <translation>Glisser&#xa0;: tirer avec un ressort. Cliquer&#xa0;: frapper. Avec Ctrl, ou en pause&#xa0;: placer ailleurs.</translation>
    </message>
    <message>
        <source>The track, the cart and its pole will appear here.</source>
        <translation>La piste, le chariot et sa tige apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1. World: %2. %3. %4. In front: %5.</source>
        <translation>%1. Monde&#xa0;: %2. %3. %4. Au premier plan&#xa0;: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other training environments.</source>
        <translation>
            <numerusform>%Ln autre environnement d’entraînement.</numerusform>
            <numerusform>%Ln autres environnements d’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right arrow keys push the cart while they are held, Escape ends that. H and J hit the pole, Return starts a new episode.</source>
        <translation>Les flèches gauche et droite poussent le chariot tant qu’elles sont tenues, Échap y met fin. H et J frappent la tige, Entrée commence un nouvel épisode.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Press ← or → to begin</source>
        <translation>Appuyez sur ← ou → pour commencer</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TrackWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Training: it tries things out and learns</source>
        <translation>Entraînement&#xa0;: il essaie et apprend</translation>
    </message>
    <message>
        <source>Running: this agent does not learn</source>
        <translation>En marche&#xa0;: cet agent n’apprend pas</translation>
    </message>
    <message>
        <source>Watching: it does what it holds best</source>
        <translation>Observation&#xa0;: il fait ce qu’il tient pour le meilleur</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s physics</source>
        <translation>Physique de Gymnasium</translation>
    </message>
    <message>
        <source>Exact physics</source>
        <translation>Physique exacte</translation>
    </message>
    <message numerus="yes">
        <source>Box2D with %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D avec %Ln sous-pas</numerusform>
            <numerusform>Box2D avec %Ln sous-pas</numerusform>
        </translation>
    </message>
    <message>
        <source>gravity %1 m/s²</source>
        <translation>gravité %1&#xa0;m/s²</translation>
    </message>
    <message>
        <source>cart %1 kg</source>
        <translation>chariot %1&#xa0;kg</translation>
    </message>
    <message>
        <source>pole %1 kg</source>
        <translation>tige %1&#xa0;kg</translation>
    </message>
    <message>
        <source>pole %1 m</source>
        <translation>tige %1&#xa0;m</translation>
    </message>
    <message>
        <source>push %1 N</source>
        <translation>poussée %1&#xa0;N</translation>
    </message>
    <message>
        <source>friction of the cart %1 N·s/m</source>
        <translation>frottement du chariot %1&#xa0;N·s/m</translation>
    </message>
    <message>
        <source>friction of the joint %1 N·m·s</source>
        <translation>frottement de l’articulation %1&#xa0;N·m·s</translation>
    </message>
    <message>
        <source>swing-up</source>
        <translation>redressement</translation>
    </message>
    <message>
        <source>sensor noise %1</source>
        <translation>bruit des capteurs %1</translation>
    </message>
    <message numerus="yes">
        <source>pushes %Ln steps late</source>
        <translation>
            <numerusform>poussées en retard de %Ln pas</numerusform>
            <numerusform>poussées en retard de %Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>wind %1 N</source>
        <translation>vent %1&#xa0;N</translation>
    </message>
    <message>
        <source>pushes of any strength</source>
        <translation>poussées de force quelconque</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln training steps</source>
        <translation>
            <numerusform>après %Ln pas d’entraînement</numerusform>
            <numerusform>après %Ln pas d’entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (best evaluated)</source>
        <translation>%1 (mieux évaluée)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>left the track after %Ln steps</source>
        <translation>
            <numerusform>sortie de piste après %Ln pas</numerusform>
            <numerusform>sortie de piste après %Ln pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell after %Ln steps</source>
        <translation>
            <numerusform>chute après %Ln pas</numerusform>
            <numerusform>chute après %Ln pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps: time is up</source>
        <translation>
            <numerusform>%Ln pas&#xa0;: temps écoulé</numerusform>
            <numerusform>%Ln pas&#xa0;: temps écoulé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over after %Ln steps</source>
        <translation>
            <numerusform>fin après %Ln pas</numerusform>
            <numerusform>fin après %Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>It would push with %1 on average, give or take %2.</source>
        <translation>Il pousserait avec %1 en moyenne, à %2 près.</translation>
    </message>
    <message>
        <source>It would push with %1.</source>
        <translation>Il pousserait avec %1.</translation>
    </message>
    <message>
        <source>It would push left with %1, right with %2.</source>
        <translation>Il pousserait à gauche avec %1, à droite avec %2.</translation>
    </message>
    <message>
        <source>%1 N</source>
        <translation>%1&#xa0;N</translation>
    </message>
    <message>
        <source>%1 to the left</source>
        <translation>%1 vers la gauche</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 vers la droite</translation>
    </message>
    <message numerus="yes">
        <source>You play: ← and → push, Esc ends; your best: %Ln steps</source>
        <translation>
            <numerusform>Vous jouez&#xa0;: ← et → poussent, Échap arrête&#x202f;; votre record&#xa0;: %Ln pas</numerusform>
            <numerusform>Vous jouez&#xa0;: ← et → poussent, Échap arrête&#x202f;; votre record&#xa0;: %Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>You play: ← and → push, Esc ends</source>
        <translation>Vous jouez&#xa0;: ← et → poussent, Échap arrête</translation>
    </message>
    <message>
        <source>%1 (in training %2)</source>
        <translation>%1 (à l’entraînement&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionFormula</name>
    <message>
        <source>Before the push: %1.</source>
        <translation>Avant la poussée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The action: what was pushed in this step, −1 left to 1 right.</source>
        <translation>L’action&#xa0;: ce qui a été poussé à ce pas, de −1 (gauche) à 1 (droite).</translation>
    </message>
    <message numerus="yes">
        <source>The rewards of %Ln steps added up, later ones discounted.</source>
        <translation>
            <numerusform>La récompense de %Ln pas.</numerusform>
            <numerusform>Les récompenses de %Ln pas additionnées, les plus tardives actualisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reward: 1 for each step that is survived.</source>
        <translation>La récompense&#xa0;: 1 pour chaque pas auquel on survit.</translation>
    </message>
    <message>
        <source>The reward: (1 + cos θ)/2, 1 when the pole is upright.</source>
        <translation>La récompense&#xa0;: (1 + cos θ)/2, 1 quand la tige est debout.</translation>
    </message>
    <message>
        <source>After the push: %1; it was %2.</source>
        <translation>Après la poussée&#xa0;: %1&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so what would come after is struck out and counts 0.</source>
        <translation>L’épisode s’est terminé ici&#xa0;: rien ne peut suivre, donc ce qui viendrait après est barré et compte pour 0.</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so the return is this reward alone.</source>
        <translation>L’épisode s’est terminé ici&#xa0;: rien ne peut suivre, donc le retour est cette récompense seule.</translation>
    </message>
    <message>
        <source>The episode ended here: the pole fell or the cart left the track.</source>
        <translation>L’épisode s’est terminé ici&#xa0;: la tige est tombée ou le chariot a quitté la piste.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>The step limit cut the episode off, but the task would have gone on: the value of the last state still counts.</source>
        <translation>La limite de pas a coupé l’épisode, mais la tâche aurait continué&#xa0;: la valeur du dernier état compte quand même.</translation>
    </message>
    <message>
        <source>The step limit cut the episode off; the task would have gone on.</source>
        <translation>La limite de pas a coupé l’épisode&#xa0;; la tâche aurait continué.</translation>
    </message>
    <message>
        <source>Q-learning with traces, Q(λ)</source>
        <translation>Q-learning avec traces, Q(λ)</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>SARSA with traces, SARSA(λ)</source>
        <translation>SARSA avec traces, SARSA(λ)</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Deep Q-network (DQN)</source>
        <translation>Réseau Q profond (DQN)</translation>
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
        <translation>Acteur-critique à avantage (A2C)</translation>
    </message>
    <message>
        <source>Proximal policy optimisation (PPO)</source>
        <translation>Optimisation proximale de la politique (PPO)</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Méthode de l’entropie croisée</translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <translation>%1, mise à jour %2</translation>
    </message>
    <message>
        <source>This agent does not learn: nothing changes after a step. Choose one that learns to see its formula.</source>
        <translation>Cet agent n’apprend pas&#xa0;: rien ne change après un pas. Choisissez-en un qui apprend pour voir sa formule.</translation>
    </message>
    <message>
        <source>The agent has not learned from a step yet. Its formula will appear here with its numbers.</source>
        <translation>L’agent n’a encore appris d’aucun pas. Sa formule apparaîtra ici avec ses nombres.</translation>
    </message>
    <message numerus="yes">
        <source>Discount of what comes %Ln steps later: γ to that power.</source>
        <translation>
            <numerusform>Actualisation de ce qui vient %Ln pas plus tard&#xa0;: γ à cette puissance.</numerusform>
            <numerusform>Actualisation de ce qui vient %Ln pas plus tard&#xa0;: γ à cette puissance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount: how much a reward one step later counts.</source>
        <translation>Actualisation&#xa0;: combien compte une récompense reçue un pas plus tard.</translation>
    </message>
    <message>
        <source>What the agent expected of the other push. This step does not change it directly.</source>
        <translation>Ce que l’agent attendait de l’autre poussée. Ce pas ne le change pas directement.</translation>
    </message>
    <message>
        <source>What the agent expected of this push before the update: all rewards to come, discounted.</source>
        <translation>Ce que l’agent attendait de cette poussée avant la mise à jour&#xa0;: toutes les récompenses à venir, actualisées.</translation>
    </message>
    <message>
        <source>The error: it went better than expected.</source>
        <translation>L’erreur&#xa0;: cela s’est mieux passé que prévu.</translation>
    </message>
    <message>
        <source>The error: it went worse than expected.</source>
        <translation>L’erreur&#xa0;: cela s’est moins bien passé que prévu.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state, by the target network: an older copy that stands still for a while.</source>
        <translation>Ce que le réseau cible attend de la poussée %1 dans l’état suivant&#xa0;: une copie plus ancienne qui reste un moment immobile.</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state.</source>
        <translation>Ce qui est attendu de la poussée %1 dans l’état suivant.</translation>
    </message>
    <message>
        <source>The target: the reward that came, and what may be expected from there on.</source>
        <translation>La cible&#xa0;: la récompense venue, et ce qu’on peut attendre à partir de là.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>The same by the network that is learning: it chooses the push, the target network says what it is worth.</source>
        <translation>La même chose par le réseau qui apprend&#xa0;: il choisit la poussée, le réseau cible dit ce qu’elle vaut.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>Learning rate: how far the cell moves towards the target.</source>
        <translation>Taux d’apprentissage&#xa0;: de combien la case se rapproche de la cible.</translation>
    </message>
    <message>
        <source>What the cell holds of this push after the update.</source>
        <translation>Ce que la case contient pour cette poussée après la mise à jour.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>Trace: the next error changes this cell too, by this share, the one after it by γ·λ times as much, and so on. So a fall teaches the steps before it.</source>
        <translation>Trace&#xa0;: l’erreur suivante change aussi cette case, de cette part, celle d’après γ·λ fois autant, et ainsi de suite. Une chute instruit ainsi les pas qui la précèdent.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>trace</translation>
    </message>
    <message>
        <source>Importance weight: what is drawn more often counts less each time, so that the mean stays right.</source>
        <translation>Poids d’importance&#xa0;: ce qui est tiré plus souvent compte moins chaque fois, pour que la moyenne reste juste.</translation>
    </message>
    <message>
        <source>The error as it counts in the step of the network.</source>
        <translation>L’erreur telle qu’elle compte dans le pas du réseau.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>pondérée</translation>
    </message>
    <message>
        <source>Priority: how often this step is drawn from the memory; it grows with the error.</source>
        <translation>Priorité&#xa0;: à quelle fréquence ce pas est tiré de la mémoire&#xa0;; elle croît avec l’erreur.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>What the network says now. It learns from a whole batch at once, so it need not move straight to the target.</source>
        <translation>Ce que le réseau dit maintenant. Il apprend d’un lot entier à la fois et ne va donc pas forcément droit vers la cible.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Q(s, a) after the update</source>
        <translation>Q(s, a) après la mise à jour</translation>
    </message>
    <message>
        <source>How likely the policy makes a push of this strength as it learns from it (its probability density).</source>
        <translation>À quel point la politique rend probable une poussée de cette force au moment d’en apprendre (sa densité de probabilité).</translation>
    </message>
    <message>
        <source>Probability of this push by the policy as it learns from it.</source>
        <translation>Probabilité de cette poussée selon la politique au moment d’en apprendre.</translation>
    </message>
    <message>
        <source>The loss of this step: going down it makes the push likelier if A &gt; 0, rarer if A &lt; 0.</source>
        <translation>La perte de ce pas&#xa0;: la réduire rend la poussée plus probable si A &gt; 0, plus rare si A &lt; 0.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>The return: all rewards from this step to the end of the episode, discounted.</source>
        <translation>Le retour&#xa0;: toutes les récompenses de ce pas à la fin de l’épisode, actualisées.</translation>
    </message>
    <message>
        <source>Baseline: the return that was expected of this state.</source>
        <translation>Ligne de base&#xa0;: le retour qui était attendu de cet état.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went.</source>
        <translation>Avantage&#xa0;: de combien cela s’est mieux passé que prévu.</translation>
    </message>
    <message>
        <source>Without a baseline the return itself weighs the step.</source>
        <translation>Sans ligne de base, le retour lui-même pondère le pas.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>avantage</translation>
    </message>
    <message>
        <source>What the critic expected of this state.</source>
        <translation>Ce que le critique attendait de cet état.</translation>
    </message>
    <message>
        <source>What the critic expects of the next state.</source>
        <translation>Ce que le critique attend de l’état suivant.</translation>
    </message>
    <message>
        <source>The error of one step: the reward and what is expected then, less what was expected before.</source>
        <translation>L’erreur d’un pas&#xa0;: la récompense et ce qui est attendu ensuite, moins ce qui était attendu avant.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went, by this step&apos;s error and, fading by γ·λ, those of the steps after it (λ = %1).</source>
        <translation>Avantage&#xa0;: de combien cela s’est mieux passé que prévu, selon l’erreur de ce pas et, s’atténuant par γ·λ, celles des pas qui le suivent (λ = %1).</translation>
    </message>
    <message>
        <source>Its probability when the push was made.</source>
        <translation>Sa probabilité quand la poussée a été faite.</translation>
    </message>
    <message>
        <source>How much likelier the push is now than when it was made.</source>
        <translation>De combien la poussée est plus probable maintenant que quand elle a été faite.</translation>
    </message>
    <message>
        <source>The ratio held between 1 − ε and 1 + ε, with ε = %1.</source>
        <translation>Le rapport maintenu entre 1 − ε et 1 + ε, avec ε = %1.</translation>
    </message>
    <message>
        <source>The ratio has gone as far as it may: this step pushes it no further.</source>
        <translation>Le rapport est allé aussi loin qu’il le peut&#xa0;: ce pas ne le pousse pas plus loin.</translation>
    </message>
    <message>
        <source>The loss of this step, before clipping takes effect.</source>
        <translation>La perte de ce pas, avant que l’écrêtage n’agisse.</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>loss, clipped</source>
        <translation>perte, écrêtée</translation>
    </message>
    <message>
        <source>The probability of this push after the update. The other steps of the batch had their say too.</source>
        <translation>La probabilité de cette poussée après la mise à jour. Les autres pas du lot ont aussi eu leur mot à dire.</translation>
    </message>
    <message>
        <source>π(a|s) after the update</source>
        <translation>π(a|s) après la mise à jour</translation>
    </message>
    <message>
        <source>The advantage is positive: this push is to become likelier in such states.</source>
        <translation>L’avantage est positif&#xa0;: cette poussée doit devenir plus probable dans de tels états.</translation>
    </message>
    <message>
        <source>The advantage is negative: this push is to become rarer in such states.</source>
        <translation>L’avantage est négatif&#xa0;: cette poussée doit devenir plus rare dans de tels états.</translation>
    </message>
    <message>
        <source>In the update the advantages of a batch are shifted to mean 0 and scaled to deviation 1; above 0 a push becomes likelier, below 0 rarer.</source>
        <translation>Lors de la mise à jour, les avantages d’un lot sont centrés à la moyenne 0 et réduits à l’écart type 1&#xa0;; au-dessus de 0, une poussée devient plus probable, au-dessous plus rare.</translation>
    </message>
    <message>
        <source>Return of the candidate that was just tried.</source>
        <translation>Retour du candidat qui vient d’être essayé.</translation>
    </message>
    <message>
        <source>The best return of a candidate so far.</source>
        <translation>Le meilleur retour d’un candidat jusqu’ici.</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>: kept</source>
        <translation>&#xa0;: conservé</translation>
    </message>
    <message>
        <source>: thrown away</source>
        <translation>&#xa0;: rejeté</translation>
    </message>
    <message>
        <source>: not the best</source>
        <translation>&#xa0;: pas le meilleur</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: whole policies are tried, and one is kept if its return is at least the best so far.</source>
        <translation>Des pas isolés ne lui apprennent rien&#xa0;: des politiques entières sont essayées, et l’une est conservée si son retour est au moins le meilleur jusqu’ici.</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: many policies are tried, and the next ones are drawn around the best of them.</source>
        <translation>Des pas isolés ne lui apprennent rien&#xa0;: beaucoup de politiques sont essayées, et les suivantes sont tirées autour des meilleures.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionPainter</name>
    <message>
        <source>state s</source>
        <translation>état s</translation>
    </message>
    <message>
        <source>next state s′</source>
        <translation>état suivant s′</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>récompense</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionSheet</name>
    <message>
        <source>One transition</source>
        <translation>Une transition</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number, Escape away from them.</source>
        <translation>Les flèches vont de nombre en nombre, Échap les quitte.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionView</name>
    <message>
        <source>Point at a number to read what it is.</source>
        <translation>Pointez un nombre pour lire ce qu’il est.</translation>
    </message>
    <message>
        <source>One step will appear here: state, action, reward and next state, and how the agent learns from it.</source>
        <translation>Un pas apparaîtra ici&#xa0;: état, action, récompense et état suivant, et comment l’agent en apprend.</translation>
    </message>
    <message>
        <source>From %1 by %2 with reward %3 to %4.</source>
        <translation>De %1 par %2, avec la récompense %3, à %4.</translation>
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
        <translation>%1&#xa0;: pas encore mesuré</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean return %2 of %Ln episodes</source>
        <translation>
            <numerusform>%1&#xa0;: retour moyen %2 sur %Ln épisode</numerusform>
            <numerusform>%1&#xa0;: retour moyen %2 sur %Ln épisodes</numerusform>
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
        <translation>retour moyen d’un épisode&#xa0;; hachuré&#xa0;: pas encore mesuré</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Terre</translation>
    </message>
    <message>
        <source>home</source>
        <translation>origine</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsMapView</name>
    <message>
        <source>Other worlds</source>
        <translation>Autres mondes</translation>
    </message>
    <message>
        <source>Arrow keys read another world, Return chooses it, Escape takes the pointer away.</source>
        <translation>Les flèches lisent un autre monde, Entrée le choisit, Échap retire le pointeur.</translation>
    </message>
    <message>
        <source>Point at a world to read its return. Click it, then “Go there”.</source>
        <translation>Pointez un monde pour lire son retour. Cliquez dessus, puis «&#xa0;Y aller&#xa0;».</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Take the run to the chosen world: its two parameters are set</source>
        <translation>Emmener l’exécution dans le monde choisi&#xa0;: ses deux paramètres sont fixés</translation>
    </message>
    <message>
        <source>Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.</source>
        <translation>Entraîné ici, essayé là&#xa0;: ce que vaut la politique dans des mondes à la physique différente apparaîtra ici sur une carte.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. Nothing is measured yet.</source>
        <translation>%1. Origine&#xa0;: %2, %3. Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.</source>
        <translation>%1. Origine&#xa0;: %2, %3. %4 mondes sur %5 mesurés, retour moyen %6.</translation>
    </message>
    <message>
        <source>%1 of %2 worlds measured</source>
        <translation>%1 mondes sur %2 mesurés</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsPainter</name>
    <message>
        <source>All start in the present state and get the same pushes, decided in advance: nobody corrects them.</source>
        <translation>Tous partent de l’état présent et reçoivent les mêmes poussées, décidées d’avance&#xa0;: personne ne les corrige.</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s explicit Euler step moves with the old velocities and adds energy. Box2D moves with the new ones: it is off in proportion to its sub-step, and half the sub-step is half the error. An upright pole multiplies every error by %1 in 10 steps.</source>
        <translation>Le pas d’Euler explicite de Gymnasium avance avec les anciennes vitesses et ajoute de l’énergie. Box2D avance avec les nouvelles&#xa0;: son écart est proportionnel à son sous-pas, et un sous-pas deux fois plus petit fait deux fois moins d’erreur. Une tige debout multiplie toute erreur par %1 en 10 pas.</translation>
    </message>
    <message>
        <source>So a score means nothing without its world: “push toward the lean” scores 43 in Gymnasium&apos;s physics, 71 in the exact one, 445 in Box2D with 1 sub-step and 93 with 4.</source>
        <translation>Un score ne veut donc rien dire sans son monde&#xa0;: «&#xa0;pousser du côté où elle penche&#xa0;» obtient 43 dans la physique de Gymnasium, 71 dans l’exacte, 445 dans Box2D avec 1 sous-pas et 93 avec 4.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Gymnasium</source>
        <translation>Gymnasium</translation>
    </message>
    <message numerus="yes">
        <source>Box2D, %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D, %Ln sous-pas</numerusform>
            <numerusform>Box2D, %Ln sous-pas</numerusform>
        </translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>temps (s)</translation>
    </message>
    <message>
        <source>angle θ (°)</source>
        <translation>angle θ (°)</translation>
    </message>
    <message>
        <source>difference in θ (°)</source>
        <translation>différence de θ (°)</translation>
    </message>
    <message>
        <source>position x (m)</source>
        <translation>position x (m)</translation>
    </message>
    <message>
        <source>difference in x (mm)</source>
        <translation>différence de x (mm)</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln steps</source>
        <translation>
            <numerusform>après %Ln pas</numerusform>
            <numerusform>après %Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>après %1&#xa0;s</translation>
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
        <translation>écart</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsView</name>
    <message>
        <source>Three physics</source>
        <translation>Trois physiques</translation>
    </message>
    <message>
        <source>Left and right arrow keys read another step, Escape the last one.</source>
        <translation>Les flèches gauche et droite lisent un autre pas, Échap le dernier.</translation>
    </message>
    <message>
        <source>The same pushes in three physics, and how far they part, will appear here.</source>
        <translation>Les mêmes poussées dans trois physiques, et de combien elles divergent, apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1: %2° and %3 mm, then %4° and %5 mm</source>
        <translation>%1&#xa0;: %2° et %3&#xa0;mm, puis %4° et %5&#xa0;mm</translation>
    </message>
    <message numerus="yes">
        <source>How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.</source>
        <translation>
            <numerusform>Écart de chaque monde avec l’exact, en angle et en position, après 1 pas, puis après %Ln pas. %1.</numerusform>
            <numerusform>Écart de chaque monde avec l’exact, en angle et en position, après 1 pas, puis après %Ln pas. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %Ln pushes from the present state</source>
        <translation>
            <numerusform>la même %Ln poussée depuis l’état présent</numerusform>
            <numerusform>les mêmes %Ln poussées depuis l’état présent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ChartView</name>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>Ici apparaîtra combien de fois chaque classe est prise pour quelle autre.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Of the class</source>
        <translation>De la classe</translation>
    </message>
    <message>
        <source>Of the prediction</source>
        <translation>De la prédiction</translation>
    </message>
    <message>
        <source>Predictions as rows (as caret has it)</source>
        <translation>Prédictions en lignes (comme caret)</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Ce que disent les cases</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>False alarm: %1</source>
        <translation>Fausse alerte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rightly left: %1</source>
        <translation>Laissé à raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cells: %1</source>
        <translation>Cellules&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confusion matrix. %1. %2</source>
        <translation>Matrice de confusion. %1. %2</translation>
    </message>
    <message>
        <source>%1 (as frequent as in the data)</source>
        <translation>%1 (aussi fréquent que dans les données)</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConventionsView</name>
    <message>
        <source>Why does R say something else?</source>
        <translation>Pourquoi R dit-il autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>What other tools report for the same predictions, and why, will appear here.</source>
        <translation>Ce que d’autres outils donnent pour les mêmes prédictions, et pourquoi, apparaîtra ici.</translation>
    </message>
    <message>
        <source>Also where it makes no difference</source>
        <translation>Même là où cela ne change rien</translation>
    </message>
    <message>
        <source>%1 of %2 conventions make a difference here</source>
        <translation>%1 des %2 conventions changent quelque chose ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>il dit %1, ce programme %2</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Il dit</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Grandeurs</translation>
    </message>
    <message>
        <source>All figures, each with its formula and the live counts in it, will appear here.</source>
        <translation>Toutes les grandeurs, chacune avec sa formule et les effectifs du moment, apparaîtront ici.</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Comme ici</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Grandeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>By whose conventions</source>
        <translation>Selon les conventions de qui</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>il dit %1, ce programme %2</translation>
    </message>
    <message>
        <source>at threshold %1</source>
        <translation>au seuil %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::LinkedView</name>
    <message>
        <source>%1 against the rest, threshold %2: %3 found, %4 false alarms</source>
        <translation>%1 contre le reste, seuil %2&#xa0;: %3 trouvés, %4 fausses alertes</translation>
    </message>
    <message>
        <source>threshold %1: %2 found, %3 missed, %4 false alarms, %5 rightly left</source>
        <translation>seuil %1&#xa0;: %2 trouvés, %3 manqués, %4 fausses alertes, %5 laissés à raison</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln samples</source>
        <translation>
            <numerusform>%1 sur %Ln exemple</numerusform>
            <numerusform>%1 sur %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln exemple de test</numerusform>
            <numerusform>%Ln exemples de test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln exemple d’entraînement</numerusform>
            <numerusform>%Ln exemples d’entraînement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::StrategiesView</name>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Réglages comparés</translation>
    </message>
    <message>
        <source>How resampling, weights and the threshold compare will appear here.</source>
        <translation>La comparaison du rééchantillonnage, des poids et du seuil apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln graine</numerusform>
            <numerusform>%Ln graines</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>tel que réglé</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Add a way of resampling or weighting to compare with: it learns from the same seeds.</source>
        <translation>Ajoutez une façon de rééchantillonner ou de pondérer à comparer&#xa0;: elle apprend avec les mêmes graines.</translation>
    </message>
    <message>
        <source>Resampling and weights move the scores; moving the threshold costs nothing, not even calibration.</source>
        <translation>Le rééchantillonnage et les poids déplacent les scores&#x202f;; déplacer le seuil ne coûte rien, pas même la calibration.</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Meilleur F1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>perc::generation::Augmentation</name>
    <message>
        <source>seed of the classifier</source>
        <translation>graine du classifieur</translation>
    </message>
    <message>
        <source>held-out pictures whose class is known</source>
        <translation>images mises de côté dont la classe est reconnue</translation>
    </message>
    <message>
        <source>only the few</source>
        <translation>les quelques images seules</translation>
    </message>
    <message>
        <source>with SMOTE</source>
        <translation>avec SMOTE</translation>
    </message>
    <message>
        <source>with generated ones</source>
        <translation>avec des images générées</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; on average of %2 seeds, %3 held-out pictures.</source>
        <translation>%1&#x202f;; en moyenne sur %2 graines, %3 images mises de côté.</translation>
    </message>
    <message>
        <source>balanced accuracy, %1 against the others</source>
        <translation>exactitude équilibrée, %1 contre les autres</translation>
    </message>
</context>
<context>
    <name>perc::generation::Chart</name>
    <message>
        <source>lower is nearer to the mean velocity, which is never 0</source>
        <translation>plus bas, c’est plus près de la vitesse moyenne, sans jamais atteindre 0</translation>
    </message>
    <message>
        <source>the critic&apos;s, reversed, is about the distance</source>
        <translation>celle du critique, changée de signe, est à peu près la distance</translation>
    </message>
    <message>
        <source>they do not say how good the samples are</source>
        <translation>elles ne disent pas ce que valent les échantillons</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>générateur</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>critic cannot tell: 2 ln 2</source>
        <translation>critique indécis&#xa0;: 2 ln 2</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>part des échantillons</translation>
    </message>
    <message>
        <source>real</source>
        <translation>réels</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générés</translation>
    </message>
    <message>
        <source>on average real %1, generated %2</source>
        <translation>en moyenne réels %1, générés %2</translation>
    </message>
    <message>
        <source>P(real), says the critic</source>
        <translation>P(réel) selon le critique</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: 1, generated: 0)</source>
        <translation>sortie du critique (réel&#xa0;: 1, généré&#xa0;: 0)</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: above 1, generated: below −1)</source>
        <translation>sortie du critique (réel&#xa0;: plus de 1, généré&#xa0;: moins de −1)</translation>
    </message>
    <message>
        <source>critic&apos;s output (only differences count)</source>
        <translation>sortie du critique (seules les différences comptent)</translation>
    </message>
    <message>
        <source>−ln p(x) is at most this, in nats a sample</source>
        <translation>−ln p(x) vaut au plus cela, en nats par échantillon</translation>
    </message>
    <message>
        <source>way from a generated sample (0) to a real one (1)</source>
        <translation>chemin d’un échantillon généré (0) à un réel (1)</translation>
    </message>
    <message>
        <source>length of the critic&apos;s slope</source>
        <translation>longueur de la pente du critique</translation>
    </message>
    <message>
        <source>half of the lines</source>
        <translation>la moitié des lignes</translation>
    </message>
    <message>
        <source>the middle one</source>
        <translation>la médiane</translation>
    </message>
    <message>
        <source>1: what the penalty asks for</source>
        <translation>1&#xa0;: ce que demande la pénalité</translation>
    </message>
    <message>
        <source>%1 to %2 along the middle line</source>
        <translation>de %1 à %2 le long de la ligne médiane</translation>
    </message>
    <message>
        <source>both ways together; they do not say whether a 7 stays a 7</source>
        <translation>les deux chemins ensemble ; elles ne disent pas si un 7 reste un 7</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduits</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>perc::generation::Course</name>
    <message>
        <source>A lesson for a class that has seen one network learn. Each button opens its part beside this page.</source>
        <translation>Une leçon pour une classe qui a déjà vu un réseau apprendre. Chaque bouton ouvre sa partie à côté de cette page.</translation>
    </message>
    <message>
        <source>The same seed gives the same run on every machine. Try all of it once before.</source>
        <translation>La même graine donne la même exécution sur toutes les machines. Essayez tout une fois avant.</translation>
    </message>
    <message>
        <source>A guess first</source>
        <translation>D’abord un pronostic</translation>
    </message>
    <message>
        <source>Real samples lie at eight places. Vote, play 300 rounds, and let those who were right say why.</source>
        <translation>Les échantillons réels se trouvent à huit endroits. Faites voter, faites jouer 300 manches, et demandez à ceux qui avaient raison de dire pourquoi.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Qu’est-ce qui a mal tourné&#x202f;?</translation>
    </message>
    <message>
        <source>What goes wrong names it, and the rule. Press a button there: a second lane tries something else.</source>
        <translation>«&#xa0;Ce qui ne va pas&#xa0;» le nomme, et donne la règle. Actionnez-y un bouton&#xa0;: une seconde voie essaie autre chose.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Beside the run that is open.</source>
        <translation>À côté de l’exécution ouverte.</translation>
    </message>
    <message>
        <source>A gentle critic</source>
        <translation>Un critique doux</translation>
    </message>
    <message>
        <source>Compare the shares of the eight after 500 rounds, not the beauty. KL in Curves is a number for it.</source>
        <translation>Comparez après 500 manches les parts des huit endroits, non la beauté. KL, dans «&#xa0;Courbes&#xa0;», l’exprime par un nombre.</translation>
    </message>
    <message>
        <source>How much is luck?</source>
        <translation>Quelle est la part de chance&#x202f;?</translation>
    </message>
    <message>
        <source>Four seeds each. Would you have judged the same by the first seed alone? And why does nobody play in the second row?</source>
        <translation>Quatre graines chacun. Auriez-vous jugé de même d’après la première graine seule&#x202f;? Et pourquoi personne ne joue-t-il dans la seconde rangée&#x202f;?</translation>
    </message>
    <message>
        <source>Pictures on demand</source>
        <translation>Des images à la demande</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Réelle ou générée&#x202f;?</translation>
    </message>
    <message>
        <source>The class guesses twenty pictures by show of hands; write the score on the board.</source>
        <translation>La classe devine vingt images à main levée&#x202f;; notez le score au tableau.</translation>
    </message>
    <message>
        <source>The guessing game, with pictures of the run that is open.</source>
        <translation>Le jeu de devinette, avec des images de l’exécution ouverte.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>The last page here: consent, disclosure, and what a detector is worth.</source>
        <translation>La dernière page de ce cours&#xa0;: consentement, transparence, et ce que vaut un détecteur.</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Images synthétiques</translation>
    </message>
    <message>
        <source>The last page.</source>
        <translation>La dernière page.</translation>
    </message>
    <message>
        <source>The critic learns to tell real from generated samples; the generator learns to be taken for real. Neither has a goal of its own: each one&apos;s loss is made by the other.</source>
        <translation>Le critique apprend à distinguer les échantillons réels des générés&#x202f;; le générateur apprend à passer pour réel. Aucun n’a de but propre&#xa0;: la perte de chacun est faite par l’autre.</translation>
    </message>
    <message>
        <source>There is no game now. Choose one below.</source>
        <translation>Il n’y a pas de jeu maintenant. Choisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>That losses swing is no fault, and that they rest is no success: look at the modes found.</source>
        <translation>Que les pertes oscillent n’est pas un défaut, et qu’elles se calment n’est pas un succès&#xa0;: regardez les modes trouvés.</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>perte du générateur</translation>
    </message>
    <message>
        <source>now %1 on average</source>
        <translation>maintenant %1 en moyenne</translation>
    </message>
    <message>
        <source>Saturating</source>
        <translation>Saturant</translation>
    </message>
    <message>
        <source>log(1 − D)</source>
        <translation>log(1 − D)</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>Non saturant</translation>
    </message>
    <message>
        <source>−log D</source>
        <translation>−log D</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Moindres carrés</translation>
    </message>
    <message>
        <source>Wasserstein, gradient penalty</source>
        <translation>Wasserstein, pénalité de gradient</translation>
    </message>
    <message>
        <source>−D, with the critic&apos;s slope near 1</source>
        <translation>−D, avec la pente du critique près de 1</translation>
    </message>
    <message>
        <source>Why not diffusion? Because a game is where a class sees two networks answer each other, and because a sample takes one pass. But a game can fail to settle, and one loss that falls is easier to live with.</source>
        <translation>Pourquoi pas la diffusion&#x202f;? Parce que, dans un jeu, une classe voit deux réseaux se répondre, et parce qu’un échantillon ne demande qu’un passage. Mais un jeu peut ne jamais se stabiliser, et il est plus facile de vivre avec une seule perte qui baisse.</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>Un jeu</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencodeur</translation>
    </message>
    <message>
        <source>modes %1, JS %2, Fréchet distance %3</source>
        <translation>modes %1, JS %2, distance de Fréchet %3</translation>
    </message>
    <message>
        <source>Non-saturating.</source>
        <translation>Non saturant.</translation>
    </message>
    <message>
        <source>On the data that are set now.</source>
        <translation>Sur les données choisies en ce moment.</translation>
    </message>
    <message>
        <source>A deepfake is a made picture, voice or film of a real person. It is made as the digits here are: by a network that was shown many examples until nobody could tell.</source>
        <translation>Un deepfake est une image, une voix ou une vidéo synthétique d’une personne réelle. Il est fait comme les chiffres ici&#xa0;: par un réseau à qui l’on a montré beaucoup d’exemples, jusqu’à ce que personne ne voie plus la différence.</translation>
    </message>
    <message>
        <source>Consent: a face and a voice belong to somebody. Ask before you collect them, and before you imitate them; a no ends it, and so does no answer. That a picture can be found does not mean that it may be used.</source>
        <translation>Consentement&#xa0;: un visage et une voix appartiennent à quelqu’un. Demandez avant de les recueillir, et avant de les imiter&#x202f;; un non y met fin, l’absence de réponse aussi. Qu’une image se trouve facilement ne veut pas dire qu’on ait le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>So ask where it comes from: who published it first, what its file says, and whether that can be true.</source>
        <translation>Demandez donc d’où cela vient&#xa0;: qui l’a publié en premier, ce que dit le fichier, et si cela peut être vrai.</translation>
    </message>
    <message>
        <source>What pictures from here say</source>
        <translation>Ce que disent les images d’ici</translation>
    </message>
    <message>
        <source>Drop any picture on this window to read what it says.</source>
        <translation>Déposez n’importe quelle image sur cette fenêtre pour lire ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Before you show one</source>
        <translation>Avant d’en montrer une</translation>
    </message>
    <message>
        <source>Who is to be seen or heard, and did they agree?</source>
        <translation>Qui voit-on ou entend-on, et cette personne a-t-elle donné son accord&#x202f;?</translation>
    </message>
    <message>
        <source>Is it said where it is shown?</source>
        <translation>Est-ce dit là où on la montre&#x202f;?</translation>
    </message>
    <message>
        <source>Is it said in the file?</source>
        <translation>Est-ce dit dans le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Whom could it hurt if the note is cut off?</source>
        <translation>À qui cela pourrait-il nuire si la mention est coupée&#x202f;?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>Un détecteur</translation>
    </message>
    <message>
        <source>What it is worth on this generator and on another one.</source>
        <translation>Ce qu’il vaut avec ce générateur et avec un autre.</translation>
    </message>
    <message>
        <source>Read the question aloud and take a vote before you press play: those who have guessed look more closely.</source>
        <translation>Lisez la question à voix haute et faites voter avant de lancer l’exécution&#xa0;: qui a fait un pronostic regarde de plus près.</translation>
    </message>
    <message>
        <source>Play 1000 rounds: each row of Samples is one digit. Is it copying? puts the nearest real one beside each.</source>
        <translation>Faites jouer 1000 manches&#xa0;: chaque ligne d’«&#xa0;Échantillons&#xa0;» est un chiffre. «&#xa0;Simple copie&#x202f;?&#xa0;» met à côté de chacun le chiffre réel le plus proche.</translation>
    </message>
    <message>
        <source>As it was first written down, the generator minimises log(1 − D). Where the critic is sure that a sample is generated (at the left) this is flat: it says that the sample is wrong, but hardly pulls it anywhere.</source>
        <translation>Dans le jeu tel qu’il fut d’abord écrit, le générateur minimise log(1 − D). Là où le critique est sûr qu’un échantillon est généré (à gauche), c’est plat&#xa0;: cela dit que l’échantillon est faux, mais ne le tire presque nulle part.</translation>
    </message>
    <message>
        <source>Here the generator minimises −log D. It wants the same as with log(1 − D), but the curve is steepest where samples are worst (Goodfellow et al. 2014).</source>
        <translation>Ici, le générateur minimise −log D. Il veut la même chose qu’avec log(1 − D), mais la courbe est la plus raide là où les échantillons sont les plus mauvais (Goodfellow et al. 2014).</translation>
    </message>
    <message>
        <source>Here the generator&apos;s samples are to get the number 1, and pay half the square of what is missing (Mao et al. 2017).</source>
        <translation>Ici, les échantillons du générateur doivent obtenir le nombre 1, et paient la moitié du carré de ce qui manque (Mao et al. 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. The critic no longer learns from samples that are right by a margin (hinge; Lim and Ye 2017).</source>
        <translation>Ici, la ligne est droite&#xa0;: elle tire aussi fort où que soit l’échantillon. Le critique n’apprend plus des échantillons sur lesquels il a raison avec une marge (hinge&#x202f;; Lim et Ye 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. How well depends on the critic&apos;s slope, which must be kept in bounds (Arjovsky et al. 2017, Gulrajani et al. 2017).</source>
        <translation>Ici, la ligne est droite&#xa0;: elle tire aussi fort où que soit l’échantillon. Si elle tire bien dépend de la pente du critique, qu’il faut tenir dans des limites (Arjovsky et al. 2017, Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>critic&apos;s output; D = 1 / (1 + e^−output)</source>
        <translation>sortie du critique&#x202f;; D = 1 / (1 + e^−sortie)</translation>
    </message>
    <message>
        <source>The critic&apos;s output for generated samples is %1 on average; the generator&apos;s loss there is %2.</source>
        <translation>La sortie du critique pour les échantillons générés est %1 en moyenne&#x202f;; la perte du générateur y est %2.</translation>
    </message>
    <message>
        <source>(D − 1)² / 2</source>
        <translation>(D − 1)² / 2</translation>
    </message>
    <message>
        <source>Flow matching learns one thing: which way a point on its way from noise to data has to go, on average (Lipman et al. 2023). It is close to diffusion, but learns from straight ways, and nothing is random on the way.</source>
        <translation>Flow matching apprend une seule chose&#xa0;: dans quel sens doit aller, en moyenne, un point sur son chemin du bruit aux données (Lipman et al. 2023). C’est proche de la diffusion, mais cela apprend de chemins droits, et rien n’est aléatoire en route.</translation>
    </message>
    <message>
        <source>A variational autoencoder squeezes each sample into a code and restores it (Kingma and Welling 2014). It seldom misses a mode, but blurs: it pays for every sample that it cannot restore.</source>
        <translation>Un autoencodeur variationnel comprime chaque échantillon en un code, puis l’en reconstitue (Kingma et Welling 2014). Il oublie rarement un mode, mais produit du flou&#xa0;: il paie pour chaque échantillon qu’il ne sait pas reconstituer.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>générateur</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>real?</source>
        <translation>réel&#x202f;?</translation>
    </message>
    <message>
        <source>Two networks, two losses. One pass for a sample. May lose modes, may go in circles.</source>
        <translation>Deux réseaux, deux pertes. Un passage par échantillon. Peut perdre des modes, peut tourner en rond.</translation>
    </message>
    <message>
        <source>velocity, 50 times</source>
        <translation>vitesse, 50 fois</translation>
    </message>
    <message>
        <source>One network, one loss. As many passes as steps. The loss never reaches 0.</source>
        <translation>Un réseau, une perte. Autant de passages que de pas. La perte n’atteint jamais 0.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>Two networks, one loss. One pass for a sample. Seldom misses a mode, blurs.</source>
        <translation>Deux réseaux, une perte. Un passage par échantillon. Oublie rarement un mode, produit du flou.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Disclosure: say that it is made where it is shown, not on another page. In the European Union the AI Act (2024/1689, article 50) asks that people are told, and that the file says so to machines.</source>
        <translation>Transparence&#xa0;: dites que c’est synthétique là où c’est montré, non sur une autre page. Dans l’Union européenne, le règlement sur l’IA (2024/1689, article 50) exige que les personnes soient informées, et que le fichier le dise aux machines.</translation>
    </message>
    <message>
        <source>Detectors learn the traces of the makers they know. On another maker&apos;s pictures they may be no better than a coin; the view A detector shows it. Neither a found trace nor a missing one is a proof.</source>
        <translation>Les détecteurs apprennent les traces des générateurs qu’ils connaissent. Sur les images d’un autre, il arrive qu’ils ne valent pas mieux que pile ou face&#xa0;: «&#xa0;Un détecteur&#xa0;» le montre. Ni une trace trouvée ni une trace absente n’est une preuve.</translation>
    </message>
    <message>
        <source>A visible mark, which can be switched off.</source>
        <translation>Une marque visible, qu’on peut désactiver.</translation>
    </message>
    <message>
        <source>Disclaimer: synthetic (PNG text).</source>
        <translation>Disclaimer&#xa0;: synthetic (texte PNG).</translation>
    </message>
    <message>
        <source>XMP: trainedAlgorithmicMedia (IPTC).</source>
        <translation>XMP&#xa0;: trainedAlgorithmicMedia (IPTC).</translation>
    </message>
    <message>
        <source>The run that made it, to make it again.</source>
        <translation>L’exécution qui l’a faite, pour la refaire.</translation>
    </message>
    <message>
        <source>Those in Samples now are such pictures, made by a network at step %1 of this run.</source>
        <translation>Celles d’«&#xa0;Échantillons&#xa0;» en sont à présent&#xa0;: faites par un réseau au pas %1 de cette exécution.</translation>
    </message>
</context>
<context>
    <name>perc::generation::DetectorView</name>
    <message>
        <source>A detector</source>
        <translation>Un détecteur</translation>
    </message>
    <message>
        <source>What a detector of generated pictures is worth will appear here.</source>
        <translation>Ce que vaut un détecteur d’images générées apparaîtra ici.</translation>
    </message>
    <message>
        <source>real ones</source>
        <translation>réelles</translation>
    </message>
    <message>
        <source>It has learned real pictures and those of this generator, and is asked about new ones. What finds one generator need not find another.</source>
        <translation>Il a appris des images réelles et celles de ce générateur, et on l’interroge sur de nouvelles. Ce qui démasque un générateur n’en démasque pas forcément un autre.</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Aire ROC</translation>
    </message>
    <message>
        <source>this generator</source>
        <translation>ce générateur</translation>
    </message>
    <message>
        <source>Pictures by</source>
        <translation>Images de</translation>
    </message>
    <message>
        <source>found</source>
        <translation>démasquées</translation>
    </message>
</context>
<context>
    <name>perc::generation::DirectionsView</name>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Pictures moved along directions of the noise will appear here.</source>
        <translation>Des images déplacées le long de directions du bruit apparaîtront ici.</translation>
    </message>
    <message>
        <source>the noise explains slant to %1, thickness to %2 (R²)</source>
        <translation>le bruit explique l’inclinaison à %1, l’épaisseur à %2 (R²)</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacées</translation>
    </message>
    <message>
        <source>with the next one&apos;s style</source>
        <translation>avec le style de la suivante</translation>
    </message>
</context>
<context>
    <name>perc::generation::FilmView</name>
    <message>
        <source>Film strip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>The samples along the way will appear here.</source>
        <translation>Les échantillons en cours de route apparaîtront ici.</translation>
    </message>
    <message>
        <source>the samples&apos; middle is (%1, %2)</source>
        <translation>le milieu des échantillons est (%1, %2)</translation>
    </message>
    <message>
        <source>25 samples</source>
        <translation>25 échantillons</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>par pas</translation>
    </message>
</context>
<context>
    <name>perc::generation::InterpolationView</name>
    <message>
        <source>From one to another</source>
        <translation>De l’un à l’autre</translation>
    </message>
    <message>
        <source>Pictures between pairs of noises will appear here.</source>
        <translation>Les images entre deux bruits, paire par paire, apparaîtront ici.</translation>
    </message>
    <message>
        <source>each row: from one noise to another, along the arc between them</source>
        <translation>chaque rangée&#xa0;: d’un bruit à un autre, le long de l’arc qui les relie</translation>
    </message>
    <message>
        <source>8 rows of 9 pictures</source>
        <translation>8 rangées de 9 images</translation>
    </message>
    <message>
        <source>each row: translations on the way from one picture of the source to another</source>
        <translation>chaque ligne&#xa0;: traductions sur le chemin d’une image de la source à une autre</translation>
    </message>
</context>
<context>
    <name>perc::generation::MethodsView</name>
    <message>
        <source>Methods compared</source>
        <translation>Méthodes comparées</translation>
    </message>
    <message>
        <source>How methods do from the same seeds will appear here.</source>
        <translation>Ce que donnent les méthodes avec les mêmes graines apparaîtra ici.</translation>
    </message>
    <message>
        <source>Against seconds</source>
        <translation>Selon les secondes</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>Divergence JS</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Modes trouvés</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Échantillons de haute qualité</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distance de Fréchet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>tel que réglé</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>secondes de calcul</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>ms a step</source>
        <translation>ms par pas</translation>
    </message>
    <message>
        <source>Add a method: it learns the same, from the same seeds.</source>
        <translation>Ajoutez une méthode&#xa0;: elle apprend la même chose, avec les mêmes graines.</translation>
    </message>
</context>
<context>
    <name>perc::generation::NearestView</name>
    <message>
        <source>Is it copying?</source>
        <translation>Simple copie&#x202f;?</translation>
    </message>
    <message>
        <source>Samples beside the nearest real pictures will appear here.</source>
        <translation>Les échantillons à côté des images réelles les plus proches apparaîtront ici.</translation>
    </message>
    <message>
        <source>left generated, right the nearest real one, and how far; two real ones: %1, a copy: 0</source>
        <translation>à gauche l’image générée, à droite la réelle la plus proche, et à quelle distance&#x202f;; deux réelles&#xa0;: %1, une copie&#xa0;: 0</translation>
    </message>
    <message>
        <source>distance to the nearest real picture</source>
        <translation>distance à l’image réelle la plus proche</translation>
    </message>
</context>
<context>
    <name>perc::generation::Plane</name>
    <message>
        <source>generated</source>
        <translation>générés</translation>
    </message>
    <message>
        <source>real</source>
        <translation>réels</translation>
    </message>
</context>
<context>
    <name>perc::generation::QuizView</name>
    <message>
        <source>Real or generated?</source>
        <translation>Réelle ou générée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>perc::generation::RoundView</name>
    <message>
        <source>Critic alone</source>
        <translation>Critique seul</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Générateur seul</translation>
    </message>
    <message>
        <source>One update of the critic, without the generator.</source>
        <translation>Une mise à jour du critique, sans le générateur.</translation>
    </message>
    <message>
        <source>One update of the generator, without the critic.</source>
        <translation>Une mise à jour du générateur, sans le critique.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Une manche</translation>
    </message>
    <message>
        <source>the next one, before it is made</source>
        <translation>la prochaine, avant qu’elle soit jouée</translation>
    </message>
    <message>
        <source>The next round in slow motion will appear here.</source>
        <translation>La prochaine manche au ralenti apparaîtra ici.</translation>
    </message>
    <message>
        <source>real %1, generated %2</source>
        <translation>réels %1, générés %2</translation>
    </message>
    <message>
        <source>1 Draw noise</source>
        <translation>1 Tirer du bruit</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>le premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>2 Generate</source>
        <translation>2 Générer</translation>
    </message>
    <message>
        <source>the first becomes %1</source>
        <translation>le premier devient %1</translation>
    </message>
    <message>
        <source>3 Judge</source>
        <translation>3 Juger</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1&#x202f;; le premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>4 Update the critic</source>
        <translation>4 Mettre à jour le critique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: its loss %1 → %2</source>
        <translation>
            <numerusform>%Ln fois&#xa0;: sa perte %1 → %2</numerusform>
            <numerusform>%Ln fois&#xa0;: sa perte %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>5 Judge again</source>
        <translation>5 Juger encore</translation>
    </message>
    <message>
        <source>6 Update the generator</source>
        <translation>6 Mettre à jour le générateur</translation>
    </message>
    <message>
        <source>25 of them</source>
        <translation>25 d’entre eux</translation>
    </message>
    <message>
        <source>3 Judge, beside real ones</source>
        <translation>3 Juger, à côté des réels</translation>
    </message>
    <message>
        <source>%1; the first goes to %2</source>
        <translation>%1&#x202f;; le premier va en %2</translation>
    </message>
</context>
<context>
    <name>perc::generation::SamplesView</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Échantillons réels</translation>
    </message>
    <message>
        <source>Generated samples</source>
        <translation>Échantillons générés</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>Champ du critique</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Ways of the flow</source>
        <translation>Chemins du flot</translation>
    </message>
    <message>
        <source>Real and generated samples will appear here.</source>
        <translation>Les échantillons réels et générés apparaîtront ici.</translation>
    </message>
    <message>
        <source>Samples: %1. %2</source>
        <translation>Échantillons&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>on their way at t = %1</source>
        <translation>en chemin à t = %1</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>%1 of %2 modes, %3 of high quality</source>
        <translation>modes&#xa0;: %1 sur %2, %3 de haute qualité</translation>
    </message>
    <message>
        <source>where the critic pulls</source>
        <translation>vers où tire le critique</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>ways from noise</source>
        <translation>chemins depuis le bruit</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Wide brush</source>
        <translation>Pinceau large</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Vider le dessin</translation>
    </message>
    <message>
        <source>nothing is drawn yet: take the brush</source>
        <translation>rien n’est encore dessiné&#xa0;: prenez le pinceau</translation>
    </message>
    <message>
        <source>%1 of %2 classes, Fréchet distance %3</source>
        <translation>classes&#xa0;: %1 sur %2, distance de Fréchet %3</translation>
    </message>
    <message>
        <source>real</source>
        <translation>réels</translation>
    </message>
    <message>
        <source>generated, asked for by class</source>
        <translation>générés, demandés par classe</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générés</translation>
    </message>
</context>
<context>
    <name>perc::generation::SeedsView</name>
    <message>
        <source>Many seeds</source>
        <translation>Plusieurs graines</translation>
    </message>
    <message>
        <source>The same from several seeds will appear here.</source>
        <translation>La même chose avec plusieurs graines apparaîtra ici.</translation>
    </message>
    <message>
        <source>one seed: set Seeds to see how much is luck</source>
        <translation>une seule graine&#xa0;: réglez «&#xa0;Graines&#xa0;» pour voir la part de chance</translation>
    </message>
    <message>
        <source>modes found: %1 to %2, on average %3</source>
        <translation>modes trouvés&#xa0;: de %1 à %2, en moyenne %3</translation>
    </message>
    <message>
        <source>JS: %1 to %2, on average %3</source>
        <translation>JS&#xa0;: de %1 à %2, en moyenne %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>KL %1, Fréchet distance %2</source>
        <translation>KL %1, distance de Fréchet %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln modes</source>
        <translation>
            <numerusform>%Ln mode</numerusform>
            <numerusform>%Ln modes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::generation::TranslationView</name>
    <message>
        <source>There and back</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Ways there</source>
        <translation>Chemins de l’aller</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Chemins du retour</translation>
    </message>
    <message>
        <source>Samples there and back will appear here.</source>
        <translation>Des échantillons, à l’aller et au retour, apparaîtront ici.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aller</translation>
    </message>
    <message>
        <source>and back</source>
        <translation>et retour</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduits</translation>
    </message>
    <message>
        <source>of the source</source>
        <translation>de la source</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>Champ du critique</translation>
    </message>
    <message>
        <source>Cycle error</source>
        <translation>Erreur de cycle</translation>
    </message>
    <message>
        <source>%1, %2: a click follows it there and back</source>
        <translation>%1, %2&#xa0;: un clic le suit à l’aller et au retour</translation>
    </message>
    <message>
        <source>%1. The place %2 becomes %3 and comes back to %4.</source>
        <translation>%1. L’endroit %2 devient %3 et revient en %4.</translation>
    </message>
    <message>
        <source>cycle error %1 on average</source>
        <translation>erreur de cycle %1 en moyenne</translation>
    </message>
    <message>
        <source>cycle error %1 on average, of the place followed %2</source>
        <translation>erreur de cycle %1 en moyenne, %2 pour l’endroit suivi</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>cycle error</source>
        <translation>erreur de cycle</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>aller-retour</translation>
    </message>
    <message>
        <source>the place followed</source>
        <translation>l’endroit suivi</translation>
    </message>
    <message>
        <source>its way there and back</source>
        <translation>son chemin aller et retour</translation>
    </message>
    <message>
        <source>of what is imitated</source>
        <translation>de ce qui est imité</translation>
    </message>
</context>
<context>
    <name>perc::generation::TroubleView</name>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What goes wrong in the game will be named here.</source>
        <translation>Ce qui ne va pas dans le jeu sera nommé ici.</translation>
    </message>
    <message>
        <source>no game, nothing of this kind</source>
        <translation>pas de jeu, rien de tel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln maintenant</numerusform>
            <numerusform>%Ln maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>rien maintenant</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>pas jusqu’ici</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>depuis la manche %1</translation>
    </message>
    <message>
        <source>was, from round %1</source>
        <translation>passé, à partir de la manche %1</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>À côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>perc::generation::WarpView</name>
    <message>
        <source>Noise, bent</source>
        <translation>Le bruit, déformé</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Échantillons réels</translation>
    </message>
    <message>
        <source>A grid of noise as the generator bends it will appear here.</source>
        <translation>Une grille de bruit telle que le générateur la déforme apparaîtra ici.</translation>
    </message>
    <message>
        <source>2 of %1 noise dimensions, the others at 0</source>
        <translation>2 des %1 dimensions du bruit, les autres à 0</translation>
    </message>
    <message>
        <source>constant first noise</source>
        <translation>premier bruit constant</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>le bruit</translation>
    </message>
    <message>
        <source>constant second noise</source>
        <translation>second bruit constant</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>noise %1, %2: a click follows it</source>
        <translation>bruit %1, %2&#xa0;: un clic le suit</translation>
    </message>
    <message>
        <source>Noise as it is bent into samples: %1 lines. The noise (%2, %3) becomes (%4, %5).</source>
        <translation>Le bruit tel qu’il est courbé en échantillons&#xa0;: %1 lignes. Le bruit (%2, %3) devient (%4, %5).</translation>
    </message>
    <message>
        <source>one noise</source>
        <translation>un bruit</translation>
    </message>
    <message>
        <source>its sample</source>
        <translation>son échantillon</translation>
    </message>
    <message>
        <source>first noise</source>
        <translation>premier bruit</translation>
    </message>
    <message>
        <source>no second noise</source>
        <translation>pas de second bruit</translation>
    </message>
    <message>
        <source>second noise</source>
        <translation>second bruit</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation>bruit %1, %2</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>son image</translation>
    </message>
    <message>
        <source>all over the plane</source>
        <translation>sur tout le plan</translation>
    </message>
    <message>
        <source>9 by 9 places</source>
        <translation>9 × 9 endroits</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, classe %1</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Chart</name>
    <message>
        <source>loss, share</source>
        <translation>perte, part</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>perte de test</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitude de test</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitude d’entraînement</translation>
    </message>
    <message>
        <source>decides otherwise than now</source>
        <translation>décide autrement que maintenant</translation>
    </message>
    <message>
        <source>where training was</source>
        <translation>là où était l’entraînement</translation>
    </message>
    <message>
        <source>at the nearest place of the plane</source>
        <translation>au point du plan le plus proche</translation>
    </message>
    <message>
        <source>what the plane shows of the path differs from the loss where training was by up to %1.</source>
        <translation>ce que le plan montre du chemin s’écarte jusqu’à %1 de la perte là où était l’entraînement.</translation>
    </message>
    <message>
        <source>they differ by up to %1</source>
        <translation>elles diffèrent de %1 au plus</translation>
    </message>
    <message>
        <source>along the low path: now (0) → its end (1)</source>
        <translation>le long du chemin bas&#xa0;: maintenant (0) → sa fin (1)</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>%5 is lowest, %1, at %2, and highest, %3, at %4.</source>
        <translation>%5&#xa0;: au plus bas, %1, à %2, et au plus haut, %3, à %4.</translation>
    </message>
    <message>
        <source>x, at y = %1</source>
        <translation>x, à y = %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ContoursView</name>
    <message>
        <source>Contours</source>
        <translation>Courbes de niveau</translation>
    </message>
    <message>
        <source>Parts of the next update</source>
        <translation>Parties de la prochaine mise à jour</translation>
    </message>
    <message>
        <source>Lines of equal height</source>
        <translation>Lignes de même hauteur</translation>
    </message>
    <message>
        <source>Where is the lowest place? A click says it, and the fog lifts.</source>
        <translation>Où est le point le plus bas&#x202f;? Un clic le dit, et le brouillard se lève.</translation>
    </message>
    <message>
        <source>A click chooses where the walk begins.</source>
        <translation>Un clic choisit où commence la marche.</translation>
    </message>
    <message>
        <source>Point at a place to read its height.</source>
        <translation>Pointez un endroit pour en lire la hauteur.</translation>
    </message>
    <message>
        <source>−rate × gradient</source>
        <translation>−taux × gradient</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::RaceView</name>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>How optimisers do from the same start will appear here.</source>
        <translation>Le parcours des optimiseurs depuis le même départ apparaîtra ici.</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Distance au minimum</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walkers</source>
        <translation>
            <numerusform>%Ln marcheur</numerusform>
            <numerusform>%Ln marcheurs</numerusform>
        </translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>distance au minimum</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>gradients computed</source>
        <translation>gradients calculés</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>secondes de calcul</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>Marcheur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>µs an update</source>
        <translation>µs par mise à jour</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>Add an optimiser: it walks from the same start, with the same batches.</source>
        <translation>Ajoutez un optimiseur&#xa0;: il marche depuis le même départ, avec les mêmes lots.</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ScatterView</name>
    <message>
        <source>Flat and sharp</source>
        <translation>Plats et aigus</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Ouvrir l’exécution choisie</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message>
        <source>How sharp the minima are that other batch sizes, rates and penalties find, and how well they do, will appear here.</source>
        <translation>À quel point sont aigus les minima que trouvent d’autres tailles de lot, taux et pénalités, et ce qu’ils valent, apparaîtra ici.</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue of the Hessian</source>
        <translation>acuité&#xa0;: plus grande valeur propre de la hessienne</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitude de test</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>lot de %1</translation>
    </message>
    <message>
        <source>Click a run to choose it; the menu of this card opens it.</source>
        <translation>Cliquez sur une exécution pour la choisir&#x202f;; le menu de cette carte l’ouvre.</translation>
    </message>
    <message>
        <source>Flat and sharp: %1 of %2 runs; the flattest (%3) has a sharpness of %4 and a %9 of %5, the sharpest (%6) %7 and %8.</source>
        <translation>Plat et aigu&#xa0;: %1 exécutions sur %2&#xa0;; la plus plate (%3)&#xa0;: acuité %4, %9 %5&#xa0;; la plus aiguë (%6)&#xa0;: %7 et %8.</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>R² de test</translation>
    </message>
    <message>
        <source>%1: sharpness %2, %3 %4</source>
        <translation>%1&#xa0;: acuité %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::StabilityView</name>
    <message>
        <source>Stability map</source>
        <translation>Carte de stabilité</translation>
    </message>
    <message>
        <source>By theory</source>
        <translation>Selon la théorie</translation>
    </message>
    <message>
        <source>Point at a cell to read it; a click takes its learning rate and momentum over.</source>
        <translation>Pointez une case pour la lire&#x202f;; un clic reprend son taux d’apprentissage et son momentum.</translation>
    </message>
    <message>
        <source>Stability map: %1</source>
        <translation>Carte de stabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>By theory the best is a rate of %1 with a momentum of %2.</source>
        <translation>Selon la théorie, le mieux est un taux de %1 avec un momentum de %2.</translation>
    </message>
    <message>
        <source>curvature from %1 to %2</source>
        <translation>courbure de %1 à %2</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>By theory: distance kept by each update</source>
        <translation>Théorie&#xa0;: distance gardée à chaque mise à jour</translation>
    </message>
    <message>
        <source>Measured: distance kept by each update</source>
        <translation>Mesure&#xa0;: distance gardée à chaque mise à jour</translation>
    </message>
    <message>
        <source>factor; above 1 it diverges</source>
        <translation>facteur&#x202f;; au-dessus de 1, cela diverge</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>best by theory</source>
        <translation>le mieux, selon la théorie</translation>
    </message>
    <message>
        <source>, by theory %1</source>
        <translation>, selon la théorie %1</translation>
    </message>
    <message>
        <source>How fast a bowl is descended, over learning rate and momentum, will appear here.</source>
        <translation>Ici apparaîtra la vitesse à laquelle on descend une cuvette, selon le taux d’apprentissage et le momentum.</translation>
    </message>
    <message>
        <source>rate %1: each update keeps %2 of the distance</source>
        <translation>taux %1&#xa0;: chaque mise à jour garde %2 de la distance</translation>
    </message>
    <message>
        <source>rate %1, %4 %2: each update keeps %3 of the distance</source>
        <translation>taux %1, %4 %2&#xa0;: chaque mise à jour garde %3 de la distance</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Surface</name>
    <message>
        <source>path of training</source>
        <translation>chemin de l’entraînement</translation>
    </message>
    <message>
        <source>The loss over a plane through the weights will appear here.</source>
        <translation>La perte sur un plan à travers les poids apparaîtra ici.</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>perte de test</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitude d’entraînement</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitude de test</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <translation>%1, %2&#xa0;% faits</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Hessian</source>
        <translation>hessienne</translation>
    </message>
    <message>
        <source>line</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>le plus bas</translation>
    </message>
    <message>
        <source>× |w|</source>
        <translation>× |w|</translation>
    </message>
    <message>
        <source>%1, linear: not all heights are above 0</source>
        <translation>%1, linéaire&#xa0;: toutes les hauteurs ne sont pas au-dessus de 0</translation>
    </message>
    <message>
        <source>low path</source>
        <translation>chemin bas</translation>
    </message>
    <message>
        <source>Your guess (%1, %2) is %3 from the nearest lowest place (%4, %5).</source>
        <translation>Votre estimation (%1, %2) est à %3 du point le plus bas le plus proche (%4, %5).</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1, tel que réglé</translation>
    </message>
    <message>
        <source>step %1: %2, %3</source>
        <translation>pas %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::SurfaceView</name>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Contours on the floor</source>
        <translation>Courbes de niveau au sol</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Turn it back</source>
        <translation>Revenir à l’angle initial</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintTools</name>
    <message>
        <source>Choose points</source>
        <translation>Choisir des points</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Brush: spray points</source>
        <translation>Pinceau&#xa0;: pulvériser des points</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Effacer des points</translation>
    </message>
    <message>
        <source>Jitter: shake points</source>
        <translation>Agiter&#xa0;: secouer des points</translation>
    </message>
    <message>
        <source>Class to paint</source>
        <translation>Classe à peindre</translation>
    </message>
    <message>
        <source>Value to paint</source>
        <translation>Valeur à peindre</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Take all points away</source>
        <translation>Retirer tous les points</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintingView</name>
    <message>
        <source>Paint points</source>
        <translation>Peindre des points</translation>
    </message>
    <message>
        <source>Draw points of the value %1 here.</source>
        <translation>Dessinez ici des points de valeur %1.</translation>
    </message>
    <message>
        <source>Draw points of class %1 here.</source>
        <translation>Dessinez ici des points de la classe %1.</translation>
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
        <translation>prédiction</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>share of the class</source>
        <translation>part de la classe</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>part de la prédiction</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4 of the class, %5 of the prediction)</source>
        <translation>%1 pris pour %2&#xa0;: %3 (%4 de la classe, %5 de la prédiction)</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing is confused.</source>
        <translation>Rien n’est confondu.</translation>
    </message>
    <message>
        <source>Most confused: %1</source>
        <translation>Le plus confondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Réglages comparés</translation>
    </message>
    <message>
        <source>%1. The run starts anew.</source>
        <translation>%1. L’exécution est relancée.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ActivationView</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>input z of a unit</source>
        <translation>entrée z d’une unité</translation>
    </message>
    <message>
        <source>f(z), f′(z)</source>
        <translation>f(z), f′(z)</translation>
    </message>
    <message>
        <source>There is no hidden layer: nothing is applied to the weighted sums but the output&apos;s own function.</source>
        <translation>Il n’y a pas de couche cachée&#xa0;: aux sommes pondérées ne s’applique que la fonction propre à la sortie.</translation>
    </message>
    <message>
        <source>The function of a hidden layer, its slope, and what enters it now will appear here.</source>
        <translation>La fonction d’une couche cachée, sa pente et ce qui y entre maintenant apparaîtront ici.</translation>
    </message>
    <message>
        <source>f (%1)</source>
        <translation>f (%1)</translation>
    </message>
    <message>
        <source>slope f′</source>
        <translation>pente f′</translation>
    </message>
    <message>
        <source>Inputs of layer %1</source>
        <translation>Entrées de la couche %1</translation>
    </message>
    <message>
        <source>Nothing enters the layer yet.</source>
        <translation>Rien n’entre encore dans la couche.</translation>
    </message>
    <message>
        <source>Ticks: what enters layer %1 now (median %2). %3 of the inputs lie where the slope is below %4 (shaded).</source>
        <translation>Traits&#xa0;: ce qui entre maintenant dans la couche %1 (médiane %2). %3 des entrées se trouvent là où la pente est inférieure à %4 (zone ombrée).</translation>
    </message>
    <message numerus="yes">
        <source>Activation of layer %1 after %Ln updates: %2. %3</source>
        <translation>
            <numerusform>Activation de la couche %1 après %Ln mise à jour&#xa0;: %2. %3</numerusform>
            <numerusform>Activation de la couche %1 après %Ln mises à jour&#xa0;: %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
    <message>
        <source>Layer shown</source>
        <translation>Couche affichée</translation>
    </message>
</context>
<context>
    <name>perc::scenes::BoundaryView</name>
    <message>
        <source>Boundary</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Ligne de niveau</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>Bords nets</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Points d’entraînement</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Points de test</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Cercle autour des erreurs</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>score de %1</translation>
    </message>
    <message>
        <source>The network&apos;s answer over the plane will appear here.</source>
        <translation>La réponse du réseau sur le plan apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>Boundary after %Ln updates. %1</source>
        <translation>
            <numerusform>Frontière après %Ln mise à jour. %1</numerusform>
            <numerusform>Frontière après %Ln mises à jour. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>output over the plane, %1 × %2</source>
        <translation>sortie sur le plan, %1 × %2</translation>
    </message>
    <message>
        <source>%1; other inputs at their mean</source>
        <translation>%1&#x202f;; autres entrées à leur moyenne</translation>
    </message>
    <message>
        <source>There are no samples yet.</source>
        <translation>Il n’y a pas encore d’exemples.</translation>
    </message>
    <message>
        <source>What each unit adds</source>
        <translation>Ce que chaque unité ajoute</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>what each unit adds</source>
        <translation>ce que chaque unité ajoute</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>output over %1</source>
        <translation>sortie selon %1</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Changes</name>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ComparisonTools</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Opens a menu of algorithms and settings to compare with.</source>
        <translation>Ouvre un menu d’algorithmes et de réglages à comparer.</translation>
    </message>
    <message>
        <source>Settings compared, as text</source>
        <translation>Réglages comparés, en texte</translation>
    </message>
    <message>
        <source>Seeds of each setting</source>
        <translation>Graines par réglage</translation>
    </message>
    <message>
        <source>From how many seeds each setting learns. The run starts anew.</source>
        <translation>Avec combien de graines chaque réglage apprend. L’exécution est relancée.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n settings beside the run&apos;s own, divided by |; each is a list of ID=VALUE. Return starts the run anew with them.</source>
        <translation>
            <numerusform>Jusqu’à %n réglage à côté de celui de l’exécution, séparé par |&#x202f;; chacun est une liste de ID=VALUE. Entrée relance l’exécution avec lui.</numerusform>
            <numerusform>Jusqu’à %n réglages à côté de celui de l’exécution, séparés par |&#x202f;; chacun est une liste de ID=VALUE. Entrée relance l’exécution avec eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n settings beside the run&apos;s own already.</source>
        <translation>
            <numerusform>Il y a déjà %n réglage à côté de celui de l’exécution.</numerusform>
            <numerusform>Il y a déjà %n réglages à côté de celui de l’exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another algorithm or setting, from the same seeds, up to where the run is.</source>
        <translation>Un autre algorithme ou un autre réglage, avec les mêmes graines, jusqu’où en est l’exécution.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ConfusionView</name>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>Ici apparaîtra combien de fois chaque classe est prise pour quelle autre.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message numerus="yes">
        <source>Confusion after %Ln updates: %1 of %2 right. %3</source>
        <translation>
            <numerusform>Confusion après %Ln mise à jour&#xa0;: %1 sur %2 justes. %3</numerusform>
            <numerusform>Confusion après %Ln mises à jour&#xa0;: %1 sur %2 justes. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln exemple de test</numerusform>
            <numerusform>%Ln exemples de test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln exemple d’entraînement</numerusform>
            <numerusform>%Ln exemples d’entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples counted</source>
        <translation>Exemples comptés</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseLinks</name>
    <message>
        <source>Things to try</source>
        <translation>À essayer</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseView</name>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Page préc. et Page suiv. tournent les pages.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3. %4 %5</source>
        <translation>Page %1 sur %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Page du cours</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Curvature</name>
    <message>
        <source>largest eigenvalue %1</source>
        <translation>plus grande valeur propre %1</translation>
    </message>
    <message>
        <source>, largest stable learning rate %1 (now %2)</source>
        <translation>, plus grand taux d’apprentissage stable %1 (maintenant %2)</translation>
    </message>
    <message>
        <source>, largest rate at which plain gradient descent is stable 2/λ = %1</source>
        <translation>, plus grand taux auquel la descente de gradient simple est stable, 2/λ = %1</translation>
    </message>
    <message>
        <source>, smallest about %1</source>
        <translation>, la plus petite environ %1</translation>
    </message>
    <message>
        <source>, trace %1 ± %2</source>
        <translation>, trace %1 ± %2</translation>
    </message>
    <message>
        <source>, worst loss within %1: %2 (here %3)</source>
        <translation>, pire perte à une distance d’au plus %1&#xa0;: %2 (ici %3)</translation>
    </message>
    <message>
        <source>eigenvalue of the Hessian of the training loss</source>
        <translation>valeur propre de la hessienne de la perte d’entraînement</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>largest eigenvalues</source>
        <translation>plus grandes valeurs propres</translation>
    </message>
    <message>
        <source>sharper than this is not stable at this rate</source>
        <translation>plus aigu que cela n’est pas stable à ce taux</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>la plus grande %1</translation>
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
        <translation>Entrée va au moment qui est lu.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>The loss after each update will appear here.</source>
        <translation>La perte après chaque mise à jour apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>Curves after %Ln updates: %1</source>
        <translation>
            <numerusform>Courbes après %Ln mise à jour&#xa0;: %1</numerusform>
            <numerusform>Courbes après %Ln mises à jour&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, valeurs lissées</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>A moving average in which older values fade by a tenth with each row</source>
        <translation>Une moyenne mobile où les valeurs anciennes perdent un dixième de leur poids à chaque ligne</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DataView</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>Les exemples, avec leurs prédictions et leurs pertes, apparaîtront ici.</translation>
    </message>
    <message>
        <source>Largest loss first</source>
        <translation>Plus grande perte d’abord</translation>
    </message>
    <message>
        <source>In the order of the data</source>
        <translation>Dans l’ordre des données</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>right?</source>
        <translation>juste&#x202f;?</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message numerus="yes">
        <source>Data after %Ln updates</source>
        <translation>
            <numerusform>Données après %Ln mise à jour</numerusform>
            <numerusform>Données après %Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %Ln samples</source>
        <translation>
            <numerusform>&#xa0;: %Ln exemple</numerusform>
            <numerusform>&#xa0;: %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them wrong</source>
        <translation>
            <numerusform>, dont %Ln mal classé</numerusform>
            <numerusform>, dont %Ln mal classés</numerusform>
        </translation>
    </message>
    <message>
        <source>, largest loss %1 (number %2)</source>
        <translation>, plus grande perte %1 (numéro %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DiagramView</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Network shown</source>
        <translation>Réseau montré</translation>
    </message>
</context>
<context>
    <name>perc::scenes::FinderView</name>
    <message>
        <source>Take the suggested rate</source>
        <translation>Prendre le taux suggéré</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Recherche du taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>perte du lot</translation>
    </message>
    <message>
        <source>Learning-rate finder: %1.</source>
        <translation>Recherche du taux d’apprentissage&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates tried</source>
        <translation>
            <numerusform>%Ln mise à jour essayée</numerusform>
            <numerusform>%Ln mises à jour essayées</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested: %1 to %2</source>
        <translation>suggéré&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>The loss as the learning rate rises from update to update will appear here.</source>
        <translation>La perte à mesure que le taux d’apprentissage monte de mise à jour en mise à jour apparaîtra ici.</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>chaque lot</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissée</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>baisse la plus rapide</translation>
    </message>
    <message>
        <source>a tenth of the lowest</source>
        <translation>un dixième du plus bas</translation>
    </message>
    <message>
        <source>no rate to suggest: the loss does not fall</source>
        <translation>aucun taux à proposer&#xa0;: la perte ne baisse pas</translation>
    </message>
</context>
<context>
    <name>perc::scenes::NetworkView</name>
    <message>
        <source>The network, its units and its weights will appear here.</source>
        <translation>Le réseau, ses unités et ses poids apparaîtront ici.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln updates. %1</source>
        <translation>
            <numerusform>Après %Ln mise à jour. %1</numerusform>
            <numerusform>Après %Ln mises à jour. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::scenes::PictureQuiz</name>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réelle</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Réelle ou générée&#x202f;?</translation>
    </message>
    <message>
        <source>Right, it was generated.</source>
        <translation>Juste, elle était générée.</translation>
    </message>
    <message>
        <source>No, it was generated.</source>
        <translation>Non, elle était générée.</translation>
    </message>
    <message>
        <source>Right, it was real.</source>
        <translation>Juste, elle était réelle.</translation>
    </message>
    <message>
        <source>No, it was real.</source>
        <translation>Non, elle était réelle.</translation>
    </message>
    <message>
        <source>Deepfakes are made in the same way, of faces and voices. Ask people before you imitate them (consent), and say that it is synthetic where you show it (disclosure). A mark can be cut off: that there is none proves nothing.</source>
        <translation>Les deepfakes se font de la même manière, avec des visages et des voix. Demandez aux personnes avant de les imiter (consentement), et dites, là où vous le montrez, que c’est synthétique (transparence). Une marque peut être coupée&#xa0;: qu’il n’y en ait pas ne prouve rien.</translation>
    </message>
    <message>
        <source>Pictures to guess will appear here.</source>
        <translation>Des images à deviner apparaîtront ici.</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>%1. Real or generated?</source>
        <translation>%1. Réelle ou générée&#x202f;?</translation>
    </message>
    <message>
        <source>%1. %2 Real ones: %3 of %4 known. Generated ones: %5 of %6.</source>
        <translation>%1. %2 Réelles&#xa0;: %3 sur %4 reconnues. Générées&#xa0;: %5 sur %6.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::PlainChart</name>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% faits</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Plan</name>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 à %2 min</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>perc::scenes::RepresentationView</name>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>The points as the last hidden layer sees them will appear here.</source>
        <translation>Les points tels que les voit la dernière couche cachée apparaîtront ici.</translation>
    </message>
    <message>
        <source>Warped grid</source>
        <translation>Grille déformée</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Points d’entraînement</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Points de test</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Cercle autour des erreurs</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>principal plane, axis %1</source>
        <translation>plan principal, axe %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>%1 constant</translation>
    </message>
    <message numerus="yes">
        <source>Representation after %Ln updates, %1. %2</source>
        <translation>
            <numerusform>Représentation après %Ln mise à jour, %1. %2</numerusform>
            <numerusform>Représentation après %Ln mises à jour, %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>layer %1, %Ln units</source>
        <translation>
            <numerusform>couche %1, %Ln unité</numerusform>
            <numerusform>couche %1, %Ln unités</numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer: the inputs</source>
        <translation>aucune couche cachée&#xa0;: les entrées</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1&#x202f;; 2 composantes&#xa0;: %2 de la variance</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ScheduleView</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The learning rate from update to update will appear here, to be pulled into shape.</source>
        <translation>Le taux d’apprentissage de mise à jour en mise à jour apparaîtra ici, à modeler en tirant.</translation>
    </message>
    <message>
        <source>Against epochs</source>
        <translation>Selon les époques</translation>
    </message>
    <message>
        <source>Another point after the chosen one</source>
        <translation>Un point de plus après celui choisi</translation>
    </message>
    <message>
        <source>Without the chosen point</source>
        <translation>Sans le point choisi</translation>
    </message>
    <message>
        <source>Learning rate: %1 now, at update %2; from %3 to %4.</source>
        <translation>Taux d’apprentissage&#xa0;: %1 maintenant, à la mise à jour %2&#x202f;; de %3 à %4.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>update %1: learning rate %2</source>
        <translation>mise à jour %1&#xa0;: taux d’apprentissage %2</translation>
    </message>
    <message>
        <source>Pull a point to change the schedule.</source>
        <translation>Tirez un point pour changer le calendrier.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::TrainingWords</name>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>perc::scenes::UpdateView</name>
    <message>
        <source>One update</source>
        <translation>Une mise à jour</translation>
    </message>
    <message>
        <source>The next update, step by step, will appear here: forward, loss, backward, update.</source>
        <translation>La prochaine mise à jour, étape par étape, apparaîtra ici&#xa0;: propagation avant, perte, rétropropagation, mise à jour.</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Previous stage, or the update before (Page Up or ,)</source>
        <translation>Étape précédente, ou mise à jour d’avant (Page préc. ou ,)</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next stage, or make the update (Page Down or .)</source>
        <translation>Étape suivante, ou faire la mise à jour (Page suiv. ou .)</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Numbers of one sample</source>
        <translation>Nombres d’un exemple</translation>
    </message>
    <message>
        <source>Means over the batch</source>
        <translation>Moyennes sur le lot</translation>
    </message>
    <message>
        <source>Next sample of the batch</source>
        <translation>Exemple suivant du lot</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Update %1. %2</source>
        <translation>Mise à jour %1. %2</translation>
    </message>
    <message>
        <source>update %1, %2</source>
        <translation>mise à jour %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::scenes::WeightsView</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How weights, activations and gradients of each layer are spread will appear here.</source>
        <translation>La répartition des poids, activations et gradients de chaque couche apparaîtra ici.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>gradients of the weights</source>
        <translation>gradients des poids</translation>
    </message>
    <message numerus="yes">
        <source>Histograms after %Ln updates. %1</source>
        <translation>
            <numerusform>Histogrammes après %Ln mise à jour. %1</numerusform>
            <numerusform>Histogrammes après %Ln mises à jour. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>along the run, and now</source>
        <translation>au fil de l’exécution, et maintenant</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Nombres affichés</translation>
    </message>
</context>
<context>
    <name>perc::widgets</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Card</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Fermer cette vue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export and other actions of this view</source>
        <translation>Exportation et autres actions de cette vue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Agrandir</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Arrow keys go through the cells, Space and Shift choose rows, S sorts by the column.</source>
        <translation>Les flèches parcourent les cellules, Espace et Maj choisissent des lignes, S trie selon la colonne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldLegend</name>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>%1 of %2 points shown</source>
        <translation>%1 points affichés sur %2</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, entraînement</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
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
        <translation>classe %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source> → %1 with P = %2</source>
        <translation> → %1 avec P = %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source> → %1 = %2</source>
        <translation> → %1 = %2</translation>
    </message>
    <message>
        <source>, nearest point %1 (%2)</source>
        <translation>, point le plus proche %1 (%2)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>, its loss %1</source>
        <translation>, sa perte %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, pris pour %1</translation>
    </message>
    <message>
        <source>No field yet.</source>
        <translation>Pas encore de champ.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 de %2 à %3, sur %4 de %5 à %6 et %7 de %8 à %9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, mal classés&#xa0;: %1</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, pas encore examiné</translation>
    </message>
    <message>
        <source>, nearest point %1</source>
        <translation>, point le plus proche %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6.</source>
        <translation>%1 de %2 à %3, sur %4 de %5 à %6.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldWidget</name>
    <message>
        <source>Field over the plane</source>
        <translation>Champ sur le plan</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away.</source>
        <translation>Les flèches déplacent le pointeur, Maj le déplace davantage, Échap le retire.</translation>
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
        <translation>%1, − à +</translation>
    </message>
    <message>
        <source>thickest: %1</source>
        <translation>le plus épais&#xa0;: %1</translation>
    </message>
    <message>
        <source>bias +, −</source>
        <translation>biais +, −</translation>
    </message>
    <message>
        <source>output: %1 to %2</source>
        <translation>sortie&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>a row per unit: weights, bias, value</source>
        <translation>une ligne par unité&#xa0;: poids, biais, valeur</translation>
    </message>
    <message>
        <source>the largest %1 of %2 curves</source>
        <translation>les %1 plus forts de %2 traits</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>adds what comes by the arc</source>
        <translation>ajoute ce qui vient par l’arc</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>nombres %1</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphPainter</name>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>Couche %1, unité %2</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>couche %1, unité %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Sortie %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>There are no numbers: no sample can be followed.</source>
        <translation>Il n’y a pas de nombres&#xa0;: aucun exemple ne peut être suivi.</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>dernière mise à jour %1</translation>
    </message>
    <message>
        <source>prediction %1</source>
        <translation>prédiction %1</translation>
    </message>
    <message>
        <source>next batch %1</source>
        <translation>prochain lot %1</translation>
    </message>
    <message>
        <source>Double click or Enter: type a new value.</source>
        <translation>Double clic ou Entrée&#xa0;: saisir une nouvelle valeur.</translation>
    </message>
    <message>
        <source>One unit more (restarts)</source>
        <translation>Une unité de plus (relance)</translation>
    </message>
    <message>
        <source>One unit less (restarts)</source>
        <translation>Une unité de moins (relance)</translation>
    </message>
    <message>
        <source>A new layer here (restarts)</source>
        <translation>Une nouvelle couche ici (relance)</translation>
    </message>
    <message>
        <source>Remove this layer (restarts)</source>
        <translation>Supprimer cette couche (relance)</translation>
    </message>
    <message>
        <source>Click or Enter: activation, units and layers. + and − change the units (restarts).</source>
        <translation>Clic ou Entrée&#xa0;: activation, unités et couches. + et − changent les unités (redémarre).</translation>
    </message>
    <message>
        <source>Click or Enter: add a layer (restarts).</source>
        <translation>Clic ou Entrée&#xa0;: ajouter une couche (relance).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entrées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outputs</source>
        <translation>
            <numerusform>%Ln sortie</numerusform>
            <numerusform>%Ln sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>sans fonction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unité</numerusform>
            <numerusform>%Ln unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Biais (%1)</translation>
    </message>
    <message numerus="yes">
        <source>the mean of %Ln samples</source>
        <translation>
            <numerusform>la moyenne de %Ln exemple</numerusform>
            <numerusform>la moyenne de %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>l’exemple %1</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Pas encore de réseau.</translation>
    </message>
    <message numerus="yes">
        <source>Network of %Ln inputs, </source>
        <translation>
            <numerusform>Réseau de %Ln entrée, </numerusform>
            <numerusform>Réseau de %Ln entrées, </numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>aucune couche cachée</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>couches cachées&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest weight is %1: %2.</source>
        <translation>Le plus grand poids est %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Residual: layer %1 is added to layer %2.</source>
        <translation>Connexion résiduelle&#xa0;: la couche %1 s’ajoute à la couche %2.</translation>
    </message>
    <message>
        <source>Residual: the inputs are added to layer %1.</source>
        <translation>Connexion résiduelle&#xa0;: les entrées s’ajoutent à la couche %1.</translation>
    </message>
    <message>
        <source>Residual: %1 of layer %2 is added to layer %3, as %4.</source>
        <translation>Connexion résiduelle&#xa0;: %1 de la couche %2 s’ajoute à la couche %3, comme %4.</translation>
    </message>
    <message>
        <source>Residual: %1 of the inputs is added to layer %2, as %3.</source>
        <translation>Connexion résiduelle&#xa0;: %1 des entrées s’ajoute à la couche %2, comme %3.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphStage</name>
    <message>
        <source>gradient descent</source>
        <translation>descente de gradient</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momentum de Nesterov</translation>
    </message>
    <message>
        <source>L = mean of the samples&apos; losses = %1</source>
        <translation>L = moyenne des pertes des exemples = %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>L = mean over the outputs of their cross-entropies = %1</source>
        <translation>L = moyenne sur les sorties de leurs entropies croisées = %1</translation>
    </message>
    <message>
        <source>ŷ of the target</source>
        <translation>ŷ de la cible</translation>
    </message>
    <message>
        <source>L = mean over the outputs of %1 = %2</source>
        <translation>L = moyenne sur les sorties de %1 = %2</translation>
    </message>
    <message>
        <source>prediction: %1; in standard units z = %2, t = %3</source>
        <translation>prédiction&#xa0;: %1&#x202f;; en unités réduites z = %2, t = %3</translation>
    </message>
    <message>
        <source>mean of δ⋅%1</source>
        <translation>moyenne de δ⋅%1</translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>le plus grand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inputs are not trained.</source>
        <translation>Les entrées ne sont pas entraînées.</translation>
    </message>
    <message>
        <source>changes most: %1</source>
        <translation>change le plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>, scaled down to %1</source>
        <translation>, ramené à %1</translation>
    </message>
    <message>
        <source>, not clipped (limit %1)</source>
        <translation>, non écrêté (limite %1)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>There is no next update: the run has diverged, or there are no training points.</source>
        <translation>Il n’y a pas de prochaine mise à jour&#xa0;: l’exécution a divergé, ou il n’y a pas de points d’entraînement.</translation>
    </message>
    <message>
        <source>Means over the batch: the function is applied to each sample by itself.</source>
        <translation>Moyennes sur le lot&#xa0;: la fonction est appliquée à chaque exemple séparément.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up.</source>
        <translation>Chaque entrée fois son poids, et le biais, sont additionnés.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up; then the function.</source>
        <translation>On additionne chaque entrée multipliée par son poids, et le biais&#x202f;; puis on applique la fonction.</translation>
    </message>
    <message>
        <source>Prediction and target</source>
        <translation>Prédiction et cible</translation>
    </message>
    <message>
        <source>How far the predictions are from the targets, on average.</source>
        <translation>À quelle distance les prédictions sont des cibles, en moyenne.</translation>
    </message>
    <message>
        <source>How far the prediction is from the target.</source>
        <translation>À quelle distance la prédiction est de la cible.</translation>
    </message>
    <message>
        <source>Gradients of the batch&apos;s mean loss; δ and values are means over the batch.</source>
        <translation>Gradients de la perte moyenne du lot&#x202f;; δ et les valeurs sont des moyennes sur le lot.</translation>
    </message>
    <message>
        <source>The chain rule, from the loss back: how the loss changes with this unit&apos;s sum.</source>
        <translation>La règle de dérivation en chaîne, à rebours depuis la perte&#xa0;: comment la perte change avec la somme de cette unité.</translation>
    </message>
    <message>
        <source>The chain rule: the error signal of the unit times what came in.</source>
        <translation>La règle de dérivation en chaîne&#xa0;: le signal d’erreur de l’unité multiplié par ce qui y est entré.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>RMSProp as in TensorFlow.js</source>
        <translation>RMSProp comme dans TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad comme dans TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta comme dans TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- comme dans FANN</translation>
    </message>
    <message>
        <source>, taken %1 uphill (SAM)</source>
        <translation>, pris %1 plus haut (SAM)</translation>
    </message>
    <message>
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 au taux η = %2, d’après le lot de %3&#x202f;; gradient ‖g‖ = %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphWidget</name>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activation de la couche %1</translation>
    </message>
    <message>
        <source>All layers as set in the panel</source>
        <translation>Toutes les couches comme dans le panneau</translation>
    </message>
    <message>
        <source>Layers and units (restarts)</source>
        <translation>Couches et unités (relance)</translation>
    </message>
    <message>
        <source>One unit more</source>
        <translation>Une unité de plus</translation>
    </message>
    <message>
        <source>One unit less</source>
        <translation>Une unité de moins</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>Supprimer cette couche</translation>
    </message>
    <message>
        <source>New layer before this</source>
        <translation>Nouvelle couche avant celle-ci</translation>
    </message>
    <message>
        <source>New layer after this</source>
        <translation>Nouvelle couche après celle-ci</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Schéma du réseau</translation>
    </message>
    <message>
        <source>Arrow keys move between units and layers. Return goes into a unit&apos;s weights, and there types a new number. Escape goes back.</source>
        <translation>Les flèches vont d’une unité et d’une couche à l’autre. Entrée passe aux poids d’une unité, et y permet de saisir un nouveau nombre. Échap revient en arrière.</translation>
    </message>
    <message>
        <source>The network will appear here.</source>
        <translation>Le réseau apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTable</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTableWidget</name>
    <message>
        <source>Table of values</source>
        <translation>Tableau de valeurs</translation>
    </message>
    <message>
        <source>Arrow keys read another cell, Return chooses it, Escape takes the pointer away.</source>
        <translation>Les flèches lisent une autre cellule, Entrée la choisit, Échap enlève le pointeur.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lowest: %1. Highest: %2.</source>
        <translation>Le plus bas&#xa0;: %1. Le plus haut&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramPainter</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>au-dessous de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1: most %2 (%3)</source>
        <translation>%1&#xa0;: surtout %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>share of the numbers</source>
        <translation>part des nombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier; %1</source>
        <translation>
            <numerusform>%Ln antérieur&#x202f;; %1</numerusform>
            <numerusform>%Ln antérieurs&#x202f;; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>pas %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times, the last at step %2)</source>
        <translation>
            <numerusform>%1 (%Ln fois, la dernière au pas %2)</numerusform>
            <numerusform>%1 (%Ln fois, la dernière au pas %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <translation>%1&#xa0;: %2 au pas %3</translation>
    </message>
    <message>
        <source>%1: not known at step %2</source>
        <translation>%1&#xa0;: inconnu au pas %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramWidget</name>
    <message>
        <source>Histograms</source>
        <translation>Histogrammes</translation>
    </message>
    <message>
        <source>Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape takes the pointer away.</source>
        <translation>Gauche et Droite suivent les mises à jour, Haut et Bas parcourent les intervalles, Entrée va à ce moment, Échap retire le pointeur.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LabRail</name>
    <message>
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LineChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Left and Right read the values along the chart, Escape goes back to the end.</source>
        <translation>Gauche et Droite lisent les valeurs le long du graphique, Échap revient à la fin.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>perc::widgets::MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Return chooses the place under the pointer.</source>
        <translation>Les flèches déplacent le pointeur, Maj le déplace davantage, Échap le retire. Entrée choisit l’endroit sous le pointeur.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::MessageLine</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterPanel</name>
    <message>
        <source>Find a setting…</source>
        <translation>Chercher un réglage…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect now</source>
        <translation>
            <numerusform>%n réglage actuellement sans effet</numerusform>
            <numerusform>%n réglages actuellement sans effet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide settings without effect</source>
        <translation>Masquer les réglages sans effet</translation>
    </message>
    <message>
        <source>Show settings without effect</source>
        <translation>Afficher les réglages sans effet</translation>
    </message>
    <message>
        <source>Group of settings, unfolded</source>
        <translation>Groupe de réglages, déplié</translation>
    </message>
    <message>
        <source>Group of settings, folded</source>
        <translation>Groupe de réglages, replié</translation>
    </message>
    <message>
        <source>No setting is called so. Names, options and explanations are searched, word by word.</source>
        <translation>Aucun réglage ne s’appelle ainsi. La recherche porte sur les noms, les options et les explications, mot par mot.</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Les plus utilisés</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterRow</name>
    <message>
        <source>no hidden layer</source>
        <translation>aucune couche cachée</translation>
    </message>
    <message>
        <source>One layer more</source>
        <translation>Une couche de plus</translation>
    </message>
    <message>
        <source>One layer less</source>
        <translation>Une couche de moins</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, nombre</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Revenir à la valeur par défaut, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>A change starts the run anew.</source>
        <translation>Un changement relance l’exécution.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Admet %1.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Sur la ligne de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1&#xa0;: un élément de plus</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1&#xa0;: un élément de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un élément de plus</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un élément de moins</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 A change starts the run anew.</source>
        <translation>%1 Un changement redémarre l’exécution.</translation>
    </message>
    <message>
        <source>auto: %1</source>
        <translation>auto&#xa0;: %1</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Left to the lab, which takes what is usual with the other settings.</source>
        <translation>Laissé au labo, qui prend ce qui est usuel avec les autres réglages.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No longer beside the pictures</source>
        <translation>Ne plus montrer à côté des images</translation>
    </message>
    <message>
        <source>Show it beside the pictures, for the class</source>
        <translation>Montrer à côté des images, pour la classe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Left and Right arrow keys move the place, Shift moves it far.</source>
        <translation>Les flèches gauche et droite déplacent la position, Maj la déplace loin.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::RugChart</name>
    <message>
        <source>%1 of %2 between %3 and %4</source>
        <translation>%1 sur %2 entre %3 et %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterPainter</name>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>point %1: %2 (%3), %4 %5, %6 %7</source>
        <translation>point %1&#xa0;: %2 (%3), %4 %5, %6 %7</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, prédiction %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, pris pour %1</translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation>, perte %1</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Pas encore de points.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, mal classés&#xa0;: %1</translation>
    </message>
    <message>
        <source>; %1 from %2 to %3, %4 from %5 to %6.</source>
        <translation>&#x202f;; %1 de %2 à %3, %4 de %5 à %6.</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, pas encore examiné</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterWidget</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Return chooses one, Ctrl+Return adds it, Escape takes the pointer away.</source>
        <translation>Les flèches vont de point en point, Entrée en choisit un, Ctrl+Entrée l’ajoute, Échap retire le pointeur.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SeedChip</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The seed of the run: a whole number from 0 to 18,446,744,073,709,551,615. A change starts the run anew.</source>
        <translation>La graine de l’exécution&#xa0;: un entier de 0 à 18&#x202f;446&#x202f;744&#x202f;073&#x202f;709&#x202f;551&#x202f;615. Un changement relance l’exécution.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>A new run from another seed (%1)</source>
        <translation>Une nouvelle exécution avec une autre graine (%1)</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SmallMultiplesWidget</name>
    <message>
        <source>Small figures</source>
        <translation>Petites figures</translation>
    </message>
    <message>
        <source>Arrow keys go from figure to figure, Return chooses one, Escape goes back to all.</source>
        <translation>Les flèches vont de figure en figure, Entrée en choisit une, Échap revient à toutes.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceLegend</name>
    <message>
        <source>above %1: cut off</source>
        <translation>au-dessus de %1&#xa0;: coupé</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>paler: out of date</source>
        <translation>plus pâle&#xa0;: périmé</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWidget</name>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Comma and period turn the surface, Page Up and Page Down tilt it. Return chooses the place under the pointer.</source>
        <translation>Les flèches déplacent le pointeur, Maj le déplace davantage, Échap le retire. La virgule et le point tournent la surface, Page préc. et Page suiv. l’inclinent. Entrée choisit l’endroit sous le pointeur.</translation>
    </message>
    <message>
        <source>The surface will appear here.</source>
        <translation>La surface apparaîtra ici.</translation>
    </message>
    <message>
        <source>Drag to turn, point to read values.</source>
        <translation>Faites glisser pour tourner, pointez pour lire des valeurs.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWords</name>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation>Pas encore de surface.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 de %2 à %3, sur %4 de %5 à %6 et %7 de %8 à %9.</translation>
    </message>
    <message>
        <source>Lowest at %1.</source>
        <translation>Le plus bas en %1.</translation>
    </message>
    <message>
        <source>No height is known.</source>
        <translation>Aucune hauteur n’est connue.</translation>
    </message>
    <message>
        <source>%1 of it has been looked at.</source>
        <translation>Part examinée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of it has no value.</source>
        <translation>Part sans valeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of it is cut off above %2.</source>
        <translation>Part coupée&#xa0;: %1, au-dessus de %2.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1: not looked at yet</source>
        <translation>%1&#xa0;: pas encore examiné</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1&#xa0;: pas de valeur</translation>
    </message>
    <message>
        <source>%1 → %2 = %3</source>
        <translation>%1 → %2 = %3</translation>
    </message>
    <message>
        <source>, cut off at %1</source>
        <translation>, coupé à %1</translation>
    </message>
    <message>
        <source>, out of date</source>
        <translation>, périmé</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1&#xa0;: de %2 à %3.</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, échelle log</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TimelineStrip</name>
    <message>
        <source>episode %1: return %2, ended at step %3</source>
        <translation>épisode %1&#xa0;: retour %2, terminé au pas %3</translation>
    </message>
    <message>
        <source>episode %1: return %2, steps %3 to %4</source>
        <translation>épisode %1&#xa0;: retour %2, pas %3 à %4</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>L’exécution entière. Gauche et Droite en parcourent un centième, les touches Page un dixième, Début et Fin vont aux extrémités.</translation>
    </message>
    <message>
        <source>The whole run, a bar for each episode. Left and Right go a hundredth of it, Page keys an episode, Home and End to the ends.</source>
        <translation>L’exécution entière, une barre par épisode. Gauche et Droite en parcourent un centième, les touches Page un épisode, Début et Fin vont aux extrémités.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>pas %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Reculer d’un pas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer d’un pas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>What a step is</source>
        <translation>Ce qu’est un pas</translation>
    </message>
    <message>
        <source>What one step goes through</source>
        <translation>Ce que parcourt un pas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>pas/s</translation>
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
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1&#x202f;/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>1/%1 of real time</source>
        <translation>1/%1 du temps réel</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The notch is real time: %1 steps per second</source>
        <translation>Le cran est le temps réel&#xa0;: %1 pas par seconde</translation>
    </message>
</context>
<context>
    <name>perc::widgets::WeightEdit</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2 is allowed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas admis&#xa0;: il faut %2.</translation>
    </message>
</context>
</TS>
