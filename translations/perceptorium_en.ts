<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>perc</name>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>%1 The options of %2 are: %3.</source>
        <translation>%1 The options of %2 are: %3.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes %3.</source>
        <translation>--%1 %2 is not allowed: it takes %3.</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2: %3</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: it takes a whole number from %3 to %4.</source>
        <translation>--%1 %2 is not allowed: it takes a whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. Without a command the window opens.

Commands (each has its own --help):
  list [LAB]          the labs, or a lab&apos;s parameters, metrics and views
  run LAB             carries out a run without a window
  replay FILE.perc    carries out a saved run again
  bench [NAME]...     how fast the core is on this machine</source>
        <translation>A studio in which a class watches neural networks learn. Without a command the window opens.

Commands (each has its own --help):
  list [LAB]          the labs, or a lab&apos;s parameters, metrics and views
  run LAB             carries out a run without a window
  replay FILE.perc    carries out a saved run again
  bench [NAME]...     how fast the core is on this machine</translation>
    </message>
    <message>
        <source>%1 is neither a command nor a file. The commands are: list, run, replay, bench.</source>
        <translation>%1 is neither a command nor a file. The commands are: list, run, replay, bench.</translation>
    </message>
    <message>
        <source>%1 is one word too many: the window opens one file.</source>
        <translation>%1 is one word too many: the window opens one file.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Standard output cannot be written: %1.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>The picture is too large for the memory.</translation>
    </message>
    <message>
        <source>The size %1 is not allowed: each side must have %2 to %3 pixels.</source>
        <translation>The size %1 is not allowed: each side must have %2 to %3 pixels.</translation>
    </message>
    <message>
        <source>The scale %1 is not allowed: at most %2, and 200 million pixels in all.</source>
        <translation>The scale %1 is not allowed: at most %2, and 200 million pixels in all.</translation>
    </message>
    <message>
        <source>Shows what is enabled when this parameter has this value; may be given many times.</source>
        <translation>Shows what is enabled when this parameter has this value; may be given many times.</translation>
    </message>
    <message>
        <source>Prints a JSON object: enough to draw the panel of parameters.</source>
        <translation>Prints a JSON object: enough to draw the panel of parameters.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>restarts the run</source>
        <translation>restarts the run</translation>
    </message>
    <message>
        <source>has no effect with these values</source>
        <translation>has no effect with these values</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>&quot;list %1 %2&quot; is not allowed: list takes at most one LAB.</source>
        <translation>&quot;list %1 %2&quot; is not allowed: list takes at most one LAB.</translation>
    </message>
    <message>
        <source>--set %1 is not allowed without a LAB.</source>
        <translation>--set %1 is not allowed without a LAB.</translation>
    </message>
    <message>
        <source>There is no display for the window. Without one, &quot;perceptorium run&quot; does the same; see --help.</source>
        <translation>There is no display for the window. Without one, &quot;perceptorium run&quot; does the same; see --help.</translation>
    </message>
    <message>
        <source>It stopped because of: %1.</source>
        <translation>It stopped because of: %1.</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 updates/s</translation>
    </message>
    <message>
        <source>The replay differs from the record: the fingerprint at step %1 is %2, recorded was %3. The file or the program has changed.</source>
        <translation>The replay differs from the record: the fingerprint at step %1 is %2, recorded was %3. The file or the program has changed.</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made with the instruction level %4, this is %5; only the same level gives the same bits.</source>
        <translation>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made with the instruction level %4, this is %5; only the same level gives the same bits.</translation>
    </message>
    <message>
        <source>Carries out a run without a window.</source>
        <translation>Carries out a run without a window.</translation>
    </message>
    <message>
        <source>Carries out a saved run again, and checks that it gives the same bits.</source>
        <translation>Carries out a saved run again, and checks that it gives the same bits.</translation>
    </message>
    <message>
        <source>Sets a parameter; may be given many times. &quot;perceptorium list LAB&quot; shows them all.</source>
        <translation>Sets a parameter; may be given many times. &quot;perceptorium list LAB&quot; shows them all.</translation>
    </message>
    <message>
        <source>The seed from which all randomness comes. Default: 1.</source>
        <translation>The seed from which all randomness comes. Default: 1.</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Starts from these weights instead of random ones.</translation>
    </message>
    <message>
        <source>Stops earlier, as soon as this holds after an update. Also &lt;=, &gt; and &lt;.</source>
        <translation>Stops earlier, as soon as this holds after an update. Also &lt;=, &gt; and &lt;.</translation>
    </message>
    <message>
        <source>The moment to go to. Default: the end of the record. A later one carries the run on.</source>
        <translation>The moment to go to. Default: the end of the record. A later one carries the run on.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>a whole number from 0 to 18446744073709551615</translation>
    </message>
    <message>
        <source>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE or METRIC&lt;VALUE</source>
        <translation>METRIC&gt;=VALUE, METRIC&lt;=VALUE, METRIC&gt;VALUE or METRIC&lt;VALUE</translation>
    </message>
    <message>
        <source>--until %1: there is no metric %2 in %3. The metrics are: %4.</source>
        <translation>--until %1: there is no metric %2 in %3. The metrics are: %4.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is not allowed: %1 takes one %3.</source>
        <translation>&quot;%1 %2&quot; is not allowed: %1 takes one %3.</translation>
    </message>
    <message>
        <source>There is no lab %1. The labs are: %2.</source>
        <translation>There is no lab %1. The labs are: %2.</translation>
    </message>
    <message>
        <source>ID=VALUE, as in learning-rate=0.1</source>
        <translation>ID=VALUE, as in learning-rate=0.1</translation>
    </message>
    <message>
        <source>Writes the figures recorded along the way.</source>
        <translation>Writes the figures recorded along the way.</translation>
    </message>
    <message>
        <source>The size of pictures in pixels. Default: 960x720.</source>
        <translation>The size of pictures in pixels. Default: 960x720.</translation>
    </message>
    <message>
        <source>The look of pictures: light or dark. Default: light.</source>
        <translation>The look of pictures: light or dark. Default: light.</translation>
    </message>
    <message>
        <source>Writes what was learned, under PyTorch&apos;s names and shapes.</source>
        <translation>Writes what was learned, under PyTorch&apos;s names and shapes.</translation>
    </message>
    <message>
        <source>Writes the run itself, for replay or the window.</source>
        <translation>Writes the run itself, for replay or the window.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Prints the result as one JSON object.</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>No progress on standard error.</translation>
    </message>
    <message>
        <source>--size %1 is not allowed: it takes WIDTHxHEIGHT, each from %2 to %3 pixels.</source>
        <translation>--size %1 is not allowed: it takes WIDTHxHEIGHT, each from %2 to %3 pixels.</translation>
    </message>
    <message>
        <source>NAME=FILE, as in boundary=picture.png</source>
        <translation>NAME=FILE, as in boundary=picture.png</translation>
    </message>
    <message>
        <source>a file name that ends in .csv</source>
        <translation>a file name that ends in .csv</translation>
    </message>
    <message>
        <source>a file name that ends in .safetensors</source>
        <translation>a file name that ends in .safetensors</translation>
    </message>
    <message>
        <source>a file name that ends in .perc</source>
        <translation>a file name that ends in .perc</translation>
    </message>
    <message>
        <source>%1 is asked for twice; a file takes one output.</source>
        <translation>%1 is asked for twice; a file takes one output.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is there already, and is read-only or not a file.</source>
        <translation>%1 cannot be written: it is there already, and is read-only or not a file.</translation>
    </message>
    <message>
        <source>The view %1 of %2 cannot be drawn by this program.</source>
        <translation>The view %1 of %2 cannot be drawn by this program.</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light or dark</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: the field is longer than %4 bytes. Is a closing quote missing?</source>
        <translation>%1, line %2, field %3: the field is longer than %4 bytes. Is a closing quote missing?</translation>
    </message>
    <message>
        <source>%1, line %2, field %3: a quote is opened here and never closed.</source>
        <translation>%1, line %2, field %3: a quote is opened here and never closed.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, the most that is read.</source>
        <translation>%1 has more than %2 bytes, the most that is read.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is UTF-16. Save it as UTF-8.</source>
        <translation>%1, line 1: the file is UTF-16. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not text (it has a zero byte). A CSV file is needed.</source>
        <translation>%1, line %2: the file is not text (it has a zero byte). A CSV file is needed.</translation>
    </message>
    <message>
        <source>%1, line 1: the file is empty. A CSV file with at least one line of data is needed.</source>
        <translation>%1, line 1: the file is empty. A CSV file with at least one line of data is needed.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Reading %1 was cancelled.</translation>
    </message>
    <message>
        <source>The separator of %1 cannot be a quote or a line end.</source>
        <translation>The separator of %1 cannot be a quote or a line end.</translation>
    </message>
    <message>
        <source>%1, line 1: there is a header and no data. At least one line of data is needed.</source>
        <translation>%1, line 1: there is a header and no data. At least one line of data is needed.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %5 columns, the most that is read.</source>
        <translation>%1, line %2: there are more than %5 columns, the most that is read.</translation>
    </message>
    <message>
        <source>%1, line %2: the number of fields is %3, in the first line it is %4 (separator “%5”). It must be the same in every line; with commas between fields, numbers need a decimal point.</source>
        <translation>%1, line %2: the number of fields is %3, in the first line it is %4 (separator “%5”). It must be the same in every line; with commas between fields, numbers need a decimal point.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %3 cells, the most that is read.</source>
        <translation>%1, line %2: there are more than %3 cells, the most that is read.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there are more than %5 different texts, the most that is read. Leave out columns of free text.</source>
        <translation>%1, line %2, column “%3”: there are more than %5 different texts, the most that is read. Leave out columns of free text.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Two Gaussians</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Two moons</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spiral</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Checkerboard</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plane</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Peaks</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Noisy sine</translation>
    </message>
    <message>
        <source>The number of samples is %1; it must be 1 to 100,000.</source>
        <translation>The number of samples is %1; it must be 1 to 100,000.</translation>
    </message>
    <message>
        <source>The noise is %1; it must be 0 to 1.</source>
        <translation>The noise is %1; it must be 0 to 1.</translation>
    </message>
    <message>
        <source>The share of the last class is %1; it must be 0.001 to 0.999.</source>
        <translation>The share of the last class is %1; it must be 0.001 to 0.999.</translation>
    </message>
    <message>
        <source>The number of spiral arms is %1; it must be 2 to 5.</source>
        <translation>The number of spiral arms is %1; it must be 2 to 5.</translation>
    </message>
    <message>
        <source>The number of blobs is %1; it must be 2 to 6.</source>
        <translation>The number of blobs is %1; it must be 2 to 6.</translation>
    </message>
    <message>
        <source>Generated by Perceptorium.</source>
        <translation>Generated by Perceptorium.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>class</source>
        <translation>class</translation>
    </message>
    <message>
        <source>%1: the gzip data are damaged or cut short.</source>
        <translation>%1: the gzip data are damaged or cut short.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it must begin with two zero bytes.</source>
        <translation>%1 is not an IDX file: it must begin with two zero bytes.</translation>
    </message>
    <message>
        <source>%1: the IDX type code is %2; only 8 (unsigned bytes) is read.</source>
        <translation>%1: the IDX type code is %2; only 8 (unsigned bytes) is read.</translation>
    </message>
    <message>
        <source>%1: the IDX array has %2 dimensions; 1 to 4 are allowed.</source>
        <translation>%1: the IDX array has %2 dimensions; 1 to 4 are allowed.</translation>
    </message>
    <message>
        <source>%1: a dimension of the IDX array is 0; it must be at least 1.</source>
        <translation>%1: a dimension of the IDX array is 0; it must be at least 1.</translation>
    </message>
    <message>
        <source>%1: the IDX array has more than %2 bytes, the most that is read.</source>
        <translation>%1: the IDX array has more than %2 bytes, the most that is read.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: it ends within its header.</source>
        <translation>%1 is not an IDX file: it ends within its header.</translation>
    </message>
    <message>
        <source>%1 is cut short: its header promises %2 values.</source>
        <translation>%1 is cut short: its header promises %2 values.</translation>
    </message>
    <message>
        <source>%1 goes on after the last value that its header promises.</source>
        <translation>%1 goes on after the last value that its header promises.</translation>
    </message>
    <message>
        <source>%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed.</source>
        <translation>%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed.</translation>
    </message>
    <message>
        <source>%1: images need 3 dimensions (samples, rows, columns), it has %2.</source>
        <translation>%1: images need 3 dimensions (samples, rows, columns), it has %2.</translation>
    </message>
    <message>
        <source>%1: %2 images and %3 labels; there must be one label for each image.</source>
        <translation>%1: %2 images and %3 labels; there must be one label for each image.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1: every label is %2. At least two classes are needed.</translation>
    </message>
    <message>
        <source>Iris: species by the size of the flower</source>
        <translation>Iris: species by the size of the flower</translation>
    </message>
    <message>
        <source>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Wine: cultivar by chemical analysis</source>
        <translation>Wine: cultivar by chemical analysis</translation>
    </message>
    <message>
        <source>S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Breast cancer: diagnosis by the shape of cell nuclei</source>
        <translation>Breast cancer: diagnosis by the shape of cell nuclei</translation>
    </message>
    <message>
        <source>W. Wolberg and others (1995), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>W. Wolberg and others (1995), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Digits: handwritten, 8 x 8 pixels</source>
        <translation>Digits: handwritten, 8 x 8 pixels</translation>
    </message>
    <message>
        <source>E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</source>
        <translation>E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0</translation>
    </message>
    <message>
        <source>Diabetes: progression after a year</source>
        <translation>Diabetes: progression after a year</translation>
    </message>
    <message>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), distributed with scikit-learn, BSD-3-Clause</source>
        <translation>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), distributed with scikit-learn, BSD-3-Clause</translation>
    </message>
    <message>
        <source>There is no shipped table “%1”. There are: %2.</source>
        <translation>There is no shipped table “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>The share held out for testing is %1; it must be at least 0 and less than 1.</source>
        <translation>The share held out for testing is %1; it must be at least 0 and less than 1.</translation>
    </message>
    <message>
        <source>%1 folds of %2 samples: the number of folds must be at least 2 and at most the number of samples.</source>
        <translation>%1 folds of %2 samples: the number of folds must be at least 2 and at most the number of samples.</translation>
    </message>
    <message>
        <source>%1 stratified folds: at least 2, and at most as many as the largest class has members (%2).</source>
        <translation>%1 stratified folds: at least 2, and at most as many as the largest class has members (%2).</translation>
    </message>
    <message>
        <source>The smallest class has %1 members, fewer than the %2 folds: some folds lack it.</source>
        <translation>The smallest class has %1 members, fewer than the %2 folds: some folds lack it.</translation>
    </message>
    <message>
        <source>%1: there is no column “%2”. Its columns are: %3.</source>
        <translation>%1: there is no column “%2”. Its columns are: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row (decimal point, no units). Correct the cell or choose other columns.</source>
        <translation>%1, line %2, column “%3”: there is text where a number is needed in every row (decimal point, no units). Correct the cell or choose other columns.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: column “%4” has no value in any row. Fill it or leave the column out.</source>
        <translation>%1, lines %2 to %3: column “%4” has no value in any row. Fill it or leave the column out.</translation>
    </message>
    <message>
        <source>%1: column “%2” is the target and cannot be a feature too.</source>
        <translation>%1: column “%2” is the target and cannot be a feature too.</translation>
    </message>
    <message>
        <source>%1: column “%2” is named twice among the features.</source>
        <translation>%1: column “%2” is named twice among the features.</translation>
    </message>
    <message>
        <source>%1: no column of numbers is left to learn from. At least one is needed beside the target.</source>
        <translation>%1: no column of numbers is left to learn from. At least one is needed beside the target.</translation>
    </message>
    <message>
        <source>%1, line %2: target “%3” has more than %4 classes. Choose another target, or regression.</source>
        <translation>%1, line %2: target “%3” has more than %4 classes. Choose another target, or regression.</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3: target “%4” has only one class, “%5”. At least two are needed.</source>
        <translation>%1, lines %2 to %3: target “%4” has only one class, “%5”. At least two are needed.</translation>
    </message>
    <message>
        <source>“%1” is predicted as a number (regression).</source>
        <translation>“%1” is predicted as a number (regression).</translation>
    </message>
    <message>
        <source>“%1” is predicted as one of %2 classes (classification).</source>
        <translation>“%1” is predicted as one of %2 classes (classification).</translation>
    </message>
    <message>
        <source>Left out, because they hold text: %1.</source>
        <translation>Left out, because they hold text: %1.</translation>
    </message>
    <message>
        <source>%1: there are %2 columns and %3 rows. At least two columns (a feature and the target) and one row are needed.</source>
        <translation>%1: there are %2 columns and %3 rows. At least two columns (a feature and the target) and one row are needed.</translation>
    </message>
    <message>
        <source>%1: target “%2” has no value in any row. Choose another target.</source>
        <translation>%1: target “%2” has no value in any row. Choose another target.</translation>
    </message>
    <message>
        <source>%1: every row lacks a value in a chosen column. At least one complete row is needed.</source>
        <translation>%1: every row lacks a value in a chosen column. At least one complete row is needed.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The old file, if there was one, is unchanged.</source>
        <translation>%1 cannot be written: %2. The old file, if there was one, is unchanged.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; only files can be opened.</source>
        <translation>%1 is not a regular file; only files can be opened.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it cannot be replaced by one.</source>
        <translation>%1 is not a regular file; it cannot be replaced by one.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>a JSON object</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known in a run file.</source>
        <translation>%1: the key &quot;%2&quot; is not known in a run file.</translation>
    </message>
    <message>
        <source>%1 is not a run file: the key &quot;perceptorium&quot; with the version is missing.</source>
        <translation>%1 is not a run file: the key &quot;perceptorium&quot; with the version is missing.</translation>
    </message>
    <message>
        <source>%1 has version %2 of the run file; this program reads version %3.</source>
        <translation>%1 has version %2 of the run file; this program reads version %3.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615, in quotes</source>
        <translation>a whole number from 0 to 18446744073709551615, in quotes</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53</source>
        <translation>a whole number from 0 to 2^53</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, in quotes</source>
        <translation>16 hexadecimal digits, in quotes</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>%1: the parameter &quot;%2&quot; has the wrong type: it takes %3.</source>
        <translation>%1: the parameter &quot;%2&quot; has the wrong type: it takes %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an object of id: value</source>
        <translation>an object of id: value</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice; once is allowed.</source>
        <translation>%1: the key &quot;%2&quot; is there twice; once is allowed.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</source>
        <translation>%1: &quot;%2&quot; cannot change in the middle of a run, but the log says so.</translation>
    </message>
    <message>
        <source>the relative path of a file in the run file&apos;s folder</source>
        <translation>the relative path of a file in the run file&apos;s folder</translation>
    </message>
    <message>
        <source>%1 must lie in the folder of the run file, so that both can be moved together.</source>
        <translation>%1 must lie in the folder of the run file, so that both can be moved together.</translation>
    </message>
    <message>
        <source>%1 is too large for a run file: at most 16 MiB are allowed.</source>
        <translation>%1 is too large for a run file: at most 16 MiB are allowed.</translation>
    </message>
    <message>
        <source>%1 is not the file that the run was made with: its content has changed.</source>
        <translation>%1 is not the file that the run was made with: its content has changed.</translation>
    </message>
    <message>
        <source>%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere.</source>
        <translation>%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the type %3; only F32 and I64 are read.</source>
        <translation>%1: tensor “%2” has the type %3; only F32 and I64 are read.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” must begin at byte %3 of the data, where the one before it ends.</source>
        <translation>%1: tensor “%2” must begin at byte %3 of the data, where the one before it ends.</translation>
    </message>
    <message>
        <source>%1 is cut short: tensor “%2” ends at byte %3 of the data, there are %4.</source>
        <translation>%1 is cut short: tensor “%2” ends at byte %3 of the data, there are %4.</translation>
    </message>
    <message>
        <source>%1: the shape of tensor “%2” does not fit its %3 bytes.</source>
        <translation>%1: the shape of tensor “%2” does not fit its %3 bytes.</translation>
    </message>
    <message>
        <source>%1: %2 bytes of data belong to no tensor.</source>
        <translation>%1: %2 bytes of data belong to no tensor.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has a value that is not finite.</source>
        <translation>%1: tensor “%2” has a value that is not finite.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” has the integer %3; up to %4 are read.</source>
        <translation>%1: tensor “%2” has the integer %3; up to %4 are read.</translation>
    </message>
    <message>
        <source>A tensor cannot be named __metadata__.</source>
        <translation>A tensor cannot be named __metadata__.</translation>
    </message>
    <message>
        <source>The shape of tensor “%1” does not fit its %2 numbers.</source>
        <translation>The shape of tensor “%1” does not fit its %2 numbers.</translation>
    </message>
    <message>
        <source>Tensor “%1” has a value that is not finite; it is not saved.</source>
        <translation>Tensor “%1” has a value that is not finite; it is not saved.</translation>
    </message>
    <message>
        <source>Two tensors have the name “%1”.</source>
        <translation>Two tensors have the name “%1”.</translation>
    </message>
    <message>
        <source>The names of the tensors need more than %1 bytes.</source>
        <translation>The names of the tensors need more than %1 bytes.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file or is cut short: its header must have 2 to %2 bytes and lie in the file.</source>
        <translation>%1 is not a safetensors file or is cut short: its header must have 2 to %2 bytes and lie in the file.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header must begin with {.</source>
        <translation>%1 is not a safetensors file: its header must begin with {.</translation>
    </message>
    <message>
        <source>%1: “%2” has more than %3 dimensions.</source>
        <translation>%1: “%2” has more than %3 dimensions.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1: tensor “%2” needs dtype, shape and two data_offsets.</translation>
    </message>
    <message>
        <source>%1: the entry “%2” of its header has a value that the format does not allow (%3).</source>
        <translation>%1: the entry “%2” of its header has a value that the format does not allow (%3).</translation>
    </message>
    <message>
        <source>%1: not valid JSON at byte %2.</source>
        <translation>%1: not valid JSON at byte %2.</translation>
    </message>
    <message>
        <source>%1: nested too deeply; at most %2 levels are allowed.</source>
        <translation>%1: nested too deeply; at most %2 levels are allowed.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Hyperbolic tangent</translation>
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
        <translation>Parametric ReLU</translation>
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
        <translation>Step (perceptron)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mean squared error</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mean absolute error</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binary cross-entropy</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Categorical cross-entropy</translation>
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
        <translation>Perceptron rule</translation>
    </message>
    <message>
        <source>Glorot, uniform</source>
        <translation>Glorot, uniform</translation>
    </message>
    <message>
        <source>Glorot, normal</source>
        <translation>Glorot, normal</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, uniform</translation>
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
        <translation>Uniform</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zeros</translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation>PyTorch&apos;s default</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the network needs %3.</source>
        <translation>Tensor %1 has the shape %2; the network needs %3.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a number that is not finite.</source>
        <translation>Tensor %1 holds a number that is not finite.</translation>
    </message>
    <message>
        <source>The network has no tensor %1.</source>
        <translation>The network has no tensor %1.</translation>
    </message>
    <message>
        <source>Tensor %1 is there twice.</source>
        <translation>Tensor %1 is there twice.</translation>
    </message>
    <message>
        <source>Tensor %1 is missing.</source>
        <translation>Tensor %1 is missing.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 inputs, not %2.</source>
        <translation>A network has 1 to %1 inputs, not %2.</translation>
    </message>
    <message>
        <source>A network has 1 to %1 layers, not %2.</source>
        <translation>A network has 1 to %1 layers, not %2.</translation>
    </message>
    <message>
        <source>Gradient descent (whole batch)</source>
        <translation>Gradient descent (whole batch)</translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation>Stochastic gradient descent</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov momentum</translation>
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
        <translation>Steps down</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponential decay</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosine</translation>
    </message>
    <message>
        <source>Cyclic, triangular</source>
        <translation>Cyclic, triangular</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>One cycle</translation>
    </message>
    <message>
        <source>%1 = %2 is not allowed: it takes %3.</source>
        <translation>%1 = %2 is not allowed: it takes %3.</translation>
    </message>
    <message>
        <source>There is no parameter %1. The parameters are: %2.</source>
        <translation>There is no parameter %1. The parameters are: %2.</translation>
    </message>
    <message>
        <source>The run stopped because of an internal error: %1</source>
        <translation>The run stopped because of an internal error: %1</translation>
    </message>
    <message>
        <source>dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data.</translation>
    </message>
    <message>
        <source>inputs = others needs a table of more than two columns besides the target.</source>
        <translation>inputs = others needs a table of more than two columns besides the target.</translation>
    </message>
    <message>
        <source>%1 = %2: there is no such numeric column besides the target. There are: %3.</source>
        <translation>%1 = %2: there is no such numeric column besides the target. There are: %3.</translation>
    </message>
    <message>
        <source>column-y = %1 is on the horizontal axis already: choose another column.</source>
        <translation>column-y = %1 is on the horizontal axis already: choose another column.</translation>
    </message>
    <message>
        <source>This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, mean-absolute-error or huber.</source>
        <translation>This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, mean-absolute-error or huber.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; step back and lower it.</source>
        <translation>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; step back and lower it.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exclusive or</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Moons</translation>
    </message>
    <message>
        <source>Plane (values)</source>
        <translation>Plane (values)</translation>
    </message>
    <message>
        <source>Peaks (values)</source>
        <translation>Peaks (values)</translation>
    </message>
    <message>
        <source>Noisy sine (values)</source>
        <translation>Noisy sine (values)</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wine</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Breast cancer</translation>
    </message>
    <message>
        <source>Digits 8 × 8</source>
        <translation>Digits 8 × 8</translation>
    </message>
    <message>
        <source>Diabetes (values)</source>
        <translation>Diabetes (values)</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Your own table</translation>
    </message>
    <message>
        <source>Fits the data</source>
        <translation>Fits the data</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>What the network learns: generated points, a table that comes with the program, or your own CSV file.</source>
        <translation>What the network learns: generated points, a table that comes with the program, or your own CSV file.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>How many points are generated, training and test together.</source>
        <translation>How many points are generated, training and test together.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>How far the points are strewn about the pattern; at 0.5 the classes overlap widely.</source>
        <translation>How far the points are strewn about the pattern; at 0.5 the classes overlap widely.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Test share</translation>
    </message>
    <message>
        <source>The share of the points that is held out: the network never learns from them, only the test figures use them.</source>
        <translation>The share of the points that is held out: the network never learns from them, only the test figures use them.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arms</translation>
    </message>
    <message>
        <source>Arms of the spiral, one class each.</source>
        <translation>Arms of the spiral, one class each.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>The share of the last class among the points of two classes; 0.5: as many of each.</source>
        <translation>The share of the last class among the points of two classes; 0.5: as many of each.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Target column</translation>
    </message>
    <message>
        <source>The column to predict; empty: the last one.</source>
        <translation>The column to predict; empty: the last one.</translation>
    </message>
    <message>
        <source>Column for x</source>
        <translation>Column for x</translation>
    </message>
    <message>
        <source>The column on the horizontal axis; empty: the one that tells most about the target.</source>
        <translation>The column on the horizontal axis; empty: the one that tells most about the target.</translation>
    </message>
    <message>
        <source>Column for y</source>
        <translation>Column for y</translation>
    </message>
    <message>
        <source>The column on the vertical axis; empty: the one that tells second most about the target.</source>
        <translation>The column on the vertical axis; empty: the one that tells second most about the target.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
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
        <translation>other columns</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>What the network is given of each point. Columns of tables are standardised by their training part.</source>
        <translation>What the network is given of each point. Columns of tables are standardised by their training part.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer.</source>
        <translation>Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum.</source>
        <translation>The function that each hidden unit applies to its weighted sum.</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Initialiser</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <translation>How the first weights are drawn.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch normalisation</translation>
    </message>
    <message>
        <source>Normalises what enters each activation over the batch (Ioffe and Szegedy 2015).</source>
        <translation>Normalises what enters each activation over the batch (Ioffe and Szegedy 2015).</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The probability that a hidden unit is left out of an update (Srivastava et al. 2014).</source>
        <translation>The probability that a hidden unit is left out of an update (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>What training makes small. Fits the data: cross-entropy for classes, mean squared error for values.</source>
        <translation>What training makes small. Fits the data: cross-entropy for classes, mean squared error for values.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balanced</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Class weights</translation>
    </message>
    <message>
        <source>Balanced: each class weighs the same in the loss, however rare: n/(K n_c).</source>
        <translation>Balanced: each class weighs the same in the loss, however rare: n/(K n_c).</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>The rule that turns the gradient into an update.</source>
        <translation>The rule that turns the gradient into an update.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Schedule length</source>
        <translation>Schedule length</translation>
    </message>
    <message>
        <source>Updates over which the schedule runs; step and cyclic change ten times in it.</source>
        <translation>Updates over which the schedule runs; step and cyclic change ten times in it.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Updates over which the rate first rises from near 0.</source>
        <translation>Updates over which the rate first rises from near 0.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Samples in one update; more than there are: all of them.</source>
        <translation>Samples in one update; more than there are: all of them.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisation</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Penalty on the weights&apos; absolute values; 0: none.</source>
        <translation>Penalty on the weights&apos; absolute values; 0: none.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Penalty on half the weights&apos; squares; 0: none.</source>
        <translation>Penalty on half the weights&apos; squares; 0: none.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter 2019); 0: none.</source>
        <translation>Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter 2019); 0: none.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradient clipping</translation>
    </message>
    <message>
        <source>The largest length the gradient may have; 0: no limit.</source>
        <translation>The largest length the gradient may have; 0: no limit.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>A small network learns points in the plane, one update at a time.</source>
        <translation>A small network learns points in the plane, one update at a time.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>training loss</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>training accuracy</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>test accuracy</translation>
    </message>
    <message>
        <source>training balanced accuracy</source>
        <translation>training balanced accuracy</translation>
    </message>
    <message>
        <source>test balanced accuracy</source>
        <translation>test balanced accuracy</translation>
    </message>
    <message>
        <source>training R²</source>
        <translation>training R²</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>test R²</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Prints one JSON object for each benchmark.</source>
        <translation>Prints one JSON object for each benchmark.</translation>
    </message>
    <message>
        <source>updates of a 2-8-8-1 network, batch of 10</source>
        <translation>updates of a 2-8-8-1 network, batch of 10</translation>
    </message>
    <message>
        <source>that network&apos;s field of 256 x 256 points</source>
        <translation>that network&apos;s field of 256 x 256 points</translation>
    </message>
    <message>
        <source>one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)</source>
        <translation>one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)</translation>
    </message>
    <message>
        <source>frames of the window while it plays flat out, 95th percentile</source>
        <translation>frames of the window while it plays flat out, 95th percentile</translation>
    </message>
    <message>
        <source>from the start of the program to the first picture</source>
        <translation>from the start of the program to the first picture</translation>
    </message>
    <message>
        <source>reading a table of 1,000,000 rows</source>
        <translation>reading a table of 1,000,000 rows</translation>
    </message>
    <message>
        <source>There is no benchmark %1. The benchmarks are: %2.</source>
        <translation>There is no benchmark %1. The benchmarks are: %2.</translation>
    </message>
    <message>
        <source>%1 needs --data DIR, the folder with the four IDX files of MNIST.</source>
        <translation>%1 needs --data DIR, the folder with the four IDX files of MNIST.</translation>
    </message>
    <message>
        <source>Measures how fast this program is on this machine. Without a name: all that needs no data.</source>
        <translation>Measures how fast this program is on this machine. Without a name: all that needs no data.</translation>
    </message>
    <message>
        <source>The window did not start: %1</source>
        <translation>The window did not start: %1</translation>
    </message>
    <message>
        <source>The program&apos;s fonts could not be loaded.</source>
        <translation>The program&apos;s fonts could not be loaded.</translation>
    </message>
    <message>
        <source>A saved run or a table to open in the window.</source>
        <translation>A saved run or a table to open in the window.</translation>
    </message>
    <message>
        <source>The id of a lab; &quot;perceptorium list&quot; shows them.</source>
        <translation>The id of a lab; &quot;perceptorium list&quot; shows them.</translation>
    </message>
    <message>
        <source>A run saved by the window or by &quot;run --save&quot;.</source>
        <translation>A run saved by the window or by &quot;run --save&quot;.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>one of %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing or wrong: it takes %3.</source>
        <translation>%1: &quot;%2&quot; is missing or wrong: it takes %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>0, or a number from %1 to %2</source>
        <translation>0, or a number from %1 to %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>a number from %1 to %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>at most %1 characters</translation>
    </message>
    <message>
        <source>up to %1 layers of %2 to %3 units, as in 8,8, or none</source>
        <translation>up to %1 layers of %2 to %3 units, as in 8,8, or none</translation>
    </message>
    <message>
        <source>one or more of %1, separated by commas</source>
        <translation>one or more of %1, separated by commas</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing in them. The first by line and column: %3.</source>
        <translation>%1 of %2 rows are left out: a value is missing in them. The first by line and column: %3.</translation>
    </message>
    <message>
        <source>The size %1 is not allowed: each side of an animation must have %2 to %3 pixels.</source>
        <translation>The size %1 is not allowed: each side of an animation must have %2 to %3 pixels.</translation>
    </message>
    <message>
        <source>%1 frames are not allowed: an animation has 2 to %2.</source>
        <translation>%1 frames are not allowed: an animation has 2 to %2.</translation>
    </message>
    <message>
        <source>%1 frames per second are not allowed: %2 to %3 are.</source>
        <translation>%1 frames per second are not allowed: %2 to %3 are.</translation>
    </message>
    <message>
        <source>From step %1 to step %2 nothing moves: the last step must be later than the first.</source>
        <translation>From step %1 to step %2 nothing moves: the last step must be later than the first.</translation>
    </message>
    <message>
        <source>The animation would be larger than 512 MiB: take fewer frames or a smaller size.</source>
        <translation>The animation would be larger than 512 MiB: take fewer frames or a smaller size.</translation>
    </message>
    <message>
        <source>The animation could not be packed: %1.</source>
        <translation>The animation could not be packed: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name of an animation must end in .gif or .webp.</source>
        <translation>%1 cannot be written: the name of an animation must end in .gif or .webp.</translation>
    </message>
    <message>
        <source>memory of the window over ten minutes flat out; fails where it grows (only by name)</source>
        <translation>memory of the window over ten minutes flat out; fails where it grows (only by name)</translation>
    </message>
    <message>
        <source>soak: %1 MiB at most, %2 at half time, %3 at the end; allowed are %4 MiB and a growth of %5 in the last half.</source>
        <translation>soak: %1 MiB at most, %2 at half time, %3 at the end; allowed are %4 MiB and a growth of %5 in the last half.</translation>
    </message>
    <message>
        <source>The language of the window: de, en, es, fr.</source>
        <translation>The language of the window: de, en, es, fr.</translation>
    </message>
    <message>
        <source>de, en, es or fr</source>
        <translation>de, en, es or fr</translation>
    </message>
    <message>
        <source>The run that was kept is gone.</source>
        <translation>The run that was kept is gone.</translation>
    </message>
    <message>
        <source>Acts, for --change STEP:ID=NUMBERS</source>
        <translation>Acts, for --change STEP:ID=NUMBERS</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Lists the labs, or one lab&apos;s parameters, acts, presets, metrics and views.</source>
        <translation>Lists the labs, or one lab&apos;s parameters, acts, presets, metrics and views.</translation>
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
        <source>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</source>
        <translation>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</translation>
    </message>
    <message>
        <source>STEP:ID=VALUE, as in 500:learning-rate=0.1</source>
        <translation>STEP:ID=VALUE, as in 500:learning-rate=0.1</translation>
    </message>
    <message>
        <source>The step must be from 0 to the %1 of --steps.</source>
        <translation>The step must be from 0 to the %1 of --steps.</translation>
    </message>
    <message>
        <source>%1 cannot change in the middle of a run. What can: %2.</source>
        <translation>%1 cannot change in the middle of a run. What can: %2.</translation>
    </message>
    <message>
        <source>--change is given %1 times; at most %2 are allowed.</source>
        <translation>--change is given %1 times; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>--preset %1 is not allowed: the lab %2 has no presets.</source>
        <translation>--preset %1 is not allowed: the lab %2 has no presets.</translation>
    </message>
    <message>
        <source>--preset %1: there is no such preset in %2. The presets are: %3.</source>
        <translation>--preset %1: there is no such preset in %2. The presets are: %3.</translation>
    </message>
    <message>
        <source>Writes a view from the first step to the last as .gif or .webp; may be given many times.</source>
        <translation>Writes a view from the first step to the last as .gif or .webp; may be given many times.</translation>
    </message>
    <message>
        <source>How many frames an animation has. Default: 60.</source>
        <translation>How many frames an animation has. Default: 60.</translation>
    </message>
    <message>
        <source>Frames per second of an animation. Default: 12.</source>
        <translation>Frames per second of an animation. Default: 12.</translation>
    </message>
    <message>
        <source>Writes a PyTorch program that goes on from the last update.</source>
        <translation>Writes a PyTorch program that goes on from the last update.</translation>
    </message>
    <message>
        <source>NAME, NAME:1 or NAME:2 before the file</source>
        <translation>NAME, NAME:1 or NAME:2 before the file</translation>
    </message>
    <message>
        <source>a number from 0.5 to 50</source>
        <translation>a number from 0.5 to 50</translation>
    </message>
    <message>
        <source>a file name that ends in .py</source>
        <translation>a file name that ends in .py</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed without --animation NAME=FILE.</source>
        <translation>--%1 %2 is not allowed without --animation NAME=FILE.</translation>
    </message>
    <message>
        <source>--animation %1=%2: %3</source>
        <translation>--animation %1=%2: %3</translation>
    </message>
    <message>
        <source>--%1 %2=%3: there is no view %2 in %4. The views are: %5.</source>
        <translation>--%1 %2=%3: there is no view %2 in %4. The views are: %5.</translation>
    </message>
    <message>
        <source>--%1 %2:2=%3: the run has one lane; --second makes two.</source>
        <translation>--%1 %2:2=%3: the run has one lane; --second makes two.</translation>
    </message>
    <message>
        <source>This run needs the file %1, which is not part of the text: open that file first, then paste again.</source>
        <translation>This run needs the file %1, which is not part of the text: open that file first, then paste again.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a run: at most 1 MiB is allowed.</source>
        <translation>The text on the clipboard is too long for a run: at most 1 MiB is allowed.</translation>
    </message>
    <message>
        <source>The text on the clipboard is no run. A run is copied with &quot;Copy as share text&quot; and begins with {&quot;perceptorium&quot;.</source>
        <translation>The text on the clipboard is no run. A run is copied with &quot;Copy as share text&quot; and begins with {&quot;perceptorium&quot;.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>The pasted text</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: “%4” is infinite or beyond what single precision holds. Numbers from -%5 to %5 are allowed.</source>
        <translation>%1, line %2, column “%3”: “%4” is infinite or beyond what single precision holds. Numbers from -%5 to %5 are allowed.</translation>
    </message>
    <message>
        <source>This run has too many changes for a text of at most 1 MiB: save it as a file.</source>
        <translation>This run has too many changes for a text of at most 1 MiB: save it as a file.</translation>
    </message>
    <message>
        <source>%1: there is no parameter &quot;%2&quot; in this lab. The parameters are: %3.</source>
        <translation>%1: there is no parameter &quot;%2&quot; in this lab. The parameters are: %3.</translation>
    </message>
    <message>
        <source>%1: the log has the act &quot;%2&quot;, but this lab has no acts.</source>
        <translation>%1: the log has the act &quot;%2&quot;, but this lab has no acts.</translation>
    </message>
    <message>
        <source>%1: there is no act &quot;%2&quot; in this lab. The acts are: %3.</source>
        <translation>%1: there is no act &quot;%2&quot; in this lab. The acts are: %3.</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>a list of at most 100000 changes</translation>
    </message>
    <message>
        <source>up to %1 of %2, in order, separated by commas, or none</source>
        <translation>up to %1 of %2, in order, separated by commas, or none</translation>
    </message>
    <message>
        <source>%1 to %2 numbers from %3 to %4, separated by commas</source>
        <translation>%1 to %2 numbers from %3 to %4, separated by commas</translation>
    </message>
    <message>
        <source>There is no act %1 in this lab.</source>
        <translation>There is no act %1 in this lab.</translation>
    </message>
    <message>
        <source>This run has %1 changes: no more are kept. Save it and start a new one.</source>
        <translation>This run has %1 changes: no more are kept. Save it and start a new one.</translation>
    </message>
    <message>
        <source>set-weight: the %4 is %1; it must be a whole number from %2 to %3.</source>
        <translation>set-weight: the %4 is %1; it must be a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>input</source>
        <translation>input</translation>
    </message>
    <message>
        <source>Layer %1: vanishing gradients, less than a thousandth of the largest layer&apos;s.</source>
        <translation>Layer %1: vanishing gradients, less than a thousandth of the largest layer&apos;s.</translation>
    </message>
    <message>
        <source>Layer %1: exploding gradients, above %2.</source>
        <translation>Layer %1: exploding gradients, above %2.</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for every training sample.</source>
        <translation>Layer %1: dead units: %2 of %3 put out 0 for every training sample.</translation>
    </message>
    <message>
        <source>add-points takes three numbers for each point: x, y and the class or value; %1 were given.</source>
        <translation>add-points takes three numbers for each point: x, y and the class or value; %1 were given.</translation>
    </message>
    <message>
        <source>There are %1 points already; at most %2 are allowed.</source>
        <translation>There are %1 points already; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Your own drawing</translation>
    </message>
    <message>
        <source>Number of blobs, one class each, or of classes to paint.</source>
        <translation>Number of blobs, one class each, or of classes to paint.</translation>
    </message>
    <message>
        <source>Activation by layer</source>
        <translation>Activation by layer</translation>
    </message>
    <message>
        <source>A function of its own for each hidden layer, the first one first; layers beyond the list have the common one.</source>
        <translation>A function of its own for each hidden layer, the first one first; layers beyond the list have the common one.</translation>
    </message>
    <message>
        <source>Huber&apos;s delta</source>
        <translation>Huber&apos;s delta</translation>
    </message>
    <message>
        <source>Where the Huber loss turns from a parabola into a straight line.</source>
        <translation>Where the Huber loss turns from a parabola into a straight line.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Focal gamma</translation>
    </message>
    <message>
        <source>How much the focal loss turns away from samples that are right already; 0: cross-entropy.</source>
        <translation>How much the focal loss turns away from samples that are right already; 0: cross-entropy.</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps.</source>
        <translation>The share of the last step that the next one keeps.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smoothing</translation>
    </message>
    <message>
        <source>RMSProp&apos;s alpha: how slowly the mean of the squared gradients changes.</source>
        <translation>RMSProp&apos;s alpha: how slowly the mean of the squared gradients changes.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradients changes.</source>
        <translation>How slowly Adam&apos;s mean of the gradients changes.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradients changes.</source>
        <translation>How slowly Adam&apos;s mean of the squared gradients changes.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the root in the denominator, so that it is never 0.</source>
        <translation>Added to the root in the denominator, so that it is never 0.</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>One sample</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>One batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>One epoch</translation>
    </message>
    <message>
        <source>A step is</source>
        <translation>A step is</translation>
    </message>
    <message>
        <source>What one step does: looks at the next sample of the batch (the last one makes the update), one update, or all updates to the end of the epoch.</source>
        <translation>What one step does: looks at the next sample of the batch (the last one makes the update), one update, or all updates to the end of the epoch.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>painting</translation>
    </message>
    <message>
        <source>Training samples: x, y and the class (0, 1, …) or value of each.</source>
        <translation>Training samples: x, y and the class (0, 1, …) or value of each.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>erasing</translation>
    </message>
    <message>
        <source>Takes away the samples inside an ellipse: x, y, radius along x, radius along y.</source>
        <translation>Takes away the samples inside an ellipse: x, y, radius along x, radius along y.</translation>
    </message>
    <message>
        <source>jittering</source>
        <translation>jittering</translation>
    </message>
    <message>
        <source>Moves the training samples inside an ellipse at random: x, y, radius along x, radius along y, strength.</source>
        <translation>Moves the training samples inside an ellipse at random: x, y, radius along x, radius along y, strength.</translation>
    </message>
    <message>
        <source>weight set by hand</source>
        <translation>weight set by hand</translation>
    </message>
    <message>
        <source>Layer (1 is the first hidden one), unit and input from 0, -1 for the bias; and the value.</source>
        <translation>Layer (1 is the first hidden one), unit and input from 0, -1 for the bias; and the value.</translation>
    </message>
    <message>
        <source>Perceptron: two Gaussians</source>
        <translation>Perceptron: two Gaussians</translation>
    </message>
    <message>
        <source>The perceptron rule changes the line only when a point is wrong. Will the line ever come to rest?</source>
        <translation>The perceptron rule changes the line only when a point is wrong. Will the line ever come to rest?</translation>
    </message>
    <message>
        <source>The line jumps at every wrong point and stands still once no training point is wrong: Rosenblatt&apos;s rule ends when a line can divide the classes.</source>
        <translation>The line jumps at every wrong point and stands still once no training point is wrong: Rosenblatt&apos;s rule ends when a line can divide the classes.</translation>
    </message>
    <message>
        <source>Perceptron: exclusive or</source>
        <translation>Perceptron: exclusive or</translation>
    </message>
    <message>
        <source>Where would you put one straight line so that all points of exclusive or are right?</source>
        <translation>Where would you put one straight line so that all points of exclusive or are right?</translation>
    </message>
    <message>
        <source>The line never comes to rest, and the accuracy stays near one half: no line divides these classes (Minsky and Papert 1969). Add one hidden layer to solve it.</source>
        <translation>The line never comes to rest, and the accuracy stays near one half: no line divides these classes (Minsky and Papert 1969). Add one hidden layer to solve it.</translation>
    </message>
    <message>
        <source>Circle: one hidden layer</source>
        <translation>Circle: one hidden layer</translation>
    </message>
    <message>
        <source>Each hidden unit draws one straight line. How many lines does it take to enclose a disc?</source>
        <translation>Each hidden unit draws one straight line. How many lines does it take to enclose a disc?</translation>
    </message>
    <message>
        <source>Three of the four hidden units would do: their lines fold into a closed shape. The network view shows each unit&apos;s own line, the representation view how the disc is lifted out.</source>
        <translation>Three of the four hidden units would do: their lines fold into a closed shape. The network view shows each unit&apos;s own line, the representation view how the disc is lifted out.</translation>
    </message>
    <message>
        <source>Spiral: too few units</source>
        <translation>Spiral: too few units</translation>
    </message>
    <message>
        <source>Can three hidden units follow two spiral arms?</source>
        <translation>Can three hidden units follow two spiral arms?</translation>
    </message>
    <message>
        <source>Spiral: enough units</source>
        <translation>Spiral: enough units</translation>
    </message>
    <message>
        <source>Two layers of eight units: where will the boundary be right first, outside or at the centre?</source>
        <translation>Two layers of eight units: where will the boundary be right first, outside or at the centre?</translation>
    </message>
    <message>
        <source>First a straight cut, then the arms grow inwards. Watch the second layer&apos;s units: each has learned a piece of the spiral.</source>
        <translation>First a straight cut, then the arms grow inwards. Watch the second layer&apos;s units: each has learned a piece of the spiral.</translation>
    </message>
    <message>
        <source>No activation function</source>
        <translation>No activation function</translation>
    </message>
    <message>
        <source>Three layers of eight units, but without an activation function. Is this network deep?</source>
        <translation>Three layers of eight units, but without an activation function. Is this network deep?</translation>
    </message>
    <message>
        <source>The boundary stays a straight line: a product of matrices is one matrix. Set the activation to tanh while it runs and see the line bend.</source>
        <translation>The boundary stays a straight line: a product of matrices is one matrix. Set the activation to tanh while it runs and see the line bend.</translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation>Dead ReLU units</translation>
    </message>
    <message>
        <source>A unit whose weighted sum is negative for every point puts out 0. How can it learn again?</source>
        <translation>A unit whose weighted sum is negative for every point puts out 0. How can it learn again?</translation>
    </message>
    <message>
        <source>The large learning rate throws units to where they are 0 for every point; their gradient is 0, so they never come back. The weights view names them; try leaky ReLU or a smaller rate.</source>
        <translation>The large learning rate throws units to where they are 0 for every point; their gradient is 0, so they never come back. The weights view names them; try leaky ReLU or a smaller rate.</translation>
    </message>
    <message>
        <source>Vanishing gradients: sigmoid</source>
        <translation>Vanishing gradients: sigmoid</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is at most 1/4. What is left of an error after eight layers?</source>
        <translation>The slope of the sigmoid is at most 1/4. What is left of an error after eight layers?</translation>
    </message>
    <message>
        <source>The first layers&apos; gradients are thousands of times smaller than the last one&apos;s: they hardly learn. The weights view shows it layer by layer; change the activation to tanh or ReLU and start again.</source>
        <translation>The first layers&apos; gradients are thousands of times smaller than the last one&apos;s: they hardly learn. The weights view shows it layer by layer; change the activation to tanh or ReLU and start again.</translation>
    </message>
    <message>
        <source>Learning rate too large</source>
        <translation>Learning rate too large</translation>
    </message>
    <message>
        <source>Larger steps get there sooner, do they not? What happens at a learning rate of 10?</source>
        <translation>Larger steps get there sooner, do they not? What happens at a learning rate of 10?</translation>
    </message>
    <message>
        <source>Batch of 1 against all</source>
        <translation>Batch of 1 against all</translation>
    </message>
    <message>
        <source>One lane learns from one point at a time, the other from all at once. Whose curve is smoother, and who is ahead after the same number of epochs?</source>
        <translation>One lane learns from one point at a time, the other from all at once. Whose curve is smoother, and who is ahead after the same number of epochs?</translation>
    </message>
    <message>
        <source>Lane A trembles, since every point pulls its own way, but it makes hundreds of updates per epoch where lane B makes one: compare by epochs.</source>
        <translation>Lane A trembles, since every point pulls its own way, but it makes hundreds of updates per epoch where lane B makes one: compare by epochs.</translation>
    </message>
    <message>
        <source>Overfitting: noise learned by heart</source>
        <translation>Overfitting: noise learned by heart</translation>
    </message>
    <message>
        <source>A hundred noisy points and more than a thousand weights: which of the two losses will stop falling?</source>
        <translation>A hundred noisy points and more than a thousand weights: which of the two losses will stop falling?</translation>
    </message>
    <message>
        <source>The training loss goes to zero while the test loss turns and rises: islands grow around single noisy points. The gap between the curves is the overfitting.</source>
        <translation>The training loss goes to zero while the test loss turns and rises: islands grow around single noisy points. The gap between the curves is the overfitting.</translation>
    </message>
    <message>
        <source>Overfitting: with L2</source>
        <translation>Overfitting: with L2</translation>
    </message>
    <message>
        <source>The same data and network, but large weights cost something. What will happen to the islands?</source>
        <translation>The same data and network, but large weights cost something. What will happen to the islands?</translation>
    </message>
    <message>
        <source>The boundary stays smooth, the training loss no longer reaches zero, and the test loss stays low: small weights make gentle functions.</source>
        <translation>The boundary stays smooth, the training loss no longer reaches zero, and the test loss stays low: small weights make gentle functions.</translation>
    </message>
    <message>
        <source>Overfitting: with dropout</source>
        <translation>Overfitting: with dropout</translation>
    </message>
    <message>
        <source>In every update half of the hidden units are left out at random. Can what remains still learn noise by heart?</source>
        <translation>In every update half of the hidden units are left out at random. Can what remains still learn noise by heart?</translation>
    </message>
    <message>
        <source>The training loss trembles and stays higher, the test loss lower than without: no unit can rely on one other (Srivastava et al. 2014).</source>
        <translation>The training loss trembles and stays higher, the test loss lower than without: no unit can rely on one other (Srivastava et al. 2014).</translation>
    </message>
    <message>
        <source>Adam against SGD</source>
        <translation>Adam against SGD</translation>
    </message>
    <message>
        <source>Same start, same batches, same learning rate: which rule will have the spiral first?</source>
        <translation>Same start, same batches, same learning rate: which rule will have the spiral first?</translation>
    </message>
    <message>
        <source>Adam&apos;s steps have the same length in flat and in steep places, so it leaves the plateau early; plain SGD sits there for thousands of updates. Raise SGD&apos;s rate and compare again.</source>
        <translation>Adam&apos;s steps have the same length in flat and in steep places, so it leaves the plateau early; plain SGD sits there for thousands of updates. Raise SGD&apos;s rate and compare again.</translation>
    </message>
    <message>
        <source>Three species, four measures of the flower. Which species is easy, and which two will be confused?</source>
        <translation>Three species, four measures of the flower. Which species is easy, and which two will be confused?</translation>
    </message>
    <message>
        <source>Setosa lies apart at once; versicolor and virginica overlap, and the few wrong flowers lie between them. The data table sorts them by their loss.</source>
        <translation>Setosa lies apart at once; versicolor and virginica overlap, and the few wrong flowers lie between them. The data table sorts them by their loss.</translation>
    </message>
    <message>
        <source>Thirty measures of cell nuclei: does it take a hidden layer to tell benign from malignant?</source>
        <translation>Thirty measures of cell nuclei: does it take a hidden layer to tell benign from malignant?</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>One update</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>This run has too many changes for a command line: save it as a file and use &quot;perceptorium replay FILE&quot;.</source>
        <translation>This run has too many changes for a command line: save it as a file and use &quot;perceptorium replay FILE&quot;.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, step %2</translation>
    </message>
    <message>
        <source>The language of pictures and messages: de, en, es, fr. Default: the system&apos;s.</source>
        <translation>The language of pictures and messages: de, en, es, fr. Default: the system&apos;s.</translation>
    </message>
    <message>
        <source>a whole number from 0 to &quot;steps&quot;</source>
        <translation>a whole number from 0 to &quot;steps&quot;</translation>
    </message>
    <message>
        <source>%1 numbers from %2 to %3, separated by commas</source>
        <translation>%1 numbers from %2 to %3, separated by commas</translation>
    </message>
    <message>
        <source>updates of a 4-120-84-2 network by Adam, batch of 128</source>
        <translation>updates of a 4-120-84-2 network by Adam, batch of 128</translation>
    </message>
    <message>
        <source>how soon PPO balances, 20 seeds (takes minutes, as all below; only by name)</source>
        <translation>how soon PPO balances, 20 seeds (takes minutes, as all below; only by name)</translation>
    </message>
    <message>
        <source>the same by advantage actor-critic</source>
        <translation>the same by advantage actor-critic</translation>
    </message>
    <message>
        <source>the same by REINFORCE with a baseline</source>
        <translation>the same by REINFORCE with a baseline</translation>
    </message>
    <message>
        <source>the same by DQN</source>
        <translation>the same by DQN</translation>
    </message>
    <message>
        <source>how soon Q-learning with a table reaches 195 steps</source>
        <translation>how soon Q-learning with a table reaches 195 steps</translation>
    </message>
    <message>
        <source>how soon the cross-entropy method balances</source>
        <translation>how soon the cross-entropy method balances</translation>
    </message>
    <message>
        <source>steps of the cart and pole in Box2D, 4 sub-steps, random pushes</source>
        <translation>steps of the cart and pole in Box2D, 4 sub-steps, random pushes</translation>
    </message>
    <message>
        <source>the same with 10 sub-steps</source>
        <translation>the same with 10 sub-steps</translation>
    </message>
    <message>
        <source>the same with Gymnasium&apos;s equations</source>
        <translation>the same with Gymnasium&apos;s equations</translation>
    </message>
    <message>
        <source>the same equations in 1,024 environments at once</source>
        <translation>the same equations in 1,024 environments at once</translation>
    </message>
    <message>
        <source>This agent has learned nothing that could be loaded.</source>
        <translation>This agent has learned nothing that could be loaded.</translation>
    </message>
    <message>
        <source>This is no agent.</source>
        <translation>This is no agent.</translation>
    </message>
    <message>
        <source>Q network</source>
        <translation>Q network</translation>
    </message>
    <message>
        <source>Tensor %1 must have the shape 1 x %2: one weight for each number that is seen.</source>
        <translation>Tensor %1 must have the shape 1 x %2: one weight for each number that is seen.</translation>
    </message>
    <message>
        <source>This agent has no tensor %1.</source>
        <translation>This agent has no tensor %1.</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <source>This agent has no tensor %1; its names begin with policy. or value.</source>
        <translation>This agent has no tensor %1; its names begin with policy. or value.</translation>
    </message>
    <message>
        <source>Tensor %1 must hold one finite number.</source>
        <translation>Tensor %1 must hold one finite number.</translation>
    </message>
    <message>
        <source>push = %1 N is too much for cart and pole of %2 kg: a step of 0.02 s would change their velocity by more than 2 m/s. Allowed here: up to %3 N.</source>
        <translation>push = %1 N is too much for cart and pole of %2 kg: a step of 0.02 s would change their velocity by more than 2 m/s. Allowed here: up to %3 N.</translation>
    </message>
    <message>
        <source>With pole-length = %1 m and gravity = %2 m/s² the pole falls too fast for Gymnasium&apos;s steps of 0.02 s: choose world = exact or box2d, a longer pole or less gravity.</source>
        <translation>With pole-length = %1 m and gravity = %2 m/s² the pole falls too fast for Gymnasium&apos;s steps of 0.02 s: choose world = exact or box2d, a longer pole or less gravity.</translation>
    </message>
    <message>
        <source>%1 = %2: with pole-length = %3 m and gravity = %4 m/s² the pole falls too fast for so few. Needed here: at least %5.</source>
        <translation>%1 = %2: with pole-length = %3 m and gravity = %4 m/s² the pole falls too fast for so few. Needed here: at least %5.</translation>
    </message>
    <message>
        <source>%1 = %2 is more than Gymnasium&apos;s steps of 0.02 s can follow. Allowed here: up to %3; or choose world = exact or box2d.</source>
        <translation>%1 = %2 is more than Gymnasium&apos;s steps of 0.02 s can follow. Allowed here: up to %3; or choose world = exact or box2d.</translation>
    </message>
    <message>
        <source>pushes = continuous: this agent chooses among actions. Allowed with q-learning, sarsa and dqn: discrete.</source>
        <translation>pushes = continuous: this agent chooses among actions. Allowed with q-learning, sarsa and dqn: discrete.</translation>
    </message>
    <message>
        <source>pushes = continuous: the given actions are 0 and 1. Allowed with replay: discrete.</source>
        <translation>pushes = continuous: the given actions are 0 and 1. Allowed with replay: discrete.</translation>
    </message>
    <message>
        <source>dqn-memory = %1 is smaller than dqn-batch. Allowed here: at least %2.</source>
        <translation>dqn-memory = %1 is smaller than dqn-batch. Allowed here: at least %2.</translation>
    </message>
    <message>
        <source>A table is saved as one tensor, q; this file has another content.</source>
        <translation>A table is saved as one tensor, q; this file has another content.</translation>
    </message>
    <message>
        <source>Tensor %1 has the shape %2; the table needs %3 (bins of the four numbers, actions).</source>
        <translation>Tensor %1 has the shape %2; the table needs %3 (bins of the four numbers, actions).</translation>
    </message>
    <message>
        <source>%1: there is no column action. The table needs one, with 0 (left) or 1 (right) in every row.</source>
        <translation>%1: there is no column action. The table needs one, with 0 (left) or 1 (right) in every row.</translation>
    </message>
    <message>
        <source>%1, line %2: the action is &quot;%3&quot;; it must be 0 (left) or 1 (right).</source>
        <translation>%1, line %2: the action is &quot;%3&quot;; it must be 0 (left) or 1 (right).</translation>
    </message>
    <message>
        <source>%1: there is no action in it. The table needs at least one row.</source>
        <translation>%1: there is no action in it. The table needs at least one row.</translation>
    </message>
    <message>
        <source>Weight of x</source>
        <translation>Weight of x</translation>
    </message>
    <message>
        <source>The rule pushes right where the weighted sum of the four numbers is above 0.</source>
        <translation>The rule pushes right where the weighted sum of the four numbers is above 0.</translation>
    </message>
    <message>
        <source>Weight of x′</source>
        <translation>Weight of x′</translation>
    </message>
    <message>
        <source>How much the cart&apos;s velocity counts in the rule.</source>
        <translation>How much the cart&apos;s velocity counts in the rule.</translation>
    </message>
    <message>
        <source>Weight of θ</source>
        <translation>Weight of θ</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angle counts in the rule. Alone: push toward the lean.</source>
        <translation>How much the pole&apos;s angle counts in the rule. Alone: push toward the lean.</translation>
    </message>
    <message>
        <source>Weight of θ′</source>
        <translation>Weight of θ′</translation>
    </message>
    <message>
        <source>How much the pole&apos;s angular velocity counts in the rule.</source>
        <translation>How much the pole&apos;s angular velocity counts in the rule.</translation>
    </message>
    <message>
        <source>Cost of position</source>
        <translation>Cost of position</translation>
    </message>
    <message>
        <source>What the linear–quadratic regulator pays for x², each step (Kalman 1960).</source>
        <translation>What the linear–quadratic regulator pays for x², each step (Kalman 1960).</translation>
    </message>
    <message>
        <source>Cost of angle</source>
        <translation>Cost of angle</translation>
    </message>
    <message>
        <source>What the regulator pays for θ², each step.</source>
        <translation>What the regulator pays for θ², each step.</translation>
    </message>
    <message>
        <source>Cost of effort</source>
        <translation>Cost of effort</translation>
    </message>
    <message>
        <source>What the regulator pays for the push squared (full push: 1), each step.</source>
        <translation>What the regulator pays for the push squared (full push: 1), each step.</translation>
    </message>
    <message>
        <source>Search noise</source>
        <translation>Search noise</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the best four weights to try others; it shrinks with success and grows with failure.</source>
        <translation>Standard deviation of what is added to the best four weights to try others; it shrinks with success and grows with failure.</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>episodes</translation>
    </message>
    <message>
        <source>Episodes for a try</source>
        <translation>Episodes for a try</translation>
    </message>
    <message>
        <source>Each try is judged by the mean of so many episodes: with one alone, luck is taken for skill.</source>
        <translation>Each try is judged by the mean of so many episodes: with one alone, luck is taken for skill.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>So many tries a generation: the cross-entropy method (Rubinstein 1999; Szita and Lőrincz 2006).</source>
        <translation>So many tries a generation: the cross-entropy method (Rubinstein 1999; Szita and Lőrincz 2006).</translation>
    </message>
    <message>
        <source>Elite share</source>
        <translation>Elite share</translation>
    </message>
    <message>
        <source>The best of a generation that the next one is drawn around.</source>
        <translation>The best of a generation that the next one is drawn around.</translation>
    </message>
    <message>
        <source>First noise</source>
        <translation>First noise</translation>
    </message>
    <message>
        <source>Standard deviation of the first generation&apos;s weights.</source>
        <translation>Standard deviation of the first generation&apos;s weights.</translation>
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
        <translation>ε-greedy: at random with probability ε, else the better action. Softmax: the better an action, the likelier.</translation>
    </message>
    <message>
        <source>ε at first</source>
        <translation>ε at first</translation>
    </message>
    <message>
        <source>The share of random actions at the start.</source>
        <translation>The share of random actions at the start.</translation>
    </message>
    <message>
        <source>ε at last</source>
        <translation>ε at last</translation>
    </message>
    <message>
        <source>The share of random actions from then on. Stable-Baselines3&apos;s zoo: 0.04.</source>
        <translation>The share of random actions from then on. Stable-Baselines3&apos;s zoo: 0.04.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>ε falls within</source>
        <translation>ε falls within</translation>
    </message>
    <message>
        <source>ε falls in a straight line in so many steps. Stable-Baselines3&apos;s zoo: 8,000.</source>
        <translation>ε falls in a straight line in so many steps. Stable-Baselines3&apos;s zoo: 8,000.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Probabilities go with exp(Q / temperature): high, all alike; low, only the best.</source>
        <translation>Probabilities go with exp(Q / temperature): high, all alike; low, only the best.</translation>
    </message>
    <message>
        <source>Bins of x</source>
        <translation>Bins of x</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s position.</source>
        <translation>Into how many intervals the table divides the cart&apos;s position.</translation>
    </message>
    <message>
        <source>Bins of x′</source>
        <translation>Bins of x′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the cart&apos;s velocity.</source>
        <translation>Into how many intervals the table divides the cart&apos;s velocity.</translation>
    </message>
    <message>
        <source>Bins of θ</source>
        <translation>Bins of θ</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angle.</source>
        <translation>Into how many intervals the table divides the pole&apos;s angle.</translation>
    </message>
    <message>
        <source>Bins of θ′</source>
        <translation>Bins of θ′</translation>
    </message>
    <message>
        <source>Into how many intervals the table divides the pole&apos;s angular velocity.</source>
        <translation>Into how many intervals the table divides the pole&apos;s angular velocity.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Learning rate α</translation>
    </message>
    <message>
        <source>How far a cell moves toward its target at each visit.</source>
        <translation>How far a cell moves toward its target at each visit.</translation>
    </message>
    <message>
        <source>Trace λ</source>
        <translation>Trace λ</translation>
    </message>
    <message>
        <source>How far back each error is passed along the path (Watkins 1989; Sutton and Barto 2018, ch. 12). 0: to the last cell only.</source>
        <translation>How far back each error is passed along the path (Watkins 1989; Sutton and Barto 2018, ch. 12). 0: to the last cell only.</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>Value at first</translation>
    </message>
    <message>
        <source>What every cell holds before it is visited. High: optimism, everything is tried.</source>
        <translation>What every cell holds before it is visited. High: optimism, everything is tried.</translation>
    </message>
    <message>
        <source>Units of the Q network&apos;s layers (ReLU). 64, 64 forgets less here than 256, 256 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Units of the Q network&apos;s layers (ReLU). 64, 64 forgets less here than 256, 256 of Stable-Baselines3&apos;s zoo.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.001 is steadier than 0.0023 of Stable-Baselines3&apos;s zoo.</source>
        <translation>Of Adam. Measured here: 0.001 is steadier than 0.0023 of Stable-Baselines3&apos;s zoo.</translation>
    </message>
    <message>
        <source>Rate halves every</source>
        <translation>Rate halves every</translation>
    </message>
    <message>
        <source>So many updates. 0: it stays. Tied to the updates made, so that a longer run does not alter what was before.</source>
        <translation>So many updates. 0: it stays. Tied to the updates made, so that a longer run does not alter what was before.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>How many remembered steps each update learns from. Measured here: 128. Zoo: 64.</source>
        <translation>How many remembered steps each update learns from. Measured here: 128. Zoo: 64.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>How many steps are remembered for replay (Lin 1992; Mnih et al. 2015); at least a batch. Zoo: 100,000.</source>
        <translation>How many steps are remembered for replay (Lin 1992; Mnih et al. 2015); at least a batch. Zoo: 100,000.</translation>
    </message>
    <message>
        <source>Steps before learning</source>
        <translation>Steps before learning</translation>
    </message>
    <message>
        <source>The first update comes after so many steps. Zoo: 1,000.</source>
        <translation>The first update comes after so many steps. Zoo: 1,000.</translation>
    </message>
    <message>
        <source>Learn every</source>
        <translation>Learn every</translation>
    </message>
    <message>
        <source>So many steps apart updates are made. 1: after each step. Zoo: 256.</source>
        <translation>So many steps apart updates are made. 1: after each step. Zoo: 256.</translation>
    </message>
    <message>
        <source>Updates each time</source>
        <translation>Updates each time</translation>
    </message>
    <message>
        <source>How many updates follow one another. 1 with each step; zoo: 128.</source>
        <translation>How many updates follow one another. 1 with each step; zoo: 128.</translation>
    </message>
    <message>
        <source>Target network every</source>
        <translation>Target network every</translation>
    </message>
    <message>
        <source>So many steps apart the target network becomes a copy of the Q network (Mnih et al. 2015), or moves towards it. Zoo: 10, a copy.</source>
        <translation>So many steps apart the target network becomes a copy of the Q network (Mnih et al. 2015), or moves towards it. Zoo: 10, a copy.</translation>
    </message>
    <message>
        <source>Target network&apos;s share</source>
        <translation>Target network&apos;s share</translation>
    </message>
    <message>
        <source>How much of the Q network goes into the target network each time. 1: all, a copy; 0.005: it follows slowly (Lillicrap et al. 2016 took 0.001).</source>
        <translation>How much of the Q network goes into the target network each time. 1: all, a copy; 0.005: it follows slowly (Lillicrap et al. 2016 took 0.001).</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>The Q network chooses the next action, the target network values it: less optimism (van Hasselt et al. 2016).</source>
        <translation>The Q network chooses the next action, the target network values it: less optimism (van Hasselt et al. 2016).</translation>
    </message>
    <message>
        <source>Duelling</source>
        <translation>Duelling</translation>
    </message>
    <message>
        <source>The network puts out a value and an advantage of each action (Wang et al. 2016).</source>
        <translation>The network puts out a value and an advantage of each action (Wang et al. 2016).</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>Steps of the return</translation>
    </message>
    <message>
        <source>Rewards of so many steps are summed before the value of the state reached is trusted (Sutton 1988). Measured here: 5. Zoo: 1.</source>
        <translation>Rewards of so many steps are summed before the value of the state reached is trusted (Sutton 1988). Measured here: 5. Zoo: 1.</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioritised</translation>
    </message>
    <message>
        <source>Steps with a large error are replayed more often (Schaul et al. 2016).</source>
        <translation>Steps with a large error are replayed more often (Schaul et al. 2016).</translation>
    </message>
    <message>
        <source>Priority power α</source>
        <translation>Priority power α</translation>
    </message>
    <message>
        <source>0: all alike; 1: in proportion to the error. Schaul et al.: 0.6.</source>
        <translation>0: all alike; 1: in proportion to the error. Schaul et al.: 0.6.</translation>
    </message>
    <message>
        <source>Priority correction β</source>
        <translation>Priority correction β</translation>
    </message>
    <message>
        <source>How far the updates are weighted back for being replayed too often, at first. Schaul et al.: 0.4, rising to 1.</source>
        <translation>How far the updates are weighted back for being replayed too often, at first. Schaul et al.: 0.4, rising to 1.</translation>
    </message>
    <message>
        <source>Units of the policy&apos;s layers (tanh), and of the baseline&apos;s.</source>
        <translation>Units of the policy&apos;s layers (tanh), and of the baseline&apos;s.</translation>
    </message>
    <message>
        <source>Of Adam. Measured here: 0.01.</source>
        <translation>Of Adam. Measured here: 0.01.</translation>
    </message>
    <message>
        <source>Whole episodes are gathered until they have at least so many steps (Williams 1992).</source>
        <translation>Whole episodes are gathered until they have at least so many steps (Williams 1992).</translation>
    </message>
    <message>
        <source>Value of the state</source>
        <translation>Value of the state</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>What returns are compared with: nothing, or what was to be expected of the state. The mean gradient is the same, its noise is not.</source>
        <translation>What returns are compared with: nothing, or what was to be expected of the state. The mean gradient is the same, its noise is not.</translation>
    </message>
    <message>
        <source>Units of the actor&apos;s layers (tanh), and of the critic&apos;s. Zoo: 64, 64.</source>
        <translation>Units of the actor&apos;s layers (tanh), and of the critic&apos;s. Zoo: 64, 64.</translation>
    </message>
    <message>
        <source>Of RMSProp (Mnih et al. 2016). Zoo: 0.0007; 0.0015 solves the task sooner here.</source>
        <translation>Of RMSProp (Mnih et al. 2016). Zoo: 0.0007; 0.0015 solves the task sooner here.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>So many carts are steered in turn by one policy. Zoo: 8.</source>
        <translation>So many carts are steered in turn by one policy. Zoo: 8.</translation>
    </message>
    <message>
        <source>Steps between updates</source>
        <translation>Steps between updates</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 5.</source>
        <translation>In each environment. Zoo: 5.</translation>
    </message>
    <message>
        <source>Advantage λ</source>
        <translation>Advantage λ</translation>
    </message>
    <message>
        <source>1: all rewards seen; 0: only the next one. Zoo: 1; 0.95 is steadier here.</source>
        <translation>1: all rewards seen; 0: only the next one. Zoo: 1; 0.95 is steadier here.</translation>
    </message>
    <message>
        <source>Of Adam, at first (Kingma and Ba 2015). Zoo: 0.001.</source>
        <translation>Of Adam, at first (Kingma and Ba 2015). Zoo: 0.001.</translation>
    </message>
    <message>
        <source>Rate falls within</source>
        <translation>Rate falls within</translation>
    </message>
    <message>
        <source>In each environment. Zoo: 32.</source>
        <translation>In each environment. Zoo: 32.</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>Minibatch</translation>
    </message>
    <message>
        <source>Into which the steps are divided at each pass. Zoo: 256.</source>
        <translation>Into which the steps are divided at each pass. Zoo: 256.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>How often the same steps are used. Schulman et al. 2017: 3 to 15.</source>
        <translation>How often the same steps are used. Schulman et al. 2017: 3 to 15.</translation>
    </message>
    <message>
        <source>Of generalised advantage estimation (Schulman et al. 2016): 1, all rewards seen; 0, only the next one.</source>
        <translation>Of generalised advantage estimation (Schulman et al. 2016): 1, all rewards seen; 0, only the next one.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Clipping</translation>
    </message>
    <message>
        <source>A probability may change by this share before its gradient is cut off. Schulman et al. 2017: 0.2.</source>
        <translation>A probability may change by this share before its gradient is cut off. Schulman et al. 2017: 0.2.</translation>
    </message>
    <message>
        <source>Weight of the value loss</source>
        <translation>Weight of the value loss</translation>
    </message>
    <message>
        <source>Beside the policy&apos;s. Stable-Baselines3: 0.5.</source>
        <translation>Beside the policy&apos;s. Stable-Baselines3: 0.5.</translation>
    </message>
    <message>
        <source>Weight of entropy</source>
        <translation>Weight of entropy</translation>
    </message>
    <message>
        <source>A reward for staying undecided, so that trying goes on. Zoo: 0.</source>
        <translation>A reward for staying undecided, so that trying goes on. Zoo: 0.</translation>
    </message>
    <message>
        <source>The largest length the gradient may have. Stable-Baselines3: 0.5.</source>
        <translation>The largest length the gradient may have. Stable-Baselines3: 0.5.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Always left</source>
        <translation>Always left</translation>
    </message>
    <message>
        <source>Linear rule</source>
        <translation>Linear rule</translation>
    </message>
    <message>
        <source>LQR</source>
        <translation>LQR</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Hill climbing</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Cross-entropy method</translation>
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
        <translation>Advantage actor-critic</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Given actions</source>
        <translation>Given actions</translation>
    </message>
    <message>
        <source>Who decides the pushes. Random to LQR: made by hand. Hill climbing to PPO: learn from what comes of their pushes. Given actions: plays those of a table.</source>
        <translation>Who decides the pushes. Random to LQR: made by hand. Hill climbing to PPO: learn from what comes of their pushes. Given actions: plays those of a table.</translation>
    </message>
    <message>
        <source>Discount γ</source>
        <translation>Discount γ</translation>
    </message>
    <message>
        <source>A reward one step later counts γ times as much: 0.99 looks about 100 steps ahead.</source>
        <translation>A reward one step later counts γ times as much: 0.99 looks about 100 steps ahead.</translation>
    </message>
    <message>
        <source>variants: %1: %2</source>
        <translation>variants: %1: %2</translation>
    </message>
    <message>
        <source>linear policy</source>
        <translation>linear policy</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>What goes on</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Best evaluated</source>
        <translation>Best evaluated</translation>
    </message>
    <message>
        <source>Policy shown</source>
        <translation>Policy shown</translation>
    </message>
    <message>
        <source>Which policy is watched, plays beside you and is measured. Best: the one with the highest evaluation so far.</source>
        <translation>Which policy is watched, plays beside you and is measured. Best: the one with the highest evaluation so far.</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Ghosts</translation>
    </message>
    <message>
        <source>Earlier policies of the same agent that start beside it when you watch.</source>
        <translation>Earlier policies of the same agent that start beside it when you watch.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluate every</translation>
    </message>
    <message>
        <source>So many training steps apart the policy is tried without exploration, in episodes of their own; 0: never. The best one is kept.</source>
        <translation>So many training steps apart the policy is tried without exploration, in episodes of their own; 0: never. The best one is kept.</translation>
    </message>
    <message>
        <source>Episodes of an evaluation</source>
        <translation>Episodes of an evaluation</translation>
    </message>
    <message>
        <source>More episodes, a surer mean, and more time.</source>
        <translation>More episodes, a surer mean, and more time.</translation>
    </message>
    <message>
        <source>Swing up</source>
        <translation>Swing up</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Balance: CartPole-v1, reward 1 a step until the pole leans more than 12° or the cart leaves the track. Swing up: the pole hangs at first; reward (1 + cos θ)/2 a step.</source>
        <translation>Balance: CartPole-v1, reward 1 a step until the pole leans more than 12° or the cart leaves the track. Swing up: the pole hangs at first; reward (1 + cos θ)/2 a step.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Step limit</translation>
    </message>
    <message>
        <source>An episode is cut off here (truncated). The task would have gone on: learners count the value of the last state. CartPole-v1: 500.</source>
        <translation>An episode is cut off here (truncated). The task would have gone on: learners count the value of the last state. CartPole-v1: 500.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
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
        <translation>Exact</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physics</translation>
    </message>
    <message>
        <source>Box2D: a game&apos;s physics engine. Gymnasium: its equations and Euler steps. Exact: the same equations with Runge–Kutta 4. Scores of different worlds cannot be compared.</source>
        <translation>Box2D: a game&apos;s physics engine. Gymnasium: its equations and Euler steps. Exact: the same equations with Runge–Kutta 4. Scores of different worlds cannot be compared.</translation>
    </message>
    <message>
        <source>Sub-steps in training</source>
        <translation>Sub-steps in training</translation>
    </message>
    <message>
        <source>Box2D divides each step of 0.02 s into so many. Twice as many, half the error, half the speed.</source>
        <translation>Box2D divides each step of 0.02 s into so many. Twice as many, half the error, half the speed.</translation>
    </message>
    <message>
        <source>Sub-steps when shown</source>
        <translation>Sub-steps when shown</translation>
    </message>
    <message>
        <source>The same while watching and playing.</source>
        <translation>The same while watching and playing.</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravity</translation>
    </message>
    <message>
        <source>Earth 9.8, Moon 1.62, Mars 3.7, Jupiter 24.8.</source>
        <translation>Earth 9.8, Moon 1.62, Mars 3.7, Jupiter 24.8.</translation>
    </message>
    <message>
        <source>Mass of the cart</source>
        <translation>Mass of the cart</translation>
    </message>
    <message>
        <source>CartPole-v1: 1 kg.</source>
        <translation>CartPole-v1: 1 kg.</translation>
    </message>
    <message>
        <source>Mass of the pole</source>
        <translation>Mass of the pole</translation>
    </message>
    <message>
        <source>A uniform rod. CartPole-v1: 0.1 kg.</source>
        <translation>A uniform rod. CartPole-v1: 0.1 kg.</translation>
    </message>
    <message>
        <source>Length of the pole</source>
        <translation>Length of the pole</translation>
    </message>
    <message>
        <source>The whole rod. CartPole-v1: 1 m. A longer pole falls more slowly.</source>
        <translation>The whole rod. CartPole-v1: 1 m. A longer pole falls more slowly.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>The force of a full push. CartPole-v1: 10 N.</source>
        <translation>The force of a full push. CartPole-v1: 10 N.</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Left or right</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Any strength</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Pushes</translation>
    </message>
    <message>
        <source>Left or right: always the full push. Any strength: from a full push left to a full push right; not for tables and DQN, which choose among actions.</source>
        <translation>Left or right: always the full push. Any strength: from a full push left to a full push right; not for tables and DQN, which choose among actions.</translation>
    </message>
    <message>
        <source>Friction of the cart</source>
        <translation>Friction of the cart</translation>
    </message>
    <message>
        <source>A force against its velocity.</source>
        <translation>A force against its velocity.</translation>
    </message>
    <message>
        <source>Friction of the joint</source>
        <translation>Friction of the joint</translation>
    </message>
    <message>
        <source>A torque against the pole&apos;s angular velocity.</source>
        <translation>A torque against the pole&apos;s angular velocity.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Sensor noise</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each of the four numbers that the agent sees (m, m/s, rad, rad/s).</source>
        <translation>Standard deviation of what is added to each of the four numbers that the agent sees (m, m/s, rad, rad/s).</translation>
    </message>
    <message>
        <source>Action delay</source>
        <translation>Action delay</translation>
    </message>
    <message>
        <source>So many steps pass between deciding a push and its effect.</source>
        <translation>So many steps pass between deciding a push and its effect.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Standard deviation of gusts that push at the middle of the pole.</source>
        <translation>Standard deviation of gusts that push at the middle of the pole.</translation>
    </message>
    <message>
        <source>Spread of the start</source>
        <translation>Spread of the start</translation>
    </message>
    <message>
        <source>Each of the four numbers starts anywhere within ± this (m, m/s, rad, rad/s). CartPole-v1: 0.05.</source>
        <translation>Each of the four numbers starts anywhere within ± this (m, m/s, rad, rad/s). CartPole-v1: 0.05.</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Many runs</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>So many agents learn at once, each from a seed of its own, on all cores. One run alone says little.</source>
        <translation>So many agents learn at once, each from a seed of its own, on all cores. One run alone says little.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Up to three other settings that learn from the same seeds, each a list of ID=VALUE: agent=ppo | dqn-double=true discount=0.9</source>
        <translation>Up to three other settings that learn from the same seeds, each a list of ID=VALUE: agent=ppo | dqn-double=true discount=0.9</translation>
    </message>
    <message>
        <source>Other worlds: across</source>
        <translation>Other worlds: across</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s horizontal axis.</source>
        <translation>The physics along the map&apos;s horizontal axis.</translation>
    </message>
    <message>
        <source>Other worlds: up</source>
        <translation>Other worlds: up</translation>
    </message>
    <message>
        <source>The physics along the map&apos;s vertical axis.</source>
        <translation>The physics along the map&apos;s vertical axis.</translation>
    </message>
    <message>
        <source>Position x</source>
        <translation>Position x</translation>
    </message>
    <message>
        <source>Velocity x′</source>
        <translation>Velocity x′</translation>
    </message>
    <message>
        <source>Angle θ</source>
        <translation>Angle θ</translation>
    </message>
    <message>
        <source>Angular velocity θ′</source>
        <translation>Angular velocity θ′</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Q of left</source>
        <translation>Q of left</translation>
    </message>
    <message>
        <source>Q of right</source>
        <translation>Q of right</translation>
    </message>
    <message>
        <source>Preferred push</source>
        <translation>Preferred push</translation>
    </message>
    <message>
        <source>Probability of right</source>
        <translation>Probability of right</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Map of</translation>
    </message>
    <message>
        <source>What the map of the agent&apos;s knowledge shows.</source>
        <translation>What the map of the agent&apos;s knowledge shows.</translation>
    </message>
    <message>
        <source>Map: across</source>
        <translation>Map: across</translation>
    </message>
    <message>
        <source>The number along the map&apos;s horizontal axis; the two not shown are as they are now.</source>
        <translation>The number along the map&apos;s horizontal axis; the two not shown are as they are now.</translation>
    </message>
    <message>
        <source>Map: up</source>
        <translation>Map: up</translation>
    </message>
    <message>
        <source>The number along the map&apos;s vertical axis; the two not shown are as they are now.</source>
        <translation>The number along the map&apos;s vertical axis; the two not shown are as they are now.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Curves against</source>
        <translation>Curves against</translation>
    </message>
    <message>
        <source>What the learning curves are drawn against. By episodes, a bad agent seems to learn fast: its episodes are short.</source>
        <translation>What the learning curves are drawn against. By episodes, a bad agent seems to learn fast: its episodes are short.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Memory coloured by</source>
        <translation>Memory coloured by</translation>
    </message>
    <message>
        <source>Age: how long ago a step was made. Priority: how often it is replayed.</source>
        <translation>Age: how long ago a step was made. Priority: how often it is replayed.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>Policy gradient</source>
        <translation>Policy gradient</translation>
    </message>
    <message>
        <source>Why deep</source>
        <translation>Why deep</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Page of the course</translation>
    </message>
    <message>
        <source>Which page the course shows.</source>
        <translation>Which page the course shows.</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>hit</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the impulse in N·s, right positive.</source>
        <translation>Where (0 the cart, up to 1 the pole&apos;s tip) and the impulse in N·s, right positive.</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>pull</translation>
    </message>
    <message>
        <source>Where (0 the cart, up to 1 the pole&apos;s tip) and the force in N; it goes on until a pull of 0.</source>
        <translation>Where (0 the cart, up to 1 the pole&apos;s tip) and the force in N; it goes on until a pull of 0.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>The person&apos;s push: -1 left, 0 none, 1 right; it goes on until other keys.</source>
        <translation>The person&apos;s push: -1 left, 0 none, 1 right; it goes on until other keys.</translation>
    </message>
    <message>
        <source>placing</source>
        <translation>placing</translation>
    </message>
    <message>
        <source>x in m, x′ in m/s, θ in rad, θ′ in rad/s of the cart and pole in front.</source>
        <translation>x in m, x′ in m/s, θ in rad, θ′ in rad/s of the cart and pole in front.</translation>
    </message>
    <message>
        <source>new episode</source>
        <translation>new episode</translation>
    </message>
    <message>
        <source>Ends the episode in front and starts another one.</source>
        <translation>Ends the episode in front and starts another one.</translation>
    </message>
    <message>
        <source>Balance it yourself</source>
        <translation>Balance it yourself</translation>
    </message>
    <message>
        <source>Left and right arrow push the cart. For how many steps of 0.02 s can you keep the pole up?</source>
        <translation>Left and right arrow push the cart. For how many steps of 0.02 s can you keep the pole up?</translation>
    </message>
    <message>
        <source>The agent beside you starts from the same state and never falls. Slow motion helps: what do you look at, the angle or how fast it changes?</source>
        <translation>The agent beside you starts from the same state and never falls. Slow motion helps: what do you look at, the angle or how fast it changes?</translation>
    </message>
    <message>
        <source>Chance against a simple rule</source>
        <translation>Chance against a simple rule</translation>
    </message>
    <message>
        <source>One agent tosses a coin, the other pushes to the side the pole leans to. How much longer does the rule last?</source>
        <translation>One agent tosses a coin, the other pushes to the side the pole leans to. How much longer does the rule last?</translation>
    </message>
    <message>
        <source>Chance lasts about 23 steps, the rule about 94. It keeps the pole swinging more and more widely: it does not see how fast the pole turns.</source>
        <translation>Chance lasts about 23 steps, the rule about 94. It keeps the pole swinging more and more widely: it does not see how fast the pole turns.</translation>
    </message>
    <message>
        <source>Four weights by hand</source>
        <translation>Four weights by hand</translation>
    </message>
    <message>
        <source>The rule looks at the angle only. Which other number would you give a weight, and of which sign?</source>
        <translation>The rule looks at the angle only. Which other number would you give a weight, and of which sign?</translation>
    </message>
    <message>
        <source>Set the weight of θ′ to 0.3 while it runs: from 94 steps to all 500. With small weights of x and x′ too, the cart stays in the middle.</source>
        <translation>Set the weight of θ′ to 0.3 while it runs: from 94 steps to all 500. With small weights of x and x′ too, the cart stays in the middle.</translation>
    </message>
    <message>
        <source>Computed, not learned: LQR</source>
        <translation>Computed, not learned: LQR</translation>
    </message>
    <message>
        <source>If the equations of motion are known, does anything have to be learned at all?</source>
        <translation>If the equations of motion are known, does anything have to be learned at all?</translation>
    </message>
    <message>
        <source>It never falls, from the first step on: its four weights are computed from the equations. Give the cart friction or the sensors noise to see how far the equations carry.</source>
        <translation>It never falls, from the first step on: its four weights are computed from the equations. Give the cart friction or the sensors noise to see how far the equations carry.</translation>
    </message>
    <message>
        <source>One rule, two physics</source>
        <translation>One rule, two physics</translation>
    </message>
    <message>
        <source>The same rule, the same pole: once with Gymnasium&apos;s equations, once in a game&apos;s physics engine. Will the scores agree?</source>
        <translation>The same rule, the same pole: once with Gymnasium&apos;s equations, once in a game&apos;s physics engine. Will the scores agree?</translation>
    </message>
    <message>
        <source>About 43 steps in one, about 445 in the other. Gymnasium&apos;s Euler steps add energy, those of Box2D take some away. No score means anything without its world.</source>
        <translation>About 43 steps in one, about 445 in the other. Gymnasium&apos;s Euler steps add energy, those of Box2D take some away. No score means anything without its world.</translation>
    </message>
    <message>
        <source>Slippery or not</source>
        <translation>Slippery or not</translation>
    </message>
    <message>
        <source>A little friction in the joint: does it disturb the rule that only sees the angle, or help it?</source>
        <translation>A little friction in the joint: does it disturb the rule that only sees the angle, or help it?</translation>
    </message>
    <message>
        <source>It helps: about 94 steps on the slippery joint, all 500 with friction. Friction brakes the swinging that the rule does not see.</source>
        <translation>It helps: about 94 steps on the slippery joint, all 500 with friction. Friction brakes the swinging that the rule does not see.</translation>
    </message>
    <message>
        <source>A broomstick or a pencil</source>
        <translation>A broomstick or a pencil</translation>
    </message>
    <message>
        <source>Which is easier to balance on a hand, a long pole or a short one?</source>
        <translation>Which is easier to balance on a hand, a long pole or a short one?</translation>
    </message>
    <message>
        <source>The long one: with 4 m the simple rule lasts about 325 steps, with 0.3 m about 30. A short pole falls faster than pushes of 0.02 s can follow.</source>
        <translation>The long one: with 4 m the simple rule lasts about 325 steps, with 0.3 m about 30. A short pole falls faster than pushes of 0.02 s can follow.</translation>
    </message>
    <message>
        <source>On the Moon</source>
        <translation>On the Moon</translation>
    </message>
    <message>
        <source>On the Moon everything falls six times more weakly. Will the simple rule last longer there?</source>
        <translation>On the Moon everything falls six times more weakly. Will the simple rule last longer there?</translation>
    </message>
    <message>
        <source>No: about 94 steps, as on Earth. The pushes are as strong as ever and throw the pole over. Lower the push to 1.65 N while it runs: now it lasts nearly all 500.</source>
        <translation>No: about 94 steps, as on Earth. The pushes are as strong as ever and throw the pole over. Lower the push to 1.65 N while it runs: now it lasts nearly all 500.</translation>
    </message>
    <message>
        <source>A heavy pole</source>
        <translation>A heavy pole</translation>
    </message>
    <message>
        <source>The pole weighs as much as the cart, ten times more than usual. Can PPO learn it, and does it take longer?</source>
        <translation>The pole weighs as much as the cart, ten times more than usual. Can PPO learn it, and does it take longer?</translation>
    </message>
    <message>
        <source>It learns it about as fast, although a heavy pole pushes the cart aside and falls faster for it. Then set the mass back to 0.1 kg while it runs: does it still balance?</source>
        <translation>It learns it about as fast, although a heavy pole pushes the cart aside and falls faster for it. Then set the mass back to 0.1 kg while it runs: does it still balance?</translation>
    </message>
    <message>
        <source>A table with few cells</source>
        <translation>A table with few cells</translation>
    </message>
    <message>
        <source>18 cells that know angle and turning only, not where the cart is. Can so small a table balance the pole?</source>
        <translation>18 cells that know angle and turning only, not where the cart is. Can so small a table balance the pole?</translation>
    </message>
    <message>
        <source>A table with many cells</source>
        <translation>A table with many cells</translation>
    </message>
    <message>
        <source>40,000 cells see everything more exactly. Will this table learn better than a coarse one?</source>
        <translation>40,000 cells see everything more exactly. Will this table learn better than a coarse one?</translation>
    </message>
    <message>
        <source>After 60,000 steps it is still far below 200. Most cells were never visited, and no cell learns from its neighbours: look at the map of visits.</source>
        <translation>After 60,000 steps it is still far below 200. Most cells were never visited, and no cell learns from its neighbours: look at the map of visits.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Optimistic start</translation>
    </message>
    <message>
        <source>Two tables that never try anything at random. One starts with the value 100 everywhere, one with 0. Which one learns?</source>
        <translation>Two tables that never try anything at random. One starts with the value 100 everywhere, one with 0. Which one learns?</translation>
    </message>
    <message>
        <source>The optimist: whatever it does disappoints, and so it tries the other push. The other one stays with the first push that was not quite bad.</source>
        <translation>The optimist: whatever it does disappoints, and so it tries the other push. The other one stays with the first push that was not quite bad.</translation>
    </message>
    <message>
        <source>Q-learning against SARSA</source>
        <translation>Q-learning against SARSA</translation>
    </message>
    <message>
        <source>Three pushes in ten stay random. Which one lasts longer: who learns the best behaviour, or who learns its own?</source>
        <translation>Three pushes in ten stay random. Which one lasts longer: who learns the best behaviour, or who learns its own?</translation>
    </message>
    <message>
        <source>SARSA: it knows that it will stumble, and keeps farther from the edge. Set ε at last to 0 while it runs: who is better then?</source>
        <translation>SARSA: it knows that it will stumble, and keeps farther from the edge. Set ε at last to 0 while it runs: who is better then?</translation>
    </message>
    <message>
        <source>A network instead of a table: will the return rise steadily once the agent has understood?</source>
        <translation>A network instead of a table: will the return rise steadily once the agent has understood?</translation>
    </message>
    <message>
        <source>DQN forgets how to fall</source>
        <translation>DQN forgets how to fall</translation>
    </message>
    <message>
        <source>REINFORCE with and without baseline</source>
        <translation>REINFORCE with and without baseline</translation>
    </message>
    <message>
        <source>One agent praises every push of a good episode, the other only what went better than expected. Which one learns faster?</source>
        <translation>One agent praises every push of a good episode, the other only what went better than expected. Which one learns faster?</translation>
    </message>
    <message>
        <source>The one that knows what to expect is ahead for most of the way: its updates vary less. Compare with several seeds before you believe it.</source>
        <translation>The one that knows what to expect is ahead for most of the way: its updates vary less. Compare with several seeds before you believe it.</translation>
    </message>
    <message>
        <source>How many steps of 0.02 s must the agent see until its last 100 episodes last 475 steps on average?</source>
        <translation>How many steps of 0.02 s must the agent see until its last 100 episodes last 475 steps on average?</translation>
    </message>
    <message>
        <source>About 60,000: twenty minutes of the pole&apos;s time. Watch the probability of right against the angle become a steep step, and the entropy fall.</source>
        <translation>About 60,000: twenty minutes of the pole&apos;s time. Watch the probability of right against the angle become a steep step, and the entropy fall.</translation>
    </message>
    <message>
        <source>PPO ten times</source>
        <translation>PPO ten times</translation>
    </message>
    <message>
        <source>Ten agents that differ only in their seed: how far will their curves lie apart?</source>
        <translation>Ten agents that differ only in their seed: how far will their curves lie apart?</translation>
    </message>
    <message>
        <source>All ten learn it, but thousands of steps apart. The band holds the true middle with 95 %: this is what can honestly be said of an algorithm.</source>
        <translation>All ten learn it, but thousands of steps apart. The band holds the true middle with 95 %: this is what can honestly be said of an algorithm.</translation>
    </message>
    <message>
        <source>Four algorithms</source>
        <translation>Four algorithms</translation>
    </message>
    <message>
        <source>PPO, REINFORCE, DQN and a table, three seeds each: which one needs the fewest steps, and which one is the steadiest?</source>
        <translation>PPO, REINFORCE, DQN and a table, three seeds each: which one needs the fewest steps, and which one is the steadiest?</translation>
    </message>
    <message>
        <source>Drunk sensors</source>
        <translation>Drunk sensors</translation>
    </message>
    <message>
        <source>Every look at the angle is wrong by about 11°, nearly as much as the pole may lean. Can PPO still learn to balance?</source>
        <translation>Every look at the angle is wrong by about 11°, nearly as much as the pole may lean. Can PPO still learn to balance?</translation>
    </message>
    <message>
        <source>It learns more slowly and stays below the agent with good sensors, but it learns: one look is wrong, many are right on average.</source>
        <translation>It learns more slowly and stays below the agent with good sensors, but it learns: one look is wrong, many are right on average.</translation>
    </message>
    <message>
        <source>Acting late</source>
        <translation>Acting late</translation>
    </message>
    <message>
        <source>A good rule whose pushes come late: 3 steps (0.06 s) or 5 steps (0.1 s). Is one still fine, and the other not?</source>
        <translation>A good rule whose pushes come late: 3 steps (0.06 s) or 5 steps (0.1 s). Is one still fine, and the other not?</translation>
    </message>
    <message>
        <source>With 3 steps it never falls; with 5 it lasts about 55. By then the pole is somewhere else. Your own reaction takes 0.2 s.</source>
        <translation>With 3 steps it never falls; with 5 it lasts about 55. By then the pole is somewhere else. Your own reaction takes 0.2 s.</translation>
    </message>
    <message>
        <source>Gusts of 0.5 N at the middle of the pole, half its weight. Can PPO learn to lean against what it does not see?</source>
        <translation>Gusts of 0.5 N at the middle of the pole, half its weight. Can PPO learn to lean against what it does not see?</translation>
    </message>
    <message>
        <source>Hardly: it stays near 80 steps. The gust is no part of the state, so the best push is not known from what is seen. Turn the wind off while it runs.</source>
        <translation>Hardly: it stays near 80 steps. The gust is no part of the state, so the best push is not known from what is seen. Turn the wind off while it runs.</translation>
    </message>
    <message>
        <source>Cut off is not fallen</source>
        <translation>Cut off is not fallen</translation>
    </message>
    <message>
        <source>Every episode is cut off after 50 steps. Can a state be worth more than 50?</source>
        <translation>Every episode is cut off after 50 steps. Can a state be worth more than 50?</translation>
    </message>
    <message>
        <source>Yes: on the map of values it rises above 90. Time was up, but the pole stood, so the agent adds what would have come. Had it taken the cut for a fall, 40 would be the most.</source>
        <translation>Yes: on the map of values it rises above 90. Time was up, but the pole stood, so the agent adds what would have come. Had it taken the cut for a fall, 40 would be the most.</translation>
    </message>
    <message>
        <source>The pole hangs, and no push is strong enough to lift it at once. What must the agent find out?</source>
        <translation>The pole hangs, and no push is strong enough to lift it at once. What must the agent find out?</translation>
    </message>
    <message>
        <source>%1: the place is %2; it must be from 0 (the cart) to 1 (the pole&apos;s tip).</source>
        <translation>%1: the place is %2; it must be from 0 (the cart) to 1 (the pole&apos;s tip).</translation>
    </message>
    <message>
        <source>place: x %1 m and an angle of %2 rad would end the episode; |x| up to 2.4 m and, balancing, |θ| up to 0.2094 rad (12°) are allowed.</source>
        <translation>place: x %1 m and an angle of %2 rad would end the episode; |x| up to 2.4 m and, balancing, |θ| up to 0.2094 rad (12°) are allowed.</translation>
    </message>
    <message>
        <source>Diverged after %1 updates: a weight of the agent is no longer finite. A smaller learning rate helps.</source>
        <translation>Diverged after %1 updates: a weight of the agent is no longer finite. A smaller learning rate helps.</translation>
    </message>
    <message>
        <source>agent: given actions need a table with a column action (0 left, 1 right): open one, or --data FILE.csv.</source>
        <translation>agent: given actions need a table with a column action (0 left, 1 right): open one, or --data FILE.csv.</translation>
    </message>
    <message>
        <source>agent: given actions are played once: seeds must be 1 and variants empty.</source>
        <translation>agent: given actions are played once: seeds must be 1 and variants empty.</translation>
    </message>
    <message>
        <source>CartPole</source>
        <translation>CartPole</translation>
    </message>
    <message>
        <source>Agents learn to balance a pole on a cart, in a world you can push.</source>
        <translation>Agents learn to balance a pole on a cart, in a world you can push.</translation>
    </message>
    <message>
        <source>return of the last episode</source>
        <translation>return of the last episode</translation>
    </message>
    <message>
        <source>last return</source>
        <translation>last return</translation>
    </message>
    <message>
        <source>mean return of 100 episodes</source>
        <translation>mean return of 100 episodes</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>mean of 100</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>training steps</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>exploration</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropy</translation>
    </message>
    <message>
        <source>KL of the last update</source>
        <translation>KL of the last update</translation>
    </message>
    <message>
        <source>value error</source>
        <translation>value error</translation>
    </message>
    <message>
        <source>return of the last evaluation</source>
        <translation>return of the last evaluation</translation>
    </message>
    <message>
        <source>best evaluation</source>
        <translation>best evaluation</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>What it knows</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>One transition</source>
        <translation>One transition</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Other worlds</source>
        <translation>Other worlds</translation>
    </message>
    <message>
        <source>Three physics</source>
        <translation>Three physics</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episode</translation>
    </message>
    <message>
        <source>The physics broke down: a number was no longer finite. The episode was ended.</source>
        <translation>The physics broke down: a number was no longer finite. The episode was ended.</translation>
    </message>
    <message>
        <source>Solved: the mean of the last 100 episodes reached 475.</source>
        <translation>Solved: the mean of the last 100 episodes reached 475.</translation>
    </message>
    <message>
        <source>Hardly a failure is left in the memory: what must not be done is being forgotten.</source>
        <translation>Hardly a failure is left in the memory: what must not be done is being forgotten.</translation>
    </message>
    <message>
        <source>Collapse: states that are lost are held to be worth as much as good ones.</source>
        <translation>Collapse: states that are lost are held to be worth as much as good ones.</translation>
    </message>
    <message>
        <source>variants: there is no parameter %1 in this lab.</source>
        <translation>variants: there is no parameter %1 in this lab.</translation>
    </message>
    <message>
        <source>variants: %1 is the same for all settings compared; it cannot differ.</source>
        <translation>variants: %1 is the same for all settings compared; it cannot differ.</translation>
    </message>
    <message>
        <source>variants: %1</source>
        <translation>variants: %1</translation>
    </message>
    <message>
        <source>variants: %1 settings are given; at most %2 are allowed beside the run&apos;s own.</source>
        <translation>variants: %1 settings are given; at most %2 are allowed beside the run&apos;s own.</translation>
    </message>
    <message>
        <source>Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10).</source>
        <translation>Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10).</translation>
    </message>
    <message>
        <source>Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.</source>
        <translation>Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000, or all of a run that has an end.</source>
        <translation>How many updates to make. Default: 1000, or all of a run that has an end.</translation>
    </message>
    <message>
        <source>The learning rate falls in a straight line that would be 0 after so many steps, down to a tenth of it, however long the run is; 0: it stays.</source>
        <translation>The learning rate falls in a straight line that would be 0 after so many steps, down to a tenth of it, however long the run is; 0: it stays.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balancing</translation>
    </message>
    <message>
        <source>Swinging up</source>
        <translation>Swinging up</translation>
    </message>
    <message>
        <source>One memory holds the last 1,000 steps, the other all. What is in the small one when the agent has learned not to fall?</source>
        <translation>One memory holds the last 1,000 steps, the other all. What is in the small one when the agent has learned not to fall?</translation>
    </message>
    <message>
        <source>Two episodes fill it, and no failure is left. The gap between both pushes shrinks to a fraction, the value of doomed states rises far above the truth, and later the return breaks down. The other one may stumble too, but it still holds failures to learn from.</source>
        <translation>Two episodes fill it, and no failure is left. The gap between both pushes shrinks to a fraction, the value of doomed states rises far above the truth, and later the return breaks down. The other one may stumble too, but it still holds failures to learn from.</translation>
    </message>
    <message>
        <source>one look at a network that learns from 60,000 samples of 784 numbers</source>
        <translation>one look at a network that learns from 60,000 samples of 784 numbers</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf, csv or txt.</source>
        <translation>%1 is not a kind of file that can be written: png, svg, pdf, csv or txt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;, so that other numbers follow than were recorded.</source>
        <translation>%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;, so that other numbers follow than were recorded.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuracy</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balanced accuracy</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balanced accuracy</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>steps of the episode</source>
        <translation>steps of the episode</translation>
    </message>
    <message>
        <source>Length of episodes</source>
        <translation>Length of episodes</translation>
    </message>
    <message>
        <source>exploration (epsilon or noise)</source>
        <translation>exploration (epsilon or noise)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropy</translation>
    </message>
    <message>
        <source>entropy of the policy (nats)</source>
        <translation>entropy of the policy (nats)</translation>
    </message>
    <message>
        <source>Change of the policy</source>
        <translation>Change of the policy</translation>
    </message>
    <message>
        <source>KL divergence of an update (nats)</source>
        <translation>KL divergence of an update (nats)</translation>
    </message>
    <message>
        <source>Value error</source>
        <translation>Value error</translation>
    </message>
    <message>
        <source>error of the values</source>
        <translation>error of the values</translation>
    </message>
    <message>
        <source>gap between the actions&apos; values</source>
        <translation>gap between the actions&apos; values</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Action gap</translation>
    </message>
    <message>
        <source>value of states that are lost</source>
        <translation>value of states that are lost</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Value of lost states</translation>
    </message>
    <message>
        <source>failures in memory</source>
        <translation>failures in memory</translation>
    </message>
    <message>
        <source>Failures in memory</source>
        <translation>Failures in memory</translation>
    </message>
    <message>
        <source>Layer %1: dead units: %2 of %3 put out 0 for each of the %4 training samples looked at.</source>
        <translation>Layer %1: dead units: %2 of %3 put out 0 for each of the %4 training samples looked at.</translation>
    </message>
    <message>
        <source>%1 is a file that the run reads: it is not written over.</source>
        <translation>%1 is a file that the run reads: it is not written over.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;.</source>
        <translation>--%1: &quot;%2&quot; can no longer be &quot;%3&quot;. It is read as &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1 is how the run is looked at: it is given once, by --set.</source>
        <translation>%1 is how the run is looked at: it is given once, by --set.</translation>
    </message>
    <message>
        <source>The folder with the four IDX files of MNIST, for mnist-mlp, lenet and hvp.</source>
        <translation>The folder with the four IDX files of MNIST, for mnist-mlp, lenet and hvp.</translation>
    </message>
    <message>
        <source>the product of two matrices of 1,024 x 1,024, and of 128 x 784 by 784 x 64</source>
        <translation>the product of two matrices of 1,024 x 1,024, and of 128 x 784 by 784 x 64</translation>
    </message>
    <message>
        <source>one epoch of MNIST, LeNet-5, batch of 64, Adam (needs --data)</source>
        <translation>one epoch of MNIST, LeNet-5, batch of 64, Adam (needs --data)</translation>
    </message>
    <message>
        <source>a Hessian-vector product of 784-128-64-10 on 10,000 digits (needs --data)</source>
        <translation>a Hessian-vector product of 784-128-64-10 on 10,000 digits (needs --data)</translation>
    </message>
    <message>
        <source>the loss of a 2-8-8-1 network on 500 points at 51 x 51 places</source>
        <translation>the loss of a 2-8-8-1 network on 500 points at 51 x 51 places</translation>
    </message>
    <message>
        <source>an update of a discriminator and one of a generator, 128-128, batch of 256</source>
        <translation>an update of a discriminator and one of a generator, 128-128, batch of 256</translation>
    </message>
    <message>
        <source>five updates of a critic with gradient penalty and one of a generator</source>
        <translation>five updates of a critic with gradient penalty and one of a generator</translation>
    </message>
    <message>
        <source>ten folds of breast cancer, 30-64-1, 100 epochs of batches of 32</source>
        <translation>ten folds of breast cancer, 30-64-1, 100 epochs of batches of 32</translation>
    </message>
    <message>
        <source>%1: images of 28 x 28 and ten classes are needed.</source>
        <translation>%1: images of 28 x 28 and ten classes are needed.</translation>
    </message>
    <message>
        <source>it has %1 channels; 1 to %2 are allowed.</source>
        <translation>it has %1 channels; 1 to %2 are allowed.</translation>
    </message>
    <message>
        <source>%1 groups do not divide its %2 channels in and %3 out.</source>
        <translation>%1 groups do not divide its %2 channels in and %3 out.</translation>
    </message>
    <message>
        <source>it puts out more than %1 numbers.</source>
        <translation>it puts out more than %1 numbers.</translation>
    </message>
    <message>
        <source>nothing is left of %1 with a padding of %2.</source>
        <translation>nothing is left of %1 with a padding of %2.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>channels</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>extra places</source>
        <translation>extra places</translation>
    </message>
    <message>
        <source>it has %1 units; 1 to %2 are allowed.</source>
        <translation>it has %1 units; 1 to %2 are allowed.</translation>
    </message>
    <message>
        <source>it takes plain numbers, but gets images of %1; put flatten or globalpool before it.</source>
        <translation>it takes plain numbers, but gets images of %1; put flatten or globalpool before it.</translation>
    </message>
    <message>
        <source>its rate is %1; from 0 to below 1 is allowed.</source>
        <translation>its rate is %1; from 0 to below 1 is allowed.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together.</source>
        <translation>its ways end in %1 and %2, which do not fit together.</translation>
    </message>
    <message>
        <source>every unit sees all numbers: W x + b</source>
        <translation>every unit sees all numbers: W x + b</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>convolution: small windows with weights that all places share</source>
        <translation>convolution: small windows with weights that all places share</translation>
    </message>
    <message>
        <source>transposed convolution: makes images larger</source>
        <translation>transposed convolution: makes images larger</translation>
    </message>
    <message>
        <source>the largest number under a window</source>
        <translation>the largest number under a window</translation>
    </message>
    <message>
        <source>the mean under a window</source>
        <translation>the mean under a window</translation>
    </message>
    <message>
        <source>the mean of each channel over the whole image</source>
        <translation>the mean of each channel over the whole image</translation>
    </message>
    <message>
        <source>repeats rows and columns</source>
        <translation>repeats rows and columns</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>makes an image a plain vector</source>
        <translation>makes an image a plain vector</translation>
    </message>
    <message>
        <source>makes a plain vector an image</source>
        <translation>makes a plain vector an image</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>leaves out numbers with this probability in training</source>
        <translation>leaves out numbers with this probability in training</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>normalises each channel over the batch</source>
        <translation>normalises each channel over the batch</translation>
    </message>
    <message>
        <source>normalises each sample over its own numbers</source>
        <translation>normalises each sample over its own numbers</translation>
    </message>
    <message>
        <source>divides a layer&apos;s weights by their largest singular value</source>
        <translation>divides a layer&apos;s weights by their largest singular value</translation>
    </message>
    <message>
        <source>turns the gradient around, so that what is before it learns against</source>
        <translation>turns the gradient around, so that what is before it learns against</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>strength</translation>
    </message>
    <message>
        <source>rounds to few steps; the gradient goes straight through</source>
        <translation>rounds to few steps; the gradient goes straight through</translation>
    </message>
    <message>
        <source>adds the layers&apos; output to their input</source>
        <translation>adds the layers&apos; output to their input</translation>
    </message>
    <message>
        <source>puts the channels of several ways behind one another</source>
        <translation>puts the channels of several ways behind one another</translation>
    </message>
    <message>
        <source>multiplies its input by what the layers make of it</source>
        <translation>multiplies its input by what the layers make of it</translation>
    </message>
    <message>
        <source>layers divided by ; are allowed here</source>
        <translation>layers divided by ; are allowed here</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written: %2</source>
        <translation>&quot;%1&quot; is written: %2</translation>
    </message>
    <message>
        <source>a whole number is wanted here: %1</source>
        <translation>a whole number is wanted here: %1</translation>
    </message>
    <message>
        <source>a number is wanted here: %1</source>
        <translation>a number is wanted here: %1</translation>
    </message>
    <message>
        <source>a size is wanted here, as 3 or 3x5 (height x width): %1</source>
        <translation>a size is wanted here, as 3 or 3x5 (height x width): %1</translation>
    </message>
    <message>
        <source>allowed here: %1</source>
        <translation>allowed here: %1</translation>
    </message>
    <message>
        <source>layers in brackets are wanted here</source>
        <translation>layers in brackets are wanted here</translation>
    </message>
    <message>
        <source>brackets are at most %1 deep</source>
        <translation>brackets are at most %1 deep</translation>
    </message>
    <message>
        <source>a closing bracket is wanted here, or ; and a layer</source>
        <translation>a closing bracket is wanted here, or ; and a layer</translation>
    </message>
    <message>
        <source>before it at least %1 ways are wanted, divided by |</source>
        <translation>before it at least %1 ways are wanted, divided by |</translation>
    </message>
    <message>
        <source>its padding is %1; at most half of its window of %2 is allowed.</source>
        <translation>its padding is %1; at most half of its window of %2 is allowed.</translation>
    </message>
    <message>
        <source>its dilation is %1; only 1 is allowed.</source>
        <translation>its dilation is %1; only 1 is allowed.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>%1 numbers are too many for a vector; at most %2 are allowed.</source>
        <translation>%1 numbers are too many for a vector; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>it makes %1 numbers into an image of %2, but gets %3.</source>
        <translation>it makes %1 numbers into an image of %2, but gets %3.</translation>
    </message>
    <message>
        <source>its factor is %1; 1 to %2 are allowed.</source>
        <translation>its factor is %1; 1 to %2 are allowed.</translation>
    </message>
    <message>
        <source>it takes one dense or conv layer.</source>
        <translation>it takes one dense or conv layer.</translation>
    </message>
    <message>
        <source>its strength is %1; %2 are allowed.</source>
        <translation>its strength is %1; %2 are allowed.</translation>
    </message>
    <message>
        <source>it has %1 bits; %2 are allowed.</source>
        <translation>it has %1 bits; %2 are allowed.</translation>
    </message>
    <message>
        <source>its range is %1; %2 are allowed.</source>
        <translation>its range is %1; %2 are allowed.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>range</source>
        <translation>range</translation>
    </message>
    <message>
        <source>its %3 is %1; %2 are allowed.</source>
        <translation>its %3 is %1; %2 are allowed.</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>stride</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>padding</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>dilation</translation>
    </message>
    <message>
        <source>its window covers %1, but the image has only %2 places with its padding; a kernel up to that size fits.</source>
        <translation>its window covers %1, but the image has only %2 places with its padding; a kernel up to that size fits.</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>Layer %1 (%2): %3</translation>
    </message>
    <message>
        <source>its ways are the same; one of them needs layers.</source>
        <translation>its ways are the same; one of them needs layers.</translation>
    </message>
    <message>
        <source>a network has at most %1 layers.</source>
        <translation>a network has at most %1 layers.</translation>
    </message>
    <message>
        <source>it puts out %1 numbers; at most %2 are allowed.</source>
        <translation>it puts out %1 numbers; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>with it the network has more than %1 parameters.</source>
        <translation>with it the network has more than %1 parameters.</translation>
    </message>
    <message>
        <source>Layer %1 (%2) has no derivatives of second order.</source>
        <translation>Layer %1 (%2) has no derivatives of second order.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3; at most %4 x %4 are read.</source>
        <translation>%1: the images are %2 x %3; at most %4 x %4 are read.</translation>
    </message>
    <message>
        <source>%1: the images are %2 x %3, but those of %4 are %5 x %6; all must have one size.</source>
        <translation>%1: the images are %2 x %3, but those of %4 are %5 x %6; all must have one size.</translation>
    </message>
    <message>
        <source>%1: no file whose name ends in %2 is there.</source>
        <translation>%1: no file whose name ends in %2 is there.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file of CIFAR-10 has %3 for each image.</source>
        <translation>%1 has %2 bytes; a file of CIFAR-10 has %3 for each image.</translation>
    </message>
    <message>
        <source>%1, image %2: the label is %3; 0 to %4 are allowed.</source>
        <translation>%1, image %2: the label is %3; 0 to %4 are allowed.</translation>
    </message>
    <message>
        <source>What another program needs, a line &quot;name value unit&quot; each: prints how many times as fast this one is.</source>
        <translation>What another program needs, a line &quot;name value unit&quot; each: prints how many times as fast this one is.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;name value unit&quot; is wanted, with a value above 0.</source>
        <translation>%1, line %2: &quot;name value unit&quot; is wanted, with a value above 0.</translation>
    </message>
    <message>
        <source>its image is %1; 1 to %2 are allowed of each.</source>
        <translation>its image is %1; 1 to %2 are allowed of each.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 cannot be started: %2.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>signal %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures gave an answer that is none.</source>
        <translation>%1: the program that decodes pictures gave an answer that is none.</translation>
    </message>
    <message>
        <source>%1 is neither PNG nor JPEG; only these are read.</source>
        <translation>%1 is neither PNG nor JPEG; only these are read.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width); at most %4 on each side and %5 in all are read.</source>
        <translation>%1 has %2 x %3 pixels (height x width); at most %4 on each side and %5 in all are read.</translation>
    </message>
    <message>
        <source>%1 has the colours of print (CMYK); save it as RGB or grey.</source>
        <translation>%1 has the colours of print (CMYK); save it as RGB or grey.</translation>
    </message>
    <message>
        <source>%1: the program that decodes pictures ended with %2.</source>
        <translation>%1: the program that decodes pictures ended with %2.</translation>
    </message>
    <message>
        <source>%1: decoding took longer than %2 s and was ended.</source>
        <translation>%1: decoding took longer than %2 s and was ended.</translation>
    </message>
    <message>
        <source>%1 is empty; the folder of a class needs PNG or JPEG files.</source>
        <translation>%1 is empty; the folder of a class needs PNG or JPEG files.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels (height x width), %4 has %5 x %6. All must have one size, or be scaled to one that is asked for.</source>
        <translation>%1 has %2 x %3 pixels (height x width), %4 has %5 x %6. All must have one size, or be scaled to one that is asked for.</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 x %4 with %5 channels need more than %6 bytes. Fewer fit, or smaller ones: they can be scaled.</source>
        <translation>%1: %2 images of %3 x %4 with %5 channels need more than %6 bytes. Fewer fit, or smaller ones: they can be scaled.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>%1 cannot be decoded: %2.</translation>
    </message>
    <message>
        <source>%1 needs a folder of PNG and JPEG files for each class, 2 to %2 of them; its number of folders is %3.</source>
        <translation>%1 needs a folder of PNG and JPEG files for each class, 2 to %2 of them; its number of folders is %3.</translation>
    </message>
    <message>
        <source></source>
        <translation></translation>
    </message>
    <message>
        <source>a layer begins with one of %1</source>
        <translation>a layer begins with one of %1</translation>
    </message>
    <message>
        <source>at most %1 dense layers are allowed</source>
        <translation>at most %1 dense layers are allowed</translation>
    </message>
    <message>
        <source>1 to %1 units are allowed</source>
        <translation>1 to %1 units are allowed</translation>
    </message>
    <message>
        <source>at the end: %1.</source>
        <translation>at the end: %1.</translation>
    </message>
    <message>
        <source>character %1, &quot;%2&quot;: %3.</source>
        <translation>character %1, &quot;%2&quot;: %3.</translation>
    </message>
    <message>
        <source>layers divided by ; as in dense 8; tanh; residual(dense 8; tanh), made of %1; or nothing</source>
        <translation>layers divided by ; as in dense 8; tanh; residual(dense 8; tanh), made of %1; or nothing</translation>
    </message>
    <message>
        <source>Layers as text</source>
        <translation>Layers as text</translation>
    </message>
    <message>
        <source>Deep, with and without residuals</source>
        <translation>Deep, with and without residuals</translation>
    </message>
    <message>
        <source>Both lanes have eight layers of sigmoid units. In lane B each layer is added to what came before it. Which of the two learns?</source>
        <translation>Both lanes have eight layers of sigmoid units. In lane B each layer is added to what came before it. Which of the two learns?</translation>
    </message>
    <message>
        <source>Lane A stays where it began: four layers have vanishing gradients. In lane B the gradient takes the arcs of the diagram past the layers, and none vanishes (He et al. 2016).</source>
        <translation>Lane A stays where it began: four layers have vanishing gradients. In lane B the gradient takes the arcs of the diagram past the layers, and none vanishes (He et al. 2016).</translation>
    </message>
    <message>
        <source>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made by an earlier program, which rounded differently; its bits cannot be had again.</source>
        <translation>Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made by an earlier program, which rounded differently; its bits cannot be had again.</translation>
    </message>
    <message>
        <source>the share of test images that LeNet-5 names rightly, 5 seeds (needs --data; only by name)</source>
        <translation>the share of test images that LeNet-5 names rightly, 5 seeds (needs --data; only by name)</translation>
    </message>
    <message>
        <source>--peer: %1 is given in %2 and measured in %3; no ratio.</source>
        <translation>--peer: %1 is given in %2 and measured in %3; no ratio.</translation>
    </message>
    <message>
        <source>%1: a label is %2, but those of %3 go from %4 to %5.</source>
        <translation>%1: a label is %2, but those of %3 go from %4 to %5.</translation>
    </message>
    <message>
        <source>it has %1 extra places; 0 or more, and fewer than its stride or dilation, are allowed.</source>
        <translation>it has %1 extra places; 0 or more, and fewer than its stride or dilation, are allowed.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; both must be the same.</source>
        <translation>its ways end in %1 and %2, which do not fit together; both must be the same.</translation>
    </message>
    <message>
        <source>at most %1 layers are allowed</source>
        <translation>at most %1 layers are allowed</translation>
    </message>
    <message>
        <source>; and a layer are allowed here</source>
        <translation>; and a layer are allowed here</translation>
    </message>
    <message>
        <source>at most %1 ways are allowed in these brackets</source>
        <translation>at most %1 ways are allowed in these brackets</translation>
    </message>
    <message>
        <source>layers are divided by ; and what a layer takes by spaces</source>
        <translation>layers are divided by ; and what a layer takes by spaces</translation>
    </message>
    <message>
        <source>numbers have a point, as in 0.2</source>
        <translation>numbers have a point, as in 0.2</translation>
    </message>
    <message>
        <source>its window stands on nothing but padding somewhere; a smaller padding fits.</source>
        <translation>its window stands on nothing but padding somewhere; a smaller padding fits.</translation>
    </message>
    <message>
        <source>it has more than %1 parameters.</source>
        <translation>it has more than %1 parameters.</translation>
    </message>
    <message>
        <source>its kernel has %1 places; at most %2 are allowed.</source>
        <translation>its kernel has %1 places; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>its padding is %1; at most its window of %2 is allowed.</source>
        <translation>its padding is %1; at most its window of %2 is allowed.</translation>
    </message>
    <message>
        <source>with its padding the image has more than %1 numbers.</source>
        <translation>with its padding the image has more than %1 numbers.</translation>
    </message>
    <message>
        <source>with it the layers put out more than %1 numbers.</source>
        <translation>with it the layers put out more than %1 numbers.</translation>
    </message>
    <message>
        <source>The hidden layers in the notation for networks, in place of their units, activations, normalisation and dropout, as in dense 8; tanh; residual(dense 8; tanh | dense 8), where the way behind | is the shortcut. Empty: what is set there.</source>
        <translation>The hidden layers in the notation for networks, in place of their units, activations, normalisation and dropout, as in dense 8; tanh; residual(dense 8; tanh | dense 8), where the way behind | is the shortcut. Empty: what is set there.</translation>
    </message>
    <message>
        <source>it takes images, but gets %1 plain numbers; put unflatten before it.</source>
        <translation>it takes images, but gets %1 plain numbers; put unflatten before it.</translation>
    </message>
    <message>
        <source>its ways end in %1 and %2, which do not fit together; with %3 at the end both are the same.</source>
        <translation>its ways end in %1 and %2, which do not fit together; with %3 at the end both are the same.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 is a link to something that is not there.</translation>
    </message>
    <message>
        <source>Tensor %1 holds a negative variance.</source>
        <translation>Tensor %1 holds a negative variance.</translation>
    </message>
    <message>
        <source>ROC, precision-recall, their areas and calibration of a million scores</source>
        <translation>ROC, precision-recall, their areas and calibration of a million scores</translation>
    </message>
    <message>
        <source>the area under the ROC curve of 1,000 draws of 1,000 scores</source>
        <translation>the area under the ROC curve of 1,000 draws of 1,000 scores</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>There are no samples.</translation>
    </message>
    <message>
        <source>Nothing was predicted as this class.</source>
        <translation>Nothing was predicted as this class.</translation>
    </message>
    <message>
        <source>No sample is of this class.</source>
        <translation>No sample is of this class.</translation>
    </message>
    <message>
        <source>Every sample is of this class.</source>
        <translation>Every sample is of this class.</translation>
    </message>
    <message>
        <source>No sample is of this class, and nothing was predicted as it.</source>
        <translation>No sample is of this class, and nothing was predicted as it.</translation>
    </message>
    <message>
        <source>Truths and predictions are all of the same class.</source>
        <translation>Truths and predictions are all of the same class.</translation>
    </message>
    <message>
        <source>No sample is of the positive class.</source>
        <translation>No sample is of the positive class.</translation>
    </message>
    <message>
        <source>Every sample is of the positive class.</source>
        <translation>Every sample is of the positive class.</translation>
    </message>
    <message>
        <source>SMOTE of 10,000 points in 10 dimensions, 5 % of them in the minority</source>
        <translation>SMOTE of 10,000 points in 10 dimensions, 5 % of them in the minority</translation>
    </message>
    <message>
        <source>%1 neighbours are asked for among %2 samples; 1 to %3 are allowed.</source>
        <translation>%1 neighbours are asked for among %2 samples; 1 to %3 are allowed.</translation>
    </message>
    <message>
        <source>No sample of the class is in danger: of none are half or more of the %1 nearest samples, but not all, of other classes.</source>
        <translation>No sample of the class is in danger: of none are half or more of the %1 nearest samples, but not all, of other classes.</translation>
    </message>
    <message>
        <source>Nothing would be predicted as the positive class.</source>
        <translation>Nothing would be predicted as the positive class.</translation>
    </message>
    <message>
        <source>No temperature fits: the predictions are no better than chance.</source>
        <translation>No temperature fits: the predictions are no better than chance.</translation>
    </message>
    <message>
        <source>No temperature fits: every prediction is right, so that ever lower ones are better.</source>
        <translation>No temperature fits: every prediction is right, so that ever lower ones are better.</translation>
    </message>
    <message>
        <source>A class has no samples.</source>
        <translation>A class has no samples.</translation>
    </message>
    <message>
        <source>At least two samples are needed.</source>
        <translation>At least two samples are needed.</translation>
    </message>
    <message>
        <source>Truths or predictions are all equal.</source>
        <translation>Truths or predictions are all equal.</translation>
    </message>
    <message>
        <source>No sample of the class has a neighbour of another class.</source>
        <translation>No sample of the class has a neighbour of another class.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>resampling: %1 Choose another method, or more neighbours or surroundings.</source>
        <translation>resampling: %1 Choose another method, or more neighbours or surroundings.</translation>
    </message>
    <message>
        <source>resampling: One sample has no neighbours of its class, or among the rare values, to make new ones between. Choose another method.</source>
        <translation>resampling: One sample has no neighbours of its class, or among the rare values, to make new ones between. Choose another method.</translation>
    </message>
    <message>
        <source>neighbours: %1 is not allowed, because the smallest class or group of rare values that is added to has %2 samples; 1 to %3 are.</source>
        <translation>neighbours: %1 is not allowed, because the smallest class or group of rare values that is added to has %2 samples; 1 to %3 are.</translation>
    </message>
    <message>
        <source>ratio: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>ratio: %1 is not allowed; above 0 and at most 1 is.</translation>
    </message>
    <message>
        <source>Classes without samples are left alone: %1.</source>
        <translation>Classes without samples are left alone: %1.</translation>
    </message>
    <message>
        <source>The samples stay as they are: there is nothing to add or to leave out.</source>
        <translation>The samples stay as they are: there is nothing to add or to leave out.</translation>
    </message>
    <message>
        <source>resampling: This method needs classes. For values, over-sampling, under-sampling and SMOTE are allowed, or none.</source>
        <translation>resampling: This method needs classes. For values, over-sampling, under-sampling and SMOTE are allowed, or none.</translation>
    </message>
    <message>
        <source>threshold: %1 is not allowed; above 0 and at most 1 is.</source>
        <translation>threshold: %1 is not allowed; above 0 and at most 1 is.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the cell is empty or no number. Every row of a table of scores needs one; leave such rows out.</source>
        <translation>%1, line %2, column “%3”: the cell is empty or no number. Every row of a table of scores needs one; leave such rows out.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: there is text where a number is needed in every row.</source>
        <translation>%1, line %2, column “%3”: there is text where a number is needed in every row.</translation>
    </message>
    <message>
        <source>%1: there is no score column for the class “%2”. It is called “%2” or “score-%2”; or one column “score” serves two classes.</source>
        <translation>%1: there is no score column for the class “%2”. It is called “%2” or “score-%2”; or one column “score” serves two classes.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the weight %4 is not allowed; it is 0 or more.</source>
        <translation>%1, line %2, column “%3”: the weight %4 is not allowed; it is 0 or more.</translation>
    </message>
    <message>
        <source>%1, column “%2”: all weights are 0. At least one row has to count.</source>
        <translation>%1, column “%2”: all weights are 0. At least one row has to count.</translation>
    </message>
    <message>
        <source>%1 is no table of scores: it needs the columns “label” and “score” (or a score column for each class), and may have “weight”, “fold” and “group”.</source>
        <translation>%1 is no table of scores: it needs the columns “label” and “score” (or a score column for each class), and may have “weight”, “fold” and “group”.</translation>
    </message>
    <message>
        <source>%1: one column “score” serves two classes, and “label” has %2 (%3, %4, %5 …). Give a score column for each class, called as the class.</source>
        <translation>%1: one column “score” serves two classes, and “label” has %2 (%3, %4, %5 …). Give a score column for each class, called as the class.</translation>
    </message>
    <message>
        <source>%1: “label” has %2 classes; at most %3 are allowed.</source>
        <translation>%1: “label” has %2 classes; at most %3 are allowed.</translation>
    </message>
    <message>
        <source>Random oversampling</source>
        <translation>Random oversampling</translation>
    </message>
    <message>
        <source>Random undersampling</source>
        <translation>Random undersampling</translation>
    </message>
    <message>
        <source>SMOTE (values: SMOTER)</source>
        <translation>SMOTE (values: SMOTER)</translation>
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
        <translation>Tomek links</translation>
    </message>
    <message>
        <source>Edited nearest neighbours</source>
        <translation>Edited nearest neighbours</translation>
    </message>
    <message>
        <source>Condensed nearest neighbours</source>
        <translation>Condensed nearest neighbours</translation>
    </message>
    <message>
        <source>SMOTE + Tomek links</source>
        <translation>SMOTE + Tomek links</translation>
    </message>
    <message>
        <source>SMOTE + edited neighbours</source>
        <translation>SMOTE + edited neighbours</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <source>How the samples to learn from are made more balanced: some are copied, made up or left out.</source>
        <translation>How the samples to learn from are made more balanced: some are copied, made up or left out.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>Nearest samples of all classes that decide whether a place is safe, in danger or noise.</source>
        <translation>Nearest samples of all classes that decide whether a place is safe, in danger or noise.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>How many samples the smaller class shall have for each of the larger one; 1: as many.</source>
        <translation>How many samples the smaller class shall have for each of the larger one; 1: as many.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Imbalance</translation>
    </message>
    <message>
        <source>Inside the split</source>
        <translation>Inside the split</translation>
    </message>
    <message>
        <source>Before the split (leaks)</source>
        <translation>Before the split (leaks)</translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation>Resampled</translation>
    </message>
    <message>
        <source>Only the training samples, or all samples before the test is held out: then copies of what is tested are learned from, and the figures are too good.</source>
        <translation>Only the training samples, or all samples before the test is held out: then copies of what is tested are learned from, and the figures are too good.</translation>
    </message>
    <message>
        <source>Relevance of rare values</source>
        <translation>Relevance of rare values</translation>
    </message>
    <message>
        <source>Of numbers to predict: from which relevance on a value is rare. 0 at the median, 1 where a boxplot ends.</source>
        <translation>Of numbers to predict: from which relevance on a value is rare. 0 at the median, 1 where a boxplot ends.</translation>
    </message>
    <message>
        <source>coefficient of determination R²</source>
        <translation>coefficient of determination R²</translation>
    </message>
    <message>
        <source>It divides by the spread of the truths, which is 0.</source>
        <translation>It divides by the spread of the truths, which is 0.</translation>
    </message>
    <message>
        <source>One minus residual by total sum of squares, and with a constant truth 1 if all is right, else 0.</source>
        <translation>One minus residual by total sum of squares, and with a constant truth 1 if all is right, else 0.</translation>
    </message>
    <message>
        <source>R2() is the squared correlation: order, scale and offset do not matter.</source>
        <translation>R2() is the squared correlation: order, scale and offset do not matter.</translation>
    </message>
    <message>
        <source>Rsquared of train() and postResample() is the squared correlation: predictions in reversed order have 1.</source>
        <translation>Rsquared of train() and postResample() is the squared correlation: predictions in reversed order have 1.</translation>
    </message>
    <message>
        <source>R2(formula = &quot;traditional&quot;) is one minus residual by total sum of squares, also where the total is 0.</source>
        <translation>R2(formula = &quot;traditional&quot;) is one minus residual by total sum of squares, also where the total is 0.</translation>
    </message>
    <message>
        <source>r2Score is one minus residual by total sum of squares, also where the total is 0 or a single sample.</source>
        <translation>r2Score is one minus residual by total sum of squares, also where the total is 0 or a single sample.</translation>
    </message>
    <message>
        <source>correlation of truth and prediction</source>
        <translation>correlation of truth and prediction</translation>
    </message>
    <message>
        <source>It shows the correlation with its sign in place of R², and 0 where truths or predictions are constant.</source>
        <translation>It shows the correlation with its sign in place of R², and 0 where truths or predictions are constant.</translation>
    </message>
    <message>
        <source>mean precision of the classes</source>
        <translation>mean precision of the classes</translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation>mean recall of the classes</translation>
    </message>
    <message>
        <source>mean F1 score of the classes</source>
        <translation>mean F1 score of the classes</translation>
    </message>
    <message>
        <source>precision weighted by the classes&apos; samples</source>
        <translation>precision weighted by the classes&apos; samples</translation>
    </message>
    <message>
        <source>recall weighted by the classes&apos; samples</source>
        <translation>recall weighted by the classes&apos; samples</translation>
    </message>
    <message>
        <source>F1 score weighted by the classes&apos; samples</source>
        <translation>F1 score weighted by the classes&apos; samples</translation>
    </message>
    <message>
        <source>kappa with linear weights</source>
        <translation>kappa with linear weights</translation>
    </message>
    <message>
        <source>kappa with quadratic weights</source>
        <translation>kappa with quadratic weights</translation>
    </message>
    <message>
        <source>mean area of each class against the rest</source>
        <translation>mean area of each class against the rest</translation>
    </message>
    <message>
        <source>area of each class against the rest, weighted by its samples</source>
        <translation>area of each class against the rest, weighted by its samples</translation>
    </message>
    <message>
        <source>mean area of the pairs of classes</source>
        <translation>mean area of the pairs of classes</translation>
    </message>
    <message>
        <source>mean area of the pairs by a single number</source>
        <translation>mean area of the pairs by a single number</translation>
    </message>
    <message>
        <source>share of highest scores that are right</source>
        <translation>share of highest scores that are right</translation>
    </message>
    <message>
        <source>It divides 0 by 0.</source>
        <translation>It divides 0 by 0.</translation>
    </message>
    <message>
        <source>It stops with an error, as a class has no samples.</source>
        <translation>It stops with an error, as a class has no samples.</translation>
    </message>
    <message>
        <source>It stops with an error, as the scores of a sample do not add up to 1.</source>
        <translation>It stops with an error, as the scores of a sample do not add up to 1.</translation>
    </message>
    <message>
        <source>The mean is over all labels that occur, and a class that is never predicted counts 0 with a warning.</source>
        <translation>The mean is over all labels that occur, and a class that is never predicted counts 0 with a warning.</translation>
    </message>
    <message>
        <source>The mean is over all levels, and NA where one is never predicted, though it may not occur at all.</source>
        <translation>The mean is over all levels, and NA where one is never predicted, though it may not occur at all.</translation>
    </message>
    <message>
        <source>A class that is predicted but has no samples counts 0 with a warning.</source>
        <translation>A class that is predicted but has no samples counts 0 with a warning.</translation>
    </message>
    <message>
        <source>It is NA where one of the levels has no samples.</source>
        <translation>It is NA where one of the levels has no samples.</translation>
    </message>
    <message>
        <source>It is the mean of the classes&apos; F1, not the F1 of the means.</source>
        <translation>It is the mean of the classes&apos; F1, not the F1 of the means.</translation>
    </message>
    <message>
        <source>It is NA where a level is missing among truths or predictions, and NaN where one is never right.</source>
        <translation>It is NA where a level is missing among truths or predictions, and NaN where one is never right.</translation>
    </message>
    <message>
        <source>It is the mean recall of the classes that have samples, and warns of predictions of others.</source>
        <translation>It is the mean recall of the classes that have samples, and warns of predictions of others.</translation>
    </message>
    <message>
        <source>It is the mean of recall and specificity of each class: with several classes more than the mean recall.</source>
        <translation>It is the mean of recall and specificity of each class: with several classes more than the mean recall.</translation>
    </message>
    <message>
        <source>A class that is never predicted counts 0.</source>
        <translation>A class that is never predicted counts 0.</translation>
    </message>
    <message>
        <source>It is the accuracy, under another name.</source>
        <translation>It is the accuracy, under another name.</translation>
    </message>
    <message>
        <source>A class that is never right counts 0.</source>
        <translation>A class that is never right counts 0.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan.</source>
        <translation>With one class only, all right, it is nan.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is NaN.</source>
        <translation>With one class only, all right, it is NaN.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is 1.</source>
        <translation>With one class only, all right, it is 1.</translation>
    </message>
    <message>
        <source>Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.</source>
        <translation>Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is 0, as ours.</source>
        <translation>Where truths or predictions are all of one class it is 0, as ours.</translation>
    </message>
    <message>
        <source>Rows are truths, labels are sorted, and only those that occur.</source>
        <translation>Rows are truths, labels are sorted, and only those that occur.</translation>
    </message>
    <message>
        <source>Rows are predictions and columns truths, levels by alphabet.</source>
        <translation>Rows are predictions and columns truths, levels by alphabet.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared.</source>
        <translation>Rows are truths, classes as they are declared.</translation>
    </message>
    <message>
        <source>Rows are truths, classes are numbers from 0 on.</source>
        <translation>Rows are truths, classes are numbers from 0 on.</translation>
    </message>
    <message>
        <source>Rows are truths; numbers are sorted, but texts are in the order in which they appear.</source>
        <translation>Rows are truths; numbers are sorted, but texts are in the order in which they appear.</translation>
    </message>
    <message>
        <source>Rows are truths, labels in the order in which they appear: another first row, another matrix.</source>
        <translation>Rows are truths, labels in the order in which they appear: another first row, another matrix.</translation>
    </message>
    <message>
        <source>It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.</source>
        <translation>It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.</translation>
    </message>
    <message>
        <source>Classes without samples are left out of the mean, without a warning.</source>
        <translation>Classes without samples are left out of the mean, without a warning.</translation>
    </message>
    <message>
        <source>Classes without an area count 0 and keep their weight: with one class only the whole is 0.</source>
        <translation>Classes without an area count 0 and keep their weight: with one class only the whole is 0.</translation>
    </message>
    <message>
        <source>multiclass.roc with a column a class never turns a pair, and leaves out classes without samples.</source>
        <translation>multiclass.roc with a column a class never turns a pair, and leaves out classes without samples.</translation>
    </message>
    <message>
        <source>multiclass.roc with one number a sample turns each pair by its medians, one this way, one that way.</source>
        <translation>multiclass.roc with one number a sample turns each pair by its medians, one this way, one that way.</translation>
    </message>
    <message>
        <source>Each pair is folded up to at least one half: noise looks good.</source>
        <translation>Each pair is folded up to at least one half: noise looks good.</translation>
    </message>
    <message>
        <source>top_k_accuracy_score takes, of equal scores, that of the last label in sorted order.</source>
        <translation>top_k_accuracy_score takes, of equal scores, that of the last label in sorted order.</translation>
    </message>
    <message>
        <source>Of equal scores the first is taken, in float.</source>
        <translation>Of equal scores the first is taken, in float.</translation>
    </message>
    <message>
        <source>Scores that do not add up to 1 are divided by their sum, silently.</source>
        <translation>Scores that do not add up to 1 are divided by their sum, silently.</translation>
    </message>
    <message>
        <source>Scores are taken as they are, also where they do not add up to 1, and cut to 1e-15 from 0 and 1.</source>
        <translation>Scores are taken as they are, also where they do not add up to 1, and cut to 1e-15 from 0 and 1.</translation>
    </message>
    <message>
        <source>samples predicted positive</source>
        <translation>samples predicted positive</translation>
    </message>
    <message>
        <source>It stops with an error, as the label occurs nowhere.</source>
        <translation>It stops with an error, as the label occurs nowhere.</translation>
    </message>
    <message>
        <source>predict() knows no threshold but one half, and at exactly that takes the smaller label.</source>
        <translation>predict() knows no threshold but one half, and at exactly that takes the smaller label.</translation>
    </message>
    <message>
        <source>It predicts the more probable class, at exactly one half the one declared first, here the negative.</source>
        <translation>It predicts the more probable class, at exactly one half the one declared first, here the negative.</translation>
    </message>
    <message>
        <source>binaryAccuracy predicts positive above one half only, and rounds the scores to float before.</source>
        <translation>binaryAccuracy predicts positive above one half only, and rounds the scores to float before.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0 with a warning.</source>
        <translation>Where nothing is predicted positive it is 0 with a warning.</translation>
    </message>
    <message>
        <source>It is of the second label by alphabet, and NaN at the cutoff infinity, where nothing is predicted.</source>
        <translation>It is of the second label by alphabet, and NaN at the cutoff infinity, where nothing is predicted.</translation>
    </message>
    <message>
        <source>The positive class is the first level: 0 of 0 and 1; where it is never predicted the figure is NA.</source>
        <translation>The positive class is the first level: 0 of 0 and 1; where it is never predicted the figure is NA.</translation>
    </message>
    <message>
        <source>&quot;Pos Pred Value&quot; is by Bayes&apos; rule from both classes: missing where one of them is.</source>
        <translation>&quot;Pos Pred Value&quot; is by Bayes&apos; rule from both classes: missing where one of them is.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where nothing is predicted positive.</source>
        <translation>By its own predictions, and 0 where nothing is predicted positive.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is 0, without a warning.</source>
        <translation>Where nothing is predicted positive it is 0, without a warning.</translation>
    </message>
    <message>
        <source>Given scores in place of 0 and 1 it counts those as positive that are exactly 1, without a word.</source>
        <translation>Given scores in place of 0 and 1 it counts those as positive that are exactly 1, without a word.</translation>
    </message>
    <message>
        <source>Where nothing is predicted positive it is NaN, and an error where the label occurs nowhere.</source>
        <translation>Where nothing is predicted positive it is NaN, and an error where the label occurs nowhere.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0 with a warning.</source>
        <translation>Without a positive sample it is 0 with a warning.</translation>
    </message>
    <message>
        <source>Sensitivity is of the first level: 0 of 0 and 1, so that ours is its specificity; NA without a sample.</source>
        <translation>Sensitivity is of the first level: 0 of 0 and 1, so that ours is its specificity; NA without a sample.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 without a positive sample.</source>
        <translation>By its own predictions, and 0 without a positive sample.</translation>
    </message>
    <message>
        <source>Without a positive sample it is 0, without a warning.</source>
        <translation>Without a positive sample it is 0, without a warning.</translation>
    </message>
    <message>
        <source>Without a positive sample it is NaN, or an error.</source>
        <translation>Without a positive sample it is NaN, or an error.</translation>
    </message>
    <message>
        <source>Where the class is neither there nor predicted it is 0 with a warning.</source>
        <translation>Where the class is neither there nor predicted it is 0 with a warning.</translation>
    </message>
    <message>
        <source>Of the first level, from precision and recall: NA where one is missing, NaN where both are 0.</source>
        <translation>Of the first level, from precision and recall: NA where one is missing, NaN where both are 0.</translation>
    </message>
    <message>
        <source>By its own predictions, and 0 where precision and recall are.</source>
        <translation>By its own predictions, and 0 where precision and recall are.</translation>
    </message>
    <message>
        <source>An error where the class is neither there nor predicted.</source>
        <translation>An error where the class is neither there nor predicted.</translation>
    </message>
    <message>
        <source>With one class only, all right, it is nan: there is nothing to agree on.</source>
        <translation>With one class only, all right, it is nan: there is nothing to agree on.</translation>
    </message>
    <message>
        <source>By its own predictions, and 1 with one class only, all right.</source>
        <translation>By its own predictions, and 1 with one class only, all right.</translation>
    </message>
    <message>
        <source>Where truths or predictions are all of one class it is NaN.</source>
        <translation>Where truths or predictions are all of one class it is NaN.</translation>
    </message>
    <message>
        <source>Rows are truths, classes as they are declared, by its own predictions.</source>
        <translation>Rows are truths, classes as they are declared, by its own predictions.</translation>
    </message>
    <message>
        <source>number of points of the ROC curve</source>
        <translation>number of points of the ROC curve</translation>
    </message>
    <message>
        <source>first threshold of the ROC curve</source>
        <translation>first threshold of the ROC curve</translation>
    </message>
    <message>
        <source>second threshold of the ROC curve</source>
        <translation>second threshold of the ROC curve</translation>
    </message>
    <message>
        <source>area under the ROC curve over the folds</source>
        <translation>area under the ROC curve over the folds</translation>
    </message>
    <message>
        <source>break-even of precision and recall</source>
        <translation>break-even of precision and recall</translation>
    </message>
    <message>
        <source>It stops with an error, as all scores are equal.</source>
        <translation>It stops with an error, as all scores are equal.</translation>
    </message>
    <message>
        <source>Precision and recall do not meet.</source>
        <translation>Precision and recall do not meet.</translation>
    </message>
    <message>
        <source>A fold has samples of one class only.</source>
        <translation>A fold has samples of one class only.</translation>
    </message>
    <message>
        <source>Every fold has samples of one class only.</source>
        <translation>Every fold has samples of one class only.</translation>
    </message>
    <message>
        <source>roc_auc_score takes the scores for those of the greater label: the later one by its bytes.</source>
        <translation>roc_auc_score takes the scores for those of the greater label: the later one by its bytes.</translation>
    </message>
    <message>
        <source>roc() turns the direction so that the class with the higher median scores higher, with a message only.</source>
        <translation>roc() turns the direction so that the class with the higher median scores higher, with a message only.</translation>
    </message>
    <message>
        <source>The positive class is the second label by alphabet: well, not ill.</source>
        <translation>The positive class is the second label by alphabet: well, not ill.</translation>
    </message>
    <message>
        <source>twoClassSummary uses the probability of the first level for that level, and never turns the direction.</source>
        <translation>twoClassSummary uses the probability of the first level for that level, and never turns the direction.</translation>
    </message>
    <message>
        <source>Each class has its own area by its own scores; with one class only it shows ?.</source>
        <translation>Each class has its own area by its own scores; with one class only it shows ?.</translation>
    </message>
    <message>
        <source>The weighted mean over the classes counts an undefined area as 0, with one class only the whole.</source>
        <translation>The weighted mean over the classes counts an undefined area as 0, with one class only the whole.</translation>
    </message>
    <message>
        <source>An area below one half is folded up: scores in reversed order look good.</source>
        <translation>An area below one half is folded up: scores in reversed order look good.</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>average precision</translation>
    </message>
    <message>
        <source>Without a positive sample it says -0.0 with a warning, where ours is undefined.</source>
        <translation>Without a positive sample it says -0.0 with a warning, where ours is undefined.</translation>
    </message>
    <message>
        <source>Where precision and recall cross between two scores, prbe lists their difference, 0, not their value.</source>
        <translation>Where precision and recall cross between two scores, prbe lists their difference, 0, not their value.</translation>
    </message>
    <message>
        <source>roc_curve leaves out points that go on straight from their neighbours, and adds one above all scores.</source>
        <translation>roc_curve leaves out points that go on straight from their neighbours, and adds one above all scores.</translation>
    </message>
    <message>
        <source>The thresholds are the midpoints between the scores, and both infinities.</source>
        <translation>The thresholds are the midpoints between the scores, and both infinities.</translation>
    </message>
    <message>
        <source>The cutoffs are the distinct scores, and infinity before them.</source>
        <translation>The cutoffs are the distinct scores, and infinity before them.</translation>
    </message>
    <message>
        <source>The thresholds are the distinct scores from the lowest on, and one 0.00001 above the highest.</source>
        <translation>The thresholds are the distinct scores from the lowest on, and one 0.00001 above the highest.</translation>
    </message>
    <message>
        <source>Up to version 1.2 it is the highest score + 1, which no probability can be; from 1.3 on infinity.</source>
        <translation>Up to version 1.2 it is the highest score + 1, which no probability can be; from 1.3 on infinity.</translation>
    </message>
    <message>
        <source>The list begins where all are predicted as cases: at -infinity, or infinity if the direction is turned.</source>
        <translation>The list begins where all are predicted as cases: at -infinity, or infinity if the direction is turned.</translation>
    </message>
    <message>
        <source>It is the midpoint between the two outermost scores, which no sample has; ours is the highest score.</source>
        <translation>It is the midpoint between the two outermost scores, which no sample has; ours is the highest score.</translation>
    </message>
    <message>
        <source>It is infinity, where nothing is predicted positive, as in ours.</source>
        <translation>It is infinity, where nothing is predicted positive, as in ours.</translation>
    </message>
    <message>
        <source>The curve begins at the lowest score, where all are positive.</source>
        <translation>The curve begins at the lowest score, where all are positive.</translation>
    </message>
    <message>
        <source>One column is taken for the greater label&apos;s, and cut to 2.2e-16 from 0 and 1: a certain miss costs 36.04.</source>
        <translation>One column is taken for the greater label&apos;s, and cut to 2.2e-16 from 0 and 1: a certain miss costs 36.04.</translation>
    </message>
    <message>
        <source>Scores in float are cut to 1.2e-7 from 0 and 1 instead: a certain miss costs 15.94.</source>
        <translation>Scores in float are cut to 1.2e-7 from 0 and 1 instead: a certain miss costs 15.94.</translation>
    </message>
    <message>
        <source>mnLogLoss uses both classes&apos; columns, and cuts to 1e-15 from 0 and 1: a certain miss costs 34.54.</source>
        <translation>mnLogLoss uses both classes&apos; columns, and cuts to 1e-15 from 0 and 1: a certain miss costs 34.54.</translation>
    </message>
    <message>
        <source>binaryCrossentropy cuts to 1e-7 from 0 and 1, in float: a certain miss costs 16.12 or 15.94.</source>
        <translation>binaryCrossentropy cuts to 1e-7 from 0 and 1, in float: a certain miss costs 16.12 or 15.94.</translation>
    </message>
    <message>
        <source>The scores of all folds are put into one curve, as if one model had made them.</source>
        <translation>The scores of all folds are put into one curve, as if one model had made them.</translation>
    </message>
    <message>
        <source>The area of cross_val_predict puts the scores of all folds into one curve.</source>
        <translation>The area of cross_val_predict puts the scores of all folds into one curve.</translation>
    </message>
    <message>
        <source>cross_val_score has one area a fold, and a fold with one class only makes their mean nan.</source>
        <translation>cross_val_score has one area a fold, and a fold with one class only makes their mean nan.</translation>
    </message>
    <message>
        <source>train() leaves out a fold with one class only, without a count of those left.</source>
        <translation>train() leaves out a fold with one class only, without a count of those left.</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>area under the ROC curve</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1 score</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen&apos;s kappa</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews correlation</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>count top right in the confusion matrix</source>
        <translation>count top right in the confusion matrix</translation>
    </message>
    <message>
        <source>It stops with an error, as only one class occurs.</source>
        <translation>It stops with an error, as only one class occurs.</translation>
    </message>
    <message>
        <source>Its matrix has a single cell, as only one label occurs.</source>
        <translation>Its matrix has a single cell, as only one label occurs.</translation>
    </message>
    <message>
        <source>The model puts out infinite scores, or some that are no numbers.</source>
        <translation>The model puts out infinite scores, or some that are no numbers.</translation>
    </message>
    <message>
        <source>These scores are no probabilities: that needs numbers from 0 to 1 (or a loss that learns probabilities).</source>
        <translation>These scores are no probabilities: that needs numbers from 0 to 1 (or a loss that learns probabilities).</translation>
    </message>
    <message>
        <source>This is a figure of two classes.</source>
        <translation>This is a figure of two classes.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Area under the ROC curve</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Average precision</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>precision at the prevalence set</source>
        <translation>precision at the prevalence set</translation>
    </message>
    <message>
        <source>Precision at the prevalence set</source>
        <translation>Precision at the prevalence set</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>specificity</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Specificity</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 at its best threshold</source>
        <translation>F1 at its best threshold</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohen’s kappa</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier score</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log loss</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>expected calibration error</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Expected calibration error</translation>
    </message>
    <message>
        <source>partial area</source>
        <translation>partial area</translation>
    </message>
    <message>
        <source>Partial area</source>
        <translation>Partial area</translation>
    </message>
    <message>
        <source>expected cost</source>
        <translation>expected cost</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Expected cost</translation>
    </message>
    <message>
        <source>squared correlation</source>
        <translation>squared correlation</translation>
    </message>
    <message>
        <source>Squared correlation</source>
        <translation>Squared correlation</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mean squared error</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>root mean squared error</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Root mean squared error</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mean absolute error</translation>
    </message>
    <message>
        <source>update</source>
        <translation>update</translation>
    </message>
    <message>
        <source>A prediction is no finite number.</source>
        <translation>A prediction is no finite number.</translation>
    </message>
    <message>
        <source>Without samples of both classes a rate of errors is undefined.</source>
        <translation>Without samples of both classes a rate of errors is undefined.</translation>
    </message>
    <message>
        <source>Neither error costs anything: give one of them a cost above 0.</source>
        <translation>Neither error costs anything: give one of them a cost above 0.</translation>
    </message>
    <message>
        <source>Without positive samples there is no recall, and so no F1.</source>
        <translation>Without positive samples there is no recall, and so no F1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Scores of others</source>
        <translation>Scores of others</translation>
    </message>
    <message>
        <source>Whose predictions are judged: a network while it learns, the baseline that always says how frequent each class is (or the mean), or any other program&apos;s, from a table with the columns label and score.</source>
        <translation>Whose predictions are judged: a network while it learns, the baseline that always says how frequent each class is (or the mean), or any other program&apos;s, from a table with the columns label and score.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Judging</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>A sample counts as positive if its score is at least this. Drag it in any view.</source>
        <translation>A sample counts as positive if its score is at least this. Drag it in any view.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Positive class</translation>
    </message>
    <message>
        <source>The class that is looked for; empty: 1, or the last label in order.</source>
        <translation>The class that is looked for; empty: 1, or the last label in order.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Judged on</translation>
    </message>
    <message>
        <source>The samples that all figures are of. A table of scores has one part only.</source>
        <translation>The samples that all figures are of. A table of scores has one part only.</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Cost of a false alarm</translation>
    </message>
    <message>
        <source>What it costs to take a negative sample for a positive one.</source>
        <translation>What it costs to take a negative sample for a positive one.</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Cost of a miss</translation>
    </message>
    <message>
        <source>What it costs to take a positive sample for a negative one.</source>
        <translation>What it costs to take a positive sample for a negative one.</translation>
    </message>
    <message>
        <source>Another prevalence</source>
        <translation>Another prevalence</translation>
    </message>
    <message>
        <source>Judge as if positive samples were more or less frequent than in the data: ROC and its area stay, precision does not.</source>
        <translation>Judge as if positive samples were more or less frequent than in the data: ROC and its area stay, precision does not.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prevalence</translation>
    </message>
    <message>
        <source>The share of positive samples where the model is used.</source>
        <translation>The share of positive samples where the model is used.</translation>
    </message>
    <message>
        <source>Partial area up to</source>
        <translation>Partial area up to</translation>
    </message>
    <message>
        <source>The false positive rate up to which the partial area under the ROC curve is taken.</source>
        <translation>The false positive rate up to which the partial area under the ROC curve is taken.</translation>
    </message>
    <message>
        <source>Bootstrap band</source>
        <translation>Bootstrap band</translation>
    </message>
    <message>
        <source>Shows where the ROC curve lies in 95 % of resamples of the samples that are judged.</source>
        <translation>Shows where the ROC curve lies in 95 % of resamples of the samples that are judged.</translation>
    </message>
    <message>
        <source>F1 at the threshold</source>
        <translation>F1 at the threshold</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>The figure whose course is shown of each of the settings compared.</source>
        <translation>The figure whose course is shown of each of the settings compared.</translation>
    </message>
    <message>
        <source>How many runs in all train from different seeds, for the bands of the curves.</source>
        <translation>How many runs in all train from different seeds, for the bands of the curves.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: resampling=smote | class-weights=balanced.</source>
        <translation>Up to three other settings beside these, divided by |: resampling=smote | class-weights=balanced.</translation>
    </message>
    <message>
        <source>99 % accuracy, and worthless</source>
        <translation>99 % accuracy, and worthless</translation>
    </message>
    <message>
        <source>A model is right on 99 of 100 transactions. Would you trust it to find fraud?</source>
        <translation>A model is right on 99 of 100 transactions. Would you trust it to find fraud?</translation>
    </message>
    <message>
        <source>It never says fraud: the recall is 0, the ROC curve is the diagonal, and the balanced accuracy is one half. Choose the network as the model, play, and see what accuracy hides.</source>
        <translation>It never says fraud: the recall is 0, the ROC curve is the diagonal, and the balanced accuracy is one half. Choose the network as the model, play, and see what accuracy hides.</translation>
    </message>
    <message>
        <source>A table of fraud</source>
        <translation>A table of fraud</translation>
    </message>
    <message>
        <source>One transaction in a hundred is fraud. The area under the ROC curve is .95. Of the cases you are called to, how many are fraud?</source>
        <translation>One transaction in a hundred is fraud. The area under the ROC curve is .95. Of the cases you are called to, how many are fraud?</translation>
    </message>
    <message>
        <source>Resample, weight or move the threshold</source>
        <translation>Resample, weight or move the threshold</translation>
    </message>
    <message>
        <source>With 5 % fraud the network rarely says fraud. SMOTE, undersampling, class weights, or a lower threshold: which one would you choose?</source>
        <translation>With 5 % fraud the network rarely says fraud. SMOTE, undersampling, class weights, or a lower threshold: which one would you choose?</translation>
    </message>
    <message>
        <source>Open the view of that name: all four rank alike, with the same best F1. But resampling and weights ruin the calibration; a lower threshold does not.</source>
        <translation>Open the view of that name: all four rank alike, with the same best F1. But resampling and weights ruin the calibration; a lower threshold does not.</translation>
    </message>
    <message>
        <source>The leak</source>
        <translation>The leak</translation>
    </message>
    <message>
        <source>The columns are pure noise. Lane A copies rare samples before it holds out the test, lane B after. What will each say of itself?</source>
        <translation>The columns are pure noise. Lane A copies rare samples before it holds out the test, lane B after. What will each say of itself?</translation>
    </message>
    <message>
        <source>A good area, and bad probabilities</source>
        <translation>A good area, and bad probabilities</translation>
    </message>
    <message>
        <source>What a missed tumour costs</source>
        <translation>What a missed tumour costs</translation>
    </message>
    <message>
        <source>A missed tumour is twenty times as bad as a needless biopsy. Where do you put the threshold?</source>
        <translation>A missed tumour is twenty times as bad as a needless biopsy. Where do you put the threshold?</translation>
    </message>
    <message>
        <source>The cost curve has its lowest point far below one half. Turn on equal cost in the ROC view, change the costs, and see the line tilt and touch the curve elsewhere.</source>
        <translation>The cost curve has its lowest point far below one half. Turn on equal cost in the ROC view, change the costs, and see the line tilt and touch the curve elsewhere.</translation>
    </message>
    <message>
        <source>The prevalence that moves</source>
        <translation>The prevalence that moves</translation>
    </message>
    <message>
        <source>A test was tried on as many ill as well people. Now everybody is tested, and one in a hundred is ill. What changes, and what does not?</source>
        <translation>A test was tried on as many ill as well people. Now everybody is tested, and one in a hundred is ill. What changes, and what does not?</translation>
    </message>
    <message>
        <source>Drag the prevalence: the ROC curve and its area stay, the precision falls from .9 to below .1. Set it back to one half and both views agree again.</source>
        <translation>Drag the prevalence: the ROC curve and its area stay, the precision falls from .9 to below .1. Set it back to one half and both views agree again.</translation>
    </message>
    <message>
        <source>A curve that turned itself round</source>
        <translation>A curve that turned itself round</translation>
    </message>
    <message>
        <source>Open “Why does R say something else?”: pROC looks which class has the higher median and turns the curve round, so that noise seldom falls below one half.</source>
        <translation>Open “Why does R say something else?”: pROC looks which class has the higher median and turns the curve round, so that noise seldom falls below one half.</translation>
    </message>
    <message>
        <source>A regression that only ranks</source>
        <translation>A regression that only ranks</translation>
    </message>
    <message>
        <source>R² asks how far off the predictions are, the squared correlation only whether they rise with the truth. See prediction against truth: the cloud lies far from the line.</source>
        <translation>R² asks how far off the predictions are, the squared correlation only whether they rise with the truth. See prediction against truth: the cloud lies far from the line.</translation>
    </message>
    <message>
        <source>Digits and their most confused pair</source>
        <translation>Digits and their most confused pair</translation>
    </message>
    <message>
        <source>Which two digits will the network confuse most, and in which direction?</source>
        <translation>Which two digits will the network confuse most, and in which direction?</translation>
    </message>
    <message>
        <source>The matrix names the most confused pairs. Click a cell: its samples are marked in the data view. Choose another positive class to see its curve against the rest.</source>
        <translation>The matrix names the most confused pairs. Click a cell: its samples are marked in the data view. Choose another positive class to see its curve against the rest.</translation>
    </message>
    <message>
        <source>model = scores needs a table with the columns label and score: open a CSV file, drop one on the window, or name one with --data.</source>
        <translation>model = scores needs a table with the columns label and score: open a CSV file, drop one on the window, or name one with --data.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>What a model&apos;s predictions are worth, while it learns: curves, matrix and costs from one threshold.</source>
        <translation>What a model&apos;s predictions are worth, while it learns: curves, matrix and costs from one threshold.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>threshold</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>false positive rate</translation>
    </message>
    <message>
        <source>false negative rate</source>
        <translation>false negative rate</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>chance</translation>
    </message>
    <message>
        <source>share of samples taken, highest scores first</source>
        <translation>share of samples taken, highest scores first</translation>
    </message>
    <message>
        <source>share of positives found</source>
        <translation>share of positives found</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>the best threshold for each</source>
        <translation>the best threshold for each</translation>
    </message>
    <message>
        <source>never positive</source>
        <translation>never positive</translation>
    </message>
    <message>
        <source>always positive</source>
        <translation>always positive</translation>
    </message>
    <message>
        <source>share of the cost that misses make</source>
        <translation>share of the cost that misses make</translation>
    </message>
    <message>
        <source>cost, 1: all wrong</source>
        <translation>cost, 1: all wrong</translation>
    </message>
    <message>
        <source>least: %1 at %2</source>
        <translation>least: %1 at %2</translation>
    </message>
    <message>
        <source>expected cost of a decision</source>
        <translation>expected cost of a decision</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>won %1</translation>
    </message>
    <message>
        <source>tied %1</source>
        <translation>tied %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>lost %1</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Every positive against every negative, won or lost, will appear here.</source>
        <translation>Every positive against every negative, won or lost, will appear here.</translation>
    </message>
    <message>
        <source>Detection error trade-off</source>
        <translation>Detection error trade-off</translation>
    </message>
    <message>
        <source>Both kinds of errors against each other will appear here.</source>
        <translation>Both kinds of errors against each other will appear here.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How much more often positives are among the highest scores will appear here.</source>
        <translation>How much more often positives are among the highest scores will appear here.</translation>
    </message>
    <message>
        <source>Cumulative gains</source>
        <translation>Cumulative gains</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Cost curve</translation>
    </message>
    <message>
        <source>What each threshold costs will appear here.</source>
        <translation>What each threshold costs will appear here.</translation>
    </message>
    <message>
        <source>Against the mixture of costs (Drummond and Holte)</source>
        <translation>Against the mixture of costs (Drummond and Holte)</translation>
    </message>
    <message>
        <source>partial area up to %1: %2</source>
        <translation>partial area up to %1: %2</translation>
    </message>
    <message>
        <source>convex hull</source>
        <translation>convex hull</translation>
    </message>
    <message>
        <source>equal cost</source>
        <translation>equal cost</translation>
    </message>
    <message>
        <source>least cost %1</source>
        <translation>least cost %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>against %1</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>true positive rate</translation>
    </message>
    <message>
        <source>95 % of resamples</source>
        <translation>95 % of resamples</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: area %2</translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation>%1: average precision %2</translation>
    </message>
    <message>
        <source>with prevalence %1</source>
        <translation>with prevalence %1</translation>
    </message>
    <message>
        <source>prevalence %1</source>
        <translation>prevalence %1</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC curve</translation>
    </message>
    <message>
        <source>What a threshold finds, and at the cost of how many false alarms, will appear here.</source>
        <translation>What a threshold finds, and at the cost of how many false alarms, will appear here.</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>Convex hull</translation>
    </message>
    <message>
        <source>Equal cost</source>
        <translation>Equal cost</translation>
    </message>
    <message>
        <source>One class against one</source>
        <translation>One class against one</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precision and recall</translation>
    </message>
    <message>
        <source>How many of the found are right, against how many are found, will appear here.</source>
        <translation>How many of the found are right, against how many are found, will appear here.</translation>
    </message>
    <message>
        <source>There are no samples to judge.</source>
        <translation>There are no samples to judge.</translation>
    </message>
    <message>
        <source>truth − prediction</source>
        <translation>truth − prediction</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prediction</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>baseline: the mean %1</source>
        <translation>baseline: the mean %1</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>truth</translation>
    </message>
    <message>
        <source>sample %1: truth %2, prediction %3, residual %4</source>
        <translation>sample %1: truth %2, prediction %3, residual %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>learned from</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>share of the samples</translation>
    </message>
    <message>
        <source>from the base to its neighbour</source>
        <translation>from the base to its neighbour</translation>
    </message>
    <message>
        <source>Nothing is learned from these scores, so there is nothing to resample.</source>
        <translation>Nothing is learned from these scores, so there is nothing to resample.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>a copy of sample %1</source>
        <translation>a copy of sample %1</translation>
    </message>
    <message>
        <source>new sample: from sample %1 towards its neighbour %2, %3 of the way</source>
        <translation>new sample: from sample %1 towards its neighbour %2, %3 of the way</translation>
    </message>
    <message>
        <source>%1 samples before, %2 added, %3 left out.</source>
        <translation>%1 samples before, %2 added, %3 left out.</translation>
    </message>
    <message>
        <source>Leak: %1 of %2 test samples have kin that is learned from.</source>
        <translation>Leak: %1 of %2 test samples have kin that is learned from.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuals</translation>
    </message>
    <message>
        <source>How far each prediction is from the truth will appear here.</source>
        <translation>How far each prediction is from the truth will appear here.</translation>
    </message>
    <message>
        <source>Prediction against truth</source>
        <translation>Prediction against truth</translation>
    </message>
    <message>
        <source>Each prediction against what was true will appear here.</source>
        <translation>Each prediction against what was true will appear here.</translation>
    </message>
    <message>
        <source>What resampling adds and leaves out will appear here.</source>
        <translation>What resampling adds and leaves out will appear here.</translation>
    </message>
    <message>
        <source>Safe, in danger, noise</source>
        <translation>Safe, in danger, noise</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probability of %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>score of %1</translation>
    </message>
    <message>
        <source>share of its class</source>
        <translation>share of its class</translation>
    </message>
    <message>
        <source>before: calibration error %1</source>
        <translation>before: calibration error %1</translation>
    </message>
    <message>
        <source>temperature %1: calibration error %2</source>
        <translation>temperature %1: calibration error %2</translation>
    </message>
    <message>
        <source>as often as predicted</source>
        <translation>as often as predicted</translation>
    </message>
    <message>
        <source>calibration error %1</source>
        <translation>calibration error %1</translation>
    </message>
    <message>
        <source>predicted probability of %1</source>
        <translation>predicted probability of %1</translation>
    </message>
    <message>
        <source>share that was %1</source>
        <translation>share that was %1</translation>
    </message>
    <message>
        <source>Numbers are predicted here: see the residuals, and prediction against truth.</source>
        <translation>Numbers are predicted here: see the residuals, and prediction against truth.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>How the classes lie on the scale of the scores will appear here.</source>
        <translation>How the classes lie on the scale of the scores will appear here.</translation>
    </message>
    <message>
        <source>Samples instead of shares</source>
        <translation>Samples instead of shares</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Whether what is predicted with 80 % comes in 80 % will appear here.</source>
        <translation>Whether what is predicted with 80 % comes in 80 % will appear here.</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>Temperature scaling</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefined</translation>
    </message>
    <message>
        <source>The share of all samples that are right. With rare positives, saying “negative” always makes it high.</source>
        <translation>The share of all samples that are right. With rare positives, saying “negative” always makes it high.</translation>
    </message>
    <message>
        <source>The mean of both classes’ recalls: one half for whoever ignores the data.</source>
        <translation>The mean of both classes’ recalls: one half for whoever ignores the data.</translation>
    </message>
    <message>
        <source>Of what is called positive, the share that is. It falls where positives are rarer.</source>
        <translation>Of what is called positive, the share that is. It falls where positives are rarer.</translation>
    </message>
    <message>
        <source>Of the positives, the share that is found: the true positive rate, sensitivity.</source>
        <translation>Of the positives, the share that is found: the true positive rate, sensitivity.</translation>
    </message>
    <message>
        <source>Of the negatives, the share that is left in peace: one minus the false positive rate.</source>
        <translation>Of the negatives, the share that is left in peace: one minus the false positive rate.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. True negatives do not count.</source>
        <translation>The harmonic mean of precision and recall. True negatives do not count.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction; 0 if either is all of one class.</source>
        <translation>The correlation of truth and prediction; 0 if either is all of one class.</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.</source>
        <translation>Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, macro</source>
        <translation>Area under the ROC curves, macro</translation>
    </message>
    <message>
        <source>The share of pairs of a positive and a negative sample in which the positive one scores higher, ties half. No threshold and no prevalence is in it.</source>
        <translation>The share of pairs of a positive and a negative sample in which the positive one scores higher, ties half. No threshold and no prevalence is in it.</translation>
    </message>
    <message>
        <source>The area A up to the false positive rate f, made so that chance is one half and the best 1 (McClish 1989).</source>
        <translation>The area A up to the false positive rate f, made so that chance is one half and the best 1 (McClish 1989).</translation>
    </message>
    <message>
        <source>Precision at each threshold, weighted by how much recall it adds; never the trapezoid. All scores equal: the prevalence.</source>
        <translation>Precision at each threshold, weighted by how much recall it adds; never the trapezoid. All scores equal: the prevalence.</translation>
    </message>
    <message>
        <source>The mean squared error of probabilities: 0 is best.</source>
        <translation>The mean squared error of probabilities: 0 is best.</translation>
    </message>
    <message>
        <source>How surprised the model is by the truth. A certain miss counts 36.04, not infinity.</source>
        <translation>How surprised the model is by the truth. A certain miss counts 36.04, not infinity.</translation>
    </message>
    <message>
        <source>How far, over ten equal bins, what came is from what was predicted.</source>
        <translation>How far, over ten equal bins, what came is from what was predicted.</translation>
    </message>
    <message>
        <source>Precision, macro</source>
        <translation>Precision, macro</translation>
    </message>
    <message>
        <source>Recall, macro</source>
        <translation>Recall, macro</translation>
    </message>
    <message>
        <source>F1, macro</source>
        <translation>F1, macro</translation>
    </message>
    <message>
        <source>Precision, weighted</source>
        <translation>Precision, weighted</translation>
    </message>
    <message>
        <source>Recall, weighted</source>
        <translation>Recall, weighted</translation>
    </message>
    <message>
        <source>F1, weighted</source>
        <translation>F1, weighted</translation>
    </message>
    <message>
        <source>Precision, micro</source>
        <translation>Precision, micro</translation>
    </message>
    <message>
        <source>Recall, micro</source>
        <translation>Recall, micro</translation>
    </message>
    <message>
        <source>F1, micro</source>
        <translation>F1, micro</translation>
    </message>
    <message>
        <source>The mean over classes, each counting the same.</source>
        <translation>The mean over classes, each counting the same.</translation>
    </message>
    <message>
        <source>The mean over classes, each counting by its samples.</source>
        <translation>The mean over classes, each counting by its samples.</translation>
    </message>
    <message>
        <source>All decisions counted as one: with one label a sample the same as the accuracy.</source>
        <translation>All decisions counted as one: with one label a sample the same as the accuracy.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, weighted</source>
        <translation>Area under the ROC curves, weighted</translation>
    </message>
    <message>
        <source>Each class against the rest, counting by its samples.</source>
        <translation>Each class against the rest, counting by its samples.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, micro</source>
        <translation>Area under the ROC curves, micro</translation>
    </message>
    <message>
        <source>All classes’ scores as one row of samples.</source>
        <translation>All classes’ scores as one row of samples.</translation>
    </message>
    <message>
        <source>Area under the ROC curves, one against one</source>
        <translation>Area under the ROC curves, one against one</translation>
    </message>
    <message>
        <source>The mean over pairs of classes (Hand and Till 2001): no prevalence is in it.</source>
        <translation>The mean over pairs of classes (Hand and Till 2001): no prevalence is in it.</translation>
    </message>
    <message>
        <source>What a decision costs on average, where positives have the share π.</source>
        <translation>What a decision costs on average, where positives have the share π.</translation>
    </message>
    <message>
        <source>By Bayes’ rule: the rates stay where positives are rarer, the precision does not.</source>
        <translation>By Bayes’ rule: the rates stay where positives are rarer, the precision does not.</translation>
    </message>
    <message>
        <source>In the square of the unit of what is predicted.</source>
        <translation>In the square of the unit of what is predicted.</translation>
    </message>
    <message>
        <source>Mean squared error of the mean</source>
        <translation>Mean squared error of the mean</translation>
    </message>
    <message>
        <source>The baseline: whoever predicts the mean of the training samples always.</source>
        <translation>The baseline: whoever predicts the mean of the training samples always.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; large errors count more.</source>
        <translation>In the unit of what is predicted; large errors count more.</translation>
    </message>
    <message>
        <source>In the unit of what is predicted; every unit of error counts the same.</source>
        <translation>In the unit of what is predicted; every unit of error counts the same.</translation>
    </message>
    <message>
        <source>Median absolute error</source>
        <translation>Median absolute error</translation>
    </message>
    <message>
        <source>Half of the errors are smaller: outliers do not count.</source>
        <translation>Half of the errors are smaller: outliers do not count.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber loss</translation>
    </message>
    <message>
        <source>Squares for small errors, absolute for large ones (Huber 1964).</source>
        <translation>Squares for small errors, absolute for large ones (Huber 1964).</translation>
    </message>
    <message>
        <source>Log cosh</source>
        <translation>Log cosh</translation>
    </message>
    <message>
        <source>Nearly the same, and smooth everywhere.</source>
        <translation>Nearly the same, and smooth everywhere.</translation>
    </message>
    <message>
        <source>How much better than the mean: 1 is exact, 0 no better, below 0 worse.</source>
        <translation>How much better than the mean: 1 is exact, 0 no better, below 0 worse.</translation>
    </message>
    <message>
        <source>What caret calls R²: predictions in reversed order have 1, and no offset is seen.</source>
        <translation>What caret calls R²: predictions in reversed order have 1, and no offset is seen.</translation>
    </message>
    <message>
        <source>The share of all samples that are right.</source>
        <translation>The share of all samples that are right.</translation>
    </message>
    <message>
        <source>The mean over classes of the share that is found.</source>
        <translation>The mean over classes of the share that is found.</translation>
    </message>
    <message>
        <source>The correlation of truth and prediction, of any number of classes.</source>
        <translation>The correlation of truth and prediction, of any number of classes.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Confusion matrix</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Why does R say something else?</source>
        <translation>Why does R say something else?</translation>
    </message>
    <message>
        <source>until all views show a threshold that is dragged, 100,000 scores</source>
        <translation>until all views show a threshold that is dragged, 100,000 scores</translation>
    </message>
    <message>
        <source>No lab has a parameter to drag.</source>
        <translation>No lab has a parameter to drag.</translation>
    </message>
    <message>
        <source>share of the negatives</source>
        <translation>share of the negatives</translation>
    </message>
    <message>
        <source>share of the positives</source>
        <translation>share of the positives</translation>
    </message>
    <message>
        <source>Choose a sample to read its numbers; %1 are shown.</source>
        <translation>Choose a sample to read its numbers; %1 are shown.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>the rest</translation>
    </message>
    <message>
        <source>ROC looks splendid, precision and recall do not: the average precision stays near one half. Drag the threshold to find half of the fraud and read the precision there.</source>
        <translation>ROC looks splendid, precision and recall do not: the average precision stays near one half. Drag the threshold to find half of the fraud and read the precision there.</translation>
    </message>
    <message>
        <source>No value is rare: none is as relevant as %1.</source>
        <translation>No value is rare: none is as relevant as %1.</translation>
    </message>
    <message>
        <source>ROC curve: area %1</source>
        <translation>ROC curve: area %1</translation>
    </message>
    <message>
        <source>positive = %1: there is no such class. There are: %2. Leave it empty for 1, or the last one.</source>
        <translation>positive = %1: there is no such class. There are: %2. Leave it empty for 1, or the last one.</translation>
    </message>
    <message>
        <source>Nearest neighbours that new samples are made towards.</source>
        <translation>Nearest neighbours that new samples are made towards.</translation>
    </message>
    <message>
        <source>%1 predictions of another program, from %2: nothing is learned, there are no steps.</source>
        <translation>%1 predictions of another program, from %2: nothing is learned, there are no steps.</translation>
    </message>
    <message>
        <source>%1, safe</source>
        <translation>%1, safe</translation>
    </message>
    <message>
        <source>%1, in danger</source>
        <translation>%1, in danger</translation>
    </message>
    <message>
        <source>%1, noise</source>
        <translation>%1, noise</translation>
    </message>
    <message>
        <source>a frame of a turning surface of 101 x 101 samples, median</source>
        <translation>a frame of a turning surface of 101 x 101 samples, median</translation>
    </message>
    <message>
        <source>Tensors, for --ID FILE.safetensors</source>
        <translation>Tensors, for --ID FILE.safetensors</translation>
    </message>
    <message>
        <source>The lab %1 takes no table, but a run of another lab (.perc).</source>
        <translation>The lab %1 takes no table, but a run of another lab (.perc).</translation>
    </message>
    <message>
        <source>The lab %1 takes no run of another lab, but %2.</source>
        <translation>The lab %1 takes no run of another lab, but %2.</translation>
    </message>
    <message>
        <source>a table or a set of pictures</source>
        <translation>a table or a set of pictures</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>The lab %1 takes no data.</source>
        <translation>The lab %1 takes no data.</translation>
    </message>
    <message>
        <source>Writes a view as .png, .svg, .pdf, .csv (its data), .txt (in words) or, of a surface, .stl (for 3-D printers); may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Writes a view as .png, .svg, .pdf, .csv (its data), .txt (in words) or, of a surface, .stl (for 3-D printers); may be given many times. NAME:2 is the second lane&apos;s.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the lab %3 writes no tensors.</source>
        <translation>--%1 %2 is not allowed: the lab %3 writes no tensors.</translation>
    </message>
    <message>
        <source>--%1 %2 is not allowed: the tensors that the lab %3 writes are: %4.</source>
        <translation>--%1 %2 is not allowed: the tensors that the lab %3 writes are: %4.</translation>
    </message>
    <message>
        <source>--%1 %2=%3: only surfaces are written as .stl.</source>
        <translation>--%1 %2=%3: only surfaces are written as .stl.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf, .csv or .txt, of surfaces also .stl.</source>
        <translation>%1 cannot be written: the name must end in .png, .svg, .pdf, .csv or .txt, of surfaces also .stl.</translation>
    </message>
    <message>
        <source>There is no surface yet that could be written as a solid.</source>
        <translation>There is no surface yet that could be written as a solid.</translation>
    </message>
    <message>
        <source>the loss of 784-128-64-10 on 10,000 digits at 51 x 51 places (needs --data)</source>
        <translation>the loss of 784-128-64-10 on 10,000 digits at 51 x 51 places (needs --data)</translation>
    </message>
    <message>
        <source>the ten largest eigenvalues of that loss&apos;s Hessian after one epoch (needs --data)</source>
        <translation>the ten largest eigenvalues of that loss&apos;s Hessian after one epoch (needs --data)</translation>
    </message>
    <message>
        <source>%1 holds %2 sets of images (%3…, %4…); put one into a folder of its own, or name its %5.</source>
        <translation>%1 holds %2 sets of images (%3…, %4…); put one into a folder of its own, or name its %5.</translation>
    </message>
    <message>
        <source>%1: of a set of pictures the training images are named, whose name ends in %2 or %2.gz; the other files are found beside them.</source>
        <translation>%1: of a set of pictures the training images are named, whose name ends in %2 or %2.gz; the other files are found beside them.</translation>
    </message>
    <message>
        <source>A solid needs a surface of at least two columns and two rows.</source>
        <translation>A solid needs a surface of at least two columns and two rows.</translation>
    </message>
    <message>
        <source>The lengths of a solid must be above 0 and at most 1,000,000 mm.</source>
        <translation>The lengths of a solid must be above 0 and at most 1,000,000 mm.</translation>
    </message>
    <message>
        <source>The surface has no finite height.</source>
        <translation>The surface has no finite height.</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Learning-rate finder</translation>
    </message>
    <message>
        <source>%1: &quot;data&quot; names the folder %2, where a file is needed.</source>
        <translation>%1: &quot;data&quot; names the folder %2, where a file is needed.</translation>
    </message>
    <message>
        <source>The Hessian is not finite here: it has no eigenvalues.</source>
        <translation>The Hessian is not finite here: it has no eigenvalues.</translation>
    </message>
    <message>
        <source>A plane needs three points of finite numbers.</source>
        <translation>A plane needs three points of finite numbers.</translation>
    </message>
    <message>
        <source>A plane needs three points that do not lie on one line.</source>
        <translation>A plane needs three points that do not lie on one line.</translation>
    </message>
    <message>
        <source>at most %1 characters are allowed</source>
        <translation>at most %1 characters are allowed</translation>
    </message>
    <message>
        <source>one of + - * / ^ is allowed here</source>
        <translation>one of + - * / ^ is allowed here</translation>
    </message>
    <message>
        <source>at most %1 exponents inside one another are allowed</source>
        <translation>at most %1 exponents inside one another are allowed</translation>
    </message>
    <message>
        <source>exponents from %1 to %2 are allowed, or one with x or y</source>
        <translation>exponents from %1 to %2 are allowed, or one with x or y</translation>
    </message>
    <message>
        <source>before an exponent with x or y only constants above 0 are allowed</source>
        <translation>before an exponent with x or y only constants above 0 are allowed</translation>
    </message>
    <message>
        <source>a number, x, y, pi, e, ( or one of %1 is wanted here</source>
        <translation>a number, x, y, pi, e, ( or one of %1 is wanted here</translation>
    </message>
    <message>
        <source>( is wanted after %1</source>
        <translation>( is wanted after %1</translation>
    </message>
    <message>
        <source>at most %1 brackets inside one another are allowed</source>
        <translation>at most %1 brackets inside one another are allowed</translation>
    </message>
    <message>
        <source>one of + - * / ^ ) is allowed here</source>
        <translation>one of + - * / ^ ) is allowed here</translation>
    </message>
    <message>
        <source>numbers from %1 to %2 are allowed, and 0</source>
        <translation>numbers from %1 to %2 are allowed, and 0</translation>
    </message>
    <message>
        <source>powers multiplied together may reach %1</source>
        <translation>powers multiplied together may reach %1</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>Quadratic bowl</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Saddle</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s banana</source>
        <translation>Rosenbrock&apos;s banana</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s four minima</source>
        <translation>Himmelblau&apos;s four minima</translation>
    </message>
    <message>
        <source>Beale&apos;s corners</source>
        <translation>Beale&apos;s corners</translation>
    </message>
    <message>
        <source>Rastrigin&apos;s egg box</source>
        <translation>Rastrigin&apos;s egg box</translation>
    </message>
    <message>
        <source>Plateau with a hole</source>
        <translation>Plateau with a hole</translation>
    </message>
    <message>
        <source>Winding ravine</source>
        <translation>Winding ravine</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>rescale needs two dense layers at the beginning of the network.</source>
        <translation>rescale needs two dense layers at the beginning of the network.</translation>
    </message>
    <message>
        <source>rescale needs ReLU, leaky ReLU or no function between the first two layers: with %1 the rescaled network computes something else.</source>
        <translation>rescale needs ReLU, leaky ReLU or no function between the first two layers: with %1 the rescaled network computes something else.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>smoothing</translation>
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
        <translation>Adadelta&apos;s rho, which TensorFlow.js&apos;s RMSProp calls decay: how slowly the mean of the squared gradients changes.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step. Of Rprop the length of the first one, which then changes by itself.</source>
        <translation>The length of an update&apos;s step. Of Rprop the length of the first one, which then changes by itself.</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on. As in fastai: one cycle up in a quarter of its length and down to a hundred thousandth, without its changes of momentum.</source>
        <translation>How the learning rate changes as training goes on. As in fastai: one cycle up in a quarter of its length and down to a hundred thousandth, without its changes of momentum.</translation>
    </message>
    <message>
        <source>Schedule points</source>
        <translation>Schedule points</translation>
    </message>
    <message>
        <source>The learning rate at some updates, as in 0:0.001, 300:0.1, 2000:0.001; straight between them on a logarithmic scale. Updates ascend, at most 50 points; none: the learning rate above.</source>
        <translation>The learning rate at some updates, as in 0:0.001, 300:0.1, 2000:0.001; straight between them on a logarithmic scale. Updates ascend, at most 50 points; none: the learning rate above.</translation>
    </message>
    <message>
        <source>Radius of SAM</source>
        <translation>Radius of SAM</translation>
    </message>
    <message>
        <source>Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken so far uphill, where the loss is higher, and the update is made by that one; 0: off.</source>
        <translation>Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken so far uphill, where the loss is higher, and the update is made by that one; 0: off.</translation>
    </message>
    <message>
        <source>At most so many samples</source>
        <translation>At most so many samples</translation>
    </message>
    <message>
        <source>Of a table or of pictures only so many are taken for training, and so many for testing; 0: all.</source>
        <translation>Of a table or of pictures only so many are taken for training, and so many for testing; 0: all.</translation>
    </message>
    <message>
        <source>target = %1: pictures have no columns. What is learned is their class: leave it empty.</source>
        <translation>target = %1: pictures have no columns. What is learned is their class: leave it empty.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels are learned from and %4 are for testing, as the set itself has them: the test share has no effect.</source>
        <translation>%1 pictures of %2 × %3 pixels are learned from and %4 are for testing, as the set itself has them: the test share has no effect.</translation>
    </message>
    <message>
        <source>there is no such tensor; there are: %1.</source>
        <translation>there is no such tensor; there are: %1.</translation>
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
        <translation>RMSProp as in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad as in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta as in TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- as in FANN</translation>
    </message>
    <message>
        <source>Through given points</source>
        <translation>Through given points</translation>
    </message>
    <message>
        <source>One cycle as in fastai</source>
        <translation>One cycle as in fastai</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; it must be an update and a rate, as in 300:0.1.</source>
        <translation>entry %1 is &quot;%2&quot;; it must be an update and a rate, as in 300:0.1.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its update must be a whole number from %3 to %4: updates ascend.</source>
        <translation>entry %1 is &quot;%2&quot;; its update must be a whole number from %3 to %4: updates ascend.</translation>
    </message>
    <message>
        <source>entry %1 is &quot;%2&quot;; its rate must be a number from %3 to %4.</source>
        <translation>entry %1 is &quot;%2&quot;; its rate must be a number from %3 to %4.</translation>
    </message>
    <message>
        <source>there are more than %1 points; at most %1 are allowed.</source>
        <translation>there are more than %1 points; at most %1 are allowed.</translation>
    </message>
    <message>
        <source>Left out, because %1 does not have it or takes other values: %2.</source>
        <translation>Left out, because %1 does not have it or takes other values: %2.</translation>
    </message>
    <message>
        <source>%1: the lab %2 takes no pictures. %3</source>
        <translation>%1: the lab %2 takes no pictures. %3</translation>
    </message>
    <message>
        <source>Give it a table (CSV).</source>
        <translation>Give it a table (CSV).</translation>
    </message>
    <message>
        <source>It takes no data.</source>
        <translation>It takes no data.</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Save what was learned</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue</source>
        <translation>sharpness: largest eigenvalue</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>eigenvalue</translation>
    </message>
    <message>
        <source>Largest stable sharpness</source>
        <translation>Largest stable sharpness</translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>distance to the minimum</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Distance to the minimum</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>It is not recorded: switch on Record the sharpness.</source>
        <translation>It is not recorded: switch on Record the sharpness.</translation>
    </message>
    <message>
        <source>The minimum of a network&apos;s loss is not known.</source>
        <translation>The minimum of a network&apos;s loss is not known.</translation>
    </message>
    <message>
        <source>%1: pictures are not painted here.</source>
        <translation>%1: pictures are not painted here.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Made-up surface</source>
        <translation>Made-up surface</translation>
    </message>
    <message>
        <source>What is walked on: the loss of a network in training, or a surface whose minimum is known.</source>
        <translation>What is walked on: the loss of a network in training, or a surface whose minimum is known.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>A function of x and y to walk on.</source>
        <translation>A function of x and y to walk on.</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Condition number</translation>
    </message>
    <message>
        <source>How many times steeper the bowl is across than along.</source>
        <translation>How many times steeper the bowl is across than along.</translation>
    </message>
    <message>
        <source>Your own surface in x and y, as in (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</source>
        <translation>Your own surface in x and y, as in (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, sqrt, abs, tanh, pi.</translation>
    </message>
    <message>
        <source>Start, x</source>
        <translation>Start, x</translation>
    </message>
    <message>
        <source>Where the walk begins. Click into the contours to choose it.</source>
        <translation>Where the walk begins. Click into the contours to choose it.</translation>
    </message>
    <message>
        <source>Start, y</source>
        <translation>Start, y</translation>
    </message>
    <message>
        <source>Noise of the gradient</source>
        <translation>Noise of the gradient</translation>
    </message>
    <message>
        <source>Standard deviation of normal noise on each part of the gradient, as batches have it.</source>
        <translation>Standard deviation of normal noise on each part of the gradient, as batches have it.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>Two random directions, filter-normalised</source>
        <translation>Two random directions, filter-normalised</translation>
    </message>
    <message>
        <source>Two random directions, raw</source>
        <translation>Two random directions, raw</translation>
    </message>
    <message>
        <source>Principal components of the path</source>
        <translation>Principal components of the path</translation>
    </message>
    <message>
        <source>Top two eigenvectors of the Hessian</source>
        <translation>Top two eigenvectors of the Hessian</translation>
    </message>
    <message>
        <source>Through two solutions</source>
        <translation>Through two solutions</translation>
    </message>
    <message>
        <source>Through three solutions</source>
        <translation>Through three solutions</translation>
    </message>
    <message>
        <source>Low path between two solutions</source>
        <translation>Low path between two solutions</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Two weights</translation>
    </message>
    <message>
        <source>The plane through all weights over which the loss is shown. Random: scaled row by row to the weights (Li et al. 2018) or raw, which misleads. Lines, planes and paths through solutions need runs to compare with, or begin at the start.</source>
        <translation>The plane through all weights over which the loss is shown. Random: scaled row by row to the weights (Li et al. 2018) or raw, which misleads. Lines, planes and paths through solutions need runs to compare with, or begin at the start.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Training loss</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Test loss</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Training accuracy</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Test accuracy</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>What the surface shows.</source>
        <translation>What the surface shows.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>How far the plane reaches: 1 is as far as the weights are long, or once what it is drawn through.</source>
        <translation>How far the plane reaches: 1 is as far as the weights are long, or once what it is drawn through.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Places along each side of the surface.</source>
        <translation>Places along each side of the surface.</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Other directions</translation>
    </message>
    <message>
        <source>Each number draws other random directions; the run stays as it is.</source>
        <translation>Each number draws other random directions; the run stays as it is.</translation>
    </message>
    <message>
        <source>Weight across</source>
        <translation>Weight across</translation>
    </message>
    <message>
        <source>The weight along the horizontal axis, as PyTorch names it: 0.weight[3,1]; empty: the first one.</source>
        <translation>The weight along the horizontal axis, as PyTorch names it: 0.weight[3,1]; empty: the first one.</translation>
    </message>
    <message>
        <source>Weight upwards</source>
        <translation>Weight upwards</translation>
    </message>
    <message>
        <source>The weight along the other axis; empty: the second one.</source>
        <translation>The weight along the other axis; empty: the second one.</translation>
    </message>
    <message>
        <source>Rescaled by</source>
        <translation>Rescaled by</translation>
    </message>
    <message>
        <source>Shows the same network with the weights of its first layer times this and those of the next divided by it. With ReLU it computes the same, but its sharpness is another (Dinh et al. 2017).</source>
        <translation>Shows the same network with the weights of its first layer times this and those of the next divided by it. With ReLU it computes the same, but its sharpness is another (Dinh et al. 2017).</translation>
    </message>
    <message>
        <source>Follows the training</source>
        <translation>Follows the training</translation>
    </message>
    <message>
        <source>Off: the surface stays as it was when it was drawn, and the path goes on over it.</source>
        <translation>Off: the surface stays as it was when it was drawn, and the path goes on over it.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmic</translation>
    </message>
    <message>
        <source>Scale of heights</source>
        <translation>Scale of heights</translation>
    </message>
    <message>
        <source>By itself: logarithmic where the highest is far above the lowest.</source>
        <translation>By itself: logarithmic where the highest is far above the lowest.</translation>
    </message>
    <message>
        <source>Cut above</source>
        <translation>Cut above</translation>
    </message>
    <message>
        <source>Heights above this are cut flat and marked; 0: where little is left to see.</source>
        <translation>Heights above this are cut flat and marked; 0: where little is left to see.</translation>
    </message>
    <message>
        <source>Same scale in both lanes</source>
        <translation>Same scale in both lanes</translation>
    </message>
    <message>
        <source>Heights and colours of two lanes can then be compared.</source>
        <translation>Heights and colours of two lanes can then be compared.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Only what the optimisers have seen is lit, until you say where the minimum is.</source>
        <translation>Only what the optimisers have seen is lit, until you say where the minimum is.</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Guess</translation>
    </message>
    <message>
        <source>Where you think the lowest place is, as two numbers of the axes: with it the fog lifts.</source>
        <translation>Where you think the lowest place is, as two numbers of the axes: with it the fog lifts.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Gradients computed</source>
        <translation>Gradients computed</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Race against</source>
        <translation>Race against</translation>
    </message>
    <message>
        <source>What the curves of the race go against.</source>
        <translation>What the curves of the race go against.</translation>
    </message>
    <message>
        <source>Updates of the sweep</source>
        <translation>Updates of the sweep</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Training seed</translation>
    </message>
    <message>
        <source>Each number has other first weights and other batches, of the same data: for solutions to compare.</source>
        <translation>Each number has other first weights and other batches, of the same data: for solutions to compare.</translation>
    </message>
    <message>
        <source>Record the sharpness</source>
        <translation>Record the sharpness</translation>
    </message>
    <message>
        <source>The largest eigenvalue of the Hessian of the training loss along the way, and the largest that is stable, 2 / rate.</source>
        <translation>The largest eigenvalue of the Hessian of the training loss along the way, and the largest that is stable, 2 / rate.</translation>
    </message>
    <message>
        <source>This network has no parameters.</source>
        <translation>This network has no parameters.</translation>
    </message>
    <message>
        <source>There are no training samples.</source>
        <translation>There are no training samples.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>compared run %1</source>
        <translation>compared run %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>random direction across</source>
        <translation>random direction across</translation>
    </message>
    <message>
        <source>plane = three needs two runs of the same network to compare with, as in Compare with: training-seed=1 | training-seed=2.</source>
        <translation>plane = three needs two runs of the same network to compare with, as in Compare with: training-seed=1 | training-seed=2.</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>bend</translation>
    </message>
    <message>
        <source>The network has fewer than two weights.</source>
        <translation>The network has fewer than two weights.</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>weight-y = %1 is on the horizontal axis already: choose another weight.</source>
        <translation>weight-y = %1 is on the horizontal axis already: choose another weight.</translation>
    </message>
    <message>
        <source>Diverged at update %1: there is no finite height here. A learning rate of %2 is too high for this surface; step back and lower it.</source>
        <translation>Diverged at update %1: there is no finite height here. A learning rate of %2 is too high for this surface; step back and lower it.</translation>
    </message>
    <message>
        <source>Where is the network?</source>
        <translation>Where is the network?</translation>
    </message>
    <message>
        <source>A gentle slope at first; then a narrow valley opens, in which it sits. Turn the surface.</source>
        <translation>A gentle slope at first; then a narrow valley opens, in which it sits. Turn the surface.</translation>
    </message>
    <message>
        <source>A picture that lies</source>
        <translation>A picture that lies</translation>
    </message>
    <message>
        <source>Both lanes show the same network, and both compute the same: its first weights were multiplied by 5 and the next divided by 5. Which lane tells you something of the network?</source>
        <translation>Both lanes show the same network, and both compute the same: its first weights were multiplied by 5 and the next divided by 5. Which lane tells you something of the network?</translation>
    </message>
    <message>
        <source>The two steepest directions</source>
        <translation>The two steepest directions</translation>
    </message>
    <message>
        <source>Over random directions the ground looks flat: most directions are. Over the top two eigenvectors it is a narrow bowl. Curvature counts how few they are.</source>
        <translation>Over random directions the ground looks flat: most directions are. Over the top two eigenvectors it is a narrow bowl. Curvature counts how few they are.</translation>
    </message>
    <message>
        <source>The path is not in the picture</source>
        <translation>The path is not in the picture</translation>
    </message>
    <message>
        <source>The path lies on the plane that holds most of it. Is the height drawn under the path the loss that training had there?</source>
        <translation>The path lies on the plane that holds most of it. Is the height drawn under the path the loss that training had there?</translation>
    </message>
    <message>
        <source>The edge of stability</source>
        <translation>The edge of stability</translation>
    </message>
    <message>
        <source>Gradient descent on the whole batch with rate 0.1. Theory says: where the ground is sharper than 2 / rate = 20, it diverges. Where does the sharpness go?</source>
        <translation>Gradient descent on the whole batch with rate 0.1. Theory says: where the ground is sharper than 2 / rate = 20, it diverges. Where does the sharpness go?</translation>
    </message>
    <message>
        <source>Between two solutions</source>
        <translation>Between two solutions</translation>
    </message>
    <message>
        <source>Two networks learned the same data from other first weights. On the straight line between them, how well do the networks do? Is there a way around?</source>
        <translation>Two networks learned the same data from other first weights. On the straight line between them, how well do the networks do? Is there a way around?</translation>
    </message>
    <message>
        <source>On the line the loss rises to a wall. Choose Low path between two solutions: a bent way stays low all along, though the networks on it decide differently.</source>
        <translation>On the line the loss rises to a wall. Choose Low path between two solutions: a bent way stays low all along, though the networks on it decide differently.</translation>
    </message>
    <message>
        <source>Flat and sharp minima</source>
        <translation>Flat and sharp minima</translation>
    </message>
    <message>
        <source>Small batches, large batches, fast and slow rates: which find a flat minimum, and does a flat one do better on new data?</source>
        <translation>Small batches, large batches, fast and slow rates: which find a flat minimum, and does a flat one do better on new data?</translation>
    </message>
    <message>
        <source>Uphill first: SAM</source>
        <translation>Uphill first: SAM</translation>
    </message>
    <message>
        <source>Lane B first steps uphill and takes the gradient there, at twice the cost. What is it good for?</source>
        <translation>Lane B first steps uphill and takes the gradient there, at twice the cost. What is it good for?</translation>
    </message>
    <message>
        <source>A race in Rosenbrock&apos;s valley</source>
        <translation>A race in Rosenbrock&apos;s valley</translation>
    </message>
    <message>
        <source>Six optimisers start in a bent valley whose minimum is at (1, 1). Which one arrives first, and which one never does?</source>
        <translation>Six optimisers start in a bent valley whose minimum is at (1, 1). Which one arrives first, and which one never does?</translation>
    </message>
    <message>
        <source>In the fog</source>
        <translation>In the fog</translation>
    </message>
    <message>
        <source>You see only what the walker has seen, until you click where you think the lowest place is. Where is it?</source>
        <translation>You see only what the walker has seen, until you click where you think the lowest place is. Where is it?</translation>
    </message>
    <message>
        <source>How fast may it go?</source>
        <translation>How fast may it go?</translation>
    </message>
    <message>
        <source>A bowl 20 times steeper across than along. Which learning rate and which momentum reach the bottom soonest, and from which on does it fly out?</source>
        <translation>A bowl 20 times steeper across than along. Which learning rate and which momentum reach the bottom soonest, and from which on does it fly out?</translation>
    </message>
    <message>
        <source>The map has a sharp edge, which rises with momentum: 2 (1 + momentum) / 20. The best point lies close to it. Click into the map to try.</source>
        <translation>The map has a sharp edge, which rises with momentum: 2 (1 + momentum) / 20. The best point lies close to it. Click into the map to try.</translation>
    </message>
    <message>
        <source>Find the learning rate</source>
        <translation>Find the learning rate</translation>
    </message>
    <message>
        <source>The rate rises from update to update until the loss explodes. Which rate would you train with?</source>
        <translation>The rate rises from update to update until the loss explodes. Which rate would you train with?</translation>
    </message>
    <message>
        <source>The same name, another rule</source>
        <translation>The same name, another rule</translation>
    </message>
    <message>
        <source>RMSProp, Adagrad and Adadelta as they are published, and as TensorFlow.js computes them, with the same constants. Do they walk the same way?</source>
        <translation>RMSProp, Adagrad and Adadelta as they are published, and as TensorFlow.js computes them, with the same constants. Do they walk the same way?</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Loss surface</translation>
    </message>
    <message>
        <source>The landscape that a network in training walks on, and optimisers that race on it.</source>
        <translation>The landscape that a network in training walks on, and optimisers that race on it.</translation>
    </message>
    <message>
        <source>Save the plane&apos;s directions</source>
        <translation>Save the plane&apos;s directions</translation>
    </message>
    <message>
        <source>Writes the two directions of the plane that is looked at; its centre are the weights.</source>
        <translation>Writes the two directions of the plane that is looked at; its centre are the weights.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Loss and accuracy along a line through the weights will appear here.</source>
        <translation>Loss and accuracy along a line through the weights will appear here.</translation>
    </message>
    <message>
        <source>Loss along the path</source>
        <translation>Loss along the path</translation>
    </message>
    <message>
        <source>The loss where training was, and where the plane shows it, will appear here.</source>
        <translation>The loss where training was, and where the plane shows it, will appear here.</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Curvature</translation>
    </message>
    <message>
        <source>The eigenvalues of the Hessian will appear here: how sharp the place is.</source>
        <translation>The eigenvalues of the Hessian will appear here: how sharp the place is.</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>Flat and sharp</source>
        <translation>Flat and sharp</translation>
    </message>
    <message>
        <source>Stability map</source>
        <translation>Stability map</translation>
    </message>
    <message>
        <source>top eigenvector, λ = %1</source>
        <translation>top eigenvector, λ = %1</translation>
    </message>
    <message>
        <source>second eigenvector, λ = %1</source>
        <translation>second eigenvector, λ = %1</translation>
    </message>
    <message>
        <source>raw direction %1</source>
        <translation>raw direction %1</translation>
    </message>
    <message>
        <source>filter-normalised %1</source>
        <translation>filter-normalised %1</translation>
    </message>
    <message>
        <source>It ends where the ground is half as sharp. Compare the largest eigenvalues.</source>
        <translation>It ends where the ground is half as sharp. Compare the largest eigenvalues.</translation>
    </message>
    <message>
        <source>--until: %1 has no value at the end. %2</source>
        <translation>--until: %1 has no value at the end. %2</translation>
    </message>
    <message>
        <source>--view %1=%2: %3</source>
        <translation>--view %1=%2: %3</translation>
    </message>
    <message>
        <source>its derivatives need more than %1 operations; a shorter one is wanted.</source>
        <translation>its derivatives need more than %1 operations; a shorter one is wanted.</translation>
    </message>
    <message>
        <source>it has no value anywhere, as where it divides by 0 or takes a root below 0.</source>
        <translation>it has no value anywhere, as where it divides by 0 or takes a root below 0.</translation>
    </message>
    <message>
        <source>surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, himmelblau or another with one.</source>
        <translation>surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, himmelblau or another with one.</translation>
    </message>
    <message>
        <source>The stability map is of a made-up surface: choose ground = surface.</source>
        <translation>The stability map is of a made-up surface: choose ground = surface.</translation>
    </message>
    <message>
        <source>This rule finds its steps by itself: there is no rate to search.</source>
        <translation>This rule finds its steps by itself: there is no rate to search.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no rate to search from here. Step back.</source>
        <translation>The run has diverged: there is no rate to search from here. Step back.</translation>
    </message>
    <message>
        <source>it needs numbers from 0 in [ ], one for each axis of the shape %1, as in [%2].</source>
        <translation>it needs numbers from 0 in [ ], one for each axis of the shape %1, as in [%2].</translation>
    </message>
    <message>
        <source>variants: &quot;%1&quot; is not allowed: each setting is a list of ID=VALUE with spaces between them and none inside, as in learning-rate=0.01 hidden-layers=16,16.</source>
        <translation>variants: &quot;%1&quot; is not allowed: each setting is a list of ID=VALUE with spaces between them and none inside, as in learning-rate=0.01 hidden-layers=16,16.</translation>
    </message>
    <message>
        <source>largest stable at this rate</source>
        <translation>largest stable at this rate</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are allowed, as in 1, -0.5; or nothing.</source>
        <translation>two numbers with a comma between them are allowed, as in 1, -0.5; or nothing.</translation>
    </message>
    <message>
        <source>Up to seven other settings from the same start, divided by |, without spaces inside a value: optimizer=sgd | optimizer=momentum learning-rate=0.1.</source>
        <translation>Up to seven other settings from the same start, divided by |, without spaces inside a value: optimizer=sgd | optimizer=momentum learning-rate=0.1.</translation>
    </message>
    <message>
        <source>plane = random: all weights are 0, and directions as long as they are have no length. Choose plane = raw or another initializer.</source>
        <translation>plane = random: all weights are 0, and directions as long as they are have no length. Choose plane = raw or another initializer.</translation>
    </message>
    <message>
        <source>plane = path: the path has no plane yet; it needs a few updates that do not lie on one line.</source>
        <translation>plane = path: the path has no plane yet; it needs a few updates that do not lie on one line.</translation>
    </message>
    <message>
        <source>plane: the run compared has another network; only networks of the same shape can be joined.</source>
        <translation>plane: the run compared has another network; only networks of the same shape can be joined.</translation>
    </message>
    <message>
        <source>plane: the two solutions are the same point; there is no line through them.</source>
        <translation>plane: the two solutions are the same point; there is no line through them.</translation>
    </message>
    <message>
        <source>now (0) → %1 (1)</source>
        <translation>now (0) → %1 (1)</translation>
    </message>
    <message>
        <source>from now towards %1</source>
        <translation>from now towards %1</translation>
    </message>
    <message>
        <source>across, towards %1</source>
        <translation>across, towards %1</translation>
    </message>
    <message>
        <source>%1: a made-up surface has no samples and no weights; choose ground = network.</source>
        <translation>%1: a made-up surface has no samples and no weights; choose ground = network.</translation>
    </message>
    <message>
        <source>On a made-up surface there are no batches to search with: choose a network as the ground.</source>
        <translation>On a made-up surface there are no batches to search with: choose a network as the ground.</translation>
    </message>
    <message>
        <source>Stopped at update %1: at (%2, %3) the surface has no finite slope. Choose another start, or step back and lower the learning rate.</source>
        <translation>Stopped at update %1: at (%2, %3) the surface has no finite slope. Choose another start, or step back and lower the learning rate.</translation>
    </message>
    <message>
        <source>start-x = %1, start-y = %2: the surface has no finite height or no finite slope there; choose another start.</source>
        <translation>start-x = %1, start-y = %2: the surface has no finite height or no finite slope there; choose another start.</translation>
    </message>
    <message>
        <source>A made-up surface has no test samples: choose ground = network.</source>
        <translation>A made-up surface has no test samples: choose ground = network.</translation>
    </message>
    <message>
        <source>None of these runs has a sharpness and a figure of test samples: they diverged, or test-share is 0.</source>
        <translation>None of these runs has a sharpness and a figure of test samples: they diverged, or test-share is 0.</translation>
    </message>
    <message>
        <source>quantity: the network predicts values, of which there is no accuracy; choose train-loss or test-loss.</source>
        <translation>quantity: the network predicts values, of which there is no accuracy; choose train-loss or test-loss.</translation>
    </message>
    <message>
        <source>quantity: there are no samples of this part; raise the test share, or take more points.</source>
        <translation>quantity: there are no samples of this part; raise the test share, or take more points.</translation>
    </message>
    <message>
        <source>The lab in the window, for window and soak, or for window a saved run. Default: the first.</source>
        <translation>The lab in the window, for window and soak, or for window a saved run. Default: the first.</translation>
    </message>
    <message>
        <source>clip and sam-radius: with one of them an update is no longer the same part of the distance everywhere; set them to 0 for the stability map.</source>
        <translation>clip and sam-radius: with one of them an update is no longer the same part of the distance everywhere; set them to 0 for the stability map.</translation>
    </message>
    <message>
        <source>There are no samples here.</source>
        <translation>There are no samples here.</translation>
    </message>
    <message>
        <source>The learning rate is 0 here.</source>
        <translation>The learning rate is 0 here.</translation>
    </message>
    <message>
        <source>A layer of this network has no derivatives of second order.</source>
        <translation>A layer of this network has no derivatives of second order.</translation>
    </message>
    <message>
        <source>The run has diverged.</source>
        <translation>The run has diverged.</translation>
    </message>
    <message>
        <source>How long each run of the scatter of sharpness and accuracy trains: so long with the batch size that is set, with others for as many epochs.</source>
        <translation>How long each run of the scatter of sharpness and accuracy trains: so long with the batch size that is set, with others for as many epochs.</translation>
    </message>
    <message>
        <source>The run has diverged: there is no surface about its weights. Step back.</source>
        <translation>The run has diverged: there is no surface about its weights. Step back.</translation>
    </message>
    <message>
        <source>path component 1 (%1 %)</source>
        <translation>path component 1 (%1 %)</translation>
    </message>
    <message>
        <source>path component 2 (%1 %)</source>
        <translation>path component 2 (%1 %)</translation>
    </message>
    <message>
        <source>plane: networks with batch normalisation are not joined; between them its statistics are those of neither. Switch it off, or choose plane = random.</source>
        <translation>plane: networks with batch normalisation are not joined; between them its statistics are those of neither. Switch it off, or choose plane = random.</translation>
    </message>
    <message>
        <source>change of %1, now %2</source>
        <translation>change of %1, now %2</translation>
    </message>
    <message>
        <source>The surface has no curvature here.</source>
        <translation>The surface has no curvature here.</translation>
    </message>
    <message>
        <source>No minimum of this surface is known.</source>
        <translation>No minimum of this surface is known.</translation>
    </message>
    <message>
        <source>fog: the cut is shown when you have said where the lowest place is.</source>
        <translation>fog: the cut is shown when you have said where the lowest place is.</translation>
    </message>
    <message>
        <source>The run has ended where nothing is finite: there is no curvature. Step back.</source>
        <translation>The run has ended where nothing is finite: there is no curvature. Step back.</translation>
    </message>
    <message>
        <source>On a made-up surface the weights and data that were given have no use.</source>
        <translation>On a made-up surface the weights and data that were given have no use.</translation>
    </message>
    <message>
        <source>%1 has no effect: other settings leave nothing for it to do.</source>
        <translation>%1 has no effect: other settings leave nothing for it to do.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that the run itself has.</source>
        <translation>variants: %1 has the values that the run itself has.</translation>
    </message>
    <message>
        <source>variants: %1 has the values that %2 has.</source>
        <translation>variants: %1 has the values that %2 has.</translation>
    </message>
    <message>
        <source>add-points: class %1 is not allowed; it must be a whole number from 0 to %2.</source>
        <translation>add-points: class %1 is not allowed; it must be a whole number from 0 to %2.</translation>
    </message>
    <message>
        <source>%1: radius %2 is not allowed; both must be greater than 0.</source>
        <translation>%1: radius %2 is not allowed; both must be greater than 0.</translation>
    </message>
    <message>
        <source>%1: strength %2 is not allowed; it must be at least 0.</source>
        <translation>%1: strength %2 is not allowed; it must be at least 0.</translation>
    </message>
    <message>
        <source>--data %1: %2</source>
        <translation>--data %1: %2</translation>
    </message>
    <message>
        <source>Learns from this table (CSV), from pictures as MNIST has them (the folder or the file of the training images), or what a run of another lab (.perc) learns and with which network, as the lab takes them.</source>
        <translation>Learns from this table (CSV), from pictures as MNIST has them (the folder or the file of the training images), or what a run of another lab (.perc) learns and with which network, as the lab takes them.</translation>
    </message>
    <message>
        <source>A plane needs three different points; two of these are the same: let the runs differ in something.</source>
        <translation>A plane needs three different points; two of these are the same: let the runs differ in something.</translation>
    </message>
    <message>
        <source>this has no finite value, as where numbers are divided by 0 or a root is taken below 0</source>
        <translation>this has no finite value, as where numbers are divided by 0 or a root is taken below 0</translation>
    </message>
    <message>
        <source>what is calculated of numbers alone may be 0, or in size from %1 to %2</source>
        <translation>what is calculated of numbers alone may be 0, or in size from %1 to %2</translation>
    </message>
    <message>
        <source>There is no such limit for this rule with these penalties or class weights.</source>
        <translation>There is no such limit for this rule with these penalties or class weights.</translation>
    </message>
    <message>
        <source>plane = hessian: %1 Choose another plane, or a network without it.</source>
        <translation>plane = hessian: %1 Choose another plane, or a network without it.</translation>
    </message>
    <message>
        <source>plane = hessian: the Hessian is 0 or not finite here: it shows no directions.</source>
        <translation>plane = hessian: the Hessian is 0 or not finite here: it shows no directions.</translation>
    </message>
    <message>
        <source>plane: compared run %1 has diverged; change its settings in Compare with, or choose plane = random.</source>
        <translation>plane: compared run %1 has diverged; change its settings in Compare with, or choose plane = random.</translation>
    </message>
    <message>
        <source>A network of 105 weights learns a spiral. Seen over two random directions, does it sit on a slope, on a peak, or at the bottom of a bowl? And after 2000 updates?</source>
        <translation>A network of 105 weights learns a spiral. Seen over two random directions, does it sit on a slope, on a peak, or at the bottom of a bowl? And after 2000 updates?</translation>
    </message>
    <message>
        <source>Of all 105 directions two bend the most. How does the surface over them differ from one over two random directions?</source>
        <translation>Of all 105 directions two bend the most. How does the surface over them differ from one over two random directions?</translation>
    </message>
    <message>
        <source>A run of %1 has no network whose loss is shown here: it has no parameter %2, as the playground&apos;s have.</source>
        <translation>A run of %1 has no network whose loss is shown here: it has no parameter %2, as the playground&apos;s have.</translation>
    </message>
    <message>
        <source>Losses and accuracies are of one sample in %1, %2 of training and %3 of test: all of them would take too long between the updates of %4 weights.</source>
        <translation>Losses and accuracies are of one sample in %1, %2 of training and %3 of test: all of them would take too long between the updates of %4 weights.</translation>
    </message>
    <message>
        <source>The raw directions (lane B) show a needle&apos;s hole, many times as deep; filter-normalised ones (lane A) the bowl that they showed before. Move Rescaled by and watch both.</source>
        <translation>The raw directions (lane B) show a needle&apos;s hole, many times as deep; filter-normalised ones (lane A) the bowl that they showed before. Move Rescaled by and watch both.</translation>
    </message>
    <message>
        <source>It is not: the plane is a shadow. Loss along the path shows both, and where they are apart.</source>
        <translation>It is not: the plane is a shadow. Loss along the path shows both, and where they are apart.</translation>
    </message>
    <message>
        <source>Choose Sharpness in the menu of Curves: after some hundred updates it swings about 20 and then stays there, without diverging; the loss falls on, no longer at each update. Lower the rate, and it climbs to the new edge (Cohen et al. 2021).</source>
        <translation>Choose Sharpness in the menu of Curves: after some hundred updates it swings about 20 and then stays there, without diverging; the loss falls on, no longer at each update. Lower the rate, and it climbs to the new edge (Cohen et al. 2021).</translation>
    </message>
    <message>
        <source>All fall into the valley at once; along it plain gradient descent crawls. Momentum is first at the minimum.</source>
        <translation>All fall into the valley at once; along it plain gradient descent crawls. Momentum is first at the minimum.</translation>
    </message>
    <message>
        <source>Click, and the fog lifts: how many lowest places are there, and did the walker end in the one that you meant? An optimiser never knows more than you did.</source>
        <translation>Click, and the fog lifts: how many lowest places are there, and did the walker end in the one that you meant? An optimiser never knows more than you did.</translation>
    </message>
    <message>
        <source>The loss falls fastest well before the explosion. Step back to the start, take that rate from the finder&apos;s menu as the highest of one cycle, and pull its points where you like. Of a network that has learned, the finder has nothing more to find.</source>
        <translation>The loss falls fastest well before the explosion. Step back to the start, take that rate from the finder&apos;s menu as the highest of one cycle, and pull its points where you like. Of a network that has learned, the finder has nothing more to find.</translation>
    </message>
    <message>
        <source>Adagrad nearly does, the others do not. TensorFlow.js puts epsilon inside RMSProp&apos;s root, and its Adadelta walks as plain gradient descent does: a class that copies settings gets other results.</source>
        <translation>Adagrad nearly does, the others do not. TensorFlow.js puts epsilon inside RMSProp&apos;s root, and its Adadelta walks as plain gradient descent does: a class that copies settings gets other results.</translation>
    </message>
    <message>
        <source>There is nothing in this run that could be saved there.</source>
        <translation>There is nothing in this run that could be saved there.</translation>
    </message>
    <message>
        <source>Ring of 8</source>
        <translation>Ring of 8</translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation>Grid of 25</translation>
    </message>
    <message>
        <source>Swiss roll</source>
        <translation>Swiss roll</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Disjoint blobs</source>
        <translation>Disjoint blobs</translation>
    </message>
    <message>
        <source>Game, saturating</source>
        <translation>Game, saturating</translation>
    </message>
    <message>
        <source>Game, non-saturating</source>
        <translation>Game, non-saturating</translation>
    </message>
    <message>
        <source>Game, least squares</source>
        <translation>Game, least squares</translation>
    </message>
    <message>
        <source>Game, hinge</source>
        <translation>Game, hinge</translation>
    </message>
    <message>
        <source>Game, Wasserstein, clipped</source>
        <translation>Game, Wasserstein, clipped</translation>
    </message>
    <message>
        <source>Game, Wasserstein, penalised</source>
        <translation>Game, Wasserstein, penalised</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to 1 or more.</source>
        <translation>critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to 1 or more.</translation>
    </message>
    <message>
        <source>packing = %1: the batch of %2 does not divide into packs of that size; choose another batch-size or packing.</source>
        <translation>packing = %1: the batch of %2 does not divide into packs of that size; choose another batch-size or packing.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>What the networks play for, or the one loss that makes samples without a game.</source>
        <translation>What the networks play for, or the one loss that makes samples without a game.</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Noise dimensions</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a sample of.</source>
        <translation>How many random numbers the generator makes a sample of.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Uniform, −1 to 1</source>
        <translation>Uniform, −1 to 1</translation>
    </message>
    <message>
        <source>How the random numbers are drawn.</source>
        <translation>How the random numbers are drawn.</translation>
    </message>
    <message>
        <source>Spectral normalisation</source>
        <translation>Spectral normalisation</translation>
    </message>
    <message>
        <source>Divides each of the critic&apos;s weight matrices by its largest singular value, so that its slope is limited (Miyato et al. 2018).</source>
        <translation>Divides each of the critic&apos;s weight matrices by its largest singular value, so that its slope is limited (Miyato et al. 2018).</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>So many samples are shown to the critic at once, so that it sees when they are all alike (PacGAN: Lin et al. 2018).</source>
        <translation>So many samples are shown to the critic at once, so that it sees when they are all alike (PacGAN: Lin et al. 2018).</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from input to output, as in 128,128; none: no hidden layer.</source>
        <translation>Units in each hidden layer, from input to output, as in 128,128; none: no hidden layer.</translation>
    </message>
    <message>
        <source>The length of an update&apos;s step.</source>
        <translation>The length of an update&apos;s step.</translation>
    </message>
    <message>
        <source>Samples of each kind in an update.</source>
        <translation>Samples of each kind in an update.</translation>
    </message>
    <message>
        <source>Critic&apos;s updates</source>
        <translation>Critic&apos;s updates</translation>
    </message>
    <message>
        <source>How often the critic learns in a round.</source>
        <translation>How often the critic learns in a round.</translation>
    </message>
    <message>
        <source>Generator&apos;s updates</source>
        <translation>Generator&apos;s updates</translation>
    </message>
    <message>
        <source>How often the generator learns in a round.</source>
        <translation>How often the generator learns in a round.</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Gradient penalty</translation>
    </message>
    <message>
        <source>Times (|slope of the critic| − 1)² at random points between real and generated samples (Gulrajani et al. 2017).</source>
        <translation>Times (|slope of the critic| − 1)² at random points between real and generated samples (Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>The critic&apos;s weights are kept within ± this (Arjovsky et al. 2017); 0: they are not.</source>
        <translation>The critic&apos;s weights are kept within ± this (Arjovsky et al. 2017); 0: they are not.</translation>
    </message>
    <message>
        <source>R1 penalty</source>
        <translation>R1 penalty</translation>
    </message>
    <message>
        <source>Half of it times |slope of the critic|² at real samples (Mescheder et al. 2018).</source>
        <translation>Half of it times |slope of the critic|² at real samples (Mescheder et al. 2018).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label smoothing</translation>
    </message>
    <message>
        <source>The critic is to be sure of a real sample only to 1 less this (Salimans et al. 2016).</source>
        <translation>The critic is to be sure of a real sample only to 1 less this (Salimans et al. 2016).</translation>
    </message>
    <message>
        <source>Instance noise</source>
        <translation>Instance noise</translation>
    </message>
    <message>
        <source>Standard deviation of noise on all that the critic is shown (Sønderby et al. 2017).</source>
        <translation>Standard deviation of noise on all that the critic is shown (Sønderby et al. 2017).</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Averaged weights</translation>
    </message>
    <message>
        <source>Samples are made with an exponential average of the generator&apos;s weights, which keeps this share at each update; 0: with the weights themselves.</source>
        <translation>Samples are made with an exponential average of the generator&apos;s weights, which keeps this share at each update; 0: with the weights themselves.</translation>
    </message>
    <message>
        <source>Steps of the flow</source>
        <translation>Steps of the flow</translation>
    </message>
    <message>
        <source>In how many steps noise becomes a sample.</source>
        <translation>In how many steps noise becomes a sample.</translation>
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
        <translation>Euler goes straight on with each velocity; Heun takes the mean of that before and that behind the step.</translation>
    </message>
    <message>
        <source>Updates over which the learning rate falls to 0, as a cosine.</source>
        <translation>Updates over which the learning rate falls to 0, as a cosine.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critic</translation>
    </message>
    <message>
        <source>%1: %2 has no column called “%3”.</source>
        <translation>%1: %2 has no column called “%3”.</translation>
    </message>
    <message>
        <source>%1: column “%2” of %3 has texts; choose one of numbers.</source>
        <translation>%1: column “%2” of %3 has texts; choose one of numbers.</translation>
    </message>
    <message>
        <source>%1: %2 has fewer than two columns of numbers.</source>
        <translation>%1: %2 has fewer than two columns of numbers.</translation>
    </message>
    <message>
        <source>%1: column “%2” has the same value in every row; choose one that varies.</source>
        <translation>%1: column “%2” has the same value in every row; choose one that varies.</translation>
    </message>
    <message>
        <source>dataset = file: no table is given; open one, or give one with --data.</source>
        <translation>dataset = file: no table is given; open one, or give one with --data.</translation>
    </message>
    <message>
        <source>dataset = file: %1 are pictures; give a table with two columns of numbers.</source>
        <translation>dataset = file: %1 are pictures; give a table with two columns of numbers.</translation>
    </message>
    <message>
        <source>%1: %2 complete rows in columns “%3” and “%4”; at least %5 are needed.</source>
        <translation>%1: %2 complete rows in columns “%3” and “%4”; at least %5 are needed.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are left out: a value is missing.</source>
        <translation>%1 of %2 rows are left out: a value is missing.</translation>
    </message>
    <message>
        <source>Two columns of your table</source>
        <translation>Two columns of your table</translation>
    </message>
    <message>
        <source>Column across</source>
        <translation>Column across</translation>
    </message>
    <message>
        <source>The column along the horizontal axis; empty: the first one with numbers.</source>
        <translation>The column along the horizontal axis; empty: the first one with numbers.</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Column upwards</translation>
    </message>
    <message>
        <source>The column along the vertical axis; empty: the next one with numbers.</source>
        <translation>The column along the vertical axis; empty: the next one with numbers.</translation>
    </message>
    <message>
        <source>%1, or auto</source>
        <translation>%1, or auto</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Nothing has been learned yet.</translation>
    </message>
    <message>
        <source>There is no critic.</source>
        <translation>There is no critic.</translation>
    </message>
    <message>
        <source>There is no game.</source>
        <translation>There is no game.</translation>
    </message>
    <message>
        <source>No modes of this distribution are known.</source>
        <translation>No modes of this distribution are known.</translation>
    </message>
    <message>
        <source>A Wasserstein game with a gradient penalty: its critic always says which way</source>
        <translation>A Wasserstein game with a gradient penalty: its critic always says which way</translation>
    </message>
    <message>
        <source>Packing: the critic sees four samples at once, and so that they are alike</source>
        <translation>Packing: the critic sees four samples at once, and so that they are alike</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Mode collapse</translation>
    </message>
    <message>
        <source>Partial mode collapse</source>
        <translation>Partial mode collapse</translation>
    </message>
    <message>
        <source>The critic has won</source>
        <translation>The critic has won</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>In circles</translation>
    </message>
    <message>
        <source>Partial mode collapse: %1 of %2 modes get less than a tenth of their share.</source>
        <translation>Partial mode collapse: %1 of %2 modes get less than a tenth of their share.</translation>
    </message>
    <message>
        <source>The critic has won: it tells all samples apart, and its gradient no longer moves the generator.</source>
        <translation>The critic has won: it tells all samples apart, and its gradient no longer moves the generator.</translation>
    </message>
    <message>
        <source>The game goes in circles: the samples wander about and come back.</source>
        <translation>The game goes in circles: the samples wander about and come back.</translation>
    </message>
    <message>
        <source>Named when nine tenths of the samples belong to one mode, or their variance is below a twentieth of the real ones&apos;, three times in a row. The critic judges each sample alone: it cannot see that they are all the same.</source>
        <translation>Named when nine tenths of the samples belong to one mode, or their variance is below a twentieth of the real ones&apos;, three times in a row. The critic judges each sample alone: it cannot see that they are all the same.</translation>
    </message>
    <message>
        <source>Named when modes get less than a tenth of their share though a third of the samples is of high quality, five times in a row. Where no sample is, no gradient leads there.</source>
        <translation>Named when modes get less than a tenth of their share though a third of the samples is of high quality, five times in a row. Where no sample is, no gradient leads there.</translation>
    </message>
    <message>
        <source>Named when every real sample is judged above every generated one and the generator&apos;s gradient is below a hundredth of its longest, three times in a row.</source>
        <translation>Named when every real sample is judged above every generated one and the generator&apos;s gradient is below a hundredth of its longest, three times in a row.</translation>
    </message>
    <message>
        <source>One update of the generator a round: the critic keeps up with it</source>
        <translation>One update of the generator a round: the critic keeps up with it</translation>
    </message>
    <message>
        <source>The non-saturating loss: steep where the critic is sure</source>
        <translation>The non-saturating loss: steep where the critic is sure</translation>
    </message>
    <message>
        <source>Noise on all that the critic sees: the two kinds overlap again</source>
        <translation>Noise on all that the critic sees: the two kinds overlap again</translation>
    </message>
    <message>
        <source>A penalty on the critic&apos;s slope at real samples: it calms the game</source>
        <translation>A penalty on the critic&apos;s slope at real samples: it calms the game</translation>
    </message>
    <message>
        <source>Averaged weights: the middle of the circle</source>
        <translation>Averaged weights: the middle of the circle</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>A tenth of the learning rate</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>generator&apos;s loss</translation>
    </message>
    <message>
        <source>critic&apos;s loss</source>
        <translation>critic&apos;s loss</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>modes found</source>
        <translation>modes found</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Modes found</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modes</translation>
    </message>
    <message>
        <source>share of high quality</source>
        <translation>share of high quality</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Samples of high quality</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>quality</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Fréchet distance</translation>
    </message>
    <message>
        <source>length of the generator&apos;s gradient</source>
        <translation>length of the generator&apos;s gradient</translation>
    </message>
    <message>
        <source>Generator&apos;s gradient</source>
        <translation>Generator&apos;s gradient</translation>
    </message>
    <message>
        <source>From noise to samples</source>
        <translation>From noise to samples</translation>
    </message>
    <message>
        <source>How far the samples that are shown have flowed: 0 is noise, 1 are samples.</source>
        <translation>How far the samples that are shown have flowed: 0 is noise, 1 are samples.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>How many samples are made to find modes and to measure the quality, and are written.</source>
        <translation>How many samples are made to find modes and to measure the quality, and are written.</translation>
    </message>
    <message>
        <source>The same with so many seeds in all: other first weights, noise and samples.</source>
        <translation>The same with so many seeds in all: other first weights, noise and samples.</translation>
    </message>
    <message>
        <source>Up to three other settings beside these, divided by |: game=wgan-gp | packing=4.</source>
        <translation>Up to three other settings beside these, divided by |: game=wgan-gp | packing=4.</translation>
    </message>
    <message>
        <source>Critic alone</source>
        <translation>Critic alone</translation>
    </message>
    <message>
        <source>So many updates of the critic, without the generator.</source>
        <translation>So many updates of the critic, without the generator.</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Generator alone</translation>
    </message>
    <message>
        <source>So many updates of the generator, without the critic.</source>
        <translation>So many updates of the generator, without the critic.</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>All samples alike</translation>
    </message>
    <message>
        <source>The real samples lie at eight places. The generator learns five times a round, the critic once. At how many of the eight will there be samples after 300 rounds?</source>
        <translation>The real samples lie at eight places. The generator learns five times a round, the critic once. At how many of the eight will there be samples after 300 rounds?</translation>
    </message>
    <message>
        <source>At one, and at another one soon after: all samples run together to where the critic is wrong, and the critic runs after them. What goes wrong offers something to try beside it.</source>
        <translation>At one, and at another one soon after: all samples run together to where the critic is wrong, and the critic runs after them. What goes wrong offers something to try beside it.</translation>
    </message>
    <message>
        <source>A critic with a gentle slope</source>
        <translation>A critic with a gentle slope</translation>
    </message>
    <message>
        <source>Both lanes imitate the ring. In lane B the critic&apos;s slope is kept near 1 everywhere (Wasserstein, gradient penalty). Which lane shares its samples out fairly?</source>
        <translation>Both lanes imitate the ring. In lane B the critic&apos;s slope is kept near 1 everywhere (Wasserstein, gradient penalty). Which lane shares its samples out fairly?</translation>
    </message>
    <message>
        <source>Lane B: its field slopes gently towards all eight, and after 500 rounds they get nearly the same share, while in lane A some get several times as much as others. KL in Curves says how far from fair. A round of lane B costs five times as much.</source>
        <translation>Lane B: its field slopes gently towards all eight, and after 500 rounds they get nearly the same share, while in lane A some get several times as much as others. KL in Curves says how far from fair. A round of lane B costs five times as much.</translation>
    </message>
    <message>
        <source>Four at once</source>
        <translation>Four at once</translation>
    </message>
    <message>
        <source>25 places, and a critic that sees one sample at a time. In lane B it sees four at once (PacGAN). Why could that help against samples that are all alike?</source>
        <translation>25 places, and a critic that sees one sample at a time. In lane B it sees four at once (PacGAN). Why could that help against samples that are all alike?</translation>
    </message>
    <message>
        <source>When the critic has won</source>
        <translation>When the critic has won</translation>
    </message>
    <message>
        <source>The critic learns twenty times a round, with a high rate, in the game as it was first written down (saturating). A better critic is a better teacher, is it not?</source>
        <translation>The critic learns twenty times a round, with a high rate, in the game as it was first written down (saturating). A better critic is a better teacher, is it not?</translation>
    </message>
    <message>
        <source>Within 30 rounds it is sure of everything: What the critic says shows two bars at 0 and 1, and the arrows are gone. A teacher that only says wrong teaches nothing.</source>
        <translation>Within 30 rounds it is sure of everything: What the critic says shows two bars at 0 and 1, and the arrows are gone. A teacher that only says wrong teaches nothing.</translation>
    </message>
    <message>
        <source>The same game, another slope</source>
        <translation>The same game, another slope</translation>
    </message>
    <message>
        <source>Lane A minimises log(1 − D), lane B maximises log D: both want D to be wrong. Does it matter?</source>
        <translation>Lane A minimises log(1 − D), lane B maximises log D: both want D to be wrong. Does it matter?</translation>
    </message>
    <message>
        <source>Look at the arrows while the critic is sure, in the first hundred rounds: short in lane A, long in lane B. Generator&apos;s gradient in Curves says how long. Neither keeps the samples apart.</source>
        <translation>Look at the arrows while the critic is sure, in the first hundred rounds: short in lane A, long in lane B. Generator&apos;s gradient in Curves says how long. Neither keeps the samples apart.</translation>
    </message>
    <message>
        <source>Two players, each of whom answers the other&apos;s last move. Will the losses settle? Will the samples?</source>
        <translation>Two players, each of whom answers the other&apos;s last move. Will the losses settle? Will the samples?</translation>
    </message>
    <message>
        <source>In lane A losses and samples swing for hundreds of rounds; neither falls. In lane B a penalty on the critic&apos;s slope at real samples (R1) calms the game.</source>
        <translation>In lane A losses and samples swing for hundreds of rounds; neither falls. In lane B a penalty on the critic&apos;s slope at real samples (R1) calms the game.</translation>
    </message>
    <message>
        <source>One network, one loss, no opponent: it learns which way noise has to go. Where will a point that begins in the middle of the ring end?</source>
        <translation>One network, one loss, no opponent: it learns which way noise has to go. Where will a point that begins in the middle of the ring end?</translation>
    </message>
    <message>
        <source>The ways bend: a way is the mean of all that pass there, and decides late. Move From noise to samples. After 6000 updates four of five samples are of high quality.</source>
        <translation>The ways bend: a way is the mean of all that pass there, and decides late. Move From noise to samples. After 6000 updates four of five samples are of high quality.</translation>
    </message>
    <message>
        <source>Why others stopped playing</source>
        <translation>Why others stopped playing</translation>
    </message>
    <message>
        <source>The same ring by a game and by flow matching, from four seeds each. Which is steadier from seed to seed?</source>
        <translation>The same ring by a game and by flow matching, from four seeds each. Which is steadier from seed to seed?</translation>
    </message>
    <message>
        <source>The flow finds all eight with every seed; of the game&apos;s seeds one or another lacks some. But a sample of the game takes one pass through the network, of the flow fifty.</source>
        <translation>The flow finds all eight with every seed; of the game&apos;s seeds one or another lacks some. But a sample of the game takes one pass through the network, of the flow fifty.</translation>
    </message>
    <message>
        <source>There is one network only, and no critic: choose another game to update one side.</source>
        <translation>There is one network only, and no critic: choose another game to update one side.</translation>
    </message>
    <message>
        <source>Diverged in round %1: a loss is no longer finite. The learning rates of %2 (critic) and %3 (generator) are too high for this game; step back and lower them.</source>
        <translation>Diverged in round %1: a loss is no longer finite. The learning rates of %2 (critic) and %3 (generator) are too high for this game; step back and lower them.</translation>
    </message>
    <message>
        <source>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high; step back and lower it.</source>
        <translation>Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high; step back and lower it.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Networks that learn to make samples: two in a game, or one that flows from noise to data.</source>
        <translation>Networks that learn to make samples: two in a game, or one that flows from noise to data.</translation>
    </message>
    <message>
        <source>1000 samples</source>
        <translation>1000 samples</translation>
    </message>
    <message>
        <source>There is no critic: one network learns one loss.</source>
        <translation>There is no critic: one network learns one loss.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>What the critic says</source>
        <translation>What the critic says</translation>
    </message>
    <message>
        <source>What the critic says of real and of generated samples will appear here.</source>
        <translation>What the critic says of real and of generated samples will appear here.</translation>
    </message>
    <message>
        <source>There is no game: one network learns one loss.</source>
        <translation>There is no game: one network learns one loss.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>One round</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>What goes wrong</translation>
    </message>
    <message>
        <source>Noise, bent</source>
        <translation>Noise, bent</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Film strip</translation>
    </message>
    <message>
        <source>Many seeds</source>
        <translation>Many seeds</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <translation>Variational autoencoder</translation>
    </message>
    <message>
        <source>Decoder&apos;s deviation</source>
        <translation>Decoder&apos;s deviation</translation>
    </message>
    <message>
        <source>How far, as a standard deviation, a sample may lie from what the decoder makes of its code. Small: exact copies count, large: an even use of the codes.</source>
        <translation>How far, as a standard deviation, a sample may lie from what the decoder makes of its code. Small: exact copies count, large: an even use of the codes.</translation>
    </message>
    <message>
        <source>Weight of the codes</source>
        <translation>Weight of the codes</translation>
    </message>
    <message>
        <source>Times the divergence of the codes from noise in the loss (beta: Higgins et al. 2017); 1: the bound on the likelihood.</source>
        <translation>Times the divergence of the codes from noise in the loss (beta: Higgins et al. 2017); 1: the bound on the likelihood.</translation>
    </message>
    <message>
        <source>There is no game, and nothing of this kind goes wrong.</source>
        <translation>There is no game, and nothing of this kind goes wrong.</translation>
    </message>
    <message>
        <source>Walk, first noise</source>
        <translation>Walk, first noise</translation>
    </message>
    <message>
        <source>Walk, second noise</source>
        <translation>Walk, second noise</translation>
    </message>
    <message>
        <source>The second one; the others are 0.</source>
        <translation>The second one; the others are 0.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>x, y and radius of each dab of the brush, on the data set Your own drawing; points lie evenly over each.</source>
        <translation>x, y and radius of each dab of the brush, on the data set Your own drawing; points lie evenly over each.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>x, y, radius: takes away the dabs whose middles lie within.</source>
        <translation>x, y, radius: takes away the dabs whose middles lie within.</translation>
    </message>
    <message>
        <source>The drawing is empty: nothing is learned until something is drawn, in the window or with --change 0:draw=0,0,0.5.</source>
        <translation>The drawing is empty: nothing is learned until something is drawn, in the window or with --change 0:draw=0,0,0.5.</translation>
    </message>
    <message>
        <source>draw, erase: only on your own drawing; choose dataset = drawing.</source>
        <translation>draw, erase: only on your own drawing; choose dataset = drawing.</translation>
    </message>
    <message>
        <source>draw: %1 numbers; each dab takes three, x, y and radius.</source>
        <translation>draw: %1 numbers; each dab takes three, x, y and radius.</translation>
    </message>
    <message>
        <source>draw, erase: the radius %1 is not allowed; it takes more than 0.</source>
        <translation>draw, erase: the radius %1 is not allowed; it takes more than 0.</translation>
    </message>
    <message>
        <source>The drawing is empty: draw something first.</source>
        <translation>The drawing is empty: draw something first.</translation>
    </message>
    <message>
        <source>The critic&apos;s slopes</source>
        <translation>The critic&apos;s slopes</translation>
    </message>
    <message>
        <source>How steep the critic is between generated and real samples will appear here.</source>
        <translation>How steep the critic is between generated and real samples will appear here.</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>Methods compared</translation>
    </message>
    <message>
        <source>networks = convolutional: samples in the plane are no pictures; choose networks = dense, or dataset = digits.</source>
        <translation>networks = convolutional: samples in the plane are no pictures; choose networks = dense, or dataset = digits.</translation>
    </message>
    <message>
        <source>networks = convolutional: flow matching has dense networks here; choose networks = dense.</source>
        <translation>networks = convolutional: flow matching has dense networks here; choose networks = dense.</translation>
    </message>
    <message>
        <source>packing = %1: convolutional networks see one picture at a time; choose packing = 1, or networks = dense.</source>
        <translation>packing = %1: convolutional networks see one picture at a time; choose packing = 1, or networks = dense.</translation>
    </message>
    <message>
        <source>%1: %2 layers, but the sides of pictures of %3 x %4 can be halved %5 times; choose 1 to as many layers, or networks = dense.</source>
        <translation>%1: %2 layers, but the sides of pictures of %3 x %4 can be halved %5 times; choose 1 to as many layers, or networks = dense.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolutional</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Of pictures: dense layers, or convolutions that halve and double the sides.</source>
        <translation>Of pictures: dense layers, or convolutions that halve and double the sides.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Channels of each convolutional layer, from input to output; the generator doubles the sides after each, the critic halves them before each.</source>
        <translation>Channels of each convolutional layer, from input to output; the generator doubles the sides after each, the critic halves them before each.</translation>
    </message>
    <message>
        <source>%1 pictures of %2 are imitated. What measures samples, a small classifier, knows the class of %3 % of those that it did not learn from.</source>
        <translation>%1 pictures of %2 are imitated. What measures samples, a small classifier, knows the class of %3 % of those that it did not learn from.</translation>
    </message>
    <message>
        <source>dataset = pictures: no pictures are given; open an IDX file or a folder of pictures, or give one with --data.</source>
        <translation>dataset = pictures: no pictures are given; open an IDX file or a folder of pictures, or give one with --data.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 is a table; give pictures, or choose dataset = file.</source>
        <translation>dataset = pictures: %1 is a table; give pictures, or choose dataset = file.</translation>
    </message>
    <message>
        <source>dataset = pictures: %1 has %2 pictures; at least %3 are needed.</source>
        <translation>dataset = pictures: %1 has %2 pictures; at least %3 are needed.</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>Your own pictures</translation>
    </message>
    <message>
        <source>What is to be imitated: a distribution in the plane, two columns of your own table, what you draw with the brush in the head of Samples; or pictures, those that come with the program or your own (an IDX file, or a folder with a folder for each class).</source>
        <translation>What is to be imitated: a distribution in the plane, two columns of your own table, what you draw with the brush in the head of Samples; or pictures, those that come with the program or your own (an IDX file, or a folder with a folder for each class).</translation>
    </message>
    <message>
        <source>makes a vector an image, and each number more a channel of its own</source>
        <translation>makes a vector an image, and each number more a channel of its own</translation>
    </message>
    <message>
        <source>Known of modes in the plane only.</source>
        <translation>Known of modes in the plane only.</translation>
    </message>
    <message>
        <source>Walk, class</source>
        <translation>Walk, class</translation>
    </message>
    <message>
        <source>Digits out of noise</source>
        <translation>Digits out of noise</translation>
    </message>
    <message>
        <source>The generator never sees a digit: it only learns which of its pictures the critic takes for real. Will it copy the digits that there are?</source>
        <translation>The generator never sees a digit: it only learns which of its pictures the critic takes for real. Will it copy the digits that there are?</translation>
    </message>
    <message>
        <source>Grey noise, then strokes, after a thousand rounds digits. Is it copying? puts each beside the real one that is nearest: alike, but none is the same. From one to another leads from digit to digit without a break.</source>
        <translation>Grey noise, then strokes, after a thousand rounds digits. Is it copying? puts each beside the real one that is nearest: alike, but none is the same. From one to another leads from digit to digit without a break.</translation>
    </message>
    <message>
        <source>Digits on demand</source>
        <translation>Digits on demand</translation>
    </message>
    <message>
        <source>Both networks are told which digit it is to be. How could the critic tell, of a perfect 7, that it is wrong?</source>
        <translation>Both networks are told which digit it is to be. How could the critic tell, of a perfect 7, that it is wrong?</translation>
    </message>
    <message>
        <source>Samples in the plane are no pictures: choose the data set Digits or your own pictures.</source>
        <translation>Samples in the plane are no pictures: choose the data set Digits or your own pictures.</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>From one to another</translation>
    </message>
    <message>
        <source>Is it copying?</source>
        <translation>Is it copying?</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetic</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 is no picture that can be read.</translation>
    </message>
    <message>
        <source>Translation, there and back</source>
        <translation>Translation, there and back</translation>
    </message>
    <message>
        <source>generator-channels: none; give one layer or more.</source>
        <translation>generator-channels: none; give one layer or more.</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Translated from</translation>
    </message>
    <message>
        <source>What is translated into the data set: another distribution, or its pictures in another kind.</source>
        <translation>What is translated into the data set: another distribution, or its pictures in another kind.</translation>
    </message>
    <message>
        <source>Weight of the way back</source>
        <translation>Weight of the way back</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample and what comes of it there and back (Zhu et al. 2017).</source>
        <translation>Times the mean distance between a sample and what comes of it there and back (Zhu et al. 2017).</translation>
    </message>
    <message>
        <source>Weight of identity</source>
        <translation>Weight of identity</translation>
    </message>
    <message>
        <source>Times the mean distance between a sample of the data set and its translation: what is right already is to be left alone.</source>
        <translation>Times the mean distance between a sample of the data set and its translation: what is right already is to be left alone.</translation>
    </message>
    <message>
        <source>Weight of pairs</source>
        <translation>Weight of pairs</translation>
    </message>
    <message>
        <source>Pictures and their own kind are shown together, and this times their mean distance counts (Isola et al. 2017); 0: nobody knows which belong together.</source>
        <translation>Pictures and their own kind are shown together, and this times their mean distance counts (Isola et al. 2017); 0: nobody knows which belong together.</translation>
    </message>
    <message>
        <source>Inverted pictures</source>
        <translation>Inverted pictures</translation>
    </message>
    <message>
        <source>Rotated pictures</source>
        <translation>Rotated pictures</translation>
    </message>
    <message>
        <source>Thickened pictures</source>
        <translation>Thickened pictures</translation>
    </message>
    <message>
        <source>Edges of the pictures</source>
        <translation>Edges of the pictures</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Only so many</translation>
    </message>
    <message>
        <source>So few pictures are imitated, as many of each class; those left out are held out for Does it help? 0: all.</source>
        <translation>So few pictures are imitated, as many of each class; those left out are held out for Does it help? 0: all.</translation>
    </message>
    <message>
        <source>source = %1: that is of pictures, and what is imitated lies in the plane; choose a distribution, or dataset = digits.</source>
        <translation>source = %1: that is of pictures, and what is imitated lies in the plane; choose a distribution, or dataset = digits.</translation>
    </message>
    <message>
        <source>source = %1: that lies in the plane, and pictures are imitated; choose inverted, rotated, thickened or edges.</source>
        <translation>source = %1: that lies in the plane, and pictures are imitated; choose inverted, rotated, thickened or edges.</translation>
    </message>
    <message>
        <source>pair-weight: samples in the plane have no partners; set it to 0, or choose dataset = digits.</source>
        <translation>pair-weight: samples in the plane have no partners; set it to 0, or choose dataset = digits.</translation>
    </message>
    <message>
        <source>it makes an image of %1 of %2 numbers or more, but gets %3.</source>
        <translation>it makes an image of %1 of %2 numbers or more, but gets %3.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>There is no way back.</translation>
    </message>
    <message>
        <source>distance there and back</source>
        <translation>distance there and back</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>There and back</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Does it help?</translation>
    </message>
    <message>
        <source>There are only fifty digits, five of each. A generator learns from these, and makes a thousand more. Will a classifier that learns from them too know more digits that nobody showed it?</source>
        <translation>There are only fifty digits, five of each. A generator learns from these, and makes a thousand more. Will a classifier that learns from them too know more digits that nobody showed it?</translation>
    </message>
    <message>
        <source>Pause after 600 rounds and wait a little. With generated ones it knows no more, from hardly any seed: the generator has seen the same fifty, and adds its own mistakes. SMOTE, points between two digits, changes nothing either. One seed alone could have told you otherwise.</source>
        <translation>Pause after 600 rounds and wait a little. With generated ones it knows no more, from hardly any seed: the generator has seen the same fifty, and adds its own mistakes. SMOTE, points between two digits, changes nothing either. One seed alone could have told you otherwise.</translation>
    </message>
    <message>
        <source>Dark digits on light ground, light ones on dark, and nobody says which belong together. Networks learn to translate, and to come back to where they began. Will a 7 stay a 7?</source>
        <translation>Dark digits on light ground, light ones on dark, and nobody says which belong together. Networks learn to translate, and to come back to where they began. Will a 7 stay a 7?</translation>
    </message>
    <message>
        <source>Whether generated pictures help a classifier will appear here.</source>
        <translation>Whether generated pictures help a classifier will appear here.</translation>
    </message>
    <message>
        <source>Samples are made of noise: choose the method Translation, there and back.</source>
        <translation>Samples are made of noise: choose the method Translation, there and back.</translation>
    </message>
    <message>
        <source>Coming back proves little: in lane A digits become others, and after 1200 rounds come back all the same. In lane B the networks see neighbouring pixels only (convolutional), and after 400 rounds a 7 is a 7. Weight of pairs shows them which belong together.</source>
        <translation>Coming back proves little: in lane A digits become others, and after 1200 rounds come back all the same. In lane B the networks see neighbouring pixels only (convolutional), and after 400 rounds a 7 is a 7. Weight of pairs shows them which belong together.</translation>
    </message>
    <message>
        <source>condition = class: what is imitated has no classes; choose dataset = digits or your own pictures, or condition = none.</source>
        <translation>condition = class: what is imitated has no classes; choose dataset = digits or your own pictures, or condition = none.</translation>
    </message>
    <message>
        <source>condition = class: translation is told no classes; choose condition = none.</source>
        <translation>condition = class: translation is told no classes; choose condition = none.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Class: both networks are told which class a sample is of, so that one can be asked for (Mirza and Osindero 2014).</source>
        <translation>Class: both networks are told which class a sample is of, so that one can be asked for (Mirza and Osindero 2014).</translation>
    </message>
    <message>
        <source>Which class Noise, bent asks for, from 0, where there is a condition.</source>
        <translation>Which class Noise, bent asks for, from 0, where there is a condition.</translation>
    </message>
    <message>
        <source>Few pictures, of classes that are asked for: choose the data set Digits or your own pictures, set Only so many, and Class as the condition.</source>
        <translation>Few pictures, of classes that are asked for: choose the data set Digits or your own pictures, set Only so many, and Class as the condition.</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Real or generated?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>A detector</translation>
    </message>
    <message>
        <source>Pictures that a network has made are not marked for the eye; their metadata, which GIFs have not, say so all the same.</source>
        <translation>Pictures that a network has made are not marked for the eye; their metadata, which GIFs have not, say so all the same.</translation>
    </message>
    <message>
        <source>Not measured of a translation.</source>
        <translation>Not measured of a translation.</translation>
    </message>
    <message>
        <source>spectral-norm: layers that it divides have no derivative of second order, which gradient-penalty and r1 need; leave spectral-norm off, or set both to 0.</source>
        <translation>spectral-norm: layers that it divides have no derivative of second order, which gradient-penalty and r1 need; leave spectral-norm off, or set both to 0.</translation>
    </message>
    <message>
        <source>networks = convolutional: the sides of pictures of %1 x %2 cannot be halved; choose networks = dense.</source>
        <translation>networks = convolutional: the sides of pictures of %1 x %2 cannot be halved; choose networks = dense.</translation>
    </message>
    <message>
        <source>the generator</source>
        <translation>the generator</translation>
    </message>
    <message>
        <source>the critic</source>
        <translation>the critic</translation>
    </message>
    <message>
        <source>the encoder</source>
        <translation>the encoder</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 Choose smaller pictures, networks or packs.</source>
        <translation>%1 cannot be made: %2 Choose smaller pictures, networks or packs.</translation>
    </message>
    <message>
        <source>dataset = pictures: all pictures of %1 are of one class; at least two are needed.</source>
        <translation>dataset = pictures: all pictures of %1 are of one class; at least two are needed.</translation>
    </message>
    <message>
        <source>few = %1: %2 pictures are left, as many of each class; at least %3 are needed.</source>
        <translation>few = %1: %2 pictures are left, as many of each class; at least %3 are needed.</translation>
    </message>
    <message>
        <source>Translation updates both ways together: choose another game to update one side.</source>
        <translation>Translation updates both ways together: choose another game to update one side.</translation>
    </message>
    <message>
        <source>Translation has a critic each way; this shows the one of a game of two.</source>
        <translation>Translation has a critic each way; this shows the one of a game of two.</translation>
    </message>
    <message>
        <source>dataset = pictures: those of %1 have %2 numbers each (%3 x %4 pixels, %5 channels); at most %6 are allowed.</source>
        <translation>dataset = pictures: those of %1 have %2 numbers each (%3 x %4 pixels, %5 channels); at most %6 are allowed.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Slant</translation>
    </message>
    <message>
        <source>How far Directions moves the noise of its pictures along the direction of slant.</source>
        <translation>How far Directions moves the noise of its pictures along the direction of slant.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Thickness</translation>
    </message>
    <message>
        <source>How far Directions moves it along the direction of thickness.</source>
        <translation>How far Directions moves it along the direction of thickness.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Truncation</translation>
    </message>
    <message>
        <source>Times the noise of the pictures in Directions: below 1 they are more usual, and more alike (Brock et al. 2019).</source>
        <translation>Times the noise of the pictures in Directions: below 1 they are more usual, and more alike (Brock et al. 2019).</translation>
    </message>
    <message>
        <source>A translation is made of pictures, not of noise.</source>
        <translation>A translation is made of pictures, not of noise.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Only of the class</source>
        <translation>Only of the class</translation>
    </message>
    <message>
        <source>The one class of which there are only so many, while all others are there; empty: as many of each. Does it help? then tells this class from the others.</source>
        <translation>The one class of which there are only so many, while all others are there; empty: as many of each. Does it help? then tells this class from the others.</translation>
    </message>
    <message>
        <source>rare = %1: %2 has no such class; it has %3.</source>
        <translation>rare = %1: %2 has no such class; it has %3.</translation>
    </message>
    <message>
        <source>The first random number of the sample that Noise, bent follows (drag in its left plane); of translation the place that There and back follows.</source>
        <translation>The first random number of the sample that Noise, bent follows (drag in its left plane); of translation the place that There and back follows.</translation>
    </message>
    <message>
        <source>Forty minutes</source>
        <translation>Forty minutes</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>The game</translation>
    </message>
    <message>
        <source>Without a game</source>
        <translation>Without a game</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Made pictures</translation>
    </message>
    <message>
        <source>These lines join generated and real samples of a game of two; translation is none.</source>
        <translation>These lines join generated and real samples of a game of two; translation is none.</translation>
    </message>
    <message>
        <source>Does it help?: of some class there is only one picture, and SMOTE, which needs two, adds none of it.</source>
        <translation>Does it help?: of some class there is only one picture, and SMOTE, which needs two, adds none of it.</translation>
    </message>
    <message>
        <source>--data %1 is not used: --set %2=%3 chooses something else.</source>
        <translation>--data %1 is not used: --set %2=%3 chooses something else.</translation>
    </message>
    <message>
        <source>%1 is an IDX file, but not called as a set of pictures is: the name of the training images ends in train-images-idx3-ubyte or train-images-idx3-ubyte.gz, and their labels are beside them.</source>
        <translation>%1 is an IDX file, but not called as a set of pictures is: the name of the training images ends in train-images-idx3-ubyte or train-images-idx3-ubyte.gz, and their labels are beside them.</translation>
    </message>
    <message>
        <source>JS of the shares (nats)</source>
        <translation>JS of the shares (nats)</translation>
    </message>
    <message>
        <source>JS of the shares</source>
        <translation>JS of the shares</translation>
    </message>
    <message>
        <source>KL of the shares (nats)</source>
        <translation>KL of the shares (nats)</translation>
    </message>
    <message>
        <source>KL of the shares</source>
        <translation>KL of the shares</translation>
    </message>
    <message>
        <source>Mode collapse: nearly all samples are alike, or belong to one mode.</source>
        <translation>Mode collapse: nearly all samples are alike, or belong to one mode.</translation>
    </message>
    <message>
        <source>Named when in the last 20 measurements the samples&apos; middle went eight standard deviations and more, and is within a third of that way of where it was: each side follows the other.</source>
        <translation>Named when in the last 20 measurements the samples&apos; middle went eight standard deviations and more, and is within a third of that way of where it was: each side follows the other.</translation>
    </message>
    <message>
        <source>The losses will appear here.</source>
        <translation>The losses will appear here.</translation>
    </message>
    <message>
        <source>%1: the table that comes along in it is damaged.</source>
        <translation>%1: the table that comes along in it is damaged.</translation>
    </message>
    <message>
        <source>{&quot;path&quot;, &quot;digest&quot;}, or {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} for a table that comes along</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}, or {&quot;path&quot;, &quot;digest&quot;, &quot;bytes&quot;} for a table that comes along</translation>
    </message>
    <message>
        <source>data, problem, examples, table, file, drawing</source>
        <translation>data, problem, examples, table, file, drawing</translation>
    </message>
    <message>
        <source>samples, size, amount of data</source>
        <translation>samples, size, amount of data</translation>
    </message>
    <message>
        <source>scatter, spread, jitter, difficulty</source>
        <translation>scatter, spread, jitter, difficulty</translation>
    </message>
    <message>
        <source>validation, split, hold-out, training set, test set</source>
        <translation>validation, split, hold-out, training set, test set</translation>
    </message>
    <message>
        <source>imbalance, class ratio, skew, prevalence</source>
        <translation>imbalance, class ratio, skew, prevalence</translation>
    </message>
    <message>
        <source>features, variables, columns</source>
        <translation>features, variables, columns</translation>
    </message>
    <message>
        <source>network, architecture, neurons, units, depth, width, nodes</source>
        <translation>network, architecture, neurons, units, depth, width, nodes</translation>
    </message>
    <message>
        <source>network, architecture, convolution, depth, notation</source>
        <translation>network, architecture, convolution, depth, notation</translation>
    </message>
    <message>
        <source>nonlinearity, transfer function, ReLU, tanh, sigmoid</source>
        <translation>nonlinearity, transfer function, ReLU, tanh, sigmoid</translation>
    </message>
    <message>
        <source>initialisation, weights at the start, Glorot, Xavier, He, Kaiming</source>
        <translation>initialisation, weights at the start, Glorot, Xavier, He, Kaiming</translation>
    </message>
    <message>
        <source>normalisation, BatchNorm</source>
        <translation>normalisation, BatchNorm</translation>
    </message>
    <message>
        <source>regularisation, overfitting</source>
        <translation>regularisation, overfitting</translation>
    </message>
    <message>
        <source>cost, error, objective, cross-entropy, mean squared error</source>
        <translation>cost, error, objective, cross-entropy, mean squared error</translation>
    </message>
    <message>
        <source>imbalance, cost-sensitive</source>
        <translation>imbalance, cost-sensitive</translation>
    </message>
    <message>
        <source>update rule, gradient descent, SGD, Adam, solver, trainer</source>
        <translation>update rule, gradient descent, SGD, Adam, solver, trainer</translation>
    </message>
    <message>
        <source>inertia, heavy ball, Nesterov</source>
        <translation>inertia, heavy ball, Nesterov</translation>
    </message>
    <message>
        <source>rate, step size, eta, alpha, speed of learning</source>
        <translation>rate, step size, eta, alpha, speed of learning</translation>
    </message>
    <message>
        <source>learning rate, step size, eta, alpha</source>
        <translation>learning rate, step size, eta, alpha</translation>
    </message>
    <message>
        <source>decay, annealing, cosine, warm-up, learning rate</source>
        <translation>decay, annealing, cosine, warm-up, learning rate</translation>
    </message>
    <message>
        <source>mini-batch, stochastic, epoch</source>
        <translation>mini-batch, stochastic, epoch</translation>
    </message>
    <message>
        <source>epoch, batch, sample, iteration</source>
        <translation>epoch, batch, sample, iteration</translation>
    </message>
    <message>
        <source>regularisation, lasso, sparsity, weight decay, penalty</source>
        <translation>regularisation, lasso, sparsity, weight decay, penalty</translation>
    </message>
    <message>
        <source>regularisation, ridge, weight decay, penalty</source>
        <translation>regularisation, ridge, weight decay, penalty</translation>
    </message>
    <message>
        <source>regularisation, L2, ridge, AdamW, penalty</source>
        <translation>regularisation, L2, ridge, AdamW, penalty</translation>
    </message>
    <message>
        <source>gradient clipping, exploding gradients</source>
        <translation>gradient clipping, exploding gradients</translation>
    </message>
    <message>
        <source>sharpness-aware, flat minima</source>
        <translation>sharpness-aware, flat minima</translation>
    </message>
    <message>
        <source>cut-off, decision, operating point</source>
        <translation>cut-off, decision, operating point</translation>
    </message>
    <message>
        <source>base rate, prior, class ratio</source>
        <translation>base rate, prior, class ratio</translation>
    </message>
    <message>
        <source>SMOTE, oversampling, undersampling, imbalance</source>
        <translation>SMOTE, oversampling, undersampling, imbalance</translation>
    </message>
    <message>
        <source>repetitions, runs, confidence, error bars</source>
        <translation>repetitions, runs, confidence, error bars</translation>
    </message>
    <message>
        <source>comparison, sweep, settings side by side</source>
        <translation>comparison, sweep, settings side by side</translation>
    </message>
    <message>
        <source>algorithm, DQN, PPO, SARSA, Q-learning, REINFORCE, policy</source>
        <translation>algorithm, DQN, PPO, SARSA, Q-learning, REINFORCE, policy</translation>
    </message>
    <message>
        <source>gamma, horizon, future</source>
        <translation>gamma, horizon, future</translation>
    </message>
    <message>
        <source>epsilon-greedy, Boltzmann, curiosity</source>
        <translation>epsilon-greedy, Boltzmann, curiosity</translation>
    </message>
    <message>
        <source>exploration, chance</source>
        <translation>exploration, chance</translation>
    </message>
    <message>
        <source>replay buffer, experience</source>
        <translation>replay buffer, experience</translation>
    </message>
    <message>
        <source>target network, frozen copy</source>
        <translation>target network, frozen copy</translation>
    </message>
    <message>
        <source>train, watch, play by hand, demonstration</source>
        <translation>train, watch, play by hand, demonstration</translation>
    </message>
    <message>
        <source>physics, planet, g</source>
        <translation>physics, planet, g</translation>
    </message>
    <message>
        <source>physics, simulator, Box2D, Gymnasium</source>
        <translation>physics, simulator, Box2D, Gymnasium</translation>
    </message>
    <message>
        <source>function, landscape, Rosenbrock, saddle</source>
        <translation>function, landscape, Rosenbrock, saddle</translation>
    </message>
    <message>
        <source>directions, slice, projection</source>
        <translation>directions, slice, projection</translation>
    </message>
    <message>
        <source>GAN, objective, Wasserstein, diffusion, flow</source>
        <translation>GAN, objective, Wasserstein, diffusion, flow</translation>
    </message>
    <message>
        <source>latent, code, z</source>
        <translation>latent, code, z</translation>
    </message>
    <message>
        <source>PacGAN, mode collapse</source>
        <translation>PacGAN, mode collapse</translation>
    </message>
    <message>
        <source>WGAN-GP, Lipschitz, lambda</source>
        <translation>WGAN-GP, Lipschitz, lambda</translation>
    </message>
    <message>
        <source>Lipschitz, stability</source>
        <translation>Lipschitz, stability</translation>
    </message>
    <message>
        <source>discriminator, balance, n-critic</source>
        <translation>discriminator, balance, n-critic</translation>
    </message>
    <message>
        <source>Train: the agent learns. Watch: it shows what it has learned, beside earlier policies. By hand: you steer with the arrow keys, the agent beside you. Only Train changes the agent.</source>
        <translation>Train: the agent learns. Watch: it shows what it has learned, beside earlier policies. By hand: you steer with the arrow keys, the agent beside you. Only Train changes the agent.</translation>
    </message>
    <message>
        <source>Surprisingly well: more than 300 steps after 40,000. Every cell is visited often, so it is learned soon. Yet it never knows when the cart comes near the end of the track.</source>
        <translation>Surprisingly well: more than 300 steps after 40,000. Every cell is visited often, so it is learned soon. Yet it never knows when the cart comes near the end of the track.</translation>
    </message>
    <message>
        <source>It rises to all 500, and after some 100,000 steps falls again: each update moves the whole map, and also spoils what was right. The evaluations without exploration jump most; the best policy is kept.</source>
        <translation>It rises to all 500, and after some 100,000 steps falls again: each update moves the whole map, and also spoils what was right. The evaluations without exploration jump most; the best policy is kept.</translation>
    </message>
    <message>
        <source>Three learn it about as fast, within some 60,000 steps; the table stays behind. PPO and REINFORCE then keep it, DQN falls again after some 100,000. DQN learns from each step many times: look at the time that it takes, too.</source>
        <translation>Three learn it about as fast, within some 60,000 steps; the table stays behind. PPO and REINFORCE then keep it, DQN falls again after some 100,000. DQN learns from each step many times: look at the time that it takes, too.</translation>
    </message>
    <message>
        <source>To go back first, and swing. At first it only learns to stay on the track; within 100,000 steps it begins to lift the pole, and later holds it. Watch it beside the ghosts of its earlier policies.</source>
        <translation>To go back first, and swing. At first it only learns to stay on the track; within 100,000 steps it begins to lift the pole, and later holds it. Watch it beside the ghosts of its earlier policies.</translation>
    </message>
    <message>
        <source>Networks from scratch</source>
        <translation>Networks from scratch</translation>
    </message>
    <message>
        <source>From a single perceptron to deep networks that are hard to train, and what helps them.</source>
        <translation>From a single perceptron to deep networks that are hard to train, and what helps them.</translation>
    </message>
    <message>
        <source>Will the perceptron&apos;s line ever come to rest?</source>
        <translation>Will the perceptron&apos;s line ever come to rest?</translation>
    </message>
    <message>
        <source>Can one line divide exclusive or?</source>
        <translation>Can one line divide exclusive or?</translation>
    </message>
    <message>
        <source>How many lines does it take to enclose a disc?</source>
        <translation>How many lines does it take to enclose a disc?</translation>
    </message>
    <message>
        <source>Can a sum of hinges follow any curve?</source>
        <translation>Can a sum of hinges follow any curve?</translation>
    </message>
    <message>
        <source>Is a network without an activation function deep?</source>
        <translation>Is a network without an activation function deep?</translation>
    </message>
    <message>
        <source>How does a ReLU unit die, and can it come back?</source>
        <translation>How does a ReLU unit die, and can it come back?</translation>
    </message>
    <message>
        <source>What is left of an error after eight layers?</source>
        <translation>What is left of an error after eight layers?</translation>
    </message>
    <message>
        <source>Why does a deep network learn when layers are added to their input?</source>
        <translation>Why does a deep network learn when layers are added to their input?</translation>
    </message>
    <message>
        <source>How do you keep a network from learning noise by heart?</source>
        <translation>How do you keep a network from learning noise by heart?</translation>
    </message>
    <message>
        <source>One point at a time, or all at once?</source>
        <translation>One point at a time, or all at once?</translation>
    </message>
    <message>
        <source>What does batch normalisation change?</source>
        <translation>What does batch normalisation change?</translation>
    </message>
    <message>
        <source>Is it the same network in PyTorch, NumPy and Keras?</source>
        <translation>Is it the same network in PyTorch, NumPy and Keras?</translation>
    </message>
    <message>
        <source>Training, loss surfaces and schedules</source>
        <translation>Training, loss surfaces and schedules</translation>
    </message>
    <message>
        <source>How far a step may go, where the learning rate comes from, and the ground that training walks on.</source>
        <translation>How far a step may go, where the learning rate comes from, and the ground that training walks on.</translation>
    </message>
    <message>
        <source>How fast may it go before it flies out?</source>
        <translation>How fast may it go before it flies out?</translation>
    </message>
    <message>
        <source>Which learning rate do you begin with, and how does it end?</source>
        <translation>Which learning rate do you begin with, and how does it end?</translation>
    </message>
    <message>
        <source>What does the ground look like around a network?</source>
        <translation>What does the ground look like around a network?</translation>
    </message>
    <message>
        <source>What a figure says about a model, and what it leaves out.</source>
        <translation>What a figure says about a model, and what it leaves out.</translation>
    </message>
    <message>
        <source>Is a model that is right 99 times in 100 any good?</source>
        <translation>Is a model that is right 99 times in 100 any good?</translation>
    </message>
    <message>
        <source>Where do you put the threshold when a miss is dear?</source>
        <translation>Where do you put the threshold when a miss is dear?</translation>
    </message>
    <message>
        <source>When the model says 70 %, how often is it so?</source>
        <translation>When the model says 70 %, how often is it so?</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Reinforcement learning</translation>
    </message>
    <message>
        <source>Does a finer table learn better?</source>
        <translation>Does a finer table learn better?</translation>
    </message>
    <message>
        <source>How much experience does it take to balance a pole?</source>
        <translation>How much experience does it take to balance a pole?</translation>
    </message>
    <message>
        <source>Networks that make samples, and what goes wrong between two of them.</source>
        <translation>Networks that make samples, and what goes wrong between two of them.</translation>
    </message>
    <message>
        <source>Why do all samples become alike?</source>
        <translation>Why do all samples become alike?</translation>
    </message>
    <message>
        <source>Does the generator copy what it was shown?</source>
        <translation>Does the generator copy what it was shown?</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>What was learned for one task helps with another, or stands in its way.</source>
        <translation>What was learned for one task helps with another, or stands in its way.</translation>
    </message>
    <message>
        <source>How few labels are enough for a network that has seen other digits?</source>
        <translation>How few labels are enough for a network that has seen other digits?</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Networks that look at a picture piece by piece.</source>
        <translation>Networks that look at a picture piece by piece.</translation>
    </message>
    <message>
        <source>How can a change that nobody sees turn a 3 into an 8?</source>
        <translation>How can a change that nobody sees turn a 3 into an 8?</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequences</translation>
    </message>
    <message>
        <source>Networks that remember, and networks that look back.</source>
        <translation>Networks that remember, and networks that look back.</translation>
    </message>
    <message>
        <source>How does a network remember what came fifty steps ago?</source>
        <translation>How does a network remember what came fifty steps ago?</translation>
    </message>
    <message>
        <source>Bias and fairness</source>
        <translation>Bias and fairness</translation>
    </message>
    <message>
        <source>Who bears the mistakes of a model.</source>
        <translation>Who bears the mistakes of a model.</translation>
    </message>
    <message>
        <source>Can a model be unfair that never sees the group?</source>
        <translation>Can a model be unfair that never sees the group?</translation>
    </message>
    <message>
        <source>Broken runs to repair</source>
        <translation>Broken runs to repair</translation>
    </message>
    <message>
        <source>“My network does not learn”: ten runs with one fault each. Find it, and change one setting.</source>
        <translation>“My network does not learn”: ten runs with one fault each. Find it, and change one setting.</translation>
    </message>
    <message>
        <source>1: Why does nothing move?</source>
        <translation>1: Why does nothing move?</translation>
    </message>
    <message>
        <source>2: Why does it leap?</source>
        <translation>2: Why does it leap?</translation>
    </message>
    <message>
        <source>3: Why does the loss burst?</source>
        <translation>3: Why does the loss burst?</translation>
    </message>
    <message>
        <source>4: Why is there one answer for everything?</source>
        <translation>4: Why is there one answer for everything?</translation>
    </message>
    <message>
        <source>5: Why do eight units draw one line?</source>
        <translation>5: Why do eight units draw one line?</translation>
    </message>
    <message>
        <source>6: Why does everything fade?</source>
        <translation>6: Why does everything fade?</translation>
    </message>
    <message>
        <source>7: Why is it stuck half-way?</source>
        <translation>7: Why is it stuck half-way?</translation>
    </message>
    <message>
        <source>8: Why perfect here, and a coin toss there?</source>
        <translation>8: Why perfect here, and a coin toss there?</translation>
    </message>
    <message>
        <source>9: Why is ninety per cent right not good?</source>
        <translation>9: Why is ninety per cent right not good?</translation>
    </message>
    <message>
        <source>10: Why is this too good?</source>
        <translation>10: Why is this too good?</translation>
    </message>
    <message>
        <source>Broken run 9: ninety per cent right</source>
        <translation>Broken run 9: ninety per cent right</translation>
    </message>
    <message>
        <source>Nine of ten transactions are judged rightly, and the loss has settled. The data can be told apart well. What does the matrix say, and what did training ask for?</source>
        <translation>Nine of ten transactions are judged rightly, and the loss has settled. The data can be told apart well. What does the matrix say, and what did training ask for?</translation>
    </message>
    <message>
        <source>Broken run 10: too good</source>
        <translation>Broken run 10: too good</translation>
    </message>
    <message>
        <source>Fraud that is hard to tell from the rest, a rare class, and an area of .96 under the ROC curve on samples held out for the test. Would you sell this model?</source>
        <translation>Fraud that is hard to tell from the rest, a rare class, and an area of .96 under the ROC curve on samples held out for the test. Would you sell this model?</translation>
    </message>
    <message>
        <source>Lane A comes to an area of .99: it has seen the copies of what it is tested on. Lane B says about .5, which is the truth. The imbalance view counts the leaked samples.</source>
        <translation>Lane A comes to an area of .99: it has seen the copies of what it is tested on. Lane B says about .5, which is the truth. The imbalance view counts the leaked samples.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is about .88. When the model says 70 %, how often is it fraud?</source>
        <translation>The area under the ROC curve is about .88. When the model says 70 %, how often is it fraud?</translation>
    </message>
    <message>
        <source>The calibration view: of those with 70 % fewer than one in four are. Balanced weights move all probabilities up and leave their order. Set the class weights to none and watch.</source>
        <translation>The calibration view: of those with 70 % fewer than one in four are. Balanced weights move all probabilities up and leave their order. Set the class weights to none and watch.</translation>
    </message>
    <message>
        <source>Twelve test samples of pure noise: here the area falls below one half. A package in R often says as much above it, of the same numbers. Who is right?</source>
        <translation>Twelve test samples of pure noise: here the area falls below one half. A package in R often says as much above it, of the same numbers. Who is right?</translation>
    </message>
    <message>
        <source>In the first updates the predictions are worse than the mean. Two tools report R²: one a negative number, one a positive. How?</source>
        <translation>In the first updates the predictions are worse than the mean. Two tools report R²: one a negative number, one a positive. How?</translation>
    </message>
    <message>
        <source>Four alike samples give themselves away. After 6000 rounds the shares of the 25 are far more even in lane B: its KL is less than a third. Samples of high quality are rare in both: that takes longer.</source>
        <translation>Four alike samples give themselves away. After 6000 rounds the shares of the 25 are far more even in lane B: its KL is less than a third. Samples of high quality are rare in both: that takes longer.</translation>
    </message>
    <message>
        <source>It is wrong where a 3 was asked for. After 1500 rounds each row of Samples is one digit, and all ten get their share: KL in Curves is a few thousandths.</source>
        <translation>It is wrong where a 3 was asked for. After 1500 rounds each row of Samples is one digit, and all ten get their share: KL in Curves is a few thousandths.</translation>
    </message>
    <message>
        <source>Each point is a run, and all see the samples equally often. Large batches and small rates end in sharper places, to the right: what counts is the rate divided by the batch size. Where that is largest, the run never settles. Then move Rescaled by: every point moves, and no network has changed what it computes.</source>
        <translation>Each point is a run, and all see the samples equally often. Large batches and small rates end in sharper places, to the right: what counts is the rate divided by the batch size. Where that is largest, the run never settles. Then move Rescaled by: every point moves, and no network has changed what it computes.</translation>
    </message>
    <message>
        <source>Broken run 1: nothing moves</source>
        <translation>Broken run 1: nothing moves</translation>
    </message>
    <message>
        <source>The curve looks level, and the boundary stands still; nothing is reported as wrong. What would you change, and by how much?</source>
        <translation>The curve looks level, and the boundary stands still; nothing is reported as wrong. What would you change, and by how much?</translation>
    </message>
    <message>
        <source>The learning rate, 0.0001, is a thousand times too small. Look closely: the loss does fall. Set the rate to 0.1 while it runs.</source>
        <translation>The learning rate, 0.0001, is a thousand times too small. Look closely: the loss does fall. Set the rate to 0.1 while it runs.</translation>
    </message>
    <message>
        <source>Broken run 2: it leaps</source>
        <translation>Broken run 2: it leaps</translation>
    </message>
    <message>
        <source>The boundary looks another way with each update, and the loss leaps. After a thousand updates the network is no better than at the start. What is wrong?</source>
        <translation>The boundary looks another way with each update, and the loss leaps. After a thousand updates the network is no better than at the start. What is wrong?</translation>
    </message>
    <message>
        <source>The learning rate of 1 is a hundred times what suits Adam here: each step leaps across the valley. Set it to 0.01 and start again; from where the leaps have left the weights it is hard to come back.</source>
        <translation>The learning rate of 1 is a hundred times what suits Adam here: each step leaps across the valley. Set it to 0.01 and start again; from where the leaps have left the weights it is hard to come back.</translation>
    </message>
    <message>
        <source>Broken run 3: it bursts</source>
        <translation>Broken run 3: it bursts</translation>
    </message>
    <message>
        <source>The easiest task there is: a slanted plane, and no hidden layer. Yet the loss grows about forty times with every update until it is no number any more. Why?</source>
        <translation>The easiest task there is: a slanted plane, and no hidden layer. Yet the loss grows about forty times with every update until it is no number any more. Why?</translation>
    </message>
    <message>
        <source>The inputs have different scales: x and y reach 6, their squares 36, and a rate that suits the small ones is too large for these. Leave the squares out (inputs x and y), or lower the rate to 0.001.</source>
        <translation>The inputs have different scales: x and y reach 6, their squares 36, and a rate that suits the small ones is too large for these. Leave the squares out (inputs x and y), or lower the rate to 0.001.</translation>
    </message>
    <message>
        <source>Broken run 4: one answer for everything</source>
        <translation>Broken run 4: one answer for everything</translation>
    </message>
    <message>
        <source>There are hills to be learned, and the network answers the same value everywhere. Lowering the learning rate while it runs changes nothing. Why not?</source>
        <translation>There are hills to be learned, and the network answers the same value everywhere. Lowering the learning rate while it runs changes nothing. Why not?</translation>
    </message>
    <message>
        <source>The first steps, at a rate of 3, threw all eight units of the second layer to where a ReLU is 0 for every sample. They get no gradient and cannot come back. Set the rate to 0.01 and start again.</source>
        <translation>The first steps, at a rate of 3, threw all eight units of the second layer to where a ReLU is 0 for every sample. They get no gradient and cannot come back. Set the rate to 0.01 and start again.</translation>
    </message>
    <message>
        <source>Broken run 5: eight units, one line</source>
        <translation>Broken run 5: eight units, one line</translation>
    </message>
    <message>
        <source>Eight hidden units could draw eight lines. The network draws one, and stays there. What do the eight have in common?</source>
        <translation>Eight hidden units could draw eight lines. The network draws one, and stays there. What do the eight have in common?</translation>
    </message>
    <message>
        <source>All weights began at zero, so all eight units get the same gradient in every update and stay copies of one another. Choose another initialiser, such as Glorot.</source>
        <translation>All weights began at zero, so all eight units get the same gradient in every update and stay copies of one another. Choose another initialiser, such as Glorot.</translation>
    </message>
    <message>
        <source>Broken run 6: everything fades</source>
        <translation>Broken run 6: everything fades</translation>
    </message>
    <message>
        <source>It begins to learn, then the colours fade to grey, and the loss settles at 0.693. Which setting works against learning?</source>
        <translation>It begins to learn, then the colours fade to grey, and the loss settles at 0.693. Which setting works against learning?</translation>
    </message>
    <message>
        <source>L2 = 1: the penalty counts for more than the data and pulls all weights to 0; then every point is an even chance, and the loss is ln 2. Set L2 to 0 and start again: weights that are gone get hardly any gradient.</source>
        <translation>L2 = 1: the penalty counts for more than the data and pulls all weights to 0; then every point is an even chance, and the loss is ln 2. Set L2 to 0 and start again: weights that are gone get hardly any gradient.</translation>
    </message>
    <message>
        <source>Broken run 7: stuck half-way</source>
        <translation>Broken run 7: stuck half-way</translation>
    </message>
    <message>
        <source>The loss falls a little, then nothing more happens, on training and on test points alike. More updates do not help. What would?</source>
        <translation>The loss falls a little, then nothing more happens, on training and on test points alike. More updates do not help. What would?</translation>
    </message>
    <message>
        <source>Two hidden units draw two lines, and a checkerboard takes more: the network is too small (underfitting). Set the hidden layers to 16,16.</source>
        <translation>Two hidden units draw two lines, and a checkerboard takes more: the network is too small (underfitting). Set the hidden layers to 16,16.</translation>
    </message>
    <message>
        <source>Broken run 8: perfect, and a coin toss</source>
        <translation>Broken run 8: perfect, and a coin toss</translation>
    </message>
    <message>
        <source>After a hundred updates every training sample is right. On new ones the network is no better than a coin. Does it take more units, or fewer?</source>
        <translation>After a hundred updates every training sample is right. On new ones the network is no better than a coin. Does it take more units, or fewer?</translation>
    </message>
    <message>
        <source>Neither: at noise 1 the columns say nothing about the class, as if somebody had shuffled the labels, and 150 samples were learned by heart. With data that mean something (noise 0.2) more than four of five new ones are right.</source>
        <translation>Neither: at noise 1 the columns say nothing about the class, as if somebody had shuffled the labels, and 150 samples were learned by heart. With data that mean something (noise 0.2) more than four of five new ones are right.</translation>
    </message>
    <message>
        <source>A curve out of hinges</source>
        <translation>A curve out of hinges</translation>
    </message>
    <message>
        <source>A ReLU unit of one input is a hinge: flat on one side, straight on the other. Lane A has 3 hinges, lane B 24. How many does a sine of two waves take?</source>
        <translation>A ReLU unit of one input is a hinge: flat on one side, straight on the other. Lane A has 3 hinges, lane B 24. How many does a sine of two waves take?</translation>
    </message>
    <message>
        <source>It goes up and down in five straight pieces, and 3 hinges make four at most. With 24 the hinges spread out, and what is left of the error is little more than the noise. The network view shows each unit&apos;s hinge.</source>
        <translation>It goes up and down in five straight pieces, and 3 hinges make four at most. With 24 the hinges spread out, and what is left of the error is little more than the noise. The network view shows each unit&apos;s hinge.</translation>
    </message>
    <message>
        <source>With and without batch normalisation</source>
        <translation>With and without batch normalisation</translation>
    </message>
    <message>
        <source>Both lanes have the same three layers of ReLU units. In lane B what enters each activation is normalised over the batch. Which lane has the spiral first?</source>
        <translation>Both lanes have the same three layers of ReLU units. In lane B what enters each activation is normalised over the batch. Which lane has the spiral first?</translation>
    </message>
    <message>
        <source>Lane B: it has the spiral after 300 updates, when lane A has hardly bent its line. After 2000 both have it, and lane A&apos;s loss is the lower one: the batches&apos; means are a noise that stays.</source>
        <translation>Lane B: it has the spiral after 300 updates, when lane A has hardly bent its line. After 2000 both have it, and lane A&apos;s loss is the lower one: the batches&apos; means are a noise that stays.</translation>
    </message>
    <message>
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Not even the training points are learned: this is underfitting.</source>
        <translation>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Not even the training points are learned: this is underfitting.</translation>
    </message>
    <message>
        <source>The loss explodes instead of falling: each step overshoots the valley farther than the one before, and after a few updates the run has diverged. Go back to the start and lower the rate by ten, and again, until it learns.</source>
        <translation>The loss explodes instead of falling: each step overshoots the valley farther than the one before, and after a few updates the run has diverged. Go back to the start and lower the rate by ten, and again, until it learns.</translation>
    </message>
    <message>
        <source>Even without a hidden layer about nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Even without a hidden layer about nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</translation>
    </message>
    <message>
        <source>Rules made by hand</source>
        <translation>Rules made by hand</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Worlds</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Networks that judge</source>
        <translation>Networks that judge</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Hardships</source>
        <translation>Hardships</translation>
    </message>
    <message>
        <source>How episodes end</source>
        <translation>How episodes end</translation>
    </message>
    <message>
        <source>It never says fraud. The mean absolute error is the wrong loss for a rare class: it is smallest at the median, and the median is “fine”. Set the loss to “Fits the data” (cross-entropy) while it runs: half of the fraud and more is found.</source>
        <translation>It never says fraud. The mean absolute error is the wrong loss for a rare class: it is smallest at the median, and the median is “fine”. Set the loss to “Fits the data” (cross-entropy) while it runs: half of the fraud and more is found.</translation>
    </message>
    <message>
        <source>No: the test leaks. SMOTE was done before the test was held out, so points made between neighbours stand on both sides; and half of the test is fraud, in life a tenth. Set Resampled to inside the split: the area falls to between .5 and .7.</source>
        <translation>No: the test leaks. SMOTE was done before the test was held out, so points made between neighbours stand on both sides; and half of the test is fraud, in life a tenth. Set Resampled to inside the split: the area falls to between .5 and .7.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Rare classes</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Numbers that mislead</source>
        <translation>Numbers that mislead</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>The critic</source>
        <translation>The critic</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Made to be used</source>
        <translation>Made to be used</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Training seen from above</source>
        <translation>Training seen from above</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Bowls</translation>
    </message>
    <message>
        <source>Update rules</source>
        <translation>Update rules</translation>
    </message>
    <message>
        <source>One unit, one layer</source>
        <translation>One unit, one layer</translation>
    </message>
    <message>
        <source>How much a network can do</source>
        <translation>How much a network can do</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Troubles</translation>
    </message>
    <message>
        <source>Rates and batches</source>
        <translation>Rates and batches</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Learning by heart</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Layer by layer</translation>
    </message>
    <message>
        <source>Two lanes: the same run twice, lane B with this parameter different; may be given many times.</source>
        <translation>Two lanes: the same run twice, lane B with this parameter different; may be given many times.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times. LANE is A, B or both; where it is left out, both, but A for what --second names.</source>
        <translation>Changes a live parameter, or does an act, when so many updates have been made; may be given many times. LANE is A, B or both; where it is left out, both, but A for what --second names.</translation>
    </message>
    <message>
        <source>The run has one lane: --second makes two.</source>
        <translation>The run has one lane: --second makes two.</translation>
    </message>
    <message>
        <source>%1 is given twice; once is allowed.</source>
        <translation>%1 is given twice; once is allowed.</translation>
    </message>
    <message>
        <source>Values on each side of a field that is written as CSV (a boundary). Default: 101.</source>
        <translation>Values on each side of a field that is written as CSV (a boundary). Default: 101.</translation>
    </message>
    <message>
        <source>--grid %1 is not allowed without --view NAME=FILE.csv.</source>
        <translation>--grid %1 is not allowed without --view NAME=FILE.csv.</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;, with &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; or &quot;both&quot; where the run has two</source>
        <translation>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;, with &quot;lane&quot;: &quot;A&quot;, &quot;B&quot; or &quot;both&quot; where the run has two</translation>
    </message>
    <message>
        <source>Pause when it is solved</source>
        <translation>Pause when it is solved</translation>
    </message>
    <message>
        <source>Give it a push</source>
        <translation>Give it a push</translation>
    </message>
    <message>
        <source>Take the pole or the cart with the mouse, pull, and let go: the agent has to catch it. What you do is part of the run, and Ctrl+Z takes it back.</source>
        <translation>Take the pole or the cart with the mouse, pull, and let go: the agent has to catch it. What you do is part of the run, and Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Drag the threshold</source>
        <translation>Drag the threshold</translation>
    </message>
    <message>
        <source>From the line on, a sample is called positive. Drag it: the matrix, the point on the ROC curve and all figures go with it.</source>
        <translation>From the line on, a sample is called positive. Drag it: the matrix, the point on the ROC curve and all figures go with it.</translation>
    </message>
    <message>
        <source>Let one side learn more</source>
        <translation>Let one side learn more</translation>
    </message>
    <message>
        <source>Drag the slider: so often does the critic learn for each time the generator does. Then press Space and watch who wins.</source>
        <translation>Drag the slider: so often does the critic learn for each time the generator does. Then press Space and watch who wins.</translation>
    </message>
    <message>
        <source>A, B or both as LANE</source>
        <translation>A, B or both as LANE</translation>
    </message>
    <message>
        <source>Look at it another way</source>
        <translation>Look at it another way</translation>
    </message>
    <message>
        <source>The surface is a cut through a space of many weights. Choose another plane: the same network, and another surface.</source>
        <translation>The surface is a cut through a space of many weights. Choose another plane: the same network, and another surface.</translation>
    </message>
    <message>
        <source>“%1”: there is an experiment of your own called so already.</source>
        <translation>“%1”: there is an experiment of your own called so already.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1: the folder cannot be made.</translation>
    </message>
    <message>
        <source>Points of classes</source>
        <translation>Points of classes</translation>
    </message>
    <message>
        <source>Points with values</source>
        <translation>Points with values</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>%1 is not written: %2</source>
        <translation>%1 is not written: %2</translation>
    </message>
    <message>
        <source>%1 = %2: Keras has nothing that computes the same. The PyTorch and NumPy programs do.</source>
        <translation>%1 = %2: Keras has nothing that computes the same. The PyTorch and NumPy programs do.</translation>
    </message>
    <message>
        <source>layers = %1: the NumPy program has no such layer, but PyTorch&apos;s has.</source>
        <translation>layers = %1: the NumPy program has no such layer, but PyTorch&apos;s has.</translation>
    </message>
    <message>
        <source>The program would be too long: it would hold more than %1 numbers.</source>
        <translation>The program would be too long: it would hold more than %1 numbers.</translation>
    </message>
    <message>
        <source>The same in NumPy alone: the way forward and the way back written out by hand.</source>
        <translation>The same in NumPy alone: the way forward and the way back written out by hand.</translation>
    </message>
    <message>
        <source>The same for Keras 3, where it has all that the run uses.</source>
        <translation>The same for Keras 3, where it has all that the run uses.</translation>
    </message>
    <message>
        <source>This lab cannot be written as a program.</source>
        <translation>This lab cannot be written as a program.</translation>
    </message>
    <message>
        <source>How many there are to choose from.</source>
        <translation>How many there are to choose from.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Any number</translation>
    </message>
    <message>
        <source>Win or nothing</source>
        <translation>Win or nothing</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Any number: an arm&apos;s mean, and around it a normal deviation of 1 (the testbed of Sutton and Barto). Win or nothing: 1 with a probability that is the arm&apos;s mean, else 0.</source>
        <translation>Any number: an arm&apos;s mean, and around it a normal deviation of 1 (the testbed of Sutton and Barto). Win or nothing: 1 with a probability that is the arm&apos;s mean, else 0.</translation>
    </message>
    <message>
        <source>Spread of the arms</source>
        <translation>Spread of the arms</translation>
    </message>
    <message>
        <source>Standard deviation of the true means. The testbed: 1. The smaller, the harder it is to tell arms apart.</source>
        <translation>Standard deviation of the true means. The testbed: 1. The smaller, the harder it is to tell arms apart.</translation>
    </message>
    <message>
        <source>Level of the arms</source>
        <translation>Level of the arms</translation>
    </message>
    <message>
        <source>The true means are spread around it. The testbed: 0. Estimates begin with 0.</source>
        <translation>The true means are spread around it. The testbed: 0. Estimates begin with 0.</translation>
    </message>
    <message>
        <source>Drift of the arms</source>
        <translation>Drift of the arms</translation>
    </message>
    <message>
        <source>The true means walk: before each step every one moves by a random number with this standard deviation. 0: they stay what they are.</source>
        <translation>The true means walk: before each step every one moves by a random number with this standard deviation. 0: they stay what they are.</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Runs at once</translation>
    </message>
    <message>
        <source>So many tables of arms, each with a learner of its own, play at once. Curves are means over them; the arms shown are those of the first.</source>
        <translation>So many tables of arms, each with a learner of its own, play at once. Curves are means over them; the arms shown are those of the first.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Optimistic greedy</source>
        <translation>Optimistic greedy</translation>
    </message>
    <message>
        <source>UCB</source>
        <translation>UCB</translation>
    </message>
    <message>
        <source>Gradient bandit</source>
        <translation>Gradient bandit</translation>
    </message>
    <message>
        <source>Thompson sampling</source>
        <translation>Thompson sampling</translation>
    </message>
    <message>
        <source>Greedy: the arm with the best estimate. ε-greedy: now and then any arm. Optimistic: greedy, but every estimate begins too high. UCB: the best upper confidence bound. Gradient: preferences instead of estimates. Thompson: the best of one draw from what is believed of each arm.</source>
        <translation>Greedy: the arm with the best estimate. ε-greedy: now and then any arm. Optimistic: greedy, but every estimate begins too high. UCB: the best upper confidence bound. Gradient: preferences instead of estimates. Thompson: the best of one draw from what is believed of each arm.</translation>
    </message>
    <message>
        <source>ε: exploration</source>
        <translation>ε: exploration</translation>
    </message>
    <message>
        <source>The probability of taking any arm, whatever the estimates say.</source>
        <translation>The probability of taking any arm, whatever the estimates say.</translation>
    </message>
    <message>
        <source>Q₁: first estimate</source>
        <translation>Q₁: first estimate</translation>
    </message>
    <message>
        <source>With what every estimate begins. Higher than any arm gives, it makes all of them be tried. With the sample average an arm&apos;s first reward wipes it out.</source>
        <translation>With what every estimate begins. Higher than any arm gives, it makes all of them be tried. With the sample average an arm&apos;s first reward wipes it out.</translation>
    </message>
    <message>
        <source>c: confidence of UCB</source>
        <translation>c: confidence of UCB</translation>
    </message>
    <message>
        <source>How far above its estimate an arm&apos;s bound lies: c · √(ln t / N). UCB1 has √2, for rewards from 0 to 1.</source>
        <translation>How far above its estimate an arm&apos;s bound lies: c · √(ln t / N). UCB1 has √2, for rewards from 0 to 1.</translation>
    </message>
    <message>
        <source>Step size of preferences</source>
        <translation>Step size of preferences</translation>
    </message>
    <message>
        <source>The α of the gradient bandit: how far one reward moves the preferences.</source>
        <translation>The α of the gradient bandit: how far one reward moves the preferences.</translation>
    </message>
    <message>
        <source>A reward counts by how much it is above the mean of the rewards so far. Without: by itself.</source>
        <translation>A reward counts by how much it is above the mean of the rewards so far. Without: by itself.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Sample average (1/n)</source>
        <translation>Sample average (1/n)</translation>
    </message>
    <message>
        <source>Constant (α)</source>
        <translation>Constant (α)</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Step size</translation>
    </message>
    <message>
        <source>How far an estimate moves towards a reward. 1/n: it is the mean of all rewards of the arm. Constant: old rewards fade.</source>
        <translation>How far an estimate moves towards a reward. 1/n: it is the mean of all rewards of the arm. Constant: old rewards fade.</translation>
    </message>
    <message>
        <source>α: constant step size</source>
        <translation>α: constant step size</translation>
    </message>
    <message>
        <source>The share of the way to a reward that an estimate goes.</source>
        <translation>The share of the way to a reward that an estimate goes.</translation>
    </message>
    <message>
        <source>True means</source>
        <translation>True means</translation>
    </message>
    <message>
        <source>No true means</source>
        <translation>No true means</translation>
    </message>
    <message>
        <source>Whether the arms&apos; true means are shown. Nobody who plays knows them: hide them, and let the class guess which arm is the best.</source>
        <translation>Whether the arms&apos; true means are shown. Nobody who plays knows them: hide them, and let the class guess which arm is the best.</translation>
    </message>
    <message>
        <source>pull of an arm</source>
        <translation>pull of an arm</translation>
    </message>
    <message>
        <source>Numbers of the arms that the first run takes in its next steps, whatever its rule says.</source>
        <translation>Numbers of the arms that the first run takes in its next steps, whatever its rule says.</translation>
    </message>
    <message>
        <source>Greedy, or a little curious</source>
        <translation>Greedy, or a little curious</translation>
    </message>
    <message>
        <source>Ten arms. One rule always takes the arm that looks best; the other tries any arm one time in ten. Which one has the better mean reward after 1,000 steps?</source>
        <translation>Ten arms. One rule always takes the arm that looks best; the other tries any arm one time in ten. Which one has the better mean reward after 1,000 steps?</translation>
    </message>
    <message>
        <source>The curious one: about 1.36 against 1.05, of 1.55 that are possible. Greedy is ahead for the first 20 steps, then it stays with the first arm that was good enough: the best one in 37 runs of 100, against 79.</source>
        <translation>The curious one: about 1.36 against 1.05, of 1.55 that are possible. Greedy is ahead for the first 20 steps, then it stays with the first arm that was good enough: the best one in 37 runs of 100, against 79.</translation>
    </message>
    <message>
        <source>Any arm, or the most promising</source>
        <translation>Any arm, or the most promising</translation>
    </message>
    <message>
        <source>ε-greedy tries arms blindly. UCB takes the arm that could still be the best: its estimate plus what is not yet known. When does UCB pay off?</source>
        <translation>ε-greedy tries arms blindly. UCB takes the arm that could still be the best: its estimate plus what is not yet known. When does UCB pay off?</translation>
    </message>
    <message>
        <source>After the first 100 steps: then it seldom pulls what is certainly bad, and reaches 86 % against 79 % at step 1,000. At step 11 it leaps: every arm has been tried once, and all runs take the luckiest.</source>
        <translation>After the first 100 steps: then it seldom pulls what is certainly bad, and reaches 86 % against 79 % at step 1,000. At step 11 it leaps: every arm has been tried once, and all runs take the luckiest.</translation>
    </message>
    <message>
        <source>Disappointed again and again</source>
        <translation>Disappointed again and again</translation>
    </message>
    <message>
        <source>This greedy rule believes at first that every arm gives 5. None does. Can a rule that never tries anything at random find the best arm?</source>
        <translation>This greedy rule believes at first that every arm gives 5. None does. Can a rule that never tries anything at random find the best arm?</translation>
    </message>
    <message>
        <source>It does: every arm disappoints, so the next one is tried. For 100 steps it is far behind, from step 200 on ahead: 86 % against 75 % at step 1,000. But the curiosity is used up then: let the arms drift and see.</source>
        <translation>It does: every arm disappoints, so the next one is tried. For 100 steps it is far behind, from step 200 on ahead: 86 % against 75 % at step 1,000. But the curiosity is used up then: let the arms drift and see.</translation>
    </message>
    <message>
        <source>Arms that drift</source>
        <translation>Arms that drift</translation>
    </message>
    <message>
        <source>All arms begin alike, and each walks its own way. One rule takes the mean of all rewards, the other lets old ones fade. Which one still finds the best arm after 5,000 steps?</source>
        <translation>All arms begin alike, and each walks its own way. One rule takes the mean of all rewards, the other lets old ones fade. Which one still finds the best arm after 5,000 steps?</translation>
    </message>
    <message>
        <source>The one that forgets: about 70 % against 44 %. A mean of thousands of rewards hardly moves any more; the last few dozen tell what the arm is worth now.</source>
        <translation>The one that forgets: about 70 % against 44 %. A mean of thousands of rewards hardly moves any more; the last few dozen tell what the arm is worth now.</translation>
    </message>
    <message>
        <source>A drawn belief against a bound</source>
        <translation>A drawn belief against a bound</translation>
    </message>
    <message>
        <source>Each arm wins or gives nothing. UCB1 takes the highest bound; Thompson sampling draws a guess from what it believes of each arm, and takes the best guess. Which one regrets less?</source>
        <translation>Each arm wins or gives nothing. UCB1 takes the highest bound; Thompson sampling draws a guess from what it believes of each arm, and takes the best guess. Which one regrets less?</translation>
    </message>
    <message>
        <source>Thompson: about 28 wins lost in 1,000 steps against 130. Both slow down, but UCB1&apos;s bounds are careful for the worst case. Watch a belief grow narrow with every pull, and only where it is worth it.</source>
        <translation>Thompson: about 28 wins lost in 1,000 steps against 130. Both slow down, but UCB1&apos;s bounds are careful for the worst case. Watch a belief grow narrow with every pull, and only where it is worth it.</translation>
    </message>
    <message>
        <source>Better than usual, or just good</source>
        <translation>Better than usual, or just good</translation>
    </message>
    <message>
        <source>All arms give about 4. The gradient bandit raises the preference of an arm by its reward: all of it, or what it is above the mean so far. Does that matter?</source>
        <translation>All arms give about 4. The gradient bandit raises the preference of an arm by its reward: all of it, or what it is above the mean so far. Does that matter?</translation>
    </message>
    <message>
        <source>Very much: 84 % against 48 %. Without the baseline every arm that is taken becomes more likely, however bad it is. Both climb the same gradient on average; one of them staggers.</source>
        <translation>Very much: 84 % against 48 %. Without the baseline every arm that is taken becomes more likely, however bad it is. Both climb the same gradient on average; one of them staggers.</translation>
    </message>
    <message>
        <source>Explore or exploit</source>
        <translation>Explore or exploit</translation>
    </message>
    <message>
        <source>Other arms, other rules</source>
        <translation>Other arms, other rules</translation>
    </message>
    <message>
        <source>pull: there is no arm %1; 1 to %2 are allowed.</source>
        <translation>pull: there is no arm %1; 1 to %2 are allowed.</translation>
    </message>
    <message>
        <source>No arm has been pulled yet.</source>
        <translation>No arm has been pulled yet.</translation>
    </message>
    <message>
        <source>regret of a step</source>
        <translation>regret of a step</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>mean reward</translation>
    </message>
    <message>
        <source>share of the best arm</source>
        <translation>share of the best arm</translation>
    </message>
    <message>
        <source>best arm</source>
        <translation>best arm</translation>
    </message>
    <message>
        <source>cumulative regret</source>
        <translation>cumulative regret</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>best possible</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandits</translation>
    </message>
    <message>
        <source>Arms of unknown worth: do you take the best you know, or try another?</source>
        <translation>Arms of unknown worth: do you take the best you know, or try another?</translation>
    </message>
    <message>
        <source>1000 pulls</source>
        <translation>1000 pulls</translation>
    </message>
    <message>
        <source>best arm (%)</source>
        <translation>best arm (%)</translation>
    </message>
    <message>
        <source>How many of the runs take their best arm will appear here.</source>
        <translation>How many of the runs take their best arm will appear here.</translation>
    </message>
    <message>
        <source>The mean reward of each step over all runs will appear here.</source>
        <translation>The mean reward of each step over all runs will appear here.</translation>
    </message>
    <message>
        <source>What was lost against always pulling the best arm will appear here.</source>
        <translation>What was lost against always pulling the best arm will appear here.</translation>
    </message>
    <message>
        <source>Best arm</source>
        <translation>Best arm</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>Far-sighted or short-sighted</source>
        <translation>Far-sighted or short-sighted</translation>
    </message>
    <message>
        <source>Two agents that differ only in the discount: 0.99 for one; 0 for the other, so that only the next point counts. Will both keep the pole up?</source>
        <translation>Two agents that differ only in the discount: 0.99 for one; 0 for the other, so that only the next point counts. Will both keep the pole up?</translation>
    </message>
    <message>
        <source>Only the far-sighted one. The next point comes whatever is done, so the other one never learns. Compare the maps of values: nearly 1 everywhere, and up to 100.</source>
        <translation>Only the far-sighted one. The next point comes whatever is done, so the other one never learns. Compare the maps of values: nearly 1 everywhere, and up to 100.</translation>
    </message>
    <message>
        <source>What a state is worth</source>
        <translation>What a state is worth</translation>
    </message>
    <message>
        <source>What does a ROC curve see that accuracy does not?</source>
        <translation>What does a ROC curve see that accuracy does not?</translation>
    </message>
    <message>
        <source>Why does a ROC curve look good when positives are rare?</source>
        <translation>Why does a ROC curve look good when positives are rare?</translation>
    </message>
    <message>
        <source>Nobody says which action was right; only what came of it.</source>
        <translation>Nobody says which action was right; only what came of it.</translation>
    </message>
    <message>
        <source>What is a state, and what is it worth?</source>
        <translation>What is a state, and what is it worth?</translation>
    </message>
    <message>
        <source>Do you take the best you know, or try another?</source>
        <translation>Do you take the best you know, or try another?</translation>
    </message>
    <message>
        <source>How can an agent learn from pushes that nobody judges?</source>
        <translation>How can an agent learn from pushes that nobody judges?</translation>
    </message>
    <message>
        <source>Pull an arm</source>
        <translation>Pull an arm</translation>
    </message>
    <message>
        <source>Click on an arm: the first run takes it in one step, and you see what it gives. Then press Space, and the rule goes on by itself.</source>
        <translation>Click on an arm: the first run takes it in one step, and you see what it gives. Then press Space, and the rule goes on by itself.</translation>
    </message>
    <message>
        <source>Two accuracies, one curve</source>
        <translation>Two accuracies, one curve</translation>
    </message>
    <message>
        <source>The same network twice, without class weights in lane B: right 81 times in 100, and 95 times. Which of the two ranks fraud better?</source>
        <translation>The same network twice, without class weights in lane B: right 81 times in 100, and 95 times. Which of the two ranks fraud better?</translation>
    </message>
    <message>
        <source>Neither: their ROC curves are nearly the same. At one half lane B calls almost everything fine; at 0.07 it finds about as much fraud as lane A did, with as many false alarms.</source>
        <translation>Neither: their ROC curves are nearly the same. At one half lane B calls almost everything fine; at 0.07 it finds about as much fraud as lane A did, with as many false alarms.</translation>
    </message>
</context>
<context>
    <name>perc::app::Actions</name>
    <message>
        <source>&amp;Open run or table…</source>
        <translation>&amp;Open run or table…</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>&amp;Save run</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>Save run &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Export figure…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copy view</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Find a setting</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colours of the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>&amp;Maximise view</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Presenter mode</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Back to the normal view</source>
        <translation>Back to the normal view</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Play</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Step</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Step &amp;back</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Perceptorium</source>
        <translation>&amp;About Perceptorium</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Copy as &amp;share text</source>
        <translation>Copy as &amp;share text</translation>
    </message>
    <message>
        <source>&amp;Paste shared run</source>
        <translation>&amp;Paste shared run</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copy as command &amp;line</translation>
    </message>
    <message>
        <source>First &amp;tour</source>
        <translation>First &amp;tour</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Views</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;anguage</translation>
    </message>
    <message>
        <source>Two &amp;lanes…</source>
        <translation>Two &amp;lanes…</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Language of the &amp;system</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>Pr&amp;esets</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Prefere&amp;nces…</translation>
    </message>
    <message>
        <source>Open &amp;in…</source>
        <translation>Open &amp;in…</translation>
    </message>
    <message>
        <source>&amp;Hear the run</source>
        <translation>&amp;Hear the run</translation>
    </message>
    <message>
        <source>A tone for each moment, higher where the loss is higher</source>
        <translation>A tone for each moment, higher where the loss is higher</translation>
    </message>
    <message>
        <source>&amp;New run (another seed)</source>
        <translation>&amp;New run (another seed)</translation>
    </message>
    <message>
        <source>&amp;Contents of the course…</source>
        <translation>&amp;Contents of the course…</translation>
    </message>
    <message>
        <source>As &amp;%1 code</source>
        <translation>As &amp;%1 code</translation>
    </message>
    <message>
        <source>Copy as pro&amp;gram</source>
        <translation>Copy as pro&amp;gram</translation>
    </message>
</context>
<context>
    <name>perc::app::AnimationWork</name>
    <message>
        <source>An animation is being written. Wait for it, or cancel it first.</source>
        <translation>An animation is being written. Wait for it, or cancel it first.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
</context>
<context>
    <name>perc::app::ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Chapters and questions</source>
        <translation>Chapters and questions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>opened already</source>
        <translation>opened already</translation>
    </message>
    <message>
        <source>Its lab is not there yet.</source>
        <translation>Its lab is not there yet.</translation>
    </message>
</context>
<context>
    <name>perc::app::CourseController</name>
    <message>
        <source>Sheet for the class</source>
        <translation>Sheet for the class</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
</context>
<context>
    <name>perc::app::EditHistory</name>
    <message>
        <source>new seed</source>
        <translation>new seed</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reset</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>change of “%1”</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>two lanes</translation>
    </message>
    <message>
        <source>one lane</source>
        <translation>one lane</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportController</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Export figure</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF page</translation>
    </message>
    <message>
        <source>CSV, the data behind it</source>
        <translation>CSV, the data behind it</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Light, for paper</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>As on the screen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the file</source>
        <translation>%1 × %2 pixels in the file</translation>
    </message>
    <message>
        <source>sharp at every size</source>
        <translation>sharp at every size</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF animation</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP animation</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Last step</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Frames per second</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>To the clipboard, as a picture, as a drawing and as data</source>
        <translation>To the clipboard, as a picture, as a drawing and as data</translation>
    </message>
    <message>
        <source>PDF, a page for each view</source>
        <translation>PDF, a page for each view</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 s</source>
        <translation>
            <numerusform>%Ln frame, %1 s</numerusform>
            <numerusform>%Ln frames, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, what it shows in words</source>
        <translation>Text, what it shows in words</translation>
    </message>
    <message>
        <source>STL, a solid for 3-D printers</source>
        <translation>STL, a solid for 3-D printers</translation>
    </message>
    <message>
        <source>Marked as synthetic</source>
        <translation>Marked as synthetic</translation>
    </message>
    <message>
        <source>A mark for the eye on pictures that a network has made; the file&apos;s metadata say so in any case.</source>
        <translation>A mark for the eye on pictures that a network has made; the file&apos;s metadata say so in any case.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>All, a file or page each</source>
        <translation>All, a file or page each</translation>
    </message>
    <message>
        <source>All as one figure: (a), (b) …</source>
        <translation>All as one figure: (a), (b) …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Replace %1?</translation>
    </message>
    <message>
        <source>Grid, values on each side</source>
        <translation>Grid, values on each side</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
</context>
<context>
    <name>perc::app::FileController</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Save run</translation>
    </message>
    <message>
        <source>Runs (*.perc)</source>
        <translation>Runs (*.perc)</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>the last session</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tensors (*.safetensors)</translation>
    </message>
    <message>
        <source>%1: no lab takes pictures.</source>
        <translation>%1: no lab takes pictures.</translation>
    </message>
    <message>
        <source>%1: no lab takes a table.</source>
        <translation>%1: no lab takes a table.</translation>
    </message>
    <message>
        <source>Open run, data or weights</source>
        <translation>Open run, data or weights</translation>
    </message>
    <message>
        <source>Runs, tables, pictures and weights (%1);;All files (*)</source>
        <translation>Runs, tables, pictures and weights (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Find the table…</source>
        <translation>Find the table…</translation>
    </message>
    <message>
        <source>The table of %1</source>
        <translation>The table of %1</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tables (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Keep this experiment</source>
        <translation>Keep this experiment</translation>
    </message>
    <message>
        <source>Its name in the list of presets:</source>
        <translation>Its name in the list of presets:</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, changed</translation>
    </message>
    <message>
        <source>Kept among your own presets: %1</source>
        <translation>Kept among your own presets: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::FileWork</name>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Reading what was kept…</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Writing the program…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
</context>
<context>
    <name>perc::app::HeaderBar</name>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Two lanes</source>
        <translation>Two lanes</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Two lanes</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Find a setting…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Setting in which the lanes differ</source>
        <translation>Setting in which the lanes differ</translation>
    </message>
    <message>
        <source>Make two lanes</source>
        <translation>Make two lanes</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>No setting is called so.</translation>
    </message>
    <message>
        <source>Lane A has %1: %2. Lane B shall have:</source>
        <translation>Lane A has %1: %2. Lane B shall have:</translation>
    </message>
    <message>
        <source>Choose the setting in which the lanes shall differ.</source>
        <translation>Choose the setting in which the lanes shall differ.</translation>
    </message>
    <message>
        <source>Lane B would be the same as lane A: choose another value than %1.</source>
        <translation>Lane B would be the same as lane A: choose another value than %1.</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting to begin with; later the panel changes A, B or both:</source>
        <translation>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting to begin with; later the panel changes A, B or both:</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneStrip</name>
    <message>
        <source>One lane</source>
        <translation>One lane</translation>
    </message>
    <message>
        <source>Goes on with lane A alone, from the start</source>
        <translation>Goes on with lane A alone, from the start</translation>
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
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>perc::app::LessonStrip</name>
    <message>
        <source>Show what to look for</source>
        <translation>Show what to look for</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Close the lesson</translation>
    </message>
    <message>
        <source>Close; it comes back with the preset</source>
        <translation>Close; it comes back with the preset</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Look for: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lesson: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>perc::app::LossSound</name>
    <message>
        <source>There is no sound device here: the run cannot be heard.</source>
        <translation>There is no sound device here: the run cannot be heard.</translation>
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
        <translation>In a view</translation>
    </message>
    <message>
        <source>Move the pointer: values are read where it is</source>
        <translation>Move the pointer: values are read where it is</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>Move the pointer in larger steps</source>
        <translation>Move the pointer in larger steps</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+Arrow keys</translation>
    </message>
    <message>
        <source>Choose what the pointer is at</source>
        <translation>Choose what the pointer is at</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Maximise the view and bring it back</source>
        <translation>Maximise the view and bring it back</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double click</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>On the timeline</translation>
    </message>
    <message>
        <source>A hundredth of the run forward or back</source>
        <translation>A hundredth of the run forward or back</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Right, Left</translation>
    </message>
    <message>
        <source>A tenth of the run forward or back</source>
        <translation>A tenth of the run forward or back</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>To the beginning, to the end</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>In the settings</translation>
    </message>
    <message>
        <source>Next round value of a slider</source>
        <translation>Next round value of a slider</translation>
    </message>
    <message>
        <source>A tenth of the range, or the next power of ten</source>
        <translation>A tenth of the range, or the next power of ten</translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation>Fold and unfold a group</translation>
    </message>
    <message>
        <source>Space on its heading</source>
        <translation>Space on its heading</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Go through everything that can be used</source>
        <translation>Go through everything that can be used</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Press the button that has the focus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Open a menu by its underlined letter</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Find a key or what it does…</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Find a key</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <translation>No key does this.</translation>
    </message>
    <message>
        <source>About Perceptorium</source>
        <translation>About Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium %1</source>
        <translation>Perceptorium %1</translation>
    </message>
    <message>
        <source>A studio in which a class watches neural networks learn. It works without a network and sends nothing anywhere.</source>
        <translation>A studio in which a class watches neural networks learn. It works without a network and sends nothing anywhere.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, Qt Charts and Eigen; letters from Inter (SIL Open Font License); class colours after Okabe and Ito.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, Qt Charts and Eigen; letters from Inter (SIL Open Font License); class colours after Okabe and Ito.</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Where %1 comes from</translation>
    </message>
    <message>
        <source>The file says: made by a neural network.</source>
        <translation>The file says: made by a neural network.</translation>
    </message>
    <message>
        <source>The file says of its source: %1.</source>
        <translation>The file says of its source: %1.</translation>
    </message>
    <message>
        <source>The file says nothing of where it comes from.</source>
        <translation>The file says nothing of where it comes from.</translation>
    </message>
    <message>
        <source>The file does not say whether a network made it.</source>
        <translation>The file does not say whether a network made it.</translation>
    </message>
    <message>
        <source>What a file says of itself can be written by anybody and be taken out by anybody: it is a hint, and silence proves nothing.</source>
        <translation>What a file says of itself can be written by anybody and be taken out by anybody: it is a hint, and silence proves nothing.</translation>
    </message>
</context>
<context>
    <name>perc::app::Monitor</name>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Going over known updates again gave other numbers: this run cannot be reproduced here.</source>
        <translation>Going over known updates again gave other numbers: this run cannot be reproduced here.</translation>
    </message>
    <message>
        <source>The run arrived at other numbers than its file says: it was made by another version or on another kind of processor.</source>
        <translation>The run arrived at other numbers than its file says: it was made by another version or on another kind of processor.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
</context>
<context>
    <name>perc::app::OfferBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
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
        <translation>Changes are for lane A alone</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Changes are for lane B alone</source>
        <translation>Changes are for lane B alone</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Changes are for both lanes</source>
        <translation>Changes are for both lanes</translation>
    </message>
    <message>
        <source>Lane that is changed</source>
        <translation>Lane that is changed</translation>
    </message>
    <message>
        <source>Change:</source>
        <translation>Change:</translation>
    </message>
</context>
<context>
    <name>perc::app::PinStrip</name>
    <message>
        <source>Pinned settings</source>
        <translation>Pinned settings</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetGallery</name>
    <message>
        <source>Keep this experiment here…</source>
        <translation>Keep this experiment here…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>The settings as they are now, under a name of your own</source>
        <translation>The settings as they are now, under a name of your own</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>perc::app::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question (%1)</source>
        <translation>Experiments made ready, each with a question (%1)</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preset: %1</translation>
    </message>
    <message>
        <source>Opens a list of experiments made ready</source>
        <translation>Opens a list of experiments made ready</translation>
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
        <translation>two lanes</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>An experiment that you have kept. The Delete key takes it away.</source>
        <translation>An experiment that you have kept. The Delete key takes it away.</translation>
    </message>
</context>
<context>
    <name>perc::app::ReadingPane</name>
    <message>
        <source>Show the answer</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Close the page</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Sheet…</translation>
    </message>
    <message>
        <source>A sheet for the class as a PDF, and one with the answer</source>
        <translation>A sheet for the class as a PDF, and one with the answer</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Page of the course</translation>
    </message>
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>This run is not kept safe: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::RunController</name>
    <message>
        <source>opening of %1</source>
        <translation>opening of %1</translation>
    </message>
</context>
<context>
    <name>perc::app::SettingsController</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Keep the run safe while working</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Show the first tour</translation>
    </message>
    <message>
        <source>It is saved now and then and at the end, so that it can be continued the next time, after a crash too.</source>
        <translation>It is saved now and then and at the end, so that it can be continued the next time, after a crash too.</translation>
    </message>
</context>
<context>
    <name>perc::app::ShareController</name>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Copied: the run as text, to be pasted into another window</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</translation>
    </message>
    <message>
        <source>a shared run</source>
        <translation>a shared run</translation>
    </message>
    <message>
        <source>Copied: the command line that makes this run</source>
        <translation>Copied: the command line that makes this run</translation>
    </message>
    <message>
        <source>Copied: a %1 program that goes on from here</source>
        <translation>Copied: a %1 program that goes on from here</translation>
    </message>
</context>
<context>
    <name>perc::app::SizeRow</name>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
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
        <translation>Next</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Go back in time</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Play it</translation>
    </message>
    <message>
        <source>Press Space, or this button: the network begins to learn, and every view shows it as it is now.</source>
        <translation>Press Space, or this button: the network begins to learn, and every view shows it as it is now.</translation>
    </message>
    <message>
        <source>This is the whole run with its loss. Drag in it to an earlier moment; the left arrow key goes back one update.</source>
        <translation>This is the whole run with its loss. Drag in it to an earlier moment; the left arrow key goes back one update.</translation>
    </message>
    <message>
        <source>Change it from there</source>
        <translation>Change it from there</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>End the tour</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Skip this</translation>
    </message>
    <message>
        <source>Drag the rate: from this moment on the run learns with another one, and what came after is gone. Ctrl+Z brings it back. Then press Space and see the difference.</source>
        <translation>Drag the rate: from this moment on the run learns with another one, and what came after is gone. Ctrl+Z brings it back. Then press Space and see the difference.</translation>
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
        <translation>&amp;Play</translation>
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
        <translation>%1, lane A</translation>
    </message>
    <message>
        <source>%1, lane B</source>
        <translation>%1, lane B</translation>
    </message>
    <message>
        <source>Previous views</source>
        <translation>Previous views</translation>
    </message>
    <message>
        <source>Next views</source>
        <translation>Next views</translation>
    </message>
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Looking more closely</translation>
    </message>
    <message>
        <source>Looking more closely: %1 %</source>
        <translation>Looking more closely: %1 %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>More views</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Stopped at %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop: what the views compute beside the run stays as it is</source>
        <translation>Stop: what the views compute beside the run stays as it is</translation>
    </message>
    <message>
        <source>Go on with what the views compute beside the run</source>
        <translation>Go on with what the views compute beside the run</translation>
    </message>
    <message>
        <source>Stop looking more closely</source>
        <translation>Stop looking more closely</translation>
    </message>
    <message>
        <source>Go on looking more closely</source>
        <translation>Go on looking more closely</translation>
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
        <translation>Pages of views</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>perc::app::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsPainter</name>
    <message>
        <source>upper bound</source>
        <translation>upper bound</translation>
    </message>
    <message>
        <source>next draw</source>
        <translation>next draw</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probability</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>arm</translation>
    </message>
    <message>
        <source>pulls</source>
        <translation>pulls</translation>
    </message>
    <message>
        <source>mean of its rewards</source>
        <translation>mean of its rewards</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>true mean</source>
        <translation>true mean</translation>
    </message>
    <message>
        <source>last reward</source>
        <translation>last reward</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>reward</translation>
    </message>
</context>
<context>
    <name>perc::bandits::ArmsView</name>
    <message>
        <source>Arms</source>
        <translation>Arms</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from arm to arm, Return pulls one by hand.</source>
        <translation>Left and right arrow keys go from arm to arm, Return pulls one by hand.</translation>
    </message>
    <message>
        <source>The arms, what is believed of each, and how often it was pulled will appear here.</source>
        <translation>The arms, what is believed of each, and how often it was pulled will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>Arms of the first run after %Ln steps.</source>
        <translation>
            <numerusform>Arms of the first run after %Ln step.</numerusform>
            <numerusform>Arms of the first run after %Ln steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the first of %Ln runs</source>
        <translation>
            <numerusform>of %Ln run</numerusform>
            <numerusform>of the first of %Ln runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: pull it by hand.</source>
        <translation>Click: pull it by hand.</translation>
    </message>
    <message>
        <source>Last pull by hand: arm %1, reward %2.</source>
        <translation>Last pull by hand: arm %1, reward %2.</translation>
    </message>
    <message>
        <source>Last pull at random: arm %1, reward %2.</source>
        <translation>Last pull at random: arm %1, reward %2.</translation>
    </message>
    <message>
        <source>Last pull: arm %1, reward %2.</source>
        <translation>Last pull: arm %1, reward %2.</translation>
    </message>
    <message>
        <source>Arm %1, the best one</source>
        <translation>Arm %1, the best one</translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation>Arm %1</translation>
    </message>
    <message>
        <source>true mean %1</source>
        <translation>true mean %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulls</source>
        <translation>
            <numerusform>%Ln pull</numerusform>
            <numerusform>%Ln pulls</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate %1</source>
        <translation>estimate %1</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>no estimate yet</translation>
    </message>
    <message>
        <source>probability of the next pull %1</source>
        <translation>probability of the next pull %1</translation>
    </message>
    <message>
        <source>next draw from its posterior %1</source>
        <translation>next draw from its posterior %1</translation>
    </message>
    <message>
        <source>upper bound %1 + %2 · √(ln %3 / %4) = %5</source>
        <translation>upper bound %1 + %2 · √(ln %3 / %4) = %5</translation>
    </message>
    <message>
        <source>no bound before its first pull</source>
        <translation>no bound before its first pull</translation>
    </message>
</context>
<context>
    <name>perc::bandits::FigureView</name>
    <message>
        <source>Logarithmic axis of steps</source>
        <translation>Logarithmic axis of steps</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln steps: %2</source>
        <translation>
            <numerusform>%1 after %Ln step: %2</numerusform>
            <numerusform>%1 after %Ln steps: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
</context>
<context>
    <name>perc::cartpole</name>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>not yet solved</source>
        <translation>not yet solved</translation>
    </message>
    <message>
        <source>solved after %1 steps</source>
        <translation>solved after %1 steps</translation>
    </message>
    <message>
        <source>solved after %1 episodes</source>
        <translation>solved after %1 episodes</translation>
    </message>
    <message>
        <source>mean of 100 %1</source>
        <translation>mean of 100 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>median, and how many seeds solved it</comment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Settings compared</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Steps to %1</source>
        <translation>Steps to %1</translation>
    </message>
    <message>
        <source>Episodes to %1</source>
        <translation>Episodes to %1</translation>
    </message>
    <message>
        <source>Mean of 100</source>
        <translation>Mean of 100</translation>
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
        <translation>position x</translation>
    </message>
    <message>
        <source>velocity x′</source>
        <translation>velocity x′</translation>
    </message>
    <message>
        <source>angle θ</source>
        <translation>angle θ</translation>
    </message>
    <message>
        <source>turning θ′</source>
        <translation>turning θ′</translation>
    </message>
    <message>
        <source>height cos θ</source>
        <translation>height cos θ</translation>
    </message>
    <message>
        <source>lean sin θ</source>
        <translation>lean sin θ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>push</source>
        <translation>push</translation>
    </message>
    <message>
        <source>This agent has no network: it tosses a coin at each step.</source>
        <translation>This agent has no network: it tosses a coin at each step.</translation>
    </message>
    <message>
        <source>This agent has no network: it always pushes left.</source>
        <translation>This agent has no network: it always pushes left.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule with four weights: it pushes right where %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ is above 0.</source>
        <translation>This agent has no network but a linear rule with four weights: it pushes right where %1⋅x + %2⋅x′ + %3⋅θ + %4⋅θ′ is above 0.</translation>
    </message>
    <message>
        <source>This agent has no network: its four weights are computed from the equations of the cart and the pole.</source>
        <translation>This agent has no network: its four weights are computed from the equations of the cart and the pole.</translation>
    </message>
    <message>
        <source>This agent has no network but a linear rule: one weight for each number it sees.</source>
        <translation>This agent has no network but a linear rule: one weight for each number it sees.</translation>
    </message>
    <message numerus="yes">
        <source>This agent has no network but a table of %Ln cells, with two numbers in each: Q of left and Q of right.</source>
        <translation>
            <numerusform>This agent has no network but a table of %Ln cell, with two numbers in each: Q of left and Q of right.</numerusform>
            <numerusform>This agent has no network but a table of %Ln cells, with two numbers in each: Q of left and Q of right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decides here: the pushes are given.</source>
        <translation>Nobody decides here: the pushes are given.</translation>
    </message>
    <message>
        <source>The agent&apos;s network, its units and its weights will appear here.</source>
        <translation>The agent&apos;s network, its units and its weights will appear here.</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 of %2. %3</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>training step</translation>
    </message>
    <message>
        <source>mean of 100 returns</source>
        <translation>mean of 100 returns</translation>
    </message>
    <message>
        <source>How settings learn from the same seeds will appear here.</source>
        <translation>How settings learn from the same seeds will appear here.</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episode</translation>
    </message>
    <message>
        <source>mean of 100 returns in %1</source>
        <translation>mean of 100 returns in %1</translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>solved: %1</translation>
    </message>
    <message>
        <source>Add an algorithm or a setting to compare with: it learns from the same seeds.</source>
        <translation>Add an algorithm or a setting to compare with: it learns from the same seeds.</translation>
    </message>
    <message>
        <source>Lines: interquartile mean of the seeds; bands: its 95 % interval.</source>
        <translation>Lines: interquartile mean of the seeds; bands: its 95 % interval.</translation>
    </message>
    <message>
        <source>Greedy: the last evaluation, without exploring.</source>
        <translation>Greedy: the last evaluation, without exploring.</translation>
    </message>
    <message>
        <source>The worlds differ: a rule can score 43 in one and 445 in another, so these scores are not comparable.</source>
        <translation>The worlds differ: a rule can score 43 in one and 445 in another, so these scores are not comparable.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::CoursePart</name>
    <message>
        <source>At every step the agent sees the state s and chooses an action a. The world answers with a reward r and the next state s′.</source>
        <translation>At every step the agent sees the state s and chooses an action a. The world answers with a reward r and the next state s′.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: the higher the pole is, the more each step brings.</source>
        <translation>An episode runs from its start to its end. Its return is the sum of its rewards: the higher the pole is, the more each step brings.</translation>
    </message>
    <message>
        <source>An episode runs from its start to its end. Its return is the sum of its rewards: 1 for every step, so the longer the pole stands, the better.</source>
        <translation>An episode runs from its start to its end. Its return is the sum of its rewards: 1 for every step, so the longer the pole stands, the better.</translation>
    </message>
    <message>
        <source>What comes later counts less: for each step that it lies ahead, a reward is multiplied by the discount γ.</source>
        <translation>What comes later counts less: for each step that it lies ahead, a reward is multiplied by the discount γ.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell or the cart left the track, and nothing comes after. Truncated: time was up, and it would have gone on. Who learns must not take one for the other.</source>
        <translation>Terminated: the pole fell or the cart left the track, and nothing comes after. Truncated: time was up, and it would have gone on. Who learns must not take one for the other.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>The first step comes when you press play.</source>
        <translation>The first step comes when you press play.</translation>
    </message>
    <message>
        <source>Terminated: the cart left the track.</source>
        <translation>Terminated: the cart left the track.</translation>
    </message>
    <message>
        <source>Terminated: the pole fell, or the cart left the track.</source>
        <translation>Terminated: the pole fell, or the cart left the track.</translation>
    </message>
    <message>
        <source>Truncated: the step limit was reached.</source>
        <translation>Truncated: the step limit was reached.</translation>
    </message>
    <message>
        <source>The episode goes on.</source>
        <translation>The episode goes on.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>sees the state s:</source>
        <translation>sees the state s:</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
    </message>
    <message>
        <source>next state s′:</source>
        <translation>next state s′:</translation>
    </message>
    <message>
        <source>action a</source>
        <translation>action a</translation>
    </message>
    <message>
        <source>%1 (explored)</source>
        <translation>%1 (explored)</translation>
    </message>
    <message>
        <source>reward r, next state s′</source>
        <translation>reward r, next state s′</translation>
    </message>
    <message>
        <source>Step %1 of at most %2.</source>
        <translation>Step %1 of at most %2.</translation>
    </message>
    <message>
        <source>Return so far %1, discounted %2 (γ = %3).</source>
        <translation>Return so far %1, discounted %2 (γ = %3).</translation>
    </message>
    <message>
        <source>steps ahead</source>
        <translation>steps ahead</translation>
    </message>
    <message>
        <source>a reward counts</source>
        <translation>a reward counts</translation>
    </message>
    <message numerus="yes">
        <source>half, %Ln steps ahead</source>
        <translation>
            <numerusform>half, %Ln step ahead</numerusform>
            <numerusform>half, %Ln steps ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>In the state %1 the agent chose: %2. The reward was %3, the next state %4.</source>
        <translation>In the state %1 the agent chose: %2. The reward was %3, the next state %4.</translation>
    </message>
    <message>
        <source>Look 10 steps ahead</source>
        <translation>Look 10 steps ahead</translation>
    </message>
    <message>
        <source>Discount 0.9: what lies ten steps ahead counts a third.</source>
        <translation>Discount 0.9: what lies ten steps ahead counts a third.</translation>
    </message>
    <message>
        <source>Look 100 steps ahead</source>
        <translation>Look 100 steps ahead</translation>
    </message>
    <message>
        <source>Discount 0.99: what lies a hundred steps ahead counts a third.</source>
        <translation>Discount 0.99: what lies a hundred steps ahead counts a third.</translation>
    </message>
    <message>
        <source>Decide yourself</source>
        <translation>Decide yourself</translation>
    </message>
    <message>
        <source>You are the agent: left and right arrow keys.</source>
        <translation>You are the agent: left and right arrow keys.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>preferred push</source>
        <translation>preferred push</translation>
    </message>
    <message>
        <source>A table has a cell for every combination: with n bins for each of four numbers, n⁴ cells. Each must be visited to be learned, and tells nothing of its neighbours.</source>
        <translation>A table has a cell for every combination: with n bins for each of four numbers, n⁴ cells. Each must be visited to be learned, and tells nothing of its neighbours.</translation>
    </message>
    <message>
        <source>A network has weights instead. One update moves the whole map a little, so it has an answer for states that it never saw: it generalises.</source>
        <translation>A network has weights instead. One update moves the whole map a little, so it has an answer for states that it never saw: it generalises.</translation>
    </message>
    <message>
        <source>That is its danger, too: an update can spoil what was right elsewhere. What is no longer practised is forgotten.</source>
        <translation>That is its danger, too: an update can spoil what was right elsewhere. What is no longer practised is forgotten.</translation>
    </message>
    <message>
        <source>Five numbers instead of four, a camera image instead of numbers: there is no table for that. This is what deep networks are for.</source>
        <translation>Five numbers instead of four, a camera image instead of numbers: there is no table for that. This is what deep networks are for.</translation>
    </message>
    <message>
        <source>this table</source>
        <translation>this table</translation>
    </message>
    <message>
        <source>the table, as set</source>
        <translation>the table, as set</translation>
    </message>
    <message>
        <source>%1 bins each</source>
        <translation>%1 bins each</translation>
    </message>
    <message>
        <source>this network: weights</source>
        <translation>this network: weights</translation>
    </message>
    <message>
        <source>DQN&apos;s network: weights</source>
        <translation>DQN&apos;s network: weights</translation>
    </message>
    <message>
        <source>a grey image, 84 × 84</source>
        <translation>a grey image, 84 × 84</translation>
    </message>
    <message>
        <source>How many cells, or weights? (A bar is as long as its number has digits.)</source>
        <translation>How many cells, or weights? (A bar is as long as its number has digits.)</translation>
    </message>
    <message>
        <source>Preferred push: a table knows steps.</source>
        <translation>Preferred push: a table knows steps.</translation>
    </message>
    <message>
        <source>Preferred push: without a table, a smooth line divides it.</source>
        <translation>Preferred push: without a table, a smooth line divides it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coarse table</source>
        <translation>Coarse table</translation>
    </message>
    <message>
        <source>Starts anew: 1 × 1 × 4 × 4 cells.</source>
        <translation>Starts anew: 1 × 1 × 4 × 4 cells.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Starts anew: 3 × 3 × 8 × 8 cells.</source>
        <translation>Starts anew: 3 × 3 × 8 × 8 cells.</translation>
    </message>
    <message>
        <source>Fine table</source>
        <translation>Fine table</translation>
    </message>
    <message>
        <source>Starts anew: 10 × 10 × 20 × 20 cells.</source>
        <translation>Starts anew: 10 × 10 × 20 × 20 cells.</translation>
    </message>
    <message>
        <source>Network (DQN)</source>
        <translation>Network (DQN)</translation>
    </message>
    <message>
        <source>Starts anew with a network for Q.</source>
        <translation>Starts anew with a network for Q.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Who only does what seems best never finds out whether something else is better. Who only tries out never uses what was learned.</source>
        <translation>Who only does what seems best never finds out whether something else is better. Who only tries out never uses what was learned.</translation>
    </message>
    <message>
        <source>ε-greedy: with the probability ε the agent pushes at random, else as it thinks best. It starts with much and ends with little.</source>
        <translation>ε-greedy: with the probability ε the agent pushes at random, else as it thinks best. It starts with much and ends with little.</translation>
    </message>
    <message>
        <source>Softmax: the better a push seems than the other, the more often it is chosen. A high temperature makes both alike.</source>
        <translation>Softmax: the better a push seems than the other, the more often it is chosen. A high temperature makes both alike.</translation>
    </message>
    <message>
        <source>This agent draws its pushes from probabilities of its own, and so explores by itself. Entropy says how undecided it is: 0.69 is a coin, 0 is certainty.</source>
        <translation>This agent draws its pushes from probabilities of its own, and so explores by itself. Entropy says how undecided it is: 0.69 is a coin, 0 is certainty.</translation>
    </message>
    <message>
        <source>This agent does not try other pushes but other weights: noise is added to the best rule so far, and what holds longer is kept.</source>
        <translation>This agent does not try other pushes but other weights: noise is added to the best rule so far, and what holds longer is kept.</translation>
    </message>
    <message>
        <source>This agent does not learn, so there is nothing to find out for it.</source>
        <translation>This agent does not learn, so there is nothing to find out for it.</translation>
    </message>
    <message>
        <source>Optimistic start: where every value is too high at first, whatever is tried disappoints, and so the other push is tried next.</source>
        <translation>Optimistic start: where every value is too high at first, whatever is tried disappoints, and so the other push is tried next.</translation>
    </message>
    <message>
        <source>The map shows where the agent has been. Of what it never visited it knows nothing.</source>
        <translation>The map shows where the agent has been. Of what it never visited it knows nothing.</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>training steps</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Q right − Q left</source>
        <translation>Q right − Q left</translation>
    </message>
    <message>
        <source>P(right)</source>
        <translation>P(right)</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation>entropy (nats)</translation>
    </message>
    <message>
        <source>now ε = %1</source>
        <translation>now ε = %1</translation>
    </message>
    <message>
        <source>now P(right) = %1</source>
        <translation>now P(right) = %1</translation>
    </message>
    <message>
        <source>now entropy %1</source>
        <translation>now entropy %1</translation>
    </message>
    <message>
        <source>now noise %1</source>
        <translation>now noise %1</translation>
    </message>
    <message>
        <source>Last push: %1, to try it out.</source>
        <translation>Last push: %1, to try it out.</translation>
    </message>
    <message>
        <source>Last push: %1, because it seemed best.</source>
        <translation>Last push: %1, because it seemed best.</translation>
    </message>
    <message>
        <source>After %1 training steps: %2.</source>
        <translation>After %1 training steps: %2.</translation>
    </message>
    <message>
        <source>The place visited most was visited %1 times.</source>
        <translation>The place visited most was visited %1 times.</translation>
    </message>
    <message>
        <source>Little in the end: ε 0.04</source>
        <translation>Little in the end: ε 0.04</translation>
    </message>
    <message>
        <source>ε-greedy, as usual: at first all is chance, then one push in 25.</source>
        <translation>ε-greedy, as usual: at first all is chance, then one push in 25.</translation>
    </message>
    <message>
        <source>Always much: ε 0.3</source>
        <translation>Always much: ε 0.3</translation>
    </message>
    <message>
        <source>ε-greedy that never stops: nearly one push in three stays chance.</source>
        <translation>ε-greedy that never stops: nearly one push in three stays chance.</translation>
    </message>
    <message>
        <source>Never: ε 0</source>
        <translation>Never: ε 0</translation>
    </message>
    <message>
        <source>No exploration at all: always what seems best.</source>
        <translation>No exploration at all: always what seems best.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The better it seems, the more often it is chosen.</source>
        <translation>The better it seems, the more often it is chosen.</translation>
    </message>
    <message>
        <source>Optimistic start</source>
        <translation>Optimistic start</translation>
    </message>
    <message>
        <source>A table that starts with %1 everywhere, and no ε: hope makes it explore.</source>
        <translation>A table that starts with %1 everywhere, and no ε: hope makes it explore.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>this episode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This kind of agent does not judge pushes. It has a probability of pushing right in every state, and draws.</source>
        <translation>This kind of agent does not judge pushes. It has a probability of pushing right in every state, and draws.</translation>
    </message>
    <message>
        <source>Pushes after which it went better than expected become more probable, the others less. How much better it went is the advantage.</source>
        <translation>Pushes after which it went better than expected become more probable, the others less. How much better it went is the advantage.</translation>
    </message>
    <message>
        <source>What is expected is the value of the state. Without it every push of a long episode is praised, also the bad ones.</source>
        <translation>What is expected is the value of the state. Without it every push of a long episode is praised, also the bad ones.</translation>
    </message>
    <message>
        <source>PPO learns several times from the same steps, and stops where a probability has changed by more than a set share: small steps are safe steps.</source>
        <translation>PPO learns several times from the same steps, and stops where a probability has changed by more than a set share: small steps are safe steps.</translation>
    </message>
    <message>
        <source>The actor-critic does not wait for the end of the episode: after a few steps its critic says what the rest will bring.</source>
        <translation>The actor-critic does not wait for the end of the episode: after a few steps its critic says what the rest will bring.</translation>
    </message>
    <message>
        <source>REINFORCE waits for the end of the episode and counts what really came. That is true, but it varies much.</source>
        <translation>REINFORCE waits for the end of the episode and counts what really came. That is true, but it varies much.</translation>
    </message>
    <message>
        <source>Entropy says how undecided it still is: 0.69 is a coin, 0 is certainty. An agent that is certain too early learns nothing more.</source>
        <translation>Entropy says how undecided it still is: 0.69 is a coin, 0 is certainty. An agent that is certain too early learns nothing more.</translation>
    </message>
    <message>
        <source>probability of right</source>
        <translation>probability of right</translation>
    </message>
    <message>
        <source>push (1: full, right)</source>
        <translation>push (1: full, right)</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>The first update has not been made yet.</source>
        <translation>The first update has not been made yet.</translation>
    </message>
    <message>
        <source>%1 does not learn this way. Choose an agent that does.</source>
        <translation>%1 does not learn this way. Choose an agent that does.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went better than expected (advantage %3): it becomes more probable.</source>
        <translation>Update %1: after %2 it went better than expected (advantage %3): it becomes more probable.</translation>
    </message>
    <message>
        <source>Update %1: after %2 it went worse than expected (advantage %3): it becomes less probable.</source>
        <translation>Update %1: after %2 it went worse than expected (advantage %3): it becomes less probable.</translation>
    </message>
    <message>
        <source>when it acted</source>
        <translation>when it acted</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>after the update</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropy</translation>
    </message>
    <message>
        <source>In the present state it pushes right with a probability of %1.</source>
        <translation>In the present state it pushes right with a probability of %1.</translation>
    </message>
    <message>
        <source>In the present state it would push: %1.</source>
        <translation>In the present state it would push: %1.</translation>
    </message>
    <message>
        <source>Its entropy is %1.</source>
        <translation>Its entropy is %1.</translation>
    </message>
    <message>
        <source>REINFORCE, no baseline</source>
        <translation>REINFORCE, no baseline</translation>
    </message>
    <message>
        <source>Starts anew: what came is all that counts.</source>
        <translation>Starts anew: what came is all that counts.</translation>
    </message>
    <message>
        <source>REINFORCE</source>
        <translation>REINFORCE</translation>
    </message>
    <message>
        <source>Starts anew: what came is compared with the value of the state.</source>
        <translation>Starts anew: what came is compared with the value of the state.</translation>
    </message>
    <message>
        <source>Actor-critic</source>
        <translation>Actor-critic</translation>
    </message>
    <message>
        <source>Starts anew: does not wait for the end of the episode.</source>
        <translation>Starts anew: does not wait for the end of the episode.</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Starts anew: several careful updates from the same steps.</source>
        <translation>Starts anew: several careful updates from the same steps.</translation>
    </message>
    <message>
        <source>left better</source>
        <translation>left better</translation>
    </message>
    <message>
        <source>right better</source>
        <translation>right better</translation>
    </message>
    <message>
        <source>Q(s, a) is what the agent expects of all that follows if it pushes a now: all rewards to come, later ones counting less.</source>
        <translation>Q(s, a) is what the agent expects of all that follows if it pushes a now: all rewards to come, later ones counting less.</translation>
    </message>
    <message>
        <source>Each step shows a little of the truth: the reward, and what the next state is worth. The old guess moves a part of the way (the learning rate α) toward it.</source>
        <translation>Each step shows a little of the truth: the reward, and what the next state is worth. The old guess moves a part of the way (the learning rate α) toward it.</translation>
    </message>
    <message>
        <source>SARSA takes for the next state the Q of the push that is really made there, explored or not: it learns how good its own behaviour is.</source>
        <translation>SARSA takes for the next state the Q of the push that is really made there, explored or not: it learns how good its own behaviour is.</translation>
    </message>
    <message>
        <source>DQN has a network instead of a table. A copy of it that is renewed now and then says what the next state is worth, so that the target stands still for a while.</source>
        <translation>DQN has a network instead of a table. A copy of it that is renewed now and then says what the next state is worth, so that the target stands still for a while.</translation>
    </message>
    <message>
        <source>Q-learning takes the better Q of the next state, whatever is really done there: it learns how good the best behaviour is.</source>
        <translation>Q-learning takes the better Q of the next state, whatever is really done there: it learns how good the best behaviour is.</translation>
    </message>
    <message>
        <source>If the pole has fallen, nothing follows: then the reward alone is the target.</source>
        <translation>If the pole has fallen, nothing follows: then the reward alone is the target.</translation>
    </message>
    <message>
        <source>target y = r + %1⋅%2</source>
        <translation>target y = r + %1⋅%2</translation>
    </message>
    <message>
        <source>target y = r = %1 (nothing follows)</source>
        <translation>target y = r = %1 (nothing follows)</translation>
    </message>
    <message>
        <source>%1 has no Q. Choose an agent that has one.</source>
        <translation>%1 has no Q. Choose an agent that has one.</translation>
    </message>
    <message>
        <source>Now, in the state in front:</source>
        <translation>Now, in the state in front:</translation>
    </message>
    <message>
        <source>Q of %1</source>
        <translation>Q of %1</translation>
    </message>
    <message>
        <source>Update %1: %2 was pushed; the guess was wrong by %3.</source>
        <translation>Update %1: %2 was pushed; the guess was wrong by %3.</translation>
    </message>
    <message>
        <source>Last update: target %1, Q before %2, error %3, Q after %4.</source>
        <translation>Last update: target %1, Q before %2, error %3, Q after %4.</translation>
    </message>
    <message>
        <source>Now Q of left is %1 and Q of right %2.</source>
        <translation>Now Q of left is %1 and Q of right %2.</translation>
    </message>
    <message>
        <source>Over the plane, Q right − Q left goes from %1 to %2.</source>
        <translation>Over the plane, Q right − Q left goes from %1 to %2.</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns the best behaviour.</source>
        <translation>Starts anew with a table that learns the best behaviour.</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Starts anew with a table that learns its own behaviour.</source>
        <translation>Starts anew with a table that learns its own behaviour.</translation>
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
        <translation>Q left %1</translation>
    </message>
    <message>
        <source>Q right %1</source>
        <translation>Q right %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>value %1</translation>
    </message>
    <message>
        <source>right with probability %1</source>
        <translation>right with probability %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>prefers %1</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>seen %Ln time</numerusform>
            <numerusform>seen %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>What it knows</translation>
    </message>
    <message>
        <source>A map will appear here: what the agent holds of every state it could be in.</source>
        <translation>A map will appear here: what the agent holds of every state it could be in.</translation>
    </message>
    <message>
        <source>It holds nothing of a state that could be drawn.</source>
        <translation>It holds nothing of a state that could be drawn.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Look at: %1.</translation>
    </message>
    <message>
        <source>%1 does not estimate Q, the return to expect after each push.</source>
        <translation>%1 does not estimate Q, the return to expect after each push.</translation>
    </message>
    <message>
        <source>%1 does not estimate the value of states.</source>
        <translation>%1 does not estimate the value of states.</translation>
    </message>
    <message>
        <source>No visits are counted yet.</source>
        <translation>No visits are counted yet.</translation>
    </message>
    <message>
        <source>%1 has no probability of pushing right.</source>
        <translation>%1 has no probability of pushing right.</translation>
    </message>
    <message>
        <source>%1 prefers no push yet: it holds both alike.</source>
        <translation>%1 prefers no push yet: it holds both alike.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>way here</source>
        <translation>way here</translation>
    </message>
    <message>
        <source>ends an episode</source>
        <translation>ends an episode</translation>
    </message>
    <message>
        <source>%1 (grey: none)</source>
        <translation>%1 (grey: none)</translation>
    </message>
    <message>
        <source>visits, logarithmic</source>
        <translation>visits, logarithmic</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nothing known</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>left in %1 of the plane, right in %2</source>
        <translation>left in %1 of the plane, right in %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 at training step %4: %5.</source>
        <translation>%1 over %2 and %3 at training step %4: %5.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Now %1</translation>
    </message>
    <message>
        <source>: %1.</source>
        <translation>: %1.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::LearningView</name>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>return per episode</source>
        <translation>return per episode</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>mean of 100</translation>
    </message>
    <message>
        <source>without exploring</source>
        <translation>without exploring</translation>
    </message>
    <message>
        <source>each other seed</source>
        <translation>each other seed</translation>
    </message>
    <message>
        <source>this run, mean of 100</source>
        <translation>this run, mean of 100</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>this run</translation>
    </message>
    <message numerus="yes">
        <source>interquartile mean of %Ln seeds</source>
        <translation>
            <numerusform>interquartile mean of %Ln seed</numerusform>
            <numerusform>interquartile mean of %Ln seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>solved: %1</translation>
    </message>
    <message>
        <source>no more than %1 would be true</source>
        <translation>no more than %1 would be true</translation>
    </message>
    <message>
        <source>as if it went on for ever: 1/(1 − γ)</source>
        <translation>as if it went on for ever: 1/(1 − γ)</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episode</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>training step</translation>
    </message>
    <message>
        <source>return in %1</source>
        <translation>return in %1</translation>
    </message>
    <message>
        <source>return</source>
        <translation>return</translation>
    </message>
    <message>
        <source>The return of each episode will appear here: the sum of its rewards.</source>
        <translation>The return of each episode will appear here: the sum of its rewards.</translation>
    </message>
    <message>
        <source>%1: this agent has no such figure, or none yet.</source>
        <translation>%1: this agent has no such figure, or none yet.</translation>
    </message>
    <message>
        <source>%1 will appear here, at the end of each episode.</source>
        <translation>%1 will appear here, at the end of each episode.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning after %1 and %2, %3: %4</source>
        <translation>Learning after %1 and %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episodes</source>
        <translation>
            <numerusform>%Ln episode</numerusform>
            <numerusform>%Ln episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training steps</source>
        <translation>
            <numerusform>%Ln training step</numerusform>
            <numerusform>%Ln training steps</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure that is drawn</source>
        <translation>The figure that is drawn</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure: %1</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryPainter</name>
    <message>
        <source>The memory is still empty. Every step will appear here as a point, failures as crosses.</source>
        <translation>The memory is still empty. Every step will appear here as a point, failures as crosses.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it learns from each one once, and its table keeps the result. DQN replays its steps: choose it to see them.</source>
        <translation>%1 keeps no memory of steps: it learns from each one once, and its table keeps the result. DQN replays its steps: choose it to see them.</translation>
    </message>
    <message>
        <source>%1 keeps no memory: it learns from the steps of its present policy and throws them away. DQN replays old ones: choose it to see them.</source>
        <translation>%1 keeps no memory: it learns from the steps of its present policy and throws them away. DQN replays old ones: choose it to see them.</translation>
    </message>
    <message>
        <source>%1 keeps no memory of steps: it only looks at the return of whole episodes. DQN replays its steps: choose it to see them.</source>
        <translation>%1 keeps no memory of steps: it only looks at the return of whole episodes. DQN replays its steps: choose it to see them.</translation>
    </message>
    <message>
        <source>The steps that the agent replays will appear here.</source>
        <translation>The steps that the agent replays will appear here.</translation>
    </message>
    <message>
        <source>%1 does not learn, so it remembers nothing. DQN replays its steps: choose it to see them.</source>
        <translation>%1 does not learn, so it remembers nothing. DQN replays its steps: choose it to see them.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 of %2 steps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among them</source>
        <translation>
            <numerusform>%Ln failure among them</numerusform>
            <numerusform>%Ln failures among them</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 at most so far</source>
        <translation>%1; %2 at most so far</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures left</source>
        <translation>
            <numerusform>%Ln failure left</numerusform>
            <numerusform>%Ln failures left</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed %1</source>
        <translation>pushed %1</translation>
    </message>
    <message>
        <source>older than %1 of the memory</source>
        <translation>older than %1 of the memory</translation>
    </message>
    <message>
        <source>priority %1 times the mean</source>
        <translation>priority %1 times the mean</translation>
    </message>
    <message>
        <source>the episode failed here</source>
        <translation>the episode failed here</translation>
    </message>
    <message>
        <source>a tenth of the mean</source>
        <translation>a tenth of the mean</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>oldest</translation>
    </message>
    <message>
        <source>10 times the mean</source>
        <translation>10 times the mean</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>newest</translation>
    </message>
    <message>
        <source>Priorities are off: all steps are drawn alike.</source>
        <translation>Priorities are off: all steps are drawn alike.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>failure</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action gap</source>
        <translation>Action gap</translation>
    </message>
    <message>
        <source>How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart.</source>
        <translation>How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart.</translation>
    </message>
    <message>
        <source>Value of lost states</source>
        <translation>Value of lost states</translation>
    </message>
    <message>
        <source>What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the agent forgets what must not be done.</source>
        <translation>What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the agent forgets what must not be done.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::MemoryView</name>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Escape away from them.</source>
        <translation>Arrow keys go from point to point, Escape away from them.</translation>
    </message>
    <message>
        <source>The steps that the agent remembers and learns from again will appear here.</source>
        <translation>The steps that the agent remembers and learns from again will appear here.</translation>
    </message>
    <message>
        <source>Action gap %1.</source>
        <translation>Action gap %1.</translation>
    </message>
    <message>
        <source>Value of lost states %1, in truth below 10.</source>
        <translation>Value of lost states %1, in truth below 10.</translation>
    </message>
    <message>
        <source>Pointed at: %1.</source>
        <translation>Pointed at: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures among the steps remembered</source>
        <translation>
            <numerusform>%Ln failure among the steps remembered</numerusform>
            <numerusform>%Ln failures among the steps remembered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::cartpole::StateWords</name>
    <message>
        <source>position of the cart</source>
        <translation>position of the cart</translation>
    </message>
    <message>
        <source>velocity of the cart</source>
        <translation>velocity of the cart</translation>
    </message>
    <message>
        <source>angle of the pole</source>
        <translation>angle of the pole</translation>
    </message>
    <message>
        <source>angular velocity of the pole</source>
        <translation>angular velocity of the pole</translation>
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
        <translation>velocity</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>angle</translation>
    </message>
    <message>
        <source>angular velocity</source>
        <translation>angular velocity</translation>
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
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>no push</source>
        <translation>no push</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
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
        <translation>%1 m</translation>
    </message>
    <message>
        <source>12°</source>
        <translation>12°</translation>
    </message>
    <message>
        <source>%1, tried out</source>
        <translation>%1, tried out</translation>
    </message>
    <message>
        <source>wind %1</source>
        <translation>wind %1</translation>
    </message>
    <message>
        <source>put here</source>
        <translation>put here</translation>
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
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>right %1</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>no opinion</translation>
    </message>
    <message>
        <source>The agent would push</source>
        <translation>The agent would push</translation>
    </message>
    <message numerus="yes">
        <source>Angle, last %Ln s</source>
        <translation>
            <numerusform>Angle, last %Ln s</numerusform>
            <numerusform>Angle, last %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Position, last %Ln s</source>
        <translation>
            <numerusform>Position, last %Ln s</numerusform>
            <numerusform>Position, last %Ln s</numerusform>
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
        <translation>Track</translation>
    </message>
    <message>
        <source>Trail of the tip</source>
        <translation>Trail of the tip</translation>
    </message>
    <message>
        <source>Earlier policies</source>
        <translation>Earlier policies</translation>
    </message>
    <message>
        <source>The other training environments</source>
        <translation>The other training environments</translation>
    </message>
    <message>
        <source>Angle and position over time</source>
        <translation>Angle and position over time</translation>
    </message>
    <message>
        <source>Dragging places instead of pulling</source>
        <translation>Dragging places instead of pulling</translation>
    </message>
    <message>
        <source>Put the cart in the middle, the pole upright</source>
        <translation>Put the cart in the middle, the pole upright</translation>
    </message>
    <message>
        <source>New episode</source>
        <translation>New episode</translation>
    </message>
    <message>
        <source>End this episode and start another one (Return)</source>
        <translation>End this episode and start another one (Return)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>The agent learns</source>
        <translation>The agent learns</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>The agent shows what it has learned; nothing is learned meanwhile</source>
        <translation>The agent shows what it has learned; nothing is learned meanwhile</translation>
    </message>
    <message>
        <source>You push the cart with the arrow keys, the agent beside you from the same start</source>
        <translation>You push the cart with the arrow keys, the agent beside you from the same start</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>What goes on</translation>
    </message>
    <message>
        <source>Click here to play with the arrow keys</source>
        <translation>Click here to play with the arrow keys</translation>
    </message>
    <message>
        <source>Drag: pull with a spring. Click: hit. With Ctrl, or while paused: put it somewhere else.</source>
        <translation>Drag: pull with a spring. Click: hit. With Ctrl, or while paused: put it somewhere else.</translation>
    </message>
    <message>
        <source>The track, the cart and its pole will appear here.</source>
        <translation>The track, the cart and its pole will appear here.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. World: %2. %3. %4. In front: %5.</source>
        <translation>%1. World: %2. %3. %4. In front: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other training environments.</source>
        <translation>
            <numerusform>%Ln other training environment.</numerusform>
            <numerusform>%Ln other training environments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right arrow keys push the cart while they are held, Escape ends that. H and J hit the pole, Return starts a new episode.</source>
        <translation>Left and right arrow keys push the cart while they are held, Escape ends that. H and J hit the pole, Return starts a new episode.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Press ← or → to begin</source>
        <translation>Press ← or → to begin</translation>
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
        <translation>Training: it tries things out and learns</translation>
    </message>
    <message>
        <source>Running: this agent does not learn</source>
        <translation>Running: this agent does not learn</translation>
    </message>
    <message>
        <source>Watching: it does what it holds best</source>
        <translation>Watching: it does what it holds best</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s physics</source>
        <translation>Gymnasium&apos;s physics</translation>
    </message>
    <message>
        <source>Exact physics</source>
        <translation>Exact physics</translation>
    </message>
    <message numerus="yes">
        <source>Box2D with %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D with %Ln sub-step</numerusform>
            <numerusform>Box2D with %Ln sub-steps</numerusform>
        </translation>
    </message>
    <message>
        <source>gravity %1 m/s²</source>
        <translation>gravity %1 m/s²</translation>
    </message>
    <message>
        <source>cart %1 kg</source>
        <translation>cart %1 kg</translation>
    </message>
    <message>
        <source>pole %1 kg</source>
        <translation>pole %1 kg</translation>
    </message>
    <message>
        <source>pole %1 m</source>
        <translation>pole %1 m</translation>
    </message>
    <message>
        <source>push %1 N</source>
        <translation>push %1 N</translation>
    </message>
    <message>
        <source>friction of the cart %1 N·s/m</source>
        <translation>friction of the cart %1 N·s/m</translation>
    </message>
    <message>
        <source>friction of the joint %1 N·m·s</source>
        <translation>friction of the joint %1 N·m·s</translation>
    </message>
    <message>
        <source>swing-up</source>
        <translation>swing-up</translation>
    </message>
    <message>
        <source>sensor noise %1</source>
        <translation>sensor noise %1</translation>
    </message>
    <message numerus="yes">
        <source>pushes %Ln steps late</source>
        <translation>
            <numerusform>pushes %Ln step late</numerusform>
            <numerusform>pushes %Ln steps late</numerusform>
        </translation>
    </message>
    <message>
        <source>wind %1 N</source>
        <translation>wind %1 N</translation>
    </message>
    <message>
        <source>pushes of any strength</source>
        <translation>pushes of any strength</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln training steps</source>
        <translation>
            <numerusform>after %Ln training step</numerusform>
            <numerusform>after %Ln training steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (best evaluated)</source>
        <translation>%1 (best evaluated)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>left the track after %Ln steps</source>
        <translation>
            <numerusform>left the track after %Ln step</numerusform>
            <numerusform>left the track after %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell after %Ln steps</source>
        <translation>
            <numerusform>fell after %Ln step</numerusform>
            <numerusform>fell after %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps: time is up</source>
        <translation>
            <numerusform>%Ln step: time is up</numerusform>
            <numerusform>%Ln steps: time is up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over after %Ln steps</source>
        <translation>
            <numerusform>over after %Ln step</numerusform>
            <numerusform>over after %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>It would push with %1 on average, give or take %2.</source>
        <translation>It would push with %1 on average, give or take %2.</translation>
    </message>
    <message>
        <source>It would push with %1.</source>
        <translation>It would push with %1.</translation>
    </message>
    <message>
        <source>It would push left with %1, right with %2.</source>
        <translation>It would push left with %1, right with %2.</translation>
    </message>
    <message>
        <source>%1 N</source>
        <translation>%1 N</translation>
    </message>
    <message>
        <source>%1 to the left</source>
        <translation>%1 to the left</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 to the right</translation>
    </message>
    <message numerus="yes">
        <source>You play: ← and → push, Esc ends; your best: %Ln steps</source>
        <translation>
            <numerusform>You play: ← and → push, Esc ends; your best: %Ln step</numerusform>
            <numerusform>You play: ← and → push, Esc ends; your best: %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>You play: ← and → push, Esc ends</source>
        <translation>You play: ← and → push, Esc ends</translation>
    </message>
    <message>
        <source>%1 (in training %2)</source>
        <translation>%1 (in training %2)</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionFormula</name>
    <message>
        <source>Before the push: %1.</source>
        <translation>Before the push: %1.</translation>
    </message>
    <message>
        <source>The action: what was pushed in this step, −1 left to 1 right.</source>
        <translation>The action: what was pushed in this step, −1 left to 1 right.</translation>
    </message>
    <message numerus="yes">
        <source>The rewards of %Ln steps added up, later ones discounted.</source>
        <translation>
            <numerusform>The reward of %Ln step.</numerusform>
            <numerusform>The rewards of %Ln steps added up, later ones discounted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reward: 1 for each step that is survived.</source>
        <translation>The reward: 1 for each step that is survived.</translation>
    </message>
    <message>
        <source>The reward: (1 + cos θ)/2, 1 when the pole is upright.</source>
        <translation>The reward: (1 + cos θ)/2, 1 when the pole is upright.</translation>
    </message>
    <message>
        <source>After the push: %1; it was %2.</source>
        <translation>After the push: %1; it was %2.</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminated</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so what would come after is struck out and counts 0.</source>
        <translation>The episode ended here: nothing can follow, so what would come after is struck out and counts 0.</translation>
    </message>
    <message>
        <source>The episode ended here: nothing can follow, so the return is this reward alone.</source>
        <translation>The episode ended here: nothing can follow, so the return is this reward alone.</translation>
    </message>
    <message>
        <source>The episode ended here: the pole fell or the cart left the track.</source>
        <translation>The episode ended here: the pole fell or the cart left the track.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncated</translation>
    </message>
    <message>
        <source>The step limit cut the episode off, but the task would have gone on: the value of the last state still counts.</source>
        <translation>The step limit cut the episode off, but the task would have gone on: the value of the last state still counts.</translation>
    </message>
    <message>
        <source>The step limit cut the episode off; the task would have gone on.</source>
        <translation>The step limit cut the episode off; the task would have gone on.</translation>
    </message>
    <message>
        <source>Q-learning with traces, Q(λ)</source>
        <translation>Q-learning with traces, Q(λ)</translation>
    </message>
    <message>
        <source>Q-learning</source>
        <translation>Q-learning</translation>
    </message>
    <message>
        <source>SARSA with traces, SARSA(λ)</source>
        <translation>SARSA with traces, SARSA(λ)</translation>
    </message>
    <message>
        <source>SARSA</source>
        <translation>SARSA</translation>
    </message>
    <message>
        <source>Deep Q-network (DQN)</source>
        <translation>Deep Q-network (DQN)</translation>
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
        <translation>Advantage actor-critic (A2C)</translation>
    </message>
    <message>
        <source>Proximal policy optimisation (PPO)</source>
        <translation>Proximal policy optimisation (PPO)</translation>
    </message>
    <message>
        <source>Hill climbing</source>
        <translation>Hill climbing</translation>
    </message>
    <message>
        <source>Cross-entropy method</source>
        <translation>Cross-entropy method</translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <translation>%1, update %2</translation>
    </message>
    <message>
        <source>This agent does not learn: nothing changes after a step. Choose one that learns to see its formula.</source>
        <translation>This agent does not learn: nothing changes after a step. Choose one that learns to see its formula.</translation>
    </message>
    <message>
        <source>The agent has not learned from a step yet. Its formula will appear here with its numbers.</source>
        <translation>The agent has not learned from a step yet. Its formula will appear here with its numbers.</translation>
    </message>
    <message numerus="yes">
        <source>Discount of what comes %Ln steps later: γ to that power.</source>
        <translation>
            <numerusform>Discount of what comes %Ln step later: γ to that power.</numerusform>
            <numerusform>Discount of what comes %Ln steps later: γ to that power.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount: how much a reward one step later counts.</source>
        <translation>Discount: how much a reward one step later counts.</translation>
    </message>
    <message>
        <source>What the agent expected of the other push. This step does not change it directly.</source>
        <translation>What the agent expected of the other push. This step does not change it directly.</translation>
    </message>
    <message>
        <source>What the agent expected of this push before the update: all rewards to come, discounted.</source>
        <translation>What the agent expected of this push before the update: all rewards to come, discounted.</translation>
    </message>
    <message>
        <source>The error: it went better than expected.</source>
        <translation>The error: it went better than expected.</translation>
    </message>
    <message>
        <source>The error: it went worse than expected.</source>
        <translation>The error: it went worse than expected.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state, by the target network: an older copy that stands still for a while.</source>
        <translation>What is expected of pushing %1 in the next state, by the target network: an older copy that stands still for a while.</translation>
    </message>
    <message>
        <source>What is expected of pushing %1 in the next state.</source>
        <translation>What is expected of pushing %1 in the next state.</translation>
    </message>
    <message>
        <source>The target: the reward that came, and what may be expected from there on.</source>
        <translation>The target: the reward that came, and what may be expected from there on.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>The same by the network that is learning: it chooses the push, the target network says what it is worth.</source>
        <translation>The same by the network that is learning: it chooses the push, the target network says what it is worth.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>Learning rate: how far the cell moves towards the target.</source>
        <translation>Learning rate: how far the cell moves towards the target.</translation>
    </message>
    <message>
        <source>What the cell holds of this push after the update.</source>
        <translation>What the cell holds of this push after the update.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>update</translation>
    </message>
    <message>
        <source>Trace: the next error changes this cell too, by this share, the one after it by γ·λ times as much, and so on. So a fall teaches the steps before it.</source>
        <translation>Trace: the next error changes this cell too, by this share, the one after it by γ·λ times as much, and so on. So a fall teaches the steps before it.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>trace</translation>
    </message>
    <message>
        <source>Importance weight: what is drawn more often counts less each time, so that the mean stays right.</source>
        <translation>Importance weight: what is drawn more often counts less each time, so that the mean stays right.</translation>
    </message>
    <message>
        <source>The error as it counts in the step of the network.</source>
        <translation>The error as it counts in the step of the network.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>weighted</translation>
    </message>
    <message>
        <source>Priority: how often this step is drawn from the memory; it grows with the error.</source>
        <translation>Priority: how often this step is drawn from the memory; it grows with the error.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>What the network says now. It learns from a whole batch at once, so it need not move straight to the target.</source>
        <translation>What the network says now. It learns from a whole batch at once, so it need not move straight to the target.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Q(s, a) after the update</source>
        <translation>Q(s, a) after the update</translation>
    </message>
    <message>
        <source>How likely the policy makes a push of this strength as it learns from it (its probability density).</source>
        <translation>How likely the policy makes a push of this strength as it learns from it (its probability density).</translation>
    </message>
    <message>
        <source>Probability of this push by the policy as it learns from it.</source>
        <translation>Probability of this push by the policy as it learns from it.</translation>
    </message>
    <message>
        <source>The loss of this step: going down it makes the push likelier if A &gt; 0, rarer if A &lt; 0.</source>
        <translation>The loss of this step: going down it makes the push likelier if A &gt; 0, rarer if A &lt; 0.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>The return: all rewards from this step to the end of the episode, discounted.</source>
        <translation>The return: all rewards from this step to the end of the episode, discounted.</translation>
    </message>
    <message>
        <source>Baseline: the return that was expected of this state.</source>
        <translation>Baseline: the return that was expected of this state.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went.</source>
        <translation>Advantage: how much better than expected it went.</translation>
    </message>
    <message>
        <source>Without a baseline the return itself weighs the step.</source>
        <translation>Without a baseline the return itself weighs the step.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>return</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>advantage</translation>
    </message>
    <message>
        <source>What the critic expected of this state.</source>
        <translation>What the critic expected of this state.</translation>
    </message>
    <message>
        <source>What the critic expects of the next state.</source>
        <translation>What the critic expects of the next state.</translation>
    </message>
    <message>
        <source>The error of one step: the reward and what is expected then, less what was expected before.</source>
        <translation>The error of one step: the reward and what is expected then, less what was expected before.</translation>
    </message>
    <message>
        <source>Advantage: how much better than expected it went, by this step&apos;s error and, fading by γ·λ, those of the steps after it (λ = %1).</source>
        <translation>Advantage: how much better than expected it went, by this step&apos;s error and, fading by γ·λ, those of the steps after it (λ = %1).</translation>
    </message>
    <message>
        <source>Its probability when the push was made.</source>
        <translation>Its probability when the push was made.</translation>
    </message>
    <message>
        <source>How much likelier the push is now than when it was made.</source>
        <translation>How much likelier the push is now than when it was made.</translation>
    </message>
    <message>
        <source>The ratio held between 1 − ε and 1 + ε, with ε = %1.</source>
        <translation>The ratio held between 1 − ε and 1 + ε, with ε = %1.</translation>
    </message>
    <message>
        <source>The ratio has gone as far as it may: this step pushes it no further.</source>
        <translation>The ratio has gone as far as it may: this step pushes it no further.</translation>
    </message>
    <message>
        <source>The loss of this step, before clipping takes effect.</source>
        <translation>The loss of this step, before clipping takes effect.</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>loss, clipped</source>
        <translation>loss, clipped</translation>
    </message>
    <message>
        <source>The probability of this push after the update. The other steps of the batch had their say too.</source>
        <translation>The probability of this push after the update. The other steps of the batch had their say too.</translation>
    </message>
    <message>
        <source>π(a|s) after the update</source>
        <translation>π(a|s) after the update</translation>
    </message>
    <message>
        <source>The advantage is positive: this push is to become likelier in such states.</source>
        <translation>The advantage is positive: this push is to become likelier in such states.</translation>
    </message>
    <message>
        <source>The advantage is negative: this push is to become rarer in such states.</source>
        <translation>The advantage is negative: this push is to become rarer in such states.</translation>
    </message>
    <message>
        <source>In the update the advantages of a batch are shifted to mean 0 and scaled to deviation 1; above 0 a push becomes likelier, below 0 rarer.</source>
        <translation>In the update the advantages of a batch are shifted to mean 0 and scaled to deviation 1; above 0 a push becomes likelier, below 0 rarer.</translation>
    </message>
    <message>
        <source>Return of the candidate that was just tried.</source>
        <translation>Return of the candidate that was just tried.</translation>
    </message>
    <message>
        <source>The best return of a candidate so far.</source>
        <translation>The best return of a candidate so far.</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>: kept</source>
        <translation>: kept</translation>
    </message>
    <message>
        <source>: thrown away</source>
        <translation>: thrown away</translation>
    </message>
    <message>
        <source>: not the best</source>
        <translation>: not the best</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: whole policies are tried, and one is kept if its return is at least the best so far.</source>
        <translation>Single steps teach it nothing: whole policies are tried, and one is kept if its return is at least the best so far.</translation>
    </message>
    <message>
        <source>Single steps teach it nothing: many policies are tried, and the next ones are drawn around the best of them.</source>
        <translation>Single steps teach it nothing: many policies are tried, and the next ones are drawn around the best of them.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionPainter</name>
    <message>
        <source>state s</source>
        <translation>state s</translation>
    </message>
    <message>
        <source>next state s′</source>
        <translation>next state s′</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>reward</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionSheet</name>
    <message>
        <source>One transition</source>
        <translation>One transition</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number, Escape away from them.</source>
        <translation>Arrow keys go from number to number, Escape away from them.</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::TransitionView</name>
    <message>
        <source>Point at a number to read what it is.</source>
        <translation>Point at a number to read what it is.</translation>
    </message>
    <message>
        <source>One step will appear here: state, action, reward and next state, and how the agent learns from it.</source>
        <translation>One step will appear here: state, action, reward and next state, and how the agent learns from it.</translation>
    </message>
    <message>
        <source>From %1 by %2 with reward %3 to %4.</source>
        <translation>From %1 by %2 with reward %3 to %4.</translation>
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
        <translation>%1: not measured yet</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean return %2 of %Ln episodes</source>
        <translation>
            <numerusform>%1: mean return %2 of %Ln episode</numerusform>
            <numerusform>%1: mean return %2 of %Ln episodes</numerusform>
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
        <translation>mean return of an episode; hatched: not measured yet</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Moon</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Earth</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsMapView</name>
    <message>
        <source>Other worlds</source>
        <translation>Other worlds</translation>
    </message>
    <message>
        <source>Arrow keys read another world, Return chooses it, Escape takes the pointer away.</source>
        <translation>Arrow keys read another world, Return chooses it, Escape takes the pointer away.</translation>
    </message>
    <message>
        <source>Point at a world to read its return. Click it, then “Go there”.</source>
        <translation>Point at a world to read its return. Click it, then “Go there”.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Take the run to the chosen world: its two parameters are set</source>
        <translation>Take the run to the chosen world: its two parameters are set</translation>
    </message>
    <message>
        <source>Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.</source>
        <translation>Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. Nothing is measured yet.</source>
        <translation>%1. Home: %2, %3. Nothing is measured yet.</translation>
    </message>
    <message>
        <source>%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.</source>
        <translation>%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.</translation>
    </message>
    <message>
        <source>%1 of %2 worlds measured</source>
        <translation>%1 of %2 worlds measured</translation>
    </message>
</context>
<context>
    <name>perc::cartpole::WorldsPainter</name>
    <message>
        <source>All start in the present state and get the same pushes, decided in advance: nobody corrects them.</source>
        <translation>All start in the present state and get the same pushes, decided in advance: nobody corrects them.</translation>
    </message>
    <message>
        <source>Gymnasium&apos;s explicit Euler step moves with the old velocities and adds energy. Box2D moves with the new ones: it is off in proportion to its sub-step, and half the sub-step is half the error. An upright pole multiplies every error by %1 in 10 steps.</source>
        <translation>Gymnasium&apos;s explicit Euler step moves with the old velocities and adds energy. Box2D moves with the new ones: it is off in proportion to its sub-step, and half the sub-step is half the error. An upright pole multiplies every error by %1 in 10 steps.</translation>
    </message>
    <message>
        <source>So a score means nothing without its world: “push toward the lean” scores 43 in Gymnasium&apos;s physics, 71 in the exact one, 445 in Box2D with 1 sub-step and 93 with 4.</source>
        <translation>So a score means nothing without its world: “push toward the lean” scores 43 in Gymnasium&apos;s physics, 71 in the exact one, 445 in Box2D with 1 sub-step and 93 with 4.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Gymnasium</source>
        <translation>Gymnasium</translation>
    </message>
    <message numerus="yes">
        <source>Box2D, %Ln sub-steps</source>
        <translation>
            <numerusform>Box2D, %Ln sub-step</numerusform>
            <numerusform>Box2D, %Ln sub-steps</numerusform>
        </translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>time (s)</translation>
    </message>
    <message>
        <source>angle θ (°)</source>
        <translation>angle θ (°)</translation>
    </message>
    <message>
        <source>difference in θ (°)</source>
        <translation>difference in θ (°)</translation>
    </message>
    <message>
        <source>position x (m)</source>
        <translation>position x (m)</translation>
    </message>
    <message>
        <source>difference in x (mm)</source>
        <translation>difference in x (mm)</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln steps</source>
        <translation>
            <numerusform>after %Ln step</numerusform>
            <numerusform>after %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>after %1 s</translation>
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
        <translation>off by</translation>
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
        <translation>Three physics</translation>
    </message>
    <message>
        <source>Left and right arrow keys read another step, Escape the last one.</source>
        <translation>Left and right arrow keys read another step, Escape the last one.</translation>
    </message>
    <message>
        <source>The same pushes in three physics, and how far they part, will appear here.</source>
        <translation>The same pushes in three physics, and how far they part, will appear here.</translation>
    </message>
    <message>
        <source>%1: %2° and %3 mm, then %4° and %5 mm</source>
        <translation>%1: %2° and %3 mm, then %4° and %5 mm</translation>
    </message>
    <message numerus="yes">
        <source>How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.</source>
        <translation>
            <numerusform>How far each world is from the exact one in angle and position after 1 step, then after %Ln step. %1.</numerusform>
            <numerusform>How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %Ln pushes from the present state</source>
        <translation>
            <numerusform>the same %Ln push from the present state</numerusform>
            <numerusform>the same %Ln pushes from the present state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ChartView</name>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Confusion matrix</translation>
    </message>
    <message>
        <source>How often each class is taken for which will appear here.</source>
        <translation>How often each class is taken for which will appear here.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Of the class</source>
        <translation>Of the class</translation>
    </message>
    <message>
        <source>Of the prediction</source>
        <translation>Of the prediction</translation>
    </message>
    <message>
        <source>Predictions as rows (as caret has it)</source>
        <translation>Predictions as rows (as caret has it)</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>What the cells say</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Missed: %1</translation>
    </message>
    <message>
        <source>False alarm: %1</source>
        <translation>False alarm: %1</translation>
    </message>
    <message>
        <source>Rightly left: %1</source>
        <translation>Rightly left: %1</translation>
    </message>
    <message>
        <source>Cells: %1</source>
        <translation>Cells: %1</translation>
    </message>
    <message>
        <source>Confusion matrix. %1. %2</source>
        <translation>Confusion matrix. %1. %2</translation>
    </message>
    <message>
        <source>%1 (as frequent as in the data)</source>
        <translation>%1 (as frequent as in the data)</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::ConventionsView</name>
    <message>
        <source>Why does R say something else?</source>
        <translation>Why does R say something else?</translation>
    </message>
    <message>
        <source>What other tools report for the same predictions, and why, will appear here.</source>
        <translation>What other tools report for the same predictions, and why, will appear here.</translation>
    </message>
    <message>
        <source>Also where it makes no difference</source>
        <translation>Also where it makes no difference</translation>
    </message>
    <message>
        <source>%1 of %2 conventions make a difference here</source>
        <translation>%1 of %2 conventions make a difference here</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>it says %1, this program %2</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>It says</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>All figures, each with its formula and the live counts in it, will appear here.</source>
        <translation>All figures, each with its formula and the live counts in it, will appear here.</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>As here</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>As %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>By whose conventions</source>
        <translation>By whose conventions</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it says %1, this program %2</source>
        <translation>it says %1, this program %2</translation>
    </message>
    <message>
        <source>at threshold %1</source>
        <translation>at threshold %1</translation>
    </message>
</context>
<context>
    <name>perc::evaluation::LinkedView</name>
    <message>
        <source>%1 against the rest, threshold %2: %3 found, %4 false alarms</source>
        <translation>%1 against the rest, threshold %2: %3 found, %4 false alarms</translation>
    </message>
    <message>
        <source>threshold %1: %2 found, %3 missed, %4 false alarms, %5 rightly left</source>
        <translation>threshold %1: %2 found, %3 missed, %4 false alarms, %5 rightly left</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln samples</source>
        <translation>
            <numerusform>%1 of %Ln sample</numerusform>
            <numerusform>%1 of %Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln test sample</numerusform>
            <numerusform>%Ln test samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln training sample</numerusform>
            <numerusform>%Ln training samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::evaluation::StrategiesView</name>
    <message>
        <source>Strategies</source>
        <translation>Strategies</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Settings compared</translation>
    </message>
    <message>
        <source>How resampling, weights and the threshold compare will appear here.</source>
        <translation>How resampling, weights and the threshold compare will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>as set</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Average precision</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Calibration error</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Add a way of resampling or weighting to compare with: it learns from the same seeds.</source>
        <translation>Add a way of resampling or weighting to compare with: it learns from the same seeds.</translation>
    </message>
    <message>
        <source>Resampling and weights move the scores; moving the threshold costs nothing, not even calibration.</source>
        <translation>Resampling and weights move the scores; moving the threshold costs nothing, not even calibration.</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Best F1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
</context>
<context>
    <name>perc::generation::Augmentation</name>
    <message>
        <source>seed of the classifier</source>
        <translation>seed of the classifier</translation>
    </message>
    <message>
        <source>held-out pictures whose class is known</source>
        <translation>held-out pictures whose class is known</translation>
    </message>
    <message>
        <source>only the few</source>
        <translation>only the few</translation>
    </message>
    <message>
        <source>with SMOTE</source>
        <translation>with SMOTE</translation>
    </message>
    <message>
        <source>with generated ones</source>
        <translation>with generated ones</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; on average of %2 seeds, %3 held-out pictures.</source>
        <translation>%1; on average of %2 seeds, %3 held-out pictures.</translation>
    </message>
    <message>
        <source>balanced accuracy, %1 against the others</source>
        <translation>balanced accuracy, %1 against the others</translation>
    </message>
</context>
<context>
    <name>perc::generation::Chart</name>
    <message>
        <source>lower is nearer to the mean velocity, which is never 0</source>
        <translation>lower is nearer to the mean velocity, which is never 0</translation>
    </message>
    <message>
        <source>the critic&apos;s, reversed, is about the distance</source>
        <translation>the critic&apos;s, reversed, is about the distance</translation>
    </message>
    <message>
        <source>they do not say how good the samples are</source>
        <translation>they do not say how good the samples are</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generator</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>critic</translation>
    </message>
    <message>
        <source>critic cannot tell: 2 ln 2</source>
        <translation>critic cannot tell: 2 ln 2</translation>
    </message>
    <message>
        <source>share of the samples</source>
        <translation>share of the samples</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generated</translation>
    </message>
    <message>
        <source>on average real %1, generated %2</source>
        <translation>on average real %1, generated %2</translation>
    </message>
    <message>
        <source>P(real), says the critic</source>
        <translation>P(real), says the critic</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: 1, generated: 0)</source>
        <translation>critic&apos;s output (real: 1, generated: 0)</translation>
    </message>
    <message>
        <source>critic&apos;s output (real: above 1, generated: below −1)</source>
        <translation>critic&apos;s output (real: above 1, generated: below −1)</translation>
    </message>
    <message>
        <source>critic&apos;s output (only differences count)</source>
        <translation>critic&apos;s output (only differences count)</translation>
    </message>
    <message>
        <source>−ln p(x) is at most this, in nats a sample</source>
        <translation>−ln p(x) is at most this, in nats a sample</translation>
    </message>
    <message>
        <source>way from a generated sample (0) to a real one (1)</source>
        <translation>way from a generated sample (0) to a real one (1)</translation>
    </message>
    <message>
        <source>length of the critic&apos;s slope</source>
        <translation>length of the critic&apos;s slope</translation>
    </message>
    <message>
        <source>half of the lines</source>
        <translation>half of the lines</translation>
    </message>
    <message>
        <source>the middle one</source>
        <translation>the middle one</translation>
    </message>
    <message>
        <source>1: what the penalty asks for</source>
        <translation>1: what the penalty asks for</translation>
    </message>
    <message>
        <source>%1 to %2 along the middle line</source>
        <translation>%1 to %2 along the middle line</translation>
    </message>
    <message>
        <source>both ways together; they do not say whether a 7 stays a 7</source>
        <translation>both ways together; they do not say whether a 7 stays a 7</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
</context>
<context>
    <name>perc::generation::Course</name>
    <message>
        <source>A lesson for a class that has seen one network learn. Each button opens its part beside this page.</source>
        <translation>A lesson for a class that has seen one network learn. Each button opens its part beside this page.</translation>
    </message>
    <message>
        <source>The same seed gives the same run on every machine. Try all of it once before.</source>
        <translation>The same seed gives the same run on every machine. Try all of it once before.</translation>
    </message>
    <message>
        <source>A guess first</source>
        <translation>A guess first</translation>
    </message>
    <message>
        <source>Real samples lie at eight places. Vote, play 300 rounds, and let those who were right say why.</source>
        <translation>Real samples lie at eight places. Vote, play 300 rounds, and let those who were right say why.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>What went wrong?</translation>
    </message>
    <message>
        <source>What goes wrong names it, and the rule. Press a button there: a second lane tries something else.</source>
        <translation>What goes wrong names it, and the rule. Press a button there: a second lane tries something else.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>What goes wrong</translation>
    </message>
    <message>
        <source>Beside the run that is open.</source>
        <translation>Beside the run that is open.</translation>
    </message>
    <message>
        <source>A gentle critic</source>
        <translation>A gentle critic</translation>
    </message>
    <message>
        <source>Compare the shares of the eight after 500 rounds, not the beauty. KL in Curves is a number for it.</source>
        <translation>Compare the shares of the eight after 500 rounds, not the beauty. KL in Curves is a number for it.</translation>
    </message>
    <message>
        <source>How much is luck?</source>
        <translation>How much is luck?</translation>
    </message>
    <message>
        <source>Four seeds each. Would you have judged the same by the first seed alone? And why does nobody play in the second row?</source>
        <translation>Four seeds each. Would you have judged the same by the first seed alone? And why does nobody play in the second row?</translation>
    </message>
    <message>
        <source>Pictures on demand</source>
        <translation>Pictures on demand</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Real or generated?</translation>
    </message>
    <message>
        <source>The class guesses twenty pictures by show of hands; write the score on the board.</source>
        <translation>The class guesses twenty pictures by show of hands; write the score on the board.</translation>
    </message>
    <message>
        <source>The guessing game, with pictures of the run that is open.</source>
        <translation>The guessing game, with pictures of the run that is open.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>What follows from it</translation>
    </message>
    <message>
        <source>The last page here: consent, disclosure, and what a detector is worth.</source>
        <translation>The last page here: consent, disclosure, and what a detector is worth.</translation>
    </message>
    <message>
        <source>Made pictures</source>
        <translation>Made pictures</translation>
    </message>
    <message>
        <source>The last page.</source>
        <translation>The last page.</translation>
    </message>
    <message>
        <source>The critic learns to tell real from generated samples; the generator learns to be taken for real. Neither has a goal of its own: each one&apos;s loss is made by the other.</source>
        <translation>The critic learns to tell real from generated samples; the generator learns to be taken for real. Neither has a goal of its own: each one&apos;s loss is made by the other.</translation>
    </message>
    <message>
        <source>There is no game now. Choose one below.</source>
        <translation>There is no game now. Choose one below.</translation>
    </message>
    <message>
        <source>That losses swing is no fault, and that they rest is no success: look at the modes found.</source>
        <translation>That losses swing is no fault, and that they rest is no success: look at the modes found.</translation>
    </message>
    <message>
        <source>generator&apos;s loss</source>
        <translation>generator&apos;s loss</translation>
    </message>
    <message>
        <source>now %1 on average</source>
        <translation>now %1 on average</translation>
    </message>
    <message>
        <source>Saturating</source>
        <translation>Saturating</translation>
    </message>
    <message>
        <source>log(1 − D)</source>
        <translation>log(1 − D)</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>Non-saturating</translation>
    </message>
    <message>
        <source>−log D</source>
        <translation>−log D</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Least squares</translation>
    </message>
    <message>
        <source>Wasserstein, gradient penalty</source>
        <translation>Wasserstein, gradient penalty</translation>
    </message>
    <message>
        <source>−D, with the critic&apos;s slope near 1</source>
        <translation>−D, with the critic&apos;s slope near 1</translation>
    </message>
    <message>
        <source>Why not diffusion? Because a game is where a class sees two networks answer each other, and because a sample takes one pass. But a game can fail to settle, and one loss that falls is easier to live with.</source>
        <translation>Why not diffusion? Because a game is where a class sees two networks answer each other, and because a sample takes one pass. But a game can fail to settle, and one loss that falls is easier to live with.</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>A game</translation>
    </message>
    <message>
        <source>Flow matching</source>
        <translation>Flow matching</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>modes %1, JS %2, Fréchet distance %3</source>
        <translation>modes %1, JS %2, Fréchet distance %3</translation>
    </message>
    <message>
        <source>Non-saturating.</source>
        <translation>Non-saturating.</translation>
    </message>
    <message>
        <source>On the data that are set now.</source>
        <translation>On the data that are set now.</translation>
    </message>
    <message>
        <source>A deepfake is a made picture, voice or film of a real person. It is made as the digits here are: by a network that was shown many examples until nobody could tell.</source>
        <translation>A deepfake is a made picture, voice or film of a real person. It is made as the digits here are: by a network that was shown many examples until nobody could tell.</translation>
    </message>
    <message>
        <source>Consent: a face and a voice belong to somebody. Ask before you collect them, and before you imitate them; a no ends it, and so does no answer. That a picture can be found does not mean that it may be used.</source>
        <translation>Consent: a face and a voice belong to somebody. Ask before you collect them, and before you imitate them; a no ends it, and so does no answer. That a picture can be found does not mean that it may be used.</translation>
    </message>
    <message>
        <source>So ask where it comes from: who published it first, what its file says, and whether that can be true.</source>
        <translation>So ask where it comes from: who published it first, what its file says, and whether that can be true.</translation>
    </message>
    <message>
        <source>What pictures from here say</source>
        <translation>What pictures from here say</translation>
    </message>
    <message>
        <source>Drop any picture on this window to read what it says.</source>
        <translation>Drop any picture on this window to read what it says.</translation>
    </message>
    <message>
        <source>Before you show one</source>
        <translation>Before you show one</translation>
    </message>
    <message>
        <source>Who is to be seen or heard, and did they agree?</source>
        <translation>Who is to be seen or heard, and did they agree?</translation>
    </message>
    <message>
        <source>Is it said where it is shown?</source>
        <translation>Is it said where it is shown?</translation>
    </message>
    <message>
        <source>Is it said in the file?</source>
        <translation>Is it said in the file?</translation>
    </message>
    <message>
        <source>Whom could it hurt if the note is cut off?</source>
        <translation>Whom could it hurt if the note is cut off?</translation>
    </message>
    <message>
        <source>A detector</source>
        <translation>A detector</translation>
    </message>
    <message>
        <source>What it is worth on this generator and on another one.</source>
        <translation>What it is worth on this generator and on another one.</translation>
    </message>
    <message>
        <source>Read the question aloud and take a vote before you press play: those who have guessed look more closely.</source>
        <translation>Read the question aloud and take a vote before you press play: those who have guessed look more closely.</translation>
    </message>
    <message>
        <source>Play 1000 rounds: each row of Samples is one digit. Is it copying? puts the nearest real one beside each.</source>
        <translation>Play 1000 rounds: each row of Samples is one digit. Is it copying? puts the nearest real one beside each.</translation>
    </message>
    <message>
        <source>As it was first written down, the generator minimises log(1 − D). Where the critic is sure that a sample is generated (at the left) this is flat: it says that the sample is wrong, but hardly pulls it anywhere.</source>
        <translation>As it was first written down, the generator minimises log(1 − D). Where the critic is sure that a sample is generated (at the left) this is flat: it says that the sample is wrong, but hardly pulls it anywhere.</translation>
    </message>
    <message>
        <source>Here the generator minimises −log D. It wants the same as with log(1 − D), but the curve is steepest where samples are worst (Goodfellow et al. 2014).</source>
        <translation>Here the generator minimises −log D. It wants the same as with log(1 − D), but the curve is steepest where samples are worst (Goodfellow et al. 2014).</translation>
    </message>
    <message>
        <source>Here the generator&apos;s samples are to get the number 1, and pay half the square of what is missing (Mao et al. 2017).</source>
        <translation>Here the generator&apos;s samples are to get the number 1, and pay half the square of what is missing (Mao et al. 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. The critic no longer learns from samples that are right by a margin (hinge; Lim and Ye 2017).</source>
        <translation>Here the line is straight: it pulls equally hard wherever a sample is. The critic no longer learns from samples that are right by a margin (hinge; Lim and Ye 2017).</translation>
    </message>
    <message>
        <source>Here the line is straight: it pulls equally hard wherever a sample is. How well depends on the critic&apos;s slope, which must be kept in bounds (Arjovsky et al. 2017, Gulrajani et al. 2017).</source>
        <translation>Here the line is straight: it pulls equally hard wherever a sample is. How well depends on the critic&apos;s slope, which must be kept in bounds (Arjovsky et al. 2017, Gulrajani et al. 2017).</translation>
    </message>
    <message>
        <source>critic&apos;s output; D = 1 / (1 + e^−output)</source>
        <translation>critic&apos;s output; D = 1 / (1 + e^−output)</translation>
    </message>
    <message>
        <source>The critic&apos;s output for generated samples is %1 on average; the generator&apos;s loss there is %2.</source>
        <translation>The critic&apos;s output for generated samples is %1 on average; the generator&apos;s loss there is %2.</translation>
    </message>
    <message>
        <source>(D − 1)² / 2</source>
        <translation>(D − 1)² / 2</translation>
    </message>
    <message>
        <source>Flow matching learns one thing: which way a point on its way from noise to data has to go, on average (Lipman et al. 2023). It is close to diffusion, but learns from straight ways, and nothing is random on the way.</source>
        <translation>Flow matching learns one thing: which way a point on its way from noise to data has to go, on average (Lipman et al. 2023). It is close to diffusion, but learns from straight ways, and nothing is random on the way.</translation>
    </message>
    <message>
        <source>A variational autoencoder squeezes each sample into a code and restores it (Kingma and Welling 2014). It seldom misses a mode, but blurs: it pays for every sample that it cannot restore.</source>
        <translation>A variational autoencoder squeezes each sample into a code and restores it (Kingma and Welling 2014). It seldom misses a mode, but blurs: it pays for every sample that it cannot restore.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generator</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>critic</translation>
    </message>
    <message>
        <source>real?</source>
        <translation>real?</translation>
    </message>
    <message>
        <source>Two networks, two losses. One pass for a sample. May lose modes, may go in circles.</source>
        <translation>Two networks, two losses. One pass for a sample. May lose modes, may go in circles.</translation>
    </message>
    <message>
        <source>velocity, 50 times</source>
        <translation>velocity, 50 times</translation>
    </message>
    <message>
        <source>One network, one loss. As many passes as steps. The loss never reaches 0.</source>
        <translation>One network, one loss. As many passes as steps. The loss never reaches 0.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encoder</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decoder</translation>
    </message>
    <message>
        <source>Two networks, one loss. One pass for a sample. Seldom misses a mode, blurs.</source>
        <translation>Two networks, one loss. One pass for a sample. Seldom misses a mode, blurs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Disclosure: say that it is made where it is shown, not on another page. In the European Union the AI Act (2024/1689, article 50) asks that people are told, and that the file says so to machines.</source>
        <translation>Disclosure: say that it is made where it is shown, not on another page. In the European Union the AI Act (2024/1689, article 50) asks that people are told, and that the file says so to machines.</translation>
    </message>
    <message>
        <source>Detectors learn the traces of the makers they know. On another maker&apos;s pictures they may be no better than a coin; the view A detector shows it. Neither a found trace nor a missing one is a proof.</source>
        <translation>Detectors learn the traces of the makers they know. On another maker&apos;s pictures they may be no better than a coin; the view A detector shows it. Neither a found trace nor a missing one is a proof.</translation>
    </message>
    <message>
        <source>A visible mark, which can be switched off.</source>
        <translation>A visible mark, which can be switched off.</translation>
    </message>
    <message>
        <source>Disclaimer: synthetic (PNG text).</source>
        <translation>Disclaimer: synthetic (PNG text).</translation>
    </message>
    <message>
        <source>XMP: trainedAlgorithmicMedia (IPTC).</source>
        <translation>XMP: trainedAlgorithmicMedia (IPTC).</translation>
    </message>
    <message>
        <source>The run that made it, to make it again.</source>
        <translation>The run that made it, to make it again.</translation>
    </message>
    <message>
        <source>Those in Samples now are such pictures, made by a network at step %1 of this run.</source>
        <translation>Those in Samples now are such pictures, made by a network at step %1 of this run.</translation>
    </message>
</context>
<context>
    <name>perc::generation::DetectorView</name>
    <message>
        <source>A detector</source>
        <translation>A detector</translation>
    </message>
    <message>
        <source>What a detector of generated pictures is worth will appear here.</source>
        <translation>What a detector of generated pictures is worth will appear here.</translation>
    </message>
    <message>
        <source>real ones</source>
        <translation>real ones</translation>
    </message>
    <message>
        <source>It has learned real pictures and those of this generator, and is asked about new ones. What finds one generator need not find another.</source>
        <translation>It has learned real pictures and those of this generator, and is asked about new ones. What finds one generator need not find another.</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC area</translation>
    </message>
    <message>
        <source>this generator</source>
        <translation>this generator</translation>
    </message>
    <message>
        <source>Pictures by</source>
        <translation>Pictures by</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
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
        <translation>Pictures moved along directions of the noise will appear here.</translation>
    </message>
    <message>
        <source>the noise explains slant to %1, thickness to %2 (R²)</source>
        <translation>the noise explains slant to %1, thickness to %2 (R²)</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>as they are</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>with the next one&apos;s style</source>
        <translation>with the next one&apos;s style</translation>
    </message>
</context>
<context>
    <name>perc::generation::FilmView</name>
    <message>
        <source>Film strip</source>
        <translation>Film strip</translation>
    </message>
    <message>
        <source>The samples along the way will appear here.</source>
        <translation>The samples along the way will appear here.</translation>
    </message>
    <message>
        <source>the samples&apos; middle is (%1, %2)</source>
        <translation>the samples&apos; middle is (%1, %2)</translation>
    </message>
    <message>
        <source>25 samples</source>
        <translation>25 samples</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>by step</translation>
    </message>
</context>
<context>
    <name>perc::generation::InterpolationView</name>
    <message>
        <source>From one to another</source>
        <translation>From one to another</translation>
    </message>
    <message>
        <source>Pictures between pairs of noises will appear here.</source>
        <translation>Pictures between pairs of noises will appear here.</translation>
    </message>
    <message>
        <source>each row: from one noise to another, along the arc between them</source>
        <translation>each row: from one noise to another, along the arc between them</translation>
    </message>
    <message>
        <source>8 rows of 9 pictures</source>
        <translation>8 rows of 9 pictures</translation>
    </message>
    <message>
        <source>each row: translations on the way from one picture of the source to another</source>
        <translation>each row: translations on the way from one picture of the source to another</translation>
    </message>
</context>
<context>
    <name>perc::generation::MethodsView</name>
    <message>
        <source>Methods compared</source>
        <translation>Methods compared</translation>
    </message>
    <message>
        <source>How methods do from the same seeds will appear here.</source>
        <translation>How methods do from the same seeds will appear here.</translation>
    </message>
    <message>
        <source>Against seconds</source>
        <translation>Against seconds</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>JS divergence</translation>
    </message>
    <message>
        <source>Modes found</source>
        <translation>Modes found</translation>
    </message>
    <message>
        <source>Samples of high quality</source>
        <translation>Samples of high quality</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Fréchet distance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>as set</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>seconds of computing</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>ms a step</source>
        <translation>ms a step</translation>
    </message>
    <message>
        <source>Add a method: it learns the same, from the same seeds.</source>
        <translation>Add a method: it learns the same, from the same seeds.</translation>
    </message>
</context>
<context>
    <name>perc::generation::NearestView</name>
    <message>
        <source>Is it copying?</source>
        <translation>Is it copying?</translation>
    </message>
    <message>
        <source>Samples beside the nearest real pictures will appear here.</source>
        <translation>Samples beside the nearest real pictures will appear here.</translation>
    </message>
    <message>
        <source>left generated, right the nearest real one, and how far; two real ones: %1, a copy: 0</source>
        <translation>left generated, right the nearest real one, and how far; two real ones: %1, a copy: 0</translation>
    </message>
    <message>
        <source>distance to the nearest real picture</source>
        <translation>distance to the nearest real picture</translation>
    </message>
</context>
<context>
    <name>perc::generation::Plane</name>
    <message>
        <source>generated</source>
        <translation>generated</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
</context>
<context>
    <name>perc::generation::QuizView</name>
    <message>
        <source>Real or generated?</source>
        <translation>Real or generated?</translation>
    </message>
</context>
<context>
    <name>perc::generation::RoundView</name>
    <message>
        <source>Critic alone</source>
        <translation>Critic alone</translation>
    </message>
    <message>
        <source>Generator alone</source>
        <translation>Generator alone</translation>
    </message>
    <message>
        <source>One update of the critic, without the generator.</source>
        <translation>One update of the critic, without the generator.</translation>
    </message>
    <message>
        <source>One update of the generator, without the critic.</source>
        <translation>One update of the generator, without the critic.</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>One round</translation>
    </message>
    <message>
        <source>the next one, before it is made</source>
        <translation>the next one, before it is made</translation>
    </message>
    <message>
        <source>The next round in slow motion will appear here.</source>
        <translation>The next round in slow motion will appear here.</translation>
    </message>
    <message>
        <source>real %1, generated %2</source>
        <translation>real %1, generated %2</translation>
    </message>
    <message>
        <source>1 Draw noise</source>
        <translation>1 Draw noise</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>the first: %1</translation>
    </message>
    <message>
        <source>2 Generate</source>
        <translation>2 Generate</translation>
    </message>
    <message>
        <source>the first becomes %1</source>
        <translation>the first becomes %1</translation>
    </message>
    <message>
        <source>3 Judge</source>
        <translation>3 Judge</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1; the first: %2</translation>
    </message>
    <message>
        <source>4 Update the critic</source>
        <translation>4 Update the critic</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: its loss %1 → %2</source>
        <translation>
            <numerusform>once: its loss %1 → %2</numerusform>
            <numerusform>%Ln times: its loss %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>5 Judge again</source>
        <translation>5 Judge again</translation>
    </message>
    <message>
        <source>6 Update the generator</source>
        <translation>6 Update the generator</translation>
    </message>
    <message>
        <source>25 of them</source>
        <translation>25 of them</translation>
    </message>
    <message>
        <source>3 Judge, beside real ones</source>
        <translation>3 Judge, beside real ones</translation>
    </message>
    <message>
        <source>%1; the first goes to %2</source>
        <translation>%1; the first goes to %2</translation>
    </message>
</context>
<context>
    <name>perc::generation::SamplesView</name>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Real samples</translation>
    </message>
    <message>
        <source>Generated samples</source>
        <translation>Generated samples</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>The critic&apos;s field</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Ways of the flow</source>
        <translation>Ways of the flow</translation>
    </message>
    <message>
        <source>Real and generated samples will appear here.</source>
        <translation>Real and generated samples will appear here.</translation>
    </message>
    <message>
        <source>Samples: %1. %2</source>
        <translation>Samples: %1. %2</translation>
    </message>
    <message>
        <source>on their way at t = %1</source>
        <translation>on their way at t = %1</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>%1 of %2 modes, %3 of high quality</source>
        <translation>%1 of %2 modes, %3 of high quality</translation>
    </message>
    <message>
        <source>where the critic pulls</source>
        <translation>where the critic pulls</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocity</translation>
    </message>
    <message>
        <source>ways from noise</source>
        <translation>ways from noise</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Brush</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Wide brush</source>
        <translation>Wide brush</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Clear the drawing</translation>
    </message>
    <message>
        <source>nothing is drawn yet: take the brush</source>
        <translation>nothing is drawn yet: take the brush</translation>
    </message>
    <message>
        <source>%1 of %2 classes, Fréchet distance %3</source>
        <translation>%1 of %2 classes, Fréchet distance %3</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>generated, asked for by class</source>
        <translation>generated, asked for by class</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generated</translation>
    </message>
</context>
<context>
    <name>perc::generation::SeedsView</name>
    <message>
        <source>Many seeds</source>
        <translation>Many seeds</translation>
    </message>
    <message>
        <source>The same from several seeds will appear here.</source>
        <translation>The same from several seeds will appear here.</translation>
    </message>
    <message>
        <source>one seed: set Seeds to see how much is luck</source>
        <translation>one seed: set Seeds to see how much is luck</translation>
    </message>
    <message>
        <source>modes found: %1 to %2, on average %3</source>
        <translation>modes found: %1 to %2, on average %3</translation>
    </message>
    <message>
        <source>JS: %1 to %2, on average %3</source>
        <translation>JS: %1 to %2, on average %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>diverged</translation>
    </message>
    <message>
        <source>JS %1</source>
        <translation>JS %1</translation>
    </message>
    <message>
        <source>KL %1, Fréchet distance %2</source>
        <translation>KL %1, Fréchet distance %2</translation>
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
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::generation::TranslationView</name>
    <message>
        <source>There and back</source>
        <translation>There and back</translation>
    </message>
    <message>
        <source>Ways there</source>
        <translation>Ways there</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Ways back</translation>
    </message>
    <message>
        <source>Samples there and back will appear here.</source>
        <translation>Samples there and back will appear here.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>and back</source>
        <translation>and back</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
    <message>
        <source>of the source</source>
        <translation>of the source</translation>
    </message>
    <message>
        <source>The critic&apos;s field</source>
        <translation>The critic&apos;s field</translation>
    </message>
    <message>
        <source>Cycle error</source>
        <translation>Cycle error</translation>
    </message>
    <message>
        <source>%1, %2: a click follows it there and back</source>
        <translation>%1, %2: a click follows it there and back</translation>
    </message>
    <message>
        <source>%1. The place %2 becomes %3 and comes back to %4.</source>
        <translation>%1. The place %2 becomes %3 and comes back to %4.</translation>
    </message>
    <message>
        <source>cycle error %1 on average</source>
        <translation>cycle error %1 on average</translation>
    </message>
    <message>
        <source>cycle error %1 on average, of the place followed %2</source>
        <translation>cycle error %1 on average, of the place followed %2</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>cycle error</source>
        <translation>cycle error</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>there and back</translation>
    </message>
    <message>
        <source>the place followed</source>
        <translation>the place followed</translation>
    </message>
    <message>
        <source>its way there and back</source>
        <translation>its way there and back</translation>
    </message>
    <message>
        <source>of what is imitated</source>
        <translation>of what is imitated</translation>
    </message>
</context>
<context>
    <name>perc::generation::TroubleView</name>
    <message>
        <source>What goes wrong</source>
        <translation>What goes wrong</translation>
    </message>
    <message>
        <source>What goes wrong in the game will be named here.</source>
        <translation>What goes wrong in the game will be named here.</translation>
    </message>
    <message>
        <source>no game, nothing of this kind</source>
        <translation>no game, nothing of this kind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln now</numerusform>
            <numerusform>%Ln now</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nothing now</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>not so far</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>since round %1</translation>
    </message>
    <message>
        <source>was, from round %1</source>
        <translation>was, from round %1</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Beside it: %1</translation>
    </message>
</context>
<context>
    <name>perc::generation::WarpView</name>
    <message>
        <source>Noise, bent</source>
        <translation>Noise, bent</translation>
    </message>
    <message>
        <source>Real samples</source>
        <translation>Real samples</translation>
    </message>
    <message>
        <source>A grid of noise as the generator bends it will appear here.</source>
        <translation>A grid of noise as the generator bends it will appear here.</translation>
    </message>
    <message>
        <source>2 of %1 noise dimensions, the others at 0</source>
        <translation>2 of %1 noise dimensions, the others at 0</translation>
    </message>
    <message>
        <source>constant first noise</source>
        <translation>constant first noise</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>the noise</translation>
    </message>
    <message>
        <source>constant second noise</source>
        <translation>constant second noise</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>noise %1, %2: a click follows it</source>
        <translation>noise %1, %2: a click follows it</translation>
    </message>
    <message>
        <source>Noise as it is bent into samples: %1 lines. The noise (%2, %3) becomes (%4, %5).</source>
        <translation>Noise as it is bent into samples: %1 lines. The noise (%2, %3) becomes (%4, %5).</translation>
    </message>
    <message>
        <source>one noise</source>
        <translation>one noise</translation>
    </message>
    <message>
        <source>its sample</source>
        <translation>its sample</translation>
    </message>
    <message>
        <source>first noise</source>
        <translation>first noise</translation>
    </message>
    <message>
        <source>no second noise</source>
        <translation>no second noise</translation>
    </message>
    <message>
        <source>second noise</source>
        <translation>second noise</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation>noise %1, %2</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>its picture</translation>
    </message>
    <message>
        <source>all over the plane</source>
        <translation>all over the plane</translation>
    </message>
    <message>
        <source>9 by 9 places</source>
        <translation>9 by 9 places</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, class %1</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Chart</name>
    <message>
        <source>loss, share</source>
        <translation>loss, share</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>training loss</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>test accuracy</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>training accuracy</translation>
    </message>
    <message>
        <source>decides otherwise than now</source>
        <translation>decides otherwise than now</translation>
    </message>
    <message>
        <source>where training was</source>
        <translation>where training was</translation>
    </message>
    <message>
        <source>at the nearest place of the plane</source>
        <translation>at the nearest place of the plane</translation>
    </message>
    <message>
        <source>what the plane shows of the path differs from the loss where training was by up to %1.</source>
        <translation>what the plane shows of the path differs from the loss where training was by up to %1.</translation>
    </message>
    <message>
        <source>they differ by up to %1</source>
        <translation>they differ by up to %1</translation>
    </message>
    <message>
        <source>along the low path: now (0) → its end (1)</source>
        <translation>along the low path: now (0) → its end (1)</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>%5 is lowest, %1, at %2, and highest, %3, at %4.</source>
        <translation>%5 is lowest, %1, at %2, and highest, %3, at %4.</translation>
    </message>
    <message>
        <source>x, at y = %1</source>
        <translation>x, at y = %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ContoursView</name>
    <message>
        <source>Contours</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Parts of the next update</source>
        <translation>Parts of the next update</translation>
    </message>
    <message>
        <source>Lines of equal height</source>
        <translation>Lines of equal height</translation>
    </message>
    <message>
        <source>Where is the lowest place? A click says it, and the fog lifts.</source>
        <translation>Where is the lowest place? A click says it, and the fog lifts.</translation>
    </message>
    <message>
        <source>A click chooses where the walk begins.</source>
        <translation>A click chooses where the walk begins.</translation>
    </message>
    <message>
        <source>Point at a place to read its height.</source>
        <translation>Point at a place to read its height.</translation>
    </message>
    <message>
        <source>−rate × gradient</source>
        <translation>−rate × gradient</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::RaceView</name>
    <message>
        <source>Race</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>How optimisers do from the same start will appear here.</source>
        <translation>How optimisers do from the same start will appear here.</translation>
    </message>
    <message>
        <source>Distance to the minimum</source>
        <translation>Distance to the minimum</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmic</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>updates</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walkers</source>
        <translation>
            <numerusform>%Ln walker</numerusform>
            <numerusform>%Ln walkers</numerusform>
        </translation>
    </message>
    <message>
        <source>distance to the minimum</source>
        <translation>distance to the minimum</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>training loss</translation>
    </message>
    <message>
        <source>update</source>
        <translation>update</translation>
    </message>
    <message>
        <source>gradients computed</source>
        <translation>gradients computed</translation>
    </message>
    <message>
        <source>seconds of computing</source>
        <translation>seconds of computing</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>Walker</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Training loss</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>µs an update</source>
        <translation>µs an update</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>diverged</translation>
    </message>
    <message>
        <source>Add an optimiser: it walks from the same start, with the same batches.</source>
        <translation>Add an optimiser: it walks from the same start, with the same batches.</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::ScatterView</name>
    <message>
        <source>Flat and sharp</source>
        <translation>Flat and sharp</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Open the chosen run</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 of %2 runs</translation>
    </message>
    <message>
        <source>How sharp the minima are that other batch sizes, rates and penalties find, and how well they do, will appear here.</source>
        <translation>How sharp the minima are that other batch sizes, rates and penalties find, and how well they do, will appear here.</translation>
    </message>
    <message>
        <source>sharpness: largest eigenvalue of the Hessian</source>
        <translation>sharpness: largest eigenvalue of the Hessian</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>test accuracy</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>batch of %1</translation>
    </message>
    <message>
        <source>Click a run to choose it; the menu of this card opens it.</source>
        <translation>Click a run to choose it; the menu of this card opens it.</translation>
    </message>
    <message>
        <source>Flat and sharp: %1 of %2 runs; the flattest (%3) has a sharpness of %4 and a %9 of %5, the sharpest (%6) %7 and %8.</source>
        <translation>Flat and sharp: %1 of %2 runs; the flattest (%3) has a sharpness of %4 and a %9 of %5, the sharpest (%6) %7 and %8.</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>test R²</translation>
    </message>
    <message>
        <source>%1: sharpness %2, %3 %4</source>
        <translation>%1: sharpness %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::StabilityView</name>
    <message>
        <source>Stability map</source>
        <translation>Stability map</translation>
    </message>
    <message>
        <source>By theory</source>
        <translation>By theory</translation>
    </message>
    <message>
        <source>Point at a cell to read it; a click takes its learning rate and momentum over.</source>
        <translation>Point at a cell to read it; a click takes its learning rate and momentum over.</translation>
    </message>
    <message>
        <source>Stability map: %1</source>
        <translation>Stability map: %1</translation>
    </message>
    <message>
        <source>By theory the best is a rate of %1 with a momentum of %2.</source>
        <translation>By theory the best is a rate of %1 with a momentum of %2.</translation>
    </message>
    <message>
        <source>curvature from %1 to %2</source>
        <translation>curvature from %1 to %2</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>By theory: distance kept by each update</source>
        <translation>By theory: distance kept by each update</translation>
    </message>
    <message>
        <source>Measured: distance kept by each update</source>
        <translation>Measured: distance kept by each update</translation>
    </message>
    <message>
        <source>factor; above 1 it diverges</source>
        <translation>factor; above 1 it diverges</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>best by theory</source>
        <translation>best by theory</translation>
    </message>
    <message>
        <source>, by theory %1</source>
        <translation>, by theory %1</translation>
    </message>
    <message>
        <source>How fast a bowl is descended, over learning rate and momentum, will appear here.</source>
        <translation>How fast a bowl is descended, over learning rate and momentum, will appear here.</translation>
    </message>
    <message>
        <source>rate %1: each update keeps %2 of the distance</source>
        <translation>rate %1: each update keeps %2 of the distance</translation>
    </message>
    <message>
        <source>rate %1, %4 %2: each update keeps %3 of the distance</source>
        <translation>rate %1, %4 %2: each update keeps %3 of the distance</translation>
    </message>
</context>
<context>
    <name>perc::landscape_lab::Surface</name>
    <message>
        <source>path of training</source>
        <translation>path of training</translation>
    </message>
    <message>
        <source>The loss over a plane through the weights will appear here.</source>
        <translation>The loss over a plane through the weights will appear here.</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>training loss</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>training accuracy</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>test accuracy</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <translation>%1, %2 % done</translation>
    </message>
    <message>
        <source>random</source>
        <translation>random</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>raw</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>Hessian</source>
        <translation>Hessian</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>three</source>
        <translation>three</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curve</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>weights</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>guess</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lowest</translation>
    </message>
    <message>
        <source>× |w|</source>
        <translation>× |w|</translation>
    </message>
    <message>
        <source>%1, linear: not all heights are above 0</source>
        <translation>%1, linear: not all heights are above 0</translation>
    </message>
    <message>
        <source>low path</source>
        <translation>low path</translation>
    </message>
    <message>
        <source>Your guess (%1, %2) is %3 from the nearest lowest place (%4, %5).</source>
        <translation>Your guess (%1, %2) is %3 from the nearest lowest place (%4, %5).</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1, as set</translation>
    </message>
    <message>
        <source>step %1: %2, %3</source>
        <translation>step %1: %2, %3</translation>
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
        <translation>Contours on the floor</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Turn it back</source>
        <translation>Turn it back</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintTools</name>
    <message>
        <source>Choose points</source>
        <translation>Choose points</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Brush: spray points</source>
        <translation>Brush: spray points</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Erase points</translation>
    </message>
    <message>
        <source>Jitter: shake points</source>
        <translation>Jitter: shake points</translation>
    </message>
    <message>
        <source>Class to paint</source>
        <translation>Class to paint</translation>
    </message>
    <message>
        <source>Value to paint</source>
        <translation>Value to paint</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Size of the brush</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Take all points away</source>
        <translation>Take all points away</translation>
    </message>
</context>
<context>
    <name>perc::playground::PaintingView</name>
    <message>
        <source>Paint points</source>
        <translation>Paint points</translation>
    </message>
    <message>
        <source>Draw points of the value %1 here.</source>
        <translation>Draw points of the value %1 here.</translation>
    </message>
    <message>
        <source>Draw points of class %1 here.</source>
        <translation>Draw points of class %1 here.</translation>
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
        <translation>prediction</translation>
    </message>
    <message>
        <source>class</source>
        <translation>class</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>share of the class</source>
        <translation>share of the class</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>share of the prediction</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4 of the class, %5 of the prediction)</source>
        <translation>%1 taken for %2: %3 (%4 of the class, %5 of the prediction)</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 as %2: %3</translation>
    </message>
    <message>
        <source>Nothing is confused.</source>
        <translation>Nothing is confused.</translation>
    </message>
    <message>
        <source>Most confused: %1</source>
        <translation>Most confused: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Settings compared</translation>
    </message>
    <message>
        <source>%1. The run starts anew.</source>
        <translation>%1. The run starts anew.</translation>
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
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>input z of a unit</source>
        <translation>input z of a unit</translation>
    </message>
    <message>
        <source>f(z), f′(z)</source>
        <translation>f(z), f′(z)</translation>
    </message>
    <message>
        <source>There is no hidden layer: nothing is applied to the weighted sums but the output&apos;s own function.</source>
        <translation>There is no hidden layer: nothing is applied to the weighted sums but the output&apos;s own function.</translation>
    </message>
    <message>
        <source>The function of a hidden layer, its slope, and what enters it now will appear here.</source>
        <translation>The function of a hidden layer, its slope, and what enters it now will appear here.</translation>
    </message>
    <message>
        <source>f (%1)</source>
        <translation>f (%1)</translation>
    </message>
    <message>
        <source>slope f′</source>
        <translation>slope f′</translation>
    </message>
    <message>
        <source>Inputs of layer %1</source>
        <translation>Inputs of layer %1</translation>
    </message>
    <message>
        <source>Nothing enters the layer yet.</source>
        <translation>Nothing enters the layer yet.</translation>
    </message>
    <message>
        <source>Ticks: what enters layer %1 now (median %2). %3 of the inputs lie where the slope is below %4 (shaded).</source>
        <translation>Ticks: what enters layer %1 now (median %2). %3 of the inputs lie where the slope is below %4 (shaded).</translation>
    </message>
    <message numerus="yes">
        <source>Activation of layer %1 after %Ln updates: %2. %3</source>
        <translation>
            <numerusform>Activation of layer %1 after %Ln update: %2. %3</numerusform>
            <numerusform>Activation of layer %1 after %Ln updates: %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of layer %2</source>
        <translation>%1 of layer %2</translation>
    </message>
    <message>
        <source>Layer shown</source>
        <translation>Layer shown</translation>
    </message>
</context>
<context>
    <name>perc::scenes::BoundaryView</name>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Hard edges</source>
        <translation>Hard edges</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Training points</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Test points</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Ring around wrong answers</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>score of %1</translation>
    </message>
    <message>
        <source>The network&apos;s answer over the plane will appear here.</source>
        <translation>The network&apos;s answer over the plane will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>Boundary after %Ln updates. %1</source>
        <translation>
            <numerusform>Boundary after %Ln update. %1</numerusform>
            <numerusform>Boundary after %Ln updates. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>output over the plane, %1 × %2</source>
        <translation>output over the plane, %1 × %2</translation>
    </message>
    <message>
        <source>%1; other inputs at their mean</source>
        <translation>%1; other inputs at their mean</translation>
    </message>
    <message>
        <source>There are no samples yet.</source>
        <translation>There are no samples yet.</translation>
    </message>
    <message>
        <source>What each unit adds</source>
        <translation>What each unit adds</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>the network</translation>
    </message>
    <message>
        <source>what each unit adds</source>
        <translation>what each unit adds</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>output over %1</source>
        <translation>output over %1</translation>
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
        <translation>Add</translation>
    </message>
    <message>
        <source>Opens a menu of algorithms and settings to compare with.</source>
        <translation>Opens a menu of algorithms and settings to compare with.</translation>
    </message>
    <message>
        <source>Settings compared, as text</source>
        <translation>Settings compared, as text</translation>
    </message>
    <message>
        <source>Seeds of each setting</source>
        <translation>Seeds of each setting</translation>
    </message>
    <message>
        <source>From how many seeds each setting learns. The run starts anew.</source>
        <translation>From how many seeds each setting learns. The run starts anew.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n settings beside the run&apos;s own, divided by |; each is a list of ID=VALUE. Return starts the run anew with them.</source>
        <translation>
            <numerusform>Up to %n setting beside the run&apos;s own, divided by |; each is a list of ID=VALUE. Return starts the run anew with them.</numerusform>
            <numerusform>Up to %n settings beside the run&apos;s own, divided by |; each is a list of ID=VALUE. Return starts the run anew with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n settings beside the run&apos;s own already.</source>
        <translation>
            <numerusform>There is %n setting beside the run&apos;s own already.</numerusform>
            <numerusform>There are %n settings beside the run&apos;s own already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another algorithm or setting, from the same seeds, up to where the run is.</source>
        <translation>Another algorithm or setting, from the same seeds, up to where the run is.</translation>
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
        <translation>How often each class is taken for which will appear here.</translation>
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
            <numerusform>Confusion after %Ln update: %1 of %2 right. %3</numerusform>
            <numerusform>Confusion after %Ln updates: %1 of %2 right. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test samples</source>
        <translation>
            <numerusform>%Ln test sample</numerusform>
            <numerusform>%Ln test samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training samples</source>
        <translation>
            <numerusform>%Ln training sample</numerusform>
            <numerusform>%Ln training samples</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples counted</source>
        <translation>Samples counted</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseLinks</name>
    <message>
        <source>Things to try</source>
        <translation>Things to try</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CourseView</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Page Up and Page Down turn the pages.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3. %4 %5</source>
        <translation>Page %1 of %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>Page of the course</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Curvature</name>
    <message>
        <source>largest eigenvalue %1</source>
        <translation>largest eigenvalue %1</translation>
    </message>
    <message>
        <source>, largest stable learning rate %1 (now %2)</source>
        <translation>, largest stable learning rate %1 (now %2)</translation>
    </message>
    <message>
        <source>, largest rate at which plain gradient descent is stable 2/λ = %1</source>
        <translation>, largest rate at which plain gradient descent is stable 2/λ = %1</translation>
    </message>
    <message>
        <source>, smallest about %1</source>
        <translation>, smallest about %1</translation>
    </message>
    <message>
        <source>, trace %1 ± %2</source>
        <translation>, trace %1 ± %2</translation>
    </message>
    <message>
        <source>, worst loss within %1: %2 (here %3)</source>
        <translation>, worst loss within %1: %2 (here %3)</translation>
    </message>
    <message>
        <source>eigenvalue of the Hessian of the training loss</source>
        <translation>eigenvalue of the Hessian of the training loss</translation>
    </message>
    <message>
        <source>density</source>
        <translation>density</translation>
    </message>
    <message>
        <source>largest eigenvalues</source>
        <translation>largest eigenvalues</translation>
    </message>
    <message>
        <source>sharper than this is not stable at this rate</source>
        <translation>sharper than this is not stable at this rate</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>largest %1</translation>
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
        <translation>Return goes to the moment that is read.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmic axis</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>The loss after each update will appear here.</source>
        <translation>The loss after each update will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>Curves after %Ln updates: %1</source>
        <translation>
            <numerusform>Curves after %Ln update: %1</numerusform>
            <numerusform>Curves after %Ln updates: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, smoothed</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Smoothed</translation>
    </message>
    <message>
        <source>A moving average in which older values fade by a tenth with each row</source>
        <translation>A moving average in which older values fade by a tenth with each row</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DataView</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>The samples with their predictions and losses will appear here.</translation>
    </message>
    <message>
        <source>Largest loss first</source>
        <translation>Largest loss first</translation>
    </message>
    <message>
        <source>In the order of the data</source>
        <translation>In the order of the data</translation>
    </message>
    <message>
        <source>class</source>
        <translation>class</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prediction</translation>
    </message>
    <message>
        <source>right?</source>
        <translation>right?</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message numerus="yes">
        <source>Data after %Ln updates</source>
        <translation>
            <numerusform>Data after %Ln update</numerusform>
            <numerusform>Data after %Ln updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %Ln samples</source>
        <translation>
            <numerusform>: %Ln sample</numerusform>
            <numerusform>: %Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them wrong</source>
        <translation>
            <numerusform>, %Ln of them wrong</numerusform>
            <numerusform>, %Ln of them wrong</numerusform>
        </translation>
    </message>
    <message>
        <source>, largest loss %1 (number %2)</source>
        <translation>, largest loss %1 (number %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>not looked at yet</translation>
    </message>
</context>
<context>
    <name>perc::scenes::DiagramView</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Network shown</source>
        <translation>Network shown</translation>
    </message>
</context>
<context>
    <name>perc::scenes::FinderView</name>
    <message>
        <source>Take the suggested rate</source>
        <translation>Take the suggested rate</translation>
    </message>
    <message>
        <source>Learning-rate finder</source>
        <translation>Learning-rate finder</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>loss of the batch</translation>
    </message>
    <message>
        <source>Learning-rate finder: %1.</source>
        <translation>Learning-rate finder: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates tried</source>
        <translation>
            <numerusform>%Ln update tried</numerusform>
            <numerusform>%Ln updates tried</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested: %1 to %2</source>
        <translation>suggested: %1 to %2</translation>
    </message>
    <message>
        <source>The loss as the learning rate rises from update to update will appear here.</source>
        <translation>The loss as the learning rate rises from update to update will appear here.</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>each batch</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>smoothed</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>falls fastest</translation>
    </message>
    <message>
        <source>a tenth of the lowest</source>
        <translation>a tenth of the lowest</translation>
    </message>
    <message>
        <source>no rate to suggest: the loss does not fall</source>
        <translation>no rate to suggest: the loss does not fall</translation>
    </message>
</context>
<context>
    <name>perc::scenes::NetworkView</name>
    <message>
        <source>The network, its units and its weights will appear here.</source>
        <translation>The network, its units and its weights will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln updates. %1</source>
        <translation>
            <numerusform>After %Ln update. %1</numerusform>
            <numerusform>After %Ln updates. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::scenes::PictureQuiz</name>
    <message>
        <source>Generated</source>
        <translation>Generated</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Real or generated?</source>
        <translation>Real or generated?</translation>
    </message>
    <message>
        <source>Right, it was generated.</source>
        <translation>Right, it was generated.</translation>
    </message>
    <message>
        <source>No, it was generated.</source>
        <translation>No, it was generated.</translation>
    </message>
    <message>
        <source>Right, it was real.</source>
        <translation>Right, it was real.</translation>
    </message>
    <message>
        <source>No, it was real.</source>
        <translation>No, it was real.</translation>
    </message>
    <message>
        <source>Deepfakes are made in the same way, of faces and voices. Ask people before you imitate them (consent), and say that it is synthetic where you show it (disclosure). A mark can be cut off: that there is none proves nothing.</source>
        <translation>Deepfakes are made in the same way, of faces and voices. Ask people before you imitate them (consent), and say that it is synthetic where you show it (disclosure). A mark can be cut off: that there is none proves nothing.</translation>
    </message>
    <message>
        <source>Pictures to guess will appear here.</source>
        <translation>Pictures to guess will appear here.</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>%1. Real or generated?</source>
        <translation>%1. Real or generated?</translation>
    </message>
    <message>
        <source>%1. %2 Real ones: %3 of %4 known. Generated ones: %5 of %6.</source>
        <translation>%1. %2 Real ones: %3 of %4 known. Generated ones: %5 of %6.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::PlainChart</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
</context>
<context>
    <name>perc::scenes::Plan</name>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 to %2 min</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1: “%2” %3</translation>
    </message>
</context>
<context>
    <name>perc::scenes::RepresentationView</name>
    <message>
        <source>Representation</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>The points as the last hidden layer sees them will appear here.</source>
        <translation>The points as the last hidden layer sees them will appear here.</translation>
    </message>
    <message>
        <source>Warped grid</source>
        <translation>Warped grid</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Training points</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Test points</translation>
    </message>
    <message>
        <source>Ring around wrong answers</source>
        <translation>Ring around wrong answers</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>input %1</translation>
    </message>
    <message>
        <source>principal plane, axis %1</source>
        <translation>principal plane, axis %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>constant %1</translation>
    </message>
    <message numerus="yes">
        <source>Representation after %Ln updates, %1. %2</source>
        <translation>
            <numerusform>Representation after %Ln update, %1. %2</numerusform>
            <numerusform>Representation after %Ln updates, %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>layer %1, %Ln units</source>
        <translation>
            <numerusform>layer %1, %Ln unit</numerusform>
            <numerusform>layer %1, %Ln units</numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer: the inputs</source>
        <translation>no hidden layer: the inputs</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1; 2 components: %2 of the variance</translation>
    </message>
</context>
<context>
    <name>perc::scenes::ScheduleView</name>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>The learning rate from update to update will appear here, to be pulled into shape.</source>
        <translation>The learning rate from update to update will appear here, to be pulled into shape.</translation>
    </message>
    <message>
        <source>Against epochs</source>
        <translation>Against epochs</translation>
    </message>
    <message>
        <source>Another point after the chosen one</source>
        <translation>Another point after the chosen one</translation>
    </message>
    <message>
        <source>Without the chosen point</source>
        <translation>Without the chosen point</translation>
    </message>
    <message>
        <source>Learning rate: %1 now, at update %2; from %3 to %4.</source>
        <translation>Learning rate: %1 now, at update %2; from %3 to %4.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>update</source>
        <translation>update</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>update %1: learning rate %2</source>
        <translation>update %1: learning rate %2</translation>
    </message>
    <message>
        <source>Pull a point to change the schedule.</source>
        <translation>Pull a point to change the schedule.</translation>
    </message>
</context>
<context>
    <name>perc::scenes::TrainingWords</name>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>outputs</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
</context>
<context>
    <name>perc::scenes::UpdateView</name>
    <message>
        <source>One update</source>
        <translation>One update</translation>
    </message>
    <message>
        <source>The next update, step by step, will appear here: forward, loss, backward, update.</source>
        <translation>The next update, step by step, will appear here: forward, loss, backward, update.</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Previous stage, or the update before (Page Up or ,)</source>
        <translation>Previous stage, or the update before (Page Up or ,)</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>Next stage, or make the update (Page Down or .)</source>
        <translation>Next stage, or make the update (Page Down or .)</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stage %1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Numbers of one sample</source>
        <translation>Numbers of one sample</translation>
    </message>
    <message>
        <source>Means over the batch</source>
        <translation>Means over the batch</translation>
    </message>
    <message>
        <source>Next sample of the batch</source>
        <translation>Next sample of the batch</translation>
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
        <translation>update %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::scenes::WeightsView</name>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>How weights, activations and gradients of each layer are spread will appear here.</source>
        <translation>How weights, activations and gradients of each layer are spread will appear here.</translation>
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
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>weights</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>gradients of the weights</source>
        <translation>gradients of the weights</translation>
    </message>
    <message numerus="yes">
        <source>Histograms after %Ln updates. %1</source>
        <translation>
            <numerusform>Histograms after %Ln update. %1</numerusform>
            <numerusform>Histograms after %Ln updates. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>along the run, and now</source>
        <translation>along the run, and now</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Numbers shown</translation>
    </message>
</context>
<context>
    <name>perc::widgets</name>
    <message>
        <source>undefined</source>
        <translation>undefined</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>perc::widgets::Card</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Export and other actions of this view</source>
        <translation>Export and other actions of this view</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Close this view</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Table</translation>
    </message>
    <message>
        <source>Arrow keys go through the cells, Space and Shift choose rows, S sorts by the column.</source>
        <translation>Arrow keys go through the cells, Space and Shift choose rows, S sorts by the column.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldLegend</name>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>%1 of %2 points shown</source>
        <translation>%1 of %2 points shown</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, training</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
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
        <translation>class %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source> → %1 with P = %2</source>
        <translation> → %1 with P = %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source> → %1 = %2</source>
        <translation> → %1 = %2</translation>
    </message>
    <message>
        <source>, nearest point %1 (%2)</source>
        <translation>, nearest point %1 (%2)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>, its loss %1</source>
        <translation>, its loss %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, taken for %1</translation>
    </message>
    <message>
        <source>No field yet.</source>
        <translation>No field yet.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</translation>
    </message>
    <message>
        <source>, %1 of them wrong</source>
        <translation>, %1 of them wrong</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, not looked at yet</translation>
    </message>
    <message>
        <source>, nearest point %1</source>
        <translation>, nearest point %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6.</source>
        <translation>%1 from %2 to %3, over %4 from %5 to %6.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::FieldWidget</name>
    <message>
        <source>Field over the plane</source>
        <translation>Field over the plane</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away.</source>
        <translation>Arrow keys move the pointer, Shift moves it further, Escape takes it away.</translation>
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
        <translation>%1, − to +</translation>
    </message>
    <message>
        <source>thickest: %1</source>
        <translation>thickest: %1</translation>
    </message>
    <message>
        <source>bias +, −</source>
        <translation>bias +, −</translation>
    </message>
    <message>
        <source>output: %1 to %2</source>
        <translation>output: %1 to %2</translation>
    </message>
    <message>
        <source>a row per unit: weights, bias, value</source>
        <translation>a row per unit: weights, bias, value</translation>
    </message>
    <message>
        <source>the largest %1 of %2 curves</source>
        <translation>the largest %1 of %2 curves</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>adds what comes by the arc</source>
        <translation>adds what comes by the arc</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>numbers %1</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphPainter</name>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>input %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>Layer %1, unit %2</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>layer %1, unit %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Output %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>output %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>There are no numbers: no sample can be followed.</source>
        <translation>There are no numbers: no sample can be followed.</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>last update %1</translation>
    </message>
    <message>
        <source>prediction %1</source>
        <translation>prediction %1</translation>
    </message>
    <message>
        <source>next batch %1</source>
        <translation>next batch %1</translation>
    </message>
    <message>
        <source>Double click or Enter: type a new value.</source>
        <translation>Double click or Enter: type a new value.</translation>
    </message>
    <message>
        <source>One unit more (restarts)</source>
        <translation>One unit more (restarts)</translation>
    </message>
    <message>
        <source>One unit less (restarts)</source>
        <translation>One unit less (restarts)</translation>
    </message>
    <message>
        <source>A new layer here (restarts)</source>
        <translation>A new layer here (restarts)</translation>
    </message>
    <message>
        <source>Remove this layer (restarts)</source>
        <translation>Remove this layer (restarts)</translation>
    </message>
    <message>
        <source>Click or Enter: activation, units and layers. + and − change the units (restarts).</source>
        <translation>Click or Enter: activation, units and layers. + and − change the units (restarts).</translation>
    </message>
    <message>
        <source>Click or Enter: add a layer (restarts).</source>
        <translation>Click or Enter: add a layer (restarts).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs</source>
        <translation>
            <numerusform>%Ln input</numerusform>
            <numerusform>%Ln inputs</numerusform>
        </translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>inputs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outputs</source>
        <translation>
            <numerusform>%Ln output</numerusform>
            <numerusform>%Ln outputs</numerusform>
        </translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>outputs</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>no function</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Bias of %1</translation>
    </message>
    <message numerus="yes">
        <source>the mean of %Ln samples</source>
        <translation>
            <numerusform>the mean of %Ln sample</numerusform>
            <numerusform>the mean of %Ln samples</numerusform>
        </translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>sample %1</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>No network yet.</translation>
    </message>
    <message numerus="yes">
        <source>Network of %Ln inputs, </source>
        <translation>
            <numerusform>Network of %Ln input, </numerusform>
            <numerusform>Network of %Ln inputs, </numerusform>
        </translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>no hidden layer</translation>
    </message>
    <message>
        <source>hidden layers: %1</source>
        <translation>hidden layers: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest weight is %1: %2.</source>
        <translation>The largest weight is %1: %2.</translation>
    </message>
    <message>
        <source>Residual: layer %1 is added to layer %2.</source>
        <translation>Residual: layer %1 is added to layer %2.</translation>
    </message>
    <message>
        <source>Residual: the inputs are added to layer %1.</source>
        <translation>Residual: the inputs are added to layer %1.</translation>
    </message>
    <message>
        <source>Residual: %1 of layer %2 is added to layer %3, as %4.</source>
        <translation>Residual: %1 of layer %2 is added to layer %3, as %4.</translation>
    </message>
    <message>
        <source>Residual: %1 of the inputs is added to layer %2, as %3.</source>
        <translation>Residual: %1 of the inputs is added to layer %2, as %3.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphStage</name>
    <message>
        <source>gradient descent</source>
        <translation>gradient descent</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov momentum</translation>
    </message>
    <message>
        <source>L = mean of the samples&apos; losses = %1</source>
        <translation>L = mean of the samples&apos; losses = %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>target: %1</translation>
    </message>
    <message>
        <source>L = mean over the outputs of their cross-entropies = %1</source>
        <translation>L = mean over the outputs of their cross-entropies = %1</translation>
    </message>
    <message>
        <source>ŷ of the target</source>
        <translation>ŷ of the target</translation>
    </message>
    <message>
        <source>L = mean over the outputs of %1 = %2</source>
        <translation>L = mean over the outputs of %1 = %2</translation>
    </message>
    <message>
        <source>prediction: %1; in standard units z = %2, t = %3</source>
        <translation>prediction: %1; in standard units z = %2, t = %3</translation>
    </message>
    <message>
        <source>mean of δ⋅%1</source>
        <translation>mean of δ⋅%1</translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>largest: %1</translation>
    </message>
    <message>
        <source>Inputs are not trained.</source>
        <translation>Inputs are not trained.</translation>
    </message>
    <message>
        <source>changes most: %1</source>
        <translation>changes most: %1</translation>
    </message>
    <message>
        <source>, scaled down to %1</source>
        <translation>, scaled down to %1</translation>
    </message>
    <message>
        <source>, not clipped (limit %1)</source>
        <translation>, not clipped (limit %1)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>There is no next update: the run has diverged, or there are no training points.</source>
        <translation>There is no next update: the run has diverged, or there are no training points.</translation>
    </message>
    <message>
        <source>Means over the batch: the function is applied to each sample by itself.</source>
        <translation>Means over the batch: the function is applied to each sample by itself.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up.</source>
        <translation>Each input times its weight, and the bias, are added up.</translation>
    </message>
    <message>
        <source>Each input times its weight, and the bias, are added up; then the function.</source>
        <translation>Each input times its weight, and the bias, are added up; then the function.</translation>
    </message>
    <message>
        <source>Prediction and target</source>
        <translation>Prediction and target</translation>
    </message>
    <message>
        <source>How far the predictions are from the targets, on average.</source>
        <translation>How far the predictions are from the targets, on average.</translation>
    </message>
    <message>
        <source>How far the prediction is from the target.</source>
        <translation>How far the prediction is from the target.</translation>
    </message>
    <message>
        <source>Gradients of the batch&apos;s mean loss; δ and values are means over the batch.</source>
        <translation>Gradients of the batch&apos;s mean loss; δ and values are means over the batch.</translation>
    </message>
    <message>
        <source>The chain rule, from the loss back: how the loss changes with this unit&apos;s sum.</source>
        <translation>The chain rule, from the loss back: how the loss changes with this unit&apos;s sum.</translation>
    </message>
    <message>
        <source>The chain rule: the error signal of the unit times what came in.</source>
        <translation>The chain rule: the error signal of the unit times what came in.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>RMSProp as in TensorFlow.js</source>
        <translation>RMSProp as in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adagrad as in TensorFlow.js</source>
        <translation>Adagrad as in TensorFlow.js</translation>
    </message>
    <message>
        <source>Adadelta as in TensorFlow.js</source>
        <translation>Adadelta as in TensorFlow.js</translation>
    </message>
    <message>
        <source>iRprop- as in FANN</source>
        <translation>iRprop- as in FANN</translation>
    </message>
    <message>
        <source>, taken %1 uphill (SAM)</source>
        <translation>, taken %1 uphill (SAM)</translation>
    </message>
    <message>
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::GraphWidget</name>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activation of layer %1</translation>
    </message>
    <message>
        <source>All layers as set in the panel</source>
        <translation>All layers as set in the panel</translation>
    </message>
    <message>
        <source>Layers and units (restarts)</source>
        <translation>Layers and units (restarts)</translation>
    </message>
    <message>
        <source>One unit more</source>
        <translation>One unit more</translation>
    </message>
    <message>
        <source>One unit less</source>
        <translation>One unit less</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>Remove this layer</translation>
    </message>
    <message>
        <source>New layer before this</source>
        <translation>New layer before this</translation>
    </message>
    <message>
        <source>New layer after this</source>
        <translation>New layer after this</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Network diagram</translation>
    </message>
    <message>
        <source>Arrow keys move between units and layers. Return goes into a unit&apos;s weights, and there types a new number. Escape goes back.</source>
        <translation>Arrow keys move between units and layers. Return goes into a unit&apos;s weights, and there types a new number. Escape goes back.</translation>
    </message>
    <message>
        <source>The network will appear here.</source>
        <translation>The network will appear here.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTable</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HeatTableWidget</name>
    <message>
        <source>Table of values</source>
        <translation>Table of values</translation>
    </message>
    <message>
        <source>Arrow keys read another cell, Return chooses it, Escape takes the pointer away.</source>
        <translation>Arrow keys read another cell, Return chooses it, Escape takes the pointer away.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Lowest: %1. Highest: %2.</source>
        <translation>Lowest: %1. Highest: %2.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramPainter</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>%1: most %2 (%3)</source>
        <translation>%1: most %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>share of the numbers</source>
        <translation>share of the numbers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier; %1</source>
        <translation>
            <numerusform>%Ln earlier; %1</numerusform>
            <numerusform>%Ln earlier; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>step %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times, the last at step %2)</source>
        <translation>
            <numerusform>%1 (%Ln time, the last at step %2)</numerusform>
            <numerusform>%1 (%Ln times, the last at step %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <translation>%1: %2 at step %3</translation>
    </message>
    <message>
        <source>%1: not known at step %2</source>
        <translation>%1: not known at step %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::HistogramWidget</name>
    <message>
        <source>Histograms</source>
        <translation>Histograms</translation>
    </message>
    <message>
        <source>Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape takes the pointer away.</source>
        <translation>Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape takes the pointer away.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LabRail</name>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
</context>
<context>
    <name>perc::widgets::LineChart</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Left and Right read the values along the chart, Escape goes back to the end.</source>
        <translation>Left and Right read the values along the chart, Escape goes back to the end.</translation>
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
        <translation>Map</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Return chooses the place under the pointer.</source>
        <translation>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Return chooses the place under the pointer.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::MessageLine</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterPanel</name>
    <message>
        <source>Find a setting…</source>
        <translation>Find a setting…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect now</source>
        <translation>
            <numerusform>%n setting has no effect now</numerusform>
            <numerusform>%n settings have no effect now</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide settings without effect</source>
        <translation>Hide settings without effect</translation>
    </message>
    <message>
        <source>Show settings without effect</source>
        <translation>Show settings without effect</translation>
    </message>
    <message>
        <source>Group of settings, unfolded</source>
        <translation>Group of settings, unfolded</translation>
    </message>
    <message>
        <source>Group of settings, folded</source>
        <translation>Group of settings, folded</translation>
    </message>
    <message>
        <source>No setting is called so. Names, options and explanations are searched, word by word.</source>
        <translation>No setting is called so. Names, options and explanations are searched, word by word.</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Used most</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ParameterRow</name>
    <message>
        <source>Back to the default, %1</source>
        <translation>Back to the default, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Reset %1</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>restarts</translation>
    </message>
    <message>
        <source>A change starts the run anew.</source>
        <translation>A change starts the run anew.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Takes %1.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>On the command line: %1</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, number</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>no hidden layer</translation>
    </message>
    <message>
        <source>One layer more</source>
        <translation>One layer more</translation>
    </message>
    <message>
        <source>One layer less</source>
        <translation>One layer less</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: one more</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1: one less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 A change starts the run anew.</source>
        <translation>%1 A change starts the run anew.</translation>
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
        <translation>Left to the lab, which takes what is usual with the other settings.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Pin %1</translation>
    </message>
    <message>
        <source>No longer beside the pictures</source>
        <translation>No longer beside the pictures</translation>
    </message>
    <message>
        <source>Show it beside the pictures, for the class</source>
        <translation>Show it beside the pictures, for the class</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
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
        <translation>Chart</translation>
    </message>
    <message>
        <source>Left and Right arrow keys move the place, Shift moves it far.</source>
        <translation>Left and Right arrow keys move the place, Shift moves it far.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::RugChart</name>
    <message>
        <source>%1 of %2 between %3 and %4</source>
        <translation>%1 of %2 between %3 and %4</translation>
    </message>
</context>
<context>
    <name>perc::widgets::ScatterPainter</name>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>point %1: %2 (%3), %4 %5, %6 %7</source>
        <translation>point %1: %2 (%3), %4 %5, %6 %7</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, predicted %1</translation>
    </message>
    <message>
        <source>, taken for %1</source>
        <translation>, taken for %1</translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation>, loss %1</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>No points yet.</translation>
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
        <translation>, %1 of them wrong</translation>
    </message>
    <message>
        <source>; %1 from %2 to %3, %4 from %5 to %6.</source>
        <translation>; %1 from %2 to %3, %4 from %5 to %6.</translation>
    </message>
    <message>
        <source>, not looked at yet</source>
        <translation>, not looked at yet</translation>
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
        <translation>Arrow keys go from point to point, Return chooses one, Ctrl+Return adds it, Escape takes the pointer away.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SeedChip</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The seed of the run: a whole number from 0 to 18,446,744,073,709,551,615. A change starts the run anew.</source>
        <translation>The seed of the run: a whole number from 0 to 18,446,744,073,709,551,615. A change starts the run anew.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>New run</translation>
    </message>
    <message>
        <source>A new run from another seed (%1)</source>
        <translation>A new run from another seed (%1)</translation>
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
        <translation>Small figures</translation>
    </message>
    <message>
        <source>Arrow keys go from figure to figure, Return chooses one, Escape goes back to all.</source>
        <translation>Arrow keys go from figure to figure, Return chooses one, Escape goes back to all.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceLegend</name>
    <message>
        <source>above %1: cut off</source>
        <translation>above %1: cut off</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>not looked at yet</translation>
    </message>
    <message>
        <source>paler: out of date</source>
        <translation>paler: out of date</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
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
        <translation>Arrow keys move the pointer, Shift moves it further, Escape takes it away. Comma and period turn the surface, Page Up and Page Down tilt it. Return chooses the place under the pointer.</translation>
    </message>
    <message>
        <source>The surface will appear here.</source>
        <translation>The surface will appear here.</translation>
    </message>
    <message>
        <source>Drag to turn, point to read values.</source>
        <translation>Drag to turn, point to read values.</translation>
    </message>
</context>
<context>
    <name>perc::widgets::SurfaceWords</name>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation>No surface yet.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</source>
        <translation>%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.</translation>
    </message>
    <message>
        <source>Lowest at %1.</source>
        <translation>Lowest at %1.</translation>
    </message>
    <message>
        <source>No height is known.</source>
        <translation>No height is known.</translation>
    </message>
    <message>
        <source>%1 of it has been looked at.</source>
        <translation>%1 of it has been looked at.</translation>
    </message>
    <message>
        <source>%1 of it has no value.</source>
        <translation>%1 of it has no value.</translation>
    </message>
    <message>
        <source>%1 of it is cut off above %2.</source>
        <translation>%1 of it is cut off above %2.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 at %2.</translation>
    </message>
    <message>
        <source>%1: not looked at yet</source>
        <translation>%1: not looked at yet</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: no value</translation>
    </message>
    <message>
        <source>%1 → %2 = %3</source>
        <translation>%1 → %2 = %3</translation>
    </message>
    <message>
        <source>, cut off at %1</source>
        <translation>, cut off at %1</translation>
    </message>
    <message>
        <source>, out of date</source>
        <translation>, out of date</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: from %2 to %3.</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, log scale</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TimelineStrip</name>
    <message>
        <source>episode %1: return %2, ended at step %3</source>
        <translation>episode %1: return %2, ended at step %3</translation>
    </message>
    <message>
        <source>episode %1: return %2, steps %3 to %4</source>
        <translation>episode %1: return %2, steps %3 to %4</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</translation>
    </message>
    <message>
        <source>The whole run, a bar for each episode. Left and Right go a hundredth of it, Page keys an episode, Home and End to the ends.</source>
        <translation>The whole run, a bar for each episode. Left and Right go a hundredth of it, Page keys an episode, Home and End to the ends.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>step %1: %2</translation>
    </message>
</context>
<context>
    <name>perc::widgets::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>steps/s</translation>
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
        <translation>Play</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>as fast as it goes</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>What a step is</source>
        <translation>What a step is</translation>
    </message>
    <message>
        <source>What one step goes through</source>
        <translation>What one step goes through</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>real time</translation>
    </message>
    <message>
        <source>1/%1 of real time</source>
        <translation>1/%1 of real time</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The notch is real time: %1 steps per second</source>
        <translation>The notch is real time: %1 steps per second</translation>
    </message>
</context>
<context>
    <name>perc::widgets::WeightEdit</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>a number from %1 to %2</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2 is allowed.</source>
        <translation>“%1” cannot be: %2 is allowed.</translation>
    </message>
</context>
</TS>
