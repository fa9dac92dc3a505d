<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>perc</name>
    <message>
        <source>The size %1 is not allowed: each side of an animation must have %2 to %3 pixels.</source>
        <translation>El tamaño %1 no se admite: cada lado de una animación debe tener de %2 a %3 píxeles.</translation>
    </message>
    <message>
        <source>%1 frames are not allowed: an animation has 2 to %2.</source>
        <translation>No se admiten %1 fotogramas: una animación tiene de 2 a %2.</translation>
    </message>
    <message>
        <source>%1 frames per second are not allowed: %2 to %3 are.</source>
        <translation>No se admiten %1 fotogramas por segundo, sino de %2 a %3.</translation>
    </message>
    <message>
        <source>From step %1 to step %2 nothing moves: the last step must be later than the first.</source>
        <translation>Del paso %1 al paso %2 nada se mueve: el último paso debe ser posterior al primero.</translation>
    </message>
    <message>
        <source>The animation would be larger than 512 MiB: take fewer frames or a smaller size.</source>
        <translation>La animación ocuparía más de 512 MiB: elija menos fotogramas o un tamaño menor.</translation>
    </message>
    <message>
        <source>The animation could not be packed: %1.</source>
        <translation>No se pudo comprimir la animación: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name of an animation must end in .gif or .webp.</source>
        <translation>No se puede escribir %1: el nombre de una animación debe terminar en .gif o .webp.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>%1 The options of %2 are: %3.</source>
        <translation>%1 Las opciones de %2 son: %3.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes %3.</source>
        <translation>--%1 %2 no se admite: se espera %3.</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2: %3</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes a whole number from %3 to %4.</source>
        <translation>--%1 %2 no se admite: se espera un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>Prints one JSON object for each benchmark.</source>
        <translation>Escribe un objeto JSON por cada prueba de rendimiento.</translation>
    </message>
    <message>
        <source>updates of a 2-8-8-1 network, batch of 10</source>
        <translation>actualizaciones de una red 2-8-8-1, lote de 10</translation>
    </message>
    <message>
        <source>that network&apos;s field of 256 x 256 points</source>
        <translation>campo de esa red en 256 x 256 puntos</translation>
    </message>
    <message>
        <source>one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)</source>
        <translation>una época de MNIST, 784-128-64-10, lote de 64, Adam (necesita --data)</translation>
    </message>
    <message>
        <source>frames of the window while it plays flat out, 95th percentile</source>
        <translation>fotogramas de la ventana a máxima velocidad, percentil 95</translation>
    </message>
    <message>
        <source>from the start of the program to the first picture</source>
        <translation>del inicio del programa a la primera imagen</translation>
    </message>
    <message>
        <source>reading a table of 1,000,000 rows</source>
        <translation>lectura de una tabla de 1&#xa0;000&#xa0;000 de filas</translation>
    </message>
    <message>
        <source>memory of the window over ten minutes flat out; fails where it grows (only by name)</source>
        <translation>memoria de la ventana durante diez minutos a toda velocidad; falla si crece (solo por su nombre)</translation>
    </message>
    <message>
        <source>There is no benchmark %1. The benchmarks are: %2.</source>
        <translation>No hay ninguna prueba de rendimiento %1. Las pruebas son: %2.</translation>
    </message>
    <message>
        <source>%1 needs --data DIR, the folder with the four IDX files of MNIST.</source>
        <translation>%1 necesita --data DIR, la carpeta con los cuatro archivos IDX de MNIST.</translation>
    </message>
    <message>
        <source>Measures how fast this program is on this machine. Without a name: all that needs no data.</source>
        <translation>Mide la velocidad de este programa en este equipo. Sin nombre: todas las pruebas que no necesitan datos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s fonts could not be loaded.</source>
        <translation>No se pudieron cargar los tipos de letra del programa.</translation>
    </message>
    <message>
        <source>soak: %1 MiB at most, %2 at half time, %3 at the end; allowed are %4 MiB and a growth of %5 in the last half.</source>
        <translation>soak: %1 MiB como máximo, %2 a la mitad, %3 al final; se permiten %4 MiB y un crecimiento de %5 en la segunda mitad.</translation>
    </message>
    <message>
        <source>The window did not start: %1</source>
        <translation>No se pudo abrir la ventana: %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. Without a command the window opens.

Commands (each has its own --help):
  list [LAB]          the labs, or a lab&apos;s parameters, metrics and views
  run LAB             carries out a run without a window
  replay FILE.perc    carries out a saved run again
  bench [NAME]...     how fast the core is on this machine</source>
        <translation>Un estudio para observar en clase cómo aprenden las redes neuronales. Sin comando se abre la ventana.

Comandos (cada uno tiene su propio --help):
  list [LAB]          los laboratorios, o los parámetros, métricas y vistas de uno
  run LAB             hace una ejecución sin ventana
  replay FILE.perc    repite una ejecución guardada
  bench [NAME]...     la velocidad del núcleo en este equipo</translation>
    </message>
    <message>
        <source>The language of the window: de, en, es, fr.</source>
        <translation>El idioma de la ventana: de, en, es, fr.</translation>
    </message>
    <message>
        <source>A saved run or a table to open in the window.</source>
        <translation>Una ejecución guardada o una tabla que se abrirá en la ventana.</translation>
    </message>
    <message>
        <source>de, en, es or fr</source>
        <translation>de, en, es o fr</translation>
    </message>
    <message>
        <source>%1 is neither a command nor a file. The commands are: list, run, replay, bench.</source>
        <translation>%1 no es ni un comando ni un archivo. Los comandos son: list, run, replay, bench.</translation>
    </message>
    <message>
        <source>%1 is one word too many: the window opens one file.</source>
        <translation>%1 sobra: la ventana abre un solo archivo.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>La imagen es demasiado grande para la memoria.</translation>
    </message>
    <message>
        <source>The size %1 is not allowed: each side must have %2 to %3 pixels.</source>
        <translation>El tamaño %1 no se admite: cada lado debe tener de %2 a %3 píxeles.</translation>
    </message>
    <message>
        <source>The scale %1 is not allowed: at most %2, and 200 million pixels in all.</source>
        <translation>La escala %1 no se admite: como máximo %2, y 200 millones de píxeles en total.</translation>
    </message>
    <message>
        <source>The run that was kept is gone.</source>
        <translation>La ejecución guardada ya no está.</translation>
    </message>
    <message>
        <source>Shows what is enabled when this parameter has this value; may be given many times.</source>
        <translation>Muestra qué queda habilitado cuando este parámetro tiene este valor; puede repetirse.</translation>
    </message>
    <message>
        <source>Prints a JSON object: enough to draw the panel of parameters.</source>
        <translation>Escribe un objeto JSON: lo necesario para dibujar el panel de parámetros.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>restarts the run</source>
        <translation>reinicia la ejecución</translation>
    </message>
    <message>
        <source>has no effect with these values</source>
        <translation>no tiene efecto con estos valores</translation>
    </message>
    <message>
        <source>Acts, for --change STEP:ID=NUMBERS</source>
        <translation>Acciones, para --change STEP:ID=NUMBERS</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ejemplos preparados</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&quot;list %1 %2&quot; is not allowed: list takes at most one LAB.</source>
        <translation>«list %1 %2» no se admite: list lleva como máximo un LAB.</translation>
    </message>
    <message>
        <source>--set %1 is not allowed without a LAB.</source>
        <translation>--set %1 no se admite sin un LAB.</translation>
    </message>
    <message>
        <source>Lists the labs, or one lab&apos;s parameters, acts, presets, metrics and views.</source>
        <translation>Enumera los laboratorios, o los parámetros, acciones, ejemplos preparados, métricas y vistas de uno.</translation>
    </message>
    <message>
        <source>The id of a lab; &quot;perceptorium list&quot; shows them.</source>
        <translation>El identificador de un laboratorio; «perceptorium list» los muestra.</translation>
    </message>
    <message>
        <source>There is no display for the window. Without one, &quot;perceptorium run&quot; does the same; see --help.</source>
        <translation>No hay pantalla para la ventana. Sin ella, «perceptorium run» hace lo mismo; véase --help.</translation>
    </message>
    <message>
        <source>It stopped because of: %1.</source>
        <translation>El programa se detuvo a causa de: %1.</translation>
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
        <translation>%1 actualizaciones/s</translation>
    </message>
    <message>
        <source>The replay differs from the record: the fingerprint at step %1 is %2, recorded was %3. The file or the program has changed.</source>
        <translation>La repetición difiere del registro: la huella en el paso %1 es %2 y la registrada era %3. El archivo o el programa ha cambiado.</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made with the instruction level %4, this is %5; only the same level gives the same bits.</source>
        <translation>Aviso: la huella en el paso %1 es %2 y la registrada era %3. El registro se hizo con el nivel de instrucciones %4 y este es %5; solo un mismo nivel da los mismos bits.</translation>
    </message>
    <message>
        <source>Carries out a run without a window.</source>
        <translation>Hace una ejecución sin ventana.</translation>
    </message>
    <message>
        <source>Carries out a saved run again, and checks that it gives the same bits.</source>
        <translation>Repite una ejecución guardada y comprueba que da los mismos bits.</translation>
    </message>
    <message>
        <source>A run saved by the window or by &quot;run --save&quot;.</source>
        <translation>Una ejecución guardada por la ventana o con «run --save».</translation>
    </message>
    <message>
        <source>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</source>
        <translation>Parte de uno de los ejemplos preparados del laboratorio, que luego --set modifica. «perceptorium list LAB» los muestra.</translation>
    </message>
    <message>
        <source>Sets a parameter; may be given many times. &quot;perceptorium list LAB&quot; shows them all.</source>
        <translation>Fija un parámetro; puede repetirse. «perceptorium list LAB» los muestra todos.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>La semilla de la que procede todo el azar. Valor predeterminado: 1.</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Parte de estos pesos en lugar de pesos aleatorios.</translation>
    </message>
    <message>
        <source>Stops earlier, as soon as this holds after an update. Also &lt;=, &gt; and &lt;.</source>
        <translation>Se detiene antes, en cuanto esto se cumple tras una actualización. También &lt;=, &gt; y &lt;.</translation>
    </message>
    <message>
        <source>The moment to go to. Default: the end of the record. A later one carries the run on.</source>
        <translation>El momento al que se va. Valor predeterminado: el final del registro. Si es posterior, la ejecución continúa.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un número entero de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE or METRIC&lt;VALUE</source>
        <translation>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE o METRIC&lt;VALUE</translation>
    </message>
    <message>
        <source>--until %1: there is no metric %2 in %3. The metrics are: %4.</source>
        <translation>--until %1: no hay ninguna métrica %2 en %3. Las métricas son: %4.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is not allowed: %1 takes one %3.</source>
        <translation>«%1 %2» no se admite: %1 lleva un solo %3.</translation>
    </message>
    <message>
        <source>ID=VALUE, as in learning-rate=0.1</source>
        <translation>ID=VALUE, como en learning-rate=0.1</translation>
    </message>
    <message>
        <source>There is no parameter %1. The parameters are: %2.</source>
        <translation>No hay ningún parámetro %1. Los parámetros son: %2.</translation>
    </message>
    <message>
        <source>STEP:ID=VALUE, as in 500:learning-rate=0.1</source>
        <translation>STEP:ID=VALUE, como en 500:learning-rate=0.1</translation>
    </message>
    <message>
        <source>The step must be from 0 to the %1 of --steps.</source>
        <translation>El paso debe estar entre 0 y el valor de --steps, que es %1.</translation>
    </message>
    <message>
        <source>%1 cannot change in the middle of a run. What can: %2.</source>
        <translation>%1 no puede cambiar a mitad de una ejecución. Sí pueden: %2.</translation>
    </message>
    <message>
        <source>--change is given %1 times; at most %2 are allowed.</source>
        <translation>--change aparece %1 veces; se admite como máximo %2 veces.</translation>
    </message>
    <message>
        <source>--preset %1 is not allowed: the lab %2 has no presets.</source>
        <translation>--preset %1 no se admite: el laboratorio %2 no tiene ejemplos preparados.</translation>
    </message>
    <message>
        <source>--preset %1: there is no such preset in %2. The presets are: %3.</source>
        <translation>--preset %1: no hay tal ejemplo preparado en %2. Los ejemplos son: %3.</translation>
    </message>
    <message>
        <source>There is no lab %1. The labs are: %2.</source>
        <translation>No hay ningún laboratorio %1. Los laboratorios son: %2.</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Escribe las cifras registradas por el camino.</translation>
    </message>
    <message>
        <source>Writes a view from the first step to the last as .gif or .webp; may be given many times.</source>
        <translation>Escribe una vista desde el primer paso hasta el último como .gif o .webp; puede repetirse.</translation>
    </message>
    <message>
        <source>How many frames an animation has. Default: 60.</source>
        <translation>Cuántos fotogramas tiene una animación. Valor predeterminado: 60.</translation>
    </message>
    <message>
        <source>Frames per second of an animation. Default: 12.</source>
        <translation>Fotogramas por segundo de una animación. Valor predeterminado: 12.</translation>
    </message>
    <message>
        <source>The size of pictures in pixels. Default: 960x720.</source>
        <translation>El tamaño de las imágenes en píxeles. Valor predeterminado: 960x720.</translation>
    </message>
    <message>
        <source>The look of pictures: light or dark. Default: light.</source>
        <translation>El aspecto de las imágenes: light (claro) o dark (oscuro). Valor predeterminado: light.</translation>
    </message>
    <message>
        <source>Writes what was learned, under PyTorch&apos;s names and shapes.</source>
        <translation>Escribe lo aprendido, con los nombres y formas de PyTorch.</translation>
    </message>
    <message>
        <source>Writes a PyTorch program that goes on from the last update.</source>
        <translation>Escribe un programa de PyTorch que continúa desde la última actualización.</translation>
    </message>
    <message>
        <source>Writes the run itself, for replay or the window.</source>
        <translation>Escribe la propia ejecución, para replay o para la ventana.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Escribe el resultado como un único objeto JSON.</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>Sin avance en la salida de error estándar.</translation>
    </message>
    <message>
        <source>--size %1 is not allowed: it takes WIDTHxHEIGHT, each from %2 to %3 pixels.</source>
        <translation>--size %1 no se admite: se espera WIDTHxHEIGHT, cada uno de %2 a %3 píxeles.</translation>
    </message>
    <message>
        <source>NAME=FILE, as in boundary=picture.png</source>
        <translation>NAME=FILE, como en boundary=picture.png</translation>
    </message>
    <message>
        <source>NAME, NAME:1 or NAME:2 before the file</source>
        <translation>NAME, NAME:1 o NAME:2 antes del archivo</translation>
    </message>
    <message>
        <source>a number from 0.5 to 50</source>
        <translation>un número de 0.5 a 50</translation>
    </message>
    <message>
        <source>a file name that ends in .csv</source>
        <translation>un nombre de archivo que termine en .csv</translation>
    </message>
    <message>
        <source>a file name that ends in .safetensors</source>
        <translation>un nombre de archivo que termine en .safetensors</translation>
    </message>
    <message>
        <source>a file name that ends in .py</source>
        <translation>un nombre de archivo que termine en .py</translation>
    </message>
    <message>
        <source>a file name that ends in .perc</source>
        <translation>un nombre de archivo que termine en .perc</translation>
    </message>
    <message>
        <source>%1 is asked for twice; a file takes one output.</source>
        <translation>%1 se pide dos veces; un archivo recibe una sola salida.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is there already, and is read-only or not a file.</source>
        <translation>No se puede escribir %1: ya existe y es de solo lectura o no es un archivo.</translation>
    </message>
    <message>
        <source>The view %1 of %2 cannot be drawn by this program.</source>
        <translation>Este programa no puede dibujar la vista %1 de %2.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed without --animation NAME=FILE.</source>
        <translation>--%1 %2 no se admite sin --animation NAME=FILE.</translation>
    </message>
    <message>
        <source>--animation %1=%2: %3</source>
        <translation>--animation %1=%2: %3</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light o dark</translation>
    </message>
    <message>
        <source>--%1 %2=%3: there is no view %2 in %4. The views are: %5.</source>
        <translation>--%1 %2=%3: no hay ninguna vista %2 en %4. Las vistas son: %5.</translation>
    </message>
    <message>
        <source>--%1 %2:2=%3: the run has one lane; --second makes two.</source>
        <translation>--%1 %2:2=%3: la ejecución tiene un solo carril; --second crea dos.</translation>
    </message>
    <message>
        <source>This run needs the file %1, which is not part of the text: open that file first, then paste again.</source>
        <translation>Esta ejecución necesita el archivo %1, que no forma parte del texto: abra primero ese archivo y vuelva a pegar.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a run: at most 1 MiB is allowed.</source>
        <translation>El texto del portapapeles es demasiado largo para una ejecución: se admite como máximo 1 MiB.</translation>
    </message>
    <message>
        <source>The text on the clipboard is no run. A run is copied with &quot;Copy as share text&quot; and begins with {&quot;perceptorium&quot;.</source>
        <translation>El texto del portapapeles no es una ejecución. Una ejecución se copia con «Copiar como texto para compartir» y empieza por {&quot;perceptorium&quot;.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: the field is longer than %4 bytes. Is a closing quote missing?</source>
        <translation>%1, línea %2, campo %3: el campo ocupa más de %4 bytes. ¿Falta una comilla de cierre?</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: a quote is opened here and never closed.</source>
        <translation>%1, línea %2, campo %3: aquí se abre una comilla que no se cierra nunca.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, the most that is read.</source>
        <translation>%1 tiene más de %2 bytes, el máximo que se lee.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is UTF-16. Save it as UTF-8.</source>
        <translation>%1, línea 1: el archivo está en UTF-16. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not text (it has a zero byte). A CSV file is needed.</source>
        <translation>%1, línea %2: el archivo no es de texto (tiene un byte cero). Se necesita un archivo CSV.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is empty. A CSV file with at least one line of data is needed.</source>
        <translation>%1, línea 1: el archivo está vacío. Se necesita un archivo CSV con al menos una línea de datos.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Se canceló la lectura de %1.</translation>
    </message>
    <message>
        <source>The separator of %1 cannot be a quote or a line end.</source>
        <translation>El separador de %1 no puede ser una comilla ni un fin de línea.</translation>
    </message>
    <message>
        <source>%1, line 1: there is a header and no data. At least one line of data is needed.</source>
        <translation>%1, línea 1: hay encabezado pero no datos. Se necesita al menos una línea de datos.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %5 columns, the most that is read.</source>
        <translation>%1, línea %2: hay más de %5 columnas, el máximo que se lee.</translation>
    </message>
    <message>
        <source>%1, line %2: the number of fields is %3, in the first line it is %4 (separator “%5”). It must be the same in every line; with commas between fields, numbers need a decimal point.</source>
        <translation>%1, línea %2: el número de campos es %3 y en la primera línea es %4 (separador «%5»). Debe ser el mismo en todas las líneas; con comas entre los campos, los números necesitan punto decimal.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %3 cells, the most that is read.</source>
        <translation>%1, línea %2: hay más de %3 celdas, el máximo que se lee.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: “%4” is infinite or beyond what single precision holds. Numbers from -%5 to %5 are allowed.</source>
        <translation>%1, línea %2, columna «%3»: «%4» es infinito o no cabe en precisión simple. Se permiten números de -%5 a %5.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there are more than %5 different texts, the most that is read. Leave out columns of free text.</source>
        <translation>%1, línea %2, columna «%3»: hay más de %5 textos distintos, el máximo que se lee. Omita las columnas de texto libre.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Dos gaussianas</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Dos lunas</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Seno con ruido</translation>
    </message>
    <message>
        <source>The number of samples is %1; it must be 1 to 100,000.</source>
        <translation>El número de muestras es %1; debe estar entre 1 y 100&#xa0;000.</translation>
    </message>
    <message>
        <source>The noise is %1; it must be 0 to 1.</source>
        <translation>El ruido es %1; debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The share of the last class is %1; it must be 0.001 to 0.999.</source>
        <translation>La proporción de la última clase es %1; debe estar entre 0.001 y 0.999.</translation>
    </message>
    <message>
        <source>The number of spiral arms is %1; it must be 2 to 5.</source>
        <translation>El número de brazos de la espiral es %1; debe estar entre 2 y 5.</translation>
    </message>
    <message>
        <source>The number of blobs is %1; it must be 2 to 6.</source>
        <translation>El número de nubes es %1; debe estar entre 2 y 6.</translation>
    </message>
    <message>
        <source>Generated by Perceptorium.</source>
        <translation>Generado por Perceptorium.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>%1: the gzip data are damaged or cut short.</source>
        <translation>%1: los datos gzip están dañados o incompletos.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it must begin with two zero bytes.</source>
        <translation>%1 no es un archivo IDX: debe empezar con dos bytes cero.</translation>
    </message>
    <message>
        <source>%1: the IDX type code is %2; only 8 (unsigned bytes) is read.</source>
        <translation>%1: el código de tipo IDX es %2; solo se lee 8 (bytes sin signo).</translation>
    </message>
    <message>
        <source>%1: the IDX array has %2 dimensions; 1 to 4 are allowed.</source>
        <translation>%1: la matriz IDX tiene %2 dimensiones; se admiten de 1 a 4.</translation>
    </message>
    <message>
        <source>%1: a dimension of the IDX array is 0; it must be at least 1.</source>
        <translation>%1: una dimensión de la matriz IDX es 0; debe ser al menos 1.</translation>
    </message>
    <message>
        <source>%1: the IDX array has more than %2 bytes, the most that is read.</source>
        <translation>%1: la matriz IDX tiene más de %2 bytes, el máximo que se lee.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it ends within its header.</source>
        <translation>%1 no es un archivo IDX: termina dentro del encabezado.</translation>
    </message>
    <message>
        <source>%1 is cut short: its header promises %2 values.</source>
        <translation>%1 está incompleto: su encabezado promete %2 valores.</translation>
    </message>
    <message>
        <source>%1 goes on after the last value that its header promises.</source>
        <translation>%1 continúa después del último valor que promete su encabezado.</translation>
    </message>
    <message>
        <source>%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed.</source>
        <translation>%1: no están ni %2 ni %2.gz. Se necesita una carpeta con los cuatro archivos de MNIST.</translation>
    </message>
    <message>
        <source>%1: images need 3 dimensions (samples, rows, columns), it has %2.</source>
        <translation>%1: las imágenes necesitan 3 dimensiones (muestras, filas, columnas) y tiene %2.</translation>
    </message>
    <message>
        <source>%1: %2 images and %3 labels; there must be one label for each image.</source>
        <translation>%1: %2 imágenes y %3 etiquetas; debe haber una etiqueta por imagen.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1: todas las etiquetas son %2. Se necesitan al menos dos clases.</translation>
    </message>
    <message>
        <source>Iris: species by the size of the flower</source>
        <translation>Iris: la especie según el tamaño de la flor</translation>
    </message>
    <message>
        <source>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Wine: cultivar by chemical analysis</source>
        <translation>Vino: el cultivar según el análisis químico</translation>
    </message>
    <message>
        <source>S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>S. Aeberhard y M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Breast cancer: diagnosis by the shape of cell nuclei</source>
        <translation>Cáncer de mama: el diagnóstico según la forma de los núcleos celulares</translation>
    </message>
    <message>
        <source>W. Wolberg and others (1995), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>W. Wolberg y otros (1995), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Digits: handwritten, 8 x 8 pixels</source>
        <translation>Dígitos: manuscritos, 8 x 8 píxeles</translation>
    </message>
    <message>
        <source>E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>E. Alpaydin y C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Diabetes: progression after a year</source>
        <translation>Diabetes: la evolución al cabo de un año</translation>
    </message>
    <message>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), distributed with scikit-learn, BSD-3-Clause</source>
        <translation>B. Efron, T. Hastie, I. Johnstone y R. Tibshirani (2004), distribuido con scikit-learn, BSD-3-Clause</translation>
    </message>
    <message>
        <source>There is no shipped table “%1”. There are: %2.</source>
        <translation>No hay ninguna tabla incluida «%1». Las que hay son: %2.</translation>
    </message>
    <message>
        <source>The share held out for testing is %1; it must be at least 0 and less than 1.</source>
        <translation>La proporción reservada para la prueba es %1; debe ser al menos 0 y menor que 1.</translation>
    </message>
    <message>
        <source>%1 folds of %2 samples: the number of folds must be at least 2 and at most the number of samples.</source>
        <translation>%1 particiones de %2 muestras: el número de particiones debe ser al menos 2 y como máximo el número de muestras.</translation>
    </message>
    <message>
        <source>%1 stratified folds: at least 2, and at most as many as the largest class has members (%2).</source>
        <translation>%1 particiones estratificadas: al menos 2 y como máximo tantas como miembros tiene la clase mayor (%2).</translation>
    </message>
    <message>
        <source>The smallest class has %1 members, fewer than the %2 folds: some folds lack it.</source>
        <translation>La clase menor tiene %1 miembros, menos que las %2 particiones: faltará en algunas.</translation>
    </message>
    <message>
        <source>%1: there is no column “%2”. Its columns are: %3.</source>
        <translation>%1: no hay ninguna columna «%2». Sus columnas son: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row (decimal point, no units). Correct the cell or choose other columns.</source>
        <translation>%1, línea %2, columna «%3»: hay texto donde se necesita un número en todas las filas (punto decimal, sin unidades). Corrija la celda o elija otras columnas.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: column “%4” has no value in any row. Fill it or leave the column out.</source>
        <translation>%1, líneas %2 a %3: la columna «%4» no tiene valor en ninguna fila. Complétela u omita la columna.</translation>
    </message>
    <message>
        <source>%1: column “%2” is the target and cannot be a feature too.</source>
        <translation>%1: la columna «%2» es el objetivo y no puede ser también una característica.</translation>
    </message>
    <message>
        <source>%1: column “%2” is named twice among the features.</source>
        <translation>%1: la columna «%2» aparece dos veces entre las características.</translation>
    </message>
    <message>
        <source>%1: no column of numbers is left to learn from. At least one is needed beside the target.</source>
        <translation>%1: no queda ninguna columna de números de la que aprender. Se necesita al menos una además del objetivo.</translation>
    </message>
    <message>
        <source>%1, line %2: target “%3” has more than %4 classes. Choose another target, or regression.</source>
        <translation>%1, línea %2: el objetivo «%3» tiene más de %4 clases. Elija otro objetivo, o regresión.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: target “%4” has only one class, “%5”. At least two are needed.</source>
        <translation>%1, líneas %2 a %3: el objetivo «%4» tiene una sola clase, «%5». Se necesitan al menos dos.</translation>
    </message>
    <message>
        <source>“%1” is predicted as a number (regression).</source>
        <translation>«%1» se predice como un número (regresión).</translation>
    </message>
    <message>
        <source>“%1” is predicted as one of %2 classes (classification).</source>
        <translation>«%1» se predice como una de %2 clases (clasificación).</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing in them. The first by line and column: %3.</source>
        <translation>Se omiten %1 de %2 filas, porque les falta un valor. Las primeras, por línea y columna: %3.</translation>
    </message>
    <message>
        <source>Left out, because they hold text: %1.</source>
        <translation>Omitidas porque contienen texto: %1.</translation>
    </message>
    <message>
        <source>%1: there are %2 columns and %3 rows. At least two columns (a feature and the target) and one row are needed.</source>
        <translation>%1: hay %2 columnas y %3 filas. Se necesitan al menos dos columnas (una característica y el objetivo) y una fila.</translation>
    </message>
    <message>
        <source>%1: target “%2” has no value in any row. Choose another target.</source>
        <translation>%1: el objetivo «%2» no tiene valor en ninguna fila. Elija otro objetivo.</translation>
    </message>
    <message>
        <source>%1: every row lacks a value in a chosen column. At least one complete row is needed.</source>
        <translation>%1: a todas las filas les falta un valor en alguna columna elegida. Se necesita al menos una fila completa.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The old file, if there was one, is unchanged.</source>
        <translation>No se puede escribir %1: %2. El archivo anterior, si lo había, no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; only files can be opened.</source>
        <translation>%1 no es un archivo normal; solo se pueden abrir archivos.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it cannot be replaced by one.</source>
        <translation>%1 no es un archivo normal; no puede sustituirse por uno.</translation>
    </message>
    <message>
        <source>%1 must lie in the folder of the run file, so that both can be moved together.</source>
        <translation>%1 debe estar en la carpeta del archivo de la ejecución, para que ambos puedan moverse juntos.</translation>
    </message>
    <message>
        <source>This run has too many changes for a text of at most 1 MiB: save it as a file.</source>
        <translation>Esta ejecución tiene demasiados cambios para un texto de 1 MiB como máximo: guárdela como archivo.</translation>
    </message>
    <message>
        <source>%1 is not the file that the run was made with: its content has changed.</source>
        <translation>%1 no es el archivo con el que se hizo la ejecución: su contenido ha cambiado.</translation>
    </message>
    <message>
        <source>%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere.</source>
        <translation>%1 tendría que sustituirse por el archivo del mismo nombre que usa la ejecución: guarde la ejecución en otro lugar.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing or wrong: it takes %3.</source>
        <translation>%1: «%2» falta o es incorrecto: se espera %3.</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known in a run file.</source>
        <translation>%1: la clave «%2» no se conoce en un archivo de ejecución.</translation>
    </message>
    <message>
        <source>%1 is not a run file: the key &quot;perceptorium&quot; with the version is missing.</source>
        <translation>%1 no es un archivo de ejecución: falta la clave «perceptorium» con la versión.</translation>
    </message>
    <message>
        <source>%1 has version %2 of the run file; this program reads version %3.</source>
        <translation>%1 tiene la versión %2 del archivo de ejecución; este programa lee la versión %3.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615, in quotes</source>
        <translation>un número entero de 0 a 18446744073709551615, entre comillas</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53</source>
        <translation>un número entero de 0 a 2^53</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, in quotes</source>
        <translation>16 dígitos hexadecimales, entre comillas</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>%1: the parameter &quot;%2&quot; has the wrong type: it takes %3.</source>
        <translation>%1: el parámetro «%2» es de un tipo incorrecto: se espera %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: there is no parameter &quot;%2&quot; in this lab. The parameters are: %3.</source>
        <translation>%1: no hay ningún parámetro «%2» en este laboratorio. Los parámetros son: %3.</translation>
    </message>
    <message>
        <source>%1: the log has the act &quot;%2&quot;, but this lab has no acts.</source>
        <translation>%1: el registro contiene la acción «%2», pero este laboratorio no tiene acciones.</translation>
    </message>
    <message>
        <source>%1: there is no act &quot;%2&quot; in this lab. The acts are: %3.</source>
        <translation>%1: no hay ninguna acción «%2» en este laboratorio. Las acciones son: %3.</translation>
    </message>
    <message>
        <source>an object of id: value</source>
        <translation>un objeto de id: valor</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice; once is allowed.</source>
        <translation>%1: la clave «%2» aparece dos veces; se admite una sola.</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>una lista de 100000 cambios como máximo</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1: «%2» no puede cambiar a mitad de una ejecución, pero así figura en el registro.</translation>
    </message>
    <message>
        <source>the relative path of a file in the run file&apos;s folder</source>
        <translation>la ruta relativa de un archivo en la carpeta del archivo de ejecución</translation>
    </message>
    <message>
        <source>%1 is too large for a run file: at most 16 MiB are allowed.</source>
        <translation>%1 es demasiado grande para un archivo de ejecución: se admite como máximo 16 MiB.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the type %3; only F32 and I64 are read.</source>
        <translation>%1: el tensor «%2» es del tipo %3; solo se leen F32 e I64.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” must begin at byte %3 of the data, where the one before it ends.</source>
        <translation>%1: el tensor «%2» debe empezar en el byte %3 de los datos, donde termina el anterior.</translation>
    </message>
    <message>
        <source>%1 is cut short: tensor “%2” ends at byte %3 of the data, there are %4.</source>
        <translation>%1 está incompleto: el tensor «%2» termina en el byte %3 de los datos y hay %4.</translation>
    </message>
    <message>
        <source>%1: the shape of tensor “%2” does not fit its %3 bytes.</source>
        <translation>%1: la forma del tensor «%2» no corresponde a sus %3 bytes.</translation>
    </message>
    <message>
        <source>%1: %2 bytes of data belong to no tensor.</source>
        <translation>%1: %2 bytes de datos no pertenecen a ningún tensor.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has a value that is not finite.</source>
        <translation>%1: el tensor «%2» tiene un valor que no es finito.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the integer %3; up to %4 are read.</source>
        <translation>%1: el tensor «%2» tiene el entero %3; se leen hasta %4.</translation>
    </message>
    <message>
        <source>A tensor cannot be named __metadata__.</source>
        <translation>Un tensor no puede llamarse __metadata__.</translation>
    </message>
    <message>
        <source>The shape of tensor “%1” does not fit its %2 numbers.</source>
        <translation>La forma del tensor «%1» no corresponde a sus %2 números.</translation>
    </message>
    <message>
        <source>Tensor “%1” has a value that is not finite; it is not saved.</source>
        <translation>El tensor «%1» tiene un valor que no es finito; no se guarda.</translation>
    </message>
    <message>
        <source>Two tensors have the name “%1”.</source>
        <translation>Dos tensores tienen el nombre «%1».</translation>
    </message>
    <message>
        <source>The names of the tensors need more than %1 bytes.</source>
        <translation>Los nombres de los tensores ocupan más de %1 bytes.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file or is cut short: its header must have 2 to %2 bytes and lie in the file.</source>
        <translation>%1 no es un archivo safetensors o está incompleto: su encabezado debe tener de 2 a %2 bytes y caber en el archivo.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header must begin with {.</source>
        <translation>%1 no es un archivo safetensors: su encabezado debe empezar por {.</translation>
    </message>
    <message>
        <source>%1: “%2” has more than %3 dimensions.</source>
        <translation>%1: «%2» tiene más de %3 dimensiones.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1: el tensor «%2» necesita dtype, shape y dos data_offsets.</translation>
    </message>
    <message>
        <source>%1: the entry “%2” of its header has a value that the format does not allow (%3).</source>
        <translation>%1: la entrada «%2» de su encabezado tiene un valor que el formato no admite (%3).</translation>
    </message>
    <message>
        <source>%1: not valid JSON at byte %2.</source>
        <translation>%1: JSON no válido en el byte %2.</translation>
    </message>
    <message>
        <source>%1: nested too deeply; at most %2 levels are allowed.</source>
        <translation>%1: demasiados niveles anidados; se admiten como máximo %2.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangente hiperbólica</translation>
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
        <translation>ReLU paramétrica</translation>
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
        <translation>Escalón (perceptrón)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Entropía cruzada categórica</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Bisagra (hinge)</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation>Regla del perceptrón</translation>
    </message>
    <message>
        <source>Glorot, uniform</source>
        <translation>Glorot, uniforme</translation>
    </message>
    <message>
        <source>Glorot, normal</source>
        <translation>Glorot, normal</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normal</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun, normal</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation>La de PyTorch</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the network needs %3.</source>
        <translation>El tensor %1 tiene la forma %2; la red necesita %3.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a number that is not finite.</source>
        <translation>El tensor %1 contiene un número que no es finito.</translation>
    </message>
    <message>
        <source>The network has no tensor %1.</source>
        <translation>La red no tiene ningún tensor %1.</translation>
    </message>
    <message>
        <source>Tensor %1 is there twice.</source>
        <translation>El tensor %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Tensor %1 is missing.</source>
        <translation>Falta el tensor %1.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 inputs, not %2.</source>
        <translation>Una red tiene de 1 a %1 entradas, no %2.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 layers, not %2.</source>
        <translation>Una red tiene de 1 a %1 capas, no %2.</translation>
    </message>
    <message>
        <source>Gradient descent (whole batch)</source>
        <translation>Descenso de gradiente (lote completo)</translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation>Descenso de gradiente estocástico</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momento de Nesterov</translation>
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
        <translation>Constante</translation>
    </message>
    <message>
        <source>Steps down</source>
        <translation>Escalonado</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Decaimiento exponencial</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Cyclic, triangular</source>
        <translation>Cíclico, triangular</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>%1 = %2 is not allowed: it takes %3.</source>
        <translation>%1 = %2 no se admite: se espera %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>0, or a number from %1 to %2</source>
        <translation>0, o un número de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>up to %1 layers of %2 to %3 units, as in 8,8, or none</source>
        <translation>una lista de hasta %1 capas de %2 a %3 unidades, como en 8,8, o none</translation>
    </message>
    <message>
        <source>one or more of %1, separated by commas</source>
        <translation>uno o varios de %1, separados por comas</translation>
    </message>
    <message>
        <source>up to %1 of %2, in order, separated by commas, or none</source>
        <translation>una lista de hasta %1 de %2, en orden, separados por comas, o none</translation>
    </message>
    <message>
        <source>%1 to %2 numbers from %3 to %4, separated by commas</source>
        <translation>una lista de %1 a %2 números de %3 a %4, separados por comas</translation>
    </message>
    <message>
        <source>There is no act %1 in this lab.</source>
        <translation>No hay ninguna acción %1 en este laboratorio.</translation>
    </message>
    <message>
        <source>This run has %1 changes: no more are kept. Save it and start a new one.</source>
        <translation>Esta ejecución tiene %1 cambios: no se guardan más. Guárdela y empiece una nueva.</translation>
    </message>
    <message>
        <source>The run stopped because of an internal error: %1</source>
        <translation>La ejecución se detuvo por un error interno: %1</translation>
    </message>
    <message>
        <source>set-weight: the %4 is %1; it must be a whole number from %2 to %3.</source>
        <translation>set-weight: %4 es %1; debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>la unidad</translation>
    </message>
    <message>
        <source>input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>dataset = file necesita una tabla: abra un archivo CSV, arrastre uno a la ventana o indique uno con --data.</translation>
    </message>
    <message>
        <source>inputs = others needs a table of more than two columns besides the target.</source>
        <translation>inputs = others necesita una tabla con más de dos columnas además del objetivo.</translation>
    </message>
    <message>
        <source>%1 = %2: there is no such numeric column besides the target. There are: %3.</source>
        <translation>%1 = %2: no existe esa columna numérica además del objetivo. Las que hay son: %3.</translation>
    </message>
    <message>
        <source>column-y = %1 is on the horizontal axis already: choose another column.</source>
        <translation>column-y = %1 ya está en el eje horizontal: elija otra columna.</translation>
    </message>
    <message>
        <source>Layer %1: vanishing gradients, less than a thousandth of the largest layer&apos;s.</source>
        <translation>Capa %1: desvanecimiento del gradiente: menos de una milésima del de la capa con el mayor gradiente.</translation>
    </message>
    <message>
        <source>Layer %1: exploding gradients, above %2.</source>
        <translation>Capa %1: explosión del gradiente: por encima de %2.</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for every training sample.</source>
        <translation>Capa %1: unidades muertas: %2 de %3 dan 0 para todas las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; step back and lower it.</source>
        <translation>Divergió en la actualización %1: la pérdida ya no es finita. Una tasa de aprendizaje de %2 es demasiado alta aquí; retroceda un paso y redúzcala.</translation>
    </message>
    <message>
        <source>add-points takes three numbers for each point: x, y and the class or value; %1 were given.</source>
        <translation>add-points lleva tres números por cada punto: x, y y la clase o el valor; se dieron %1.</translation>
    </message>
    <message>
        <source>There are %1 points already; at most %2 are allowed.</source>
        <translation>Ya hay %1 puntos; se admiten como máximo %2.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>O exclusivo (XOR)</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Plane (values)</source>
        <translation>Plano (valores)</translation>
    </message>
    <message>
        <source>Peaks (values)</source>
        <translation>Picos (valores)</translation>
    </message>
    <message>
        <source>Noisy sine (values)</source>
        <translation>Seno con ruido (valores)</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Cáncer de mama</translation>
    </message>
    <message>
        <source>Digits 8 × 8</source>
        <translation>Dígitos 8 × 8</translation>
    </message>
    <message>
        <source>Diabetes (values)</source>
        <translation>Diabetes (valores)</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Su propia tabla</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Su propio dibujo</translation>
    </message>
    <message>
        <source>Fits the data</source>
        <translation>Según los datos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>What the network learns: generated points, a table that comes with the program, or your own CSV file.</source>
        <translation>Lo que la red aprende: puntos generados, una tabla incluida en el programa o su propio archivo CSV.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>How many points are generated, training and test together.</source>
        <translation>Cuántos puntos se generan, sumando los de entrenamiento y los de prueba.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>How far the points are strewn about the pattern; at 0.5 the classes overlap widely.</source>
        <translation>Cuánto se dispersan los puntos en torno al patrón; con 0.5 las clases se solapan mucho.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>The share of the points that is held out: the network never learns from them, only the test figures use them.</source>
        <translation>La proporción de puntos que se reserva: la red nunca aprende de ellos; solo sirven para las cifras de prueba.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Arms of the spiral, one class each.</source>
        <translation>Brazos de la espiral, una clase por brazo.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Number of blobs, one class each, or of classes to paint.</source>
        <translation>Número de nubes, una clase por nube, o de clases que pintar.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>The share of the last class among the points of two classes; 0.5: as many of each.</source>
        <translation>La proporción de la última clase entre los puntos de dos clases; 0.5: tantos de una como de otra.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Columna objetivo</translation>
    </message>
    <message>
        <source>The column to predict; empty: the last one.</source>
        <translation>La columna que se predice; vacía: la última.</translation>
    </message>
    <message>
        <source>Column for x</source>
        <translation>Columna para x</translation>
    </message>
    <message>
        <source>The column on the horizontal axis; empty: the one that tells most about the target.</source>
        <translation>La columna del eje horizontal; vacía: la que más dice del objetivo.</translation>
    </message>
    <message>
        <source>Column for y</source>
        <translation>Columna para y</translation>
    </message>
    <message>
        <source>The column on the vertical axis; empty: the one that tells second most about the target.</source>
        <translation>La columna del eje vertical; vacía: la segunda que más dice del objetivo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>otras columnas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>What the network is given of each point. Columns of tables are standardised by their training part.</source>
        <translation>Lo que la red recibe de cada punto. Las columnas de las tablas se estandarizan según su parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer.</source>
        <translation>Unidades de cada capa oculta, de la entrada a la salida, como en 8,8; none: sin capa oculta.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum.</source>
        <translation>La función que cada unidad oculta aplica a su suma ponderada.</translation>
    </message>
    <message>
        <source>Activation by layer</source>
        <translation>Activación por capa</translation>
    </message>
    <message>
        <source>A function of its own for each hidden layer, the first one first; layers beyond the list have the common one.</source>
        <translation>Una función propia para cada capa oculta, empezando por la primera; las capas que no estén en la lista usan la común.</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <translation>Cómo se sortean los primeros pesos.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Normalises what enters each activation over the batch (Ioffe and Szegedy 2015).</source>
        <translation>Normaliza sobre el lote lo que entra en cada activación (Ioffe y Szegedy 2015).</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The probability that a hidden unit is left out of an update (Srivastava et al. 2014).</source>
        <translation>La probabilidad de que una unidad oculta quede fuera de una actualización (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What training makes small. Fits the data: cross-entropy for classes, mean squared error for values.</source>
        <translation>Lo que el entrenamiento reduce. Según los datos: entropía cruzada para clases, error cuadrático medio para valores.</translation>
    </message>
    <message>
        <source>Huber&apos;s delta</source>
        <translation>Delta de Huber</translation>
    </message>
    <message>
        <source>Where the Huber loss turns from a parabola into a straight line.</source>
        <translation>Dónde la pérdida de Huber pasa de parábola a línea recta.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma focal</translation>
    </message>
    <message>
        <source>How much the focal loss turns away from samples that are right already; 0: cross-entropy.</source>
        <translation>Cuánto se desentiende la pérdida focal de las muestras que ya son correctas; 0: entropía cruzada.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrados</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>Balanced: each class weighs the same in the loss, however rare: n/(K n_c).</source>
        <translation>Equilibrados: cada clase pesa lo mismo en la pérdida, por rara que sea: n/(K n_c).</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>The rule that turns the gradient into an update.</source>
        <translation>La regla que convierte el gradiente en una actualización.</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps.</source>
        <translation>La parte del último paso que conserva el siguiente.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>RMSProp&apos;s alpha: how slowly the mean of the squared gradients changes.</source>
        <translation>El alfa de RMSProp: con qué lentitud cambia la media de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradients changes.</source>
        <translation>Con qué lentitud cambia la media de los gradientes en Adam.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradients changes.</source>
        <translation>Con qué lentitud cambia la media de los gradientes al cuadrado en Adam.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Added to the root in the denominator, so that it is never 0.</source>
        <translation>Se suma a la raíz del denominador para que este nunca sea 0.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan de la tasa</translation>
    </message>
    <message>
        <source>Schedule length</source>
        <translation>Duración del plan</translation>
    </message>
    <message>
        <source>Updates over which the schedule runs; step and cyclic change ten times in it.</source>
        <translation>Actualizaciones que abarca el plan; el escalonado y el cíclico cambian diez veces en ese tramo.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Updates over which the rate first rises from near 0.</source>
        <translation>Actualizaciones en las que la tasa sube primero desde casi 0.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Samples in one update; more than there are: all of them.</source>
        <translation>Muestras por actualización; si son más de las que hay: todas.</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lote</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>A step is</source>
        <translation>Un paso es</translation>
    </message>
    <message>
        <source>What one step does: looks at the next sample of the batch (the last one makes the update), one update, or all updates to the end of the epoch.</source>
        <translation>Lo que hace un paso: mirar la siguiente muestra del lote (la última hace la actualización), una actualización, o todas las actualizaciones hasta el final de la época.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularización</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Penalty on the weights&apos; absolute values; 0: none.</source>
        <translation>Penalización sobre los valores absolutos de los pesos; 0: ninguna.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Penalty on half the weights&apos; squares; 0: none.</source>
        <translation>Penalización sobre la mitad de los cuadrados de los pesos; 0: ninguna.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter 2019); 0: none.</source>
        <translation>Encoge todos los parámetros antes de cada actualización, aparte del gradiente (Loshchilov y Hutter 2019); 0: ninguno.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>The largest length the gradient may have; 0: no limit.</source>
        <translation>La mayor longitud que puede tener el gradiente; 0: sin límite.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintado</translation>
    </message>
    <message>
        <source>Training samples: x, y and the class (0, 1, …) or value of each.</source>
        <translation>Muestras de entrenamiento: x, y y la clase (0, 1, …) o el valor de cada una.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>Takes away the samples inside an ellipse: x, y, radius along x, radius along y.</source>
        <translation>Quita las muestras que están dentro de una elipse: x, y, radio a lo largo de x, radio a lo largo de y.</translation>
    </message>
    <message>
        <source>jittering</source>
        <translation>agitación</translation>
    </message>
    <message>
        <source>Moves the training samples inside an ellipse at random: x, y, radius along x, radius along y, strength.</source>
        <translation>Mueve al azar las muestras de entrenamiento que están dentro de una elipse: x, y, radio a lo largo de x, radio a lo largo de y, intensidad.</translation>
    </message>
    <message>
        <source>weight set by hand</source>
        <translation>peso fijado a mano</translation>
    </message>
    <message>
        <source>Layer (1 is the first hidden one), unit and input from 0, -1 for the bias; and the value.</source>
        <translation>Capa (1 es la primera oculta), unidad y entrada contadas desde 0, -1 para el sesgo; y el valor.</translation>
    </message>
    <message>
        <source>Perceptron: two Gaussians</source>
        <translation>Perceptrón: dos gaussianas</translation>
    </message>
    <message>
        <source>The perceptron rule changes the line only when a point is wrong. Will the line ever come to rest?</source>
        <translation>La regla del perceptrón solo cambia la recta cuando un punto está mal clasificado. ¿Llegará la recta a detenerse alguna vez?</translation>
    </message>
    <message>
        <source>The line jumps at every wrong point and stands still once no training point is wrong: Rosenblatt&apos;s rule ends when a line can divide the classes.</source>
        <translation>La recta salta con cada punto mal clasificado y se detiene cuando ya no queda ningún error en los puntos de entrenamiento: la regla de Rosenblatt termina si alguna recta puede separar las clases.</translation>
    </message>
    <message>
        <source>Perceptron: exclusive or</source>
        <translation>Perceptrón: o exclusivo</translation>
    </message>
    <message>
        <source>Where would you put one straight line so that all points of exclusive or are right?</source>
        <translation>¿Dónde pondría usted una sola recta para que todos los puntos del o exclusivo queden bien clasificados?</translation>
    </message>
    <message>
        <source>The line never comes to rest, and the accuracy stays near one half: no line divides these classes (Minsky and Papert 1969). Add one hidden layer to solve it.</source>
        <translation>La recta nunca se detiene y la exactitud se queda cerca de un medio: ninguna recta separa estas clases (Minsky y Papert 1969). Añada una capa oculta para resolverlo.</translation>
    </message>
    <message>
        <source>Circle: one hidden layer</source>
        <translation>Círculo: una capa oculta</translation>
    </message>
    <message>
        <source>Each hidden unit draws one straight line. How many lines does it take to enclose a disc?</source>
        <translation>Cada unidad oculta traza una recta. ¿Cuántas rectas hacen falta para encerrar un disco?</translation>
    </message>
    <message>
        <source>Three of the four hidden units would do: their lines fold into a closed shape. The network view shows each unit&apos;s own line, the representation view how the disc is lifted out.</source>
        <translation>Bastarían tres de las cuatro unidades ocultas: sus rectas se pliegan en una figura cerrada. La vista de la red muestra la recta de cada unidad; la de la representación, cómo se separa el disco del resto.</translation>
    </message>
    <message>
        <source>Spiral: too few units</source>
        <translation>Espiral: faltan unidades</translation>
    </message>
    <message>
        <source>Can three hidden units follow two spiral arms?</source>
        <translation>¿Pueden tres unidades ocultas seguir los dos brazos de una espiral?</translation>
    </message>
    <message>
        <source>Spiral: enough units</source>
        <translation>Espiral: unidades suficientes</translation>
    </message>
    <message>
        <source>Two layers of eight units: where will the boundary be right first, outside or at the centre?</source>
        <translation>Dos capas de ocho unidades: ¿dónde acertará primero la frontera, fuera o en el centro?</translation>
    </message>
    <message>
        <source>First a straight cut, then the arms grow inwards. Watch the second layer&apos;s units: each has learned a piece of the spiral.</source>
        <translation>Primero aparece un corte recto; después los brazos crecen hacia dentro. Observe las unidades de la segunda capa: cada una ha aprendido un trozo de la espiral.</translation>
    </message>
    <message>
        <source>No activation function</source>
        <translation>Sin función de activación</translation>
    </message>
    <message>
        <source>Three layers of eight units, but without an activation function. Is this network deep?</source>
        <translation>Tres capas de ocho unidades, pero sin función de activación. ¿Es profunda esta red?</translation>
    </message>
    <message>
        <source>The boundary stays a straight line: a product of matrices is one matrix. Set the activation to tanh while it runs and see the line bend.</source>
        <translation>La frontera sigue siendo una línea recta: un producto de matrices es una matriz. Cambie la activación a tanh sin detener la ejecución y vea cómo se curva la línea.</translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation>Unidades ReLU muertas</translation>
    </message>
    <message>
        <source>A unit whose weighted sum is negative for every point puts out 0. How can it learn again?</source>
        <translation>Una unidad cuya suma ponderada es negativa en todos los puntos da 0. ¿Cómo puede volver a aprender?</translation>
    </message>
    <message>
        <source>The large learning rate throws units to where they are 0 for every point; their gradient is 0, so they never come back. The weights view names them; try leaky ReLU or a smaller rate.</source>
        <translation>Con una tasa de aprendizaje tan alta, algunas unidades acaban donde valen 0 en todos los puntos; su gradiente es 0, así que nunca regresan. La vista de los pesos las señala; pruebe con Leaky ReLU o con una tasa menor.</translation>
    </message>
    <message>
        <source>Vanishing gradients: sigmoid</source>
        <translation>Desvanecimiento del gradiente: sigmoide</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is at most 1/4. What is left of an error after eight layers?</source>
        <translation>La pendiente de la sigmoide es como mucho 1/4. ¿Qué queda de un error al cabo de ocho capas?</translation>
    </message>
    <message>
        <source>The first layers&apos; gradients are thousands of times smaller than the last one&apos;s: they hardly learn. The weights view shows it layer by layer; change the activation to tanh or ReLU and start again.</source>
        <translation>Los gradientes de las primeras capas son miles de veces menores que los de la última: apenas aprenden. La vista de los pesos lo muestra capa por capa; cambie la activación a tanh o a ReLU y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Learning rate too large</source>
        <translation>Tasa de aprendizaje excesiva</translation>
    </message>
    <message>
        <source>Larger steps get there sooner, do they not? What happens at a learning rate of 10?</source>
        <translation>Con pasos más largos se llega antes, ¿no es así? ¿Qué ocurre con una tasa de aprendizaje de 10?</translation>
    </message>
    <message>
        <source>Batch of 1 against all</source>
        <translation>Lote de 1 frente a todos los puntos</translation>
    </message>
    <message>
        <source>One lane learns from one point at a time, the other from all at once. Whose curve is smoother, and who is ahead after the same number of epochs?</source>
        <translation>Un carril aprende de un punto cada vez; el otro, de todos a la vez. ¿Qué curva es más suave y quién va por delante tras el mismo número de épocas?</translation>
    </message>
    <message>
        <source>Lane A trembles, since every point pulls its own way, but it makes hundreds of updates per epoch where lane B makes one: compare by epochs.</source>
        <translation>El carril A tiembla, porque cada punto tira hacia su lado, pero hace cientos de actualizaciones por época mientras el carril B hace una: compare por épocas.</translation>
    </message>
    <message>
        <source>Overfitting: noise learned by heart</source>
        <translation>Sobreajuste: ruido aprendido de memoria</translation>
    </message>
    <message>
        <source>A hundred noisy points and more than a thousand weights: which of the two losses will stop falling?</source>
        <translation>Cien puntos con ruido y más de mil pesos: ¿cuál de las dos pérdidas dejará de bajar?</translation>
    </message>
    <message>
        <source>The training loss goes to zero while the test loss turns and rises: islands grow around single noisy points. The gap between the curves is the overfitting.</source>
        <translation>La pérdida de entrenamiento tiende a cero, mientras que la de prueba cambia de rumbo y sube: alrededor de puntos ruidosos sueltos crecen islas. La distancia entre las curvas es el sobreajuste.</translation>
    </message>
    <message>
        <source>Overfitting: with L2</source>
        <translation>Sobreajuste: con L2</translation>
    </message>
    <message>
        <source>The same data and network, but large weights cost something. What will happen to the islands?</source>
        <translation>Los mismos datos y la misma red, pero los pesos grandes tienen un coste. ¿Qué pasará con las islas?</translation>
    </message>
    <message>
        <source>The boundary stays smooth, the training loss no longer reaches zero, and the test loss stays low: small weights make gentle functions.</source>
        <translation>La frontera se mantiene suave, la pérdida de entrenamiento ya no llega a cero y la de prueba sigue baja: los pesos pequeños dan funciones suaves.</translation>
    </message>
    <message>
        <source>Overfitting: with dropout</source>
        <translation>Sobreajuste: con dropout</translation>
    </message>
    <message>
        <source>In every update half of the hidden units are left out at random. Can what remains still learn noise by heart?</source>
        <translation>En cada actualización se deja fuera al azar la mitad de las unidades ocultas. ¿Puede lo que queda seguir aprendiendo el ruido de memoria?</translation>
    </message>
    <message>
        <source>The training loss trembles and stays higher, the test loss lower than without: no unit can rely on one other (Srivastava et al. 2014).</source>
        <translation>La pérdida de entrenamiento tiembla y se mantiene más alta, y la de prueba, más baja que sin dropout: ninguna unidad puede depender de otra en particular (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Adam against SGD</source>
        <translation>Adam frente a SGD</translation>
    </message>
    <message>
        <source>Same start, same batches, same learning rate: which rule will have the spiral first?</source>
        <translation>El mismo inicio, los mismos lotes, la misma tasa de aprendizaje: ¿qué regla dominará antes la espiral?</translation>
    </message>
    <message>
        <source>Adam&apos;s steps have the same length in flat and in steep places, so it leaves the plateau early; plain SGD sits there for thousands of updates. Raise SGD&apos;s rate and compare again.</source>
        <translation>Los pasos de Adam tienen la misma longitud en terreno llano y en terreno escarpado, así que sale pronto de la meseta; el SGD simple pasa allí miles de actualizaciones. Aumente la tasa del SGD y vuelva a comparar.</translation>
    </message>
    <message>
        <source>Three species, four measures of the flower. Which species is easy, and which two will be confused?</source>
        <translation>Tres especies, cuatro medidas de la flor. ¿Qué especie es fácil y qué dos se confundirán?</translation>
    </message>
    <message>
        <source>Setosa lies apart at once; versicolor and virginica overlap, and the few wrong flowers lie between them. The data table sorts them by their loss.</source>
        <translation>Setosa se separa enseguida; versicolor y virginica se solapan, y las pocas flores mal clasificadas están entre ambas. La tabla de datos las ordena por su pérdida.</translation>
    </message>
    <message>
        <source>Thirty measures of cell nuclei: does it take a hidden layer to tell benign from malignant?</source>
        <translation>Treinta medidas de núcleos celulares: ¿hace falta una capa oculta para distinguir lo benigno de lo maligno?</translation>
    </message>
    <message>
        <source>This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, mean-absolute-error or huber.</source>
        <translation>Esta pérdida necesita clases, pero el conjunto de datos tiene valores: elija loss = auto, mean-squared-error, mean-absolute-error o huber.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Campo de juego</translation>
    </message>
    <message>
        <source>A small network learns points in the plane, one update at a time.</source>
        <translation>Una red pequeña aprende puntos del plano, una actualización tras otra.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>pérdida de prueba</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud de prueba</translation>
    </message>
    <message>
        <source>training balanced accuracy</source>
        <translation>exactitud equilibrada de entrenamiento</translation>
    </message>
    <message>
        <source>test balanced accuracy</source>
        <translation>exactitud equilibrada de prueba</translation>
    </message>
    <message>
        <source>training R²</source>
        <translation>R² de entrenamiento</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>R² de prueba</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Frontera</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>Una actualización</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>This run has too many changes for a command line: save it as a file and use &quot;perceptorium replay FILE&quot;.</source>
        <translation>Esta ejecución tiene demasiados cambios para una línea de órdenes: guárdela en un archivo y use «perceptorium replay FILE».</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>The language of pictures and messages: de, en, es, fr. Default: the system&apos;s.</source>
        <translation>El idioma de imágenes y mensajes: de, en, es, fr. Por omisión: el del sistema.</translation>
    </message>
    <message>
        <source>a whole number from 0 to &quot;steps&quot;</source>
        <translation>un número entero de 0 a «steps»</translation>
    </message>
    <message>
        <source>%1 numbers from %2 to %3, separated by commas</source>
        <translation>%1 números de %2 a %3, separados por comas</translation>
    </message>
    <message>
        <source>updates of a 4-120-84-2 network by Adam, batch of 128</source>
        <translation>actualizaciones de una red 4-120-84-2 con Adam, lote de 128</translation>
    </message>
    <message>
        <source>how soon PPO balances, 20 seeds (takes minutes, as all below; only by name)</source>
        <translation>lo pronto que PPO mantiene el equilibrio, 20 semillas (tarda minutos, como todas las siguientes; solo por su nombre)</translation>
    </message>
    <message>
        <source>the same by advantage actor-critic</source>
        <translation>lo mismo con actor-crítico con ventaja</translation>
    </message>
    <message>
        <source>the same by REINFORCE with a baseline</source>
        <translation>lo mismo con REINFORCE y línea base</translation>
    </message>
    <message>
        <source>the same by DQN</source>
        <translation>lo mismo con DQN</translation>
    </message>
    <message>
        <source>how soon Q-learning with a table reaches 195 steps</source>
        <translation>lo pronto que Q-learning con una tabla llega a 195 pasos</translation>
    </message>
    <message>
        <source>how soon the cross-entropy method balances</source>
        <translation>lo pronto que el método de entropía cruzada mantiene el equilibrio</translation>
    </message>
    <message>
        <source>steps of the cart and pole in Box2D, 4 sub-steps, random pushes</source>
        <translation>pasos del carro y la barra en Box2D, 4 subpasos, empujes al azar</translation>
    </message>
    <message>
        <source>the same with 10 sub-steps</source>
        <translation>lo mismo con 10 subpasos</translation>
    </message>
    <message>
        <source>the same with Gymnasium&apos;s equations</source>
        <translation>lo mismo con las ecuaciones de Gymnasium</translation>
    </message>
    <message>
        <source>the same equations in 1,024 environments at once</source>
        <translation>las mismas ecuaciones en 1024 entornos a la vez</translation>
    </message>
    <message>
        <source>This agent has learned nothing that could be loaded.</source>
        <translation>Este agente no ha aprendido nada que se pueda cargar.</translation>
    </message>
    <message>
        <source>This is no agent.</source>
        <translation>Esto no es un agente.</translation>
    </message>
    <message>
        <source>Q network</source>
        <translation>red Q</translation>
    </message>
    <message>
        <source>Tensor %1 must have the shape 1 x %2: one weight for each number that is seen.</source>
        <translation>El tensor %1 debe tener la forma 1 x %2: un peso para cada número que se ve.</translation>
    </message>
    <message>
        <source>This agent has no tensor %1.</source>
        <translation>Este agente no tiene el tensor %1.</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>This agent has no tensor %1; its names begin with policy. or value.</source>
        <translation>Este agente no tiene el tensor %1; sus nombres empiezan por policy. o value.</translation>
    </message>
    <message>
        <source>Tensor %1 must hold one finite number.</source>
        <translation>El tensor %1 debe contener un único número finito.</translation>
    </message>
    <message>
        <source>push = %1 N is too much for cart and pole of %2 kg: a step of 0.02 s would change their velocity by more than 2 m/s. Allowed here: up to %3 N.</source>
        <translation>push = %1 N es demasiado para un carro y una barra de %2 kg: un paso de 0,02 s cambiaría su velocidad en más de 2 m/s. Se admite aquí: hasta %3 N.</translation>
    </message>
    <message>
        <source>With pole-length = %1 m and gravity = %2 m/s² the pole falls too fast for Gymnasium&apos;s steps of 0.02 s: choose world = exact or box2d, a longer pole or less gravity.</source>
        <translation>Con pole-length = %1 m y gravity = %2 m/s² la barra cae demasiado deprisa para los pasos de 0,02 s de Gymnasium: elija world = exact o box2d, una barra más larga o menos gravedad.</translation>
    </message>
    <message>
        <source>%1 = %2: with pole-length = %3 m and gravity = %4 m/s² the pole falls too fast for so few. Needed here: at least %5.</source>
        <translation>%1 = %2: con pole-length = %3 m y gravity = %4 m/s² la barra cae demasiado deprisa para tan pocos. Se necesitan aquí: al menos %5.</translation>
    </message>
    <message>
        <source>%1 = %2 is more than Gymnasium&apos;s steps of 0.02 s can follow. Allowed here: up to %3; or choose world = exact or box2d.</source>
        <translation>%1 = %2 es más de lo que pueden seguir los pasos de 0,02 s de Gymnasium. Se admite aquí: hasta %3; o elija world = exact o box2d.</translation>
    </message>
    <message>
        <source>pushes = continuous: this agent chooses among actions. Allowed with q-learning, sarsa and dqn: discrete.</source>
        <translation>pushes = continuous: este agente elige entre acciones. Con q-learning, sarsa y dqn se admite: discrete.</translation>
    </message>
    <message>
        <source>pushes = continuous: the given actions are 0 and 1. Allowed with replay: discrete.</source>
        <translation>pushes = continuous: las acciones dadas son 0 y 1. Con replay se admite: discrete.</translation>
    </message>
    <message>
        <source>dqn-memory = %1 is smaller than dqn-batch. Allowed here: at least %2.</source>
        <translation>dqn-memory = %1 es menor que dqn-batch. Se admite aquí: al menos %2.</translation>
    </message>
    <message>
        <source>A table is saved as one tensor, q; this file has another content.</source>
        <translation>Una tabla se guarda como un solo tensor, q; este archivo tiene otro contenido.</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the table needs %3 (bins of the four numbers, actions).</source>
        <translation>El tensor %1 tiene la forma %2; la tabla necesita %3 (intervalos de los cuatro números, acciones).</translation>
    </message>
    <message>
        <source>%1: there is no column action. The table needs one, with 0 (left) or 1 (right) in every row.</source>
        <translation>%1: no hay ninguna columna action. La tabla necesita una, con 0 (izquierda) o 1 (derecha) en cada fila.</translation>
    </message>
    <message>
        <source>%1, line %2: the action is &quot;%3&quot;; it must be 0 (left) or 1 (right).</source>
        <translation>%1, línea %2: la acción es «%3»; debe ser 0 (izquierda) o 1 (derecha).</translation>
    </message>
    <message>
        <source>%1: there is no action in it. The table needs at least one row.</source>
        <translation>%1: no contiene ninguna acción. La tabla necesita al menos una fila.</translation>
    </message>
    <message>
        <source>Weight of x</source>
        <translation>Peso de x</translation>
    </message>
    <message>
        <source>The rule pushes right where the weighted sum of the four numbers is above 0.</source>
        <translation>La regla empuja a la derecha donde la suma ponderada de los cuatro números es mayor que 0.</translation>
    </message>
    <message>
        <source>Weight of x′</source>
        <translation>Peso de x′</translation>
    </message>
    <message>
        <source>How much the cart&apos;s velocity counts in the rule.</source>
        <translation>Cuánto cuenta en la regla la velocidad del carro.</translation>
    </message>
    <message>
        <source>Weight of θ</source>
        <translation>Peso de θ</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angle counts in the rule. Alone: push toward the lean.</source>
        <translation>Cuánto cuenta en la regla el ángulo de la barra. Él solo: empujar hacia donde se inclina.</translation>
    </message>
    <message>
        <source>Weight of θ′</source>
        <translation>Peso de θ′</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angular velocity counts in the rule.</source>
        <translation>Cuánto cuenta en la regla la velocidad angular de la barra.</translation>
    </message>
    <message>
        <source>Cost of position</source>
        <translation>Coste de la posición</translation>
    </message>
    <message>
        <source>What the linear–quadratic regulator pays for x², each step (Kalman 1960).</source>
        <translation>Lo que el regulador lineal cuadrático paga por x² en cada paso (Kalman 1960).</translation>
    </message>
    <message>
        <source>Cost of angle</source>
        <translation>Coste del ángulo</translation>
    </message>
    <message>
        <source>What the regulator pays for θ², each step.</source>
        <translation>Lo que el regulador paga por θ² en cada paso.</translation>
    </message>
    <message>
        <source>Cost of effort</source>
        <translation>Coste del esfuerzo</translation>
    </message>
    <message>
        <source>What the regulator pays for the push squared (full push: 1), each step.</source>
        <translation>Lo que el regulador paga por el cuadrado del empuje (empuje máximo: 1) en cada paso.</translation>
    </message>
    <message>
        <source>Search noise</source>
        <translation>Ruido de búsqueda</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the best four weights to try others; it shrinks with success and grows with failure.</source>
        <translation>Desviación típica de lo que se suma a los cuatro mejores pesos para probar otros; se reduce con el éxito y crece con el fracaso.</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>episodios</translation>
    </message>
    <message>
        <source>Episodes for a try</source>
        <translation>Episodios por prueba</translation>
    </message>
    <message>
        <source>Each try is judged by the mean of so many episodes: with one alone, luck is taken for skill.</source>
        <translation>Cada prueba se juzga por la media de este número de episodios: con uno solo, la suerte se toma por destreza.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>So many tries a generation: the cross-entropy method (Rubinstein 1999; Szita and Lőrincz 2006).</source>
        <translation>Cuántas pruebas tiene una generación: el método de entropía cruzada (Rubinstein 1999; Szita y Lőrincz 2006).</translation>
    </message>
    <message>
        <source>Elite share</source>
        <translation>Proporción de élite</translation>
    </message>
    <message>
        <source>The best of a generation that the next one is drawn around.</source>
        <translation>Los mejores de una generación, en torno a los cuales se sortea la siguiente.</translation>
    </message>
    <message>
        <source>First noise</source>
        <translation>Ruido inicial</translation>
    </message>
    <message>
        <source>Standard deviation of the first generation&apos;s weights.</source>
        <translation>Desviación típica de los pesos de la primera generación.</translation>
    </message>
    <message>
        <source>ε-greedy</source>
        <translation>ε-voraz</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>ε-greedy: at random with probability ε, else the better action. Softmax: the better an action, the likelier.</source>
        <translation>ε-voraz: al azar con probabilidad ε; si no, la mejor acción. Softmax: cuanto mejor es una acción, más probable.</translation>
    </message>
    <message>
        <source>ε at first</source>
        <translation>ε inicial</translation>
    </message>
    <message>
        <source>The share of random actions at the start.</source>
        <translation>La proporción de acciones al azar al principio.</translation>
    </message>
    <message>
        <source>ε at last</source>
        <translation>ε final</translation>
    </message>
    <message>
        <source>The share of random actions from then on. Stable-Baselines3&apos;s zoo: 0.04.</source>
        <translation>La proporción de acciones al azar a partir de entonces. Zoo de Stable-Baselines3: 0,04.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>ε falls within</source>
        <translation>ε baja en</translation>
    </message>
    <message>
        <source>ε falls in a straight line in so many steps. Stable-Baselines3&apos;s zoo: 8,000.</source>
        <translation>ε baja en línea recta durante este número de pasos. Zoo de Stable-Baselines3: 8000.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Probabilities go with exp(Q / temperature): high, all alike; low, only the best.</source>
        <translation>Las probabilidades siguen a exp(Q / temperatura): alta, todas iguales; baja, solo la mejor.</translation>
    </message>
    <message>
        <source>Bins of x</source>
        <translation>Intervalos de x</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s position.</source>
        <translation>En cuántos intervalos divide la tabla la posición del carro.</translation>
    </message>
    <message>
        <source>Bins of x′</source>
        <translation>Intervalos de x′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s velocity.</source>
        <translation>En cuántos intervalos divide la tabla la velocidad del carro.</translation>
    </message>
    <message>
        <source>Bins of θ</source>
        <translation>Intervalos de θ</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angle.</source>
        <translation>En cuántos intervalos divide la tabla el ángulo de la barra.</translation>
    </message>
    <message>
        <source>Bins of θ′</source>
        <translation>Intervalos de θ′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angular velocity.</source>
        <translation>En cuántos intervalos divide la tabla la velocidad angular de la barra.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Tasa de aprendizaje α</translation>
    </message>
    <message>
        <source>How far a cell moves toward its target at each visit.</source>
        <translation>Cuánto se acerca una celda a su objetivo en cada visita.</translation>
    </message>
    <message>
        <source>Trace λ</source>
        <translation>Traza λ</translation>
    </message>
    <message>
        <source>How far back each error is passed along the path (Watkins 1989; Sutton and Barto 2018, ch. 12). 0: to the last cell only.</source>
        <translation>Hasta dónde se transmite hacia atrás cada error a lo largo del camino (Watkins 1989; Sutton y Barto 2018, cap. 12). 0: solo a la última celda.</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>What every cell holds before it is visited. High: optimism, everything is tried.</source>
        <translation>Lo que contiene cada celda antes de que se visite. Alto: optimismo, se prueba todo.</translation>
    </message>
    <message>
        <source>Units of the Q network&apos;s layers (ReLU). 64, 64 forgets less here than 256, 256 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Unidades de las capas de la red Q (ReLU). 64, 64 olvida aquí menos que el 256, 256 del zoo de Stable-Baselines3.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.001 is steadier than 0.0023 of Stable-Baselines3&apos;s zoo.</source>
        <translation>La de Adam. Medido aquí: 0,001 es más estable que el 0,0023 del zoo de Stable-Baselines3.</translation>
    </message>
    <message>
        <source>Rate halves every</source>
        <translation>Tasa a la mitad cada</translation>
    </message>
    <message>
        <source>So many updates. 0: it stays. Tied to the updates made, so that a longer run does not alter what was before.</source>
        <translation>Número de actualizaciones. 0: no cambia. Depende de las actualizaciones hechas, de modo que una ejecución más larga no altera lo anterior.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>How many remembered steps each update learns from. Measured here: 128. Zoo: 64.</source>
        <translation>De cuántos pasos recordados aprende cada actualización. Medido aquí: 128. Zoo: 64.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>How many steps are remembered for replay (Lin 1992; Mnih et al. 2015); at least a batch. Zoo: 100,000.</source>
        <translation>Cuántos pasos se recuerdan para repetirlos (Lin 1992; Mnih et al. 2015); al menos un lote. Zoo: 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Steps before learning</source>
        <translation>Pasos antes de aprender</translation>
    </message>
    <message>
        <source>The first update comes after so many steps. Zoo: 1,000.</source>
        <translation>La primera actualización llega tras este número de pasos. Zoo: 1000.</translation>
    </message>
    <message>
        <source>Learn every</source>
        <translation>Aprender cada</translation>
    </message>
    <message>
        <source>So many steps apart updates are made. 1: after each step. Zoo: 256.</source>
        <translation>Cuántos pasos pasan de unas actualizaciones a otras. 1: tras cada paso. Zoo: 256.</translation>
    </message>
    <message>
        <source>Updates each time</source>
        <translation>Actualizaciones cada vez</translation>
    </message>
    <message>
        <source>How many updates follow one another. 1 with each step; zoo: 128.</source>
        <translation>Cuántas actualizaciones se hacen seguidas. 1 con cada paso; zoo: 128.</translation>
    </message>
    <message>
        <source>Target network every</source>
        <translation>Red objetivo cada</translation>
    </message>
    <message>
        <source>So many steps apart the target network becomes a copy of the Q network (Mnih et al. 2015), or moves towards it. Zoo: 10, a copy.</source>
        <translation>Tras este número de pasos, la red objetivo se convierte en una copia de la red Q (Mnih et al. 2015) o se acerca a ella. Zoo: 10, una copia.</translation>
    </message>
    <message>
        <source>Target network&apos;s share</source>
        <translation>Parte para la red objetivo</translation>
    </message>
    <message>
        <source>How much of the Q network goes into the target network each time. 1: all, a copy; 0.005: it follows slowly (Lillicrap et al. 2016 took 0.001).</source>
        <translation>Cuánto de la red Q pasa cada vez a la red objetivo. 1: todo, una copia; 0,005: la sigue lentamente (Lillicrap et al. 2016 usaron 0,001).</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doble</translation>
    </message>
    <message>
        <source>The Q network chooses the next action, the target network values it: less optimism (van Hasselt et al. 2016).</source>
        <translation>La red Q elige la acción siguiente y la red objetivo la valora: menos optimismo (van Hasselt et al. 2016).</translation>
    </message>
    <message>
        <source>Duelling</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>The network puts out a value and an advantage of each action (Wang et al. 2016).</source>
        <translation>La red da un valor y una ventaja de cada acción (Wang et al. 2016).</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>Pasos del retorno</translation>
    </message>
    <message>
        <source>Rewards of so many steps are summed before the value of the state reached is trusted (Sutton 1988). Measured here: 5. Zoo: 1.</source>
        <translation>Se suman las recompensas de este número de pasos antes de confiar en el valor del estado alcanzado (Sutton 1988). Medido aquí: 5. Zoo: 1.</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Repetición priorizada</translation>
    </message>
    <message>
        <source>Steps with a large error are replayed more often (Schaul et al. 2016).</source>
        <translation>Los pasos con un error grande se repiten más a menudo (Schaul et al. 2016).</translation>
    </message>
    <message>
        <source>Priority power α</source>
        <translation>Potencia de prioridad α</translation>
    </message>
    <message>
        <source>0: all alike; 1: in proportion to the error. Schaul et al.: 0.6.</source>
        <translation>0: todos por igual; 1: en proporción al error. Schaul et al.: 0,6.</translation>
    </message>
    <message>
        <source>Priority correction β</source>
        <translation>Corrección de prioridad β</translation>
    </message>
    <message>
        <source>How far the updates are weighted back for being replayed too often, at first. Schaul et al.: 0.4, rising to 1.</source>
        <translation>Cuánto se compensa al principio, en el peso de las actualizaciones, la repetición demasiado frecuente. Schaul et al.: 0,4, subiendo hasta 1.</translation>
    </message>
    <message>
        <source>Units of the policy&apos;s layers (tanh), and of the baseline&apos;s.</source>
        <translation>Unidades de las capas de la política (tanh) y de las de la línea base.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.01.</source>
        <translation>La de Adam. Medido aquí: 0,01.</translation>
    </message>
    <message>
        <source>Whole episodes are gathered until they have at least so many steps (Williams 1992).</source>
        <translation>Se reúnen episodios enteros hasta tener al menos este número de pasos (Williams 1992).</translation>
    </message>
    <message>
        <source>Value of the state</source>
        <translation>Valor del estado</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>What returns are compared with: nothing, or what was to be expected of the state. The mean gradient is the same, its noise is not.</source>
        <translation>Con qué se comparan los retornos: con nada, o con lo que cabía esperar del estado. El gradiente medio es el mismo; su ruido, no.</translation>
    </message>
    <message>
        <source>Units of the actor&apos;s layers (tanh), and of the critic&apos;s. Zoo: 64, 64.</source>
        <translation>Unidades de las capas del actor (tanh) y de las del crítico. Zoo: 64, 64.</translation>
    </message>
    <message>
        <source>Of RMSProp (Mnih et al. 2016). Zoo: 0.0007; 0.0015 solves the task sooner here.</source>
        <translation>La de RMSProp (Mnih et al. 2016). Zoo: 0,0007; 0,0015 resuelve aquí antes la tarea.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>So many carts are steered in turn by one policy. Zoo: 8.</source>
        <translation>Cuántos carros dirige por turno una misma política. Zoo: 8.</translation>
    </message>
    <message>
        <source>Steps between updates</source>
        <translation>Pasos entre actualizaciones</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 5.</source>
        <translation>En cada entorno. Zoo: 5.</translation>
    </message>
    <message>
        <source>Advantage λ</source>
        <translation>Ventaja λ</translation>
    </message>
    <message>
        <source>1: all rewards seen; 0: only the next one. Zoo: 1; 0.95 is steadier here.</source>
        <translation>1: todas las recompensas vistas; 0: solo la siguiente. Zoo: 1; 0,95 es aquí más estable.</translation>
    </message>
    <message>
        <source>Of Adam, at first (Kingma and Ba 2015). Zoo: 0.001.</source>
        <translation>La de Adam, al principio (Kingma y Ba 2015). Zoo: 0,001.</translation>
    </message>
    <message>
        <source>Rate falls within</source>
        <translation>La tasa baja en</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 32.</source>
        <translation>En cada entorno. Zoo: 32.</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>Minilote</translation>
    </message>
    <message>
        <source>Into which the steps are divided at each pass. Zoo: 256.</source>
        <translation>En los que se dividen los pasos en cada pasada. Zoo: 256.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>How often the same steps are used. Schulman et al. 2017: 3 to 15.</source>
        <translation>Cuántas veces se usan los mismos pasos. Schulman et al. 2017: de 3 a 15.</translation>
    </message>
    <message>
        <source>Of generalised advantage estimation (Schulman et al. 2016): 1, all rewards seen; 0, only the next one.</source>
        <translation>El de la estimación generalizada de la ventaja (Schulman et al. 2016): 1, todas las recompensas vistas; 0, solo la siguiente.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>A probability may change by this share before its gradient is cut off. Schulman et al. 2017: 0.2.</source>
        <translation>Una probabilidad puede cambiar en esta proporción antes de que se corte su gradiente. Schulman et al. 2017: 0,2.</translation>
    </message>
    <message>
        <source>Weight of the value loss</source>
        <translation>Peso de la pérdida del valor</translation>
    </message>
    <message>
        <source>Beside the policy&apos;s. Stable-Baselines3: 0.5.</source>
        <translation>Junto a la de la política. Stable-Baselines3: 0,5.</translation>
    </message>
    <message>
        <source>Weight of entropy</source>
        <translation>Peso de la entropía</translation>
    </message>
    <message>
        <source>A reward for staying undecided, so that trying goes on. Zoo: 0.</source>
        <translation>Una recompensa por seguir indeciso, para que se siga probando. Zoo: 0.</translation>
    </message>
    <message>
        <source>The largest length the gradient may have. Stable-Baselines3: 0.5.</source>
        <translation>La mayor longitud que puede tener el gradiente. Stable-Baselines3: 0,5.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Always left</source>
        <translation>Siempre a la izquierda</translation>
    </message>
    <message>
        <source>Linear rule</source>
        <translation>Regla lineal</translation>
    </message>
    <message>
        <source>LQR</source>
        <translation>LQR</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Ascenso de colinas</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Método de entropía cruzada</translation>
    </message>
    <message>
        <source>Q-learning (table)</source>
        <translation>Q-learning (tabla)</translation>
    </message>
    <message>
        <source>SARSA (table)</source>
        <translation>SARSA (tabla)</translation>
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
        <translation>Actor-crítico con ventaja</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Given actions</source>
        <translation>Acciones dadas</translation>
    </message>
    <message>
        <source>Who decides the pushes. Random to LQR: made by hand. Hill climbing to PPO: learn from what comes of their pushes. Given actions: plays those of a table.</source>
        <translation>Quién decide los empujes. De Al azar a LQR: hechos a mano. De Ascenso de colinas a PPO: aprenden de lo que resulta de sus empujes. Acciones dadas: reproduce las de una tabla.</translation>
    </message>
    <message>
        <source>Discount γ</source>
        <translation>Descuento γ</translation>
    </message>
    <message>
        <source>A reward one step later counts γ times as much: 0.99 looks about 100 steps ahead.</source>
        <translation>Una recompensa que llega un paso más tarde cuenta multiplicada por γ: 0,99 mira unos 100 pasos hacia delante.</translation>
    </message>
    <message>
        <source>variants: %1: %2</source>
        <translation>variants: %1: %2</translation>
    </message>
    <message>
        <source>linear policy</source>
        <translation>política lineal</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>Best evaluated</source>
        <translation>La mejor evaluada</translation>
    </message>
    <message>
        <source>Policy shown</source>
        <translation>Política mostrada</translation>
    </message>
    <message>
        <source>Which policy is watched, plays beside you and is measured. Best: the one with the highest evaluation so far.</source>
        <translation>Qué política se observa, juega a su lado y se mide. La mejor: la de la evaluación más alta hasta ahora.</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Fantasmas</translation>
    </message>
    <message>
        <source>Earlier policies of the same agent that start beside it when you watch.</source>
        <translation>Políticas anteriores del mismo agente que empiezan junto a él cuando se observa.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluar cada</translation>
    </message>
    <message>
        <source>So many training steps apart the policy is tried without exploration, in episodes of their own; 0: never. The best one is kept.</source>
        <translation>Cada este número de pasos de entrenamiento se prueba la política sin exploración, en episodios aparte; 0: nunca. Se conserva la mejor.</translation>
    </message>
    <message>
        <source>Episodes of an evaluation</source>
        <translation>Episodios por evaluación</translation>
    </message>
    <message>
        <source>More episodes, a surer mean, and more time.</source>
        <translation>Más episodios: una media más segura, y más tiempo.</translation>
    </message>
    <message>
        <source>Swing up</source>
        <translation>Levantamiento</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Balance: CartPole-v1, reward 1 a step until the pole leans more than 12° or the cart leaves the track. Swing up: the pole hangs at first; reward (1 + cos θ)/2 a step.</source>
        <translation>Equilibrio: CartPole-v1, recompensa 1 por paso hasta que la barra se inclina más de 12° o el carro sale de la pista. Levantamiento: la barra cuelga al principio; recompensa (1 + cos θ)/2 por paso.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Límite de pasos</translation>
    </message>
    <message>
        <source>An episode is cut off here (truncated). The task would have gone on: learners count the value of the last state. CartPole-v1: 500.</source>
        <translation>Aquí se corta un episodio (truncado). La tarea habría continuado: quien aprende cuenta el valor del último estado. CartPole-v1: 500.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
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
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Física</translation>
    </message>
    <message>
        <source>Box2D: a game&apos;s physics engine. Gymnasium: its equations and Euler steps. Exact: the same equations with Runge–Kutta 4. Scores of different worlds cannot be compared.</source>
        <translation>Box2D: el motor de física de un juego. Gymnasium: sus ecuaciones y pasos de Euler. Exacta: las mismas ecuaciones con Runge–Kutta 4. Las puntuaciones de mundos distintos no se pueden comparar.</translation>
    </message>
    <message>
        <source>Sub-steps in training</source>
        <translation>Subpasos al entrenar</translation>
    </message>
    <message>
        <source>Box2D divides each step of 0.02 s into so many. Twice as many, half the error, half the speed.</source>
        <translation>Box2D divide cada paso de 0,02 s en este número de subpasos. El doble: la mitad de error y la mitad de velocidad.</translation>
    </message>
    <message>
        <source>Sub-steps when shown</source>
        <translation>Subpasos al mostrar</translation>
    </message>
    <message>
        <source>The same while watching and playing.</source>
        <translation>Lo mismo al observar y al jugar.</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Earth 9.8, Moon 1.62, Mars 3.7, Jupiter 24.8.</source>
        <translation>Tierra 9,8; Luna 1,62; Marte 3,7; Júpiter 24,8.</translation>
    </message>
    <message>
        <source>Mass of the cart</source>
        <translation>Masa del carro</translation>
    </message>
    <message>
        <source>CartPole-v1: 1 kg.</source>
        <translation>CartPole-v1: 1 kg.</translation>
    </message>
    <message>
        <source>Mass of the pole</source>
        <translation>Masa de la barra</translation>
    </message>
    <message>
        <source>A uniform rod. CartPole-v1: 0.1 kg.</source>
        <translation>Una varilla homogénea. CartPole-v1: 0,1 kg.</translation>
    </message>
    <message>
        <source>Length of the pole</source>
        <translation>Longitud de la barra</translation>
    </message>
    <message>
        <source>The whole rod. CartPole-v1: 1 m. A longer pole falls more slowly.</source>
        <translation>La barra entera. CartPole-v1: 1 m. Una barra más larga cae más despacio.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empuje</translation>
    </message>
    <message>
        <source>The force of a full push. CartPole-v1: 10 N.</source>
        <translation>La fuerza de un empuje máximo. CartPole-v1: 10 N.</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Izquierda o derecha</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Cualquier fuerza</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Empujes</translation>
    </message>
    <message>
        <source>Left or right: always the full push. Any strength: from a full push left to a full push right; not for tables and DQN, which choose among actions.</source>
        <translation>Izquierda o derecha: siempre el empuje máximo. Cualquier fuerza: del empuje máximo a la izquierda al empuje máximo a la derecha; no para las tablas ni DQN, que eligen entre acciones.</translation>
    </message>
    <message>
        <source>Friction of the cart</source>
        <translation>Rozamiento del carro</translation>
    </message>
    <message>
        <source>A force against its velocity.</source>
        <translation>Una fuerza contraria a su velocidad.</translation>
    </message>
    <message>
        <source>Friction of the joint</source>
        <translation>Rozamiento de la articulación</translation>
    </message>
    <message>
        <source>A torque against the pole&apos;s angular velocity.</source>
        <translation>Un par contrario a la velocidad angular de la barra.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Ruido de los sensores</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each of the four numbers that the agent sees (m, m/s, rad, rad/s).</source>
        <translation>Desviación típica de lo que se suma a cada uno de los cuatro números que ve el agente (m, m/s, rad, rad/s).</translation>
    </message>
    <message>
        <source>Action delay</source>
        <translation>Retardo de la acción</translation>
    </message>
    <message>
        <source>So many steps pass between deciding a push and its effect.</source>
        <translation>Cuántos pasos pasan entre decidir un empuje y su efecto.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Standard deviation of gusts that push at the middle of the pole.</source>
        <translation>Desviación típica de las ráfagas que empujan en el centro de la barra.</translation>
    </message>
    <message>
        <source>Spread of the start</source>
        <translation>Dispersión inicial</translation>
    </message>
    <message>
        <source>Each of the four numbers starts anywhere within ± this (m, m/s, rad, rad/s). CartPole-v1: 0.05.</source>
        <translation>Cada uno de los cuatro números empieza en cualquier punto dentro de ± este valor (m, m/s, rad, rad/s). CartPole-v1: 0,05.</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Varias ejecuciones</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>So many agents learn at once, each from a seed of its own, on all cores. One run alone says little.</source>
        <translation>Cuántos agentes aprenden a la vez, cada uno con su propia semilla, en todos los núcleos. Una sola ejecución dice poco.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Up to three other settings that learn from the same seeds, each a list of ID=VALUE: agent=ppo | dqn-double=true discount=0.9</source>
        <translation>Hasta tres ajustes más que aprenden con las mismas semillas, cada uno una lista de ID=VALUE: agent=ppo | dqn-double=true discount=0.9</translation>
    </message>
    <message>
        <source>Other worlds: across</source>
        <translation>Otros mundos: horizontal</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s horizontal axis.</source>
        <translation>La magnitud física del eje horizontal del mapa.</translation>
    </message>
    <message>
        <source>Other worlds: up</source>
        <translation>Otros mundos: vertical</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s vertical axis.</source>
        <translation>La magnitud física del eje vertical del mapa.</translation>
    </message>
    <message>
        <source>Position x</source>
        <translation>Posición x</translation>
    </message>
    <message>
        <source>Velocity x′</source>
        <translation>Velocidad x′</translation>
    </message>
    <message>
        <source>Angle θ</source>
        <translation>Ángulo θ</translation>
    </message>
    <message>
        <source>Angular velocity θ′</source>
        <translation>Velocidad angular θ′</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Q of left</source>
        <translation>Q de izquierda</translation>
    </message>
    <message>
        <source>Q of right</source>
        <translation>Q de derecha</translation>
    </message>
    <message>
        <source>Preferred push</source>
        <translation>Empuje preferido</translation>
    </message>
    <message>
        <source>Probability of right</source>
        <translation>Probabilidad de derecha</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Mapa de</translation>
    </message>
    <message>
        <source>What the map of the agent&apos;s knowledge shows.</source>
        <translation>Qué muestra el mapa de los conocimientos del agente.</translation>
    </message>
    <message>
        <source>Map: across</source>
        <translation>Mapa: horizontal</translation>
    </message>
    <message>
        <source>The number along the map&apos;s horizontal axis; the two not shown are as they are now.</source>
        <translation>El número del eje horizontal del mapa; los dos que no se muestran quedan como están ahora.</translation>
    </message>
    <message>
        <source>Map: up</source>
        <translation>Mapa: vertical</translation>
    </message>
    <message>
        <source>The number along the map&apos;s vertical axis; the two not shown are as they are now.</source>
        <translation>El número del eje vertical del mapa; los dos que no se muestran quedan como están ahora.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Curves against</source>
        <translation>Curvas según</translation>
    </message>
    <message>
        <source>What the learning curves are drawn against. By episodes, a bad agent seems to learn fast: its episodes are short.</source>
        <translation>Respecto a qué se dibujan las curvas de aprendizaje. Por episodios, un mal agente parece aprender deprisa: sus episodios son cortos.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Memory coloured by</source>
        <translation>Color de la memoria</translation>
    </message>
    <message>
        <source>Age: how long ago a step was made. Priority: how often it is replayed.</source>
        <translation>Antigüedad: cuánto hace que se dio un paso. Prioridad: con qué frecuencia se repite.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>Policy gradient</source>
        <translation>Gradiente de la política</translation>
    </message>
    <message>
        <source>Why deep</source>
        <translation>Por qué profundo</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Página del curso</translation>
    </message>
    <message>
        <source>Which page the course shows.</source>
        <translation>Qué página muestra el curso.</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>golpe</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the impulse in N·s, right positive.</source>
        <translation>Dónde (0 el carro, hasta 1 la punta de la barra) y el impulso en N·s, positivo hacia la derecha.</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>tirón</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the force in N; it goes on until a pull of 0.</source>
        <translation>Dónde (0 el carro, hasta 1 la punta de la barra) y la fuerza en N; dura hasta un tirón de 0.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>The person&apos;s push: -1 left, 0 none, 1 right; it goes on until other keys.</source>
        <translation>El empuje de la persona: -1 izquierda, 0 ninguno, 1 derecha; dura hasta que cambian las teclas.</translation>
    </message>
    <message>
        <source>placing</source>
        <translation>colocación</translation>
    </message>
    <message>
        <source>x in m, x′ in m/s, θ in rad, θ′ in rad/s of the cart and pole in front.</source>
        <translation>x en m, x′ en m/s, θ en rad, θ′ en rad/s del carro y la barra de delante.</translation>
    </message>
    <message>
        <source>new episode</source>
        <translation>episodio nuevo</translation>
    </message>
    <message>
        <source>Ends the episode in front and starts another one.</source>
        <translation>Termina el episodio de delante y empieza otro.</translation>
    </message>
    <message>
        <source>Balance it yourself</source>
        <translation>Equilibre usted la barra</translation>
    </message>
    <message>
        <source>Left and right arrow push the cart. For how many steps of 0.02 s can you keep the pole up?</source>
        <translation>Las flechas izquierda y derecha empujan el carro. ¿Durante cuántos pasos de 0,02 s puede usted mantener la barra en pie?</translation>
    </message>
    <message>
        <source>The agent beside you starts from the same state and never falls. Slow motion helps: what do you look at, the angle or how fast it changes?</source>
        <translation>El agente que está a su lado empieza en el mismo estado y no cae nunca. La cámara lenta ayuda: ¿en qué se fija usted, en el ángulo o en lo deprisa que cambia?</translation>
    </message>
    <message>
        <source>Chance against a simple rule</source>
        <translation>El azar contra una regla sencilla</translation>
    </message>
    <message>
        <source>One agent tosses a coin, the other pushes to the side the pole leans to. How much longer does the rule last?</source>
        <translation>Un agente lanza una moneda; el otro empuja hacia el lado al que se inclina la barra. ¿Cuánto más aguanta la regla?</translation>
    </message>
    <message>
        <source>Chance lasts about 23 steps, the rule about 94. It keeps the pole swinging more and more widely: it does not see how fast the pole turns.</source>
        <translation>El azar aguanta unos 23 pasos; la regla, unos 94. Hace que la barra oscile cada vez más: no ve lo deprisa que gira la barra.</translation>
    </message>
    <message>
        <source>Four weights by hand</source>
        <translation>Cuatro pesos a mano</translation>
    </message>
    <message>
        <source>The rule looks at the angle only. Which other number would you give a weight, and of which sign?</source>
        <translation>La regla solo mira el ángulo. ¿A qué otro número le daría usted un peso, y con qué signo?</translation>
    </message>
    <message>
        <source>Set the weight of θ′ to 0.3 while it runs: from 94 steps to all 500. With small weights of x and x′ too, the cart stays in the middle.</source>
        <translation>Ponga el peso de θ′ en 0,3 durante la ejecución: de 94 pasos a los 500. Con pesos pequeños también para x y x′, el carro se queda en el centro.</translation>
    </message>
    <message>
        <source>Computed, not learned: LQR</source>
        <translation>Calculado, no aprendido: LQR</translation>
    </message>
    <message>
        <source>If the equations of motion are known, does anything have to be learned at all?</source>
        <translation>Si se conocen las ecuaciones del movimiento, ¿hace falta aprender algo?</translation>
    </message>
    <message>
        <source>It never falls, from the first step on: its four weights are computed from the equations. Give the cart friction or the sensors noise to see how far the equations carry.</source>
        <translation>No cae nunca, desde el primer paso: sus cuatro pesos se calculan a partir de las ecuaciones. Dé rozamiento al carro o ruido a los sensores para ver hasta dónde llegan las ecuaciones.</translation>
    </message>
    <message>
        <source>One rule, two physics</source>
        <translation>Una regla, dos físicas</translation>
    </message>
    <message>
        <source>The same rule, the same pole: once with Gymnasium&apos;s equations, once in a game&apos;s physics engine. Will the scores agree?</source>
        <translation>La misma regla, la misma barra: una vez con las ecuaciones de Gymnasium y otra en el motor de física de un juego. ¿Coincidirán las puntuaciones?</translation>
    </message>
    <message>
        <source>About 43 steps in one, about 445 in the other. Gymnasium&apos;s Euler steps add energy, those of Box2D take some away. No score means anything without its world.</source>
        <translation>Unos 43 pasos en una, unos 445 en la otra. Los pasos de Euler de Gymnasium añaden energía; los de Box2D quitan algo de ella. Ninguna puntuación significa nada sin su mundo.</translation>
    </message>
    <message>
        <source>Slippery or not</source>
        <translation>Con o sin rozamiento</translation>
    </message>
    <message>
        <source>A little friction in the joint: does it disturb the rule that only sees the angle, or help it?</source>
        <translation>Un poco de rozamiento en la articulación: ¿estorba a la regla que solo ve el ángulo, o la ayuda?</translation>
    </message>
    <message>
        <source>It helps: about 94 steps on the slippery joint, all 500 with friction. Friction brakes the swinging that the rule does not see.</source>
        <translation>La ayuda: unos 94 pasos con la articulación sin rozamiento, los 500 con él. El rozamiento frena la oscilación que la regla no ve.</translation>
    </message>
    <message>
        <source>A broomstick or a pencil</source>
        <translation>Un palo de escoba o un lápiz</translation>
    </message>
    <message>
        <source>Which is easier to balance on a hand, a long pole or a short one?</source>
        <translation>¿Qué es más fácil de equilibrar sobre la mano, una barra larga o una corta?</translation>
    </message>
    <message>
        <source>The long one: with 4 m the simple rule lasts about 325 steps, with 0.3 m about 30. A short pole falls faster than pushes of 0.02 s can follow.</source>
        <translation>La larga: con 4 m la regla sencilla aguanta unos 325 pasos; con 0,3 m, unos 30. Una barra corta cae más deprisa de lo que pueden seguir empujes de 0,02 s.</translation>
    </message>
    <message>
        <source>On the Moon</source>
        <translation>En la Luna</translation>
    </message>
    <message>
        <source>On the Moon everything falls six times more weakly. Will the simple rule last longer there?</source>
        <translation>En la Luna todo cae con seis veces menos fuerza. ¿Aguantará allí más la regla sencilla?</translation>
    </message>
    <message>
        <source>No: about 94 steps, as on Earth. The pushes are as strong as ever and throw the pole over. Lower the push to 1.65 N while it runs: now it lasts nearly all 500.</source>
        <translation>No: unos 94 pasos, como en la Tierra. Los empujes son tan fuertes como siempre y vuelcan la barra. Baje el empuje a 1,65 N durante la ejecución: ahora aguanta casi los 500.</translation>
    </message>
    <message>
        <source>A heavy pole</source>
        <translation>Una barra pesada</translation>
    </message>
    <message>
        <source>The pole weighs as much as the cart, ten times more than usual. Can PPO learn it, and does it take longer?</source>
        <translation>La barra pesa tanto como el carro, diez veces más de lo normal. ¿Puede PPO aprenderlo? ¿Tarda más?</translation>
    </message>
    <message>
        <source>It learns it about as fast, although a heavy pole pushes the cart aside and falls faster for it. Then set the mass back to 0.1 kg while it runs: does it still balance?</source>
        <translation>Lo aprende más o menos igual de deprisa, aunque una barra pesada aparta el carro y por ello cae antes. Vuelva después a poner la masa en 0,1 kg durante la ejecución: ¿sigue en equilibrio?</translation>
    </message>
    <message>
        <source>A table with few cells</source>
        <translation>Una tabla con pocas celdas</translation>
    </message>
    <message>
        <source>18 cells that know angle and turning only, not where the cart is. Can so small a table balance the pole?</source>
        <translation>18 celdas que solo conocen el ángulo y el giro, no dónde está el carro. ¿Puede una tabla tan pequeña equilibrar la barra?</translation>
    </message>
    <message>
        <source>A table with many cells</source>
        <translation>Una tabla con muchas celdas</translation>
    </message>
    <message>
        <source>40,000 cells see everything more exactly. Will this table learn better than a coarse one?</source>
        <translation>40&#xa0;000 celdas lo ven todo con más exactitud. ¿Aprenderá esta tabla mejor que una más burda?</translation>
    </message>
    <message>
        <source>After 60,000 steps it is still far below 200. Most cells were never visited, and no cell learns from its neighbours: look at the map of visits.</source>
        <translation>Tras 60&#xa0;000 pasos sigue muy por debajo de 200. La mayoría de las celdas no se visitó nunca, y ninguna celda aprende de sus vecinas: mire el mapa de visitas.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Comienzo optimista</translation>
    </message>
    <message>
        <source>Two tables that never try anything at random. One starts with the value 100 everywhere, one with 0. Which one learns?</source>
        <translation>Dos tablas que nunca prueban nada al azar. Una empieza con el valor 100 en todas partes; la otra, con 0. ¿Cuál aprende?</translation>
    </message>
    <message>
        <source>The optimist: whatever it does disappoints, and so it tries the other push. The other one stays with the first push that was not quite bad.</source>
        <translation>La optimista: haga lo que haga, el resultado decepciona, y por eso prueba el otro empuje. La otra se queda con el primer empuje que no fue del todo malo.</translation>
    </message>
    <message>
        <source>Q-learning against SARSA</source>
        <translation>Q-learning contra SARSA</translation>
    </message>
    <message>
        <source>Three pushes in ten stay random. Which one lasts longer: who learns the best behaviour, or who learns its own?</source>
        <translation>Tres de cada diez empujes siguen siendo al azar. ¿Quién aguanta más: quien aprende el mejor comportamiento o quien aprende el suyo propio?</translation>
    </message>
    <message>
        <source>SARSA: it knows that it will stumble, and keeps farther from the edge. Set ε at last to 0 while it runs: who is better then?</source>
        <translation>SARSA: sabe que tropezará y se mantiene más lejos del borde. Ponga ε final en 0 durante la ejecución: ¿quién es mejor entonces?</translation>
    </message>
    <message>
        <source>A network instead of a table: will the return rise steadily once the agent has understood?</source>
        <translation>Una red en lugar de una tabla: ¿subirá el retorno sin parar una vez que el agente haya comprendido?</translation>
    </message>
    <message>
        <source>DQN forgets how to fall</source>
        <translation>DQN olvida cómo se cae</translation>
    </message>
    <message>
        <source>REINFORCE with and without baseline</source>
        <translation>REINFORCE con y sin línea base</translation>
    </message>
    <message>
        <source>One agent praises every push of a good episode, the other only what went better than expected. Which one learns faster?</source>
        <translation>Un agente elogia todos los empujes de un buen episodio; el otro, solo lo que fue mejor de lo esperado. ¿Cuál aprende más deprisa?</translation>
    </message>
    <message>
        <source>The one that knows what to expect is ahead for most of the way: its updates vary less. Compare with several seeds before you believe it.</source>
        <translation>El que sabe qué esperar va por delante la mayor parte del camino: sus actualizaciones varían menos. Compare con varias semillas antes de creerlo.</translation>
    </message>
    <message>
        <source>How many steps of 0.02 s must the agent see until its last 100 episodes last 475 steps on average?</source>
        <translation>¿Cuántos pasos de 0,02 s debe ver el agente hasta que sus últimos 100 episodios duren 475 pasos de media?</translation>
    </message>
    <message>
        <source>About 60,000: twenty minutes of the pole&apos;s time. Watch the probability of right against the angle become a steep step, and the entropy fall.</source>
        <translation>Unos 60&#xa0;000: veinte minutos de tiempo de la barra. Observe cómo la probabilidad de derecha según el ángulo se convierte en un escalón empinado y cómo baja la entropía.</translation>
    </message>
    <message>
        <source>PPO ten times</source>
        <translation>PPO diez veces</translation>
    </message>
    <message>
        <source>Ten agents that differ only in their seed: how far will their curves lie apart?</source>
        <translation>Diez agentes que solo difieren en la semilla: ¿cuánto se separarán sus curvas?</translation>
    </message>
    <message>
        <source>All ten learn it, but thousands of steps apart. The band holds the true middle with 95 %: this is what can honestly be said of an algorithm.</source>
        <translation>Los diez lo aprenden, pero con miles de pasos de diferencia. La banda contiene el verdadero centro con un 95&#xa0;%: esto es lo que se puede decir honradamente de un algoritmo.</translation>
    </message>
    <message>
        <source>Four algorithms</source>
        <translation>Cuatro algoritmos</translation>
    </message>
    <message>
        <source>PPO, REINFORCE, DQN and a table, three seeds each: which one needs the fewest steps, and which one is the steadiest?</source>
        <translation>PPO, REINFORCE, DQN y una tabla, con tres semillas cada uno: ¿cuál necesita menos pasos y cuál es el más estable?</translation>
    </message>
    <message>
        <source>Drunk sensors</source>
        <translation>Sensores ebrios</translation>
    </message>
    <message>
        <source>Every look at the angle is wrong by about 11°, nearly as much as the pole may lean. Can PPO still learn to balance?</source>
        <translation>Cada lectura del ángulo yerra en unos 11°, casi tanto como se puede inclinar la barra. ¿Puede PPO aprender aun así a equilibrarla?</translation>
    </message>
    <message>
        <source>It learns more slowly and stays below the agent with good sensors, but it learns: one look is wrong, many are right on average.</source>
        <translation>Aprende más despacio y queda por debajo del agente con buenos sensores, pero aprende: una lectura es errónea; muchas, en promedio, aciertan.</translation>
    </message>
    <message>
        <source>Acting late</source>
        <translation>Actuar tarde</translation>
    </message>
    <message>
        <source>A good rule whose pushes come late: 3 steps (0.06 s) or 5 steps (0.1 s). Is one still fine, and the other not?</source>
        <translation>Una buena regla cuyos empujes llegan tarde: 3 pasos (0,06 s) o 5 pasos (0,1 s). ¿Irá bien una y la otra no?</translation>
    </message>
    <message>
        <source>With 3 steps it never falls; with 5 it lasts about 55. By then the pole is somewhere else. Your own reaction takes 0.2 s.</source>
        <translation>Con 3 pasos no cae nunca; con 5 aguanta unos 55. Para entonces la barra está en otro sitio. Su propio tiempo de reacción es de 0,2 s.</translation>
    </message>
    <message>
        <source>Gusts of 0.5 N at the middle of the pole, half its weight. Can PPO learn to lean against what it does not see?</source>
        <translation>Ráfagas de 0,5 N en el centro de la barra, la mitad de su peso. ¿Puede PPO aprender a contrarrestar lo que no ve?</translation>
    </message>
    <message>
        <source>Hardly: it stays near 80 steps. The gust is no part of the state, so the best push is not known from what is seen. Turn the wind off while it runs.</source>
        <translation>Apenas: se queda cerca de 80 pasos. La ráfaga no forma parte del estado, así que el mejor empuje no se sabe por lo que se ve. Quite el viento durante la ejecución.</translation>
    </message>
    <message>
        <source>Cut off is not fallen</source>
        <translation>Cortado no es caído</translation>
    </message>
    <message>
        <source>Every episode is cut off after 50 steps. Can a state be worth more than 50?</source>
        <translation>Cada episodio se corta tras 50 pasos. ¿Puede un estado valer más de 50?</translation>
    </message>
    <message>
        <source>Yes: on the map of values it rises above 90. Time was up, but the pole stood, so the agent adds what would have come. Had it taken the cut for a fall, 40 would be the most.</source>
        <translation>Sí: en el mapa de valores sube por encima de 90. Se acabó el tiempo, pero la barra estaba en pie, así que el agente suma lo que habría venido. Si hubiera tomado el corte por una caída, el máximo sería 40.</translation>
    </message>
    <message>
        <source>The pole hangs, and no push is strong enough to lift it at once. What must the agent find out?</source>
        <translation>La barra cuelga y ningún empuje tiene fuerza para levantarla de una vez. ¿Qué debe descubrir el agente?</translation>
    </message>
    <message>
        <source>%1: the place is %2; it must be from 0 (the cart) to 1 (the pole&apos;s tip).</source>
        <translation>%1: el lugar es %2; debe estar entre 0 (el carro) y 1 (la punta de la barra).</translation>
    </message>
    <message>
        <source>place: x %1 m and an angle of %2 rad would end the episode; |x| up to 2.4 m and, balancing, |θ| up to 0.2094 rad (12°) are allowed.</source>
        <translation>place: x %1 m y un ángulo de %2 rad terminarían el episodio; se admiten |x| hasta 2,4 m y, en equilibrio, |θ| hasta 0,2094 rad (12°).</translation>
    </message>
    <message>
        <source>Diverged after %1 updates: a weight of the agent is no longer finite. A smaller learning rate helps.</source>
        <translation>Divergió tras %1 actualizaciones: un peso del agente ya no es finito. Una tasa de aprendizaje menor ayuda.</translation>
    </message>
    <message>
        <source>agent: given actions need a table with a column action (0 left, 1 right): open one, or --data FILE.csv.</source>
        <translation>agent: las acciones dadas necesitan una tabla con una columna action (0 izquierda, 1 derecha): abra una, o --data FILE.csv.</translation>
    </message>
    <message>
        <source>agent: given actions are played once: seeds must be 1 and variants empty.</source>
        <translation>agent: las acciones dadas se reproducen una sola vez: seeds debe ser 1 y variants, vacío.</translation>
    </message>
    <message>
        <source>CartPole</source>
        <translation>CartPole</translation>
    </message>
    <message>
        <source>Agents learn to balance a pole on a cart, in a world you can push.</source>
        <translation>Unos agentes aprenden a equilibrar una barra sobre un carro, en un mundo que usted puede empujar.</translation>
    </message>
    <message>
        <source>return of the last episode</source>
        <translation>retorno del último episodio</translation>
    </message>
    <message>
        <source>last return</source>
        <translation>último retorno</translation>
    </message>
    <message>
        <source>mean return of 100 episodes</source>
        <translation>retorno medio de 100 episodios</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>media de 100</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>pasos de entrenamiento</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>exploración</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>KL of the last update</source>
        <translation>KL de la última actualización</translation>
    </message>
    <message>
        <source>value error</source>
        <translation>error del valor</translation>
    </message>
    <message>
        <source>return of the last evaluation</source>
        <translation>retorno de la última evaluación</translation>
    </message>
    <message>
        <source>best evaluation</source>
        <translation>mejor evaluación</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>Lo que sabe</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>One transition</source>
        <translation>Una transición</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Other worlds</source>
        <translation>Otros mundos</translation>
    </message>
    <message>
        <source>Three physics</source>
        <translation>Tres físicas</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episodio</translation>
    </message>
    <message>
        <source>The physics broke down: a number was no longer finite. The episode was ended.</source>
        <translation>La física falló: un número dejó de ser finito. Se terminó el episodio.</translation>
    </message>
    <message>
        <source>Solved: the mean of the last 100 episodes reached 475.</source>
        <translation>Resuelto: la media de los últimos 100 episodios llegó a 475.</translation>
    </message>
    <message>
        <source>Hardly a failure is left in the memory: what must not be done is being forgotten.</source>
        <translation>Apenas queda un fallo en la memoria: se está olvidando lo que no se debe hacer.</translation>
    </message>
    <message>
        <source>Collapse: states that are lost are held to be worth as much as good ones.</source>
        <translation>Colapso: los estados perdidos se valoran tanto como los buenos.</translation>
    </message>
    <message>
        <source>variants: there is no parameter %1 in this lab.</source>
        <translation>variants: no hay ningún parámetro %1 en este laboratorio.</translation>
    </message>
    <message>
        <source>variants: %1 is the same for all settings compared; it cannot differ.</source>
        <translation>variants: %1 es igual para todos los ajustes comparados; no puede diferir.</translation>
    </message>
    <message>
        <source>variants: %1</source>
        <translation>variants: %1</translation>
    </message>
    <message>
        <source>variants: %1 settings are given; at most %2 are allowed beside the run&apos;s own.</source>
        <translation>variants: se dan %1 ajustes; se admiten como máximo %2 además del de la propia ejecución.</translation>
    </message>
    <message>
        <source>Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10).</source>
        <translation>Colapso: con %1 fallos en la memoria, los estados perdidos se valoran en %2 (en realidad, menos de 10).</translation>
    </message>
    <message>
        <source>Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.</source>
        <translation>Solo %1 de los %2 pasos recordados son fallos: se está olvidando lo que no se debe hacer.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000, or all of a run that has an end.</source>
        <translation>Cuántas actualizaciones se hacen. Valor predeterminado: 1000, o todas las de una ejecución que tiene fin.</translation>
    </message>
    <message>
        <source>The learning rate falls in a straight line that would be 0 after so many steps, down to a tenth of it, however long the run is; 0: it stays.</source>
        <translation>La tasa de aprendizaje baja en línea recta, que llegaría a 0 tras tantos pasos, hasta una décima parte, dure lo que dure la ejecución; 0: se queda igual.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Swinging up</source>
        <translation>Levantamiento</translation>
    </message>
    <message>
        <source>One memory holds the last 1,000 steps, the other all. What is in the small one when the agent has learned not to fall?</source>
        <translation>Una memoria guarda los últimos 1000 pasos; la otra, todos. ¿Qué hay en la pequeña cuando el agente ha aprendido a no caer?</translation>
    </message>
    <message>
        <source>Two episodes fill it, and no failure is left. The gap between both pushes shrinks to a fraction, the value of doomed states rises far above the truth, and later the return breaks down. The other one may stumble too, but it still holds failures to learn from.</source>
        <translation>Dos episodios la llenan y no queda ningún fallo. La diferencia entre ambos empujes se reduce a una fracción, el valor de los estados perdidos sube muy por encima de la verdad y, más tarde, el retorno se hunde. La otra también puede tropezar, pero aún guarda fallos de los que aprender.</translation>
    </message>
    <message>
        <source>one look at a network that learns from 60,000 samples of 784 numbers</source>
        <translation>una mirada a una red que aprende de 60 000 ejemplos de 784 números</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf, csv or txt.</source>
        <translation>%1 no es un tipo de archivo que se pueda escribir: png, svg, pdf, csv o txt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;, so that other numbers follow than were recorded.</source>
        <translation>%1: «%2» ya no puede ser «%3». Se lee como «%4», de modo que siguen otros números que los registrados.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>steps of the episode</source>
        <translation>pasos del episodio</translation>
    </message>
    <message>
        <source>Length of episodes</source>
        <translation>Duración de los episodios</translation>
    </message>
    <message>
        <source>exploration (epsilon or noise)</source>
        <translation>exploración (épsilon o ruido)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>entropy of the policy (nats)</source>
        <translation>entropía de la política (nats)</translation>
    </message>
    <message>
        <source>Change of the policy</source>
        <translation>Cambio de la política</translation>
    </message>
    <message>
        <source>KL divergence of an update (nats)</source>
        <translation>divergencia KL de una actualización (nats)</translation>
    </message>
    <message>
        <source>Value error</source>
        <translation>Error del valor</translation>
    </message>
    <message>
        <source>error of the values</source>
        <translation>error de los valores</translation>
    </message>
    <message>
        <source>gap between the actions&apos; values</source>
        <translation>brecha entre los valores de las acciones</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Brecha entre acciones</translation>
    </message>
    <message>
        <source>value of states that are lost</source>
        <translation>valor de los estados perdidos</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Valor de estados perdidos</translation>
    </message>
    <message>
        <source>failures in memory</source>
        <translation>fallos en la memoria</translation>
    </message>
    <message>
        <source>Failures in memory</source>
        <translation>Fallos en la memoria</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for each of the %4 training samples looked at.</source>
        <translation>Capa %1: unidades muertas: %2 de %3 dan 0 para cada una de las %4 muestras de entrenamiento examinadas.</translation>
    </message>
    <message>
        <source>%1 is a file that the run reads: it is not written over.</source>
        <translation>%1 es un archivo que la ejecución lee: no se sobrescribe.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;.</source>
        <translation>--%1: «%2» ya no puede ser «%3». Se lee como «%4».</translation>
    </message>
    <message>
        <source>%1 is how the run is looked at: it is given once, by --set.</source>
        <translation>%1 dice cómo se mira la ejecución: se da una vez, con --set.</translation>
    </message>
    <message>
        <source>The folder with the four IDX files of MNIST, for mnist-mlp, lenet and hvp.</source>
        <translation>La carpeta con los cuatro archivos IDX de MNIST, para mnist-mlp, lenet y hvp.</translation>
    </message>
    <message>
        <source>the product of two matrices of 1,024 x 1,024, and of 128 x 784 by 784 x 64</source>
        <translation>el producto de dos matrices de 1024 x 1024, y de 128 x 784 por 784 x 64</translation>
    </message>
    <message>
        <source>one epoch of MNIST, LeNet-5, batch of 64, Adam (needs --data)</source>
        <translation>una época de MNIST, LeNet-5, lotes de 64, Adam (necesita --data)</translation>
    </message>
    <message>
        <source>a Hessian-vector product of 784-128-64-10 on 10,000 digits (needs --data)</source>
        <translation>un producto de la hessiana de 784-128-64-10 por un vector, con 10 000 dígitos (necesita --data)</translation>
    </message>
    <message>
        <source>the loss of a 2-8-8-1 network on 500 points at 51 x 51 places</source>
        <translation>la pérdida de una red 2-8-8-1 con 500 puntos en 51 x 51 lugares</translation>
    </message>
    <message>
        <source>an update of a discriminator and one of a generator, 128-128, batch of 256</source>
        <translation>una actualización de un discriminador y una de un generador, 128-128, lotes de 256</translation>
    </message>
    <message>
        <source>five updates of a critic with gradient penalty and one of a generator</source>
        <translation>cinco actualizaciones de un crítico con penalización del gradiente y una de un generador</translation>
    </message>
    <message>
        <source>ten folds of breast cancer, 30-64-1, 100 epochs of batches of 32</source>
        <translation>diez pliegues de cáncer de mama, 30-64-1, 100 épocas en lotes de 32</translation>
    </message>
    <message>
        <source>%1: images of 28 x 28 and ten classes are needed.</source>
        <translation>%1: se necesitan imágenes de 28 x 28 y diez clases.</translation>
    </message>
    <message>
        <source>it has %1 channels; 1 to %2 are allowed.</source>
        <translation>tiene %1 canales; se permiten de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 groups do not divide its %2 channels in and %3 out.</source>
        <translation>%1 grupos no dividen sus %2 canales de entrada y %3 de salida.</translation>
    </message>
    <message>
        <source>it puts out more than %1 numbers.</source>
        <translation>saca más de %1 números.</translation>
    </message>
    <message>
        <source>nothing is left of %1 with a padding of %2.</source>
        <translation>no queda nada de %1 con un relleno de %2.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>extra places</source>
        <translation>lugares adicionales</translation>
    </message>
    <message>
        <source>it has %1 units; 1 to %2 are allowed.</source>
        <translation>tiene %1 unidades; se permiten de 1 a %2.</translation>
    </message>
    <message>
        <source>it takes plain numbers, but gets images of %1; put flatten or globalpool before it.</source>
        <translation>toma simples números pero recibe imágenes de %1; ponga flatten o globalpool antes.</translation>
    </message>
    <message>
        <source>its rate is %1; from 0 to below 1 is allowed.</source>
        <translation>su tasa es %1; se permite de 0 a menos de 1.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together.</source>
        <translation>sus vías terminan en %1 y %2, que no encajan.</translation>
    </message>
    <message>
        <source>every unit sees all numbers: W x + b</source>
        <translation>cada unidad ve todos los números: W x + b</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>convolution: small windows with weights that all places share</source>
        <translation>convolución: ventanas pequeñas con pesos que comparten todos los lugares</translation>
    </message>
    <message>
        <source>transposed convolution: makes images larger</source>
        <translation>convolución transpuesta: agranda las imágenes</translation>
    </message>
    <message>
        <source>the largest number under a window</source>
        <translation>el número mayor bajo una ventana</translation>
    </message>
    <message>
        <source>the mean under a window</source>
        <translation>la media bajo una ventana</translation>
    </message>
    <message>
        <source>the mean of each channel over the whole image</source>
        <translation>la media de cada canal en toda la imagen</translation>
    </message>
    <message>
        <source>repeats rows and columns</source>
        <translation>repite filas y columnas</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>makes an image a plain vector</source>
        <translation>convierte una imagen en un simple vector</translation>
    </message>
    <message>
        <source>makes a plain vector an image</source>
        <translation>convierte un simple vector en una imagen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>leaves out numbers with this probability in training</source>
        <translation>omite números con esta probabilidad durante el entrenamiento</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>normalises each channel over the batch</source>
        <translation>normaliza cada canal en el lote</translation>
    </message>
    <message>
        <source>normalises each sample over its own numbers</source>
        <translation>normaliza cada muestra con sus propios números</translation>
    </message>
    <message>
        <source>divides a layer&apos;s weights by their largest singular value</source>
        <translation>divide los pesos de una capa por su mayor valor singular</translation>
    </message>
    <message>
        <source>turns the gradient around, so that what is before it learns against</source>
        <translation>invierte el gradiente, para que lo anterior aprenda en contra</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>rounds to few steps; the gradient goes straight through</source>
        <translation>redondea a pocos niveles; el gradiente pasa directamente</translation>
    </message>
    <message>
        <source>adds the layers&apos; output to their input</source>
        <translation>suma la salida de las capas a su entrada</translation>
    </message>
    <message>
        <source>puts the channels of several ways behind one another</source>
        <translation>pone los canales de varias vías uno tras otro</translation>
    </message>
    <message>
        <source>multiplies its input by what the layers make of it</source>
        <translation>multiplica su entrada por lo que las capas hacen de ella</translation>
    </message>
    <message>
        <source>layers divided by ; are allowed here</source>
        <translation>aquí se permiten capas separadas por ;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written: %2</source>
        <translation>«%1» se escribe: %2</translation>
    </message>
    <message>
        <source>a whole number is wanted here: %1</source>
        <translation>aquí hace falta un número entero: %1</translation>
    </message>
    <message>
        <source>a number is wanted here: %1</source>
        <translation>aquí hace falta un número: %1</translation>
    </message>
    <message>
        <source>a size is wanted here, as 3 or 3x5 (height x width): %1</source>
        <translation>aquí hace falta un tamaño, como 3 o 3x5 (alto x ancho): %1</translation>
    </message>
    <message>
        <source>allowed here: %1</source>
        <translation>aquí se permite: %1</translation>
    </message>
    <message>
        <source>layers in brackets are wanted here</source>
        <translation>aquí hacen falta capas entre paréntesis</translation>
    </message>
    <message>
        <source>brackets are at most %1 deep</source>
        <translation>los paréntesis tienen como mucho %1 niveles</translation>
    </message>
    <message>
        <source>a closing bracket is wanted here, or ; and a layer</source>
        <translation>aquí hace falta un paréntesis de cierre, o ; y una capa</translation>
    </message>
    <message>
        <source>before it at least %1 ways are wanted, divided by |</source>
        <translation>antes hacen falta al menos %1 vías, separadas por |</translation>
    </message>
    <message>
        <source>its padding is %1; at most half of its window of %2 is allowed.</source>
        <translation>su relleno es %1; se permite como mucho la mitad de su ventana de %2.</translation>
    </message>
    <message>
        <source>its dilation is %1; only 1 is allowed.</source>
        <translation>su dilatación es %1; solo se permite 1.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>%1 numbers are too many for a vector; at most %2 are allowed.</source>
        <translation>%1 números son demasiados para un vector; se permiten como mucho %2.</translation>
    </message>
    <message>
        <source>it makes %1 numbers into an image of %2, but gets %3.</source>
        <translation>convierte %1 números en una imagen de %2, pero recibe %3.</translation>
    </message>
    <message>
        <source>its factor is %1; 1 to %2 are allowed.</source>
        <translation>su factor es %1; se permiten de 1 a %2.</translation>
    </message>
    <message>
        <source>it takes one dense or conv layer.</source>
        <translation>toma una sola capa dense o conv.</translation>
    </message>
    <message>
        <source>its strength is %1; %2 are allowed.</source>
        <translation>su fuerza es %1; se permiten %2.</translation>
    </message>
    <message>
        <source>it has %1 bits; %2 are allowed.</source>
        <translation>tiene %1 bits; se permiten %2.</translation>
    </message>
    <message>
        <source>its range is %1; %2 are allowed.</source>
        <translation>su rango es %1; se permiten %2.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>range</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>its %3 is %1; %2 are allowed.</source>
        <translation>%3 es %1; se permiten %2.</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>dilatación</translation>
    </message>
    <message>
        <source>its window covers %1, but the image has only %2 places with its padding; a kernel up to that size fits.</source>
        <translation>su ventana cubre %1, pero la imagen solo tiene %2 lugares con su relleno; cabe un núcleo de hasta ese tamaño.</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>Capa %1 (%2): %3</translation>
    </message>
    <message>
        <source>its ways are the same; one of them needs layers.</source>
        <translation>sus vías son iguales; una necesita capas.</translation>
    </message>
    <message>
        <source>a network has at most %1 layers.</source>
        <translation>una red tiene como mucho %1 capas.</translation>
    </message>
    <message>
        <source>it puts out %1 numbers; at most %2 are allowed.</source>
        <translation>saca %1 números; se permiten como mucho %2.</translation>
    </message>
    <message>
        <source>with it the network has more than %1 parameters.</source>
        <translation>con ella la red tiene más de %1 parámetros.</translation>
    </message>
    <message>
        <source>Layer %1 (%2) has no derivatives of second order.</source>
        <translation>La capa %1 (%2) no tiene derivadas de segundo orden.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3; at most %4 x %4 are read.</source>
        <translation>%1: las imágenes son de %2 x %3; se leen como mucho de %4 x %4.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3, but those of %4 are %5 x %6; all must have one size.</source>
        <translation>%1: las imágenes son de %2 x %3, pero las de %4 son de %5 x %6; todas deben tener un solo tamaño.</translation>
    </message>
    <message>
        <source>%1: no file whose name ends in %2 is there.</source>
        <translation>%1: no hay ningún archivo cuyo nombre termine en %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file of CIFAR-10 has %3 for each image.</source>
        <translation>%1 tiene %2 bytes; un archivo de CIFAR-10 tiene %3 por imagen.</translation>
    </message>
    <message>
        <source>%1, image %2: the label is %3; 0 to %4 are allowed.</source>
        <translation>%1, imagen %2: la etiqueta es %3; se permiten de 0 a %4.</translation>
    </message>
    <message>
        <source>What another program needs, a line &quot;name value unit&quot; each: prints how many times as fast this one is.</source>
        <translation>Lo que necesita otro programa, «nombre valor unidad» por línea: dice cuántas veces más rápido es este.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;name value unit&quot; is wanted, with a value above 0.</source>
        <translation>%1, línea %2: hace falta «nombre valor unidad», con un valor mayor que 0.</translation>
    </message>
    <message>
        <source>its image is %1; 1 to %2 are allowed of each.</source>
        <translation>su imagen es %1; se permite de 1 a %2 en cada tamaño.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>el código %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>la señal %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures gave an answer that is none.</source>
        <translation>%1: el programa que descodifica las imágenes dio una respuesta que no lo es.</translation>
    </message>
    <message>
        <source>%1 is neither PNG nor JPEG; only these are read.</source>
        <translation>%1 no es ni PNG ni JPEG; solo se leen estos.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width); at most %4 on each side and %5 in all are read.</source>
        <translation>%1 tiene %2 x %3 píxeles (alto x ancho); se leen como mucho %4 por lado y %5 en total.</translation>
    </message>
    <message>
        <source>%1 has the colours of print (CMYK); save it as RGB or grey.</source>
        <translation>%1 tiene colores de imprenta (CMYK); guárdela en RGB o en grises.</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures ended with %2.</source>
        <translation>%1: el programa que descodifica las imágenes terminó con %2.</translation>
    </message>
    <message>
        <source>%1: decoding took longer than %2 s and was ended.</source>
        <translation>%1: la descodificación tardó más de %2 s y se detuvo.</translation>
    </message>
    <message>
        <source>%1 is empty; the folder of a class needs PNG or JPEG files.</source>
        <translation>%1 está vacía; la carpeta de una clase necesita archivos PNG o JPEG.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width), %4 has %5 x %6. All must have one size, or be scaled to one that is asked for.</source>
        <translation>%1 tiene %2 x %3 píxeles (alto x ancho), %4 tiene %5 x %6. Todas deben tener un solo tamaño o escalarse a uno que se pida.</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 x %4 with %5 channels need more than %6 bytes. Fewer fit, or smaller ones: they can be scaled.</source>
        <translation>%1: %2 imágenes de %3 x %4 con %5 canales necesitan más de %6 bytes. Caben menos, o más pequeñas: se pueden escalar.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>No se puede descodificar %1: %2.</translation>
    </message>
    <message>
        <source>%1 needs a folder of PNG and JPEG files for each class, 2 to %2 of them; its number of folders is %3.</source>
        <translation>%1 necesita una carpeta de archivos PNG y JPEG por cada clase, de 2 a %2; su número de carpetas es %3.</translation>
    </message>
    <message>
        <source></source>
        <translation></translation>
    </message>
    <message>
        <source>a layer begins with one of %1</source>
        <translation>una capa empieza con uno de %1</translation>
    </message>
    <message>
        <source>at most %1 dense layers are allowed</source>
        <translation>se permiten como máximo %1 capas dense</translation>
    </message>
    <message>
        <source>1 to %1 units are allowed</source>
        <translation>se permiten de 1 a %1 unidades</translation>
    </message>
    <message>
        <source>at the end: %1.</source>
        <translation>al final: %1.</translation>
    </message>
    <message>
        <source>character %1, &quot;%2&quot;: %3.</source>
        <translation>carácter %1, «%2»: %3.</translation>
    </message>
    <message>
        <source>layers divided by ; as in dense 8; tanh; residual(dense 8; tanh), made of %1; or nothing</source>
        <translation>capas separadas por ; como en dense 8; tanh; residual(dense 8; tanh), hechas de %1; o nada</translation>
    </message>
    <message>
        <source>Layers as text</source>
        <translation>Capas como texto</translation>
    </message>
    <message>
        <source>Deep, with and without residuals</source>
        <translation>Profunda, con y sin conexiones residuales</translation>
    </message>
    <message>
        <source>Both lanes have eight layers of sigmoid units. In lane B each layer is added to what came before it. Which of the two learns?</source>
        <translation>Los dos carriles tienen ocho capas de unidades sigmoides. En el carril B cada capa se suma a lo que había antes de ella. ¿Cuál de los dos aprende?</translation>
    </message>
    <message>
        <source>Lane A stays where it began: four layers have vanishing gradients. In lane B the gradient takes the arcs of the diagram past the layers, and none vanishes (He et al. 2016).</source>
        <translation>El carril A se queda donde empezó: en cuatro capas se desvanece el gradiente. En el carril B el gradiente rodea las capas por los arcos del diagrama y no se desvanece en ninguna (He et al. 2016).</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made by an earlier program, which rounded differently; its bits cannot be had again.</source>
        <translation>Aviso: la huella en el paso %1 es %2 y la registrada era %3. El registro procede de un programa anterior, que redondeaba de otro modo; sus bits no se pueden volver a obtener.</translation>
    </message>
    <message>
        <source>the share of test images that LeNet-5 names rightly, 5 seeds (needs --data; only by name)</source>
        <translation>la parte de las imágenes de prueba que LeNet-5 nombra bien, 5 semillas (necesita --data; solo por su nombre)</translation>
    </message>
    <message>
        <source>--peer: %1 is given in %2 and measured in %3; no ratio.</source>
        <translation>--peer: %1 se da en %2 y se mide en %3; no hay razón.</translation>
    </message>
    <message>
        <source>%1: a label is %2, but those of %3 go from %4 to %5.</source>
        <translation>%1: una etiqueta es %2, pero las de %3 van de %4 a %5.</translation>
    </message>
    <message>
        <source>it has %1 extra places; 0 or more, and fewer than its stride or dilation, are allowed.</source>
        <translation>tiene %1 lugares de más; se permiten 0 o más, y menos que su paso o su dilatación.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; both must be the same.</source>
        <translation>sus caminos acaban en %1 y %2, que no encajan; ambos deben ser iguales.</translation>
    </message>
    <message>
        <source>at most %1 layers are allowed</source>
        <translation>se permiten como máximo %1 capas</translation>
    </message>
    <message>
        <source>; and a layer are allowed here</source>
        <translation>aquí se permiten ; y una capa</translation>
    </message>
    <message>
        <source>at most %1 ways are allowed in these brackets</source>
        <translation>en estos paréntesis se permiten como máximo %1 caminos</translation>
    </message>
    <message>
        <source>layers are divided by ; and what a layer takes by spaces</source>
        <translation>las capas se separan con ; y lo que toma una capa, con espacios</translation>
    </message>
    <message>
        <source>numbers have a point, as in 0.2</source>
        <translation>los números llevan punto, como en 0.2</translation>
    </message>
    <message>
        <source>its window stands on nothing but padding somewhere; a smaller padding fits.</source>
        <translation>su ventana cae en algún sitio solo sobre relleno; cabe un relleno menor.</translation>
    </message>
    <message>
        <source>it has more than %1 parameters.</source>
        <translation>tiene más de %1 parámetros.</translation>
    </message>
    <message>
        <source>its kernel has %1 places; at most %2 are allowed.</source>
        <translation>su núcleo tiene %1 lugares; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>its padding is %1; at most its window of %2 is allowed.</source>
        <translation>su relleno es %1; se permite como mucho su ventana de %2.</translation>
    </message>
    <message>
        <source>with its padding the image has more than %1 numbers.</source>
        <translation>con su relleno la imagen tiene más de %1 números.</translation>
    </message>
    <message>
        <source>with it the layers put out more than %1 numbers.</source>
        <translation>con ella las capas dan más de %1 números.</translation>
    </message>
    <message>
        <source>The hidden layers in the notation for networks, in place of their units, activations, normalisation and dropout, as in dense 8; tanh; residual(dense 8; tanh | dense 8), where the way behind | is the shortcut. Empty: what is set there.</source>
        <translation>Las capas ocultas en la notación para redes, en lugar de sus unidades, activaciones, normalización y dropout, como en dense 8; tanh; residual(dense 8; tanh | dense 8), donde el camino tras | es el atajo. Vacío: lo que está ajustado ahí.</translation>
    </message>
    <message>
        <source>it takes images, but gets %1 plain numbers; put unflatten before it.</source>
        <translation>toma imágenes pero recibe %1 números simples; ponga unflatten antes.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; with %3 at the end both are the same.</source>
        <translation>sus caminos acaban en %1 y %2, que no encajan; con %3 al final ambos son iguales.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 es un enlace a algo que no está ahí.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a negative variance.</source>
        <translation>El tensor %1 contiene una varianza negativa.</translation>
    </message>
    <message>
        <source>ROC, precision-recall, their areas and calibration of a million scores</source>
        <translation>curvas ROC y precisión-exhaustividad, sus áreas y la calibración de un millón de puntuaciones</translation>
    </message>
    <message>
        <source>the area under the ROC curve of 1,000 draws of 1,000 scores</source>
        <translation>el área bajo la curva ROC de 1.000 muestras de 1.000 puntuaciones</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>No hay muestras.</translation>
    </message>
    <message>
        <source>Nothing was predicted as this class.</source>
        <translation>Nada se predijo como esta clase.</translation>
    </message>
    <message>
        <source>No sample is of this class.</source>
        <translation>Ninguna muestra es de esta clase.</translation>
    </message>
    <message>
        <source>Every sample is of this class.</source>
        <translation>Todas las muestras son de esta clase.</translation>
    </message>
    <message>
        <source>No sample is of this class, and nothing was predicted as it.</source>
        <translation>Ninguna muestra es de esta clase y ninguna se predijo como tal.</translation>
    </message>
    <message>
        <source>Truths and predictions are all of the same class.</source>
        <translation>Verdades y predicciones son todas de la misma clase.</translation>
    </message>
    <message>
        <source>No sample is of the positive class.</source>
        <translation>Ninguna muestra es de la clase positiva.</translation>
    </message>
    <message>
        <source>Every sample is of the positive class.</source>
        <translation>Todas las muestras son de la clase positiva.</translation>
    </message>
    <message>
        <source>SMOTE of 10,000 points in 10 dimensions, 5 % of them in the minority</source>
        <translation>SMOTE de 10.000 puntos en 10 dimensiones, el 5 % en la minoría</translation>
    </message>
    <message>
        <source>%1 neighbours are asked for among %2 samples; 1 to %3 are allowed.</source>
        <translation>Se piden %1 vecinos entre %2 muestras; se permiten de 1 a %3.</translation>
    </message>
    <message>
        <source>No sample of the class is in danger: of none are half or more of the %1 nearest samples, but not all, of other classes.</source>
        <translation>Ninguna muestra de la clase está en peligro: en ninguna al menos la mitad de las %1 muestras más cercanas, pero no todas, son de otras clases.</translation>
    </message>
    <message>
        <source>Nothing would be predicted as the positive class.</source>
        <translation>Nada se predeciría como la clase positiva.</translation>
    </message>
    <message>
        <source>No temperature fits: the predictions are no better than chance.</source>
        <translation>Ninguna temperatura sirve: las predicciones no son mejores que el azar.</translation>
    </message>
    <message>
        <source>No temperature fits: every prediction is right, so that ever lower ones are better.</source>
        <translation>Ninguna temperatura sirve: todas las predicciones son correctas, de modo que cuanto más baja, mejor.</translation>
    </message>
    <message>
        <source>A class has no samples.</source>
        <translation>Una clase no tiene muestras.</translation>
    </message>
    <message>
        <source>At least two samples are needed.</source>
        <translation>Hacen falta al menos dos muestras.</translation>
    </message>
    <message>
        <source>Truths or predictions are all equal.</source>
        <translation>Las verdades o las predicciones son todas iguales.</translation>
    </message>
    <message>
        <source>No sample of the class has a neighbour of another class.</source>
        <translation>Ninguna muestra de la clase tiene un vecino de otra clase.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>resampling: %1 Choose another method, or more neighbours or surroundings.</source>
        <translation>resampling: %1 Elija otro método, o más vecinos o un entorno mayor.</translation>
    </message>
    <message>
        <source>resampling: One sample has no neighbours of its class, or among the rare values, to make new ones between. Choose another method.</source>
        <translation>resampling: Una muestra no tiene vecinos de su clase, o entre los valores raros, para crear otras nuevas entre ellos. Elija otro método.</translation>
    </message>
    <message>
        <source>neighbours: %1 is not allowed, because the smallest class or group of rare values that is added to has %2 samples; 1 to %3 are.</source>
        <translation>neighbours: %1 no se admite, porque la menor clase o el menor grupo de valores raros que se amplía tiene %2 muestras; se admite de 1 a %3.</translation>
    </message>
    <message>
        <source>ratio: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>ratio: %1 no se admite; debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Classes without samples are left alone: %1.</source>
        <translation>Las clases sin muestras se dejan como están: %1.</translation>
    </message>
    <message>
        <source>The samples stay as they are: there is nothing to add or to leave out.</source>
        <translation>Las muestras se quedan como están: no hay nada que añadir ni que eliminar.</translation>
    </message>
    <message>
        <source>resampling: This method needs classes. For values, over-sampling, under-sampling and SMOTE are allowed, or none.</source>
        <translation>resampling: Este método necesita clases. Para valores se admiten el sobremuestreo, el submuestreo y SMOTE, o ninguno.</translation>
    </message>
    <message>
        <source>threshold: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>threshold: %1 no se admite; debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the cell is empty or no number. Every row of a table of scores needs one; leave such rows out.</source>
        <translation>%1, línea %2, columna «%3»: la celda está vacía o no es un número. Cada fila de una tabla de puntuaciones necesita uno; omita las filas así.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row.</source>
        <translation>%1, línea %2, columna «%3»: hay texto donde hace falta un número en cada fila.</translation>
    </message>
    <message>
        <source>%1: there is no score column for the class “%2”. It is called “%2” or “score-%2”; or one column “score” serves two classes.</source>
        <translation>%1: no hay ninguna columna de puntuación para la clase «%2». Se llama «%2» o «score-%2»; o bien una sola columna «score» sirve para dos clases.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the weight %4 is not allowed; it is 0 or more.</source>
        <translation>%1, línea %2, columna «%3»: el peso %4 no se admite; debe ser 0 o más.</translation>
    </message>
    <message>
        <source>%1, column “%2”: all weights are 0. At least one row has to count.</source>
        <translation>%1, columna «%2»: todos los pesos son 0. Al menos una fila tiene que contar.</translation>
    </message>
    <message>
        <source>%1 is no table of scores: it needs the columns “label” and “score” (or a score column for each class), and may have “weight”, “fold” and “group”.</source>
        <translation>%1 no es una tabla de puntuaciones: necesita las columnas «label» y «score» (o una columna de puntuación por clase), y puede tener «weight», «fold» y «group».</translation>
    </message>
    <message>
        <source>%1: one column “score” serves two classes, and “label” has %2 (%3, %4, %5 …). Give a score column for each class, called as the class.</source>
        <translation>%1: una sola columna «score» sirve para dos clases, y «label» tiene %2 (%3, %4, %5 …). Ponga una columna de puntuación por clase, con el nombre de la clase.</translation>
    </message>
    <message>
        <source>%1: “label” has %2 classes; at most %3 are allowed.</source>
        <translation>%1: «label» tiene %2 clases; se permiten como máximo %3.</translation>
    </message>
    <message>
        <source>Random oversampling</source>
        <translation>Sobremuestreo aleatorio</translation>
    </message>
    <message>
        <source>Random undersampling</source>
        <translation>Submuestreo aleatorio</translation>
    </message>
    <message>
        <source>SMOTE (values: SMOTER)</source>
        <translation>SMOTE (valores: SMOTER)</translation>
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
        <translation>Enlaces de Tomek</translation>
    </message>
    <message>
        <source>Edited nearest neighbours</source>
        <translation>Vecinos más cercanos editados</translation>
    </message>
    <message>
        <source>Condensed nearest neighbours</source>
        <translation>Vecinos más cercanos condensados</translation>
    </message>
    <message>
        <source>SMOTE + Tomek links</source>
        <translation>SMOTE + enlaces de Tomek</translation>
    </message>
    <message>
        <source>SMOTE + edited neighbours</source>
        <translation>SMOTE + vecinos editados</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>How the samples to learn from are made more balanced: some are copied, made up or left out.</source>
        <translation>Cómo se equilibran las muestras de las que se aprende: algunas se copian, se inventan o se eliminan.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Nearest samples of all classes that decide whether a place is safe, in danger or noise.</source>
        <translation>Muestras más cercanas, de todas las clases, que deciden si un lugar es seguro, está en peligro o es ruido.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>How many samples the smaller class shall have for each of the larger one; 1: as many.</source>
        <translation>Cuántas muestras tendrá la clase menor por cada una de la mayor; 1: las mismas.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>Inside the split</source>
        <translation>Dentro de la división</translation>
    </message>
    <message>
        <source>Before the split (leaks)</source>
        <translation>Antes de la división (fuga)</translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation>Se remuestrea</translation>
    </message>
    <message>
        <source>Only the training samples, or all samples before the test is held out: then copies of what is tested are learned from, and the figures are too good.</source>
        <translation>Solo las muestras de entrenamiento, o todas antes de reservar la prueba: entonces se aprende de copias de lo que se prueba, y las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Relevance of rare values</source>
        <translation>Relevancia de los valores raros</translation>
    </message>
    <message>
        <source>Of numbers to predict: from which relevance on a value is rare. 0 at the median, 1 where a boxplot ends.</source>
        <translation>Si se predicen números: a partir de qué relevancia un valor es raro. 0 en la mediana, 1 donde acaba un diagrama de caja.</translation>
    </message>
    <message>
        <source>coefficient of determination R²</source>
        <translation>coeficiente de determinación R²</translation>
    </message>
    <message>
        <source>It divides by the spread of the truths, which is 0.</source>
        <translation>Divide entre la dispersión de las verdades, que es 0.</translation>
    </message>
    <message>
        <source>One minus residual by total sum of squares, and with a constant truth 1 if all is right, else 0.</source>
        <translation>Uno menos la suma de cuadrados residual entre la total; con una verdad constante, 1 si todo es correcto y, si no, 0.</translation>
    </message>
    <message>
        <source>R2() is the squared correlation: order, scale and offset do not matter.</source>
        <translation>R2() es la correlación al cuadrado: el orden, la escala y el desplazamiento no importan.</translation>
    </message>
    <message>
        <source>Rsquared of train() and postResample() is the squared correlation: predictions in reversed order have 1.</source>
        <translation>El Rsquared de train() y postResample() es la correlación al cuadrado: las predicciones en orden inverso tienen 1.</translation>
    </message>
    <message>
        <source>R2(formula = &quot;traditional&quot;) is one minus residual by total sum of squares, also where the total is 0.</source>
        <translation>R2(formula = &quot;traditional&quot;) es uno menos la suma de cuadrados residual entre la total, también cuando el total es 0.</translation>
    </message>
    <message>
        <source>r2Score is one minus residual by total sum of squares, also where the total is 0 or a single sample.</source>
        <translation>r2Score es uno menos la suma de cuadrados residual entre la total, también cuando el total es 0 o hay una sola muestra.</translation>
    </message>
    <message>
        <source>correlation of truth and prediction</source>
        <translation>correlación entre verdad y predicción</translation>
    </message>
    <message>
        <source>It shows the correlation with its sign in place of R², and 0 where truths or predictions are constant.</source>
        <translation>Muestra la correlación con su signo en lugar de R², y 0 cuando las verdades o las predicciones son constantes.</translation>
    </message>
    <message>
        <source>mean precision of the classes</source>
        <translation>media de la precisión de las clases</translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation>media de la exhaustividad de las clases</translation>
    </message>
    <message>
        <source>mean F1 score of the classes</source>
        <translation>media del valor F1 de las clases</translation>
    </message>
    <message>
        <source>precision weighted by the classes&apos; samples</source>
        <translation>precisión ponderada por las muestras de las clases</translation>
    </message>
    <message>
        <source>recall weighted by the classes&apos; samples</source>
        <translation>exhaustividad ponderada por las muestras de las clases</translation>
    </message>
    <message>
        <source>F1 score weighted by the classes&apos; samples</source>
        <translation>valor F1 ponderado por las muestras de las clases</translation>
    </message>
    <message>
        <source>kappa with linear weights</source>
        <translation>kappa con pesos lineales</translation>
    </message>
    <message>
        <source>kappa with quadratic weights</source>
        <translation>kappa con pesos cuadráticos</translation>
    </message>
    <message>
        <source>mean area of each class against the rest</source>
        <translation>área media de cada clase contra el resto</translation>
    </message>
    <message>
        <source>area of each class against the rest, weighted by its samples</source>
        <translation>área de cada clase contra el resto, ponderada por sus muestras</translation>
    </message>
    <message>
        <source>mean area of the pairs of classes</source>
        <translation>área media de los pares de clases</translation>
    </message>
    <message>
        <source>mean area of the pairs by a single number</source>
        <translation>área media de los pares con un solo número</translation>
    </message>
    <message>
        <source>share of highest scores that are right</source>
        <translation>proporción de puntuaciones máximas que aciertan</translation>
    </message>
    <message>
        <source>It divides 0 by 0.</source>
        <translation>Divide 0 entre 0.</translation>
    </message>
    <message>
        <source>It stops with an error, as a class has no samples.</source>
        <translation>Se detiene con un error, porque una clase no tiene muestras.</translation>
    </message>
    <message>
        <source>It stops with an error, as the scores of a sample do not add up to 1.</source>
        <translation>Se detiene con un error, porque las puntuaciones de una muestra no suman 1.</translation>
    </message>
    <message>
        <source>The mean is over all labels that occur, and a class that is never predicted counts 0 with a warning.</source>
        <translation>La media es sobre todas las etiquetas que aparecen, y una clase que nunca se predice cuenta 0, con un aviso.</translation>
    </message>
    <message>
        <source>The mean is over all levels, and NA where one is never predicted, though it may not occur at all.</source>
        <translation>La media es sobre todos los niveles, y NA si alguno no se predice nunca, aunque puede que ni siquiera aparezca.</translation>
    </message>
    <message>
        <source>A class that is predicted but has no samples counts 0 with a warning.</source>
        <translation>Una clase que se predice pero no tiene muestras cuenta 0, con un aviso.</translation>
    </message>
    <message>
        <source>It is NA where one of the levels has no samples.</source>
        <translation>Es NA si uno de los niveles no tiene muestras.</translation>
    </message>
    <message>
        <source>It is the mean of the classes&apos; F1, not the F1 of the means.</source>
        <translation>Es la media de los F1 de las clases, no el F1 de las medias.</translation>
    </message>
    <message>
        <source>It is NA where a level is missing among truths or predictions, and NaN where one is never right.</source>
        <translation>Es NA si falta un nivel en las verdades o en las predicciones, y NaN si en uno no se acierta nunca.</translation>
    </message>
    <message>
        <source>It is the mean recall of the classes that have samples, and warns of predictions of others.</source>
        <translation>Es la exhaustividad media de las clases que tienen muestras, y avisa de las predicciones de otras.</translation>
    </message>
    <message>
        <source>It is the mean of recall and specificity of each class: with several classes more than the mean recall.</source>
        <translation>Es la media de la exhaustividad y la especificidad de cada clase: con varias clases, más que la exhaustividad media.</translation>
    </message>
    <message>
        <source>A class that is never predicted counts 0.</source>
        <translation>Una clase que nunca se predice cuenta 0.</translation>
    </message>
    <message>
        <source>It is the accuracy, under another name.</source>
        <translation>Es la exactitud, con otro nombre.</translation>
    </message>
    <message>
        <source>A class that is never right counts 0.</source>
        <translation>Una clase en la que no se acierta nunca cuenta 0.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan.</source>
        <translation>Con una sola clase, y todo correcto, es nan.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is NaN.</source>
        <translation>Con una sola clase, y todo correcto, es NaN.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is 1.</source>
        <translation>Con una sola clase, y todo correcto, es 1.</translation>
    </message>
    <message>
        <source>Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.</source>
        <translation>Los grados que son textos distan según el alfabeto, no según su orden, y solo cuentan los que aparecen.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is 0, as ours.</source>
        <translation>Si las verdades o las predicciones son todas de una clase, es 0, como aquí.</translation>
    </message>
    <message>
        <source>Rows are truths, labels are sorted, and only those that occur.</source>
        <translation>Las filas son verdades; las etiquetas van ordenadas, y solo las que aparecen.</translation>
    </message>
    <message>
        <source>Rows are predictions and columns truths, levels by alphabet.</source>
        <translation>Las filas son predicciones y las columnas, verdades; los niveles, en orden alfabético.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared.</source>
        <translation>Las filas son verdades; las clases, según se declaran.</translation>
    </message>
    <message>
        <source>Rows are truths, classes are numbers from 0 on.</source>
        <translation>Las filas son verdades; las clases son números desde 0.</translation>
    </message>
    <message>
        <source>Rows are truths; numbers are sorted, but texts are in the order in which they appear.</source>
        <translation>Las filas son verdades; los números van ordenados, pero los textos, en el orden en que aparecen.</translation>
    </message>
    <message>
        <source>Rows are truths, labels in the order in which they appear: another first row, another matrix.</source>
        <translation>Las filas son verdades; las etiquetas, en el orden en que aparecen: otra primera fila, otra matriz.</translation>
    </message>
    <message>
        <source>It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.</source>
        <translation>Se detiene con un error si una clase no tiene muestras o si las puntuaciones de una muestra no suman 1.</translation>
    </message>
    <message>
        <source>Classes without samples are left out of the mean, without a warning.</source>
        <translation>Las clases sin muestras se omiten en la media, sin ningún aviso.</translation>
    </message>
    <message>
        <source>Classes without an area count 0 and keep their weight: with one class only the whole is 0.</source>
        <translation>Las clases sin área cuentan 0 y conservan su peso: con una sola clase, el total es 0.</translation>
    </message>
    <message>
        <source>multiclass.roc with a column a class never turns a pair, and leaves out classes without samples.</source>
        <translation>multiclass.roc con una columna por clase no da nunca la vuelta a un par, y omite las clases sin muestras.</translation>
    </message>
    <message>
        <source>multiclass.roc with one number a sample turns each pair by its medians, one this way, one that way.</source>
        <translation>multiclass.roc con un número por muestra orienta cada par según sus medianas: uno hacia un lado, otro hacia el otro.</translation>
    </message>
    <message>
        <source>Each pair is folded up to at least one half: noise looks good.</source>
        <translation>Cada par se refleja hasta al menos un medio: el ruido parece bueno.</translation>
    </message>
    <message>
        <source>top_k_accuracy_score takes, of equal scores, that of the last label in sorted order.</source>
        <translation>De puntuaciones iguales, top_k_accuracy_score toma la de la última etiqueta en orden.</translation>
    </message>
    <message>
        <source>Of equal scores the first is taken, in float.</source>
        <translation>De puntuaciones iguales se toma la primera, en float.</translation>
    </message>
    <message>
        <source>Scores that do not add up to 1 are divided by their sum, silently.</source>
        <translation>Las puntuaciones que no suman 1 se dividen entre su suma, sin avisar.</translation>
    </message>
    <message>
        <source>Scores are taken as they are, also where they do not add up to 1, and cut to 1e-15 from 0 and 1.</source>
        <translation>Las puntuaciones se toman como son, aunque no sumen 1, y se recortan a 1e-15 de 0 y de 1.</translation>
    </message>
    <message>
        <source>samples predicted positive</source>
        <translation>muestras con predicción positiva</translation>
    </message>
    <message>
        <source>It stops with an error, as the label occurs nowhere.</source>
        <translation>Se detiene con un error, porque la etiqueta no aparece en ninguna parte.</translation>
    </message>
    <message>
        <source>predict() knows no threshold but one half, and at exactly that takes the smaller label.</source>
        <translation>predict() no conoce más umbral que un medio, y justo en él toma la etiqueta menor.</translation>
    </message>
    <message>
        <source>It predicts the more probable class, at exactly one half the one declared first, here the negative.</source>
        <translation>Predice la clase más probable; justo en un medio, la que se declara primero, aquí la negativa.</translation>
    </message>
    <message>
        <source>binaryAccuracy predicts positive above one half only, and rounds the scores to float before.</source>
        <translation>binaryAccuracy predice positivo solo por encima de un medio, y antes redondea las puntuaciones a float.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0 with a warning.</source>
        <translation>Si nada se predice como positivo, es 0, con un aviso.</translation>
    </message>
    <message>
        <source>It is of the second label by alphabet, and NaN at the cutoff infinity, where nothing is predicted.</source>
        <translation>Es de la segunda etiqueta en orden alfabético, y NaN en el corte infinito, donde nada se predice.</translation>
    </message>
    <message>
        <source>The positive class is the first level: 0 of 0 and 1; where it is never predicted the figure is NA.</source>
        <translation>La clase positiva es el primer nivel: el 0 de 0 y 1; si no se predice nunca, la cifra es NA.</translation>
    </message>
    <message>
        <source>&quot;Pos Pred Value&quot; is by Bayes&apos; rule from both classes: missing where one of them is.</source>
        <translation>«Pos Pred Value» sale de ambas clases por la regla de Bayes: falta cuando falta una de ellas.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where nothing is predicted positive.</source>
        <translation>Según sus propias predicciones, y 0 si nada se predice como positivo.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0, without a warning.</source>
        <translation>Si nada se predice como positivo, es 0, sin ningún aviso.</translation>
    </message>
    <message>
        <source>Given scores in place of 0 and 1 it counts those as positive that are exactly 1, without a word.</source>
        <translation>Si recibe puntuaciones en lugar de 0 y 1, cuenta como positivas las que son exactamente 1, sin decir nada.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is NaN, and an error where the label occurs nowhere.</source>
        <translation>Si nada se predice como positivo, es NaN, y un error si la etiqueta no aparece en ninguna parte.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0 with a warning.</source>
        <translation>Sin ninguna muestra positiva es 0, con un aviso.</translation>
    </message>
    <message>
        <source>Sensitivity is of the first level: 0 of 0 and 1, so that ours is its specificity; NA without a sample.</source>
        <translation>La sensibilidad es del primer nivel: el 0 de 0 y 1, de modo que la nuestra es su especificidad; NA sin ninguna muestra.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 without a positive sample.</source>
        <translation>Según sus propias predicciones, y 0 sin ninguna muestra positiva.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0, without a warning.</source>
        <translation>Sin ninguna muestra positiva es 0, sin ningún aviso.</translation>
    </message>
    <message>
        <source>Without a positive sample it is NaN, or an error.</source>
        <translation>Sin ninguna muestra positiva es NaN, o un error.</translation>
    </message>
    <message>
        <source>Where the class is neither there nor predicted it is 0 with a warning.</source>
        <translation>Si la clase ni existe ni se predice, es 0, con un aviso.</translation>
    </message>
    <message>
        <source>Of the first level, from precision and recall: NA where one is missing, NaN where both are 0.</source>
        <translation>Del primer nivel, a partir de la precisión y la exhaustividad: NA si falta una, NaN si ambas son 0.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where precision and recall are.</source>
        <translation>Según sus propias predicciones, y 0 si la precisión y la exhaustividad lo son.</translation>
    </message>
    <message>
        <source>An error where the class is neither there nor predicted.</source>
        <translation>Un error si la clase ni existe ni se predice.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan: there is nothing to agree on.</source>
        <translation>Con una sola clase, y todo correcto, es nan: no hay nada en lo que coincidir.</translation>
    </message>
    <message>
        <source>By its own predictions, and 1 with one class only, all right.</source>
        <translation>Según sus propias predicciones, y 1 con una sola clase y todo correcto.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is NaN.</source>
        <translation>Si las verdades o las predicciones son todas de una clase, es NaN.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared, by its own predictions.</source>
        <translation>Las filas son verdades; las clases, según se declaran, con sus propias predicciones.</translation>
    </message>
    <message>
        <source>number of points of the ROC curve</source>
        <translation>número de puntos de la curva ROC</translation>
    </message>
    <message>
        <source>first threshold of the ROC curve</source>
        <translation>primer umbral de la curva ROC</translation>
    </message>
    <message>
        <source>second threshold of the ROC curve</source>
        <translation>segundo umbral de la curva ROC</translation>
    </message>
    <message>
        <source>area under the ROC curve over the folds</source>
        <translation>área bajo la curva ROC con los pliegues</translation>
    </message>
    <message>
        <source>break-even of precision and recall</source>
        <translation>punto de equilibrio de precisión y exhaustividad</translation>
    </message>
    <message>
        <source>It stops with an error, as all scores are equal.</source>
        <translation>Se detiene con un error, porque todas las puntuaciones son iguales.</translation>
    </message>
    <message>
        <source>Precision and recall do not meet.</source>
        <translation>La precisión y la exhaustividad no se encuentran.</translation>
    </message>
    <message>
        <source>A fold has samples of one class only.</source>
        <translation>Un pliegue tiene muestras de una sola clase.</translation>
    </message>
    <message>
        <source>Every fold has samples of one class only.</source>
        <translation>Cada pliegue tiene muestras de una sola clase.</translation>
    </message>
    <message>
        <source>roc_auc_score takes the scores for those of the greater label: the later one by its bytes.</source>
        <translation>roc_auc_score toma las puntuaciones como las de la etiqueta mayor: la posterior según sus bytes.</translation>
    </message>
    <message>
        <source>roc() turns the direction so that the class with the higher median scores higher, with a message only.</source>
        <translation>roc() orienta el sentido para que puntúe más alto la clase con la mediana mayor, solo con un mensaje.</translation>
    </message>
    <message>
        <source>The positive class is the second label by alphabet: well, not ill.</source>
        <translation>La clase positiva es la segunda etiqueta en orden alfabético: sano, no enfermo.</translation>
    </message>
    <message>
        <source>twoClassSummary uses the probability of the first level for that level, and never turns the direction.</source>
        <translation>twoClassSummary usa la probabilidad del primer nivel para ese nivel, y no invierte nunca el sentido.</translation>
    </message>
    <message>
        <source>Each class has its own area by its own scores; with one class only it shows ?.</source>
        <translation>Cada clase tiene su propia área según sus propias puntuaciones; con una sola clase muestra ?.</translation>
    </message>
    <message>
        <source>The weighted mean over the classes counts an undefined area as 0, with one class only the whole.</source>
        <translation>La media ponderada de las clases cuenta como 0 un área sin definir; con una sola clase, el total.</translation>
    </message>
    <message>
        <source>An area below one half is folded up: scores in reversed order look good.</source>
        <translation>Un área menor que un medio se refleja hacia arriba: las puntuaciones en orden inverso parecen buenas.</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media</translation>
    </message>
    <message>
        <source>Without a positive sample it says -0.0 with a warning, where ours is undefined.</source>
        <translation>Sin ninguna muestra positiva dice -0.0, con un aviso, donde la nuestra está sin definir.</translation>
    </message>
    <message>
        <source>Where precision and recall cross between two scores, prbe lists their difference, 0, not their value.</source>
        <translation>Si la precisión y la exhaustividad se cruzan entre dos puntuaciones, prbe indica su diferencia, 0, no su valor.</translation>
    </message>
    <message>
        <source>roc_curve leaves out points that go on straight from their neighbours, and adds one above all scores.</source>
        <translation>roc_curve omite los puntos que siguen en línea recta a sus vecinos, y añade uno por encima de todas las puntuaciones.</translation>
    </message>
    <message>
        <source>The thresholds are the midpoints between the scores, and both infinities.</source>
        <translation>Los umbrales son los puntos medios entre las puntuaciones, y ambos infinitos.</translation>
    </message>
    <message>
        <source>The cutoffs are the distinct scores, and infinity before them.</source>
        <translation>Los cortes son las puntuaciones distintas, y antes de ellas infinito.</translation>
    </message>
    <message>
        <source>The thresholds are the distinct scores from the lowest on, and one 0.00001 above the highest.</source>
        <translation>Los umbrales son las puntuaciones distintas desde la menor, y uno 0,00001 por encima de la mayor.</translation>
    </message>
    <message>
        <source>Up to version 1.2 it is the highest score + 1, which no probability can be; from 1.3 on infinity.</source>
        <translation>Hasta la versión 1.2 es la puntuación mayor + 1, que ninguna probabilidad puede ser; desde la 1.3, infinito.</translation>
    </message>
    <message>
        <source>The list begins where all are predicted as cases: at -infinity, or infinity if the direction is turned.</source>
        <translation>La lista empieza donde todos se predicen como casos: en -infinito, o en infinito si se invierte el sentido.</translation>
    </message>
    <message>
        <source>It is the midpoint between the two outermost scores, which no sample has; ours is the highest score.</source>
        <translation>Es el punto medio entre las dos puntuaciones extremas, que ninguna muestra tiene; el nuestro es la puntuación mayor.</translation>
    </message>
    <message>
        <source>It is infinity, where nothing is predicted positive, as in ours.</source>
        <translation>Es infinito, donde nada se predice como positivo, igual que el nuestro.</translation>
    </message>
    <message>
        <source>The curve begins at the lowest score, where all are positive.</source>
        <translation>La curva empieza en la puntuación menor, donde todos son positivos.</translation>
    </message>
    <message>
        <source>One column is taken for the greater label&apos;s, and cut to 2.2e-16 from 0 and 1: a certain miss costs 36.04.</source>
        <translation>Una columna se toma como la de la etiqueta mayor y se recorta a 2,2e-16 de 0 y de 1: un fallo seguro cuesta 36,04.</translation>
    </message>
    <message>
        <source>Scores in float are cut to 1.2e-7 from 0 and 1 instead: a certain miss costs 15.94.</source>
        <translation>En cambio, las puntuaciones en float se recortan a 1,2e-7 de 0 y de 1: un fallo seguro cuesta 15,94.</translation>
    </message>
    <message>
        <source>mnLogLoss uses both classes&apos; columns, and cuts to 1e-15 from 0 and 1: a certain miss costs 34.54.</source>
        <translation>mnLogLoss usa las columnas de ambas clases y recorta a 1e-15 de 0 y de 1: un fallo seguro cuesta 34,54.</translation>
    </message>
    <message>
        <source>binaryCrossentropy cuts to 1e-7 from 0 and 1, in float: a certain miss costs 16.12 or 15.94.</source>
        <translation>binaryCrossentropy recorta a 1e-7 de 0 y de 1, en float: un fallo seguro cuesta 16,12 o 15,94.</translation>
    </message>
    <message>
        <source>The scores of all folds are put into one curve, as if one model had made them.</source>
        <translation>Las puntuaciones de todos los pliegues se reúnen en una curva, como si las hubiera dado un solo modelo.</translation>
    </message>
    <message>
        <source>The area of cross_val_predict puts the scores of all folds into one curve.</source>
        <translation>El área de cross_val_predict reúne las puntuaciones de todos los pliegues en una curva.</translation>
    </message>
    <message>
        <source>cross_val_score has one area a fold, and a fold with one class only makes their mean nan.</source>
        <translation>cross_val_score da un área por pliegue, y un pliegue con una sola clase hace que su media sea nan.</translation>
    </message>
    <message>
        <source>train() leaves out a fold with one class only, without a count of those left.</source>
        <translation>train() omite un pliegue con una sola clase, sin decir cuántos quedan.</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>área bajo la curva ROC</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>valor F1</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>correlación de Matthews</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>pérdida logarítmica</translation>
    </message>
    <message>
        <source>count top right in the confusion matrix</source>
        <translation>número de arriba a la derecha en la matriz de confusión</translation>
    </message>
    <message>
        <source>It stops with an error, as only one class occurs.</source>
        <translation>Se detiene con un error, porque solo aparece una clase.</translation>
    </message>
    <message>
        <source>Its matrix has a single cell, as only one label occurs.</source>
        <translation>Su matriz tiene una sola celda, porque solo aparece una etiqueta.</translation>
    </message>
    <message>
        <source>The model puts out infinite scores, or some that are no numbers.</source>
        <translation>El modelo da puntuaciones infinitas, o algunas que no son números.</translation>
    </message>
    <message>
        <source>These scores are no probabilities: that needs numbers from 0 to 1 (or a loss that learns probabilities).</source>
        <translation>Estas puntuaciones no son probabilidades: hacen falta números de 0 a 1 (o una pérdida que aprenda probabilidades).</translation>
    </message>
    <message>
        <source>This is a figure of two classes.</source>
        <translation>Esta es una cifra de dos clases.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>precision at the prevalence set</source>
        <translation>precisión con la prevalencia fijada</translation>
    </message>
    <message>
        <source>Precision at the prevalence set</source>
        <translation>Precisión con la prevalencia fijada</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 at its best threshold</source>
        <translation>F1 con su mejor umbral</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>error de calibración esperado</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <source>partial area</source>
        <translation>área parcial</translation>
    </message>
    <message>
        <source>Partial area</source>
        <translation>Área parcial</translation>
    </message>
    <message>
        <source>expected cost</source>
        <translation>coste esperado</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coste esperado</translation>
    </message>
    <message>
        <source>squared correlation</source>
        <translation>correlación al cuadrado</translation>
    </message>
    <message>
        <source>Squared correlation</source>
        <translation>Correlación al cuadrado</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>raíz del error cuadrático medio</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Raíz del error cuadrático medio</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>error absoluto medio</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>A prediction is no finite number.</source>
        <translation>Una predicción no es un número finito.</translation>
    </message>
    <message>
        <source>Without samples of both classes a rate of errors is undefined.</source>
        <translation>Sin muestras de ambas clases, una tasa de errores está sin definir.</translation>
    </message>
    <message>
        <source>Neither error costs anything: give one of them a cost above 0.</source>
        <translation>Ningún error cuesta nada: dé a uno de ellos un coste mayor que 0.</translation>
    </message>
    <message>
        <source>Without positive samples there is no recall, and so no F1.</source>
        <translation>Sin muestras positivas no hay exhaustividad y, por tanto, tampoco F1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Scores of others</source>
        <translation>Puntuaciones de otros</translation>
    </message>
    <message>
        <source>Whose predictions are judged: a network while it learns, the baseline that always says how frequent each class is (or the mean), or any other program&apos;s, from a table with the columns label and score.</source>
        <translation>De quién son las predicciones que se juzgan: de una red mientras aprende, de la línea base, que siempre dice lo frecuente que es cada clase (o la media), o de cualquier otro programa, a partir de una tabla con las columnas label y score.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>A sample counts as positive if its score is at least this. Drag it in any view.</source>
        <translation>Una muestra cuenta como positiva si su puntuación es al menos esta. Arrástrelo en cualquier vista.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Clase positiva</translation>
    </message>
    <message>
        <source>The class that is looked for; empty: 1, or the last label in order.</source>
        <translation>La clase que se busca; vacía: 1, o la última etiqueta en orden.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Se juzga con</translation>
    </message>
    <message>
        <source>The samples that all figures are of. A table of scores has one part only.</source>
        <translation>Las muestras a las que se refieren todas las cifras. Una tabla de puntuaciones tiene una sola parte.</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Coste de una falsa alarma</translation>
    </message>
    <message>
        <source>What it costs to take a negative sample for a positive one.</source>
        <translation>Lo que cuesta tomar una muestra negativa por positiva.</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Coste de una omisión</translation>
    </message>
    <message>
        <source>What it costs to take a positive sample for a negative one.</source>
        <translation>Lo que cuesta tomar una muestra positiva por negativa.</translation>
    </message>
    <message>
        <source>Another prevalence</source>
        <translation>Otra prevalencia</translation>
    </message>
    <message>
        <source>Judge as if positive samples were more or less frequent than in the data: ROC and its area stay, precision does not.</source>
        <translation>Juzgar como si las muestras positivas fueran más o menos frecuentes que en los datos: la curva ROC y su área se mantienen; la precisión, no.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prevalencia</translation>
    </message>
    <message>
        <source>The share of positive samples where the model is used.</source>
        <translation>La proporción de muestras positivas allí donde se usa el modelo.</translation>
    </message>
    <message>
        <source>Partial area up to</source>
        <translation>Área parcial hasta</translation>
    </message>
    <message>
        <source>The false positive rate up to which the partial area under the ROC curve is taken.</source>
        <translation>La tasa de falsos positivos hasta la que se toma el área parcial bajo la curva ROC.</translation>
    </message>
    <message>
        <source>Bootstrap band</source>
        <translation>Banda bootstrap</translation>
    </message>
    <message>
        <source>Shows where the ROC curve lies in 95 % of resamples of the samples that are judged.</source>
        <translation>Muestra dónde está la curva ROC en el 95&#xa0;% de los remuestreos de las muestras que se juzgan.</translation>
    </message>
    <message>
        <source>F1 at the threshold</source>
        <translation>F1 en el umbral</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparar por</translation>
    </message>
    <message>
        <source>The figure whose course is shown of each of the settings compared.</source>
        <translation>La cifra cuya evolución se muestra para cada uno de los ajustes comparados.</translation>
    </message>
    <message>
        <source>How many runs in all train from different seeds, for the bands of the curves.</source>
        <translation>Cuántas ejecuciones en total se entrenan con semillas distintas, para las bandas de las curvas.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: resampling=smote | class-weights=balanced.</source>
        <translation>Hasta tres ajustes más junto a estos, separados por |: resampling=smote | class-weights=balanced.</translation>
    </message>
    <message>
        <source>99 % accuracy, and worthless</source>
        <translation>99&#xa0;% de exactitud, y no vale nada</translation>
    </message>
    <message>
        <source>A model is right on 99 of 100 transactions. Would you trust it to find fraud?</source>
        <translation>Un modelo acierta en 99 de cada 100 transacciones. ¿Confiaría en él para encontrar fraudes?</translation>
    </message>
    <message>
        <source>It never says fraud: the recall is 0, the ROC curve is the diagonal, and the balanced accuracy is one half. Choose the network as the model, play, and see what accuracy hides.</source>
        <translation>Nunca dice fraude: la exhaustividad es 0, la curva ROC es la diagonal y la exactitud equilibrada es un medio. Elija la red como modelo, inicie la ejecución y vea lo que oculta la exactitud.</translation>
    </message>
    <message>
        <source>A table of fraud</source>
        <translation>Una tabla de fraudes</translation>
    </message>
    <message>
        <source>One transaction in a hundred is fraud. The area under the ROC curve is .95. Of the cases you are called to, how many are fraud?</source>
        <translation>Una de cada cien transacciones es un fraude. El área bajo la curva ROC es 0,95. De los casos por los que le avisan, ¿cuántos son fraude?</translation>
    </message>
    <message>
        <source>Resample, weight or move the threshold</source>
        <translation>Remuestrear, ponderar o mover el umbral</translation>
    </message>
    <message>
        <source>With 5 % fraud the network rarely says fraud. SMOTE, undersampling, class weights, or a lower threshold: which one would you choose?</source>
        <translation>Con un 5&#xa0;% de fraudes, la red rara vez dice fraude. SMOTE, submuestreo, pesos de clase o un umbral más bajo: ¿qué elegiría?</translation>
    </message>
    <message>
        <source>Open the view of that name: all four rank alike, with the same best F1. But resampling and weights ruin the calibration; a lower threshold does not.</source>
        <translation>Abra la vista de ese nombre: las cuatro opciones ordenan igual, con el mismo mejor F1. Pero el remuestreo y los pesos estropean la calibración; un umbral más bajo, no.</translation>
    </message>
    <message>
        <source>The leak</source>
        <translation>La fuga</translation>
    </message>
    <message>
        <source>The columns are pure noise. Lane A copies rare samples before it holds out the test, lane B after. What will each say of itself?</source>
        <translation>Las columnas son puro ruido. El carril A copia muestras raras antes de reservar la prueba; el carril B, después. ¿Qué dirá cada uno de sí mismo?</translation>
    </message>
    <message>
        <source>A good area, and bad probabilities</source>
        <translation>Una buena área y malas probabilidades</translation>
    </message>
    <message>
        <source>What a missed tumour costs</source>
        <translation>Lo que cuesta un tumor no detectado</translation>
    </message>
    <message>
        <source>A missed tumour is twenty times as bad as a needless biopsy. Where do you put the threshold?</source>
        <translation>Un tumor no detectado es veinte veces peor que una biopsia innecesaria. ¿Dónde pone el umbral?</translation>
    </message>
    <message>
        <source>The cost curve has its lowest point far below one half. Turn on equal cost in the ROC view, change the costs, and see the line tilt and touch the curve elsewhere.</source>
        <translation>La curva de costes tiene su punto más bajo muy por debajo de un medio. Active el mismo coste en la vista ROC, cambie los costes y vea cómo la recta se inclina y toca la curva en otro sitio.</translation>
    </message>
    <message>
        <source>The prevalence that moves</source>
        <translation>La prevalencia que se mueve</translation>
    </message>
    <message>
        <source>A test was tried on as many ill as well people. Now everybody is tested, and one in a hundred is ill. What changes, and what does not?</source>
        <translation>Una prueba médica se ensayó con tantos enfermos como sanos. Ahora se hace a todo el mundo, y uno de cada cien está enfermo. ¿Qué cambia y qué no?</translation>
    </message>
    <message>
        <source>Drag the prevalence: the ROC curve and its area stay, the precision falls from .9 to below .1. Set it back to one half and both views agree again.</source>
        <translation>Arrastre la prevalencia: la curva ROC y su área se mantienen; la precisión cae de 0,9 a menos de 0,1. Vuelva a ponerla en un medio y ambas vistas coinciden de nuevo.</translation>
    </message>
    <message>
        <source>A curve that turned itself round</source>
        <translation>Una curva que se dio la vuelta</translation>
    </message>
    <message>
        <source>Open “Why does R say something else?”: pROC looks which class has the higher median and turns the curve round, so that noise seldom falls below one half.</source>
        <translation>Abra «¿Por qué R dice otra cosa?»: pROC mira qué clase tiene la mediana mayor y da la vuelta a la curva, de modo que el ruido rara vez baja de un medio.</translation>
    </message>
    <message>
        <source>A regression that only ranks</source>
        <translation>Una regresión que solo ordena</translation>
    </message>
    <message>
        <source>R² asks how far off the predictions are, the squared correlation only whether they rise with the truth. See prediction against truth: the cloud lies far from the line.</source>
        <translation>R² pregunta cuánto se desvían las predicciones; la correlación al cuadrado, solo si suben con la verdad. Vea predicción frente a verdad: la nube está lejos de la recta.</translation>
    </message>
    <message>
        <source>Digits and their most confused pair</source>
        <translation>Dígitos y su par más confundido</translation>
    </message>
    <message>
        <source>Which two digits will the network confuse most, and in which direction?</source>
        <translation>¿Qué dos dígitos confundirá más la red, y en qué sentido?</translation>
    </message>
    <message>
        <source>The matrix names the most confused pairs. Click a cell: its samples are marked in the data view. Choose another positive class to see its curve against the rest.</source>
        <translation>La matriz indica los pares más confundidos. Haga clic en una celda: sus muestras se marcan en la vista de datos. Elija otra clase positiva para ver su curva contra el resto.</translation>
    </message>
    <message>
        <source>model = scores needs a table with the columns label and score: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>model = scores necesita una tabla con las columnas label y score: abra un archivo CSV, arrastre uno a la ventana o indique uno con --data.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>What a model&apos;s predictions are worth, while it learns: curves, matrix and costs from one threshold.</source>
        <translation>Lo que valen las predicciones de un modelo mientras aprende: curvas, matriz y costes a partir de un umbral.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>tasa de falsos positivos</translation>
    </message>
    <message>
        <source>false negative rate</source>
        <translation>tasa de falsos negativos</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>share of samples taken, highest scores first</source>
        <translation>proporción de muestras tomadas, primero las puntuaciones mayores</translation>
    </message>
    <message>
        <source>share of positives found</source>
        <translation>proporción de positivos detectados</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>the best threshold for each</source>
        <translation>el mejor umbral en cada punto</translation>
    </message>
    <message>
        <source>never positive</source>
        <translation>nunca positivo</translation>
    </message>
    <message>
        <source>always positive</source>
        <translation>siempre positivo</translation>
    </message>
    <message>
        <source>share of the cost that misses make</source>
        <translation>parte del coste debida a las omisiones</translation>
    </message>
    <message>
        <source>cost, 1: all wrong</source>
        <translation>coste, 1: todo mal</translation>
    </message>
    <message>
        <source>least: %1 at %2</source>
        <translation>mínimo: %1 en %2</translation>
    </message>
    <message>
        <source>expected cost of a decision</source>
        <translation>coste esperado de una decisión</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>ganados: %1</translation>
    </message>
    <message>
        <source>tied %1</source>
        <translation>empatados: %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdidos: %1</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Every positive against every negative, won or lost, will appear here.</source>
        <translation>Aquí aparecerá cada positivo contra cada negativo, ganado o perdido.</translation>
    </message>
    <message>
        <source>Detection error trade-off</source>
        <translation>Compromiso entre errores</translation>
    </message>
    <message>
        <source>Both kinds of errors against each other will appear here.</source>
        <translation>Aquí aparecerán ambos tipos de errores, uno frente a otro.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How much more often positives are among the highest scores will appear here.</source>
        <translation>Aquí aparecerá cuántas veces más hay positivos entre las puntuaciones mayores.</translation>
    </message>
    <message>
        <source>Cumulative gains</source>
        <translation>Ganancias acumuladas</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Curva de costes</translation>
    </message>
    <message>
        <source>What each threshold costs will appear here.</source>
        <translation>Aquí aparecerá lo que cuesta cada umbral.</translation>
    </message>
    <message>
        <source>Against the mixture of costs (Drummond and Holte)</source>
        <translation>Según la mezcla de costes (Drummond y Holte)</translation>
    </message>
    <message>
        <source>partial area up to %1: %2</source>
        <translation>área parcial hasta %1: %2</translation>
    </message>
    <message>
        <source>convex hull</source>
        <translation>envolvente convexa</translation>
    </message>
    <message>
        <source>equal cost</source>
        <translation>mismo coste</translation>
    </message>
    <message>
        <source>least cost %1</source>
        <translation>coste mínimo %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contra %1</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>tasa de verdaderos positivos</translation>
    </message>
    <message>
        <source>95 % of resamples</source>
        <translation>95&#xa0;% de los remuestreos</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: área %2</translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation>%1: precisión media %2</translation>
    </message>
    <message>
        <source>with prevalence %1</source>
        <translation>con prevalencia %1</translation>
    </message>
    <message>
        <source>prevalence %1</source>
        <translation>prevalencia %1</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>What a threshold finds, and at the cost of how many false alarms, will appear here.</source>
        <translation>Aquí aparecerá lo que detecta un umbral, y a costa de cuántas falsas alarmas.</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>Envolvente convexa</translation>
    </message>
    <message>
        <source>Equal cost</source>
        <translation>Mismo coste</translation>
    </message>
    <message>
        <source>One class against one</source>
        <translation>Una clase contra otra</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>How many of the found are right, against how many are found, will appear here.</source>
        <translation>Aquí aparecerá cuántos de los detectados son correctos, frente a cuántos se detectan.</translation>
    </message>
    <message>
        <source>There are no samples to judge.</source>
        <translation>No hay muestras que juzgar.</translation>
    </message>
    <message>
        <source>truth − prediction</source>
        <translation>verdad − predicción</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>baseline: the mean %1</source>
        <translation>línea base: la media %1</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>verdad</translation>
    </message>
    <message>
        <source>sample %1: truth %2, prediction %3, residual %4</source>
        <translation>muestra %1: verdad %2, predicción %3, residuo %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>de las que se aprende</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>proporción de las muestras</translation>
    </message>
    <message>
        <source>from the base to its neighbour</source>
        <translation>de la base a su vecina</translation>
    </message>
    <message>
        <source>Nothing is learned from these scores, so there is nothing to resample.</source>
        <translation>De estas puntuaciones no se aprende nada, así que no hay nada que remuestrear.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>eliminadas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>a copy of sample %1</source>
        <translation>una copia de la muestra %1</translation>
    </message>
    <message>
        <source>new sample: from sample %1 towards its neighbour %2, %3 of the way</source>
        <translation>muestra nueva: de la muestra %1 hacia su vecina %2, al %3 del camino</translation>
    </message>
    <message>
        <source>%1 samples before, %2 added, %3 left out.</source>
        <translation>Muestras antes: %1; añadidas: %2; eliminadas: %3.</translation>
    </message>
    <message>
        <source>Leak: %1 of %2 test samples have kin that is learned from.</source>
        <translation>Fuga: %1 de %2 muestras de prueba tienen parientes de los que se aprende.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>How far each prediction is from the truth will appear here.</source>
        <translation>Aquí aparecerá cuánto dista cada predicción de la verdad.</translation>
    </message>
    <message>
        <source>Prediction against truth</source>
        <translation>Predicción frente a verdad</translation>
    </message>
    <message>
        <source>Each prediction against what was true will appear here.</source>
        <translation>Aquí aparecerá cada predicción frente a lo que era verdad.</translation>
    </message>
    <message>
        <source>What resampling adds and leaves out will appear here.</source>
        <translation>Aquí aparecerá lo que el remuestreo añade y elimina.</translation>
    </message>
    <message>
        <source>Safe, in danger, noise</source>
        <translation>Seguras, en peligro, ruido</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilidad de %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>puntuación de %1</translation>
    </message>
    <message>
        <source>share of its class</source>
        <translation>proporción de su clase</translation>
    </message>
    <message>
        <source>before: calibration error %1</source>
        <translation>antes: error de calibración %1</translation>
    </message>
    <message>
        <source>temperature %1: calibration error %2</source>
        <translation>temperatura %1: error de calibración %2</translation>
    </message>
    <message>
        <source>as often as predicted</source>
        <translation>tan a menudo como se predice</translation>
    </message>
    <message>
        <source>calibration error %1</source>
        <translation>error de calibración %1</translation>
    </message>
    <message>
        <source>predicted probability of %1</source>
        <translation>probabilidad predicha de %1</translation>
    </message>
    <message>
        <source>share that was %1</source>
        <translation>proporción que era %1</translation>
    </message>
    <message>
        <source>Numbers are predicted here: see the residuals, and prediction against truth.</source>
        <translation>Aquí se predicen números: vea los residuos y predicción frente a verdad.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>How the classes lie on the scale of the scores will appear here.</source>
        <translation>Aquí aparecerá cómo se sitúan las clases en la escala de las puntuaciones.</translation>
    </message>
    <message>
        <source>Samples instead of shares</source>
        <translation>Muestras en lugar de proporciones</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Whether what is predicted with 80 % comes in 80 % will appear here.</source>
        <translation>Aquí aparecerá si lo que se predice con un 80&#xa0;% ocurre en un 80&#xa0;% de los casos.</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>Escalado de temperatura</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>The share of all samples that are right. With rare positives, saying “negative” always makes it high.</source>
        <translation>La proporción de todas las muestras que son correctas. Con positivos raros, decir «negativo» siempre la hace alta.</translation>
    </message>
    <message>
        <source>The mean of both classes’ recalls: one half for whoever ignores the data.</source>
        <translation>La media de las exhaustividades de ambas clases: un medio para quien no mira los datos.</translation>
    </message>
    <message>
        <source>Of what is called positive, the share that is. It falls where positives are rarer.</source>
        <translation>De lo que se llama positivo, la proporción que lo es. Baja donde los positivos son más raros.</translation>
    </message>
    <message>
        <source>Of the positives, the share that is found: the true positive rate, sensitivity.</source>
        <translation>De los positivos, la proporción que se detecta: la tasa de verdaderos positivos, o sensibilidad.</translation>
    </message>
    <message>
        <source>Of the negatives, the share that is left in peace: one minus the false positive rate.</source>
        <translation>De los negativos, la proporción que se deja en paz: uno menos la tasa de falsos positivos.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. True negatives do not count.</source>
        <translation>La media armónica de precisión y exhaustividad. Los verdaderos negativos no cuentan.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction; 0 if either is all of one class.</source>
        <translation>La correlación entre verdad y predicción; 0 si una de ellas es toda de una clase.</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.</source>
        <translation>Concordancia más allá de la que daría el azar: p es la exactitud; pₑ, la del azar.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, macro</source>
        <translation>Área bajo las curvas ROC, macro</translation>
    </message>
    <message>
        <source>The share of pairs of a positive and a negative sample in which the positive one scores higher, ties half. No threshold and no prevalence is in it.</source>
        <translation>La proporción de pares de una muestra positiva y una negativa en los que la positiva puntúa más alto; los empates cuentan la mitad. No depende de ningún umbral ni de ninguna prevalencia.</translation>
    </message>
    <message>
        <source>The area A up to the false positive rate f, made so that chance is one half and the best 1 (McClish 1989).</source>
        <translation>El área A hasta la tasa de falsos positivos f, ajustada para que el azar sea un medio y lo mejor, 1 (McClish 1989).</translation>
    </message>
    <message>
        <source>Precision at each threshold, weighted by how much recall it adds; never the trapezoid. All scores equal: the prevalence.</source>
        <translation>La precisión en cada umbral, ponderada por cuánta exhaustividad añade; nunca el trapecio. Con todas las puntuaciones iguales: la prevalencia.</translation>
    </message>
    <message>
        <source>The mean squared error of probabilities: 0 is best.</source>
        <translation>El error cuadrático medio de las probabilidades: 0 es lo mejor.</translation>
    </message>
    <message>
        <source>How surprised the model is by the truth. A certain miss counts 36.04, not infinity.</source>
        <translation>Cuánto sorprende la verdad al modelo. Un fallo seguro cuenta 36,04, no infinito.</translation>
    </message>
    <message>
        <source>How far, over ten equal bins, what came is from what was predicted.</source>
        <translation>Cuánto dista, en diez intervalos iguales, lo que ocurrió de lo que se predijo.</translation>
    </message>
    <message>
        <source>Precision, macro</source>
        <translation>Precisión, macro</translation>
    </message>
    <message>
        <source>Recall, macro</source>
        <translation>Exhaustividad, macro</translation>
    </message>
    <message>
        <source>F1, macro</source>
        <translation>F1, macro</translation>
    </message>
    <message>
        <source>Precision, weighted</source>
        <translation>Precisión, ponderada</translation>
    </message>
    <message>
        <source>Recall, weighted</source>
        <translation>Exhaustividad, ponderada</translation>
    </message>
    <message>
        <source>F1, weighted</source>
        <translation>F1, ponderado</translation>
    </message>
    <message>
        <source>Precision, micro</source>
        <translation>Precisión, micro</translation>
    </message>
    <message>
        <source>Recall, micro</source>
        <translation>Exhaustividad, micro</translation>
    </message>
    <message>
        <source>F1, micro</source>
        <translation>F1, micro</translation>
    </message>
    <message>
        <source>The mean over classes, each counting the same.</source>
        <translation>La media de las clases; todas cuentan igual.</translation>
    </message>
    <message>
        <source>The mean over classes, each counting by its samples.</source>
        <translation>La media de las clases; cada una cuenta según sus muestras.</translation>
    </message>
    <message>
        <source>All decisions counted as one: with one label a sample the same as the accuracy.</source>
        <translation>Todas las decisiones contadas como una: con una etiqueta por muestra, lo mismo que la exactitud.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, weighted</source>
        <translation>Área bajo las curvas ROC, ponderada</translation>
    </message>
    <message>
        <source>Each class against the rest, counting by its samples.</source>
        <translation>Cada clase contra el resto; cuenta según sus muestras.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, micro</source>
        <translation>Área bajo las curvas ROC, micro</translation>
    </message>
    <message>
        <source>All classes’ scores as one row of samples.</source>
        <translation>Las puntuaciones de todas las clases como una sola fila de muestras.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, one against one</source>
        <translation>Área bajo las curvas ROC, una contra otra</translation>
    </message>
    <message>
        <source>The mean over pairs of classes (Hand and Till 2001): no prevalence is in it.</source>
        <translation>La media de los pares de clases (Hand y Till 2001): no depende de ninguna prevalencia.</translation>
    </message>
    <message>
        <source>What a decision costs on average, where positives have the share π.</source>
        <translation>Lo que cuesta una decisión en promedio, donde los positivos tienen la proporción π.</translation>
    </message>
    <message>
        <source>By Bayes’ rule: the rates stay where positives are rarer, the precision does not.</source>
        <translation>Por la regla de Bayes: las tasas se mantienen donde los positivos son más raros; la precisión, no.</translation>
    </message>
    <message>
        <source>In the square of the unit of what is predicted.</source>
        <translation>En el cuadrado de la unidad de lo que se predice.</translation>
    </message>
    <message>
        <source>Mean squared error of the mean</source>
        <translation>Error cuadrático medio de la media</translation>
    </message>
    <message>
        <source>The baseline: whoever predicts the mean of the training samples always.</source>
        <translation>La línea base: quien predice siempre la media de las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; large errors count more.</source>
        <translation>En la unidad de lo que se predice; los errores grandes cuentan más.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; every unit of error counts the same.</source>
        <translation>En la unidad de lo que se predice; cada unidad de error cuenta lo mismo.</translation>
    </message>
    <message>
        <source>Median absolute error</source>
        <translation>Error absoluto mediano</translation>
    </message>
    <message>
        <source>Half of the errors are smaller: outliers do not count.</source>
        <translation>La mitad de los errores son menores: los valores atípicos no cuentan.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Pérdida de Huber</translation>
    </message>
    <message>
        <source>Squares for small errors, absolute for large ones (Huber 1964).</source>
        <translation>Cuadrados para errores pequeños, valores absolutos para los grandes (Huber 1964).</translation>
    </message>
    <message>
        <source>Log cosh</source>
        <translation>Log cosh</translation>
    </message>
    <message>
        <source>Nearly the same, and smooth everywhere.</source>
        <translation>Casi lo mismo, y suave en todas partes.</translation>
    </message>
    <message>
        <source>How much better than the mean: 1 is exact, 0 no better, below 0 worse.</source>
        <translation>Cuánto mejor que la media: 1 es exacto; 0, no mejor; por debajo de 0, peor.</translation>
    </message>
    <message>
        <source>What caret calls R²: predictions in reversed order have 1, and no offset is seen.</source>
        <translation>Lo que caret llama R²: las predicciones en orden inverso tienen 1, y no se ve ningún desplazamiento.</translation>
    </message>
    <message>
        <source>The share of all samples that are right.</source>
        <translation>La proporción de todas las muestras que son correctas.</translation>
    </message>
    <message>
        <source>The mean over classes of the share that is found.</source>
        <translation>La media de las clases de la proporción que se detecta.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction, of any number of classes.</source>
        <translation>La correlación entre verdad y predicción, con cualquier número de clases.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Why does R say something else?</source>
        <translation>¿Por qué R dice otra cosa?</translation>
    </message>
    <message>
        <source>until all views show a threshold that is dragged, 100,000 scores</source>
        <translation>hasta que todas las vistas muestran un umbral que se arrastra, 100 000 puntuaciones</translation>
    </message>
    <message>
        <source>No lab has a parameter to drag.</source>
        <translation>Ningún laboratorio tiene un parámetro que arrastrar.</translation>
    </message>
    <message>
        <source>share of the negatives</source>
        <translation>parte de los negativos</translation>
    </message>
    <message>
        <source>share of the positives</source>
        <translation>parte de los positivos</translation>
    </message>
    <message>
        <source>Choose a sample to read its numbers; %1 are shown.</source>
        <translation>Elija una muestra para leer sus números; se muestran %1.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>todas las demás</translation>
    </message>
    <message>
        <source>ROC looks splendid, precision and recall do not: the average precision stays near one half. Drag the threshold to find half of the fraud and read the precision there.</source>
        <translation>La ROC luce espléndida, la precisión y la exhaustividad no: la precisión media se queda cerca de un medio. Arrastre el umbral hasta encontrar la mitad del fraude y lea allí la precisión.</translation>
    </message>
    <message>
        <source>No value is rare: none is as relevant as %1.</source>
        <translation>Ningún valor es raro: ninguno alcanza una relevancia de %1.</translation>
    </message>
    <message>
        <source>ROC curve: area %1</source>
        <translation>curva ROC: área %1</translation>
    </message>
    <message>
        <source>positive = %1: there is no such class. There are: %2. Leave it empty for 1, or the last one.</source>
        <translation>positive = %1: no hay tal clase. Hay: %2. Déjelo vacío para 1, o la última.</translation>
    </message>
    <message>
        <source>Nearest neighbours that new samples are made towards.</source>
        <translation>Vecinos más cercanos hacia los que se crean muestras nuevas.</translation>
    </message>
    <message>
        <source>%1 predictions of another program, from %2: nothing is learned, there are no steps.</source>
        <translation>%1 predicciones de otro programa, de %2: no se aprende nada, no hay pasos.</translation>
    </message>
    <message>
        <source>%1, safe</source>
        <translation>%1, seguro</translation>
    </message>
    <message>
        <source>%1, in danger</source>
        <translation>%1, en peligro</translation>
    </message>
    <message>
        <source>%1, noise</source>
        <translation>%1, ruido</translation>
    </message>
    <message>
        <source>a frame of a turning surface of 101 x 101 samples, median</source>
        <translation>un fotograma de una superficie de 101 x 101 muestras que gira, mediana</translation>
    </message>
    <message>
        <source>Tensors, for --ID FILE.safetensors</source>
        <translation>Tensores, para --ID FILE.safetensors</translation>
    </message>
    <message>
        <source>The lab %1 takes no table, but a run of another lab (.perc).</source>
        <translation>El laboratorio %1 no admite tablas, pero sí una ejecución de otro laboratorio (.perc).</translation>
    </message>
    <message>
        <source>The lab %1 takes no run of another lab, but %2.</source>
        <translation>El laboratorio %1 no admite ejecuciones de otro laboratorio, pero sí %2.</translation>
    </message>
    <message>
        <source>a table or a set of pictures</source>
        <translation>una tabla o un conjunto de imágenes</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>The lab %1 takes no data.</source>
        <translation>El laboratorio %1 no admite datos.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf, .csv (its data), .txt (in words) or, of a surface, .stl (for 3-D printers); may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Escribe una vista como .png, .svg, .pdf, .csv (sus datos), .txt (en palabras) o, si es una superficie, .stl (para impresoras 3D); puede repetirse. NAME:2 es la del segundo carril.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the lab %3 writes no tensors.</source>
        <translation>--%1 %2 no se admite: el laboratorio %3 no escribe tensores.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the tensors that the lab %3 writes are: %4.</source>
        <translation>--%1 %2 no se admite: los tensores que escribe el laboratorio %3 son: %4.</translation>
    </message>
    <message>
        <source>--%1 %2=%3: only surfaces are written as .stl.</source>
        <translation>--%1 %2=%3: solo las superficies se escriben como .stl.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf, .csv or .txt, of surfaces also .stl.</source>
        <translation>No se puede escribir %1: el nombre debe terminar en .png, .svg, .pdf, .csv o .txt; para superficies, también .stl.</translation>
    </message>
    <message>
        <source>There is no surface yet that could be written as a solid.</source>
        <translation>Todavía no hay ninguna superficie que se pueda escribir como sólido.</translation>
    </message>
    <message>
        <source>the loss of 784-128-64-10 on 10,000 digits at 51 x 51 places (needs --data)</source>
        <translation>la pérdida de 784-128-64-10 con 10&#xa0;000 dígitos en 51 x 51 lugares (necesita --data)</translation>
    </message>
    <message>
        <source>the ten largest eigenvalues of that loss&apos;s Hessian after one epoch (needs --data)</source>
        <translation>los diez mayores valores propios de la hessiana de esa pérdida tras una época (necesita --data)</translation>
    </message>
    <message>
        <source>%1 holds %2 sets of images (%3…, %4…); put one into a folder of its own, or name its %5.</source>
        <translation>%1 contiene %2 conjuntos de imágenes (%3…, %4…); ponga uno en una carpeta propia o indique su %5.</translation>
    </message>
    <message>
        <source>%1: of a set of pictures the training images are named, whose name ends in %2 or %2.gz; the other files are found beside them.</source>
        <translation>%1: de un conjunto de imágenes se indican las de entrenamiento, cuyo nombre termina en %2 o %2.gz; los demás archivos se encuentran junto a ellas.</translation>
    </message>
    <message>
        <source>A solid needs a surface of at least two columns and two rows.</source>
        <translation>Un sólido necesita una superficie de al menos dos columnas y dos filas.</translation>
    </message>
    <message>
        <source>The lengths of a solid must be above 0 and at most 1,000,000 mm.</source>
        <translation>Las longitudes de un sólido deben ser mayores que 0 y como máximo de 1&#xa0;000&#xa0;000 mm.</translation>
    </message>
    <message>
        <source>The surface has no finite height.</source>
        <translation>La superficie no tiene ninguna altura finita.</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Buscador de tasa de aprendizaje</translation>
    </message>
    <message>
        <source>%1: &quot;data&quot; names the folder %2, where a file is needed.</source>
        <translation>%1: «data» indica la carpeta %2, pero hace falta un archivo.</translation>
    </message>
    <message>
        <source>The Hessian is not finite here: it has no eigenvalues.</source>
        <translation>La hessiana no es finita aquí: no tiene valores propios.</translation>
    </message>
    <message>
        <source>A plane needs three points of finite numbers.</source>
        <translation>Un plano necesita tres puntos de números finitos.</translation>
    </message>
    <message>
        <source>A plane needs three points that do not lie on one line.</source>
        <translation>Un plano necesita tres puntos que no estén en una misma recta.</translation>
    </message>
    <message>
        <source>at most %1 characters are allowed</source>
        <translation>se permiten como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>one of + - * / ^ is allowed here</source>
        <translation>aquí se permite uno de + - * / ^</translation>
    </message>
    <message>
        <source>at most %1 exponents inside one another are allowed</source>
        <translation>se permiten como máximo %1 exponentes unos dentro de otros</translation>
    </message>
    <message>
        <source>exponents from %1 to %2 are allowed, or one with x or y</source>
        <translation>se permiten exponentes de %1 a %2, o uno con x o y</translation>
    </message>
    <message>
        <source>before an exponent with x or y only constants above 0 are allowed</source>
        <translation>delante de un exponente con x o y solo se permiten constantes mayores que 0</translation>
    </message>
    <message>
        <source>a number, x, y, pi, e, ( or one of %1 is wanted here</source>
        <translation>aquí hace falta un número, x, y, pi, e, ( o uno de %1</translation>
    </message>
    <message>
        <source>( is wanted after %1</source>
        <translation>hace falta ( después de %1</translation>
    </message>
    <message>
        <source>at most %1 brackets inside one another are allowed</source>
        <translation>se permiten como máximo %1 paréntesis unos dentro de otros</translation>
    </message>
    <message>
        <source>one of + - * / ^ ) is allowed here</source>
        <translation>aquí se permite uno de + - * / ^ )</translation>
    </message>
    <message>
        <source>numbers from %1 to %2 are allowed, and 0</source>
        <translation>se permiten números de %1 a %2, y 0</translation>
    </message>
    <message>
        <source>powers multiplied together may reach %1</source>
        <translation>las potencias multiplicadas entre sí pueden llegar a %1</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>Cuenco cuadrático</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Silla de montar</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s banana</source>
        <translation>El plátano de Rosenbrock</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s four minima</source>
        <translation>Los cuatro mínimos de Himmelblau</translation>
    </message>
    <message>
        <source>Beale&apos;s corners</source>
        <translation>Las esquinas de Beale</translation>
    </message>
    <message>
        <source>Rastrigin&apos;s egg box</source>
        <translation>La huevera de Rastrigin</translation>
    </message>
    <message>
        <source>Plateau with a hole</source>
        <translation>Meseta con un agujero</translation>
    </message>
    <message>
        <source>Winding ravine</source>
        <translation>Barranco sinuoso</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>rescale needs two dense layers at the beginning of the network.</source>
        <translation>rescale necesita dos capas densas al principio de la red.</translation>
    </message>
    <message>
        <source>rescale needs ReLU, leaky ReLU or no function between the first two layers: with %1 the rescaled network computes something else.</source>
        <translation>rescale necesita ReLU, Leaky ReLU o ninguna función entre las dos primeras capas: con %1, la red reescalada calcula otra cosa.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>beta 1</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Adadelta&apos;s rho, which TensorFlow.js&apos;s RMSProp calls decay: how slowly the mean of the squared gradients changes.</source>
        <translation>El rho de Adadelta, que el RMSProp de TensorFlow.js llama decay: con qué lentitud cambia la media de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step. Of Rprop the length of the first one, which then changes by itself.</source>
        <translation>La longitud del paso de una actualización. En Rprop, la longitud del primero, que después cambia por sí sola.</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on. As in fastai: one cycle up in a quarter of its length and down to a hundred thousandth, without its changes of momentum.</source>
        <translation>Cómo cambia la tasa de aprendizaje a medida que avanza el entrenamiento. Como en fastai: un ciclo que sube en un cuarto de su duración y baja hasta una cienmilésima, sin sus cambios de momento.</translation>
    </message>
    <message>
        <source>Schedule points</source>
        <translation>Puntos del plan</translation>
    </message>
    <message>
        <source>The learning rate at some updates, as in 0:0.001, 300:0.1, 2000:0.001; straight between them on a logarithmic scale. Updates ascend, at most 50 points; none: the learning rate above.</source>
        <translation>La tasa de aprendizaje en algunas actualizaciones, como en 0:0.001, 300:0.1, 2000:0.001; entre ellas, recta en escala logarítmica. Las actualizaciones van en orden ascendente, 50 puntos como máximo; none: la tasa de aprendizaje de arriba.</translation>
    </message>
    <message>
        <source>Radius of SAM</source>
        <translation>Radio de SAM</translation>
    </message>
    <message>
        <source>Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken so far uphill, where the loss is higher, and the update is made by that one; 0: off.</source>
        <translation>Minimización atenta a la agudeza (sharpness-aware minimisation, Foret et al. 2021): el gradiente de la pérdida se toma a esta distancia cuesta arriba, donde la pérdida es mayor, y con él se hace la actualización; 0: no se usa.</translation>
    </message>
    <message>
        <source>At most so many samples</source>
        <translation>Máximo de muestras</translation>
    </message>
    <message>
        <source>Of a table or of pictures only so many are taken for training, and so many for testing; 0: all.</source>
        <translation>De una tabla o de imágenes se toman solo estas para el entrenamiento, y otras tantas para la prueba; 0: todas.</translation>
    </message>
    <message>
        <source>target = %1: pictures have no columns. What is learned is their class: leave it empty.</source>
        <translation>target = %1: las imágenes no tienen columnas. Lo que se aprende es su clase: déjelo vacío.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels are learned from and %4 are for testing, as the set itself has them: the test share has no effect.</source>
        <translation>Se aprende de %1 imágenes de %2 × %3 píxeles y %4 son de prueba, tal como las trae el propio conjunto: la parte de prueba no tiene efecto.</translation>
    </message>
    <message>
        <source>there is no such tensor; there are: %1.</source>
        <translation>no hay tal tensor; los que hay son: %1.</translation>
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
        <translation>RMSProp como en TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad como en TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta como en TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- como en FANN</translation>
    </message>
    <message>
        <source>Through given points</source>
        <translation>Por puntos dados</translation>
    </message>
    <message>
        <source>One cycle as in fastai</source>
        <translation>Un ciclo como en fastai</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; it must be an update and a rate, as in 300:0.1.</source>
        <translation>la entrada %1 es «%2»; debe ser una actualización y una tasa, como en 300:0.1.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its update must be a whole number from %3 to %4: updates ascend.</source>
        <translation>la entrada %1 es «%2»; su actualización debe ser un número entero de %3 a %4: las actualizaciones van en orden ascendente.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its rate must be a number from %3 to %4.</source>
        <translation>la entrada %1 es «%2»; su tasa debe ser un número de %3 a %4.</translation>
    </message>
    <message>
        <source>there are more than %1 points; at most %1 are allowed.</source>
        <translation>hay más de %1 puntos; se admiten como máximo %1.</translation>
    </message>
    <message>
        <source>Left out, because %1 does not have it or takes other values: %2.</source>
        <translation>Omitido, porque %1 no lo tiene o admite otros valores: %2.</translation>
    </message>
    <message>
        <source>%1: the lab %2 takes no pictures. %3</source>
        <translation>%1: el laboratorio %2 no admite imágenes. %3</translation>
    </message>
    <message>
        <source>Give it a table (CSV).</source>
        <translation>Dele una tabla (CSV).</translation>
    </message>
    <message>
        <source>It takes no data.</source>
        <translation>No admite datos.</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Guardar lo aprendido</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue</source>
        <translation>agudeza: mayor valor propio</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Agudeza</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>valor propio</translation>
    </message>
    <message>
        <source>Largest stable sharpness</source>
        <translation>Mayor agudeza estable</translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>distancia al mínimo</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Distancia al mínimo</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>It is not recorded: switch on Record the sharpness.</source>
        <translation>No se registra: active «Registrar la agudeza».</translation>
    </message>
    <message>
        <source>The minimum of a network&apos;s loss is not known.</source>
        <translation>El mínimo de la pérdida de una red no se conoce.</translation>
    </message>
    <message>
        <source>%1: pictures are not painted here.</source>
        <translation>%1: las imágenes no se pintan aquí.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Made-up surface</source>
        <translation>Superficie inventada</translation>
    </message>
    <message>
        <source>What is walked on: the loss of a network in training, or a surface whose minimum is known.</source>
        <translation>Por dónde se camina: la pérdida de una red en entrenamiento o una superficie cuyo mínimo se conoce.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>A function of x and y to walk on.</source>
        <translation>Una función de x e y por la que caminar.</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Número de condición</translation>
    </message>
    <message>
        <source>How many times steeper the bowl is across than along.</source>
        <translation>Cuántas veces más empinado es el cuenco a lo ancho que a lo largo.</translation>
    </message>
    <message>
        <source>Your own surface in x and y, as in (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</source>
        <translation>Su propia superficie en x e y, como en (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</translation>
    </message>
    <message>
        <source>Start, x</source>
        <translation>Inicio, x</translation>
    </message>
    <message>
        <source>Where the walk begins. Click into the contours to choose it.</source>
        <translation>Dónde empieza el recorrido. Haga clic en las curvas de nivel para elegirlo.</translation>
    </message>
    <message>
        <source>Start, y</source>
        <translation>Inicio, y</translation>
    </message>
    <message>
        <source>Noise of the gradient</source>
        <translation>Ruido del gradiente</translation>
    </message>
    <message>
        <source>Standard deviation of normal noise on each part of the gradient, as batches have it.</source>
        <translation>Desviación típica de un ruido normal en cada parte del gradiente, como el que traen los lotes.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Two random directions, filter-normalised</source>
        <translation>Dos direcciones aleatorias, normalizadas por filtros</translation>
    </message>
    <message>
        <source>Two random directions, raw</source>
        <translation>Dos direcciones aleatorias, en bruto</translation>
    </message>
    <message>
        <source>Principal components of the path</source>
        <translation>Componentes principales de la trayectoria</translation>
    </message>
    <message>
        <source>Top two eigenvectors of the Hessian</source>
        <translation>Los dos primeros vectores propios de la hessiana</translation>
    </message>
    <message>
        <source>Through two solutions</source>
        <translation>Por dos soluciones</translation>
    </message>
    <message>
        <source>Through three solutions</source>
        <translation>Por tres soluciones</translation>
    </message>
    <message>
        <source>Low path between two solutions</source>
        <translation>Camino bajo entre dos soluciones</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Dos pesos</translation>
    </message>
    <message>
        <source>The plane through all weights over which the loss is shown. Random: scaled row by row to the weights (Li et al. 2018) or raw, which misleads. Lines, planes and paths through solutions need runs to compare with, or begin at the start.</source>
        <translation>El plano, en el espacio de todos los pesos, sobre el que se muestra la pérdida. Aleatorias: escaladas fila a fila según los pesos (Li et al. 2018) o en bruto, lo que engaña. Las rectas, los planos y los caminos por soluciones necesitan ejecuciones con las que comparar, o parten del inicio.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Pérdida de prueba</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>What the surface shows.</source>
        <translation>Lo que muestra la superficie.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>How far the plane reaches: 1 is as far as the weights are long, or once what it is drawn through.</source>
        <translation>Hasta dónde llega el plano: 1 es tanto como la longitud de los pesos, o una vez aquello por lo que pasa.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Places along each side of the surface.</source>
        <translation>Lugares a lo largo de cada lado de la superficie.</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Each number draws other random directions; the run stays as it is.</source>
        <translation>Cada número sortea otras direcciones aleatorias; la ejecución se queda como está.</translation>
    </message>
    <message>
        <source>Weight across</source>
        <translation>Peso horizontal</translation>
    </message>
    <message>
        <source>The weight along the horizontal axis, as PyTorch names it: 0.weight[3,1]; empty: the first one.</source>
        <translation>El peso del eje horizontal, como lo nombra PyTorch: 0.weight[3,1]; vacío: el primero.</translation>
    </message>
    <message>
        <source>Weight upwards</source>
        <translation>Peso vertical</translation>
    </message>
    <message>
        <source>The weight along the other axis; empty: the second one.</source>
        <translation>El peso del otro eje; vacío: el segundo.</translation>
    </message>
    <message>
        <source>Rescaled by</source>
        <translation>Reescalado por</translation>
    </message>
    <message>
        <source>Shows the same network with the weights of its first layer times this and those of the next divided by it. With ReLU it computes the same, but its sharpness is another (Dinh et al. 2017).</source>
        <translation>Muestra la misma red con los pesos de su primera capa multiplicados por este número y los de la siguiente divididos entre él. Con ReLU calcula lo mismo, pero su agudeza es otra (Dinh et al. 2017).</translation>
    </message>
    <message>
        <source>Follows the training</source>
        <translation>Sigue el entrenamiento</translation>
    </message>
    <message>
        <source>Off: the surface stays as it was when it was drawn, and the path goes on over it.</source>
        <translation>Desactivado: la superficie se queda como estaba cuando se dibujó, y la trayectoria continúa sobre ella.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Scale of heights</source>
        <translation>Escala de alturas</translation>
    </message>
    <message>
        <source>By itself: logarithmic where the highest is far above the lowest.</source>
        <translation>Automática: logarítmica donde lo más alto está muy por encima de lo más bajo.</translation>
    </message>
    <message>
        <source>Cut above</source>
        <translation>Cortar por encima</translation>
    </message>
    <message>
        <source>Heights above this are cut flat and marked; 0: where little is left to see.</source>
        <translation>Las alturas mayores que esto se cortan en plano y se marcan; 0: donde queda poco que ver.</translation>
    </message>
    <message>
        <source>Same scale in both lanes</source>
        <translation>Misma escala en ambos carriles</translation>
    </message>
    <message>
        <source>Heights and colours of two lanes can then be compared.</source>
        <translation>Así se pueden comparar las alturas y los colores de los dos carriles.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Only what the optimisers have seen is lit, until you say where the minimum is.</source>
        <translation>Solo se ilumina lo que han visto los optimizadores, hasta que usted diga dónde está el mínimo.</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Where you think the lowest place is, as two numbers of the axes: with it the fog lifts.</source>
        <translation>Dónde cree usted que está el lugar más bajo, como dos números de los ejes: con ellos se levanta la niebla.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Gradients computed</source>
        <translation>Gradientes calculados</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Race against</source>
        <translation>Carrera según</translation>
    </message>
    <message>
        <source>What the curves of the race go against.</source>
        <translation>Según qué avanzan las curvas de la carrera.</translation>
    </message>
    <message>
        <source>Updates of the sweep</source>
        <translation>Actualizaciones del barrido</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Semilla del entrenamiento</translation>
    </message>
    <message>
        <source>Each number has other first weights and other batches, of the same data: for solutions to compare.</source>
        <translation>Cada número tiene otros pesos iniciales y otros lotes, de los mismos datos: para comparar soluciones.</translation>
    </message>
    <message>
        <source>Record the sharpness</source>
        <translation>Registrar la agudeza</translation>
    </message>
    <message>
        <source>The largest eigenvalue of the Hessian of the training loss along the way, and the largest that is stable, 2 / rate.</source>
        <translation>El mayor valor propio de la hessiana de la pérdida de entrenamiento por el camino, y el mayor que es estable, 2 / tasa.</translation>
    </message>
    <message>
        <source>This network has no parameters.</source>
        <translation>Esta red no tiene parámetros.</translation>
    </message>
    <message>
        <source>There are no training samples.</source>
        <translation>No hay muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>compared run %1</source>
        <translation>ejecución comparada %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>random direction across</source>
        <translation>dirección aleatoria transversal</translation>
    </message>
    <message>
        <source>plane = three needs two runs of the same network to compare with, as in Compare with: training-seed=1 | training-seed=2.</source>
        <translation>plane = three necesita dos ejecuciones de la misma red con las que comparar, como en «Comparar con»: training-seed=1 | training-seed=2.</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>recodo</translation>
    </message>
    <message>
        <source>The network has fewer than two weights.</source>
        <translation>La red tiene menos de dos pesos.</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>weight-y = %1 is on the horizontal axis already: choose another weight.</source>
        <translation>weight-y = %1 ya está en el eje horizontal: elija otro peso.</translation>
    </message>
    <message>
        <source>Diverged at update %1: there is no finite height here. A learning rate of %2 is too high for this surface; step back and lower it.</source>
        <translation>Divergió en la actualización %1: allí no hay altura finita. Una tasa de aprendizaje de %2 es demasiado alta para esta superficie; retroceda un paso y redúzcala.</translation>
    </message>
    <message>
        <source>Where is the network?</source>
        <translation>¿Dónde está la red?</translation>
    </message>
    <message>
        <source>A gentle slope at first; then a narrow valley opens, in which it sits. Turn the surface.</source>
        <translation>Al principio, una ladera suave; después se abre un valle estrecho, y en él está. Gire la superficie.</translation>
    </message>
    <message>
        <source>A picture that lies</source>
        <translation>Una imagen que engaña</translation>
    </message>
    <message>
        <source>Both lanes show the same network, and both compute the same: its first weights were multiplied by 5 and the next divided by 5. Which lane tells you something of the network?</source>
        <translation>Ambos carriles muestran la misma red, y ambas calculan lo mismo: sus primeros pesos se multiplicaron por 5 y los siguientes se dividieron entre 5. ¿Qué carril le dice algo de la red?</translation>
    </message>
    <message>
        <source>The two steepest directions</source>
        <translation>Las dos direcciones más empinadas</translation>
    </message>
    <message>
        <source>Over random directions the ground looks flat: most directions are. Over the top two eigenvectors it is a narrow bowl. Curvature counts how few they are.</source>
        <translation>Sobre direcciones aleatorias el terreno parece llano: la mayoría de las direcciones lo son. Sobre los dos primeros vectores propios es un cuenco estrecho. «Curvatura» cuenta qué pocas son.</translation>
    </message>
    <message>
        <source>The path is not in the picture</source>
        <translation>La trayectoria no está en la imagen</translation>
    </message>
    <message>
        <source>The path lies on the plane that holds most of it. Is the height drawn under the path the loss that training had there?</source>
        <translation>La trayectoria está sobre el plano que contiene la mayor parte de ella. ¿Es la altura dibujada bajo la trayectoria la pérdida que tuvo allí el entrenamiento?</translation>
    </message>
    <message>
        <source>The edge of stability</source>
        <translation>El borde de la estabilidad</translation>
    </message>
    <message>
        <source>Gradient descent on the whole batch with rate 0.1. Theory says: where the ground is sharper than 2 / rate = 20, it diverges. Where does the sharpness go?</source>
        <translation>Descenso de gradiente con el lote completo y tasa 0,1. La teoría dice: donde el terreno es más agudo que 2 / tasa = 20, diverge. ¿Adónde va la agudeza?</translation>
    </message>
    <message>
        <source>Between two solutions</source>
        <translation>Entre dos soluciones</translation>
    </message>
    <message>
        <source>Two networks learned the same data from other first weights. On the straight line between them, how well do the networks do? Is there a way around?</source>
        <translation>Dos redes aprendieron los mismos datos desde otros pesos iniciales. En la recta que las une, ¿qué tal lo hacen las redes? ¿Hay algún rodeo?</translation>
    </message>
    <message>
        <source>On the line the loss rises to a wall. Choose Low path between two solutions: a bent way stays low all along, though the networks on it decide differently.</source>
        <translation>En la recta la pérdida sube hasta formar un muro. Elija «Camino bajo entre dos soluciones»: un camino curvo se mantiene bajo de principio a fin, aunque las redes que hay en él deciden de otra manera.</translation>
    </message>
    <message>
        <source>Flat and sharp minima</source>
        <translation>Mínimos planos y agudos</translation>
    </message>
    <message>
        <source>Small batches, large batches, fast and slow rates: which find a flat minimum, and does a flat one do better on new data?</source>
        <translation>Lotes pequeños, lotes grandes, tasas rápidas y lentas: ¿cuáles encuentran un mínimo plano? ¿Y uno plano funciona mejor con datos nuevos?</translation>
    </message>
    <message>
        <source>Uphill first: SAM</source>
        <translation>Primero cuesta arriba: SAM</translation>
    </message>
    <message>
        <source>Lane B first steps uphill and takes the gradient there, at twice the cost. What is it good for?</source>
        <translation>El carril B da primero un paso cuesta arriba y toma allí el gradiente, al doble de coste. ¿Para qué sirve?</translation>
    </message>
    <message>
        <source>A race in Rosenbrock&apos;s valley</source>
        <translation>Una carrera en el valle de Rosenbrock</translation>
    </message>
    <message>
        <source>Six optimisers start in a bent valley whose minimum is at (1, 1). Which one arrives first, and which one never does?</source>
        <translation>Seis optimizadores parten en un valle curvo cuyo mínimo está en (1, 1). ¿Cuál llega primero y cuál no llega nunca?</translation>
    </message>
    <message>
        <source>In the fog</source>
        <translation>En la niebla</translation>
    </message>
    <message>
        <source>You see only what the walker has seen, until you click where you think the lowest place is. Where is it?</source>
        <translation>Solo ve lo que ha visto el caminante, hasta que hace clic donde cree que está el lugar más bajo. ¿Dónde está?</translation>
    </message>
    <message>
        <source>How fast may it go?</source>
        <translation>¿A qué velocidad puede ir?</translation>
    </message>
    <message>
        <source>A bowl 20 times steeper across than along. Which learning rate and which momentum reach the bottom soonest, and from which on does it fly out?</source>
        <translation>Un cuenco 20 veces más empinado a lo ancho que a lo largo. ¿Qué tasa de aprendizaje y qué momento llegan antes al fondo, y a partir de cuáles sale volando?</translation>
    </message>
    <message>
        <source>The map has a sharp edge, which rises with momentum: 2 (1 + momentum) / 20. The best point lies close to it. Click into the map to try.</source>
        <translation>El mapa tiene un borde nítido, que sube con el momento: 2 (1 + momento) / 20. El mejor punto está cerca de él. Haga clic en el mapa para probar.</translation>
    </message>
    <message>
        <source>Find the learning rate</source>
        <translation>Encontrar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The rate rises from update to update until the loss explodes. Which rate would you train with?</source>
        <translation>La tasa sube de una actualización a otra hasta que la pérdida explota. ¿Con qué tasa entrenaría usted?</translation>
    </message>
    <message>
        <source>The same name, another rule</source>
        <translation>El mismo nombre, otra regla</translation>
    </message>
    <message>
        <source>RMSProp, Adagrad and Adadelta as they are published, and as TensorFlow.js computes them, with the same constants. Do they walk the same way?</source>
        <translation>RMSProp, Adagrad y Adadelta tal como se publicaron y tal como los calcula TensorFlow.js, con las mismas constantes. ¿Caminan igual?</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Superficie de pérdida</translation>
    </message>
    <message>
        <source>The landscape that a network in training walks on, and optimisers that race on it.</source>
        <translation>El paisaje por el que camina una red en entrenamiento, y optimizadores que compiten en él.</translation>
    </message>
    <message>
        <source>Save the plane&apos;s directions</source>
        <translation>Guardar las direcciones del plano</translation>
    </message>
    <message>
        <source>Writes the two directions of the plane that is looked at; its centre are the weights.</source>
        <translation>Escribe las dos direcciones del plano que se observa; su centro son los pesos.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Loss and accuracy along a line through the weights will appear here.</source>
        <translation>Aquí aparecerán la pérdida y la exactitud a lo largo de una recta que pasa por los pesos.</translation>
    </message>
    <message>
        <source>Loss along the path</source>
        <translation>Pérdida a lo largo de la trayectoria</translation>
    </message>
    <message>
        <source>The loss where training was, and where the plane shows it, will appear here.</source>
        <translation>Aquí aparecerá la pérdida donde estuvo el entrenamiento y donde la muestra el plano.</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Curvatura</translation>
    </message>
    <message>
        <source>The eigenvalues of the Hessian will appear here: how sharp the place is.</source>
        <translation>Aquí aparecerán los valores propios de la hessiana: lo agudo que es el lugar.</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Curvas de nivel</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Flat and sharp</source>
        <translation>Planos y agudos</translation>
    </message>
    <message>
        <source>Stability map</source>
        <translation>Mapa de estabilidad</translation>
    </message>
    <message>
        <source>top eigenvector, λ = %1</source>
        <translation>primer vector propio, λ = %1</translation>
    </message>
    <message>
        <source>second eigenvector, λ = %1</source>
        <translation>segundo vector propio, λ = %1</translation>
    </message>
    <message>
        <source>raw direction %1</source>
        <translation>dirección bruta %1</translation>
    </message>
    <message>
        <source>filter-normalised %1</source>
        <translation>normalizada por filtro %1</translation>
    </message>
    <message>
        <source>It ends where the ground is half as sharp. Compare the largest eigenvalues.</source>
        <translation>Acaba donde el terreno es la mitad de agudo. Compare los mayores valores propios.</translation>
    </message>
    <message>
        <source>--until: %1 has no value at the end. %2</source>
        <translation>--until: %1 no tiene valor al final. %2</translation>
    </message>
    <message>
        <source>--view %1=%2: %3</source>
        <translation>--view %1=%2: %3</translation>
    </message>
    <message>
        <source>its derivatives need more than %1 operations; a shorter one is wanted.</source>
        <translation>sus derivadas necesitan más de %1 operaciones; hace falta una más corta.</translation>
    </message>
    <message>
        <source>it has no value anywhere, as where it divides by 0 or takes a root below 0.</source>
        <translation>no tiene valor en ningún lugar, como donde divide por 0 o toma la raíz de un número negativo.</translation>
    </message>
    <message>
        <source>surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, himmelblau or another with one.</source>
        <translation>surface: no se conoce ningún mínimo alrededor del cual sea un cuenco; elija bowl, rosenbrock, himmelblau u otra que lo tenga.</translation>
    </message>
    <message>
        <source>The stability map is of a made-up surface: choose ground = surface.</source>
        <translation>El mapa de estabilidad es de una superficie inventada: elija ground = surface.</translation>
    </message>
    <message>
        <source>This rule finds its steps by itself: there is no rate to search.</source>
        <translation>Esta regla encuentra sus pasos por sí misma: no hay tasa que buscar.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no rate to search from here. Step back.</source>
        <translation>La ejecución ha divergido: desde aquí no hay tasa que buscar. Vuelva atrás.</translation>
    </message>
    <message>
        <source>it needs numbers from 0 in [ ], one for each axis of the shape %1, as in [%2].</source>
        <translation>necesita números desde 0 entre [ ], uno por cada eje de la forma %1, como en [%2].</translation>
    </message>
    <message>
        <source>variants: &quot;%1&quot; is not allowed: each setting is a list of ID=VALUE with spaces between them and none inside, as in learning-rate=0.01 hidden-layers=16,16.</source>
        <translation>variants: «%1» no está permitido: cada ajuste es una lista de ID=VALOR con espacios entre ellos y ninguno dentro, como en learning-rate=0.01 hidden-layers=16,16.</translation>
    </message>
    <message>
        <source>largest stable at this rate</source>
        <translation>mayor estable con esta tasa</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are allowed, as in 1, -0.5; or nothing.</source>
        <translation>se permiten dos números con una coma entre ellos, como en 1, -0.5; o nada.</translation>
    </message>
    <message>
        <source>Up to seven other settings from the same start, divided by |, without spaces inside a value: optimizer=sgd | optimizer=momentum learning-rate=0.1.</source>
        <translation>Hasta siete ajustes más desde el mismo inicio, separados por |, sin espacios dentro de un valor: optimizer=sgd | optimizer=momentum learning-rate=0.1.</translation>
    </message>
    <message>
        <source>plane = random: all weights are 0, and directions as long as they are have no length. Choose plane = raw or another initializer.</source>
        <translation>plane = random: todos los pesos son 0, y las direcciones de su misma longitud no tienen ninguna. Elija plane = raw u otro initializer.</translation>
    </message>
    <message>
        <source>plane = path: the path has no plane yet; it needs a few updates that do not lie on one line.</source>
        <translation>plane = path: el camino aún no tiene plano; necesita algunas actualizaciones que no estén en una recta.</translation>
    </message>
    <message>
        <source>plane: the run compared has another network; only networks of the same shape can be joined.</source>
        <translation>plane: la ejecución comparada tiene otra red; solo se pueden unir redes de la misma forma.</translation>
    </message>
    <message>
        <source>plane: the two solutions are the same point; there is no line through them.</source>
        <translation>plane: las dos soluciones son el mismo punto; no hay recta que pase por ellas.</translation>
    </message>
    <message>
        <source>now (0) → %1 (1)</source>
        <translation>ahora (0) → %1 (1)</translation>
    </message>
    <message>
        <source>from now towards %1</source>
        <translation>desde ahora hacia: %1</translation>
    </message>
    <message>
        <source>across, towards %1</source>
        <translation>a través, hacia: %1</translation>
    </message>
    <message>
        <source>%1: a made-up surface has no samples and no weights; choose ground = network.</source>
        <translation>%1: una superficie inventada no tiene muestras ni pesos; elija ground = network.</translation>
    </message>
    <message>
        <source>On a made-up surface there are no batches to search with: choose a network as the ground.</source>
        <translation>En una superficie inventada no hay lotes con los que buscar: elija una red como terreno.</translation>
    </message>
    <message>
        <source>Stopped at update %1: at (%2, %3) the surface has no finite slope. Choose another start, or step back and lower the learning rate.</source>
        <translation>Detenido en la actualización %1: en (%2, %3) la superficie no tiene pendiente finita. Elija otro inicio, o vuelva atrás y baje la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>start-x = %1, start-y = %2: the surface has no finite height or no finite slope there; choose another start.</source>
        <translation>start-x = %1, start-y = %2: ahí la superficie no tiene altura finita o no tiene pendiente finita; elija otro inicio.</translation>
    </message>
    <message>
        <source>A made-up surface has no test samples: choose ground = network.</source>
        <translation>Una superficie inventada no tiene muestras de prueba: elija ground = network.</translation>
    </message>
    <message>
        <source>None of these runs has a sharpness and a figure of test samples: they diverged, or test-share is 0.</source>
        <translation>Ninguna de estas ejecuciones tiene una agudeza y una cifra de muestras de prueba: divergieron, o test-share es 0.</translation>
    </message>
    <message>
        <source>quantity: the network predicts values, of which there is no accuracy; choose train-loss or test-loss.</source>
        <translation>quantity: la red predice valores, que no tienen exactitud; elija train-loss o test-loss.</translation>
    </message>
    <message>
        <source>quantity: there are no samples of this part; raise the test share, or take more points.</source>
        <translation>quantity: no hay muestras de esta parte; aumente la parte de prueba o tome más puntos.</translation>
    </message>
    <message>
        <source>The lab in the window, for window and soak, or for window a saved run. Default: the first.</source>
        <translation>El laboratorio de la ventana, para window y soak, o para window una ejecución guardada. Valor predeterminado: el primero.</translation>
    </message>
    <message>
        <source>clip and sam-radius: with one of them an update is no longer the same part of the distance everywhere; set them to 0 for the stability map.</source>
        <translation>clip y sam-radius: con uno de ellos una actualización ya no es la misma parte de la distancia en todas partes; póngalos a 0 para el mapa de estabilidad.</translation>
    </message>
    <message>
        <source>There are no samples here.</source>
        <translation>Aquí no hay muestras.</translation>
    </message>
    <message>
        <source>The learning rate is 0 here.</source>
        <translation>La tasa de aprendizaje es 0 aquí.</translation>
    </message>
    <message>
        <source>A layer of this network has no derivatives of second order.</source>
        <translation>Una capa de esta red no tiene derivadas de segundo orden.</translation>
    </message>
    <message>
        <source>The run has diverged.</source>
        <translation>La ejecución ha divergido.</translation>
    </message>
    <message>
        <source>How long each run of the scatter of sharpness and accuracy trains: so long with the batch size that is set, with others for as many epochs.</source>
        <translation>Cuánto entrena cada ejecución del diagrama de dispersión de agudeza y exactitud: tanto con el tamaño de lote elegido, con otros las mismas épocas.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no surface about its weights. Step back.</source>
        <translation>La ejecución ha divergido: no hay superficie alrededor de sus pesos. Vuelva atrás.</translation>
    </message>
    <message>
        <source>path component 1 (%1 %)</source>
        <translation>camino, componente 1 (%1 %)</translation>
    </message>
    <message>
        <source>path component 2 (%1 %)</source>
        <translation>camino, componente 2 (%1 %)</translation>
    </message>
    <message>
        <source>plane: networks with batch normalisation are not joined; between them its statistics are those of neither. Switch it off, or choose plane = random.</source>
        <translation>plane: las redes con normalización por lotes no se unen; entre ellas sus estadísticas no son las de ninguna. Desactívela o elija plane = random.</translation>
    </message>
    <message>
        <source>change of %1, now %2</source>
        <translation>cambio de %1, ahora %2</translation>
    </message>
    <message>
        <source>The surface has no curvature here.</source>
        <translation>La superficie no tiene curvatura aquí.</translation>
    </message>
    <message>
        <source>No minimum of this surface is known.</source>
        <translation>No se conoce ningún mínimo de esta superficie.</translation>
    </message>
    <message>
        <source>fog: the cut is shown when you have said where the lowest place is.</source>
        <translation>fog: el corte se muestra cuando haya dicho dónde está el lugar más bajo.</translation>
    </message>
    <message>
        <source>The run has ended where nothing is finite: there is no curvature. Step back.</source>
        <translation>La ejecución terminó donde nada es finito: no hay curvatura. Vuelva atrás.</translation>
    </message>
    <message>
        <source>On a made-up surface the weights and data that were given have no use.</source>
        <translation>En una superficie inventada los pesos y datos dados no tienen uso.</translation>
    </message>
    <message>
        <source>%1 has no effect: other settings leave nothing for it to do.</source>
        <translation>%1 no tiene efecto: otros ajustes no le dejan nada que hacer.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that the run itself has.</source>
        <translation>variants: %1 tiene los mismos valores que la propia ejecución.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that %2 has.</source>
        <translation>variants: %1 tiene los mismos valores que %2.</translation>
    </message>
    <message>
        <source>add-points: class %1 is not allowed; it must be a whole number from 0 to %2.</source>
        <translation>add-points: la clase %1 no está permitida; debe ser un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>%1: radius %2 is not allowed; both must be greater than 0.</source>
        <translation>%1: el radio %2 no está permitido; ambos deben ser mayores que 0.</translation>
    </message>
    <message>
        <source>%1: strength %2 is not allowed; it must be at least 0.</source>
        <translation>%1: la intensidad %2 no está permitida; debe ser al menos 0.</translation>
    </message>
    <message>
        <source>--data %1: %2</source>
        <translation>--data %1: %2</translation>
    </message>
    <message>
        <source>Learns from this table (CSV), from pictures as MNIST has them (the folder or the file of the training images), or what a run of another lab (.perc) learns and with which network, as the lab takes them.</source>
        <translation>Aprende, según el laboratorio, de esta tabla (CSV), de imágenes como las tiene MNIST (la carpeta o el archivo de las imágenes de entrenamiento), o lo que aprende una ejecución de otro laboratorio (.perc), con su red.</translation>
    </message>
    <message>
        <source>A plane needs three different points; two of these are the same: let the runs differ in something.</source>
        <translation>Un plano necesita tres puntos distintos; dos de estos son el mismo: haga que las ejecuciones difieran en algo.</translation>
    </message>
    <message>
        <source>this has no finite value, as where numbers are divided by 0 or a root is taken below 0</source>
        <translation>esto no tiene valor finito, como donde se dividen números por 0 o se toma la raíz de uno negativo</translation>
    </message>
    <message>
        <source>what is calculated of numbers alone may be 0, or in size from %1 to %2</source>
        <translation>lo que se calcula solo de números puede ser 0, o en magnitud de %1 a %2</translation>
    </message>
    <message>
        <source>There is no such limit for this rule with these penalties or class weights.</source>
        <translation>No existe tal límite para esta regla con estas penalizaciones o pesos de clase.</translation>
    </message>
    <message>
        <source>plane = hessian: %1 Choose another plane, or a network without it.</source>
        <translation>plane = hessian: %1 Elija otro plano, o una red sin ella.</translation>
    </message>
    <message>
        <source>plane = hessian: the Hessian is 0 or not finite here: it shows no directions.</source>
        <translation>plane = hessian: la hessiana es 0 o no es finita aquí: no muestra direcciones.</translation>
    </message>
    <message>
        <source>plane: compared run %1 has diverged; change its settings in Compare with, or choose plane = random.</source>
        <translation>plane: la ejecución comparada %1 ha divergido; cambie sus ajustes en «Comparar con», o elija plane = random.</translation>
    </message>
    <message>
        <source>A network of 105 weights learns a spiral. Seen over two random directions, does it sit on a slope, on a peak, or at the bottom of a bowl? And after 2000 updates?</source>
        <translation>Una red de 105 pesos aprende una espiral. Vista sobre dos direcciones aleatorias, ¿está en una ladera, en una cima o en el fondo de un cuenco? ¿Y tras 2000 actualizaciones?</translation>
    </message>
    <message>
        <source>Of all 105 directions two bend the most. How does the surface over them differ from one over two random directions?</source>
        <translation>De las 105 direcciones, dos son las que más se curvan. ¿En qué se diferencia la superficie sobre ellas de la superficie sobre dos aleatorias?</translation>
    </message>
    <message>
        <source>A run of %1 has no network whose loss is shown here: it has no parameter %2, as the playground&apos;s have.</source>
        <translation>Una ejecución de %1 no tiene una red cuya pérdida se muestre aquí: le falta el parámetro %2, que tienen las del campo de juego.</translation>
    </message>
    <message>
        <source>Losses and accuracies are of one sample in %1, %2 of training and %3 of test: all of them would take too long between the updates of %4 weights.</source>
        <translation>Las pérdidas y exactitudes son de una muestra de cada %1, %2 de entrenamiento y %3 de prueba: todas tardarían demasiado entre las actualizaciones de %4 pesos.</translation>
    </message>
    <message>
        <source>The raw directions (lane B) show a needle&apos;s hole, many times as deep; filter-normalised ones (lane A) the bowl that they showed before. Move Rescaled by and watch both.</source>
        <translation>Las direcciones en bruto (carril B) muestran un agujero fino como una aguja, muchas veces más hondo; las normalizadas por filtros (carril A), el cuenco que ya mostraban. Mueva «Reescalado por» y observe ambos.</translation>
    </message>
    <message>
        <source>It is not: the plane is a shadow. Loss along the path shows both, and where they are apart.</source>
        <translation>No lo es: el plano es una sombra. «Pérdida a lo largo de la trayectoria» muestra ambas, y dónde se separan.</translation>
    </message>
    <message>
        <source>Choose Sharpness in the menu of Curves: after some hundred updates it swings about 20 and then stays there, without diverging; the loss falls on, no longer at each update. Lower the rate, and it climbs to the new edge (Cohen et al. 2021).</source>
        <translation>Elija «Agudeza» en el menú de Curvas: tras unos cientos de actualizaciones oscila alrededor de 20 y luego se queda ahí, sin divergir; la pérdida sigue bajando, ya no en cada actualización. Reduzca la tasa y subirá hasta el nuevo borde (Cohen et al. 2021).</translation>
    </message>
    <message>
        <source>All fall into the valley at once; along it plain gradient descent crawls. Momentum is first at the minimum.</source>
        <translation>Todos caen al valle enseguida; a lo largo de él, el descenso de gradiente simple se arrastra. El momento llega primero al mínimo.</translation>
    </message>
    <message>
        <source>Click, and the fog lifts: how many lowest places are there, and did the walker end in the one that you meant? An optimiser never knows more than you did.</source>
        <translation>Haga clic y la niebla se levanta: ¿cuántos lugares más bajos hay, y acabó el caminante en el que usted pensaba? Un optimizador nunca sabe más de lo que usted sabía.</translation>
    </message>
    <message>
        <source>The loss falls fastest well before the explosion. Step back to the start, take that rate from the finder&apos;s menu as the highest of one cycle, and pull its points where you like. Of a network that has learned, the finder has nothing more to find.</source>
        <translation>La pérdida cae más deprisa bastante antes de la explosión. Vuelva al inicio, tome esa tasa del menú del buscador como la más alta de un ciclo y tire de sus puntos hasta donde quiera. En una red que ya ha aprendido, el buscador no tiene nada más que encontrar.</translation>
    </message>
    <message>
        <source>Adagrad nearly does, the others do not. TensorFlow.js puts epsilon inside RMSProp&apos;s root, and its Adadelta walks as plain gradient descent does: a class that copies settings gets other results.</source>
        <translation>Adagrad casi, los demás no. TensorFlow.js pone épsilon dentro de la raíz de RMSProp, y su Adadelta camina como el descenso de gradiente simple: una clase que copia los ajustes obtiene otros resultados.</translation>
    </message>
    <message>
        <source>There is nothing in this run that could be saved there.</source>
        <translation>En esta ejecución no hay nada que guardar ahí.</translation>
    </message>
    <message>
        <source>Ring of 8</source>
        <translation>Anillo de 8</translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation>Cuadrícula de 25</translation>
    </message>
    <message>
        <source>Swiss roll</source>
        <translation>Brazo de gitano</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Disjoint blobs</source>
        <translation>Grupos separados</translation>
    </message>
    <message>
        <source>Game, saturating</source>
        <translation>Juego, saturante</translation>
    </message>
    <message>
        <source>Game, non-saturating</source>
        <translation>Juego, no saturante</translation>
    </message>
    <message>
        <source>Game, least squares</source>
        <translation>Juego, mínimos cuadrados</translation>
    </message>
    <message>
        <source>Game, hinge</source>
        <translation>Juego, bisagra (hinge)</translation>
    </message>
    <message>
        <source>Game, Wasserstein, clipped</source>
        <translation>Juego, Wasserstein, recortado</translation>
    </message>
    <message>
        <source>Game, Wasserstein, penalised</source>
        <translation>Juego, Wasserstein, penalizado</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to 1 or more.</source>
        <translation>critic-updates = 0, generator-updates = 0: uno de los dos tiene que aprender; ponga uno de estos ajustes a 1 o más.</translation>
    </message>
    <message>
        <source>packing = %1: the batch of %2 does not divide into packs of that size; choose another batch-size or packing.</source>
        <translation>packing = %1: el lote de %2 no se divide en grupos de ese tamaño; elija otro batch-size u otro packing.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What the networks play for, or the one loss that makes samples without a game.</source>
        <translation>Por qué objetivo juegan las redes, o la única pérdida que genera muestras sin juego.</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Dimensiones del ruido</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a sample of.</source>
        <translation>Con cuántos números aleatorios hace el generador una muestra.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Uniform, −1 to 1</source>
        <translation>Uniforme, de −1 a 1</translation>
    </message>
    <message>
        <source>How the random numbers are drawn.</source>
        <translation>Cómo se sortean los números aleatorios.</translation>
    </message>
    <message>
        <source>Spectral normalisation</source>
        <translation>Normalización espectral</translation>
    </message>
    <message>
        <source>Divides each of the critic&apos;s weight matrices by its largest singular value, so that its slope is limited (Miyato et al. 2018).</source>
        <translation>Divide cada matriz de pesos del crítico entre su mayor valor singular, lo que limita la pendiente del crítico (Miyato et al. 2018).</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>So many samples are shown to the critic at once, so that it sees when they are all alike (PacGAN: Lin et al. 2018).</source>
        <translation>Cuántas muestras ve el crítico a la vez, para que note cuándo son todas iguales (PacGAN: Lin et al. 2018).</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 128,128; none: no hidden layer.</source>
        <translation>Unidades de cada capa oculta, de la entrada a la salida, como en 128,128; none: sin capa oculta.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step.</source>
        <translation>La longitud del paso de una actualización.</translation>
    </message>
    <message>
        <source>Samples of each kind in an update.</source>
        <translation>Muestras de cada tipo en una actualización.</translation>
    </message>
    <message>
        <source>Critic&apos;s updates</source>
        <translation>Actualizaciones del crítico</translation>
    </message>
    <message>
        <source>How often the critic learns in a round.</source>
        <translation>Cuántas veces aprende el crítico en una ronda.</translation>
    </message>
    <message>
        <source>Generator&apos;s updates</source>
        <translation>Actualizaciones del generador</translation>
    </message>
    <message>
        <source>How often the generator learns in a round.</source>
        <translation>Cuántas veces aprende el generador en una ronda.</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Penalización del gradiente</translation>
    </message>
    <message>
        <source>Times (|slope of the critic| − 1)² at random points between real and generated samples (Gulrajani et al. 2017).</source>
        <translation>Este número por (|pendiente del crítico| − 1)² en puntos aleatorios entre muestras reales y generadas (Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>The critic&apos;s weights are kept within ± this (Arjovsky et al. 2017); 0: they are not.</source>
        <translation>Los pesos del crítico se mantienen dentro de ± este número (Arjovsky et al. 2017); 0: no se limitan.</translation>
    </message>
    <message>
        <source>R1 penalty</source>
        <translation>Penalización R1</translation>
    </message>
    <message>
        <source>Half of it times |slope of the critic|² at real samples (Mescheder et al. 2018).</source>
        <translation>La mitad de este número por |pendiente del crítico|² en muestras reales (Mescheder et al. 2018).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>The critic is to be sure of a real sample only to 1 less this (Salimans et al. 2016).</source>
        <translation>El crítico solo debe estar seguro de una muestra real hasta 1 menos este número (Salimans et al. 2016).</translation>
    </message>
    <message>
        <source>Instance noise</source>
        <translation>Ruido de instancia</translation>
    </message>
    <message>
        <source>Standard deviation of noise on all that the critic is shown (Sønderby et al. 2017).</source>
        <translation>Desviación típica del ruido en todo lo que se muestra al crítico (Sønderby et al. 2017).</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Pesos promediados</translation>
    </message>
    <message>
        <source>Samples are made with an exponential average of the generator&apos;s weights, which keeps this share at each update; 0: with the weights themselves.</source>
        <translation>Las muestras se hacen con una media exponencial de los pesos del generador, que conserva esta parte en cada actualización; 0: con los propios pesos.</translation>
    </message>
    <message>
        <source>Steps of the flow</source>
        <translation>Pasos del flujo</translation>
    </message>
    <message>
        <source>In how many steps noise becomes a sample.</source>
        <translation>En cuántos pasos el ruido se convierte en una muestra.</translation>
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
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Euler goes straight on with each velocity; Heun takes the mean of that before and that behind the step.</source>
        <translation>Euler sigue recto con cada velocidad; Heun toma la media de la de antes y la de después del paso.</translation>
    </message>
    <message>
        <source>Updates over which the learning rate falls to 0, as a cosine.</source>
        <translation>Actualizaciones en las que la tasa de aprendizaje baja hasta 0, como un coseno.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>%1: %2 has no column called “%3”.</source>
        <translation>%1: %2 no tiene ninguna columna «%3».</translation>
    </message>
    <message>
        <source>%1: column “%2” of %3 has texts; choose one of numbers.</source>
        <translation>%1: la columna «%2» de %3 contiene textos; elija una de números.</translation>
    </message>
    <message>
        <source>%1: %2 has fewer than two columns of numbers.</source>
        <translation>%1: %2 tiene menos de dos columnas de números.</translation>
    </message>
    <message>
        <source>%1: column “%2” has the same value in every row; choose one that varies.</source>
        <translation>%1: la columna «%2» tiene el mismo valor en todas las filas; elija una que varíe.</translation>
    </message>
    <message>
        <source>dataset = file: no table is given; open one, or give one with --data.</source>
        <translation>dataset = file: no se ha dado ninguna tabla; abra una o indíquela con --data.</translation>
    </message>
    <message>
        <source>dataset = file: %1 are pictures; give a table with two columns of numbers.</source>
        <translation>dataset = file: %1 son imágenes; dé una tabla con dos columnas de números.</translation>
    </message>
    <message>
        <source>%1: %2 complete rows in columns “%3” and “%4”; at least %5 are needed.</source>
        <translation>%1: %2 filas completas en las columnas «%3» y «%4»; se necesitan al menos %5.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing.</source>
        <translation>Se omiten %1 de %2 filas: falta un valor.</translation>
    </message>
    <message>
        <source>Two columns of your table</source>
        <translation>Dos columnas de su tabla</translation>
    </message>
    <message>
        <source>Column across</source>
        <translation>Columna horizontal</translation>
    </message>
    <message>
        <source>The column along the horizontal axis; empty: the first one with numbers.</source>
        <translation>La columna del eje horizontal; vacía: la primera con números.</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Columna vertical</translation>
    </message>
    <message>
        <source>The column along the vertical axis; empty: the next one with numbers.</source>
        <translation>La columna del eje vertical; vacía: la siguiente con números.</translation>
    </message>
    <message>
        <source>%1, or auto</source>
        <translation>%1, o auto</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Todavía no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>There is no critic.</source>
        <translation>No hay crítico.</translation>
    </message>
    <message>
        <source>There is no game.</source>
        <translation>No hay juego.</translation>
    </message>
    <message>
        <source>No modes of this distribution are known.</source>
        <translation>No se conocen modas de esta distribución.</translation>
    </message>
    <message>
        <source>A Wasserstein game with a gradient penalty: its critic always says which way</source>
        <translation>Un juego de Wasserstein con penalización del gradiente: su crítico siempre dice hacia dónde</translation>
    </message>
    <message>
        <source>Packing: the critic sees four samples at once, and so that they are alike</source>
        <translation>Agrupación: el crítico ve cuatro muestras a la vez, y así nota que son iguales</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Colapso de modos</translation>
    </message>
    <message>
        <source>Partial mode collapse</source>
        <translation>Colapso parcial de modos</translation>
    </message>
    <message>
        <source>The critic has won</source>
        <translation>El crítico ha ganado</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>En círculos</translation>
    </message>
    <message>
        <source>Partial mode collapse: %1 of %2 modes get less than a tenth of their share.</source>
        <translation>Colapso parcial de modos: %1 de %2 modas reciben menos de una décima parte de lo que les corresponde.</translation>
    </message>
    <message>
        <source>The critic has won: it tells all samples apart, and its gradient no longer moves the generator.</source>
        <translation>El crítico ha ganado: distingue todas las muestras y su gradiente ya no mueve al generador.</translation>
    </message>
    <message>
        <source>The game goes in circles: the samples wander about and come back.</source>
        <translation>El juego da vueltas en círculo: las muestras vagan y regresan.</translation>
    </message>
    <message>
        <source>Named when nine tenths of the samples belong to one mode, or their variance is below a twentieth of the real ones&apos;, three times in a row. The critic judges each sample alone: it cannot see that they are all the same.</source>
        <translation>Se señala cuando nueve décimas partes de las muestras pertenecen a una sola moda, o su varianza es menor que una vigésima parte de la de las reales, tres veces seguidas. El crítico juzga cada muestra por separado: no puede ver que son todas iguales.</translation>
    </message>
    <message>
        <source>Named when modes get less than a tenth of their share though a third of the samples is of high quality, five times in a row. Where no sample is, no gradient leads there.</source>
        <translation>Se señala cuando hay modas que reciben menos de una décima parte de lo que les corresponde aunque un tercio de las muestras es de alta calidad, cinco veces seguidas. Adonde no hay muestras no lleva ningún gradiente.</translation>
    </message>
    <message>
        <source>Named when every real sample is judged above every generated one and the generator&apos;s gradient is below a hundredth of its longest, three times in a row.</source>
        <translation>Se señala cuando el crítico pone toda muestra real por encima de toda generada y el gradiente del generador es menor que una centésima de su máximo, tres veces seguidas.</translation>
    </message>
    <message>
        <source>One update of the generator a round: the critic keeps up with it</source>
        <translation>Una actualización del generador por ronda: el crítico le sigue el ritmo</translation>
    </message>
    <message>
        <source>The non-saturating loss: steep where the critic is sure</source>
        <translation>La pérdida no saturante: empinada donde el crítico está seguro</translation>
    </message>
    <message>
        <source>Noise on all that the critic sees: the two kinds overlap again</source>
        <translation>Ruido en todo lo que ve el crítico: los dos tipos vuelven a solaparse</translation>
    </message>
    <message>
        <source>A penalty on the critic&apos;s slope at real samples: it calms the game</source>
        <translation>Una penalización de la pendiente del crítico en muestras reales: calma el juego</translation>
    </message>
    <message>
        <source>Averaged weights: the middle of the circle</source>
        <translation>Pesos promediados: el centro del círculo</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>Una décima parte de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>pérdida del generador</translation>
    </message>
    <message>
        <source>critic&apos;s loss</source>
        <translation>pérdida del crítico</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>modes found</source>
        <translation>modas halladas</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Modas halladas</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modas</translation>
    </message>
    <message>
        <source>share of high quality</source>
        <translation>proporción de alta calidad</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Muestras de alta calidad</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distancia de Fréchet</translation>
    </message>
    <message>
        <source>length of the generator&apos;s gradient</source>
        <translation>longitud del gradiente del generador</translation>
    </message>
    <message>
        <source>Generator&apos;s gradient</source>
        <translation>Gradiente del generador</translation>
    </message>
    <message>
        <source>From noise to samples</source>
        <translation>Del ruido a las muestras</translation>
    </message>
    <message>
        <source>How far the samples that are shown have flowed: 0 is noise, 1 are samples.</source>
        <translation>Hasta dónde han fluido las muestras mostradas: 0 es ruido; 1, muestras.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How many samples are made to find modes and to measure the quality, and are written.</source>
        <translation>Cuántas muestras se generan para hallar modas y medir la calidad, y se escriben.</translation>
    </message>
    <message>
        <source>The same with so many seeds in all: other first weights, noise and samples.</source>
        <translation>Lo mismo con este total de semillas: otros pesos iniciales, otro ruido y otras muestras.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: game=wgan-gp | packing=4.</source>
        <translation>Hasta tres ajustes más junto a estos, separados por |: game=wgan-gp | packing=4.</translation>
    </message>
    <message>
        <source>Critic alone</source>
        <translation>Solo el crítico</translation>
    </message>
    <message>
        <source>So many updates of the critic, without the generator.</source>
        <translation>Este número de actualizaciones del crítico, sin el generador.</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Solo el generador</translation>
    </message>
    <message>
        <source>So many updates of the generator, without the critic.</source>
        <translation>Este número de actualizaciones del generador, sin el crítico.</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>Todas las muestras iguales</translation>
    </message>
    <message>
        <source>The real samples lie at eight places. The generator learns five times a round, the critic once. At how many of the eight will there be samples after 300 rounds?</source>
        <translation>Las muestras reales están en ocho lugares. El generador aprende cinco veces por ronda; el crítico, una. ¿En cuántos de los ocho habrá muestras tras 300 rondas?</translation>
    </message>
    <message>
        <source>At one, and at another one soon after: all samples run together to where the critic is wrong, and the critic runs after them. What goes wrong offers something to try beside it.</source>
        <translation>En uno, y poco después en otro: todas las muestras corren juntas adonde el crítico se equivoca, y el crítico corre tras ellas. «Qué va mal» ofrece algo que probar al lado.</translation>
    </message>
    <message>
        <source>A critic with a gentle slope</source>
        <translation>Un crítico de pendiente suave</translation>
    </message>
    <message>
        <source>Both lanes imitate the ring. In lane B the critic&apos;s slope is kept near 1 everywhere (Wasserstein, gradient penalty). Which lane shares its samples out fairly?</source>
        <translation>Ambos carriles imitan el anillo. En el carril B, la pendiente del crítico se mantiene cerca de 1 en todas partes (Wasserstein, penalización del gradiente). ¿Qué carril reparte sus muestras con equidad?</translation>
    </message>
    <message>
        <source>Lane B: its field slopes gently towards all eight, and after 500 rounds they get nearly the same share, while in lane A some get several times as much as others. KL in Curves says how far from fair. A round of lane B costs five times as much.</source>
        <translation>El carril B: su campo se inclina suavemente hacia los ocho, y tras 500 rondas reciben casi la misma proporción, mientras que en el carril A algunos reciben varias veces más que otros. KL, en Curvas, dice cuánto falta para la equidad. Una ronda del carril B cuesta cinco veces más.</translation>
    </message>
    <message>
        <source>Four at once</source>
        <translation>Cuatro a la vez</translation>
    </message>
    <message>
        <source>25 places, and a critic that sees one sample at a time. In lane B it sees four at once (PacGAN). Why could that help against samples that are all alike?</source>
        <translation>25 lugares y un crítico que ve las muestras de una en una. En el carril B ve cuatro a la vez (PacGAN). ¿Por qué podría servir contra muestras todas iguales?</translation>
    </message>
    <message>
        <source>When the critic has won</source>
        <translation>Cuando el crítico ha ganado</translation>
    </message>
    <message>
        <source>The critic learns twenty times a round, with a high rate, in the game as it was first written down (saturating). A better critic is a better teacher, is it not?</source>
        <translation>El crítico aprende veinte veces por ronda, con una tasa alta, en el juego tal como se formuló al principio (saturante). Un crítico mejor es un maestro mejor, ¿no es así?</translation>
    </message>
    <message>
        <source>Within 30 rounds it is sure of everything: What the critic says shows two bars at 0 and 1, and the arrows are gone. A teacher that only says wrong teaches nothing.</source>
        <translation>En menos de 30 rondas está seguro de todo: «Lo que dice el crítico» muestra dos barras, en 0 y en 1, y las flechas han desaparecido. Un maestro que solo dice «mal» no enseña nada.</translation>
    </message>
    <message>
        <source>The same game, another slope</source>
        <translation>El mismo juego, otra pendiente</translation>
    </message>
    <message>
        <source>Lane A minimises log(1 − D), lane B maximises log D: both want D to be wrong. Does it matter?</source>
        <translation>El carril A minimiza log(1 − D), el carril B maximiza log D: ambos quieren que D se equivoque. ¿Hay diferencia?</translation>
    </message>
    <message>
        <source>Look at the arrows while the critic is sure, in the first hundred rounds: short in lane A, long in lane B. Generator&apos;s gradient in Curves says how long. Neither keeps the samples apart.</source>
        <translation>Observe las flechas mientras el crítico está seguro, en las primeras cien rondas: cortas en el carril A, largas en el B. «Gradiente del generador», en Curvas, dice cuánto. Ninguno mantiene separadas las muestras.</translation>
    </message>
    <message>
        <source>Two players, each of whom answers the other&apos;s last move. Will the losses settle? Will the samples?</source>
        <translation>Dos jugadores, cada uno de los cuales responde a la última jugada del otro. ¿Se estabilizarán las pérdidas? ¿Y las muestras?</translation>
    </message>
    <message>
        <source>In lane A losses and samples swing for hundreds of rounds; neither falls. In lane B a penalty on the critic&apos;s slope at real samples (R1) calms the game.</source>
        <translation>En el carril A, las pérdidas y las muestras oscilan durante cientos de rondas; ninguna pérdida baja. En el carril B, una penalización de la pendiente del crítico en muestras reales (R1) calma el juego.</translation>
    </message>
    <message>
        <source>One network, one loss, no opponent: it learns which way noise has to go. Where will a point that begins in the middle of the ring end?</source>
        <translation>Una red, una pérdida, ningún adversario: aprende hacia dónde tiene que ir el ruido. ¿Dónde acabará un punto que empieza en el centro del anillo?</translation>
    </message>
    <message>
        <source>The ways bend: a way is the mean of all that pass there, and decides late. Move From noise to samples. After 6000 updates four of five samples are of high quality.</source>
        <translation>Los caminos se curvan: un camino es la media de todos los que pasan por allí, y se decide tarde. Mueva «Del ruido a las muestras». Tras 6000 actualizaciones, cuatro de cada cinco muestras son de alta calidad.</translation>
    </message>
    <message>
        <source>Why others stopped playing</source>
        <translation>Por qué otros dejaron de jugar</translation>
    </message>
    <message>
        <source>The same ring by a game and by flow matching, from four seeds each. Which is steadier from seed to seed?</source>
        <translation>El mismo anillo con un juego y con flow matching (ajuste de flujo), con cuatro semillas cada uno. ¿Cuál es más estable de una semilla a otra?</translation>
    </message>
    <message>
        <source>The flow finds all eight with every seed; of the game&apos;s seeds one or another lacks some. But a sample of the game takes one pass through the network, of the flow fifty.</source>
        <translation>El flujo halla los ocho con todas las semillas; en el juego, a una u otra semilla le faltan algunos. Pero una muestra del juego requiere una pasada por la red; una del flujo, cincuenta.</translation>
    </message>
    <message>
        <source>There is one network only, and no critic: choose another game to update one side.</source>
        <translation>Solo hay una red y ningún crítico: elija otro juego para actualizar una de las partes.</translation>
    </message>
    <message>
        <source>Diverged in round %1: a loss is no longer finite. The learning rates of %2 (critic) and %3 (generator) are too high for this game; step back and lower them.</source>
        <translation>Divergió en la ronda %1: una pérdida ya no es finita. Las tasas de aprendizaje de %2 (crítico) y %3 (generador) son demasiado altas para este juego; retroceda un paso y redúzcalas.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high; step back and lower it.</source>
        <translation>Divergió en la actualización %1: la pérdida ya no es finita. Una tasa de aprendizaje de %2 es demasiado alta; retroceda un paso y redúzcala.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Networks that learn to make samples: two in a game, or one that flows from noise to data.</source>
        <translation>Redes que aprenden a generar muestras: dos en un juego, o una que fluye del ruido a los datos.</translation>
    </message>
    <message>
        <source>1000 samples</source>
        <translation>1000 muestras</translation>
    </message>
    <message>
        <source>There is no critic: one network learns one loss.</source>
        <translation>No hay crítico: una sola red aprende una sola pérdida.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>What the critic says</source>
        <translation>Lo que dice el crítico</translation>
    </message>
    <message>
        <source>What the critic says of real and of generated samples will appear here.</source>
        <translation>Aquí aparecerá lo que dice el crítico de las muestras reales y de las generadas.</translation>
    </message>
    <message>
        <source>There is no game: one network learns one loss.</source>
        <translation>No hay juego: una sola red aprende una sola pérdida.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Una ronda</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>Noise, bent</source>
        <translation>Ruido deformado</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Tira de fotogramas</translation>
    </message>
    <message>
        <source>Many seeds</source>
        <translation>Varias semillas</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <translation>Autocodificador variacional</translation>
    </message>
    <message>
        <source>Decoder&apos;s deviation</source>
        <translation>Desviación del decodificador</translation>
    </message>
    <message>
        <source>How far, as a standard deviation, a sample may lie from what the decoder makes of its code. Small: exact copies count, large: an even use of the codes.</source>
        <translation>A qué distancia, como desviación típica, puede estar una muestra de lo que el decodificador hace de su código. Pequeña: cuentan las copias exactas; grande: un uso uniforme de los códigos.</translation>
    </message>
    <message>
        <source>Weight of the codes</source>
        <translation>Peso de los códigos</translation>
    </message>
    <message>
        <source>Times the divergence of the codes from noise in the loss (beta: Higgins et al. 2017); 1: the bound on the likelihood.</source>
        <translation>Por la divergencia de los códigos respecto al ruido en la pérdida (beta: Higgins et al. 2017); 1: la cota de la verosimilitud.</translation>
    </message>
    <message>
        <source>There is no game, and nothing of this kind goes wrong.</source>
        <translation>No hay juego, y nada de este tipo sale mal.</translation>
    </message>
    <message>
        <source>Walk, first noise</source>
        <translation>Paseo, primer ruido</translation>
    </message>
    <message>
        <source>Walk, second noise</source>
        <translation>Paseo, segundo ruido</translation>
    </message>
    <message>
        <source>The second one; the others are 0.</source>
        <translation>El segundo; los demás son 0.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>x, y and radius of each dab of the brush, on the data set Your own drawing; points lie evenly over each.</source>
        <translation>x, y y radio de cada toque del pincel, en el conjunto de datos de su propio dibujo; los puntos se reparten por igual en cada uno.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>x, y, radius: takes away the dabs whose middles lie within.</source>
        <translation>x, y, radio: quita los toques cuyo centro está dentro.</translation>
    </message>
    <message>
        <source>The drawing is empty: nothing is learned until something is drawn, in the window or with --change 0:draw=0,0,0.5.</source>
        <translation>El dibujo está vacío: no se aprende nada hasta que se dibuje algo, en la ventana o con --change 0:draw=0,0,0.5.</translation>
    </message>
    <message>
        <source>draw, erase: only on your own drawing; choose dataset = drawing.</source>
        <translation>draw, erase: solo en su propio dibujo; elija dataset = drawing.</translation>
    </message>
    <message>
        <source>draw: %1 numbers; each dab takes three, x, y and radius.</source>
        <translation>draw: %1 números; cada toque lleva tres, x, y y radio.</translation>
    </message>
    <message>
        <source>draw, erase: the radius %1 is not allowed; it takes more than 0.</source>
        <translation>draw, erase: el radio %1 no está permitido; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The drawing is empty: draw something first.</source>
        <translation>El dibujo está vacío: dibuje algo primero.</translation>
    </message>
    <message>
        <source>The critic&apos;s slopes</source>
        <translation>Pendientes del crítico</translation>
    </message>
    <message>
        <source>How steep the critic is between generated and real samples will appear here.</source>
        <translation>Aquí aparecerá cuán inclinado es el crítico entre muestras generadas y reales.</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>Métodos comparados</translation>
    </message>
    <message>
        <source>networks = convolutional: samples in the plane are no pictures; choose networks = dense, or dataset = digits.</source>
        <translation>networks = convolutional: las muestras del plano no son imágenes; elija networks = dense o dataset = digits.</translation>
    </message>
    <message>
        <source>networks = convolutional: flow matching has dense networks here; choose networks = dense.</source>
        <translation>networks = convolutional: flow matching tiene aquí redes densas; elija networks = dense.</translation>
    </message>
    <message>
        <source>packing = %1: convolutional networks see one picture at a time; choose packing = 1, or networks = dense.</source>
        <translation>packing = %1: las redes convolucionales ven las imágenes de una en una; elija packing = 1 o networks = dense.</translation>
    </message>
    <message>
        <source>%1: %2 layers, but the sides of pictures of %3 x %4 can be halved %5 times; choose 1 to as many layers, or networks = dense.</source>
        <translation>%1: %2 capas, pero los lados de las imágenes de %3 x %4 se pueden reducir a la mitad %5 veces; elija de 1 a ese número de capas, o networks = dense.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densas</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolucionales</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Of pictures: dense layers, or convolutions that halve and double the sides.</source>
        <translation>Para imágenes: capas densas, o convoluciones que reducen los lados a la mitad y los duplican.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels of each convolutional layer, from input to output; the generator doubles the sides after each, the critic halves them before each.</source>
        <translation>Canales de cada capa convolucional, de la entrada a la salida; el generador duplica los lados después de cada una; el crítico los reduce a la mitad antes de cada una.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 are imitated. What measures samples, a small classifier, knows the class of %3 % of those that it did not learn from.</source>
        <translation>Se imitan %1 imágenes de %2. Lo que mide las muestras, un pequeño clasificador, acierta la clase del %3&#xa0;% de aquellas de las que no aprendió.</translation>
    </message>
    <message>
        <source>dataset = pictures: no pictures are given; open an IDX file or a folder of pictures, or give one with --data.</source>
        <translation>dataset = pictures: no se han dado imágenes; abra un archivo IDX o una carpeta de imágenes, o indique uno de ellos con --data.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 is a table; give pictures, or choose dataset = file.</source>
        <translation>dataset = pictures: %1 es una tabla; dé imágenes o elija dataset = file.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 has %2 pictures; at least %3 are needed.</source>
        <translation>dataset = pictures: %1 tiene %2 imágenes; se necesitan al menos %3.</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>Sus propias imágenes</translation>
    </message>
    <message>
        <source>What is to be imitated: a distribution in the plane, two columns of your own table, what you draw with the brush in the head of Samples; or pictures, those that come with the program or your own (an IDX file, or a folder with a folder for each class).</source>
        <translation>Lo que hay que imitar: una distribución en el plano, dos columnas de su propia tabla, lo que dibuje con el pincel de la cabecera de Muestras; o imágenes, las incluidas en el programa o las suyas (un archivo IDX, o una carpeta con una carpeta por cada clase).</translation>
    </message>
    <message>
        <source>makes a vector an image, and each number more a channel of its own</source>
        <translation>convierte un vector en una imagen, y cada número de más en un canal propio</translation>
    </message>
    <message>
        <source>Known of modes in the plane only.</source>
        <translation>Solo se conoce para modas del plano.</translation>
    </message>
    <message>
        <source>Walk, class</source>
        <translation>Paseo, clase</translation>
    </message>
    <message>
        <source>Digits out of noise</source>
        <translation>Dígitos salidos del ruido</translation>
    </message>
    <message>
        <source>The generator never sees a digit: it only learns which of its pictures the critic takes for real. Will it copy the digits that there are?</source>
        <translation>El generador nunca ve un dígito: solo se entera de cuáles de sus imágenes toma el crítico por reales. ¿Copiará los dígitos que hay?</translation>
    </message>
    <message>
        <source>Grey noise, then strokes, after a thousand rounds digits. Is it copying? puts each beside the real one that is nearest: alike, but none is the same. From one to another leads from digit to digit without a break.</source>
        <translation>Ruido gris, luego trazos y, tras mil rondas, dígitos. «¿Está copiando?» pone cada uno junto al real más cercano: se parecen, pero ninguno es el mismo. «De una a otra» lleva de un dígito a otro sin saltos.</translation>
    </message>
    <message>
        <source>Digits on demand</source>
        <translation>Dígitos a petición</translation>
    </message>
    <message>
        <source>Both networks are told which digit it is to be. How could the critic tell, of a perfect 7, that it is wrong?</source>
        <translation>Se dice a ambas redes qué dígito ha de ser. ¿Cómo podría saber el crítico, ante un 7 perfecto, que está mal?</translation>
    </message>
    <message>
        <source>Samples in the plane are no pictures: choose the data set Digits or your own pictures.</source>
        <translation>Las muestras del plano no son imágenes: elija el conjunto de datos «Dígitos» o sus propias imágenes.</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>De una a otra</translation>
    </message>
    <message>
        <source>Is it copying?</source>
        <translation>¿Está copiando?</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintética</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Translation, there and back</source>
        <translation>Traducción, ida y vuelta</translation>
    </message>
    <message>
        <source>generator-channels: none; give one layer or more.</source>
        <translation>generator-channels: ninguna capa; indique una o más.</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traducido de</translation>
    </message>
    <message>
        <source>What is translated into the data set: another distribution, or its pictures in another kind.</source>
        <translation>Qué se traduce al conjunto de datos: otra distribución, o sus imágenes en otra versión.</translation>
    </message>
    <message>
        <source>Weight of the way back</source>
        <translation>Peso del camino de vuelta</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample and what comes of it there and back (Zhu et al. 2017).</source>
        <translation>Este número por la distancia media entre una muestra y lo que resulta de ella tras la ida y la vuelta (Zhu et al. 2017).</translation>
    </message>
    <message>
        <source>Weight of identity</source>
        <translation>Peso de la identidad</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample of the data set and its translation: what is right already is to be left alone.</source>
        <translation>Este número por la distancia media entre una muestra del conjunto de datos y su traducción: lo que ya está bien debe dejarse como está.</translation>
    </message>
    <message>
        <source>Weight of pairs</source>
        <translation>Peso de los pares</translation>
    </message>
    <message>
        <source>Pictures and their own kind are shown together, and this times their mean distance counts (Isola et al. 2017); 0: nobody knows which belong together.</source>
        <translation>Las imágenes y sus parejas se muestran juntas, y cuenta este número por su distancia media (Isola et al. 2017); 0: nadie sabe cuáles van juntas.</translation>
    </message>
    <message>
        <source>Inverted pictures</source>
        <translation>Imágenes invertidas</translation>
    </message>
    <message>
        <source>Rotated pictures</source>
        <translation>Imágenes giradas</translation>
    </message>
    <message>
        <source>Thickened pictures</source>
        <translation>Imágenes engrosadas</translation>
    </message>
    <message>
        <source>Edges of the pictures</source>
        <translation>Bordes de las imágenes</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>No más de</translation>
    </message>
    <message>
        <source>So few pictures are imitated, as many of each class; those left out are held out for Does it help? 0: all.</source>
        <translation>Cuántas imágenes se imitan, el mismo número de cada clase; las que quedan fuera se reservan para «¿Sirve de ayuda?». 0: todas.</translation>
    </message>
    <message>
        <source>source = %1: that is of pictures, and what is imitated lies in the plane; choose a distribution, or dataset = digits.</source>
        <translation>source = %1: eso es para imágenes, y lo que se imita está en el plano; elija una distribución, o dataset = digits.</translation>
    </message>
    <message>
        <source>source = %1: that lies in the plane, and pictures are imitated; choose inverted, rotated, thickened or edges.</source>
        <translation>source = %1: eso está en el plano, y se imitan imágenes; elija inverted, rotated, thickened o edges.</translation>
    </message>
    <message>
        <source>pair-weight: samples in the plane have no partners; set it to 0, or choose dataset = digits.</source>
        <translation>pair-weight: las muestras del plano no tienen pareja; póngalo a 0, o elija dataset = digits.</translation>
    </message>
    <message>
        <source>it makes an image of %1 of %2 numbers or more, but gets %3.</source>
        <translation>convierte %2 números o más en una imagen de %1, pero recibe %3.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>No hay camino de vuelta.</translation>
    </message>
    <message>
        <source>distance there and back</source>
        <translation>distancia tras la ida y la vuelta</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>¿Sirve de ayuda?</translation>
    </message>
    <message>
        <source>There are only fifty digits, five of each. A generator learns from these, and makes a thousand more. Will a classifier that learns from them too know more digits that nobody showed it?</source>
        <translation>Solo hay cincuenta dígitos, cinco de cada uno. Un generador aprende de ellos y hace mil más. Un clasificador que aprenda también de estos, ¿reconocerá más dígitos que nadie le ha mostrado?</translation>
    </message>
    <message>
        <source>Pause after 600 rounds and wait a little. With generated ones it knows no more, from hardly any seed: the generator has seen the same fifty, and adds its own mistakes. SMOTE, points between two digits, changes nothing either. One seed alone could have told you otherwise.</source>
        <translation>Ponga en pausa tras 600 rondas y espere un poco. Con imágenes generadas no reconoce más dígitos, casi con ninguna semilla: el generador ha visto los mismos cincuenta y añade sus propios errores. SMOTE, puntos entre dos dígitos, tampoco cambia nada. Una sola semilla podría haberle dicho otra cosa.</translation>
    </message>
    <message>
        <source>Dark digits on light ground, light ones on dark, and nobody says which belong together. Networks learn to translate, and to come back to where they began. Will a 7 stay a 7?</source>
        <translation>Dígitos oscuros sobre fondo claro, claros sobre oscuro, y nadie dice cuáles van juntos. Las redes aprenden a traducir y a volver adonde empezaron. ¿Seguirá un 7 siendo un 7?</translation>
    </message>
    <message>
        <source>Whether generated pictures help a classifier will appear here.</source>
        <translation>Aquí aparecerá si las imágenes generadas ayudan a un clasificador.</translation>
    </message>
    <message>
        <source>Samples are made of noise: choose the method Translation, there and back.</source>
        <translation>Las muestras se hacen a partir de ruido: elija el método «Traducción, ida y vuelta».</translation>
    </message>
    <message>
        <source>Coming back proves little: in lane A digits become others, and after 1200 rounds come back all the same. In lane B the networks see neighbouring pixels only (convolutional), and after 400 rounds a 7 is a 7. Weight of pairs shows them which belong together.</source>
        <translation>Volver demuestra poco: en el carril A, los dígitos se convierten en otros y, tras 1200 rondas, vuelven de todos modos. En el carril B, las redes (convolucionales) solo ven píxeles vecinos, y tras 400 rondas un 7 es un 7. «Peso de los pares» les muestra cuáles van juntos.</translation>
    </message>
    <message>
        <source>condition = class: what is imitated has no classes; choose dataset = digits or your own pictures, or condition = none.</source>
        <translation>condition = class: lo que se imita no tiene clases; elija dataset = digits o sus propias imágenes, o condition = none.</translation>
    </message>
    <message>
        <source>condition = class: translation is told no classes; choose condition = none.</source>
        <translation>condition = class: a la traducción no se le dicen las clases; elija condition = none.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Class: both networks are told which class a sample is of, so that one can be asked for (Mirza and Osindero 2014).</source>
        <translation>Clase: a las dos redes se les dice de qué clase es una muestra, de modo que se puede pedir una (Mirza y Osindero 2014).</translation>
    </message>
    <message>
        <source>Which class Noise, bent asks for, from 0, where there is a condition.</source>
        <translation>Qué clase pide «Ruido deformado», contando desde 0, cuando hay una condición.</translation>
    </message>
    <message>
        <source>Few pictures, of classes that are asked for: choose the data set Digits or your own pictures, set Only so many, and Class as the condition.</source>
        <translation>Pocas imágenes, pedidas por clase: elija el conjunto de datos «Dígitos» o sus propias imágenes, ajuste «No más de» y, como condición, «Clase».</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>¿Real o generada?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>Un detector</translation>
    </message>
    <message>
        <source>Pictures that a network has made are not marked for the eye; their metadata, which GIFs have not, say so all the same.</source>
        <translation>Las imágenes que ha hecho una red no se marcan para la vista; sus metadatos, que un GIF no tiene, lo dicen de todos modos.</translation>
    </message>
    <message>
        <source>Not measured of a translation.</source>
        <translation>No se mide en una traducción.</translation>
    </message>
    <message>
        <source>spectral-norm: layers that it divides have no derivative of second order, which gradient-penalty and r1 need; leave spectral-norm off, or set both to 0.</source>
        <translation>spectral-norm: las capas que divide no tienen derivada de segundo orden, que gradient-penalty y r1 necesitan; deje spectral-norm desactivado o ponga ambos a 0.</translation>
    </message>
    <message>
        <source>networks = convolutional: the sides of pictures of %1 x %2 cannot be halved; choose networks = dense.</source>
        <translation>networks = convolutional: los lados de las imágenes de %1 x %2 no se pueden dividir por dos; elija networks = dense.</translation>
    </message>
    <message>
        <source>the generator</source>
        <translation>el generador</translation>
    </message>
    <message>
        <source>the critic</source>
        <translation>el crítico</translation>
    </message>
    <message>
        <source>the encoder</source>
        <translation>el codificador</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 Choose smaller pictures, networks or packs.</source>
        <translation>%1 no se puede construir: %2 Elija imágenes, redes o paquetes más pequeños.</translation>
    </message>
    <message>
        <source>dataset = pictures: all pictures of %1 are of one class; at least two are needed.</source>
        <translation>dataset = pictures: todas las imágenes de %1 son de una clase; hacen falta al menos dos.</translation>
    </message>
    <message>
        <source>few = %1: %2 pictures are left, as many of each class; at least %3 are needed.</source>
        <translation>few = %1: quedan %2 imágenes, las mismas de cada clase; hacen falta al menos %3.</translation>
    </message>
    <message>
        <source>Translation updates both ways together: choose another game to update one side.</source>
        <translation>La traducción actualiza los dos caminos a la vez: elija otro juego para actualizar un lado.</translation>
    </message>
    <message>
        <source>Translation has a critic each way; this shows the one of a game of two.</source>
        <translation>La traducción tiene un crítico en cada camino; aquí se muestra el de un juego de dos.</translation>
    </message>
    <message>
        <source>dataset = pictures: those of %1 have %2 numbers each (%3 x %4 pixels, %5 channels); at most %6 are allowed.</source>
        <translation>dataset = pictures: las de %1 tienen %2 números cada una (%3 x %4 píxeles, %5 canales); se permiten como máximo %6.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>How far Directions moves the noise of its pictures along the direction of slant.</source>
        <translation>Cuánto desplaza «Direcciones» el ruido de sus imágenes a lo largo de la dirección de la inclinación.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>How far Directions moves it along the direction of thickness.</source>
        <translation>Cuánto lo desplaza «Direcciones» a lo largo de la dirección del grosor.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Truncamiento</translation>
    </message>
    <message>
        <source>Times the noise of the pictures in Directions: below 1 they are more usual, and more alike (Brock et al. 2019).</source>
        <translation>Por el ruido de las imágenes en «Direcciones»: por debajo de 1 son más corrientes y más parecidas entre sí (Brock et al. 2019).</translation>
    </message>
    <message>
        <source>A translation is made of pictures, not of noise.</source>
        <translation>Una traducción se hace a partir de imágenes, no de ruido.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Only of the class</source>
        <translation>Solo de la clase</translation>
    </message>
    <message>
        <source>The one class of which there are only so many, while all others are there; empty: as many of each. Does it help? then tells this class from the others.</source>
        <translation>La única clase de la que solo hay ese número, mientras que de las demás están todas; vacía: el mismo número de cada una. «¿Sirve de ayuda?» distingue entonces esta clase de las demás.</translation>
    </message>
    <message>
        <source>rare = %1: %2 has no such class; it has %3.</source>
        <translation>rare = %1: %2 no tiene esa clase; tiene %3.</translation>
    </message>
    <message>
        <source>The first random number of the sample that Noise, bent follows (drag in its left plane); of translation the place that There and back follows.</source>
        <translation>El primer número aleatorio de la muestra que sigue «Ruido deformado» (arrastre en su plano izquierdo); en una traducción, la primera coordenada del lugar que sigue «Ida y vuelta».</translation>
    </message>
    <message>
        <source>Forty minutes</source>
        <translation>Cuarenta minutos</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>El juego</translation>
    </message>
    <message>
        <source>Without a game</source>
        <translation>Sin juego</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Imágenes sintéticas</translation>
    </message>
    <message>
        <source>These lines join generated and real samples of a game of two; translation is none.</source>
        <translation>Estas líneas unen muestras generadas y reales de un juego de dos; una traducción no lo es.</translation>
    </message>
    <message>
        <source>Does it help?: of some class there is only one picture, and SMOTE, which needs two, adds none of it.</source>
        <translation>«¿Sirve de ayuda?»: de alguna clase solo hay una imagen, y SMOTE, que necesita dos, no añade ninguna de ella.</translation>
    </message>
    <message>
        <source>--data %1 is not used: --set %2=%3 chooses something else.</source>
        <translation>--data %1 no se usa: --set %2=%3 elige otra cosa.</translation>
    </message>
    <message>
        <source>%1 is an IDX file, but not called as a set of pictures is: the name of the training images ends in train-images-idx3-ubyte or train-images-idx3-ubyte.gz, and their labels are beside them.</source>
        <translation>%1 es un archivo IDX, pero no se llama como un conjunto de imágenes: el nombre de las imágenes de entrenamiento termina en train-images-idx3-ubyte o train-images-idx3-ubyte.gz, y sus etiquetas están al lado.</translation>
    </message>
    <message>
        <source>JS of the shares (nats)</source>
        <translation>JS de las proporciones (nats)</translation>
    </message>
    <message>
        <source>JS of the shares</source>
        <translation>JS de las proporciones</translation>
    </message>
    <message>
        <source>KL of the shares (nats)</source>
        <translation>KL de las proporciones (nats)</translation>
    </message>
    <message>
        <source>KL of the shares</source>
        <translation>KL de las proporciones</translation>
    </message>
    <message>
        <source>Mode collapse: nearly all samples are alike, or belong to one mode.</source>
        <translation>Colapso de modos: casi todas las muestras son iguales o pertenecen a una sola moda.</translation>
    </message>
    <message>
        <source>Named when in the last 20 measurements the samples&apos; middle went eight standard deviations and more, and is within a third of that way of where it was: each side follows the other.</source>
        <translation>Se señala cuando, en las últimas 20 mediciones, el centro de las muestras ha recorrido ocho desviaciones típicas o más y está a menos de un tercio de ese recorrido de donde estaba: cada parte sigue a la otra.</translation>
    </message>
    <message>
        <source>The losses will appear here.</source>
        <translation>Aquí aparecerán las pérdidas.</translation>
    </message>
    <message>
        <source>%1: the table that comes along in it is damaged.</source>
        <translation>%1: la tabla que lleva incluida está dañada.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}, or {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} for a table that comes along</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}, o {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} si la tabla va incluida</translation>
    </message>
    <message>
        <source>data, problem, examples, table, file, drawing</source>
        <translation>datos, problema, ejemplos, tabla, archivo, dibujo, dataset</translation>
    </message>
    <message>
        <source>samples, size, amount of data</source>
        <translation>muestras, tamaño, cantidad de datos, número de ejemplos</translation>
    </message>
    <message>
        <source>scatter, spread, jitter, difficulty</source>
        <translation>dispersión, variación, perturbación, dificultad</translation>
    </message>
    <message>
        <source>validation, split, hold-out, training set, test set</source>
        <translation>validación, división, partición, reserva, conjunto de entrenamiento, conjunto de prueba, test</translation>
    </message>
    <message>
        <source>imbalance, class ratio, skew, prevalence</source>
        <translation>desequilibrio, desbalance, proporción de clases, asimetría, prevalencia</translation>
    </message>
    <message>
        <source>features, variables, columns</source>
        <translation>características, variables, columnas, atributos</translation>
    </message>
    <message>
        <source>network, architecture, neurons, units, depth, width, nodes</source>
        <translation>red, arquitectura, neuronas, unidades, profundidad, anchura, nodos</translation>
    </message>
    <message>
        <source>network, architecture, convolution, depth, notation</source>
        <translation>red, arquitectura, convolución, profundidad, notación</translation>
    </message>
    <message>
        <source>nonlinearity, transfer function, ReLU, tanh, sigmoid</source>
        <translation>no linealidad, función de transferencia, ReLU, tanh, sigmoide</translation>
    </message>
    <message>
        <source>initialisation, weights at the start, Glorot, Xavier, He, Kaiming</source>
        <translation>inicialización, pesos iniciales, Glorot, Xavier, He, Kaiming</translation>
    </message>
    <message>
        <source>normalisation, BatchNorm</source>
        <translation>normalización, BatchNorm, batch normalization</translation>
    </message>
    <message>
        <source>regularisation, overfitting</source>
        <translation>regularización, sobreajuste, abandono</translation>
    </message>
    <message>
        <source>cost, error, objective, cross-entropy, mean squared error</source>
        <translation>coste, costo, error, objetivo, entropía cruzada, error cuadrático medio</translation>
    </message>
    <message>
        <source>imbalance, cost-sensitive</source>
        <translation>desequilibrio, desbalance, sensible al coste, ponderación</translation>
    </message>
    <message>
        <source>update rule, gradient descent, SGD, Adam, solver, trainer</source>
        <translation>regla de actualización, descenso de gradiente, SGD, Adam, algoritmo de entrenamiento</translation>
    </message>
    <message>
        <source>inertia, heavy ball, Nesterov</source>
        <translation>inercia, bola pesada, momentum, Nesterov</translation>
    </message>
    <message>
        <source>rate, step size, eta, alpha, speed of learning</source>
        <translation>tasa, tamaño del paso, eta, alfa, velocidad de aprendizaje, learning rate</translation>
    </message>
    <message>
        <source>learning rate, step size, eta, alpha</source>
        <translation>tasa de aprendizaje, tamaño del paso, eta, alfa, learning rate</translation>
    </message>
    <message>
        <source>decay, annealing, cosine, warm-up, learning rate</source>
        <translation>decaimiento, reducción, coseno, calentamiento, tasa de aprendizaje, schedule</translation>
    </message>
    <message>
        <source>mini-batch, stochastic, epoch</source>
        <translation>minilote, batch, estocástico, época</translation>
    </message>
    <message>
        <source>epoch, batch, sample, iteration</source>
        <translation>época, lote, muestra, iteración</translation>
    </message>
    <message>
        <source>regularisation, lasso, sparsity, weight decay, penalty</source>
        <translation>regularización, lasso, dispersión, decaimiento de pesos, penalización</translation>
    </message>
    <message>
        <source>regularisation, ridge, weight decay, penalty</source>
        <translation>regularización, ridge, cresta, decaimiento de pesos, penalización</translation>
    </message>
    <message>
        <source>regularisation, L2, ridge, AdamW, penalty</source>
        <translation>regularización, L2, ridge, AdamW, weight decay, penalización</translation>
    </message>
    <message>
        <source>gradient clipping, exploding gradients</source>
        <translation>recorte de gradiente, clipping, explosión del gradiente</translation>
    </message>
    <message>
        <source>sharpness-aware, flat minima</source>
        <translation>sharpness-aware, agudeza, mínimos planos</translation>
    </message>
    <message>
        <source>cut-off, decision, operating point</source>
        <translation>corte, decisión, punto de operación, punto de trabajo</translation>
    </message>
    <message>
        <source>base rate, prior, class ratio</source>
        <translation>tasa base, a priori, proporción de clases, frecuencia</translation>
    </message>
    <message>
        <source>SMOTE, oversampling, undersampling, imbalance</source>
        <translation>SMOTE, sobremuestreo, submuestreo, desequilibrio</translation>
    </message>
    <message>
        <source>repetitions, runs, confidence, error bars</source>
        <translation>repeticiones, ejecuciones, confianza, barras de error</translation>
    </message>
    <message>
        <source>comparison, sweep, settings side by side</source>
        <translation>comparación, barrido, ajustes lado a lado</translation>
    </message>
    <message>
        <source>algorithm, DQN, PPO, SARSA, Q-learning, REINFORCE, policy</source>
        <translation>algoritmo, DQN, PPO, SARSA, Q-learning, REINFORCE, política</translation>
    </message>
    <message>
        <source>gamma, horizon, future</source>
        <translation>gamma, horizonte, futuro</translation>
    </message>
    <message>
        <source>epsilon-greedy, Boltzmann, curiosity</source>
        <translation>épsilon-voraz, epsilon-greedy, Boltzmann, curiosidad</translation>
    </message>
    <message>
        <source>exploration, chance</source>
        <translation>exploración, azar</translation>
    </message>
    <message>
        <source>replay buffer, experience</source>
        <translation>memoria de repetición, replay buffer, experiencia</translation>
    </message>
    <message>
        <source>target network, frozen copy</source>
        <translation>red objetivo, target network, copia congelada</translation>
    </message>
    <message>
        <source>train, watch, play by hand, demonstration</source>
        <translation>entrenar, observar, jugar a mano, demostración</translation>
    </message>
    <message>
        <source>physics, planet, g</source>
        <translation>física, planeta, g</translation>
    </message>
    <message>
        <source>physics, simulator, Box2D, Gymnasium</source>
        <translation>física, simulador, Box2D, Gymnasium</translation>
    </message>
    <message>
        <source>function, landscape, Rosenbrock, saddle</source>
        <translation>función, paisaje, Rosenbrock, silla de montar, punto de silla</translation>
    </message>
    <message>
        <source>directions, slice, projection</source>
        <translation>direcciones, corte, sección, proyección</translation>
    </message>
    <message>
        <source>GAN, objective, Wasserstein, diffusion, flow</source>
        <translation>GAN, objetivo, Wasserstein, difusión, flujo</translation>
    </message>
    <message>
        <source>latent, code, z</source>
        <translation>latente, código, z</translation>
    </message>
    <message>
        <source>PacGAN, mode collapse</source>
        <translation>PacGAN, colapso de modos</translation>
    </message>
    <message>
        <source>WGAN-GP, Lipschitz, lambda</source>
        <translation>WGAN-GP, Lipschitz, lambda</translation>
    </message>
    <message>
        <source>Lipschitz, stability</source>
        <translation>Lipschitz, estabilidad</translation>
    </message>
    <message>
        <source>discriminator, balance, n-critic</source>
        <translation>discriminador, equilibrio, n-critic</translation>
    </message>
    <message>
        <source>Train: the agent learns. Watch: it shows what it has learned, beside earlier policies. By hand: you steer with the arrow keys, the agent beside you. Only Train changes the agent.</source>
        <translation>Entrenar: el agente aprende. Observar: muestra lo que ha aprendido, junto a políticas anteriores. A mano: usted dirige con las flechas, con el agente a su lado. Solo Entrenar cambia el agente.</translation>
    </message>
    <message>
        <source>Surprisingly well: more than 300 steps after 40,000. Every cell is visited often, so it is learned soon. Yet it never knows when the cart comes near the end of the track.</source>
        <translation>Sorprendentemente bien: más de 300 pasos después de 40&#xa0;000. Cada celda se visita a menudo, así que se aprende pronto. Pero nunca sabe cuándo el carro se acerca al final de la pista.</translation>
    </message>
    <message>
        <source>It rises to all 500, and after some 100,000 steps falls again: each update moves the whole map, and also spoils what was right. The evaluations without exploration jump most; the best policy is kept.</source>
        <translation>Sube hasta los 500 y, tras unos 100&#xa0;000 pasos, vuelve a bajar: cada actualización mueve el mapa entero y estropea también lo que estaba bien. Las evaluaciones sin exploración son las que más saltan; se conserva la mejor política.</translation>
    </message>
    <message>
        <source>Three learn it about as fast, within some 60,000 steps; the table stays behind. PPO and REINFORCE then keep it, DQN falls again after some 100,000. DQN learns from each step many times: look at the time that it takes, too.</source>
        <translation>Tres lo aprenden más o menos igual de deprisa, en unos 60&#xa0;000 pasos; la tabla se queda atrás. Después, PPO y REINFORCE lo conservan; DQN vuelve a bajar tras unos 100&#xa0;000. DQN aprende muchas veces de cada paso: fíjese también en el tiempo que tarda.</translation>
    </message>
    <message>
        <source>To go back first, and swing. At first it only learns to stay on the track; within 100,000 steps it begins to lift the pole, and later holds it. Watch it beside the ghosts of its earlier policies.</source>
        <translation>Retroceder primero y balancearse. Al principio solo aprende a no salirse de la pista; en menos de 100&#xa0;000 pasos empieza a levantar la barra, y más tarde la mantiene. Obsérvelo junto a los fantasmas de sus políticas anteriores.</translation>
    </message>
    <message>
        <source>Networks from scratch</source>
        <translation>Redes desde cero</translation>
    </message>
    <message>
        <source>From a single perceptron to deep networks that are hard to train, and what helps them.</source>
        <translation>De un solo perceptrón a redes profundas que cuesta entrenar, y lo que las ayuda.</translation>
    </message>
    <message>
        <source>Will the perceptron&apos;s line ever come to rest?</source>
        <translation>¿Llegará a detenerse la recta del perceptrón?</translation>
    </message>
    <message>
        <source>Can one line divide exclusive or?</source>
        <translation>¿Puede una sola recta separar el o exclusivo?</translation>
    </message>
    <message>
        <source>How many lines does it take to enclose a disc?</source>
        <translation>¿Cuántas rectas hacen falta para encerrar un disco?</translation>
    </message>
    <message>
        <source>Can a sum of hinges follow any curve?</source>
        <translation>¿Puede una suma de bisagras seguir cualquier curva?</translation>
    </message>
    <message>
        <source>Is a network without an activation function deep?</source>
        <translation>¿Es profunda una red sin función de activación?</translation>
    </message>
    <message>
        <source>How does a ReLU unit die, and can it come back?</source>
        <translation>¿Cómo muere una unidad ReLU, y puede revivir?</translation>
    </message>
    <message>
        <source>What is left of an error after eight layers?</source>
        <translation>¿Qué queda de un error al cabo de ocho capas?</translation>
    </message>
    <message>
        <source>Why does a deep network learn when layers are added to their input?</source>
        <translation>¿Por qué aprende una red profunda cuando las capas se suman a su entrada?</translation>
    </message>
    <message>
        <source>How do you keep a network from learning noise by heart?</source>
        <translation>¿Cómo se evita que una red aprenda el ruido de memoria?</translation>
    </message>
    <message>
        <source>One point at a time, or all at once?</source>
        <translation>¿Un punto cada vez o todos a la vez?</translation>
    </message>
    <message>
        <source>What does batch normalisation change?</source>
        <translation>¿Qué cambia la normalización por lotes?</translation>
    </message>
    <message>
        <source>Is it the same network in PyTorch, NumPy and Keras?</source>
        <translation>¿Es la misma red en PyTorch, NumPy y Keras?</translation>
    </message>
    <message>
        <source>Training, loss surfaces and schedules</source>
        <translation>Entrenamiento, superficies de pérdida y planes de la tasa</translation>
    </message>
    <message>
        <source>How far a step may go, where the learning rate comes from, and the ground that training walks on.</source>
        <translation>Lo largo que puede ser un paso, de dónde sale la tasa de aprendizaje y el terreno por el que camina el entrenamiento.</translation>
    </message>
    <message>
        <source>How fast may it go before it flies out?</source>
        <translation>¿A qué velocidad puede ir antes de salir volando?</translation>
    </message>
    <message>
        <source>Which learning rate do you begin with, and how does it end?</source>
        <translation>¿Con qué tasa de aprendizaje se empieza y cómo se acaba?</translation>
    </message>
    <message>
        <source>What does the ground look like around a network?</source>
        <translation>¿Cómo es el terreno alrededor de una red?</translation>
    </message>
    <message>
        <source>What a figure says about a model, and what it leaves out.</source>
        <translation>Lo que una cifra dice de un modelo y lo que calla.</translation>
    </message>
    <message>
        <source>Is a model that is right 99 times in 100 any good?</source>
        <translation>¿Sirve de algo un modelo que acierta 99 de cada 100 veces?</translation>
    </message>
    <message>
        <source>Where do you put the threshold when a miss is dear?</source>
        <translation>¿Dónde se pone el umbral cuando una omisión sale cara?</translation>
    </message>
    <message>
        <source>When the model says 70 %, how often is it so?</source>
        <translation>Cuando el modelo dice 70&#xa0;%, ¿cuántas veces es así?</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Aprendizaje por refuerzo</translation>
    </message>
    <message>
        <source>Does a finer table learn better?</source>
        <translation>¿Aprende mejor una tabla más fina?</translation>
    </message>
    <message>
        <source>How much experience does it take to balance a pole?</source>
        <translation>¿Cuánta experiencia hace falta para equilibrar una barra?</translation>
    </message>
    <message>
        <source>Networks that make samples, and what goes wrong between two of them.</source>
        <translation>Redes que generan muestras, y lo que va mal entre dos de ellas.</translation>
    </message>
    <message>
        <source>Why do all samples become alike?</source>
        <translation>¿Por qué todas las muestras acaban siendo iguales?</translation>
    </message>
    <message>
        <source>Does the generator copy what it was shown?</source>
        <translation>¿Copia el generador lo que se le mostró?</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>What was learned for one task helps with another, or stands in its way.</source>
        <translation>Lo aprendido en una tarea ayuda en otra, o estorba.</translation>
    </message>
    <message>
        <source>How few labels are enough for a network that has seen other digits?</source>
        <translation>¿Con qué pocas etiquetas le basta a una red que ya ha visto otros dígitos?</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Networks that look at a picture piece by piece.</source>
        <translation>Redes que miran una imagen trozo a trozo.</translation>
    </message>
    <message>
        <source>How can a change that nobody sees turn a 3 into an 8?</source>
        <translation>¿Cómo puede un cambio que nadie ve convertir un 3 en un 8?</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Networks that remember, and networks that look back.</source>
        <translation>Redes que recuerdan y redes que miran hacia atrás.</translation>
    </message>
    <message>
        <source>How does a network remember what came fifty steps ago?</source>
        <translation>¿Cómo recuerda una red lo que vino hace cincuenta pasos?</translation>
    </message>
    <message>
        <source>Bias and fairness</source>
        <translation>Sesgo y equidad</translation>
    </message>
    <message>
        <source>Who bears the mistakes of a model.</source>
        <translation>Quién carga con los errores de un modelo.</translation>
    </message>
    <message>
        <source>Can a model be unfair that never sees the group?</source>
        <translation>¿Puede ser injusto un modelo que nunca ve el grupo?</translation>
    </message>
    <message>
        <source>Broken runs to repair</source>
        <translation>Ejecuciones averiadas que reparar</translation>
    </message>
    <message>
        <source>“My network does not learn”: ten runs with one fault each. Find it, and change one setting.</source>
        <translation>«Mi red no aprende»: diez ejecuciones con un fallo cada una. Encuéntrelo y cambie un solo ajuste.</translation>
    </message>
    <message>
        <source>1: Why does nothing move?</source>
        <translation>1: ¿Por qué no se mueve nada?</translation>
    </message>
    <message>
        <source>2: Why does it leap?</source>
        <translation>2: ¿Por qué salta?</translation>
    </message>
    <message>
        <source>3: Why does the loss burst?</source>
        <translation>3: ¿Por qué explota la pérdida?</translation>
    </message>
    <message>
        <source>4: Why is there one answer for everything?</source>
        <translation>4: ¿Por qué hay una sola respuesta para todo?</translation>
    </message>
    <message>
        <source>5: Why do eight units draw one line?</source>
        <translation>5: ¿Por qué ocho unidades trazan una sola recta?</translation>
    </message>
    <message>
        <source>6: Why does everything fade?</source>
        <translation>6: ¿Por qué palidece todo?</translation>
    </message>
    <message>
        <source>7: Why is it stuck half-way?</source>
        <translation>7: ¿Por qué se queda a medio camino?</translation>
    </message>
    <message>
        <source>8: Why perfect here, and a coin toss there?</source>
        <translation>8: ¿Por qué perfecto aquí y a cara o cruz allí?</translation>
    </message>
    <message>
        <source>9: Why is ninety per cent right not good?</source>
        <translation>9: ¿Por qué no es bueno acertar el noventa por ciento?</translation>
    </message>
    <message>
        <source>10: Why is this too good?</source>
        <translation>10: ¿Por qué es demasiado bueno?</translation>
    </message>
    <message>
        <source>Broken run 9: ninety per cent right</source>
        <translation>Ejecución averiada 9: noventa por ciento de aciertos</translation>
    </message>
    <message>
        <source>Nine of ten transactions are judged rightly, and the loss has settled. The data can be told apart well. What does the matrix say, and what did training ask for?</source>
        <translation>Nueve de cada diez transacciones se juzgan bien y la pérdida se ha estabilizado. Los datos se distinguen bien. ¿Qué dice la matriz y qué pidió el entrenamiento?</translation>
    </message>
    <message>
        <source>Broken run 10: too good</source>
        <translation>Ejecución averiada 10: demasiado bueno</translation>
    </message>
    <message>
        <source>Fraud that is hard to tell from the rest, a rare class, and an area of .96 under the ROC curve on samples held out for the test. Would you sell this model?</source>
        <translation>Un fraude difícil de distinguir del resto, una clase rara y un área de 0,96 bajo la curva ROC con muestras reservadas para la prueba. ¿Vendería usted este modelo?</translation>
    </message>
    <message>
        <source>Lane A comes to an area of .99: it has seen the copies of what it is tested on. Lane B says about .5, which is the truth. The imbalance view counts the leaked samples.</source>
        <translation>El carril A llega a un área de 0,99: ha visto las copias de aquello con lo que se prueba. El carril B dice alrededor de 0,5, que es la verdad. La vista del desequilibrio cuenta las muestras filtradas.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is about .88. When the model says 70 %, how often is it fraud?</source>
        <translation>El área bajo la curva ROC es de alrededor de 0,88. Cuando el modelo dice 70&#xa0;%, ¿cuántas veces es un fraude?</translation>
    </message>
    <message>
        <source>The calibration view: of those with 70 % fewer than one in four are. Balanced weights move all probabilities up and leave their order. Set the class weights to none and watch.</source>
        <translation>La vista de la calibración: de los casos con un 70&#xa0;%, lo son menos de uno de cada cuatro. Los pesos equilibrados suben todas las probabilidades y no cambian su orden. Ponga los pesos de clase en «Ninguno» y observe.</translation>
    </message>
    <message>
        <source>Twelve test samples of pure noise: here the area falls below one half. A package in R often says as much above it, of the same numbers. Who is right?</source>
        <translation>Doce muestras de prueba de puro ruido: aquí el área queda por debajo de un medio. Un paquete de R suele decir otro tanto por encima, con los mismos números. ¿Quién tiene razón?</translation>
    </message>
    <message>
        <source>In the first updates the predictions are worse than the mean. Two tools report R²: one a negative number, one a positive. How?</source>
        <translation>En las primeras actualizaciones las predicciones son peores que la media. Dos herramientas dan R²: una, un número negativo; otra, uno positivo. ¿Cómo es posible?</translation>
    </message>
    <message>
        <source>Four alike samples give themselves away. After 6000 rounds the shares of the 25 are far more even in lane B: its KL is less than a third. Samples of high quality are rare in both: that takes longer.</source>
        <translation>Cuatro muestras iguales se delatan. Tras 6000 rondas, las proporciones de los 25 lugares son mucho más parejas en el carril B: su KL es menos de un tercio. Las muestras de alta calidad son raras en ambos: eso tarda más.</translation>
    </message>
    <message>
        <source>It is wrong where a 3 was asked for. After 1500 rounds each row of Samples is one digit, and all ten get their share: KL in Curves is a few thousandths.</source>
        <translation>Está mal donde se pidió un 3. Tras 1500 rondas, cada fila de «Muestras» es un solo dígito y los diez reciben lo que les corresponde: KL, en Curvas, es de unas milésimas.</translation>
    </message>
    <message>
        <source>Each point is a run, and all see the samples equally often. Large batches and small rates end in sharper places, to the right: what counts is the rate divided by the batch size. Where that is largest, the run never settles. Then move Rescaled by: every point moves, and no network has changed what it computes.</source>
        <translation>Cada punto es una ejecución, y todas ven las muestras el mismo número de veces. Los lotes grandes y las tasas pequeñas acaban en lugares más agudos, a la derecha: lo que cuenta es la tasa dividida entre el tamaño del lote. Donde ese cociente es máximo, la ejecución no se asienta nunca. Mueva después «Reescalado por»: todos los puntos se mueven, y ninguna red ha cambiado lo que calcula.</translation>
    </message>
    <message>
        <source>Broken run 1: nothing moves</source>
        <translation>Ejecución averiada 1: nada se mueve</translation>
    </message>
    <message>
        <source>The curve looks level, and the boundary stands still; nothing is reported as wrong. What would you change, and by how much?</source>
        <translation>La curva parece horizontal y la frontera no se mueve; no se señala ningún problema. ¿Qué cambiaría usted, y cuánto?</translation>
    </message>
    <message>
        <source>The learning rate, 0.0001, is a thousand times too small. Look closely: the loss does fall. Set the rate to 0.1 while it runs.</source>
        <translation>La tasa de aprendizaje, 0,0001, es mil veces demasiado pequeña. Mire con atención: la pérdida sí baja. Ponga la tasa en 0,1 durante la ejecución.</translation>
    </message>
    <message>
        <source>Broken run 2: it leaps</source>
        <translation>Ejecución averiada 2: salta</translation>
    </message>
    <message>
        <source>The boundary looks another way with each update, and the loss leaps. After a thousand updates the network is no better than at the start. What is wrong?</source>
        <translation>La frontera tiene otro aspecto con cada actualización y la pérdida salta. Tras mil actualizaciones la red no es mejor que al principio. ¿Qué va mal?</translation>
    </message>
    <message>
        <source>The learning rate of 1 is a hundred times what suits Adam here: each step leaps across the valley. Set it to 0.01 and start again; from where the leaps have left the weights it is hard to come back.</source>
        <translation>La tasa de aprendizaje, 1, es cien veces la que conviene aquí a Adam: cada paso salta de un lado a otro del valle. Póngala en 0,01 y empiece de nuevo; desde donde los saltos han dejado los pesos es difícil volver.</translation>
    </message>
    <message>
        <source>Broken run 3: it bursts</source>
        <translation>Ejecución averiada 3: explota</translation>
    </message>
    <message>
        <source>The easiest task there is: a slanted plane, and no hidden layer. Yet the loss grows about forty times with every update until it is no number any more. Why?</source>
        <translation>La tarea más fácil que hay: un plano inclinado y ninguna capa oculta. Sin embargo, la pérdida se multiplica por unos cuarenta con cada actualización, hasta que deja de ser un número. ¿Por qué?</translation>
    </message>
    <message>
        <source>The inputs have different scales: x and y reach 6, their squares 36, and a rate that suits the small ones is too large for these. Leave the squares out (inputs x and y), or lower the rate to 0.001.</source>
        <translation>Las entradas tienen escalas distintas: x e y llegan a 6; sus cuadrados, a 36, y una tasa adecuada para las pequeñas es demasiado grande para estos. Quite los cuadrados (entradas x e y) o baje la tasa a 0,001.</translation>
    </message>
    <message>
        <source>Broken run 4: one answer for everything</source>
        <translation>Ejecución averiada 4: una sola respuesta para todo</translation>
    </message>
    <message>
        <source>There are hills to be learned, and the network answers the same value everywhere. Lowering the learning rate while it runs changes nothing. Why not?</source>
        <translation>Hay colinas que aprender, y la red responde el mismo valor en todas partes. Bajar la tasa de aprendizaje durante la ejecución no cambia nada. ¿Por qué no?</translation>
    </message>
    <message>
        <source>The first steps, at a rate of 3, threw all eight units of the second layer to where a ReLU is 0 for every sample. They get no gradient and cannot come back. Set the rate to 0.01 and start again.</source>
        <translation>Los primeros pasos, con una tasa de 3, llevaron las ocho unidades de la segunda capa adonde una ReLU vale 0 en todas las muestras. No reciben gradiente y no pueden regresar. Ponga la tasa en 0,01 y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Broken run 5: eight units, one line</source>
        <translation>Ejecución averiada 5: ocho unidades, una recta</translation>
    </message>
    <message>
        <source>Eight hidden units could draw eight lines. The network draws one, and stays there. What do the eight have in common?</source>
        <translation>Ocho unidades ocultas podrían trazar ocho rectas. La red traza una y se queda ahí. ¿Qué tienen en común las ocho?</translation>
    </message>
    <message>
        <source>All weights began at zero, so all eight units get the same gradient in every update and stay copies of one another. Choose another initialiser, such as Glorot.</source>
        <translation>Todos los pesos empezaron en cero, así que las ocho unidades reciben el mismo gradiente en cada actualización y siguen siendo copias unas de otras. Elija otra inicialización, por ejemplo Glorot.</translation>
    </message>
    <message>
        <source>Broken run 6: everything fades</source>
        <translation>Ejecución averiada 6: todo palidece</translation>
    </message>
    <message>
        <source>It begins to learn, then the colours fade to grey, and the loss settles at 0.693. Which setting works against learning?</source>
        <translation>Empieza a aprender; luego los colores palidecen hasta el gris y la pérdida se estabiliza en 0,693. ¿Qué ajuste trabaja en contra del aprendizaje?</translation>
    </message>
    <message>
        <source>L2 = 1: the penalty counts for more than the data and pulls all weights to 0; then every point is an even chance, and the loss is ln 2. Set L2 to 0 and start again: weights that are gone get hardly any gradient.</source>
        <translation>L2 = 1: la penalización cuenta más que los datos y lleva todos los pesos hacia 0; entonces cada punto está a cara o cruz, y la pérdida es ln 2. Ponga L2 en 0 y empiece de nuevo: los pesos que han desaparecido apenas reciben gradiente.</translation>
    </message>
    <message>
        <source>Broken run 7: stuck half-way</source>
        <translation>Ejecución averiada 7: a medio camino</translation>
    </message>
    <message>
        <source>The loss falls a little, then nothing more happens, on training and on test points alike. More updates do not help. What would?</source>
        <translation>La pérdida baja un poco y luego ya no ocurre nada, ni en los puntos de entrenamiento ni en los de prueba. Más actualizaciones no sirven. ¿Qué serviría?</translation>
    </message>
    <message>
        <source>Two hidden units draw two lines, and a checkerboard takes more: the network is too small (underfitting). Set the hidden layers to 16,16.</source>
        <translation>Dos unidades ocultas trazan dos rectas, y un tablero de ajedrez necesita más: la red es demasiado pequeña (subajuste). Ponga las capas ocultas en 16,16.</translation>
    </message>
    <message>
        <source>Broken run 8: perfect, and a coin toss</source>
        <translation>Ejecución averiada 8: perfecta, y a cara o cruz</translation>
    </message>
    <message>
        <source>After a hundred updates every training sample is right. On new ones the network is no better than a coin. Does it take more units, or fewer?</source>
        <translation>Tras cien actualizaciones, todas las muestras de entrenamiento son correctas. Con muestras nuevas la red no es mejor que una moneda. ¿Hacen falta más unidades, o menos?</translation>
    </message>
    <message>
        <source>Neither: at noise 1 the columns say nothing about the class, as if somebody had shuffled the labels, and 150 samples were learned by heart. With data that mean something (noise 0.2) more than four of five new ones are right.</source>
        <translation>Ni lo uno ni lo otro: con ruido 1 las columnas no dicen nada de la clase, como si alguien hubiera barajado las etiquetas, y 150 muestras se aprendieron de memoria. Con datos que significan algo (ruido 0,2) se aciertan más de cuatro de cada cinco nuevas.</translation>
    </message>
    <message>
        <source>A curve out of hinges</source>
        <translation>Una curva hecha de bisagras</translation>
    </message>
    <message>
        <source>A ReLU unit of one input is a hinge: flat on one side, straight on the other. Lane A has 3 hinges, lane B 24. How many does a sine of two waves take?</source>
        <translation>Una unidad ReLU de una sola entrada es una bisagra: plana a un lado, recta inclinada al otro. El carril A tiene 3 bisagras; el carril B, 24. ¿Cuántas necesita un seno de dos ondas?</translation>
    </message>
    <message>
        <source>It goes up and down in five straight pieces, and 3 hinges make four at most. With 24 the hinges spread out, and what is left of the error is little more than the noise. The network view shows each unit&apos;s hinge.</source>
        <translation>Sube y baja en cinco tramos rectos, y 3 bisagras dan cuatro como mucho. Con 24, las bisagras se reparten, y lo que queda del error es poco más que el ruido. La vista de la red muestra la bisagra de cada unidad.</translation>
    </message>
    <message>
        <source>With and without batch normalisation</source>
        <translation>Con y sin normalización por lotes</translation>
    </message>
    <message>
        <source>Both lanes have the same three layers of ReLU units. In lane B what enters each activation is normalised over the batch. Which lane has the spiral first?</source>
        <translation>Los dos carriles tienen las mismas tres capas de unidades ReLU. En el carril B, lo que entra en cada activación se normaliza sobre el lote. ¿Qué carril dominará antes la espiral?</translation>
    </message>
    <message>
        <source>Lane B: it has the spiral after 300 updates, when lane A has hardly bent its line. After 2000 both have it, and lane A&apos;s loss is the lower one: the batches&apos; means are a noise that stays.</source>
        <translation>El carril B: domina la espiral tras 300 actualizaciones, cuando el carril A apenas ha curvado su línea. Tras 2000 la dominan los dos, y la pérdida del carril A es la menor: las medias de los lotes son un ruido que permanece.</translation>
    </message>
    <message>
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Not even the training points are learned: this is underfitting.</source>
        <translation>La pérdida se estabiliza muy por encima de cero: la frontera no puede curvarse bastantes veces, por mucho que se entrene. Ni siquiera se aprenden los puntos de entrenamiento: esto es subajuste.</translation>
    </message>
    <message>
        <source>The loss explodes instead of falling: each step overshoots the valley farther than the one before, and after a few updates the run has diverged. Go back to the start and lower the rate by ten, and again, until it learns.</source>
        <translation>La pérdida explota en lugar de bajar: cada paso se pasa del valle más que el anterior y, tras unas pocas actualizaciones, la ejecución ha divergido. Vuelva al inicio y divida la tasa entre diez, y otra vez, hasta que aprenda.</translation>
    </message>
    <message>
        <source>Even without a hidden layer about nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Incluso sin capa oculta se aciertan unos diecinueve de cada veinte. ¿Qué errores importarían más a un paciente? La exactitud no lo dice.</translation>
    </message>
    <message>
        <source>Rules made by hand</source>
        <translation>Reglas hechas a mano</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Mundos</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Masas y longitudes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas Q</translation>
    </message>
    <message>
        <source>Networks that judge</source>
        <translation>Redes que juzgan</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Hardships</source>
        <translation>Dificultades</translation>
    </message>
    <message>
        <source>How episodes end</source>
        <translation>Cómo terminan los episodios</translation>
    </message>
    <message>
        <source>It never says fraud. The mean absolute error is the wrong loss for a rare class: it is smallest at the median, and the median is “fine”. Set the loss to “Fits the data” (cross-entropy) while it runs: half of the fraud and more is found.</source>
        <translation>Nunca dice fraude. El error absoluto medio es una pérdida inadecuada para una clase rara: es mínimo en la mediana, y la mediana es «fine» (legítima). Ponga la pérdida en «Según los datos» (entropía cruzada) durante la ejecución: se encuentra la mitad del fraude o más.</translation>
    </message>
    <message>
        <source>No: the test leaks. SMOTE was done before the test was held out, so points made between neighbours stand on both sides; and half of the test is fraud, in life a tenth. Set Resampled to inside the split: the area falls to between .5 and .7.</source>
        <translation>No: la prueba tiene una fuga. SMOTE se hizo antes de reservar la prueba, así que hay puntos creados entre vecinos en ambas partes; y la mitad de la prueba es fraude, cuando en la vida real es una décima parte. Ponga «Se remuestrea» en «Dentro de la división»: el área baja a entre 0,5 y 0,7.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Clases raras</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Numbers that mislead</source>
        <translation>Cifras que engañan</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Colapso</translation>
    </message>
    <message>
        <source>The critic</source>
        <translation>El crítico</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Made to be used</source>
        <translation>Hechas para usarse</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Training seen from above</source>
        <translation>El entrenamiento visto desde arriba</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Cuencos</translation>
    </message>
    <message>
        <source>Update rules</source>
        <translation>Reglas de actualización</translation>
    </message>
    <message>
        <source>One unit, one layer</source>
        <translation>Una unidad, una capa</translation>
    </message>
    <message>
        <source>How much a network can do</source>
        <translation>Cuánto puede hacer una red</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Rates and batches</source>
        <translation>Tasas y lotes</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Aprender de memoria</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Capa por capa</translation>
    </message>
    <message>
        <source>Two lanes: the same run twice, lane B with this parameter different; may be given many times.</source>
        <translation>Dos carriles: la misma ejecución dos veces, el carril B con este parámetro distinto; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times. LANE is A, B or both; where it is left out, both, but A for what --second names.</source>
        <translation>Cambia un parámetro que puede cambiar en marcha, o hace algo a mano, tras tantos pasos; puede darse varias veces. LANE es A, B o both; si falta, both, pero A para lo que nombra --second.</translation>
    </message>
    <message>
        <source>The run has one lane: --second makes two.</source>
        <translation>La ejecución tiene un solo carril: --second crea dos.</translation>
    </message>
    <message>
        <source>%1 is given twice; once is allowed.</source>
        <translation>%1 aparece dos veces; se permite una.</translation>
    </message>
    <message>
        <source>Values on each side of a field that is written as CSV (a boundary). Default: 101.</source>
        <translation>Valores en cada lado de un campo que se escribe como CSV (una frontera). Por defecto: 101.</translation>
    </message>
    <message>
        <source>--grid %1 is not allowed without --view NAME=FILE.csv.</source>
        <translation>--grid %1 no se permite sin --view NAME=ARCHIVO.csv.</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;, with &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; or &quot;both&quot; where the run has two</source>
        <translation>entradas {&quot;step&quot;: n, &quot;set&quot;: {id: valor}} o {&quot;step&quot;: n, &quot;act&quot;: {id: valor}}, en el orden de sus pasos, hasta &quot;steps&quot;, con &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; o &quot;both&quot; donde la ejecución tiene dos carriles</translation>
    </message>
    <message>
        <source>Pause when it is solved</source>
        <translation>Detenerse cuando esté resuelto</translation>
    </message>
    <message>
        <source>Give it a push</source>
        <translation>Dele un empujón</translation>
    </message>
    <message>
        <source>Take the pole or the cart with the mouse, pull, and let go: the agent has to catch it. What you do is part of the run, and Ctrl+Z takes it back.</source>
        <translation>Tome la barra o el carro con el ratón, tire y suelte: el agente tiene que recuperarlo. Lo que haga forma parte de la ejecución, y Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>Arrastre el umbral</translation>
    </message>
    <message>
        <source>From the line on, a sample is called positive. Drag it: the matrix, the point on the ROC curve and all figures go with it.</source>
        <translation>Desde la línea en adelante, una muestra se considera positiva. Arrástrela: la matriz, el punto de la curva ROC y todas las cifras la siguen.</translation>
    </message>
    <message>
        <source>Let one side learn more</source>
        <translation>Deje que un lado aprenda más</translation>
    </message>
    <message>
        <source>Drag the slider: so often does the critic learn for each time the generator does. Then press Space and watch who wins.</source>
        <translation>Arrastre el control: tantas veces aprende el crítico por cada vez que lo hace el generador. Después pulse Espacio y mire quién gana.</translation>
    </message>
    <message>
        <source>A, B or both as LANE</source>
        <translation>A, B o both como LANE</translation>
    </message>
    <message>
        <source>Look at it another way</source>
        <translation>Mírelo de otra manera</translation>
    </message>
    <message>
        <source>The surface is a cut through a space of many weights. Choose another plane: the same network, and another surface.</source>
        <translation>La superficie es un corte por un espacio de muchos pesos. Elija otro plano: la misma red y otra superficie.</translation>
    </message>
    <message>
        <source>“%1”: there is an experiment of your own called so already.</source>
        <translation>«%1»: ya hay un experimento suyo con ese nombre.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1: no se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Points of classes</source>
        <translation>Puntos con clases</translation>
    </message>
    <message>
        <source>Points with values</source>
        <translation>Puntos con valores</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>%1 is not written: %2</source>
        <translation>%1 no se escribe: %2</translation>
    </message>
    <message>
        <source>%1 = %2: Keras has nothing that computes the same. The PyTorch and NumPy programs do.</source>
        <translation>%1 = %2: Keras no tiene nada que calcule lo mismo. Los programas para PyTorch y NumPy, sí.</translation>
    </message>
    <message>
        <source>layers = %1: the NumPy program has no such layer, but PyTorch&apos;s has.</source>
        <translation>layers = %1: el programa de NumPy no tiene esa capa; el de PyTorch, sí.</translation>
    </message>
    <message>
        <source>The program would be too long: it would hold more than %1 numbers.</source>
        <translation>El programa sería demasiado largo: contendría más de %1 números.</translation>
    </message>
    <message>
        <source>The same in NumPy alone: the way forward and the way back written out by hand.</source>
        <translation>Lo mismo solo con NumPy: la ida y la vuelta escritas a mano.</translation>
    </message>
    <message>
        <source>The same for Keras 3, where it has all that the run uses.</source>
        <translation>Lo mismo para Keras 3, donde tiene todo lo que usa la ejecución.</translation>
    </message>
    <message>
        <source>This lab cannot be written as a program.</source>
        <translation>Este laboratorio no se puede escribir como programa.</translation>
    </message>
    <message>
        <source>How many there are to choose from.</source>
        <translation>Entre cuántos se elige.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier número</translation>
    </message>
    <message>
        <source>Win or nothing</source>
        <translation>Premio o nada</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Any number: an arm&apos;s mean, and around it a normal deviation of 1 (the testbed of Sutton and Barto). Win or nothing: 1 with a probability that is the arm&apos;s mean, else 0.</source>
        <translation>Cualquier número: la media del brazo y, en torno a ella, una desviación normal de 1 (el banco de pruebas de Sutton y Barto). Premio o nada: 1 con una probabilidad que es la media del brazo; si no, 0.</translation>
    </message>
    <message>
        <source>Spread of the arms</source>
        <translation>Dispersión de los brazos</translation>
    </message>
    <message>
        <source>Standard deviation of the true means. The testbed: 1. The smaller, the harder it is to tell arms apart.</source>
        <translation>Desviación típica de las medias verdaderas. El banco de pruebas: 1. Cuanto menor, más cuesta distinguir los brazos.</translation>
    </message>
    <message>
        <source>Level of the arms</source>
        <translation>Nivel de los brazos</translation>
    </message>
    <message>
        <source>The true means are spread around it. The testbed: 0. Estimates begin with 0.</source>
        <translation>Las medias verdaderas se reparten a su alrededor. El banco de pruebas: 0. Las estimaciones empiezan en 0.</translation>
    </message>
    <message>
        <source>Drift of the arms</source>
        <translation>Deriva de los brazos</translation>
    </message>
    <message>
        <source>The true means walk: before each step every one moves by a random number with this standard deviation. 0: they stay what they are.</source>
        <translation>Las medias verdaderas caminan: antes de cada paso cada una se mueve un número aleatorio con esta desviación típica. 0: se quedan como están.</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Ejecuciones a la vez</translation>
    </message>
    <message>
        <source>So many tables of arms, each with a learner of its own, play at once. Curves are means over them; the arms shown are those of the first.</source>
        <translation>Cuántas mesas de brazos juegan a la vez, cada una con su propio aprendiz. Las curvas son sus medias; los brazos que se ven son los de la primera.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Voraz</translation>
    </message>
    <message>
        <source>Optimistic greedy</source>
        <translation>Voraz optimista</translation>
    </message>
    <message>
        <source>UCB</source>
        <translation>UCB</translation>
    </message>
    <message>
        <source>Gradient bandit</source>
        <translation>Bandido de gradiente</translation>
    </message>
    <message>
        <source>Thompson sampling</source>
        <translation>Muestreo de Thompson</translation>
    </message>
    <message>
        <source>Greedy: the arm with the best estimate. ε-greedy: now and then any arm. Optimistic: greedy, but every estimate begins too high. UCB: the best upper confidence bound. Gradient: preferences instead of estimates. Thompson: the best of one draw from what is believed of each arm.</source>
        <translation>Voraz: el brazo con la mejor estimación. ε-voraz: de vez en cuando un brazo cualquiera. Optimista: voraz, pero cada estimación empieza demasiado alta. UCB: la mayor cota superior de confianza. Gradiente: preferencias en vez de estimaciones. Thompson: lo mejor de un sorteo de lo que se cree de cada brazo.</translation>
    </message>
    <message>
        <source>ε: exploration</source>
        <translation>ε: exploración</translation>
    </message>
    <message>
        <source>The probability of taking any arm, whatever the estimates say.</source>
        <translation>La probabilidad de tomar un brazo cualquiera, digan lo que digan las estimaciones.</translation>
    </message>
    <message>
        <source>Q₁: first estimate</source>
        <translation>Q₁: primera estimación</translation>
    </message>
    <message>
        <source>With what every estimate begins. Higher than any arm gives, it makes all of them be tried. With the sample average an arm&apos;s first reward wipes it out.</source>
        <translation>Con qué empieza cada estimación. Más alta de lo que da ningún brazo, hace que se prueben todos. Con la media muestral, la primera recompensa de un brazo la borra.</translation>
    </message>
    <message>
        <source>c: confidence of UCB</source>
        <translation>c: confianza de UCB</translation>
    </message>
    <message>
        <source>How far above its estimate an arm&apos;s bound lies: c · √(ln t / N). UCB1 has √2, for rewards from 0 to 1.</source>
        <translation>Cuánto queda la cota de un brazo por encima de su estimación: c · √(ln t / N). UCB1 tiene √2, para recompensas de 0 a 1.</translation>
    </message>
    <message>
        <source>Step size of preferences</source>
        <translation>Tamaño de paso de las preferencias</translation>
    </message>
    <message>
        <source>The α of the gradient bandit: how far one reward moves the preferences.</source>
        <translation>La α del bandido de gradiente: cuánto mueve una recompensa las preferencias.</translation>
    </message>
    <message>
        <source>A reward counts by how much it is above the mean of the rewards so far. Without: by itself.</source>
        <translation>Una recompensa cuenta por lo que supera la media de las recompensas anteriores. Sin ella: por sí misma.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Sample average (1/n)</source>
        <translation>Media muestral (1/n)</translation>
    </message>
    <message>
        <source>Constant (α)</source>
        <translation>Constante (α)</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tamaño de paso</translation>
    </message>
    <message>
        <source>How far an estimate moves towards a reward. 1/n: it is the mean of all rewards of the arm. Constant: old rewards fade.</source>
        <translation>Cuánto se acerca una estimación a una recompensa. 1/n: es la media de todas las recompensas del brazo. Constante: las recompensas antiguas se desvanecen.</translation>
    </message>
    <message>
        <source>α: constant step size</source>
        <translation>α: tamaño de paso constante</translation>
    </message>
    <message>
        <source>The share of the way to a reward that an estimate goes.</source>
        <translation>La parte del camino hacia una recompensa que recorre una estimación.</translation>
    </message>
    <message>
        <source>True means</source>
        <translation>Medias verdaderas</translation>
    </message>
    <message>
        <source>No true means</source>
        <translation>Sin medias verdaderas</translation>
    </message>
    <message>
        <source>Whether the arms&apos; true means are shown. Nobody who plays knows them: hide them, and let the class guess which arm is the best.</source>
        <translation>Si se muestran las medias verdaderas de los brazos. Quien juega no las conoce: ocúltelas y deje que la clase adivine qué brazo es el mejor.</translation>
    </message>
    <message>
        <source>pull of an arm</source>
        <translation>tirada de un brazo</translation>
    </message>
    <message>
        <source>Numbers of the arms that the first run takes in its next steps, whatever its rule says.</source>
        <translation>Números de los brazos que la primera ejecución toma en sus próximos pasos, diga lo que diga su regla.</translation>
    </message>
    <message>
        <source>Greedy, or a little curious</source>
        <translation>Voraz, o un poco curioso</translation>
    </message>
    <message>
        <source>Ten arms. One rule always takes the arm that looks best; the other tries any arm one time in ten. Which one has the better mean reward after 1,000 steps?</source>
        <translation>Diez brazos. Una regla toma siempre el brazo que parece mejor; la otra prueba un brazo cualquiera una de cada diez veces. ¿Cuál tiene mejor recompensa media tras 1000 pasos?</translation>
    </message>
    <message>
        <source>The curious one: about 1.36 against 1.05, of 1.55 that are possible. Greedy is ahead for the first 20 steps, then it stays with the first arm that was good enough: the best one in 37 runs of 100, against 79.</source>
        <translation>La curiosa: unos 1,36 frente a 1,05, de 1,55 posibles. La voraz va por delante los primeros 20 pasos; después se queda con el primer brazo que era lo bastante bueno: el mejor en 37 ejecuciones de cada 100, frente a 79.</translation>
    </message>
    <message>
        <source>Any arm, or the most promising</source>
        <translation>Un brazo cualquiera, o el más prometedor</translation>
    </message>
    <message>
        <source>ε-greedy tries arms blindly. UCB takes the arm that could still be the best: its estimate plus what is not yet known. When does UCB pay off?</source>
        <translation>ε-voraz prueba brazos a ciegas. UCB toma el brazo que aún podría ser el mejor: su estimación más lo que todavía no se sabe. ¿Cuándo compensa UCB?</translation>
    </message>
    <message>
        <source>After the first 100 steps: then it seldom pulls what is certainly bad, and reaches 86 % against 79 % at step 1,000. At step 11 it leaps: every arm has been tried once, and all runs take the luckiest.</source>
        <translation>Tras los primeros 100 pasos: entonces rara vez tira de lo que seguro es malo, y llega al 86&#xa0;% frente al 79&#xa0;% en el paso 1000. En el paso 11 da un salto: cada brazo se ha probado una vez, y todas las ejecuciones toman el más afortunado.</translation>
    </message>
    <message>
        <source>Disappointed again and again</source>
        <translation>Decepcionado una y otra vez</translation>
    </message>
    <message>
        <source>This greedy rule believes at first that every arm gives 5. None does. Can a rule that never tries anything at random find the best arm?</source>
        <translation>Esta regla voraz cree al principio que cada brazo da 5. Ninguno lo da. ¿Puede encontrar el mejor brazo una regla que nunca prueba nada al azar?</translation>
    </message>
    <message>
        <source>It does: every arm disappoints, so the next one is tried. For 100 steps it is far behind, from step 200 on ahead: 86 % against 75 % at step 1,000. But the curiosity is used up then: let the arms drift and see.</source>
        <translation>Sí: cada brazo decepciona, así que se prueba el siguiente. Durante 100 pasos va muy por detrás; desde el paso 200, por delante: 86&#xa0;% frente a 75&#xa0;% en el paso 1000. Pero entonces la curiosidad se ha gastado: deje que los brazos deriven y vea.</translation>
    </message>
    <message>
        <source>Arms that drift</source>
        <translation>Brazos que derivan</translation>
    </message>
    <message>
        <source>All arms begin alike, and each walks its own way. One rule takes the mean of all rewards, the other lets old ones fade. Which one still finds the best arm after 5,000 steps?</source>
        <translation>Todos los brazos empiezan iguales, y cada uno sigue su camino. Una regla toma la media de todas las recompensas, la otra deja desvanecerse las antiguas. ¿Cuál encuentra aún el mejor brazo tras 5000 pasos?</translation>
    </message>
    <message>
        <source>The one that forgets: about 70 % against 44 %. A mean of thousands of rewards hardly moves any more; the last few dozen tell what the arm is worth now.</source>
        <translation>La que olvida: cerca del 70&#xa0;% frente al 44&#xa0;%. Una media de miles de recompensas ya apenas se mueve; las últimas docenas dicen lo que el brazo vale ahora.</translation>
    </message>
    <message>
        <source>A drawn belief against a bound</source>
        <translation>Una creencia sorteada contra una cota</translation>
    </message>
    <message>
        <source>Each arm wins or gives nothing. UCB1 takes the highest bound; Thompson sampling draws a guess from what it believes of each arm, and takes the best guess. Which one regrets less?</source>
        <translation>Cada brazo da premio o nada. UCB1 toma la cota más alta; el muestreo de Thompson sortea una conjetura de lo que cree de cada brazo, y toma la mejor. ¿Cuál se arrepiente menos?</translation>
    </message>
    <message>
        <source>Thompson: about 28 wins lost in 1,000 steps against 130. Both slow down, but UCB1&apos;s bounds are careful for the worst case. Watch a belief grow narrow with every pull, and only where it is worth it.</source>
        <translation>Thompson: unos 28 premios perdidos en 1000 pasos frente a 130. Ambos van frenando, pero las cotas de UCB1 son prudentes para el peor caso. Vea cómo una creencia se estrecha con cada tirada, y solo donde merece la pena.</translation>
    </message>
    <message>
        <source>Better than usual, or just good</source>
        <translation>Mejor que de costumbre, o simplemente bueno</translation>
    </message>
    <message>
        <source>All arms give about 4. The gradient bandit raises the preference of an arm by its reward: all of it, or what it is above the mean so far. Does that matter?</source>
        <translation>Todos los brazos dan cerca de 4. El bandido de gradiente sube la preferencia de un brazo según su recompensa: toda, o lo que supera la media hasta ahora. ¿Importa eso?</translation>
    </message>
    <message>
        <source>Very much: 84 % against 48 %. Without the baseline every arm that is taken becomes more likely, however bad it is. Both climb the same gradient on average; one of them staggers.</source>
        <translation>Mucho: 84&#xa0;% frente a 48&#xa0;%. Sin la línea base, todo brazo que se toma se vuelve más probable, por malo que sea. Ambos suben de media el mismo gradiente; uno de ellos se tambalea.</translation>
    </message>
    <message>
        <source>Explore or exploit</source>
        <translation>Explorar o explotar</translation>
    </message>
    <message>
        <source>Other arms, other rules</source>
        <translation>Otros brazos, otras reglas</translation>
    </message>
    <message>
        <source>pull: there is no arm %1; 1 to %2 are allowed.</source>
        <translation>pull: no hay brazo %1; se permiten del 1 al %2.</translation>
    </message>
    <message>
        <source>No arm has been pulled yet.</source>
        <translation>Aún no se ha tirado de ningún brazo.</translation>
    </message>
    <message>
        <source>regret of a step</source>
        <translation>arrepentimiento de un paso</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>arrepentimiento</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>recompensa media</translation>
    </message>
    <message>
        <source>share of the best arm</source>
        <translation>proporción del mejor brazo</translation>
    </message>
    <message>
        <source>best arm</source>
        <translation>mejor brazo</translation>
    </message>
    <message>
        <source>cumulative regret</source>
        <translation>arrepentimiento acumulado</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>lo mejor posible</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandidos</translation>
    </message>
    <message>
        <source>Arms of unknown worth: do you take the best you know, or try another?</source>
        <translation>Brazos de valor desconocido: ¿toma usted el mejor que conoce, o prueba otro?</translation>
    </message>
    <message>
        <source>1000 pulls</source>
        <translation>1000 tiradas</translation>
    </message>
    <message>
        <source>best arm (%)</source>
        <translation>mejor brazo (%)</translation>
    </message>
    <message>
        <source>How many of the runs take their best arm will appear here.</source>
        <translation>Aquí aparecerá cuántas de las ejecuciones toman su mejor brazo.</translation>
    </message>
    <message>
        <source>The mean reward of each step over all runs will appear here.</source>
        <translation>Aquí aparecerá la recompensa media de cada paso en todas las ejecuciones.</translation>
    </message>
    <message>
        <source>What was lost against always pulling the best arm will appear here.</source>
        <translation>Aquí aparecerá lo perdido frente a tirar siempre del mejor brazo.</translation>
    </message>
    <message>
        <source>Best arm</source>
        <translation>Mejor brazo</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Arrepentimiento</translation>
    </message>
    <message>
        <source>Far-sighted or short-sighted</source>
        <translation>Mirar lejos o mirar cerca</translation>
    </message>
    <message>
        <source>Two agents that differ only in the discount: 0.99 for one; 0 for the other, so that only the next point counts. Will both keep the pole up?</source>
        <translation>Dos agentes que solo se diferencian en el descuento: 0,99 para uno; 0 para el otro, de modo que solo cuenta el punto siguiente. ¿Mantendrán los dos la barra en pie?</translation>
    </message>
    <message>
        <source>Only the far-sighted one. The next point comes whatever is done, so the other one never learns. Compare the maps of values: nearly 1 everywhere, and up to 100.</source>
        <translation>Solo el que mira lejos. El punto siguiente llega se haga lo que se haga, así que el otro no aprende nunca. Compare los mapas de valores: casi 1 en todas partes, y hasta 100.</translation>
    </message>
    <message>
        <source>What a state is worth</source>
        <translation>Lo que vale un estado</translation>
    </message>
    <message>
        <source>What does a ROC curve see that accuracy does not?</source>
        <translation>¿Qué ve una curva ROC que la exactitud no ve?</translation>
    </message>
    <message>
        <source>Why does a ROC curve look good when positives are rare?</source>
        <translation>¿Por qué parece buena una curva ROC cuando los positivos son raros?</translation>
    </message>
    <message>
        <source>Nobody says which action was right; only what came of it.</source>
        <translation>Nadie dice qué acción fue la correcta; solo lo que resultó de ella.</translation>
    </message>
    <message>
        <source>What is a state, and what is it worth?</source>
        <translation>¿Qué es un estado, y cuánto vale?</translation>
    </message>
    <message>
        <source>Do you take the best you know, or try another?</source>
        <translation>¿Toma usted lo mejor que conoce, o prueba otra cosa?</translation>
    </message>
    <message>
        <source>How can an agent learn from pushes that nobody judges?</source>
        <translation>¿Cómo puede aprender un agente de empujes que nadie juzga?</translation>
    </message>
    <message>
        <source>Pull an arm</source>
        <translation>Tire de un brazo</translation>
    </message>
    <message>
        <source>Click on an arm: the first run takes it in one step, and you see what it gives. Then press Space, and the rule goes on by itself.</source>
        <translation>Haga clic en un brazo: la primera ejecución lo toma en un paso, y usted ve lo que da. Después pulse Espacio, y la regla sigue sola.</translation>
    </message>
    <message>
        <source>Two accuracies, one curve</source>
        <translation>Dos exactitudes, una curva</translation>
    </message>
    <message>
        <source>The same network twice, without class weights in lane B: right 81 times in 100, and 95 times. Which of the two ranks fraud better?</source>
        <translation>La misma red dos veces, sin pesos de clase en el carril B: acierta 81 de cada 100 veces, y 95. ¿Cuál de las dos ordena mejor los fraudes?</translation>
    </message>
    <message>
        <source>Neither: their ROC curves are nearly the same. At one half lane B calls almost everything fine; at 0.07 it finds about as much fraud as lane A did, with as many false alarms.</source>
        <translation>Ninguna: sus curvas ROC son casi iguales. Con un medio, el carril B da casi todo por legítimo; con 0,07 encuentra más o menos tantos fraudes como antes el carril A, con otras tantas falsas alarmas.</translation>
    </message>
</context>
<context>
    <name>perc::app::Actions</name>
    <message>
        <source>&amp;Open run or table…</source>
        <translation>&amp;Abrir ejecución o tabla…</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>&amp;Guardar ejecución</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>Guardar ejecución &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exportar figura…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copiar vista</translation>
    </message>
    <message>
        <source>Copy as &amp;share text</source>
        <translation>Copiar como &amp;texto para compartir</translation>
    </message>
    <message>
        <source>&amp;Paste shared run</source>
        <translation>&amp;Pegar ejecución compartida</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copiar como &amp;línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Buscar un ajuste</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>&amp;Maximizar vista</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Modo de &amp;presentación</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>Back to the normal view</source>
        <translation>Volver a la vista normal</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Avanzar un paso</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Re&amp;troceder un paso</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <source>First &amp;tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Perceptorium</source>
        <translation>A&amp;cerca de Perceptorium</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Two &amp;lanes…</source>
        <translation>&amp;Dos carriles…</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>Ejemplos pr&amp;eparados</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>Open &amp;in…</source>
        <translation>Abrir &amp;en…</translation>
    </message>
    <message>
        <source>&amp;Hear the run</source>
        <translation>&amp;Escuchar la ejecución</translation>
    </message>
    <message>
        <source>A tone for each moment, higher where the loss is higher</source>
        <translation>Un tono para cada momento, más agudo donde la pérdida es mayor</translation>
    </message>
    <message>
        <source>&amp;New run (another seed)</source>
        <translation>&amp;Nueva ejecución (otra semilla)</translation>
    </message>
    <message>
        <source>&amp;Contents of the course…</source>
        <translation>Índice &amp;del curso…</translation>
    </message>
    <message>
        <source>As &amp;%1 code</source>
        <translation>Como código de &amp;%1</translation>
    </message>
    <message>
        <source>Copy as pro&amp;gram</source>
        <translation>Copiar como pro&amp;grama</translation>
    </message>
</context>
<context>
    <name>perc::app::AnimationWork</name>
    <message>
        <source>An animation is being written. Wait for it, or cancel it first.</source>
        <translation>Se está escribiendo una animación. Espere a que termine o cancélela antes.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>perc::app::ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Chapters and questions</source>
        <translation>Capítulos y preguntas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>próximamente</translation>
    </message>
    <message>
        <source>opened already</source>
        <translation>ya abierta</translation>
    </message>
    <message>
        <source>Its lab is not there yet.</source>
        <translation>Su laboratorio aún no existe.</translation>
    </message>
</context>
<context>
    <name>perc::app::CourseController</name>
    <message>
        <source>Sheet for the class</source>
        <translation>Hoja para la clase</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
</context>
<context>
    <name>perc::app::EditHistory</name>
    <message>
        <source>new seed</source>
        <translation>nueva semilla</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>dos carriles</translation>
    </message>
    <message>
        <source>one lane</source>
        <translation>un carril</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportController</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>CSV, the data behind it</source>
        <translation>CSV, los datos de la figura</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animación GIF</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animación WebP</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Claros, para papel</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Como en pantalla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>To the clipboard, as a picture, as a drawing and as data</source>
        <translation>Al portapapeles, como imagen, como dibujo y como datos</translation>
    </message>
    <message>
        <source>PDF, a page for each view</source>
        <translation>PDF, una página por vista</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the file</source>
        <translation>%1 × %2 píxeles en el archivo</translation>
    </message>
    <message>
        <source>sharp at every size</source>
        <translation>nítido a cualquier tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 s</source>
        <translation>
            <numerusform>%Ln fotograma, %1 s</numerusform>
            <numerusform>%Ln fotogramas, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Text, what it shows in words</source>
        <translation>Texto, lo que muestra en palabras</translation>
    </message>
    <message>
        <source>STL, a solid for 3-D printers</source>
        <translation>STL, sólido para impresoras 3D</translation>
    </message>
    <message>
        <source>Marked as synthetic</source>
        <translation>Marcada como sintética</translation>
    </message>
    <message>
        <source>A mark for the eye on pictures that a network has made; the file&apos;s metadata say so in any case.</source>
        <translation>Una marca visible en las imágenes hechas por una red; los metadatos del archivo lo dicen en cualquier caso.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>All, a file or page each</source>
        <translation>Todas, cada una en su archivo o página</translation>
    </message>
    <message>
        <source>All as one figure: (a), (b) …</source>
        <translation>Todas en una sola figura: (a), (b) …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>Grid, values on each side</source>
        <translation>Rejilla, valores en cada lado</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
</context>
<context>
    <name>perc::app::FileController</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Guardar ejecución</translation>
    </message>
    <message>
        <source>Runs (*.perc)</source>
        <translation>Ejecuciones (*.perc)</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>la última sesión</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium terminó en medio de una ejecución (%1). ¿Continuar donde lo dejó?</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tensores (*.safetensors)</translation>
    </message>
    <message>
        <source>%1: no lab takes pictures.</source>
        <translation>%1: ningún laboratorio admite imágenes.</translation>
    </message>
    <message>
        <source>%1: no lab takes a table.</source>
        <translation>%1: ningún laboratorio admite tablas.</translation>
    </message>
    <message>
        <source>Open run, data or weights</source>
        <translation>Abrir ejecución, datos o pesos</translation>
    </message>
    <message>
        <source>Runs, tables, pictures and weights (%1);;All files (*)</source>
        <translation>Ejecuciones, tablas, imágenes y pesos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Find the table…</source>
        <translation>Buscar la tabla…</translation>
    </message>
    <message>
        <source>The table of %1</source>
        <translation>La tabla de %1</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tablas (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keep this experiment</source>
        <translation>Guardar este experimento</translation>
    </message>
    <message>
        <source>Its name in the list of presets:</source>
        <translation>Su nombre en la lista de ejemplos preparados:</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Kept among your own presets: %1</source>
        <translation>Guardado entre sus propios ejemplos: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::FileWork</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Leyendo lo guardado…</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Escribiendo el programa…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>perc::app::HeaderBar</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Two lanes</source>
        <translation>Dos carriles</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Dos carriles</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Buscar un ajuste…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Setting in which the lanes differ</source>
        <translation>Ajuste en el que difieren los carriles</translation>
    </message>
    <message>
        <source>Make two lanes</source>
        <translation>Crear dos carriles</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Lane A has %1: %2. Lane B shall have:</source>
        <translation>El carril A tiene %1: %2. El carril B tendrá:</translation>
    </message>
    <message>
        <source>Choose the setting in which the lanes shall differ.</source>
        <translation>Elija el ajuste en el que diferirán los carriles.</translation>
    </message>
    <message>
        <source>Lane B would be the same as lane A: choose another value than %1.</source>
        <translation>El carril B sería igual que el carril A: elija un valor distinto de %1.</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting to begin with; later the panel changes A, B or both:</source>
        <translation>La ejecución se hace dos veces, lado a lado, desde la misma semilla. Al principio el carril B difiere del A en un ajuste; después el panel cambia A, B o ambos:</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneStrip</name>
    <message>
        <source>One lane</source>
        <translation>Un carril</translation>
    </message>
    <message>
        <source>Goes on with lane A alone, from the start</source>
        <translation>Continúa solo con el carril A, desde el principio</translation>
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
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>perc::app::LessonStrip</name>
    <message>
        <source>Show what to look for</source>
        <translation>Mostrar en qué fijarse</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Close; it comes back with the preset</source>
        <translation>Cerrar; vuelve con el ejemplo preparado</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Fíjese en esto: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lección: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>perc::app::LossSound</name>
    <message>
        <source>There is no sound device here: the run cannot be heard.</source>
        <translation>Aquí no hay ningún dispositivo de sonido: la ejecución no se puede oír.</translation>
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
        <translation>En una vista</translation>
    </message>
    <message>
        <source>Move the pointer: values are read where it is</source>
        <translation>Mover el puntero: se leen los valores donde está</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the pointer in larger steps</source>
        <translation>Mover el puntero a pasos más largos</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Choose what the pointer is at</source>
        <translation>Elegir lo que señala el puntero</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Maximise the view and bring it back</source>
        <translation>Maximizar la vista y restaurarla</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>A hundredth of the run forward or back</source>
        <translation>Una centésima de la ejecución adelante o atrás</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, izquierda</translation>
    </message>
    <message>
        <source>A tenth of the run forward or back</source>
        <translation>Una décima de la ejecución adelante o atrás</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Al principio, al final</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>En los ajustes</translation>
    </message>
    <message>
        <source>Next round value of a slider</source>
        <translation>Siguiente valor redondo de un control deslizante</translation>
    </message>
    <message>
        <source>A tenth of the range, or the next power of ten</source>
        <translation>Una décima del intervalo, o la siguiente potencia de diez</translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation>Plegar y desplegar un grupo</translation>
    </message>
    <message>
        <source>Space on its heading</source>
        <translation>Espacio sobre su título</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go through everything that can be used</source>
        <translation>Recorrer todo lo que se puede usar</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Abrir un menú por su letra subrayada</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Buscar una tecla o lo que hace…</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
    <message>
        <source>About Perceptorium</source>
        <translation>Acerca de Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium %1</source>
        <translation>Perceptorium %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. It works without a network and sends nothing anywhere.</source>
        <translation>Un estudio para observar en clase cómo aprenden las redes neuronales. Funciona sin conexión y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, Qt Charts and Eigen; letters from Inter (SIL Open Font License); class colours after Okabe and Ito.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Hecho con Qt %1, Qt Charts y Eigen; letras de Inter (SIL Open Font License); colores de las clases según Okabe e Ito.</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>De dónde viene %1</translation>
    </message>
    <message>
        <source>The file says: made by a neural network.</source>
        <translation>El archivo dice: hecho por una red neuronal.</translation>
    </message>
    <message>
        <source>The file says of its source: %1.</source>
        <translation>El archivo dice de su origen: %1.</translation>
    </message>
    <message>
        <source>The file says nothing of where it comes from.</source>
        <translation>El archivo no dice nada de dónde viene.</translation>
    </message>
    <message>
        <source>The file does not say whether a network made it.</source>
        <translation>El archivo no dice si lo ha hecho una red.</translation>
    </message>
    <message>
        <source>What a file says of itself can be written by anybody and be taken out by anybody: it is a hint, and silence proves nothing.</source>
        <translation>Lo que un archivo dice de sí mismo puede escribirlo cualquiera y quitarlo cualquiera: es un indicio, y el silencio no demuestra nada.</translation>
    </message>
</context>
<context>
    <name>perc::app::Monitor</name>
    <message>
        <source>Step back</source>
        <translation>Retroceder un paso</translation>
    </message>
    <message>
        <source>Going over known updates again gave other numbers: this run cannot be reproduced here.</source>
        <translation>Al repetir actualizaciones ya conocidas se obtuvieron otros números: esta ejecución no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>The run arrived at other numbers than its file says: it was made by another version or on another kind of processor.</source>
        <translation>La ejecución llegó a otros números que los que indica su archivo: se hizo con otra versión o en otro tipo de procesador.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
</context>
<context>
    <name>perc::app::OfferBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
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
        <translation>Los cambios son solo para el carril A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Changes are for lane B alone</source>
        <translation>Los cambios son solo para el carril B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Changes are for both lanes</source>
        <translation>Los cambios son para ambos carriles</translation>
    </message>
    <message>
        <source>Lane that is changed</source>
        <translation>Carril que se cambia</translation>
    </message>
    <message>
        <source>Change:</source>
        <translation>Cambiar:</translation>
    </message>
</context>
<context>
    <name>perc::app::PinStrip</name>
    <message>
        <source>Pinned settings</source>
        <translation>Ajustes anclados</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetGallery</name>
    <message>
        <source>Keep this experiment here…</source>
        <translation>Guardar aquí este experimento…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ejemplos preparados</translation>
    </message>
    <message>
        <source>The settings as they are now, under a name of your own</source>
        <translation>Los ajustes actuales, con un nombre propio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Ejemplos preparados</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question (%1)</source>
        <translation>Experimentos ya preparados, cada uno con una pregunta (%1)</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Ejemplo preparado: %1</translation>
    </message>
    <message>
        <source>Opens a list of experiments made ready</source>
        <translation>Abre una lista de experimentos ya preparados</translation>
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
        <translation>dos carriles</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>An experiment that you have kept. The Delete key takes it away.</source>
        <translation>Un experimento que usted ha guardado. La tecla Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>perc::app::ReadingPane</name>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Cerrar la página</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Hoja…</translation>
    </message>
    <message>
        <source>A sheet for the class as a PDF, and one with the answer</source>
        <translation>Una hoja para la clase en PDF, y otra con la respuesta</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Página del curso</translation>
    </message>
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>Esta ejecución no se está guardando: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::RunController</name>
    <message>
        <source>opening of %1</source>
        <translation>apertura de %1</translation>
    </message>
</context>
<context>
    <name>perc::app::SettingsController</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Proteger la ejecución mientras se trabaja</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Mostrar la visita guiada</translation>
    </message>
    <message>
        <source>It is saved now and then and at the end, so that it can be continued the next time, after a crash too.</source>
        <translation>Se guarda de vez en cuando y al final, de modo que se puede continuar la próxima vez, también tras un cierre inesperado.</translation>
    </message>
</context>
<context>
    <name>perc::app::ShareController</name>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Copiado: la ejecución como texto, para pegarla en otra ventana</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Copiado: la ejecución como texto. La tabla o los pesos propios no forman parte de él; envíe también el archivo.</translation>
    </message>
    <message>
        <source>a shared run</source>
        <translation>una ejecución compartida</translation>
    </message>
    <message>
        <source>Copied: the command line that makes this run</source>
        <translation>Copiado: la línea de comandos que hace esta ejecución</translation>
    </message>
    <message>
        <source>Copied: a %1 program that goes on from here</source>
        <translation>Copiado: un programa de %1 que sigue a partir de aquí</translation>
    </message>
</context>
<context>
    <name>perc::app::SizeRow</name>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
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
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Volver atrás en el tiempo</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Póngalo en marcha</translation>
    </message>
    <message>
        <source>Press Space, or this button: the network begins to learn, and every view shows it as it is now.</source>
        <translation>Pulse Espacio o este botón: la red empieza a aprender, y cada vista la muestra tal como está ahora.</translation>
    </message>
    <message>
        <source>This is the whole run with its loss. Drag in it to an earlier moment; the left arrow key goes back one update.</source>
        <translation>Esta es toda la ejecución con su pérdida. Arrastre en ella hasta un momento anterior; la flecha izquierda retrocede un paso.</translation>
    </message>
    <message>
        <source>Change it from there</source>
        <translation>Cámbiela desde ahí</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>Drag the rate: from this moment on the run learns with another one, and what came after is gone. Ctrl+Z brings it back. Then press Space and see the difference.</source>
        <translation>Arrastre la tasa: desde este momento la ejecución aprende con otra, y lo que vino después desaparece. Ctrl+Z lo trae de vuelta. Después pulse Espacio y vea la diferencia.</translation>
    </message>
</context>
<context>
    <name>perc::app::TransportController</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
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
        <translation>%1, carril A</translation>
    </message>
    <message>
        <source>%1, lane B</source>
        <translation>%1, carril B</translation>
    </message>
    <message>
        <source>Previous views</source>
        <translation>Vistas anteriores</translation>
    </message>
    <message>
        <source>Next views</source>
        <translation>Vistas siguientes</translation>
    </message>
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Se mira con más detalle</translation>
    </message>
    <message>
        <source>Looking more closely: %1 %</source>
        <translation>Se mira con más detalle: %1 %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Detenido en %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop: what the views compute beside the run stays as it is</source>
        <translation>Detener: lo que las vistas calculan junto a la ejecución queda como está</translation>
    </message>
    <message>
        <source>Go on with what the views compute beside the run</source>
        <translation>Seguir con lo que las vistas calculan junto a la ejecución</translation>
    </message>
    <message>
        <source>Stop looking more closely</source>
        <translation>Dejar de mirar más de cerca</translation>
    </message>
    <message>
        <source>Go on looking more closely</source>
        <translation>Seguir mirando más de cerca</translation>
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
        <translation>Páginas de vistas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>perc::app::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsPainter</name>
    <message>
        <source>upper bound</source>
        <translation>cota superior</translation>
    </message>
    <message>
        <source>next draw</source>
        <translation>próximo sorteo</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>pulls</source>
        <translation>tiradas</translation>
    </message>
    <message>
        <source>mean of its rewards</source>
        <translation>media de sus recompensas</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>true mean</source>
        <translation>media verdadera</translation>
    </message>
    <message>
        <source>last reward</source>
        <translation>última recompensa</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>recompensa</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsView</name>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from arm to arm, Return pulls one by hand.</source>
        <translation>Las flechas izquierda y derecha van de brazo en brazo; Intro tira de uno a mano.</translation>
    </message>
    <message>
        <source>The arms, what is believed of each, and how often it was pulled will appear here.</source>
        <translation>Aquí aparecerán los brazos, lo que se cree de cada uno y cuántas veces se ha tirado de él.</translation>
    </message>
    <message numerus="yes">
        <source>Arms of the first run after %Ln steps.</source>
        <translation>
            <numerusform>Brazos de la primera ejecución tras %Ln paso.</numerusform>
            <numerusform>Brazos de la primera ejecución tras %Ln pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the first of %Ln runs</source>
        <translation>
            <numerusform>de %Ln ejecución</numerusform>
            <numerusform>de la primera de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: pull it by hand.</source>
        <translation>Clic: tirar de él a mano.</translation>
    </message>
    <message>
        <source>Last pull by hand: arm %1, reward %2.</source>
        <translation>Última tirada a mano: brazo %1, recompensa %2.</translation>
    </message>
    <message>
        <source>Last pull at random: arm %1, reward %2.</source>
        <translation>Última tirada al azar: brazo %1, recompensa %2.</translation>
    </message>
    <message>
        <source>Last pull: arm %1, reward %2.</source>
        <translation>Última tirada: brazo %1, recompensa %2.</translation>
    </message>
    <message>
        <source>Arm %1, the best one</source>
        <translation>Brazo %1, el mejor</translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation>Brazo %1</translation>
    </message>
    <message>
        <source>true mean %1</source>
        <translation>media verdadera %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulls</source>
        <translation>
            <numerusform>%Ln tirada</numerusform>
            <numerusform>%Ln tiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate %1</source>
        <translation>estimación %1</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>aún sin estimación</translation>
    </message>
    <message>
        <source>probability of the next pull %1</source>
        <translation>probabilidad de la próxima tirada %1</translation>
    </message>
    <message>
        <source>next draw from its posterior %1</source>
        <translation>próximo sorteo de su posterior %1</translation>
    </message>
    <message>
        <source>upper bound %1 + %2 · √(ln %3 / %4) = %5</source>
        <translation>cota superior %1 + %2 · √(ln %3 / %4) = %5</translation>
    </message>
    <message>
        <source>no bound before its first pull</source>
        <translation>sin cota antes de su primera tirada</translation>
    </message>
</context>
<context>
    <name>perc::bandits::FigureView</name>
    <message>
        <source>Logarithmic axis of steps</source>
        <translation>Eje logarítmico de los pasos</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln steps: %2</source>
        <translation>
            <numerusform>%1 tras %Ln paso: %2</numerusform>
            <numerusform>%1 tras %Ln pasos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>perc::cartpole</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>not yet solved</source>
        <translation>aún sin resolver</translation>
    </message>
    <message>
        <source>solved after %1 steps</source>
        <translation>resuelto tras %1 pasos</translation>
    </message>
    <message>
        <source>solved after %1 episodes</source>
        <translation>resuelto tras %1 episodios</translation>
    </message>
    <message>
        <source>mean of 100 %1</source>
        <translation>media de 100 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>median, and how many seeds solved it</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Ajustes comparados</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Steps to %1</source>
        <translation>Pasos hasta %1</translation>
    </message>
    <message>
        <source>Episodes to %1</source>
        <translation>Episodios hasta %1</translation>
    </message>
    <message>
        <source>Mean of 100</source>
        <translation>Media de 100</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Voraz</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::AgentNetworkView</name>
    <message>
        <source>position x</source>
        <translation>posición x</translation>
    </message>
    <message>
        <source>velocity x′</source>
        <translation>velocidad x′</translation>
    </message>
    <message>
        <source>angle θ</source>
        <translation>ángulo θ</translation>
    </message>
    <message>
        <source>turning θ′</source>
        <translation>giro θ′</translation>
    </message>
    <message>
        <source>height cos θ</source>
        <translation>altura cos θ</translation>
    </message>
    <message>
        <source>lean sin θ</source>
        <translation>inclinación sin θ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>push</source>
        <translation>empuje</translation>
    </message>
    <message>
        <source>This agent has no network: it tosses a coin at each step.</source>
        <translation>Este agente no tiene red: lanza una moneda en cada paso.</translation>
    </message>
    <message>
        <source>This agent has no network: it always pushes left.</source>
        <translation>Este agente no tiene red: siempre empuja a la izquierda.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule with four weights: it pushes right where %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ is above 0.</source>
        <translation>Este agente no tiene red, sino una regla lineal con cuatro pesos: empuja a la derecha donde %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ es mayor que 0.</translation>
    </message>
    <message>
        <source>This agent has no network: its four weights are computed from the equations of the cart and the pole.</source>
        <translation>Este agente no tiene red: sus cuatro pesos se calculan a partir de las ecuaciones del carro y la barra.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule: one weight for each number it sees.</source>
        <translation>Este agente no tiene red, sino una regla lineal: un peso para cada número que ve.</translation>
    </message>
    <message numerus="yes">
        <source>This agent has no network but a table of %Ln cells, with two numbers in each: Q of left and Q of right.</source>
        <translation>
            <numerusform>Este agente no tiene red, sino una tabla de %Ln celda con dos números: Q de izquierda y Q de derecha.</numerusform>
            <numerusform>Este agente no tiene red, sino una tabla de %Ln celdas con dos números en cada una: Q de izquierda y Q de derecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decides here: the pushes are given.</source>
        <translation>Aquí no decide nadie: los empujes están dados.</translation>
    </message>
    <message>
        <source>The agent&apos;s network, its units and its weights will appear here.</source>
        <translation>Aquí aparecerán la red del agente, sus unidades y sus pesos.</translation>
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
        <translation>Comparación</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>paso de entrenamiento</translation>
    </message>
    <message>
        <source>mean of 100 returns</source>
        <translation>media de 100 retornos</translation>
    </message>
    <message>
        <source>How settings learn from the same seeds will appear here.</source>
        <translation>Aquí aparecerá cómo aprenden varios ajustes con las mismas semillas.</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episodio</translation>
    </message>
    <message>
        <source>mean of 100 returns in %1</source>
        <translation>media de 100 retornos en %1</translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>resuelto: %1</translation>
    </message>
    <message>
        <source>Add an algorithm or a setting to compare with: it learns from the same seeds.</source>
        <translation>Añada un algoritmo o un ajuste con el que comparar: aprende con las mismas semillas.</translation>
    </message>
    <message>
        <source>Lines: interquartile mean of the seeds; bands: its 95 % interval.</source>
        <translation>Líneas: media intercuartílica de las semillas; bandas: su intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Greedy: the last evaluation, without exploring.</source>
        <translation>Voraz: la última evaluación, sin explorar.</translation>
    </message>
    <message>
        <source>The worlds differ: a rule can score 43 in one and 445 in another, so these scores are not comparable.</source>
        <translation>Los mundos difieren: una regla puede lograr 43 en uno y 445 en otro, así que estas puntuaciones no son comparables.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln semilla</numerusform>
            <numerusform>%Ln semillas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::CoursePart</name>
    <message>
        <source>At every step the agent sees the state s and chooses an action a. The world answers with a reward r and the next state s′.</source>
        <translation>En cada paso el agente ve el estado s y elige una acción a. El mundo responde con una recompensa r y el estado siguiente s′.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: the higher the pole is, the more each step brings.</source>
        <translation>Un episodio va de su comienzo a su final. Su retorno es la suma de sus recompensas: cuanto más alta está la barra, más aporta cada paso.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: 1 for every step, so the longer the pole stands, the better.</source>
        <translation>Un episodio va de su comienzo a su final. Su retorno es la suma de sus recompensas: 1 por cada paso, así que cuanto más tiempo esté la barra en pie, mejor.</translation>
    </message>
    <message>
        <source>What comes later counts less: for each step that it lies ahead, a reward is multiplied by the discount γ.</source>
        <translation>Lo que llega más tarde cuenta menos: por cada paso que falta hasta ella, una recompensa se multiplica por el descuento γ.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell or the cart left the track, and nothing comes after. Truncated: time was up, and it would have gone on. Who learns must not take one for the other.</source>
        <translation>Terminado: la barra cayó o el carro salió de la pista, y después no hay nada. Truncado: se acabó el tiempo, y habría continuado. Quien aprende no debe tomar lo uno por lo otro.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>The first step comes when you press play.</source>
        <translation>El primer paso llega al pulsar Reproducir.</translation>
    </message>
    <message>
        <source>Terminated: the cart left the track.</source>
        <translation>Terminado: el carro salió de la pista.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell, or the cart left the track.</source>
        <translation>Terminado: la barra cayó o el carro salió de la pista.</translation>
    </message>
    <message>
        <source>Truncated: the step limit was reached.</source>
        <translation>Truncado: se alcanzó el límite de pasos.</translation>
    </message>
    <message>
        <source>The episode goes on.</source>
        <translation>El episodio continúa.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>sees the state s:</source>
        <translation>ve el estado s:</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>next state s′:</source>
        <translation>estado siguiente s′:</translation>
    </message>
    <message>
        <source>action a</source>
        <translation>acción a</translation>
    </message>
    <message>
        <source>%1 (explored)</source>
        <translation>%1 (explorada)</translation>
    </message>
    <message>
        <source>reward r, next state s′</source>
        <translation>recompensa r, estado siguiente s′</translation>
    </message>
    <message>
        <source>Step %1 of at most %2.</source>
        <translation>Paso %1 de %2 como máximo.</translation>
    </message>
    <message>
        <source>Return so far %1, discounted %2 (γ = %3).</source>
        <translation>Retorno hasta ahora %1, descontado %2 (γ = %3).</translation>
    </message>
    <message>
        <source>steps ahead</source>
        <translation>pasos hacia delante</translation>
    </message>
    <message>
        <source>a reward counts</source>
        <translation>cuánto cuenta una recompensa</translation>
    </message>
    <message numerus="yes">
        <source>half, %Ln steps ahead</source>
        <translation>
            <numerusform>la mitad, a %Ln paso</numerusform>
            <numerusform>la mitad, a %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>In the state %1 the agent chose: %2. The reward was %3, the next state %4.</source>
        <translation>En el estado %1 el agente eligió: %2. La recompensa fue %3; el estado siguiente, %4.</translation>
    </message>
    <message>
        <source>Look 10 steps ahead</source>
        <translation>Mirar 10 pasos adelante</translation>
    </message>
    <message>
        <source>Discount 0.9: what lies ten steps ahead counts a third.</source>
        <translation>Descuento 0,9: lo que está a diez pasos cuenta un tercio.</translation>
    </message>
    <message>
        <source>Look 100 steps ahead</source>
        <translation>Mirar 100 pasos adelante</translation>
    </message>
    <message>
        <source>Discount 0.99: what lies a hundred steps ahead counts a third.</source>
        <translation>Descuento 0,99: lo que está a cien pasos cuenta un tercio.</translation>
    </message>
    <message>
        <source>Decide yourself</source>
        <translation>Decida usted</translation>
    </message>
    <message>
        <source>You are the agent: left and right arrow keys.</source>
        <translation>El agente es usted: flechas izquierda y derecha.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>preferred push</source>
        <translation>empuje preferido</translation>
    </message>
    <message>
        <source>A table has a cell for every combination: with n bins for each of four numbers, n⁴ cells. Each must be visited to be learned, and tells nothing of its neighbours.</source>
        <translation>Una tabla tiene una celda para cada combinación: con n intervalos para cada uno de los cuatro números, n⁴ celdas. Cada una hay que visitarla para aprenderla, y no dice nada de sus vecinas.</translation>
    </message>
    <message>
        <source>A network has weights instead. One update moves the whole map a little, so it has an answer for states that it never saw: it generalises.</source>
        <translation>Una red tiene en cambio pesos. Una actualización mueve un poco el mapa entero, así que tiene una respuesta para estados que nunca vio: generaliza.</translation>
    </message>
    <message>
        <source>That is its danger, too: an update can spoil what was right elsewhere. What is no longer practised is forgotten.</source>
        <translation>Ese es también su peligro: una actualización puede estropear lo que estaba bien en otra parte. Lo que ya no se practica se olvida.</translation>
    </message>
    <message>
        <source>Five numbers instead of four, a camera image instead of numbers: there is no table for that. This is what deep networks are for.</source>
        <translation>Cinco números en lugar de cuatro, una imagen de cámara en lugar de números: para eso no hay tabla. Para eso sirven las redes profundas.</translation>
    </message>
    <message>
        <source>this table</source>
        <translation>esta tabla</translation>
    </message>
    <message>
        <source>the table, as set</source>
        <translation>la tabla, según los ajustes</translation>
    </message>
    <message>
        <source>%1 bins each</source>
        <translation>%1 intervalos cada uno</translation>
    </message>
    <message>
        <source>this network: weights</source>
        <translation>esta red: pesos</translation>
    </message>
    <message>
        <source>DQN&apos;s network: weights</source>
        <translation>la red de DQN: pesos</translation>
    </message>
    <message>
        <source>a grey image, 84 × 84</source>
        <translation>una imagen gris, 84 × 84</translation>
    </message>
    <message>
        <source>How many cells, or weights? (A bar is as long as its number has digits.)</source>
        <translation>¿Cuántas celdas o cuántos pesos? (Una barra es tan larga como cifras tiene su número).</translation>
    </message>
    <message>
        <source>Preferred push: a table knows steps.</source>
        <translation>Empuje preferido: una tabla solo conoce escalones.</translation>
    </message>
    <message>
        <source>Preferred push: without a table, a smooth line divides it.</source>
        <translation>Empuje preferido: sin tabla, lo divide una línea suave.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coarse table</source>
        <translation>Tabla burda</translation>
    </message>
    <message>
        <source>Starts anew: 1 × 1 × 4 × 4 cells.</source>
        <translation>Reinicia: 1 × 1 × 4 × 4 celdas.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Starts anew: 3 × 3 × 8 × 8 cells.</source>
        <translation>Reinicia: 3 × 3 × 8 × 8 celdas.</translation>
    </message>
    <message>
        <source>Fine table</source>
        <translation>Tabla fina</translation>
    </message>
    <message>
        <source>Starts anew: 10 × 10 × 20 × 20 cells.</source>
        <translation>Reinicia: 10 × 10 × 20 × 20 celdas.</translation>
    </message>
    <message>
        <source>Network (DQN)</source>
        <translation>Red (DQN)</translation>
    </message>
    <message>
        <source>Starts anew with a network for Q.</source>
        <translation>Reinicia con una red para Q.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>Who only does what seems best never finds out whether something else is better. Who only tries out never uses what was learned.</source>
        <translation>Quien solo hace lo que parece mejor nunca descubre si otra cosa es mejor. Quien solo prueba nunca usa lo aprendido.</translation>
    </message>
    <message>
        <source>ε-greedy: with the probability ε the agent pushes at random, else as it thinks best. It starts with much and ends with little.</source>
        <translation>ε-voraz: con probabilidad ε el agente empuja al azar; si no, como cree mejor. Empieza con mucho y termina con poco.</translation>
    </message>
    <message>
        <source>Softmax: the better a push seems than the other, the more often it is chosen. A high temperature makes both alike.</source>
        <translation>Softmax: cuanto mejor parece un empuje que el otro, más a menudo se elige. Una temperatura alta los iguala.</translation>
    </message>
    <message>
        <source>This agent draws its pushes from probabilities of its own, and so explores by itself. Entropy says how undecided it is: 0.69 is a coin, 0 is certainty.</source>
        <translation>Este agente sortea sus empujes según sus propias probabilidades, y así explora por sí mismo. La entropía dice lo indeciso que está: 0,69 es una moneda; 0, certeza.</translation>
    </message>
    <message>
        <source>This agent does not try other pushes but other weights: noise is added to the best rule so far, and what holds longer is kept.</source>
        <translation>Este agente no prueba otros empujes, sino otros pesos: se suma ruido a la mejor regla hasta ahora y se conserva lo que aguanta más.</translation>
    </message>
    <message>
        <source>This agent does not learn, so there is nothing to find out for it.</source>
        <translation>Este agente no aprende, así que no tiene nada que descubrir.</translation>
    </message>
    <message>
        <source>Optimistic start: where every value is too high at first, whatever is tried disappoints, and so the other push is tried next.</source>
        <translation>Comienzo optimista: donde todo valor es demasiado alto al principio, lo que se prueba decepciona, y por eso se prueba después el otro empuje.</translation>
    </message>
    <message>
        <source>The map shows where the agent has been. Of what it never visited it knows nothing.</source>
        <translation>El mapa muestra dónde ha estado el agente. De lo que nunca visitó no sabe nada.</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>pasos de entrenamiento</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Q right − Q left</source>
        <translation>Q derecha − Q izquierda</translation>
    </message>
    <message>
        <source>P(right)</source>
        <translation>P(derecha)</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation>entropía (nats)</translation>
    </message>
    <message>
        <source>now ε = %1</source>
        <translation>ahora ε = %1</translation>
    </message>
    <message>
        <source>now P(right) = %1</source>
        <translation>ahora P(derecha) = %1</translation>
    </message>
    <message>
        <source>now entropy %1</source>
        <translation>ahora entropía %1</translation>
    </message>
    <message>
        <source>now noise %1</source>
        <translation>ahora ruido %1</translation>
    </message>
    <message>
        <source>Last push: %1, to try it out.</source>
        <translation>Último empuje: %1, para probarlo.</translation>
    </message>
    <message>
        <source>Last push: %1, because it seemed best.</source>
        <translation>Último empuje: %1, porque parecía lo mejor.</translation>
    </message>
    <message>
        <source>After %1 training steps: %2.</source>
        <translation>Tras %1 pasos de entrenamiento: %2.</translation>
    </message>
    <message>
        <source>The place visited most was visited %1 times.</source>
        <translation>El lugar más visitado se visitó %1 veces.</translation>
    </message>
    <message>
        <source>Little in the end: ε 0.04</source>
        <translation>Al final poco: ε 0,04</translation>
    </message>
    <message>
        <source>ε-greedy, as usual: at first all is chance, then one push in 25.</source>
        <translation>ε-voraz, como es habitual: al principio todo es azar; después, un empuje de cada 25.</translation>
    </message>
    <message>
        <source>Always much: ε 0.3</source>
        <translation>Siempre mucho: ε 0,3</translation>
    </message>
    <message>
        <source>ε-greedy that never stops: nearly one push in three stays chance.</source>
        <translation>ε-voraz que no acaba nunca: casi uno de cada tres empujes sigue siendo azar.</translation>
    </message>
    <message>
        <source>Never: ε 0</source>
        <translation>Nunca: ε 0</translation>
    </message>
    <message>
        <source>No exploration at all: always what seems best.</source>
        <translation>Sin exploración alguna: siempre lo que parece mejor.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The better it seems, the more often it is chosen.</source>
        <translation>Cuanto mejor parece, más a menudo se elige.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Comienzo optimista</translation>
    </message>
    <message>
        <source>A table that starts with %1 everywhere, and no ε: hope makes it explore.</source>
        <translation>Una tabla que empieza con %1 en todas partes, y sin ε: la esperanza la hace explorar.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>este episodio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This kind of agent does not judge pushes. It has a probability of pushing right in every state, and draws.</source>
        <translation>Este tipo de agente no juzga empujes. Tiene en cada estado una probabilidad de empujar a la derecha, y sortea.</translation>
    </message>
    <message>
        <source>Pushes after which it went better than expected become more probable, the others less. How much better it went is the advantage.</source>
        <translation>Los empujes tras los que fue mejor de lo esperado se vuelven más probables; los demás, menos. Cuánto mejor fue es la ventaja.</translation>
    </message>
    <message>
        <source>What is expected is the value of the state. Without it every push of a long episode is praised, also the bad ones.</source>
        <translation>Lo esperado es el valor del estado. Sin él se elogian todos los empujes de un episodio largo, también los malos.</translation>
    </message>
    <message>
        <source>PPO learns several times from the same steps, and stops where a probability has changed by more than a set share: small steps are safe steps.</source>
        <translation>PPO aprende varias veces de los mismos pasos y se detiene donde una probabilidad ha cambiado más de una proporción fijada: los pasos pequeños son pasos seguros.</translation>
    </message>
    <message>
        <source>The actor-critic does not wait for the end of the episode: after a few steps its critic says what the rest will bring.</source>
        <translation>El actor-crítico no espera al final del episodio: tras unos pasos, su crítico dice lo que aportará el resto.</translation>
    </message>
    <message>
        <source>REINFORCE waits for the end of the episode and counts what really came. That is true, but it varies much.</source>
        <translation>REINFORCE espera al final del episodio y cuenta lo que vino de verdad. Es cierto, pero varía mucho.</translation>
    </message>
    <message>
        <source>Entropy says how undecided it still is: 0.69 is a coin, 0 is certainty. An agent that is certain too early learns nothing more.</source>
        <translation>La entropía dice lo indeciso que está todavía: 0,69 es una moneda; 0, certeza. Un agente que está seguro demasiado pronto ya no aprende nada más.</translation>
    </message>
    <message>
        <source>probability of right</source>
        <translation>probabilidad de derecha</translation>
    </message>
    <message>
        <source>push (1: full, right)</source>
        <translation>empuje (1: máximo, derecha)</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>The first update has not been made yet.</source>
        <translation>La primera actualización aún no se ha hecho.</translation>
    </message>
    <message>
        <source>%1 does not learn this way. Choose an agent that does.</source>
        <translation>%1 no aprende de este modo. Elija un agente que lo haga.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went better than expected (advantage %3): it becomes more probable.</source>
        <translation>Actualización %1: tras la acción %2 fue mejor de lo esperado (ventaja %3): se vuelve más probable.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went worse than expected (advantage %3): it becomes less probable.</source>
        <translation>Actualización %1: tras la acción %2 fue peor de lo esperado (ventaja %3): se vuelve menos probable.</translation>
    </message>
    <message>
        <source>when it acted</source>
        <translation>cuando actuó</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>tras la actualización</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>In the present state it pushes right with a probability of %1.</source>
        <translation>En el estado actual empuja a la derecha con una probabilidad de %1.</translation>
    </message>
    <message>
        <source>In the present state it would push: %1.</source>
        <translation>En el estado actual empujaría: %1.</translation>
    </message>
    <message>
        <source>Its entropy is %1.</source>
        <translation>Su entropía es %1.</translation>
    </message>
    <message>
        <source>REINFORCE, no baseline</source>
        <translation>REINFORCE, sin línea base</translation>
    </message>
    <message>
        <source>Starts anew: what came is all that counts.</source>
        <translation>Reinicia: solo cuenta lo que vino.</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Starts anew: what came is compared with the value of the state.</source>
        <translation>Reinicia: lo que vino se compara con el valor del estado.</translation>
    </message>
    <message>
        <source>Actor-critic</source>
        <translation>Actor-crítico</translation>
    </message>
    <message>
        <source>Starts anew: does not wait for the end of the episode.</source>
        <translation>Reinicia: no espera al final del episodio.</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Starts anew: several careful updates from the same steps.</source>
        <translation>Reinicia: varias actualizaciones prudentes de los mismos pasos.</translation>
    </message>
    <message>
        <source>left better</source>
        <translation>mejor izquierda</translation>
    </message>
    <message>
        <source>right better</source>
        <translation>mejor derecha</translation>
    </message>
    <message>
        <source>Q(s, a) is what the agent expects of all that follows if it pushes a now: all rewards to come, later ones counting less.</source>
        <translation>Q(s, a) es lo que el agente espera de todo lo que sigue si ahora empuja a: todas las recompensas futuras; las más lejanas cuentan menos.</translation>
    </message>
    <message>
        <source>Each step shows a little of the truth: the reward, and what the next state is worth. The old guess moves a part of the way (the learning rate α) toward it.</source>
        <translation>Cada paso muestra algo de la verdad: la recompensa y lo que vale el estado siguiente. La estimación anterior se acerca en parte (la tasa de aprendizaje α) a ella.</translation>
    </message>
    <message>
        <source>SARSA takes for the next state the Q of the push that is really made there, explored or not: it learns how good its own behaviour is.</source>
        <translation>SARSA toma para el estado siguiente el Q del empuje que de verdad se hace allí, explorado o no: aprende lo bueno que es su propio comportamiento.</translation>
    </message>
    <message>
        <source>DQN has a network instead of a table. A copy of it that is renewed now and then says what the next state is worth, so that the target stands still for a while.</source>
        <translation>DQN tiene una red en lugar de una tabla. Una copia de ella, que se renueva de vez en cuando, dice lo que vale el estado siguiente, para que el objetivo quede quieto un tiempo.</translation>
    </message>
    <message>
        <source>Q-learning takes the better Q of the next state, whatever is really done there: it learns how good the best behaviour is.</source>
        <translation>Q-learning toma el mejor Q del estado siguiente, se haga allí lo que se haga: aprende lo bueno que es el mejor comportamiento.</translation>
    </message>
    <message>
        <source>If the pole has fallen, nothing follows: then the reward alone is the target.</source>
        <translation>Si la barra ha caído, no sigue nada: entonces el objetivo es solo la recompensa.</translation>
    </message>
    <message>
        <source>target y = r + %1⋅%2</source>
        <translation>objetivo y = r + %1⋅%2</translation>
    </message>
    <message>
        <source>target y = r = %1 (nothing follows)</source>
        <translation>objetivo y = r = %1 (no sigue nada)</translation>
    </message>
    <message>
        <source>%1 has no Q. Choose an agent that has one.</source>
        <translation>%1 no tiene Q. Elija un agente que lo tenga.</translation>
    </message>
    <message>
        <source>Now, in the state in front:</source>
        <translation>Ahora, en el estado de delante:</translation>
    </message>
    <message>
        <source>Q of %1</source>
        <translation>Q de %1</translation>
    </message>
    <message>
        <source>Update %1: %2 was pushed; the guess was wrong by %3.</source>
        <translation>Actualización %1: acción %2; la estimación erró en %3.</translation>
    </message>
    <message>
        <source>Last update: target %1, Q before %2, error %3, Q after %4.</source>
        <translation>Última actualización: objetivo %1, Q antes %2, error %3, Q después %4.</translation>
    </message>
    <message>
        <source>Now Q of left is %1 and Q of right %2.</source>
        <translation>Ahora Q de izquierda es %1 y Q de derecha %2.</translation>
    </message>
    <message>
        <source>Over the plane, Q right − Q left goes from %1 to %2.</source>
        <translation>En el plano, Q derecha − Q izquierda va de %1 a %2.</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns the best behaviour.</source>
        <translation>Reinicia con una tabla que aprende el mejor comportamiento.</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns its own behaviour.</source>
        <translation>Reinicia con una tabla que aprende su propio comportamiento.</translation>
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
        <translation>Q izquierda %1</translation>
    </message>
    <message>
        <source>Q right %1</source>
        <translation>Q derecha %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>right with probability %1</source>
        <translation>derecha con probabilidad %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>prefiere %1</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>visto %Ln vez</numerusform>
            <numerusform>visto %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>Lo que sabe</translation>
    </message>
    <message>
        <source>A map will appear here: what the agent holds of every state it could be in.</source>
        <translation>Aquí aparecerá un mapa: lo que el agente piensa de cada estado en el que podría estar.</translation>
    </message>
    <message>
        <source>It holds nothing of a state that could be drawn.</source>
        <translation>No tiene de un estado nada que se pueda dibujar.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Vea: %1.</translation>
    </message>
    <message>
        <source>%1 does not estimate Q, the return to expect after each push.</source>
        <translation>%1 no estima Q, el retorno que cabe esperar tras cada empuje.</translation>
    </message>
    <message>
        <source>%1 does not estimate the value of states.</source>
        <translation>%1 no estima el valor de los estados.</translation>
    </message>
    <message>
        <source>No visits are counted yet.</source>
        <translation>Aún no se ha contado ninguna visita.</translation>
    </message>
    <message>
        <source>%1 has no probability of pushing right.</source>
        <translation>%1 no tiene una probabilidad de empujar a la derecha.</translation>
    </message>
    <message>
        <source>%1 prefers no push yet: it holds both alike.</source>
        <translation>%1 no prefiere todavía ningún empuje: los considera iguales.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>way here</source>
        <translation>camino hasta aquí</translation>
    </message>
    <message>
        <source>ends an episode</source>
        <translation>termina un episodio</translation>
    </message>
    <message>
        <source>%1 (grey: none)</source>
        <translation>%1 (gris: ninguno)</translation>
    </message>
    <message>
        <source>visits, logarithmic</source>
        <translation>visitas, escala logarítmica</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>left in %1 of the plane, right in %2</source>
        <translation>izquierda en el %1 del plano, derecha en el %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 at training step %4: %5.</source>
        <translation>%1 según %2 y %3 en el paso de entrenamiento %4: %5.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>: %1.</source>
        <translation>: %1.</translation>
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
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>return per episode</source>
        <translation>retorno por episodio</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>media de 100</translation>
    </message>
    <message>
        <source>without exploring</source>
        <translation>sin explorar</translation>
    </message>
    <message>
        <source>each other seed</source>
        <translation>cada una de las otras semillas</translation>
    </message>
    <message>
        <source>this run, mean of 100</source>
        <translation>esta ejecución, media de 100</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message numerus="yes">
        <source>interquartile mean of %Ln seeds</source>
        <translation>
            <numerusform>media intercuartílica de %Ln semilla</numerusform>
            <numerusform>media intercuartílica de %Ln semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>resuelto: %1</translation>
    </message>
    <message>
        <source>no more than %1 would be true</source>
        <translation>lo cierto no pasaría de %1</translation>
    </message>
    <message>
        <source>as if it went on for ever: 1/(1 − γ)</source>
        <translation>como si siguiera para siempre: 1/(1 − γ)</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episodio</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>paso de entrenamiento</translation>
    </message>
    <message>
        <source>return in %1</source>
        <translation>retorno en %1</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retorno</translation>
    </message>
    <message>
        <source>The return of each episode will appear here: the sum of its rewards.</source>
        <translation>Aquí aparecerá el retorno de cada episodio: la suma de sus recompensas.</translation>
    </message>
    <message>
        <source>%1: this agent has no such figure, or none yet.</source>
        <translation>%1: este agente no tiene esa cifra, o todavía no.</translation>
    </message>
    <message>
        <source>%1 will appear here, at the end of each episode.</source>
        <translation>%1: aparecerá aquí al final de cada episodio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln semilla</numerusform>
            <numerusform>%Ln semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning after %1 and %2, %3: %4</source>
        <translation>Aprendizaje tras %1 y %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episodes</source>
        <translation>
            <numerusform>%Ln episodio</numerusform>
            <numerusform>%Ln episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training steps</source>
        <translation>
            <numerusform>%Ln paso de entrenamiento</numerusform>
            <numerusform>%Ln pasos de entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure that is drawn</source>
        <translation>La cifra que se dibuja</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Cifra: %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryPainter</name>
    <message>
        <source>The memory is still empty. Every step will appear here as a point, failures as crosses.</source>
        <translation>La memoria todavía está vacía. Cada paso aparecerá aquí como un punto; los fallos, como cruces.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it learns from each one once, and its table keeps the result. DQN replays its steps: choose it to see them.</source>
        <translation>%1 no guarda memoria de los pasos: aprende de cada uno una sola vez y su tabla conserva el resultado. DQN repite sus pasos: elíjalo para verlos.</translation>
    </message>
    <message>
        <source>%1 keeps no memory: it learns from the steps of its present policy and throws them away. DQN replays old ones: choose it to see them.</source>
        <translation>%1 no guarda memoria: aprende de los pasos de su política actual y los desecha. DQN repite los antiguos: elíjalo para verlos.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it only looks at the return of whole episodes. DQN replays its steps: choose it to see them.</source>
        <translation>%1 no guarda memoria de los pasos: solo mira el retorno de episodios enteros. DQN repite sus pasos: elíjalo para verlos.</translation>
    </message>
    <message>
        <source>The steps that the agent replays will appear here.</source>
        <translation>Aquí aparecerán los pasos que el agente repite.</translation>
    </message>
    <message>
        <source>%1 does not learn, so it remembers nothing. DQN replays its steps: choose it to see them.</source>
        <translation>%1 no aprende, así que no recuerda nada. DQN repite sus pasos: elíjalo para verlos.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among them</source>
        <translation>
            <numerusform>entre ellos %Ln fallo</numerusform>
            <numerusform>entre ellos %Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 at most so far</source>
        <translation>%1; hasta ahora %2 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures left</source>
        <translation>
            <numerusform>queda %Ln fallo</numerusform>
            <numerusform>quedan %Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>empuje: %1</translation>
    </message>
    <message>
        <source>older than %1 of the memory</source>
        <translation>más antiguo que el %1 de la memoria</translation>
    </message>
    <message>
        <source>priority %1 times the mean</source>
        <translation>prioridad %1 veces la media</translation>
    </message>
    <message>
        <source>the episode failed here</source>
        <translation>el episodio falló aquí</translation>
    </message>
    <message>
        <source>a tenth of the mean</source>
        <translation>una décima de la media</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>el más antiguo</translation>
    </message>
    <message>
        <source>10 times the mean</source>
        <translation>10 veces la media</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>el más reciente</translation>
    </message>
    <message>
        <source>Priorities are off: all steps are drawn alike.</source>
        <translation>Las prioridades están desactivadas: todos los pasos se sortean por igual.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Brecha entre acciones</translation>
    </message>
    <message>
        <source>How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart.</source>
        <translation>Cuánto mejor se considera un empuje que el otro, en promedio. Cerca de 0 el agente no los distingue.</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Valor de estados perdidos</translation>
    </message>
    <message>
        <source>What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the agent forgets what must not be done.</source>
        <translation>Lo que el agente espera donde la barra ya no se puede salvar. En realidad, menos de 10; si sube, el agente olvida lo que no se debe hacer.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryView</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Escape away from them.</source>
        <translation>Las flechas van de punto en punto, Escape los deja.</translation>
    </message>
    <message>
        <source>The steps that the agent remembers and learns from again will appear here.</source>
        <translation>Aquí aparecerán los pasos que el agente recuerda y de los que vuelve a aprender.</translation>
    </message>
    <message>
        <source>Action gap %1.</source>
        <translation>Brecha entre acciones %1.</translation>
    </message>
    <message>
        <source>Value of lost states %1, in truth below 10.</source>
        <translation>Valor de estados perdidos %1, en realidad menos de 10.</translation>
    </message>
    <message>
        <source>Pointed at: %1.</source>
        <translation>Señalado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among the steps remembered</source>
        <translation>
            <numerusform>%Ln fallo entre los pasos recordados</numerusform>
            <numerusform>%Ln fallos entre los pasos recordados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::StateWords</name>
    <message>
        <source>position of the cart</source>
        <translation>posición del carro</translation>
    </message>
    <message>
        <source>velocity of the cart</source>
        <translation>velocidad del carro</translation>
    </message>
    <message>
        <source>angle of the pole</source>
        <translation>ángulo de la barra</translation>
    </message>
    <message>
        <source>angular velocity of the pole</source>
        <translation>velocidad angular de la barra</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>ángulo</translation>
    </message>
    <message>
        <source>angular velocity</source>
        <translation>velocidad angular</translation>
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
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>no push</source>
        <translation>sin empuje</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1&#xa0;% %2</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
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
        <translation>%1, de prueba</translation>
    </message>
    <message>
        <source>wind %1</source>
        <translation>viento %1</translation>
    </message>
    <message>
        <source>put here</source>
        <translation>colocar aquí</translation>
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
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>izquierda %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>derecha %1</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>sin opinión</translation>
    </message>
    <message>
        <source>The agent would push</source>
        <translation>El agente empujaría</translation>
    </message>
    <message numerus="yes">
        <source>Angle, last %Ln s</source>
        <translation>
            <numerusform>Ángulo, último %Ln s</numerusform>
            <numerusform>Ángulo, últimos %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Position, last %Ln s</source>
        <translation>
            <numerusform>Posición, último %Ln s</numerusform>
            <numerusform>Posición, últimos %Ln s</numerusform>
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
        <translation>Pista</translation>
    </message>
    <message>
        <source>Trail of the tip</source>
        <translation>Rastro de la punta</translation>
    </message>
    <message>
        <source>Earlier policies</source>
        <translation>Políticas anteriores</translation>
    </message>
    <message>
        <source>The other training environments</source>
        <translation>Los demás entornos de entrenamiento</translation>
    </message>
    <message>
        <source>Angle and position over time</source>
        <translation>Ángulo y posición en el tiempo</translation>
    </message>
    <message>
        <source>Dragging places instead of pulling</source>
        <translation>Arrastrar coloca en lugar de tirar</translation>
    </message>
    <message>
        <source>Put the cart in the middle, the pole upright</source>
        <translation>Pone el carro en el centro y la barra vertical</translation>
    </message>
    <message>
        <source>New episode</source>
        <translation>Episodio nuevo</translation>
    </message>
    <message>
        <source>End this episode and start another one (Return)</source>
        <translation>Termina este episodio y empieza otro (Intro)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>The agent learns</source>
        <translation>El agente aprende</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>The agent shows what it has learned; nothing is learned meanwhile</source>
        <translation>El agente muestra lo que ha aprendido; mientras tanto no se aprende nada</translation>
    </message>
    <message>
        <source>You push the cart with the arrow keys, the agent beside you from the same start</source>
        <translation>Usted empuja el carro con las flechas; el agente, a su lado, desde el mismo comienzo</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Click here to play with the arrow keys</source>
        <translation>Haga clic aquí para jugar con las flechas</translation>
    </message>
    <message>
        <source>Drag: pull with a spring. Click: hit. With Ctrl, or while paused: put it somewhere else.</source>
        <translation>Arrastrar: tirar con un muelle. Clic: golpear. Con Ctrl o en pausa: colocarlo en otro sitio.</translation>
    </message>
    <message>
        <source>The track, the cart and its pole will appear here.</source>
        <translation>Aquí aparecerán la pista, el carro y su barra.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. World: %2. %3. %4. In front: %5.</source>
        <translation>%1. Mundo: %2. %3. %4. Delante: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other training environments.</source>
        <translation>
            <numerusform>%Ln entorno de entrenamiento más.</numerusform>
            <numerusform>%Ln entornos de entrenamiento más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right arrow keys push the cart while they are held, Escape ends that. H and J hit the pole, Return starts a new episode.</source>
        <translation>Las flechas izquierda y derecha empujan el carro mientras se mantienen pulsadas; Escape pone fin a eso. H y J golpean la barra, Intro empieza un episodio nuevo.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Press ← or → to begin</source>
        <translation>Pulse ← o → para empezar</translation>
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
        <translation>Entrenamiento: prueba cosas y aprende</translation>
    </message>
    <message>
        <source>Running: this agent does not learn</source>
        <translation>En marcha: este agente no aprende</translation>
    </message>
    <message>
        <source>Watching: it does what it holds best</source>
        <translation>Observación: hace lo que considera mejor</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s physics</source>
        <translation>Física de Gymnasium</translation>
    </message>
    <message>
        <source>Exact physics</source>
        <translation>Física exacta</translation>
    </message>
    <message numerus="yes">
        <source>Box2D with %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D con %Ln subpaso</numerusform>
            <numerusform>Box2D con %Ln subpasos</numerusform>
        </translation>
    </message>
    <message>
        <source>gravity %1 m/s²</source>
        <translation>gravedad %1 m/s²</translation>
    </message>
    <message>
        <source>cart %1 kg</source>
        <translation>carro %1 kg</translation>
    </message>
    <message>
        <source>pole %1 kg</source>
        <translation>barra %1 kg</translation>
    </message>
    <message>
        <source>pole %1 m</source>
        <translation>barra %1 m</translation>
    </message>
    <message>
        <source>push %1 N</source>
        <translation>empuje %1 N</translation>
    </message>
    <message>
        <source>friction of the cart %1 N·s/m</source>
        <translation>rozamiento del carro %1 N·s/m</translation>
    </message>
    <message>
        <source>friction of the joint %1 N·m·s</source>
        <translation>rozamiento de la articulación %1 N·m·s</translation>
    </message>
    <message>
        <source>swing-up</source>
        <translation>levantamiento</translation>
    </message>
    <message>
        <source>sensor noise %1</source>
        <translation>ruido de los sensores %1</translation>
    </message>
    <message numerus="yes">
        <source>pushes %Ln steps late</source>
        <translation>
            <numerusform>empujes %Ln paso tarde</numerusform>
            <numerusform>empujes %Ln pasos tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>wind %1 N</source>
        <translation>viento %1 N</translation>
    </message>
    <message>
        <source>pushes of any strength</source>
        <translation>empujes de cualquier fuerza</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln training steps</source>
        <translation>
            <numerusform>tras %Ln paso de entrenamiento</numerusform>
            <numerusform>tras %Ln pasos de entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (best evaluated)</source>
        <translation>%1 (la mejor evaluada)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>left the track after %Ln steps</source>
        <translation>
            <numerusform>salió de la pista tras %Ln paso</numerusform>
            <numerusform>salió de la pista tras %Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell after %Ln steps</source>
        <translation>
            <numerusform>cayó tras %Ln paso</numerusform>
            <numerusform>cayó tras %Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps: time is up</source>
        <translation>
            <numerusform>%Ln paso: se acabó el tiempo</numerusform>
            <numerusform>%Ln pasos: se acabó el tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over after %Ln steps</source>
        <translation>
            <numerusform>fin tras %Ln paso</numerusform>
            <numerusform>fin tras %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>It would push with %1 on average, give or take %2.</source>
        <translation>Empujaría con %1 de media, con un margen de ±%2.</translation>
    </message>
    <message>
        <source>It would push with %1.</source>
        <translation>Empujaría con %1.</translation>
    </message>
    <message>
        <source>It would push left with %1, right with %2.</source>
        <translation>Empujaría a la izquierda con %1, a la derecha con %2.</translation>
    </message>
    <message>
        <source>%1 N</source>
        <translation>%1 N</translation>
    </message>
    <message>
        <source>%1 to the left</source>
        <translation>%1 hacia la izquierda</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 hacia la derecha</translation>
    </message>
    <message numerus="yes">
        <source>You play: ← and → push, Esc ends; your best: %Ln steps</source>
        <translation>
            <numerusform>Juega usted: ← y → empujan, Esc termina; su mejor marca: %Ln paso</numerusform>
            <numerusform>Juega usted: ← y → empujan, Esc termina; su mejor marca: %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>You play: ← and → push, Esc ends</source>
        <translation>Juega usted: ← y → empujan, Esc termina</translation>
    </message>
    <message>
        <source>%1 (in training %2)</source>
        <translation>%1 (en el entrenamiento, %2)</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionFormula</name>
    <message>
        <source>Before the push: %1.</source>
        <translation>Antes del empuje: %1.</translation>
    </message>
    <message>
        <source>The action: what was pushed in this step, −1 left to 1 right.</source>
        <translation>La acción: lo que se empujó en este paso, de −1 izquierda a 1 derecha.</translation>
    </message>
    <message numerus="yes">
        <source>The rewards of %Ln steps added up, later ones discounted.</source>
        <translation>
            <numerusform>La recompensa de %Ln paso, descontadas las posteriores.</numerusform>
            <numerusform>Las recompensas de %Ln pasos sumadas, descontadas las posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reward: 1 for each step that is survived.</source>
        <translation>La recompensa: 1 por cada paso que se supera.</translation>
    </message>
    <message>
        <source>The reward: (1 + cos θ)/2, 1 when the pole is upright.</source>
        <translation>La recompensa: (1 + cos θ)/2; 1 con la barra vertical.</translation>
    </message>
    <message>
        <source>After the push: %1; it was %2.</source>
        <translation>Tras el empuje: %1; era %2.</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so what would come after is struck out and counts 0.</source>
        <translation>El episodio terminó aquí: no puede seguir nada, así que lo que vendría después se tacha y cuenta 0.</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so the return is this reward alone.</source>
        <translation>El episodio terminó aquí: no puede seguir nada, así que el retorno es solo esta recompensa.</translation>
    </message>
    <message>
        <source>The episode ended here: the pole fell or the cart left the track.</source>
        <translation>El episodio terminó aquí: la barra cayó o el carro salió de la pista.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncado</translation>
    </message>
    <message>
        <source>The step limit cut the episode off, but the task would have gone on: the value of the last state still counts.</source>
        <translation>El límite de pasos cortó el episodio, pero la tarea habría continuado: el valor del último estado sigue contando.</translation>
    </message>
    <message>
        <source>The step limit cut the episode off; the task would have gone on.</source>
        <translation>El límite de pasos cortó el episodio; la tarea habría continuado.</translation>
    </message>
    <message>
        <source>Q-learning with traces, Q(λ)</source>
        <translation>Q-learning con trazas, Q(λ)</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>SARSA with traces, SARSA(λ)</source>
        <translation>SARSA con trazas, SARSA(λ)</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Deep Q-network (DQN)</source>
        <translation>Red Q profunda (DQN)</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>DQN doble</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Advantage actor-critic (A2C)</source>
        <translation>Actor-crítico con ventaja (A2C)</translation>
    </message>
    <message>
        <source>Proximal policy optimisation (PPO)</source>
        <translation>Optimización de política proximal (PPO)</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Ascenso de colinas</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Método de entropía cruzada</translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <translation>%1, actualización %2</translation>
    </message>
    <message>
        <source>This agent does not learn: nothing changes after a step. Choose one that learns to see its formula.</source>
        <translation>Este agente no aprende: nada cambia tras un paso. Elija uno que aprenda para ver su fórmula.</translation>
    </message>
    <message>
        <source>The agent has not learned from a step yet. Its formula will appear here with its numbers.</source>
        <translation>El agente todavía no ha aprendido de ningún paso. Aquí aparecerá su fórmula con sus números.</translation>
    </message>
    <message numerus="yes">
        <source>Discount of what comes %Ln steps later: γ to that power.</source>
        <translation>
            <numerusform>Descuento de lo que llega %Ln paso más tarde: γ elevado a ese número.</numerusform>
            <numerusform>Descuento de lo que llega %Ln pasos más tarde: γ elevado a ese número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount: how much a reward one step later counts.</source>
        <translation>Descuento: cuánto cuenta una recompensa un paso más tarde.</translation>
    </message>
    <message>
        <source>What the agent expected of the other push. This step does not change it directly.</source>
        <translation>Lo que el agente esperaba del otro empuje. Este paso no lo cambia directamente.</translation>
    </message>
    <message>
        <source>What the agent expected of this push before the update: all rewards to come, discounted.</source>
        <translation>Lo que el agente esperaba de este empuje antes de la actualización: todas las recompensas futuras, descontadas.</translation>
    </message>
    <message>
        <source>The error: it went better than expected.</source>
        <translation>El error: fue mejor de lo esperado.</translation>
    </message>
    <message>
        <source>The error: it went worse than expected.</source>
        <translation>El error: fue peor de lo esperado.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state, by the target network: an older copy that stands still for a while.</source>
        <translation>Lo que se espera de la acción %1 en el estado siguiente, según la red objetivo: una copia anterior que queda quieta un tiempo.</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state.</source>
        <translation>Lo que se espera de la acción %1 en el estado siguiente.</translation>
    </message>
    <message>
        <source>The target: the reward that came, and what may be expected from there on.</source>
        <translation>El objetivo: la recompensa que llegó y lo que cabe esperar a partir de ahí.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>The same by the network that is learning: it chooses the push, the target network says what it is worth.</source>
        <translation>Lo mismo según la red que aprende: ella elige el empuje; la red objetivo dice lo que vale.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>Learning rate: how far the cell moves towards the target.</source>
        <translation>Tasa de aprendizaje: cuánto se acerca la celda al objetivo.</translation>
    </message>
    <message>
        <source>What the cell holds of this push after the update.</source>
        <translation>Lo que la celda contiene de este empuje tras la actualización.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>Trace: the next error changes this cell too, by this share, the one after it by γ·λ times as much, and so on. So a fall teaches the steps before it.</source>
        <translation>Traza: el próximo error cambia también esta celda, en esta proporción; el siguiente, en γ·λ veces esa proporción, y así sucesivamente. De este modo, una caída enseña a los pasos anteriores.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>traza</translation>
    </message>
    <message>
        <source>Importance weight: what is drawn more often counts less each time, so that the mean stays right.</source>
        <translation>Peso de importancia: lo que se sortea más a menudo cuenta menos cada vez, para que la media siga siendo correcta.</translation>
    </message>
    <message>
        <source>The error as it counts in the step of the network.</source>
        <translation>El error tal como cuenta en el paso de la red.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderado</translation>
    </message>
    <message>
        <source>Priority: how often this step is drawn from the memory; it grows with the error.</source>
        <translation>Prioridad: con qué frecuencia se sortea este paso de la memoria; crece con el error.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>What the network says now. It learns from a whole batch at once, so it need not move straight to the target.</source>
        <translation>Lo que dice ahora la red. Aprende de un lote entero a la vez, así que no tiene por qué ir derecha al objetivo.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Q(s, a) after the update</source>
        <translation>Q(s, a) tras la actualización</translation>
    </message>
    <message>
        <source>How likely the policy makes a push of this strength as it learns from it (its probability density).</source>
        <translation>Lo probable que la política hace un empuje de esta fuerza cuando aprende de él (su densidad de probabilidad).</translation>
    </message>
    <message>
        <source>Probability of this push by the policy as it learns from it.</source>
        <translation>Probabilidad de este empuje según la política cuando aprende de él.</translation>
    </message>
    <message>
        <source>The loss of this step: going down it makes the push likelier if A &gt; 0, rarer if A &lt; 0.</source>
        <translation>La pérdida de este paso: al reducirla, el empuje se hace más probable si A &gt; 0 y más raro si A &lt; 0.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The return: all rewards from this step to the end of the episode, discounted.</source>
        <translation>El retorno: todas las recompensas desde este paso hasta el final del episodio, descontadas.</translation>
    </message>
    <message>
        <source>Baseline: the return that was expected of this state.</source>
        <translation>Línea base: el retorno que se esperaba de este estado.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went.</source>
        <translation>Ventaja: cuánto mejor de lo esperado fue.</translation>
    </message>
    <message>
        <source>Without a baseline the return itself weighs the step.</source>
        <translation>Sin línea base, es el propio retorno el que pondera el paso.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retorno</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>ventaja</translation>
    </message>
    <message>
        <source>What the critic expected of this state.</source>
        <translation>Lo que el crítico esperaba de este estado.</translation>
    </message>
    <message>
        <source>What the critic expects of the next state.</source>
        <translation>Lo que el crítico espera del estado siguiente.</translation>
    </message>
    <message>
        <source>The error of one step: the reward and what is expected then, less what was expected before.</source>
        <translation>El error de un paso: la recompensa y lo que se espera entonces, menos lo que se esperaba antes.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went, by this step&apos;s error and, fading by γ·λ, those of the steps after it (λ = %1).</source>
        <translation>Ventaja: cuánto mejor de lo esperado fue, según el error de este paso y, atenuados por γ·λ, los de los pasos siguientes (λ = %1).</translation>
    </message>
    <message>
        <source>Its probability when the push was made.</source>
        <translation>Su probabilidad cuando se hizo el empuje.</translation>
    </message>
    <message>
        <source>How much likelier the push is now than when it was made.</source>
        <translation>Cuánto más probable es ahora el empuje que cuando se hizo.</translation>
    </message>
    <message>
        <source>The ratio held between 1 − ε and 1 + ε, with ε = %1.</source>
        <translation>La razón, mantenida entre 1 − ε y 1 + ε, con ε = %1.</translation>
    </message>
    <message>
        <source>The ratio has gone as far as it may: this step pushes it no further.</source>
        <translation>La razón ha llegado hasta donde puede: este paso no la empuja más.</translation>
    </message>
    <message>
        <source>The loss of this step, before clipping takes effect.</source>
        <translation>La pérdida de este paso, antes de que actúe el recorte.</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>loss, clipped</source>
        <translation>pérdida, recortada</translation>
    </message>
    <message>
        <source>The probability of this push after the update. The other steps of the batch had their say too.</source>
        <translation>La probabilidad de este empuje tras la actualización. Los demás pasos del lote también influyeron.</translation>
    </message>
    <message>
        <source>π(a|s) after the update</source>
        <translation>π(a|s) tras la actualización</translation>
    </message>
    <message>
        <source>The advantage is positive: this push is to become likelier in such states.</source>
        <translation>La ventaja es positiva: este empuje debe hacerse más probable en estados así.</translation>
    </message>
    <message>
        <source>The advantage is negative: this push is to become rarer in such states.</source>
        <translation>La ventaja es negativa: este empuje debe hacerse más raro en estados así.</translation>
    </message>
    <message>
        <source>In the update the advantages of a batch are shifted to mean 0 and scaled to deviation 1; above 0 a push becomes likelier, below 0 rarer.</source>
        <translation>En la actualización, las ventajas de un lote se desplazan a media 0 y se escalan a desviación 1; por encima de 0 un empuje se hace más probable; por debajo de 0, más raro.</translation>
    </message>
    <message>
        <source>Return of the candidate that was just tried.</source>
        <translation>Retorno del candidato que se acaba de probar.</translation>
    </message>
    <message>
        <source>The best return of a candidate so far.</source>
        <translation>El mejor retorno de un candidato hasta ahora.</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>: kept</source>
        <translation>: se conserva</translation>
    </message>
    <message>
        <source>: thrown away</source>
        <translation>: se descarta</translation>
    </message>
    <message>
        <source>: not the best</source>
        <translation>: no es el mejor</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: whole policies are tried, and one is kept if its return is at least the best so far.</source>
        <translation>Los pasos sueltos no le enseñan nada: se prueban políticas enteras, y una se conserva si su retorno es al menos el mejor hasta ahora.</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: many policies are tried, and the next ones are drawn around the best of them.</source>
        <translation>Los pasos sueltos no le enseñan nada: se prueban muchas políticas, y las siguientes se sortean en torno a las mejores de ellas.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionPainter</name>
    <message>
        <source>state s</source>
        <translation>estado s</translation>
    </message>
    <message>
        <source>next state s′</source>
        <translation>estado siguiente s′</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>recompensa</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionSheet</name>
    <message>
        <source>One transition</source>
        <translation>Una transición</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number, Escape away from them.</source>
        <translation>Las flechas van de número en número, Escape los deja.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionView</name>
    <message>
        <source>Point at a number to read what it is.</source>
        <translation>Señale un número para leer qué es.</translation>
    </message>
    <message>
        <source>One step will appear here: state, action, reward and next state, and how the agent learns from it.</source>
        <translation>Aquí aparecerá un paso: estado, acción, recompensa y estado siguiente, y cómo aprende de él el agente.</translation>
    </message>
    <message>
        <source>From %1 by %2 with reward %3 to %4.</source>
        <translation>De %1, con la acción %2 y la recompensa %3, a %4.</translation>
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
        <translation>%1: aún sin medir</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean return %2 of %Ln episodes</source>
        <translation>
            <numerusform>%1: retorno medio %2 de %Ln episodio</numerusform>
            <numerusform>%1: retorno medio %2 de %Ln episodios</numerusform>
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
        <translation>retorno medio de un episodio; rayado: aún sin medir</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>home</source>
        <translation>origen</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsMapView</name>
    <message>
        <source>Other worlds</source>
        <translation>Otros mundos</translation>
    </message>
    <message>
        <source>Arrow keys read another world, Return chooses it, Escape takes the pointer away.</source>
        <translation>Las flechas leen otro mundo, Intro lo elige, Escape quita el puntero.</translation>
    </message>
    <message>
        <source>Point at a world to read its return. Click it, then “Go there”.</source>
        <translation>Señale un mundo para leer su retorno. Haga clic en él y después en «Ir allí».</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Take the run to the chosen world: its two parameters are set</source>
        <translation>Lleva la ejecución al mundo elegido: se fijan sus dos parámetros</translation>
    </message>
    <message>
        <source>Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.</source>
        <translation>Entrenada aquí, probada allí: aquí aparecerá, como mapa, lo bien que le va a la política en mundos con otra física.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. Nothing is measured yet.</source>
        <translation>%1. Origen: %2, %3. Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.</source>
        <translation>%1. Origen: %2, %3. %4 de %5 mundos medidos, retorno medio %6.</translation>
    </message>
    <message>
        <source>%1 of %2 worlds measured</source>
        <translation>%1 de %2 mundos medidos</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsPainter</name>
    <message>
        <source>All start in the present state and get the same pushes, decided in advance: nobody corrects them.</source>
        <translation>Todos empiezan en el estado actual y reciben los mismos empujes, decididos de antemano: nadie los corrige.</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s explicit Euler step moves with the old velocities and adds energy. Box2D moves with the new ones: it is off in proportion to its sub-step, and half the sub-step is half the error. An upright pole multiplies every error by %1 in 10 steps.</source>
        <translation>El paso explícito de Euler de Gymnasium se mueve con las velocidades antiguas y añade energía. Box2D se mueve con las nuevas: se desvía en proporción a su subpaso, y la mitad del subpaso es la mitad del error. Una barra vertical multiplica todo error por %1 en 10 pasos.</translation>
    </message>
    <message>
        <source>So a score means nothing without its world: “push toward the lean” scores 43 in Gymnasium&apos;s physics, 71 in the exact one, 445 in Box2D with 1 sub-step and 93 with 4.</source>
        <translation>Así que una puntuación no significa nada sin su mundo: «empujar hacia donde se inclina» logra 43 en la física de Gymnasium, 71 en la exacta, 445 en Box2D con 1 subpaso y 93 con 4.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Gymnasium</source>
        <translation>Gymnasium</translation>
    </message>
    <message numerus="yes">
        <source>Box2D, %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D, %Ln subpaso</numerusform>
            <numerusform>Box2D, %Ln subpasos</numerusform>
        </translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>tiempo (s)</translation>
    </message>
    <message>
        <source>angle θ (°)</source>
        <translation>ángulo θ (°)</translation>
    </message>
    <message>
        <source>difference in θ (°)</source>
        <translation>diferencia en θ (°)</translation>
    </message>
    <message>
        <source>position x (m)</source>
        <translation>posición x (m)</translation>
    </message>
    <message>
        <source>difference in x (mm)</source>
        <translation>diferencia en x (mm)</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln steps</source>
        <translation>
            <numerusform>tras %Ln paso</numerusform>
            <numerusform>tras %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>tras %1 s</translation>
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
        <translation>se desvía</translation>
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
        <translation>Tres físicas</translation>
    </message>
    <message>
        <source>Left and right arrow keys read another step, Escape the last one.</source>
        <translation>Las flechas izquierda y derecha leen otro paso; Escape, el último.</translation>
    </message>
    <message>
        <source>The same pushes in three physics, and how far they part, will appear here.</source>
        <translation>Aquí aparecerán los mismos empujes en tres físicas y cuánto se separan.</translation>
    </message>
    <message>
        <source>%1: %2° and %3 mm, then %4° and %5 mm</source>
        <translation>%1: %2° y %3 mm, después %4° y %5 mm</translation>
    </message>
    <message numerus="yes">
        <source>How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.</source>
        <translation>
            <numerusform>Cuánto se desvía cada mundo del exacto en ángulo y posición tras 1 paso y después tras %Ln paso. %1.</numerusform>
            <numerusform>Cuánto se desvía cada mundo del exacto en ángulo y posición tras 1 paso y después tras %Ln pasos. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %Ln pushes from the present state</source>
        <translation>
            <numerusform>el mismo %Ln empuje desde el estado actual</numerusform>
            <numerusform>los mismos %Ln empujes desde el estado actual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ChartView</name>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>Aquí aparecerá cuántas veces se toma cada clase por cuál.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of the class</source>
        <translation>De la clase</translation>
    </message>
    <message>
        <source>Of the prediction</source>
        <translation>De la predicción</translation>
    </message>
    <message>
        <source>Predictions as rows (as caret has it)</source>
        <translation>Predicciones como filas (como en caret)</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Lo que dicen las celdas</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Omisión: %1</translation>
    </message>
    <message>
        <source>False alarm: %1</source>
        <translation>Falsa alarma: %1</translation>
    </message>
    <message>
        <source>Rightly left: %1</source>
        <translation>Rechazo correcto: %1</translation>
    </message>
    <message>
        <source>Cells: %1</source>
        <translation>Celdas: %1</translation>
    </message>
    <message>
        <source>Confusion matrix. %1. %2</source>
        <translation>Matriz de confusión. %1. %2</translation>
    </message>
    <message>
        <source>%1 (as frequent as in the data)</source>
        <translation>%1 (tan frecuente como en los datos)</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConventionsView</name>
    <message>
        <source>Why does R say something else?</source>
        <translation>¿Por qué R dice otra cosa?</translation>
    </message>
    <message>
        <source>What other tools report for the same predictions, and why, will appear here.</source>
        <translation>Aquí aparecerá lo que otras herramientas dicen de las mismas predicciones, y por qué.</translation>
    </message>
    <message>
        <source>Also where it makes no difference</source>
        <translation>También donde no hay diferencia</translation>
    </message>
    <message>
        <source>%1 of %2 conventions make a difference here</source>
        <translation>%1 de %2 convenciones suponen aquí una diferencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>dice %1; este programa, %2</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>All figures, each with its formula and the live counts in it, will appear here.</source>
        <translation>Aquí aparecerán todas las cifras, cada una con su fórmula y los números actuales en ella.</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Como aquí</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Cifras: %1</translation>
    </message>
    <message>
        <source>By whose conventions</source>
        <translation>Según qué convenciones</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>dice %1; este programa, %2</translation>
    </message>
    <message>
        <source>at threshold %1</source>
        <translation>con umbral %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::LinkedView</name>
    <message>
        <source>%1 against the rest, threshold %2: %3 found, %4 false alarms</source>
        <translation>%1 contra el resto, umbral %2; detectados: %3; falsas alarmas: %4</translation>
    </message>
    <message>
        <source>threshold %1: %2 found, %3 missed, %4 false alarms, %5 rightly left</source>
        <translation>umbral %1; detectados: %2; omisiones: %3; falsas alarmas: %4; rechazos correctos: %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln samples</source>
        <translation>
            <numerusform>%1 de %Ln muestra</numerusform>
            <numerusform>%1 de %Ln muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln muestra</numerusform>
            <numerusform>%Ln muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln ejemplo de prueba</numerusform>
            <numerusform>%Ln ejemplos de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln ejemplo de entrenamiento</numerusform>
            <numerusform>%Ln ejemplos de entrenamiento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::StrategiesView</name>
    <message>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Ajustes comparados</translation>
    </message>
    <message>
        <source>How resampling, weights and the threshold compare will appear here.</source>
        <translation>Aquí aparecerá la comparación entre remuestreo, pesos y umbral.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln semilla</numerusform>
            <numerusform>%Ln semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Add a way of resampling or weighting to compare with: it learns from the same seeds.</source>
        <translation>Añada una forma de remuestrear o ponderar con la que comparar: aprende con las mismas semillas.</translation>
    </message>
    <message>
        <source>Resampling and weights move the scores; moving the threshold costs nothing, not even calibration.</source>
        <translation>El remuestreo y los pesos mueven las puntuaciones; mover el umbral no cuesta nada, ni siquiera calibración.</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Mejor F1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>perc::generation::Augmentation</name>
    <message>
        <source>seed of the classifier</source>
        <translation>semilla del clasificador</translation>
    </message>
    <message>
        <source>held-out pictures whose class is known</source>
        <translation>imágenes reservadas cuya clase se acierta</translation>
    </message>
    <message>
        <source>only the few</source>
        <translation>solo las pocas imágenes</translation>
    </message>
    <message>
        <source>with SMOTE</source>
        <translation>con SMOTE</translation>
    </message>
    <message>
        <source>with generated ones</source>
        <translation>con imágenes generadas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; on average of %2 seeds, %3 held-out pictures.</source>
        <translation>%1; en promedio de %2 semillas, %3 imágenes reservadas.</translation>
    </message>
    <message>
        <source>balanced accuracy, %1 against the others</source>
        <translation>exactitud equilibrada, %1 contra las demás</translation>
    </message>
</context>
<context>
    <name>perc::generation::Chart</name>
    <message>
        <source>lower is nearer to the mean velocity, which is never 0</source>
        <translation>más baja, más cerca de la velocidad media; nunca llega a 0</translation>
    </message>
    <message>
        <source>the critic&apos;s, reversed, is about the distance</source>
        <translation>la del crítico, con el signo cambiado, es más o menos la distancia</translation>
    </message>
    <message>
        <source>they do not say how good the samples are</source>
        <translation>no dicen lo buenas que son las muestras</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>critic cannot tell: 2 ln 2</source>
        <translation>el crítico no distingue: 2 ln 2</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>proporción de las muestras</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generadas</translation>
    </message>
    <message>
        <source>on average real %1, generated %2</source>
        <translation>en promedio, reales %1, generadas %2</translation>
    </message>
    <message>
        <source>P(real), says the critic</source>
        <translation>P(real), según el crítico</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: 1, generated: 0)</source>
        <translation>salida del crítico (real: 1, generada: 0)</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: above 1, generated: below −1)</source>
        <translation>salida del crítico (real: más de 1, generada: menos de −1)</translation>
    </message>
    <message>
        <source>critic&apos;s output (only differences count)</source>
        <translation>salida del crítico (solo cuentan las diferencias)</translation>
    </message>
    <message>
        <source>−ln p(x) is at most this, in nats a sample</source>
        <translation>−ln p(x) es como mucho esto, en nats por muestra</translation>
    </message>
    <message>
        <source>way from a generated sample (0) to a real one (1)</source>
        <translation>camino de una muestra generada (0) a una real (1)</translation>
    </message>
    <message>
        <source>length of the critic&apos;s slope</source>
        <translation>longitud de la pendiente del crítico</translation>
    </message>
    <message>
        <source>half of the lines</source>
        <translation>la mitad de las líneas</translation>
    </message>
    <message>
        <source>the middle one</source>
        <translation>la mediana</translation>
    </message>
    <message>
        <source>1: what the penalty asks for</source>
        <translation>1: lo que pide la penalización</translation>
    </message>
    <message>
        <source>%1 to %2 along the middle line</source>
        <translation>de %1 a %2 a lo largo de la línea mediana</translation>
    </message>
    <message>
        <source>both ways together; they do not say whether a 7 stays a 7</source>
        <translation>los dos caminos juntos; no dicen si un 7 sigue siendo un 7</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducidas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>perc::generation::Course</name>
    <message>
        <source>A lesson for a class that has seen one network learn. Each button opens its part beside this page.</source>
        <translation>Una lección para una clase que ya ha visto aprender una red. Cada botón abre su parte junto a esta página.</translation>
    </message>
    <message>
        <source>The same seed gives the same run on every machine. Try all of it once before.</source>
        <translation>La misma semilla da la misma ejecución en cualquier equipo. Pruébelo todo una vez antes.</translation>
    </message>
    <message>
        <source>A guess first</source>
        <translation>Primero, una apuesta</translation>
    </message>
    <message>
        <source>Real samples lie at eight places. Vote, play 300 rounds, and let those who were right say why.</source>
        <translation>Las muestras reales están en ocho lugares. Haga votar, deje que se jueguen 300 rondas y que quienes acertaron digan por qué.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>¿Qué ha ido mal?</translation>
    </message>
    <message>
        <source>What goes wrong names it, and the rule. Press a button there: a second lane tries something else.</source>
        <translation>«Qué va mal» lo nombra, junto con la regla. Pulse allí un botón: un segundo carril prueba otra cosa.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>Beside the run that is open.</source>
        <translation>Junto a la ejecución abierta.</translation>
    </message>
    <message>
        <source>A gentle critic</source>
        <translation>Un crítico suave</translation>
    </message>
    <message>
        <source>Compare the shares of the eight after 500 rounds, not the beauty. KL in Curves is a number for it.</source>
        <translation>Compare tras 500 rondas las proporciones de los ocho, no la belleza. KL, en Curvas, lo expresa con un número.</translation>
    </message>
    <message>
        <source>How much is luck?</source>
        <translation>¿Cuánto es suerte?</translation>
    </message>
    <message>
        <source>Four seeds each. Would you have judged the same by the first seed alone? And why does nobody play in the second row?</source>
        <translation>Cuatro semillas cada uno. ¿Habría juzgado igual solo por la primera semilla? ¿Y por qué en la segunda fila no juega nadie?</translation>
    </message>
    <message>
        <source>Pictures on demand</source>
        <translation>Imágenes a petición</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>¿Real o generada?</translation>
    </message>
    <message>
        <source>The class guesses twenty pictures by show of hands; write the score on the board.</source>
        <translation>La clase adivina veinte imágenes a mano alzada; anote la puntuación en la pizarra.</translation>
    </message>
    <message>
        <source>The guessing game, with pictures of the run that is open.</source>
        <translation>El juego de adivinar, con imágenes de la ejecución abierta.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Qué se deduce de ello</translation>
    </message>
    <message>
        <source>The last page here: consent, disclosure, and what a detector is worth.</source>
        <translation>La última página de este curso: consentimiento, divulgación y cuánto vale un detector.</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Imágenes sintéticas</translation>
    </message>
    <message>
        <source>The last page.</source>
        <translation>La última página.</translation>
    </message>
    <message>
        <source>The critic learns to tell real from generated samples; the generator learns to be taken for real. Neither has a goal of its own: each one&apos;s loss is made by the other.</source>
        <translation>El crítico aprende a distinguir las muestras reales de las generadas; el generador aprende a pasar por real. Ninguno tiene un objetivo propio: la pérdida de cada uno la produce el otro.</translation>
    </message>
    <message>
        <source>There is no game now. Choose one below.</source>
        <translation>Ahora no hay juego. Elija uno abajo.</translation>
    </message>
    <message>
        <source>That losses swing is no fault, and that they rest is no success: look at the modes found.</source>
        <translation>Que las pérdidas oscilen no es un fallo, y que se queden quietas no es un éxito: fíjese en las modas halladas.</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>pérdida del generador</translation>
    </message>
    <message>
        <source>now %1 on average</source>
        <translation>ahora %1 en promedio</translation>
    </message>
    <message>
        <source>Saturating</source>
        <translation>Saturante</translation>
    </message>
    <message>
        <source>log(1 − D)</source>
        <translation>log(1 − D)</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>No saturante</translation>
    </message>
    <message>
        <source>−log D</source>
        <translation>−log D</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos cuadrados</translation>
    </message>
    <message>
        <source>Wasserstein, gradient penalty</source>
        <translation>Wasserstein, penalización del gradiente</translation>
    </message>
    <message>
        <source>−D, with the critic&apos;s slope near 1</source>
        <translation>−D, con la pendiente del crítico cerca de 1</translation>
    </message>
    <message>
        <source>Why not diffusion? Because a game is where a class sees two networks answer each other, and because a sample takes one pass. But a game can fail to settle, and one loss that falls is easier to live with.</source>
        <translation>¿Por qué no difusión? Porque en un juego la clase ve cómo dos redes se responden una a otra, y porque una muestra requiere una sola pasada. Pero un juego puede no asentarse nunca, y es más fácil convivir con una sola pérdida que baja.</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>Un juego</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autocodificador</translation>
    </message>
    <message>
        <source>modes %1, JS %2, Fréchet distance %3</source>
        <translation>modas %1, JS %2, distancia de Fréchet %3</translation>
    </message>
    <message>
        <source>Non-saturating.</source>
        <translation>No saturante.</translation>
    </message>
    <message>
        <source>On the data that are set now.</source>
        <translation>Con los datos elegidos ahora.</translation>
    </message>
    <message>
        <source>A deepfake is a made picture, voice or film of a real person. It is made as the digits here are: by a network that was shown many examples until nobody could tell.</source>
        <translation>Un deepfake es una imagen, una voz o un vídeo sintético de una persona real. Se hace como los dígitos de aquí: con una red a la que se mostraron muchos ejemplos, hasta que nadie notó la diferencia.</translation>
    </message>
    <message>
        <source>Consent: a face and a voice belong to somebody. Ask before you collect them, and before you imitate them; a no ends it, and so does no answer. That a picture can be found does not mean that it may be used.</source>
        <translation>Consentimiento: una cara y una voz son de alguien. Pregunte antes de recopilarlas y antes de imitarlas; un no pone fin al asunto, y la falta de respuesta también. Que una imagen se pueda encontrar no significa que esté permitido usarla.</translation>
    </message>
    <message>
        <source>So ask where it comes from: who published it first, what its file says, and whether that can be true.</source>
        <translation>Pregunte, pues, de dónde viene: quién lo publicó primero, qué dice su archivo y si eso puede ser cierto.</translation>
    </message>
    <message>
        <source>What pictures from here say</source>
        <translation>Qué dicen las imágenes de aquí</translation>
    </message>
    <message>
        <source>Drop any picture on this window to read what it says.</source>
        <translation>Arrastre cualquier imagen a esta ventana para leer lo que dice.</translation>
    </message>
    <message>
        <source>Before you show one</source>
        <translation>Antes de mostrar una</translation>
    </message>
    <message>
        <source>Who is to be seen or heard, and did they agree?</source>
        <translation>¿A quién se ve o se oye, y dio su consentimiento?</translation>
    </message>
    <message>
        <source>Is it said where it is shown?</source>
        <translation>¿Se dice allí donde se muestra?</translation>
    </message>
    <message>
        <source>Is it said in the file?</source>
        <translation>¿Se dice en el archivo?</translation>
    </message>
    <message>
        <source>Whom could it hurt if the note is cut off?</source>
        <translation>¿A quién podría perjudicar si se recorta el aviso?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>Un detector</translation>
    </message>
    <message>
        <source>What it is worth on this generator and on another one.</source>
        <translation>Cuánto vale con este generador y con otro.</translation>
    </message>
    <message>
        <source>Read the question aloud and take a vote before you press play: those who have guessed look more closely.</source>
        <translation>Lea la pregunta en voz alta y haga votar antes de pulsar Reproducir: quien ha apostado por una respuesta mira con más atención.</translation>
    </message>
    <message>
        <source>Play 1000 rounds: each row of Samples is one digit. Is it copying? puts the nearest real one beside each.</source>
        <translation>Deje que se jueguen 1000 rondas: cada fila de «Muestras» es un dígito. «¿Está copiando?» pone junto a cada uno el real más cercano.</translation>
    </message>
    <message>
        <source>As it was first written down, the generator minimises log(1 − D). Where the critic is sure that a sample is generated (at the left) this is flat: it says that the sample is wrong, but hardly pulls it anywhere.</source>
        <translation>En el juego tal como se formuló al principio, el generador minimiza log(1 − D). Donde el crítico está seguro de que una muestra es generada (a la izquierda), esto es plano: dice que la muestra está mal, pero apenas tira de ella hacia ningún lado.</translation>
    </message>
    <message>
        <source>Here the generator minimises −log D. It wants the same as with log(1 − D), but the curve is steepest where samples are worst (Goodfellow et al. 2014).</source>
        <translation>Aquí el generador minimiza −log D. Quiere lo mismo que con log(1 − D), pero la curva es más empinada donde las muestras son peores (Goodfellow et al. 2014).</translation>
    </message>
    <message>
        <source>Here the generator&apos;s samples are to get the number 1, and pay half the square of what is missing (Mao et al. 2017).</source>
        <translation>Aquí las muestras del generador deben obtener el número 1, y pagan la mitad del cuadrado de lo que falta (Mao et al. 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. The critic no longer learns from samples that are right by a margin (hinge; Lim and Ye 2017).</source>
        <translation>Aquí la línea es recta: tira con la misma fuerza dondequiera que esté la muestra. El crítico ya no aprende de las muestras en las que acierta con margen (hinge; Lim y Ye 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. How well depends on the critic&apos;s slope, which must be kept in bounds (Arjovsky et al. 2017, Gulrajani et al. 2017).</source>
        <translation>Aquí la línea es recta: tira con la misma fuerza dondequiera que esté la muestra. Con qué acierto depende de la pendiente del crítico, que debe mantenerse dentro de unos límites (Arjovsky et al. 2017, Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>critic&apos;s output; D = 1 / (1 + e^−output)</source>
        <translation>salida del crítico; D = 1 / (1 + e^−salida)</translation>
    </message>
    <message>
        <source>The critic&apos;s output for generated samples is %1 on average; the generator&apos;s loss there is %2.</source>
        <translation>La salida del crítico para las muestras generadas es %1 en promedio; la pérdida del generador es ahí %2.</translation>
    </message>
    <message>
        <source>(D − 1)² / 2</source>
        <translation>(D − 1)² / 2</translation>
    </message>
    <message>
        <source>Flow matching learns one thing: which way a point on its way from noise to data has to go, on average (Lipman et al. 2023). It is close to diffusion, but learns from straight ways, and nothing is random on the way.</source>
        <translation>Flow matching aprende una sola cosa: hacia dónde debe ir, en promedio, un punto en su camino del ruido a los datos (Lipman et al. 2023). Es pariente de la difusión, pero aprende de caminos rectos, y nada es aleatorio por el camino.</translation>
    </message>
    <message>
        <source>A variational autoencoder squeezes each sample into a code and restores it (Kingma and Welling 2014). It seldom misses a mode, but blurs: it pays for every sample that it cannot restore.</source>
        <translation>Un autocodificador variacional comprime cada muestra en un código y la recupera de él (Kingma y Welling 2014). Rara vez omite una moda, pero difumina: paga por cada muestra que no puede recuperar.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>real?</source>
        <translation>¿real?</translation>
    </message>
    <message>
        <source>Two networks, two losses. One pass for a sample. May lose modes, may go in circles.</source>
        <translation>Dos redes, dos pérdidas. Una pasada por muestra. Puede perder modas, puede dar vueltas en círculo.</translation>
    </message>
    <message>
        <source>velocity, 50 times</source>
        <translation>velocidad, 50 veces</translation>
    </message>
    <message>
        <source>One network, one loss. As many passes as steps. The loss never reaches 0.</source>
        <translation>Una red, una pérdida. Tantas pasadas como pasos. La pérdida nunca llega a 0.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>Two networks, one loss. One pass for a sample. Seldom misses a mode, blurs.</source>
        <translation>Dos redes, una pérdida. Una pasada por muestra. Rara vez omite una moda, difumina.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Disclosure: say that it is made where it is shown, not on another page. In the European Union the AI Act (2024/1689, article 50) asks that people are told, and that the file says so to machines.</source>
        <translation>Divulgación: diga que es sintético allí donde se muestra, no en otra página. En la Unión Europea, el Reglamento de IA (2024/1689, artículo 50) exige que se diga a las personas y que el archivo lo diga a las máquinas.</translation>
    </message>
    <message>
        <source>Detectors learn the traces of the makers they know. On another maker&apos;s pictures they may be no better than a coin; the view A detector shows it. Neither a found trace nor a missing one is a proof.</source>
        <translation>Los detectores aprenden los rastros de los generadores que conocen. Con imágenes de otro, puede que no sean mejores que una moneda: «Un detector» lo muestra. Ni un rastro encontrado ni uno ausente es una prueba.</translation>
    </message>
    <message>
        <source>A visible mark, which can be switched off.</source>
        <translation>Una marca visible, que se puede desactivar.</translation>
    </message>
    <message>
        <source>Disclaimer: synthetic (PNG text).</source>
        <translation>Disclaimer: synthetic (texto PNG).</translation>
    </message>
    <message>
        <source>XMP: trainedAlgorithmicMedia (IPTC).</source>
        <translation>XMP: trainedAlgorithmicMedia (IPTC).</translation>
    </message>
    <message>
        <source>The run that made it, to make it again.</source>
        <translation>La ejecución que la hizo, para volver a hacerla.</translation>
    </message>
    <message>
        <source>Those in Samples now are such pictures, made by a network at step %1 of this run.</source>
        <translation>Las que se ven ahora en «Muestras» son de este tipo: las hizo una red en el paso %1 de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>perc::generation::DetectorView</name>
    <message>
        <source>A detector</source>
        <translation>Un detector</translation>
    </message>
    <message>
        <source>What a detector of generated pictures is worth will appear here.</source>
        <translation>Aquí aparecerá cuánto vale un detector de imágenes generadas.</translation>
    </message>
    <message>
        <source>real ones</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>It has learned real pictures and those of this generator, and is asked about new ones. What finds one generator need not find another.</source>
        <translation>Ha aprendido imágenes reales y las de este generador, y se le pregunta por otras nuevas. Lo que descubre a un generador no tiene por qué descubrir a otro.</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Área ROC</translation>
    </message>
    <message>
        <source>this generator</source>
        <translation>este generador</translation>
    </message>
    <message>
        <source>Pictures by</source>
        <translation>Imágenes de</translation>
    </message>
    <message>
        <source>found</source>
        <translation>descubiertas</translation>
    </message>
</context>
<context>
    <name>perc::generation::DirectionsView</name>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Pictures moved along directions of the noise will appear here.</source>
        <translation>Aquí aparecerán imágenes desplazadas a lo largo de direcciones del ruido.</translation>
    </message>
    <message>
        <source>the noise explains slant to %1, thickness to %2 (R²)</source>
        <translation>el ruido explica la inclinación en un %1 y el grosor en un %2 (R²)</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como son</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>desplazadas</translation>
    </message>
    <message>
        <source>with the next one&apos;s style</source>
        <translation>con el estilo de la siguiente</translation>
    </message>
</context>
<context>
    <name>perc::generation::FilmView</name>
    <message>
        <source>Film strip</source>
        <translation>Tira de fotogramas</translation>
    </message>
    <message>
        <source>The samples along the way will appear here.</source>
        <translation>Aquí aparecerán las muestras a lo largo del camino.</translation>
    </message>
    <message>
        <source>the samples&apos; middle is (%1, %2)</source>
        <translation>el centro de las muestras es (%1, %2)</translation>
    </message>
    <message>
        <source>25 samples</source>
        <translation>25 muestras</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>por paso</translation>
    </message>
</context>
<context>
    <name>perc::generation::InterpolationView</name>
    <message>
        <source>From one to another</source>
        <translation>De una a otra</translation>
    </message>
    <message>
        <source>Pictures between pairs of noises will appear here.</source>
        <translation>Aquí aparecerán imágenes entre pares de ruidos.</translation>
    </message>
    <message>
        <source>each row: from one noise to another, along the arc between them</source>
        <translation>cada fila: de un ruido a otro, a lo largo del arco que los une</translation>
    </message>
    <message>
        <source>8 rows of 9 pictures</source>
        <translation>8 filas de 9 imágenes</translation>
    </message>
    <message>
        <source>each row: translations on the way from one picture of the source to another</source>
        <translation>cada fila: traducciones en el camino de una imagen de la fuente a otra</translation>
    </message>
</context>
<context>
    <name>perc::generation::MethodsView</name>
    <message>
        <source>Methods compared</source>
        <translation>Métodos comparados</translation>
    </message>
    <message>
        <source>How methods do from the same seeds will appear here.</source>
        <translation>Aquí aparecerá cómo les va a los métodos con las mismas semillas.</translation>
    </message>
    <message>
        <source>Against seconds</source>
        <translation>Frente a segundos</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>Divergencia JS</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Modas encontradas</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Muestras de alta calidad</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distancia de Fréchet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>según lo ajustado</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>segundos de cálculo</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modas</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>ms a step</source>
        <translation>ms por paso</translation>
    </message>
    <message>
        <source>Add a method: it learns the same, from the same seeds.</source>
        <translation>Añada un método: aprende lo mismo, con las mismas semillas.</translation>
    </message>
</context>
<context>
    <name>perc::generation::NearestView</name>
    <message>
        <source>Is it copying?</source>
        <translation>¿Está copiando?</translation>
    </message>
    <message>
        <source>Samples beside the nearest real pictures will appear here.</source>
        <translation>Aquí aparecerán muestras junto a las imágenes reales más cercanas.</translation>
    </message>
    <message>
        <source>left generated, right the nearest real one, and how far; two real ones: %1, a copy: 0</source>
        <translation>a la izquierda, la generada; a la derecha, la real más cercana, y a qué distancia; dos reales: %1, una copia: 0</translation>
    </message>
    <message>
        <source>distance to the nearest real picture</source>
        <translation>distancia a la imagen real más cercana</translation>
    </message>
</context>
<context>
    <name>perc::generation::Plane</name>
    <message>
        <source>generated</source>
        <translation>generadas</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reales</translation>
    </message>
</context>
<context>
    <name>perc::generation::QuizView</name>
    <message>
        <source>Real or generated?</source>
        <translation>¿Real o generada?</translation>
    </message>
</context>
<context>
    <name>perc::generation::RoundView</name>
    <message>
        <source>Critic alone</source>
        <translation>Solo el crítico</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Solo el generador</translation>
    </message>
    <message>
        <source>One update of the critic, without the generator.</source>
        <translation>Una actualización del crítico, sin el generador.</translation>
    </message>
    <message>
        <source>One update of the generator, without the critic.</source>
        <translation>Una actualización del generador, sin el crítico.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Una ronda</translation>
    </message>
    <message>
        <source>the next one, before it is made</source>
        <translation>la siguiente, antes de hacerse</translation>
    </message>
    <message>
        <source>The next round in slow motion will appear here.</source>
        <translation>Aquí aparecerá la ronda siguiente a cámara lenta.</translation>
    </message>
    <message>
        <source>real %1, generated %2</source>
        <translation>reales %1, generadas %2</translation>
    </message>
    <message>
        <source>1 Draw noise</source>
        <translation>1 Sortear ruido</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>la primera: %1</translation>
    </message>
    <message>
        <source>2 Generate</source>
        <translation>2 Generar</translation>
    </message>
    <message>
        <source>the first becomes %1</source>
        <translation>la primera se vuelve %1</translation>
    </message>
    <message>
        <source>3 Judge</source>
        <translation>3 Juzgar</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1; la primera: %2</translation>
    </message>
    <message>
        <source>4 Update the critic</source>
        <translation>4 Actualizar el crítico</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: its loss %1 → %2</source>
        <translation>
            <numerusform>%Ln vez: su pérdida %1 → %2</numerusform>
            <numerusform>%Ln veces: su pérdida %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>5 Judge again</source>
        <translation>5 Juzgar de nuevo</translation>
    </message>
    <message>
        <source>6 Update the generator</source>
        <translation>6 Actualizar el generador</translation>
    </message>
    <message>
        <source>25 of them</source>
        <translation>25 de ellas</translation>
    </message>
    <message>
        <source>3 Judge, beside real ones</source>
        <translation>3 Juzgar, junto a las reales</translation>
    </message>
    <message>
        <source>%1; the first goes to %2</source>
        <translation>%1; la primera va a %2</translation>
    </message>
</context>
<context>
    <name>perc::generation::SamplesView</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Muestras reales</translation>
    </message>
    <message>
        <source>Generated samples</source>
        <translation>Muestras generadas</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>Campo del crítico</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Ways of the flow</source>
        <translation>Caminos del flujo</translation>
    </message>
    <message>
        <source>Real and generated samples will appear here.</source>
        <translation>Aquí aparecerán muestras reales y generadas.</translation>
    </message>
    <message>
        <source>Samples: %1. %2</source>
        <translation>Muestras: %1. %2</translation>
    </message>
    <message>
        <source>on their way at t = %1</source>
        <translation>en camino, en t = %1</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>%1 of %2 modes, %3 of high quality</source>
        <translation>%1 de %2 modas, %3 de alta calidad</translation>
    </message>
    <message>
        <source>where the critic pulls</source>
        <translation>hacia dónde tira el crítico</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>ways from noise</source>
        <translation>caminos desde el ruido</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Wide brush</source>
        <translation>Pincel ancho</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Vaciar el dibujo</translation>
    </message>
    <message>
        <source>nothing is drawn yet: take the brush</source>
        <translation>aún no hay nada dibujado: tome el pincel</translation>
    </message>
    <message>
        <source>%1 of %2 classes, Fréchet distance %3</source>
        <translation>%1 de %2 clases, distancia de Fréchet %3</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>generated, asked for by class</source>
        <translation>generadas, pedidas por clase</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generadas</translation>
    </message>
</context>
<context>
    <name>perc::generation::SeedsView</name>
    <message>
        <source>Many seeds</source>
        <translation>Varias semillas</translation>
    </message>
    <message>
        <source>The same from several seeds will appear here.</source>
        <translation>Aquí aparecerá lo mismo con varias semillas.</translation>
    </message>
    <message>
        <source>one seed: set Seeds to see how much is luck</source>
        <translation>una semilla: aumente «Semillas» para ver cuánto es suerte</translation>
    </message>
    <message>
        <source>modes found: %1 to %2, on average %3</source>
        <translation>modas halladas: de %1 a %2, en promedio %3</translation>
    </message>
    <message>
        <source>JS: %1 to %2, on average %3</source>
        <translation>JS: de %1 a %2, en promedio %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>KL %1, Fréchet distance %2</source>
        <translation>KL %1, distancia de Fréchet %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln modes</source>
        <translation>
            <numerusform>%Ln moda</numerusform>
            <numerusform>%Ln modas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::generation::TranslationView</name>
    <message>
        <source>There and back</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Ways there</source>
        <translation>Caminos de ida</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Caminos de vuelta</translation>
    </message>
    <message>
        <source>Samples there and back will appear here.</source>
        <translation>Aquí aparecerán muestras en su ida y vuelta.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ida</translation>
    </message>
    <message>
        <source>and back</source>
        <translation>y vuelta</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducidas</translation>
    </message>
    <message>
        <source>of the source</source>
        <translation>del origen</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>Campo del crítico</translation>
    </message>
    <message>
        <source>Cycle error</source>
        <translation>Error de ciclo</translation>
    </message>
    <message>
        <source>%1, %2: a click follows it there and back</source>
        <translation>%1, %2: un clic lo sigue en su ida y vuelta</translation>
    </message>
    <message>
        <source>%1. The place %2 becomes %3 and comes back to %4.</source>
        <translation>%1. El lugar %2 se convierte en %3 y vuelve a %4.</translation>
    </message>
    <message>
        <source>cycle error %1 on average</source>
        <translation>error de ciclo %1 en promedio</translation>
    </message>
    <message>
        <source>cycle error %1 on average, of the place followed %2</source>
        <translation>error de ciclo %1 en promedio, %2 en el lugar seguido</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>cycle error</source>
        <translation>error de ciclo</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>the place followed</source>
        <translation>el lugar seguido</translation>
    </message>
    <message>
        <source>its way there and back</source>
        <translation>su camino de ida y vuelta</translation>
    </message>
    <message>
        <source>of what is imitated</source>
        <translation>de lo que se imita</translation>
    </message>
</context>
<context>
    <name>perc::generation::TroubleView</name>
    <message>
        <source>What goes wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>What goes wrong in the game will be named here.</source>
        <translation>Aquí se dirá qué va mal en el juego.</translation>
    </message>
    <message>
        <source>no game, nothing of this kind</source>
        <translation>sin juego, nada de este tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln ahora</numerusform>
            <numerusform>%Ln ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nada ahora</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>hasta ahora no</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>desde la ronda %1</translation>
    </message>
    <message>
        <source>was, from round %1</source>
        <translation>antes, desde la ronda %1</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Al lado: %1</translation>
    </message>
</context>
<context>
    <name>perc::generation::WarpView</name>
    <message>
        <source>Noise, bent</source>
        <translation>Ruido deformado</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Muestras reales</translation>
    </message>
    <message>
        <source>A grid of noise as the generator bends it will appear here.</source>
        <translation>Aquí aparecerá una cuadrícula de ruido tal como la deforma el generador.</translation>
    </message>
    <message>
        <source>2 of %1 noise dimensions, the others at 0</source>
        <translation>2 de %1 dimensiones del ruido, las demás en 0</translation>
    </message>
    <message>
        <source>constant first noise</source>
        <translation>primer ruido constante</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>el ruido</translation>
    </message>
    <message>
        <source>constant second noise</source>
        <translation>segundo ruido constante</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>noise %1, %2: a click follows it</source>
        <translation>ruido %1, %2: un clic lo sigue</translation>
    </message>
    <message>
        <source>Noise as it is bent into samples: %1 lines. The noise (%2, %3) becomes (%4, %5).</source>
        <translation>El ruido tal como se dobla en muestras: %1 líneas. El ruido (%2, %3) se convierte en (%4, %5).</translation>
    </message>
    <message>
        <source>one noise</source>
        <translation>un ruido</translation>
    </message>
    <message>
        <source>its sample</source>
        <translation>su muestra</translation>
    </message>
    <message>
        <source>first noise</source>
        <translation>primer ruido</translation>
    </message>
    <message>
        <source>no second noise</source>
        <translation>sin segundo ruido</translation>
    </message>
    <message>
        <source>second noise</source>
        <translation>segundo ruido</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation>ruido %1, %2</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>su imagen</translation>
    </message>
    <message>
        <source>all over the plane</source>
        <translation>por todo el plano</translation>
    </message>
    <message>
        <source>9 by 9 places</source>
        <translation>9 por 9 lugares</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, clase %1</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Chart</name>
    <message>
        <source>loss, share</source>
        <translation>pérdida, proporción</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>pérdida de prueba</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud de prueba</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>decides otherwise than now</source>
        <translation>decide distinto que ahora</translation>
    </message>
    <message>
        <source>where training was</source>
        <translation>donde estuvo el entrenamiento</translation>
    </message>
    <message>
        <source>at the nearest place of the plane</source>
        <translation>en el lugar más cercano del plano</translation>
    </message>
    <message>
        <source>what the plane shows of the path differs from the loss where training was by up to %1.</source>
        <translation>lo que el plano muestra de la trayectoria difiere hasta en %1 de la pérdida donde estuvo el entrenamiento.</translation>
    </message>
    <message>
        <source>they differ by up to %1</source>
        <translation>difieren hasta en %1</translation>
    </message>
    <message>
        <source>along the low path: now (0) → its end (1)</source>
        <translation>a lo largo del camino bajo: ahora (0) → su final (1)</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>%5 is lowest, %1, at %2, and highest, %3, at %4.</source>
        <translation>%5: lo más bajo, %1, en %2, y lo más alto, %3, en %4.</translation>
    </message>
    <message>
        <source>x, at y = %1</source>
        <translation>x, en y = %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ContoursView</name>
    <message>
        <source>Contours</source>
        <translation>Curvas de nivel</translation>
    </message>
    <message>
        <source>Parts of the next update</source>
        <translation>Partes de la actualización siguiente</translation>
    </message>
    <message>
        <source>Lines of equal height</source>
        <translation>Líneas de igual altura</translation>
    </message>
    <message>
        <source>Where is the lowest place? A click says it, and the fog lifts.</source>
        <translation>¿Dónde está el lugar más bajo? Un clic lo dice, y la niebla se levanta.</translation>
    </message>
    <message>
        <source>A click chooses where the walk begins.</source>
        <translation>Un clic elige dónde empieza el recorrido.</translation>
    </message>
    <message>
        <source>Point at a place to read its height.</source>
        <translation>Señale un lugar para leer su altura.</translation>
    </message>
    <message>
        <source>−rate × gradient</source>
        <translation>−tasa × gradiente</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::RaceView</name>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>How optimisers do from the same start will appear here.</source>
        <translation>Aquí aparecerá cómo les va a los optimizadores desde el mismo inicio.</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Distancia al mínimo</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walkers</source>
        <translation>
            <numerusform>%Ln caminante</numerusform>
            <numerusform>%Ln caminantes</numerusform>
        </translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>distancia al mínimo</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>gradients computed</source>
        <translation>gradientes calculados</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>segundos de cálculo</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>Caminante</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>µs an update</source>
        <translation>µs por actualización</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>Add an optimiser: it walks from the same start, with the same batches.</source>
        <translation>Añada un optimizador: camina desde el mismo inicio, con los mismos lotes.</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ScatterView</name>
    <message>
        <source>Flat and sharp</source>
        <translation>Planos y agudos</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Abrir la ejecución elegida</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>How sharp the minima are that other batch sizes, rates and penalties find, and how well they do, will appear here.</source>
        <translation>Aquí aparecerá lo agudos que son los mínimos que encuentran otros tamaños de lote, tasas y penalizaciones, y qué tal funcionan.</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue of the Hessian</source>
        <translation>agudeza: mayor valor propio de la hessiana</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud de prueba</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>Click a run to choose it; the menu of this card opens it.</source>
        <translation>Haga clic en una ejecución para elegirla; el menú de esta tarjeta la abre.</translation>
    </message>
    <message>
        <source>Flat and sharp: %1 of %2 runs; the flattest (%3) has a sharpness of %4 and a %9 of %5, the sharpest (%6) %7 and %8.</source>
        <translation>Plano y agudo: %1 de %2 ejecuciones; la más plana (%3): agudeza %4, %9 %5; la más aguda (%6): %7 y %8.</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>R² de prueba</translation>
    </message>
    <message>
        <source>%1: sharpness %2, %3 %4</source>
        <translation>%1: agudeza %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::StabilityView</name>
    <message>
        <source>Stability map</source>
        <translation>Mapa de estabilidad</translation>
    </message>
    <message>
        <source>By theory</source>
        <translation>Según la teoría</translation>
    </message>
    <message>
        <source>Point at a cell to read it; a click takes its learning rate and momentum over.</source>
        <translation>Señale una celda para leerla; un clic adopta su tasa de aprendizaje y su momento.</translation>
    </message>
    <message>
        <source>Stability map: %1</source>
        <translation>Mapa de estabilidad: %1</translation>
    </message>
    <message>
        <source>By theory the best is a rate of %1 with a momentum of %2.</source>
        <translation>Según la teoría, lo mejor es una tasa de %1 con un momento de %2.</translation>
    </message>
    <message>
        <source>curvature from %1 to %2</source>
        <translation>curvatura de %1 a %2</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>By theory: distance kept by each update</source>
        <translation>Según la teoría: distancia que conserva cada actualización</translation>
    </message>
    <message>
        <source>Measured: distance kept by each update</source>
        <translation>Medida: distancia que conserva cada actualización</translation>
    </message>
    <message>
        <source>factor; above 1 it diverges</source>
        <translation>factor; por encima de 1 diverge</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>best by theory</source>
        <translation>mejor según la teoría</translation>
    </message>
    <message>
        <source>, by theory %1</source>
        <translation>, según la teoría %1</translation>
    </message>
    <message>
        <source>How fast a bowl is descended, over learning rate and momentum, will appear here.</source>
        <translation>Aquí aparecerá lo rápido que se desciende un cuenco, según la tasa de aprendizaje y el momento.</translation>
    </message>
    <message>
        <source>rate %1: each update keeps %2 of the distance</source>
        <translation>tasa %1: cada actualización conserva %2 de la distancia</translation>
    </message>
    <message>
        <source>rate %1, %4 %2: each update keeps %3 of the distance</source>
        <translation>tasa %1, %4 %2: cada actualización conserva %3 de la distancia</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Surface</name>
    <message>
        <source>path of training</source>
        <translation>trayectoria del entrenamiento</translation>
    </message>
    <message>
        <source>The loss over a plane through the weights will appear here.</source>
        <translation>Aquí aparecerá la pérdida sobre un plano que pasa por los pesos.</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>pérdida de prueba</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud de prueba</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <translation>%1, %2&#xa0;% hecho</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>en bruto</translation>
    </message>
    <message>
        <source>path</source>
        <translation>trayecto</translation>
    </message>
    <message>
        <source>Hessian</source>
        <translation>hessiana</translation>
    </message>
    <message>
        <source>line</source>
        <translation>recta</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>× |w|</source>
        <translation>× |w|</translation>
    </message>
    <message>
        <source>%1, linear: not all heights are above 0</source>
        <translation>%1, lineal: no todas las alturas están por encima de 0</translation>
    </message>
    <message>
        <source>low path</source>
        <translation>camino bajo</translation>
    </message>
    <message>
        <source>Your guess (%1, %2) is %3 from the nearest lowest place (%4, %5).</source>
        <translation>Su estimación (%1, %2) está a %3 del lugar más bajo más cercano (%4, %5).</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1, según los ajustes</translation>
    </message>
    <message>
        <source>step %1: %2, %3</source>
        <translation>paso %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::SurfaceView</name>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Contours on the floor</source>
        <translation>Curvas de nivel en el suelo</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Turn it back</source>
        <translation>Volver al giro inicial</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintTools</name>
    <message>
        <source>Choose points</source>
        <translation>Elegir puntos</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Brush: spray points</source>
        <translation>Pincel: rociar puntos</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Borrar puntos</translation>
    </message>
    <message>
        <source>Jitter: shake points</source>
        <translation>Agitar: sacudir puntos</translation>
    </message>
    <message>
        <source>Class to paint</source>
        <translation>Clase que se pinta</translation>
    </message>
    <message>
        <source>Value to paint</source>
        <translation>Valor que se pinta</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take all points away</source>
        <translation>Quitar todos los puntos</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintingView</name>
    <message>
        <source>Paint points</source>
        <translation>Pintar puntos</translation>
    </message>
    <message>
        <source>Draw points of the value %1 here.</source>
        <translation>Dibuje aquí puntos con el valor %1.</translation>
    </message>
    <message>
        <source>Draw points of class %1 here.</source>
        <translation>Dibuje aquí puntos de la clase %1.</translation>
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
        <translation>predicción</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>share of the class</source>
        <translation>proporción de la clase</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>proporción de la predicción</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4 of the class, %5 of the prediction)</source>
        <translation>%1 tomado por %2: %3 (%4 de la clase, %5 de la predicción)</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 como %2: %3</translation>
    </message>
    <message>
        <source>Nothing is confused.</source>
        <translation>No se confunde nada.</translation>
    </message>
    <message>
        <source>Most confused: %1</source>
        <translation>Lo más confundido: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Ajustes comparados</translation>
    </message>
    <message>
        <source>%1. The run starts anew.</source>
        <translation>%1. La ejecución se reinicia.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ActivationView</name>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>input z of a unit</source>
        <translation>entrada z de una unidad</translation>
    </message>
    <message>
        <source>f(z), f′(z)</source>
        <translation>f(z), f′(z)</translation>
    </message>
    <message>
        <source>There is no hidden layer: nothing is applied to the weighted sums but the output&apos;s own function.</source>
        <translation>No hay capa oculta: a las sumas ponderadas solo se les aplica la función propia de la salida.</translation>
    </message>
    <message>
        <source>The function of a hidden layer, its slope, and what enters it now will appear here.</source>
        <translation>Aquí aparecerá la función de una capa oculta, su pendiente y lo que entra en ella en este momento.</translation>
    </message>
    <message>
        <source>f (%1)</source>
        <translation>f (%1)</translation>
    </message>
    <message>
        <source>slope f′</source>
        <translation>pendiente f′</translation>
    </message>
    <message>
        <source>Inputs of layer %1</source>
        <translation>Entradas de la capa %1</translation>
    </message>
    <message>
        <source>Nothing enters the layer yet.</source>
        <translation>Todavía no entra nada en la capa.</translation>
    </message>
    <message>
        <source>Ticks: what enters layer %1 now (median %2). %3 of the inputs lie where the slope is below %4 (shaded).</source>
        <translation>Marcas: lo que entra ahora en la capa %1 (mediana %2). El %3 de las entradas está donde la pendiente es menor que %4 (sombreado).</translation>
    </message>
    <message numerus="yes">
        <source>Activation of layer %1 after %Ln updates: %2. %3</source>
        <translation>
            <numerusform>Activación de la capa %1 tras %Ln actualización: %2. %3</numerusform>
            <numerusform>Activación de la capa %1 tras %Ln actualizaciones: %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of layer %2</source>
        <translation>%1 de la capa %2</translation>
    </message>
    <message>
        <source>Layer shown</source>
        <translation>Capa mostrada</translation>
    </message>
</context>
<context>
    <name>perc::scenes::BoundaryView</name>
    <message>
        <source>Boundary</source>
        <translation>Frontera</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>Bordes nítidos</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Puntos de prueba</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Anillo en los errores</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>puntuación de %1</translation>
    </message>
    <message>
        <source>The network&apos;s answer over the plane will appear here.</source>
        <translation>Aquí aparecerá la respuesta de la red en el plano.</translation>
    </message>
    <message numerus="yes">
        <source>Boundary after %Ln updates. %1</source>
        <translation>
            <numerusform>Frontera tras %Ln actualización. %1</numerusform>
            <numerusform>Frontera tras %Ln actualizaciones. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>output over the plane, %1 × %2</source>
        <translation>salida en el plano, %1 × %2</translation>
    </message>
    <message>
        <source>%1; other inputs at their mean</source>
        <translation>%1; las demás entradas, en su media</translation>
    </message>
    <message>
        <source>There are no samples yet.</source>
        <translation>Todavía no hay muestras.</translation>
    </message>
    <message>
        <source>What each unit adds</source>
        <translation>Lo que añade cada unidad</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>what each unit adds</source>
        <translation>lo que añade cada unidad</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>output over %1</source>
        <translation>salida según %1</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Opens a menu of algorithms and settings to compare with.</source>
        <translation>Abre un menú de algoritmos y ajustes con los que comparar.</translation>
    </message>
    <message>
        <source>Settings compared, as text</source>
        <translation>Ajustes comparados, como texto</translation>
    </message>
    <message>
        <source>Seeds of each setting</source>
        <translation>Semillas de cada ajuste</translation>
    </message>
    <message>
        <source>From how many seeds each setting learns. The run starts anew.</source>
        <translation>De cuántas semillas aprende cada ajuste. La ejecución se reinicia.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n settings beside the run&apos;s own, divided by |; each is a list of ID=VALUE. Return starts the run anew with them.</source>
        <translation>
            <numerusform>Hasta %n ajuste además del de la propia ejecución, separados por |; cada uno es una lista de ID=VALUE. Intro reinicia la ejecución con ellos.</numerusform>
            <numerusform>Hasta %n ajustes además del de la propia ejecución, separados por |; cada uno es una lista de ID=VALUE. Intro reinicia la ejecución con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n settings beside the run&apos;s own already.</source>
        <translation>
            <numerusform>Ya hay %n ajuste además del de la propia ejecución.</numerusform>
            <numerusform>Ya hay %n ajustes además del de la propia ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another algorithm or setting, from the same seeds, up to where the run is.</source>
        <translation>Otro algoritmo u otro ajuste, con las mismas semillas, hasta donde está la ejecución.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ConfusionView</name>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>Aquí aparecerá cuántas veces se toma cada clase por cuál.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>Confusion after %Ln updates: %1 of %2 right. %3</source>
        <translation>
            <numerusform>Confusión tras %Ln actualización: %1 de %2 correctos. %3</numerusform>
            <numerusform>Confusión tras %Ln actualizaciones: %1 de %2 correctos. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln ejemplo de prueba</numerusform>
            <numerusform>%Ln ejemplos de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln ejemplo de entrenamiento</numerusform>
            <numerusform>%Ln ejemplos de entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples counted</source>
        <translation>Ejemplos contados</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseLinks</name>
    <message>
        <source>Things to try</source>
        <translation>Para probar</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseView</name>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Re Pág y Av Pág pasan las páginas.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3. %4 %5</source>
        <translation>Página %1 de %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Página del curso</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Curvature</name>
    <message>
        <source>largest eigenvalue %1</source>
        <translation>mayor valor propio %1</translation>
    </message>
    <message>
        <source>, largest stable learning rate %1 (now %2)</source>
        <translation>, mayor tasa de aprendizaje estable %1 (ahora %2)</translation>
    </message>
    <message>
        <source>, largest rate at which plain gradient descent is stable 2/λ = %1</source>
        <translation>, mayor tasa con la que el descenso de gradiente simple es estable, 2/λ = %1</translation>
    </message>
    <message>
        <source>, smallest about %1</source>
        <translation>, el menor aproximadamente %1</translation>
    </message>
    <message>
        <source>, trace %1 ± %2</source>
        <translation>, traza %1 ± %2</translation>
    </message>
    <message>
        <source>, worst loss within %1: %2 (here %3)</source>
        <translation>, peor pérdida a menos de %1: %2 (aquí %3)</translation>
    </message>
    <message>
        <source>eigenvalue of the Hessian of the training loss</source>
        <translation>valor propio de la hessiana de la pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>largest eigenvalues</source>
        <translation>mayores valores propios</translation>
    </message>
    <message>
        <source>sharper than this is not stable at this rate</source>
        <translation>más agudo que esto no es estable con esta tasa</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>el mayor %1</translation>
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
        <translation>Intro lleva al momento que se está leyendo.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>The loss after each update will appear here.</source>
        <translation>Aquí aparecerá la pérdida después de cada actualización.</translation>
    </message>
    <message numerus="yes">
        <source>Curves after %Ln updates: %1</source>
        <translation>
            <numerusform>Curvas tras %Ln actualización: %1</numerusform>
            <numerusform>Curvas tras %Ln actualizaciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, con suavizado</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>A moving average in which older values fade by a tenth with each row</source>
        <translation>Una media móvil en la que los valores anteriores pierden una décima parte de su peso con cada fila</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DataView</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>Aquí aparecerán las muestras con sus predicciones y pérdidas.</translation>
    </message>
    <message>
        <source>Largest loss first</source>
        <translation>Mayor pérdida primero</translation>
    </message>
    <message>
        <source>In the order of the data</source>
        <translation>En el orden de los datos</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>right?</source>
        <translation>¿correcta?</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message numerus="yes">
        <source>Data after %Ln updates</source>
        <translation>
            <numerusform>Datos tras %Ln actualización</numerusform>
            <numerusform>Datos tras %Ln actualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %Ln samples</source>
        <translation>
            <numerusform>: %Ln muestra</numerusform>
            <numerusform>: %Ln muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them wrong</source>
        <translation>
            <numerusform>, %Ln con error</numerusform>
            <numerusform>, %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>, largest loss %1 (number %2)</source>
        <translation>, mayor pérdida %1 (número %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln muestra</numerusform>
            <numerusform>%Ln muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún no examinado</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DiagramView</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln parámetro</numerusform>
            <numerusform>%Ln parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Network shown</source>
        <translation>Red mostrada</translation>
    </message>
</context>
<context>
    <name>perc::scenes::FinderView</name>
    <message>
        <source>Take the suggested rate</source>
        <translation>Usar la tasa sugerida</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Buscador de tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>pérdida del lote</translation>
    </message>
    <message>
        <source>Learning-rate finder: %1.</source>
        <translation>Buscador de tasa de aprendizaje: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates tried</source>
        <translation>
            <numerusform>%Ln actualización probada</numerusform>
            <numerusform>%Ln actualizaciones probadas</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested: %1 to %2</source>
        <translation>sugerida: de %1 a %2</translation>
    </message>
    <message>
        <source>The loss as the learning rate rises from update to update will appear here.</source>
        <translation>Aquí aparecerá la pérdida mientras la tasa de aprendizaje sube de una actualización a otra.</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>cada lote</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>cae más deprisa</translation>
    </message>
    <message>
        <source>a tenth of the lowest</source>
        <translation>una décima de la del mínimo</translation>
    </message>
    <message>
        <source>no rate to suggest: the loss does not fall</source>
        <translation>ninguna tasa que sugerir: la pérdida no baja</translation>
    </message>
</context>
<context>
    <name>perc::scenes::NetworkView</name>
    <message>
        <source>The network, its units and its weights will appear here.</source>
        <translation>Aquí aparecerán la red, sus unidades y sus pesos.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln updates. %1</source>
        <translation>
            <numerusform>Tras %Ln actualización. %1</numerusform>
            <numerusform>Tras %Ln actualizaciones. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::scenes::PictureQuiz</name>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>¿Real o generada?</translation>
    </message>
    <message>
        <source>Right, it was generated.</source>
        <translation>Correcto, era generada.</translation>
    </message>
    <message>
        <source>No, it was generated.</source>
        <translation>No, era generada.</translation>
    </message>
    <message>
        <source>Right, it was real.</source>
        <translation>Correcto, era real.</translation>
    </message>
    <message>
        <source>No, it was real.</source>
        <translation>No, era real.</translation>
    </message>
    <message>
        <source>Deepfakes are made in the same way, of faces and voices. Ask people before you imitate them (consent), and say that it is synthetic where you show it (disclosure). A mark can be cut off: that there is none proves nothing.</source>
        <translation>Los deepfakes se hacen de la misma manera, con caras y voces. Pida permiso a las personas antes de imitarlas (consentimiento) y, donde lo muestre, diga que es sintético (divulgación). Una marca se puede recortar: que no la haya no prueba nada.</translation>
    </message>
    <message>
        <source>Pictures to guess will appear here.</source>
        <translation>Aquí aparecerán imágenes para adivinar.</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>%1. Real or generated?</source>
        <translation>%1. ¿Real o generada?</translation>
    </message>
    <message>
        <source>%1. %2 Real ones: %3 of %4 known. Generated ones: %5 of %6.</source>
        <translation>%1. %2 Reales: %3 de %4 reconocidas. Generadas: %5 de %6.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::PlainChart</name>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% hecho</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Plan</name>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 a %2 min</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1, «%2»: %3</translation>
    </message>
</context>
<context>
    <name>perc::scenes::RepresentationView</name>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>The points as the last hidden layer sees them will appear here.</source>
        <translation>Aquí aparecerán los puntos tal como los ve la última capa oculta.</translation>
    </message>
    <message>
        <source>Warped grid</source>
        <translation>Cuadrícula deformada</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Puntos de prueba</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Anillo en los errores</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>principal plane, axis %1</source>
        <translation>plano principal, eje %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unidad %1</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>%1 constante</translation>
    </message>
    <message numerus="yes">
        <source>Representation after %Ln updates, %1. %2</source>
        <translation>
            <numerusform>Representación tras %Ln actualización, %1. %2</numerusform>
            <numerusform>Representación tras %Ln actualizaciones, %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>layer %1, %Ln units</source>
        <translation>
            <numerusform>capa %1, %Ln unidad</numerusform>
            <numerusform>capa %1, %Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer: the inputs</source>
        <translation>sin capa oculta: las entradas</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1; 2 componentes: %2 de la varianza</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ScheduleView</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The learning rate from update to update will appear here, to be pulled into shape.</source>
        <translation>Aquí aparecerá la tasa de aprendizaje de una actualización a otra, para darle forma tirando de ella.</translation>
    </message>
    <message>
        <source>Against epochs</source>
        <translation>Según las épocas</translation>
    </message>
    <message>
        <source>Another point after the chosen one</source>
        <translation>Otro punto tras el elegido</translation>
    </message>
    <message>
        <source>Without the chosen point</source>
        <translation>Sin el punto elegido</translation>
    </message>
    <message>
        <source>Learning rate: %1 now, at update %2; from %3 to %4.</source>
        <translation>Tasa de aprendizaje: %1 ahora, en la actualización %2; de %3 a %4.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>update %1: learning rate %2</source>
        <translation>actualización %1: tasa de aprendizaje %2</translation>
    </message>
    <message>
        <source>Pull a point to change the schedule.</source>
        <translation>Tire de un punto para cambiar el plan.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::TrainingWords</name>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>perc::scenes::UpdateView</name>
    <message>
        <source>One update</source>
        <translation>Una actualización</translation>
    </message>
    <message>
        <source>The next update, step by step, will appear here: forward, loss, backward, update.</source>
        <translation>Aquí aparecerá la siguiente actualización, etapa por etapa: adelante, pérdida, atrás, actualización.</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Previous stage, or the update before (Page Up or ,)</source>
        <translation>Etapa anterior, o la actualización anterior (Re Pág o ,)</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Etapa siguiente</translation>
    </message>
    <message>
        <source>Next stage, or make the update (Page Down or .)</source>
        <translation>Etapa siguiente, o hacer la actualización (Av Pág o .)</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Etapa %1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Numbers of one sample</source>
        <translation>Números de una muestra</translation>
    </message>
    <message>
        <source>Means over the batch</source>
        <translation>Medias sobre el lote</translation>
    </message>
    <message>
        <source>Next sample of the batch</source>
        <translation>Muestra siguiente del lote</translation>
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
        <translation>Actualización %1. %2</translation>
    </message>
    <message>
        <source>update %1, %2</source>
        <translation>actualización %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::scenes::WeightsView</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>How weights, activations and gradients of each layer are spread will appear here.</source>
        <translation>Aquí aparecerá cómo se reparten los pesos, las activaciones y los gradientes de cada capa.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>gradients of the weights</source>
        <translation>gradientes de los pesos</translation>
    </message>
    <message numerus="yes">
        <source>Histograms after %Ln updates. %1</source>
        <translation>
            <numerusform>Histogramas tras %Ln actualización. %1</numerusform>
            <numerusform>Histogramas tras %Ln actualizaciones. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>along the run, and now</source>
        <translation>a lo largo de la ejecución, y ahora</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Números mostrados</translation>
    </message>
</context>
<context>
    <name>perc::widgets</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Card</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Cerrar esta vista</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export and other actions of this view</source>
        <translation>Exportar y otras acciones de esta vista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximizar</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Arrow keys go through the cells, Space and Shift choose rows, S sorts by the column.</source>
        <translation>Las flechas recorren las celdas, Espacio y Mayús eligen filas, S ordena por la columna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 de %Ln fila</numerusform>
            <numerusform>%1 de %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldLegend</name>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>%1 of %2 points shown</source>
        <translation>%1 de %2 puntos mostrados</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, entrenamiento</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
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
        <translation>clase %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source> → %1 with P = %2</source>
        <translation> → %1 con P = %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source> → %1 = %2</source>
        <translation> → %1 = %2</translation>
    </message>
    <message>
        <source>, nearest point %1 (%2)</source>
        <translation>, punto más cercano %1 (%2)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>, its loss %1</source>
        <translation>, su pérdida %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, tomado por %1</translation>
    </message>
    <message>
        <source>No field yet.</source>
        <translation>Todavía no hay campo.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 de %2 a %3, con %4 de %5 a %6 y %7 de %8 a %9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, %1 con error</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, aún no examinado</translation>
    </message>
    <message>
        <source>, nearest point %1</source>
        <translation>, punto más cercano %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6.</source>
        <translation>%1 de %2 a %3, con %4 de %5 a %6.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldWidget</name>
    <message>
        <source>Field over the plane</source>
        <translation>Campo en el plano</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away.</source>
        <translation>Las flechas mueven el puntero; con Mayús va más lejos; Escape lo quita.</translation>
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
        <translation>%1, de − a +</translation>
    </message>
    <message>
        <source>thickest: %1</source>
        <translation>la más gruesa: %1</translation>
    </message>
    <message>
        <source>bias +, −</source>
        <translation>sesgo +, −</translation>
    </message>
    <message>
        <source>output: %1 to %2</source>
        <translation>salida: %1 a %2</translation>
    </message>
    <message>
        <source>a row per unit: weights, bias, value</source>
        <translation>una fila por unidad: pesos, sesgo, valor</translation>
    </message>
    <message>
        <source>the largest %1 of %2 curves</source>
        <translation>las %1 curvas mayores de %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>adds what comes by the arc</source>
        <translation>suma lo que llega por el arco</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>números %1</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphPainter</name>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>Capa %1, unidad %2</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>capa %1, unidad %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Salida %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>There are no numbers: no sample can be followed.</source>
        <translation>No hay números: no hay ninguna muestra que seguir.</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>última actualización %1</translation>
    </message>
    <message>
        <source>prediction %1</source>
        <translation>predicción %1</translation>
    </message>
    <message>
        <source>next batch %1</source>
        <translation>lote siguiente %1</translation>
    </message>
    <message>
        <source>Double click or Enter: type a new value.</source>
        <translation>Doble clic o Intro: escribir un valor nuevo.</translation>
    </message>
    <message>
        <source>One unit more (restarts)</source>
        <translation>Una unidad más (reinicia)</translation>
    </message>
    <message>
        <source>One unit less (restarts)</source>
        <translation>Una unidad menos (reinicia)</translation>
    </message>
    <message>
        <source>A new layer here (restarts)</source>
        <translation>Una capa nueva aquí (reinicia)</translation>
    </message>
    <message>
        <source>Remove this layer (restarts)</source>
        <translation>Quitar esta capa (reinicia)</translation>
    </message>
    <message>
        <source>Click or Enter: activation, units and layers. + and − change the units (restarts).</source>
        <translation>Clic o Intro: activación, unidades y capas. + y − cambian las unidades (reinicia).</translation>
    </message>
    <message>
        <source>Click or Enter: add a layer (restarts).</source>
        <translation>Clic o Intro: añadir una capa (reinicia).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outputs</source>
        <translation>
            <numerusform>%Ln salida</numerusform>
            <numerusform>%Ln salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>sin función</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Sesgo de %1</translation>
    </message>
    <message numerus="yes">
        <source>the mean of %Ln samples</source>
        <translation>
            <numerusform>la media de %Ln muestra</numerusform>
            <numerusform>la media de %Ln muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>la muestra %1</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Todavía no hay red.</translation>
    </message>
    <message numerus="yes">
        <source>Network of %Ln inputs, </source>
        <translation>
            <numerusform>Red de %Ln entrada, </numerusform>
            <numerusform>Red de %Ln entradas, </numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>sin capa oculta</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>capas ocultas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln parámetro</numerusform>
            <numerusform>%Ln parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest weight is %1: %2.</source>
        <translation>El mayor peso es %1: %2.</translation>
    </message>
    <message>
        <source>Residual: layer %1 is added to layer %2.</source>
        <translation>Conexión residual: la capa %1 se suma a la capa %2.</translation>
    </message>
    <message>
        <source>Residual: the inputs are added to layer %1.</source>
        <translation>Conexión residual: las entradas se suman a la capa %1.</translation>
    </message>
    <message>
        <source>Residual: %1 of layer %2 is added to layer %3, as %4.</source>
        <translation>Conexión residual: %1 de la capa %2 se suma a la capa %3, como %4.</translation>
    </message>
    <message>
        <source>Residual: %1 of the inputs is added to layer %2, as %3.</source>
        <translation>Conexión residual: %1 de las entradas se suma a la capa %2, como %3.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphStage</name>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momento de Nesterov</translation>
    </message>
    <message>
        <source>L = mean of the samples&apos; losses = %1</source>
        <translation>L = media de las pérdidas de las muestras = %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>objetivo: %1</translation>
    </message>
    <message>
        <source>L = mean over the outputs of their cross-entropies = %1</source>
        <translation>L = media de las entropías cruzadas de las salidas = %1</translation>
    </message>
    <message>
        <source>ŷ of the target</source>
        <translation>ŷ del objetivo</translation>
    </message>
    <message>
        <source>L = mean over the outputs of %1 = %2</source>
        <translation>L = media sobre las salidas de %1 = %2</translation>
    </message>
    <message>
        <source>prediction: %1; in standard units z = %2, t = %3</source>
        <translation>predicción: %1; en unidades estandarizadas z = %2, t = %3</translation>
    </message>
    <message>
        <source>mean of δ⋅%1</source>
        <translation>media de δ⋅%1</translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>el mayor: %1</translation>
    </message>
    <message>
        <source>Inputs are not trained.</source>
        <translation>Las entradas no se entrenan.</translation>
    </message>
    <message>
        <source>changes most: %1</source>
        <translation>lo que más cambia: %1</translation>
    </message>
    <message>
        <source>, scaled down to %1</source>
        <translation>, reducido a %1</translation>
    </message>
    <message>
        <source>, not clipped (limit %1)</source>
        <translation>, sin recortar (límite %1)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>There is no next update: the run has diverged, or there are no training points.</source>
        <translation>No hay siguiente actualización: la ejecución ha divergido o no hay puntos de entrenamiento.</translation>
    </message>
    <message>
        <source>Means over the batch: the function is applied to each sample by itself.</source>
        <translation>Medias sobre el lote: la función se aplica a cada muestra por separado.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up.</source>
        <translation>Se suman cada entrada por su peso y el sesgo.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up; then the function.</source>
        <translation>Se suman las entradas, cada una por su peso, y el sesgo; después se aplica la función.</translation>
    </message>
    <message>
        <source>Prediction and target</source>
        <translation>Predicción y objetivo</translation>
    </message>
    <message>
        <source>How far the predictions are from the targets, on average.</source>
        <translation>Cuánto distan en promedio las predicciones de los objetivos.</translation>
    </message>
    <message>
        <source>How far the prediction is from the target.</source>
        <translation>Cuánto dista la predicción del objetivo.</translation>
    </message>
    <message>
        <source>Gradients of the batch&apos;s mean loss; δ and values are means over the batch.</source>
        <translation>Gradientes de la pérdida media del lote; δ y los valores son medias del lote.</translation>
    </message>
    <message>
        <source>The chain rule, from the loss back: how the loss changes with this unit&apos;s sum.</source>
        <translation>La regla de la cadena, desde la pérdida hacia atrás: cómo cambia la pérdida con la suma de esta unidad.</translation>
    </message>
    <message>
        <source>The chain rule: the error signal of the unit times what came in.</source>
        <translation>La regla de la cadena: la señal de error de la unidad multiplicada por lo que entró.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>RMSProp as in TensorFlow.js</source>
        <translation>RMSProp como en TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad como en TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta como en TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- como en FANN</translation>
    </message>
    <message>
        <source>, taken %1 uphill (SAM)</source>
        <translation>, tomado %1 cuesta arriba (SAM)</translation>
    </message>
    <message>
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 con tasa η = %2, del lote de %3; gradiente ‖g‖ = %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphWidget</name>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activación de la capa %1</translation>
    </message>
    <message>
        <source>All layers as set in the panel</source>
        <translation>Todas las capas según el panel</translation>
    </message>
    <message>
        <source>Layers and units (restarts)</source>
        <translation>Capas y unidades (reinicia)</translation>
    </message>
    <message>
        <source>One unit more</source>
        <translation>Una unidad más</translation>
    </message>
    <message>
        <source>One unit less</source>
        <translation>Una unidad menos</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>Quitar esta capa</translation>
    </message>
    <message>
        <source>New layer before this</source>
        <translation>Capa nueva antes de esta</translation>
    </message>
    <message>
        <source>New layer after this</source>
        <translation>Capa nueva después de esta</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Diagrama de la red</translation>
    </message>
    <message>
        <source>Arrow keys move between units and layers. Return goes into a unit&apos;s weights, and there types a new number. Escape goes back.</source>
        <translation>Las flechas van de una unidad o capa a otra. Intro entra en los pesos de una unidad y, allí, permite escribir un número nuevo. Escape vuelve atrás.</translation>
    </message>
    <message>
        <source>The network will appear here.</source>
        <translation>Aquí aparecerá la red.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTable</name>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTableWidget</name>
    <message>
        <source>Table of values</source>
        <translation>Tabla de valores</translation>
    </message>
    <message>
        <source>Arrow keys read another cell, Return chooses it, Escape takes the pointer away.</source>
        <translation>Las flechas leen otra celda, Intro la elige, Escape quita el puntero.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>Lowest: %1. Highest: %2.</source>
        <translation>El menor: %1. El mayor: %2.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramPainter</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1: most %2 (%3)</source>
        <translation>%1: sobre todo %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>share of the numbers</source>
        <translation>proporción de los números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier; %1</source>
        <translation>
            <numerusform>%Ln anterior; %1</numerusform>
            <numerusform>%Ln anteriores; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>paso %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times, the last at step %2)</source>
        <translation>
            <numerusform>%1 (%Ln vez, la última en el paso %2)</numerusform>
            <numerusform>%1 (%Ln veces, la última en el paso %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <translation>%1: %2 en el paso %3</translation>
    </message>
    <message>
        <source>%1: not known at step %2</source>
        <translation>%1: no se conoce en el paso %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramWidget</name>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape takes the pointer away.</source>
        <translation>Izquierda y derecha recorren las actualizaciones, arriba y abajo los intervalos, Intro va a ese momento, Escape quita el puntero.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LabRail</name>
    <message>
        <source>Labs</source>
        <translation>Laboratorios</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LineChart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Left and Right read the values along the chart, Escape goes back to the end.</source>
        <translation>Izquierda y derecha leen los valores a lo largo del gráfico, Escape vuelve al final.</translation>
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
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Return chooses the place under the pointer.</source>
        <translation>Las flechas mueven el puntero; con Mayús va más lejos; Escape lo quita. Intro elige el lugar bajo el puntero.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::MessageLine</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterPanel</name>
    <message>
        <source>Find a setting…</source>
        <translation>Buscar un ajuste…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect now</source>
        <translation>
            <numerusform>%n ajuste no tiene efecto ahora</numerusform>
            <numerusform>%n ajustes no tienen efecto ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide settings without effect</source>
        <translation>Ocultar los ajustes sin efecto</translation>
    </message>
    <message>
        <source>Show settings without effect</source>
        <translation>Mostrar los ajustes sin efecto</translation>
    </message>
    <message>
        <source>Group of settings, unfolded</source>
        <translation>Grupo de ajustes, desplegado</translation>
    </message>
    <message>
        <source>Group of settings, folded</source>
        <translation>Grupo de ajustes, plegado</translation>
    </message>
    <message>
        <source>No setting is called so. Names, options and explanations are searched, word by word.</source>
        <translation>Ningún ajuste se llama así. Se busca, palabra por palabra, en nombres, opciones y explicaciones.</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Más usados</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterRow</name>
    <message>
        <source>no hidden layer</source>
        <translation>sin capa oculta</translation>
    </message>
    <message>
        <source>One layer more</source>
        <translation>Una capa más</translation>
    </message>
    <message>
        <source>One layer less</source>
        <translation>Una capa menos</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, número</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Volver al valor predeterminado, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicia</translation>
    </message>
    <message>
        <source>A change starts the run anew.</source>
        <translation>Un cambio reinicia la ejecución.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>En la línea de comandos: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: una más</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1: una menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una más</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 A change starts the run anew.</source>
        <translation>%1 Un cambio reinicia la ejecución.</translation>
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
        <translation>Se deja al laboratorio, que toma lo habitual con los demás ajustes.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Anclar %1</translation>
    </message>
    <message>
        <source>No longer beside the pictures</source>
        <translation>Dejar de mostrarlo junto a las imágenes</translation>
    </message>
    <message>
        <source>Show it beside the pictures, for the class</source>
        <translation>Mostrarlo junto a las imágenes, para la clase</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Left and Right arrow keys move the place, Shift moves it far.</source>
        <translation>Las flechas izquierda y derecha mueven el lugar; con Mayús va más lejos.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::RugChart</name>
    <message>
        <source>%1 of %2 between %3 and %4</source>
        <translation>%1 de %2 entre %3 y %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterPainter</name>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>point %1: %2 (%3), %4 %5, %6 %7</source>
        <translation>punto %1: %2 (%3), %4 %5, %6 %7</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, predicción %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, tomado por %1</translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation>, pérdida %1</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Todavía no hay puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, %1 con error</translation>
    </message>
    <message>
        <source>; %1 from %2 to %3, %4 from %5 to %6.</source>
        <translation>; %1 de %2 a %3, %4 de %5 a %6.</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, aún no examinado</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterWidget</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Return chooses one, Ctrl+Return adds it, Escape takes the pointer away.</source>
        <translation>Las flechas van de punto en punto, Intro elige uno, Ctrl+Intro lo añade, Escape quita el puntero.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SeedChip</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The seed of the run: a whole number from 0 to 18,446,744,073,709,551,615. A change starts the run anew.</source>
        <translation>La semilla de la ejecución: un número entero de 0 a 18&#xa0;446&#xa0;744&#xa0;073&#xa0;709&#xa0;551&#xa0;615. Un cambio reinicia la ejecución.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>A new run from another seed (%1)</source>
        <translation>Una ejecución nueva con otra semilla (%1)</translation>
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
        <translation>Figuras pequeñas</translation>
    </message>
    <message>
        <source>Arrow keys go from figure to figure, Return chooses one, Escape goes back to all.</source>
        <translation>Las flechas van de figura en figura, Intro elige una, Escape vuelve a todas.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceLegend</name>
    <message>
        <source>above %1: cut off</source>
        <translation>por encima de %1: cortado</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún no examinado</translation>
    </message>
    <message>
        <source>paler: out of date</source>
        <translation>más pálido: desactualizado</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWidget</name>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Comma and period turn the surface, Page Up and Page Down tilt it. Return chooses the place under the pointer.</source>
        <translation>Las flechas mueven el puntero; con Mayús va más lejos; Escape lo quita. La coma y el punto giran la superficie; Re Pág y Av Pág la inclinan. Intro elige el lugar bajo el puntero.</translation>
    </message>
    <message>
        <source>The surface will appear here.</source>
        <translation>Aquí aparecerá la superficie.</translation>
    </message>
    <message>
        <source>Drag to turn, point to read values.</source>
        <translation>Arrastre para girar, señale para leer valores.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWords</name>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation>Todavía no hay superficie.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 de %2 a %3, con %4 de %5 a %6 y %7 de %8 a %9.</translation>
    </message>
    <message>
        <source>Lowest at %1.</source>
        <translation>Lo más bajo, en %1.</translation>
    </message>
    <message>
        <source>No height is known.</source>
        <translation>No se conoce ninguna altura.</translation>
    </message>
    <message>
        <source>%1 of it has been looked at.</source>
        <translation>Examinado: %1 de ella.</translation>
    </message>
    <message>
        <source>%1 of it has no value.</source>
        <translation>Sin valor: %1 de ella.</translation>
    </message>
    <message>
        <source>%1 of it is cut off above %2.</source>
        <translation>Cortado por encima de %2: %1 de ella.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1: not looked at yet</source>
        <translation>%1: aún no examinado</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1 → %2 = %3</source>
        <translation>%1 → %2 = %3</translation>
    </message>
    <message>
        <source>, cut off at %1</source>
        <translation>, cortado en %1</translation>
    </message>
    <message>
        <source>, out of date</source>
        <translation>, desactualizado</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: de %2 a %3.</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, escala logarítmica</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TimelineStrip</name>
    <message>
        <source>episode %1: return %2, ended at step %3</source>
        <translation>episodio %1: retorno %2, terminado en el paso %3</translation>
    </message>
    <message>
        <source>episode %1: return %2, steps %3 to %4</source>
        <translation>episodio %1: retorno %2, pasos %3 a %4</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>Toda la ejecución. Izquierda y derecha avanzan o retroceden una centésima, Re Pág y Av Pág una décima, Inicio y Fin van a los extremos.</translation>
    </message>
    <message>
        <source>The whole run, a bar for each episode. Left and Right go a hundredth of it, Page keys an episode, Home and End to the ends.</source>
        <translation>Toda la ejecución, una barra por episodio. Izquierda y derecha avanzan o retroceden una centésima, Re Pág y Av Pág un episodio, Inicio y Fin van a los extremos.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>paso %1: %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Retroceder un paso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avanzar un paso</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>What a step is</source>
        <translation>Qué es un paso</translation>
    </message>
    <message>
        <source>What one step goes through</source>
        <translation>Lo que recorre un paso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>pasos/s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>a toda velocidad</translation>
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
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>1/%1 of real time</source>
        <translation>1/%1 del tiempo real</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The notch is real time: %1 steps per second</source>
        <translation>La muesca es el tiempo real: %1 pasos por segundo</translation>
    </message>
</context>
<context>
    <name>perc::widgets::WeightEdit</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2 is allowed.</source>
        <translation>«%1» no es posible: se admite %2.</translation>
    </message>
</context>
</TS>
