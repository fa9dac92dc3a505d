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
        <source>The folder with the four IDX files of MNIST, for mnist-mlp.</source>
        <translation>La carpeta con los cuatro archivos IDX de MNIST, para mnist-mlp.</translation>
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
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>No se puede escribir %1: el nombre debe terminar en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf or csv.</source>
        <translation>%1 no es un tipo de archivo que se pueda escribir: png, svg, pdf o csv.</translation>
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
        <source>--weights %1: this lab has no weights to write.</source>
        <translation>--weights %1: este laboratorio no tiene pesos que escribir.</translation>
    </message>
    <message>
        <source>--pytorch %1: this lab cannot be written as a PyTorch program.</source>
        <translation>--pytorch %1: este laboratorio no se puede escribir como programa de PyTorch.</translation>
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
        <source>Two lanes: the same run twice, the second with this one parameter different.</source>
        <translation>Dos carriles: la misma ejecución dos veces, la segunda con este único parámetro distinto.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times.</source>
        <translation>Cambia un parámetro en marcha, o realiza una acción, tras ese número de actualizaciones; puede repetirse.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>La semilla de la que procede todo el azar. Valor predeterminado: 1.</translation>
    </message>
    <message>
        <source>Learns from this table (CSV).</source>
        <translation>Aprende de esta tabla (CSV).</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Parte de estos pesos en lugar de pesos aleatorios.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000.</source>
        <translation>Cuántas actualizaciones se hacen. Valor predeterminado: 1000.</translation>
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
        <source>--data %1 is not allowed: the lab %2 takes no table.</source>
        <translation>--data %1 no se admite: el laboratorio %2 no usa tablas.</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Escribe las cifras registradas por el camino.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf or .csv; may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Escribe una vista como .png, .svg, .pdf o .csv; puede repetirse. NAME:2 es la del segundo carril.</translation>
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
        <source>%1: %2 samples of %3 pixels; at least one sample and at most %4 pixels in all are allowed.</source>
        <translation>%1: %2 muestras de %3 píxeles; se admite al menos una muestra y como máximo %4 píxeles en total.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1: todas las etiquetas son %2. Se necesitan al menos dos clases.</translation>
    </message>
    <message>
        <source>%1: the images for training and testing differ in size.</source>
        <translation>%1: las imágenes de entrenamiento y de prueba difieren en tamaño.</translation>
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
        <source>an object of one id: value</source>
        <translation>un objeto con un solo id: valor</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>una lista de 100000 cambios como máximo</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;</source>
        <translation>una serie de entradas {&quot;step&quot;: n, &quot;set&quot;: {id: valor}} o {&quot;step&quot;: n, &quot;act&quot;: {id: valor}}, en el orden de sus pasos, hasta &quot;steps&quot;</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1: «%2» no puede cambiar a mitad de una ejecución, pero así figura en el registro.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}</translation>
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
        <source>%1: the name “%3” is used twice in its header.</source>
        <translation>%1: el nombre «%3» se usa dos veces en su encabezado.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1: el tensor «%2» necesita dtype, shape y dos data_offsets.</translation>
    </message>
    <message>
        <source>%1: its header is not JSON (byte %3).</source>
        <translation>%1: su encabezado no es JSON (byte %3).</translation>
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
        <source>Layer %1 has %2 units; 1 to %3 are allowed.</source>
        <translation>La capa %1 tiene %2 unidades; se admiten de 1 a %3.</translation>
    </message>
    <message>
        <source>Layer %1 has the dropout rate %2; from 0 to below 1 is allowed.</source>
        <translation>La capa %1 tiene una tasa de dropout de %2; se admite desde 0 hasta menos de 1.</translation>
    </message>
    <message>
        <source>The network has more than %1 parameters at layer %2.</source>
        <translation>La red tiene más de %1 parámetros en la capa %2.</translation>
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
        <source>The length of an update&apos;s step.</source>
        <translation>La longitud del paso de una actualización.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan de la tasa</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on.</source>
        <translation>Cómo cambia la tasa de aprendizaje a lo largo del entrenamiento.</translation>
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
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Training and test loss are alike: this is underfitting.</source>
        <translation>La pérdida se estanca muy por encima de cero: la frontera no puede curvarse lo suficiente, por mucho que se entrene. Las pérdidas de entrenamiento y de prueba se parecen: esto es subajuste.</translation>
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
        <source>The loss leaps instead of falling, or the run diverges: each step overshoots the valley. Step back, lower the rate by ten and go on from the same moment.</source>
        <translation>La pérdida da saltos en lugar de bajar, o la ejecución diverge: cada paso salta por encima del valle. Retroceda, divida la tasa entre diez y continúe desde el mismo momento.</translation>
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
        <source>Even without a hidden layer more than nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Incluso sin capa oculta se acierta en más de diecinueve de cada veinte casos. ¿Qué errores importarían más a un paciente? La exactitud no lo dice.</translation>
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
</context>
<context>
    <name>perc::app::AboutDialog</name>
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
        <source>Copy as P&amp;yTorch code</source>
        <translation>Copiar como código P&amp;yTorch</translation>
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
        <source>&amp;New seed</source>
        <translation>&amp;Nueva semilla</translation>
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
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>All on the screen</source>
        <translation>Todas las de la pantalla</translation>
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
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <source>This lab cannot be written as a PyTorch program.</source>
        <translation>Este laboratorio no se puede escribir como programa de PyTorch.</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Escribiendo el programa…</translation>
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
    <name>perc::app::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
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
        <source>Further</source>
        <translation>Otros</translation>
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
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Dos carriles</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting:</source>
        <translation>La ejecución se hace dos veces, lado a lado, con la misma semilla. El carril B difiere del carril A en un ajuste:</translation>
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
</context>
<context>
    <name>perc::app::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>opening of %1</source>
        <translation>apertura de %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Open run or table</source>
        <translation>Abrir ejecución o tabla</translation>
    </message>
    <message>
        <source>Runs and tables (*.perc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Ejecuciones y tablas (*.perc *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
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
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>%1 – Perceptorium</source>
        <translation>%1 – Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium terminó en medio de una ejecución (%1). ¿Continuar donde lo dejó?</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>la última sesión</translation>
    </message>
    <message>
        <source>Copied: a PyTorch program that goes on from here</source>
        <translation>Copiado: un programa de PyTorch que continúa desde aquí</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Copiado: la ejecución como texto. La tabla o los pesos propios no forman parte de él; envíe también el archivo.</translation>
    </message>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Copiado: la ejecución como texto, para pegarla en otra ventana</translation>
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
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
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
    <name>perc::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Speed at the start</source>
        <translation>Velocidad inicial</translation>
    </message>
    <message>
        <source>Reset gives the same start</source>
        <translation>Reiniciar da el mismo comienzo</translation>
    </message>
    <message>
        <source>The seed is locked. Without it every reset takes a new seed.</source>
        <translation>La semilla está bloqueada. Si no lo está, cada reinicio toma una semilla nueva.</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Proteger la ejecución mientras se trabaja</translation>
    </message>
    <message>
        <source>It is saved now and then, so that it can be continued after a crash.</source>
        <translation>Se guarda de vez en cuando para poder continuarla si el programa falla.</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Mostrar la visita guiada</translation>
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
        <source>%1 updates per second</source>
        <translation>%1 actualizaciones por segundo</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>A toda velocidad</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>A partir del próximo inicio del programa.</translation>
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
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>Esta ejecución no se está guardando: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Empezar con un ejemplo preparado</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question to answer before anything is played. Ctrl+L opens the list.</source>
        <translation>Experimentos listos para usar, cada uno con una pregunta que conviene responder antes de reproducir nada. Ctrl+L abre la lista.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver cómo aprende</translation>
    </message>
    <message>
        <source>Views show the network as it is at this moment. Point at anything to read its numbers; a double click makes a view large.</source>
        <translation>Las vistas muestran la red tal como es en este momento. Señale cualquier cosa para leer sus números; un doble clic amplía una vista.</translation>
    </message>
    <message>
        <source>Play, step, step back</source>
        <translation>Reproducir, avanzar, retroceder</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys go one update forward or back. The speed is beside it.</source>
        <translation>Espacio reproduce y pausa; las flechas avanzan o retroceden una actualización. La velocidad está al lado.</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Cambiar cualquier cosa</translation>
    </message>
    <message>
        <source>Settings can be changed while the run goes on; those that start it anew say so. Everything can be undone with Ctrl+Z.</source>
        <translation>Los ajustes se pueden cambiar durante la ejecución; los que la reinician lo indican. Todo se puede deshacer con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Volver atrás en el tiempo</translation>
    </message>
    <message>
        <source>The whole run with its loss. Drag to any moment, change something there, and go on from it.</source>
        <translation>Toda la ejecución con su pérdida. Arrastre hasta cualquier momento, cambie algo allí y continúe desde ese punto.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llevarse el resultado</translation>
    </message>
    <message>
        <source>Every view becomes a picture, a page, a table or a film. F1 lists all keys; Help shows this tour again.</source>
        <translation>Cada vista puede convertirse en imagen, página, tabla o película. F1 muestra todas las teclas; el menú Ayuda, esta visita otra vez.</translation>
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
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
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
    <name>perc::playground::ActivationView</name>
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
    <name>perc::playground::BoundaryView</name>
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
        <source>Paint points</source>
        <translation>Pintar puntos</translation>
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
</context>
<context>
    <name>perc::playground::CommonView</name>
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
    <name>perc::playground::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Return goes to the moment that is read.</source>
        <translation>Intro lleva al momento que se está leyendo.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
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
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
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
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
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
        <source>R²</source>
        <translation>R²</translation>
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
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
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
        <translation>actualización</translation>
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
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>perc::playground::DataView</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
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
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>Aquí aparecerán las muestras con sus predicciones y pérdidas.</translation>
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
</context>
<context>
    <name>perc::playground::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln parámetro</numerusform>
            <numerusform>%Ln parámetros</numerusform>
        </translation>
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
    <name>perc::playground::RepresentationView</name>
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
        <source>principal plane, axis %1</source>
        <translation>plano principal, eje %1</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1; 2 componentes: %2 de la varianza</translation>
    </message>
</context>
<context>
    <name>perc::playground::UpdateView</name>
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
    <message>
        <source>Stage %1, %2</source>
        <translation>Etapa %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::playground::WeightsView</name>
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
    <message>
        <source>Under the pointer: %1</source>
        <translation>Bajo el puntero: %1</translation>
    </message>
    <message>
        <source>Point at the picture to read its values.</source>
        <translation>Señale la imagen para leer sus valores.</translation>
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
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 con tasa η = %2, del lote de %3; gradiente ‖g‖ = %4</translation>
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
    <message>
        <source>Point at a unit or at a weight to read its numbers.</source>
        <translation>Señale una unidad o un peso para leer sus números.</translation>
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
    <message>
        <source>Point at a histogram to read its values.</source>
        <translation>Señale un histograma para leer sus valores.</translation>
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
        <source>No setting is called so. Names, explanations and options are searched.</source>
        <translation>Ningún ajuste se llama así. Se busca en nombres, explicaciones y opciones.</translation>
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
    <message>
        <source>Point at a sample to read it, click to choose it.</source>
        <translation>Señale una muestra para leerla; haga clic para elegirla.</translation>
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
        <source>New seed</source>
        <translation>Nueva semilla</translation>
    </message>
    <message>
        <source>A new seed: the run starts anew</source>
        <translation>Una semilla nueva: la ejecución se reinicia</translation>
    </message>
    <message>
        <source>Seed lock</source>
        <translation>Bloqueo de la semilla</translation>
    </message>
    <message>
        <source>Locked: a reset gives the same start</source>
        <translation>Bloqueada: al reiniciar, el mismo comienzo</translation>
    </message>
    <message>
        <source>Unlocked: a reset takes a new seed</source>
        <translation>Desbloqueada: al reiniciar, una semilla nueva</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
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
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>Toda la ejecución. Izquierda y derecha avanzan o retroceden una centésima, Re Pág y Av Pág una décima, Inicio y Fin van a los extremos.</translation>
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
    <name>perc::widgets::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
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
