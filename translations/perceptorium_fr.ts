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
        <source>The folder with the four IDX files of MNIST, for mnist-mlp.</source>
        <translation>Le dossier contenant les quatre fichiers IDX de MNIST, pour mnist-mlp.</translation>
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
        <translation>mémoire de la fenêtre pendant dix minutes à pleine vitesse ; échoue si elle croît (seulement par son nom)</translation>
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
        <translation>soak : %1 MiB au plus, %2 à mi-temps, %3 à la fin ; sont permis %4 MiB et une croissance de %5 dans la seconde moitié.</translation>
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
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Impossible d’écrire %1&#xa0;: le nom doit se terminer par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf or csv.</source>
        <translation>%1 n’est pas un format que l’on puisse écrire&#xa0;: png, svg, pdf ou csv.</translation>
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
        <source>--weights %1: this lab has no weights to write.</source>
        <translation>--weights %1&#xa0;: ce labo n’a pas de poids à écrire.</translation>
    </message>
    <message>
        <source>--pytorch %1: this lab cannot be written as a PyTorch program.</source>
        <translation>--pytorch %1&#xa0;: ce labo ne peut pas être écrit sous forme de programme PyTorch.</translation>
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
        <source>Two lanes: the same run twice, the second with this one parameter different.</source>
        <translation>Deux voies&#xa0;: la même exécution deux fois, la seconde avec ce seul paramètre différent.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times.</source>
        <translation>Modifie un paramètre en cours d’exécution, ou effectue une action, après ce nombre de mises à jour&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>La graine d’où provient tout le hasard. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Learns from this table (CSV).</source>
        <translation>Apprend à partir de ce tableau (CSV).</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Part de ces poids au lieu de poids aléatoires.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000.</source>
        <translation>Nombre de mises à jour à effectuer. Par défaut&#xa0;: 1000.</translation>
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
        <source>--data %1 is not allowed: the lab %2 takes no table.</source>
        <translation>--data %1 n’est pas admis&#xa0;: le labo %2 ne prend pas de tableau.</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Écrit les grandeurs relevées en chemin.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf or .csv; may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Écrit une vue en .png, .svg, .pdf ou .csv&#x202f;; peut être répété. NAME:2 est celle de la seconde voie.</translation>
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
        <translation>%1, ligne %2, colonne « %3 » : « %4 » est infini ou dépasse la simple précision. Sont permis les nombres de -%5 à %5.</translation>
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
        <source>%1: %2 samples of %3 pixels; at least one sample and at most %4 pixels in all are allowed.</source>
        <translation>%1&#xa0;: %2 exemples de %3 pixels&#x202f;; il faut au moins un exemple et au plus %4 pixels en tout.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1&#xa0;: toutes les étiquettes valent %2. Il faut au moins deux classes.</translation>
    </message>
    <message>
        <source>%1: the images for training and testing differ in size.</source>
        <translation>%1&#xa0;: les images d’entraînement et de test n’ont pas la même taille.</translation>
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
        <source>an object of one id: value</source>
        <translation>un objet d’un seul id: value</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>une liste d’au plus 100000 changements</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;</source>
        <translation>des entrées {&quot;step&quot;: n, &quot;set&quot;: {id: value}} ou {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, dans l’ordre de leurs pas, jusqu’à &quot;steps&quot;</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas changer en cours d’exécution, mais le journal le prétend.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}</translation>
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
        <source>%1: the name “%3” is used twice in its header.</source>
        <translation>%1&#xa0;: le nom «&#xa0;%3&#xa0;» apparaît deux fois dans son en-tête.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» doit avoir dtype, shape et deux data_offsets.</translation>
    </message>
    <message>
        <source>%1: its header is not JSON (byte %3).</source>
        <translation>%1&#xa0;: son en-tête n’est pas du JSON (octet %3).</translation>
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
        <source>Layer %1 has %2 units; 1 to %3 are allowed.</source>
        <translation>La couche %1 a %2 unités&#x202f;; de 1 à %3 sont admises.</translation>
    </message>
    <message>
        <source>Layer %1 has the dropout rate %2; from 0 to below 1 is allowed.</source>
        <translation>La couche %1 a un taux de dropout de %2&#x202f;; il doit valoir au moins 0 et moins de 1.</translation>
    </message>
    <message>
        <source>The network has more than %1 parameters at layer %2.</source>
        <translation>Le réseau a plus de %1 paramètres à la couche %2.</translation>
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
        <translation>set-weight : %4 vaut %1 ; il faut un nombre entier de %2 à %3.</translation>
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
        <source>The length of an update&apos;s step.</source>
        <translation>La longueur du pas d’une mise à jour.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier du taux</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on.</source>
        <translation>Comment le taux d’apprentissage change au fil de l’entraînement.</translation>
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
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Training and test loss are alike: this is underfitting.</source>
        <translation>La perte se stabilise bien au-dessus de zéro&#xa0;: la frontière ne peut pas se courber assez souvent, quelle que soit la durée de l’entraînement. La perte d’entraînement et la perte de test se ressemblent&#xa0;: c’est du sous-apprentissage.</translation>
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
        <source>The loss leaps instead of falling, or the run diverges: each step overshoots the valley. Step back, lower the rate by ten and go on from the same moment.</source>
        <translation>La perte bondit au lieu de descendre, ou l’exécution diverge&#xa0;: chaque pas dépasse le fond de la vallée. Reculez d’un pas, divisez le taux par dix et repartez du même moment.</translation>
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
        <source>Even without a hidden layer more than nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Même sans couche cachée, plus de dix-neuf cas sur vingt sont justes. Quelles erreurs pèseraient le plus pour une patiente&#x202f;? L’exactitude ne le dit pas.</translation>
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
        <translation>Cette exécution a trop de changements pour une ligne de commande : enregistrez-la dans un fichier et utilisez « perceptorium replay FILE ».</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>The language of pictures and messages: de, en, es, fr. Default: the system&apos;s.</source>
        <translation>La langue des images et des messages : de, en, es, fr. Par défaut : celle du système.</translation>
    </message>
    <message>
        <source>a whole number from 0 to &quot;steps&quot;</source>
        <translation>un nombre entier de 0 à « steps »</translation>
    </message>
    <message>
        <source>%1 numbers from %2 to %3, separated by commas</source>
        <translation>%1 nombres de %2 à %3, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>perc::app::AboutDialog</name>
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
        <source>Copy as P&amp;yTorch code</source>
        <translation>Copier comme code P&amp;yTorch</translation>
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
        <source>&amp;New seed</source>
        <translation>&amp;Nouvelle graine</translation>
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
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>All on the screen</source>
        <translation>Toutes celles à l’écran</translation>
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
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <source>This lab cannot be written as a PyTorch program.</source>
        <translation>Ce labo ne peut pas être écrit sous forme de programme PyTorch.</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Écriture du programme…</translation>
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
    <name>perc::app::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
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
        <source>Further</source>
        <translation>Autres</translation>
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
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Deux voies</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting:</source>
        <translation>L’exécution est faite deux fois, côte à côte, avec la même graine. La voie B diffère de la voie A par un réglage&#xa0;:</translation>
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
        <source>A: %1 %2</source>
        <translation>A&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>B: %1 %2</source>
        <translation>B&#xa0;: %1 %2</translation>
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
</context>
<context>
    <name>perc::app::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>opening of %1</source>
        <translation>ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open run or table</source>
        <translation>Ouvrir une exécution ou un tableau</translation>
    </message>
    <message>
        <source>Runs and tables (*.perc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exécutions et tableaux (*.perc *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
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
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>%1 – Perceptorium</source>
        <translation>%1 – Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium a été arrêté au milieu d’une exécution (%1). Reprendre là où vous en étiez ?</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>la dernière session</translation>
    </message>
    <message>
        <source>Copied: a PyTorch program that goes on from here</source>
        <translation>Copié&#xa0;: un programme PyTorch qui reprend à partir d’ici</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Copié&#xa0;: l’exécution sous forme de texte. Votre tableau ou vos poids n’en font pas partie&#x202f;; envoyez aussi le fichier.</translation>
    </message>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Copié&#xa0;: l’exécution sous forme de texte, à coller dans une autre fenêtre</translation>
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
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lancer</translation>
    </message>
</context>
<context>
    <name>perc::app::Monitor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
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
    <name>perc::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Speed at the start</source>
        <translation>Vitesse au démarrage</translation>
    </message>
    <message>
        <source>Reset gives the same start</source>
        <translation>Réinitialiser redonne le même départ</translation>
    </message>
    <message>
        <source>The seed is locked. Without it every reset takes a new seed.</source>
        <translation>La graine est verrouillée. Sinon, chaque réinitialisation prend une nouvelle graine.</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Mettre l’exécution à l’abri pendant le travail</translation>
    </message>
    <message>
        <source>It is saved now and then, so that it can be continued after a crash.</source>
        <translation>Elle est enregistrée de temps en temps, pour pouvoir être reprise après un plantage.</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Montrer la visite guidée</translation>
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
        <source>%1 updates per second</source>
        <translation>%1 mises à jour par seconde</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>À partir du prochain démarrage du programme.</translation>
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
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>Cette exécution n’est pas conservée : %1</translation>
    </message>
</context>
<context>
    <name>perc::app::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Commencer par un préréglage</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question to answer before anything is played. Ctrl+L opens the list.</source>
        <translation>Des expériences préparées, chacune avec une question à laquelle répondre avant de lancer quoi que ce soit. Ctrl+L ouvre la liste.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Le regarder apprendre</translation>
    </message>
    <message>
        <source>Views show the network as it is at this moment. Point at anything to read its numbers; a double click makes a view large.</source>
        <translation>Les vues montrent le réseau tel qu’il est en ce moment. Pointez n’importe quoi pour lire ses nombres&#x202f;; un double clic agrandit une vue.</translation>
    </message>
    <message>
        <source>Play, step, step back</source>
        <translation>Lancer, avancer, reculer</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys go one update forward or back. The speed is beside it.</source>
        <translation>Espace lance et met en pause&#x202f;; les flèches avancent ou reculent d’une mise à jour. La vitesse est à côté.</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Tout changer</translation>
    </message>
    <message>
        <source>Settings can be changed while the run goes on; those that start it anew say so. Everything can be undone with Ctrl+Z.</source>
        <translation>Les réglages peuvent être changés pendant l’exécution&#x202f;; ceux qui la relancent l’indiquent. Tout peut être annulé avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>The whole run with its loss. Drag to any moment, change something there, and go on from it.</source>
        <translation>L’exécution entière avec sa perte. Glissez vers n’importe quel moment, changez-y quelque chose et repartez de là.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Emporter le résultat</translation>
    </message>
    <message>
        <source>Every view becomes a picture, a page, a table or a film. F1 lists all keys; Help shows this tour again.</source>
        <translation>Chaque vue devient une image, une page, un tableau ou un film. F1 donne tous les raccourcis&#x202f;; le menu Aide montre à nouveau cette visite.</translation>
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
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
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
    <name>perc::playground::ActivationView</name>
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
    <name>perc::playground::BoundaryView</name>
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
        <source>Paint points</source>
        <translation>Peindre des points</translation>
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
</context>
<context>
    <name>perc::playground::CommonView</name>
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
    <name>perc::playground::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Return goes to the moment that is read.</source>
        <translation>Entrée va au moment qui est lu.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
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
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
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
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
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
        <source>R²</source>
        <translation>R²</translation>
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
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
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
        <translation>mise à jour</translation>
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
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>perc::playground::DataView</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
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
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>Les exemples, avec leurs prédictions et leurs pertes, apparaîtront ici.</translation>
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
</context>
<context>
    <name>perc::playground::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
        </translation>
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
    <name>perc::playground::RepresentationView</name>
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
        <source>principal plane, axis %1</source>
        <translation>plan principal, axe %1</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1 ; 2 composantes : %2 de la variance</translation>
    </message>
</context>
<context>
    <name>perc::playground::UpdateView</name>
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
    <message>
        <source>Stage %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::playground::WeightsView</name>
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
    <message>
        <source>Under the pointer: %1</source>
        <translation>Sous le pointeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Point at the picture to read its values.</source>
        <translation>Pointez l’image pour en lire les valeurs.</translation>
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
        <translation>sortie : %1 à %2</translation>
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
        <translation>Clic ou Entrée : activation, unités et couches. + et − changent les unités (redémarre).</translation>
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
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 au taux η = %2, d’après le lot de %3 ; gradient ‖g‖ = %4</translation>
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
        <translation>Gradients de la perte moyenne du lot ; δ et les valeurs sont des moyennes sur le lot.</translation>
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
    <message>
        <source>Point at a unit or at a weight to read its numbers.</source>
        <translation>Pointez une unité ou un poids pour en lire les nombres.</translation>
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
            <numerusform>%Ln antérieur ; %1</numerusform>
            <numerusform>%Ln antérieurs ; %1</numerusform>
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
    <message>
        <source>Point at a histogram to read its values.</source>
        <translation>Pointez un histogramme pour en lire les valeurs.</translation>
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
        <source>No setting is called so. Names, explanations and options are searched.</source>
        <translation>Aucun réglage ne s’appelle ainsi. La recherche porte sur les noms, les explications et les options.</translation>
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
    <message>
        <source>Point at a sample to read it, click to choose it.</source>
        <translation>Pointez un exemple pour le lire, cliquez pour le choisir.</translation>
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
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>A new seed: the run starts anew</source>
        <translation>Une nouvelle graine&#xa0;: l’exécution est relancée</translation>
    </message>
    <message>
        <source>Seed lock</source>
        <translation>Verrou de la graine</translation>
    </message>
    <message>
        <source>Locked: a reset gives the same start</source>
        <translation>Verrouillée&#xa0;: une réinitialisation redonne le même départ</translation>
    </message>
    <message>
        <source>Unlocked: a reset takes a new seed</source>
        <translation>Déverrouillée&#xa0;: une réinitialisation prend une nouvelle graine</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
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
    <name>perc::widgets::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>L’exécution entière. Gauche et Droite en parcourent un centième, les touches Page un dixième, Début et Fin vont aux extrémités.</translation>
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
    <name>perc::widgets::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
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
