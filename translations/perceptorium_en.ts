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
        <source>%1 cannot be written: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 cannot be written: the name must end in .png, .svg, .pdf or .csv.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be written: png, svg, pdf or csv.</source>
        <translation>%1 is not a kind of file that can be written: png, svg, pdf or csv.</translation>
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
        <source>--weights %1: this lab has no weights to write.</source>
        <translation>--weights %1: this lab has no weights to write.</translation>
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
        <source>Learns from this table (CSV).</source>
        <translation>Learns from this table (CSV).</translation>
    </message>
    <message>
        <source>Starts from these weights instead of random ones.</source>
        <translation>Starts from these weights instead of random ones.</translation>
    </message>
    <message>
        <source>How many updates to make. Default: 1000.</source>
        <translation>How many updates to make. Default: 1000.</translation>
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
        <source>--data %1 is not allowed: the lab %2 takes no table.</source>
        <translation>--data %1 is not allowed: the lab %2 takes no table.</translation>
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
        <source>%1: %2 samples of %3 pixels; at least one sample and at most %4 pixels in all are allowed.</source>
        <translation>%1: %2 samples of %3 pixels; at least one sample and at most %4 pixels in all are allowed.</translation>
    </message>
    <message>
        <source>%1: every label is %2. At least two classes are needed.</source>
        <translation>%1: every label is %2. At least two classes are needed.</translation>
    </message>
    <message>
        <source>%1: the images for training and testing differ in size.</source>
        <translation>%1: the images for training and testing differ in size.</translation>
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
        <source>{&quot;path&quot;, &quot;digest&quot;}</source>
        <translation>{&quot;path&quot;, &quot;digest&quot;}</translation>
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
        <source>%1: the name “%3” is used twice in its header.</source>
        <translation>%1: the name “%3” is used twice in its header.</translation>
    </message>
    <message>
        <source>%1: tensor “%2” needs dtype, shape and two data_offsets.</source>
        <translation>%1: tensor “%2” needs dtype, shape and two data_offsets.</translation>
    </message>
    <message>
        <source>%1: its header is not JSON (byte %3).</source>
        <translation>%1: its header is not JSON (byte %3).</translation>
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
        <source>Layer %1 has %2 units; 1 to %3 are allowed.</source>
        <translation>Layer %1 has %2 units; 1 to %3 are allowed.</translation>
    </message>
    <message>
        <source>Layer %1 has the dropout rate %2; from 0 to below 1 is allowed.</source>
        <translation>Layer %1 has the dropout rate %2; from 0 to below 1 is allowed.</translation>
    </message>
    <message>
        <source>The network has more than %1 parameters at layer %2.</source>
        <translation>The network has more than %1 parameters at layer %2.</translation>
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
        <source>The length of an update&apos;s step.</source>
        <translation>The length of an update&apos;s step.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>How the learning rate changes as training goes on.</source>
        <translation>How the learning rate changes as training goes on.</translation>
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
        <source>The folder with the four IDX files of MNIST, for mnist-mlp.</source>
        <translation>The folder with the four IDX files of MNIST, for mnist-mlp.</translation>
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
        <source>--pytorch %1: this lab cannot be written as a PyTorch program.</source>
        <translation>--pytorch %1: this lab cannot be written as a PyTorch program.</translation>
    </message>
    <message>
        <source>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</source>
        <translation>Starts from one of the lab&apos;s presets; --set then changes it. &quot;perceptorium list LAB&quot; shows them.</translation>
    </message>
    <message>
        <source>Two lanes: the same run twice, the second with this one parameter different.</source>
        <translation>Two lanes: the same run twice, the second with this one parameter different.</translation>
    </message>
    <message>
        <source>Changes a live parameter, or does an act, when so many updates have been made; may be given many times.</source>
        <translation>Changes a live parameter, or does an act, when so many updates have been made; may be given many times.</translation>
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
        <source>Writes a view as .png, .svg, .pdf or .csv; may be given many times. NAME:2 is the second lane&apos;s.</source>
        <translation>Writes a view as .png, .svg, .pdf or .csv; may be given many times. NAME:2 is the second lane&apos;s.</translation>
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
        <source>an object of one id: value</source>
        <translation>an object of one id: value</translation>
    </message>
    <message>
        <source>a list of at most 100000 changes</source>
        <translation>a list of at most 100000 changes</translation>
    </message>
    <message>
        <source>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;</source>
        <translation>entries {&quot;step&quot;: n, &quot;set&quot;: {id: value}} or {&quot;step&quot;: n, &quot;act&quot;: {id: value}}, in the order of their steps, up to &quot;steps&quot;</translation>
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
        <source>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Training and test loss are alike: this is underfitting.</source>
        <translation>The loss settles far above zero: the boundary cannot bend often enough, however long it trains. Training and test loss are alike: this is underfitting.</translation>
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
        <source>The loss leaps instead of falling, or the run diverges: each step overshoots the valley. Step back, lower the rate by ten and go on from the same moment.</source>
        <translation>The loss leaps instead of falling, or the run diverges: each step overshoots the valley. Step back, lower the rate by ten and go on from the same moment.</translation>
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
        <source>Even without a hidden layer more than nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</source>
        <translation>Even without a hidden layer more than nineteen of twenty are right. Which mistakes would matter most to a patient? Accuracy does not tell.</translation>
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
</context>
<context>
    <name>perc::app::AboutDialog</name>
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
        <source>&amp;New seed</source>
        <translation>&amp;New seed</translation>
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
        <source>Copy as P&amp;yTorch code</source>
        <translation>Copy as P&amp;yTorch code</translation>
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
    <name>perc::app::ExportDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
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
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
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
        <source>All on the screen</source>
        <translation>All on the screen</translation>
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
        <source>This lab cannot be written as a PyTorch program.</source>
        <translation>This lab cannot be written as a PyTorch program.</translation>
    </message>
    <message>
        <source>Writing the program…</source>
        <translation>Writing the program…</translation>
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
    <name>perc::app::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Right, Left</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
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
        <source>Further</source>
        <translation>Further</translation>
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
        <source>Press the button that has the focus</source>
        <translation>Press the button that has the focus</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Open a menu by its underlined letter</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letter</translation>
    </message>
</context>
<context>
    <name>perc::app::LaneDialog</name>
    <message>
        <source>Two lanes</source>
        <translation>Two lanes</translation>
    </message>
    <message>
        <source>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting:</source>
        <translation>The run is made twice, side by side, from the same seed. Lane B differs from lane A in one setting:</translation>
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
</context>
<context>
    <name>perc::app::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Play</translation>
    </message>
    <message>
        <source>opening of %1</source>
        <translation>opening of %1</translation>
    </message>
    <message>
        <source>Open run or table</source>
        <translation>Open run or table</translation>
    </message>
    <message>
        <source>Runs and tables (*.perc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Runs and tables (*.perc *.csv *.tsv *.txt);;All files (*)</translation>
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
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>%1 – Perceptorium</source>
        <translation>%1 – Perceptorium</translation>
    </message>
    <message>
        <source>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</source>
        <translation>Perceptorium was ended in the middle of a run (%1). Continue where you stopped?</translation>
    </message>
    <message>
        <source>the last session</source>
        <translation>the last session</translation>
    </message>
    <message>
        <source>Copied: a PyTorch program that goes on from here</source>
        <translation>Copied: a PyTorch program that goes on from here</translation>
    </message>
    <message>
        <source>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</source>
        <translation>Copied: the run as text. Your own table or weights are not part of it; send the file as well.</translation>
    </message>
    <message>
        <source>Copied: the run as text, to be pasted into another window</source>
        <translation>Copied: the run as text, to be pasted into another window</translation>
    </message>
    <message>
        <source>a shared run</source>
        <translation>a shared run</translation>
    </message>
    <message>
        <source>Copied: the command line that makes this run</source>
        <translation>Copied: the command line that makes this run</translation>
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
    <name>perc::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Speed at the start</source>
        <translation>Speed at the start</translation>
    </message>
    <message>
        <source>Reset gives the same start</source>
        <translation>Reset gives the same start</translation>
    </message>
    <message>
        <source>The seed is locked. Without it every reset takes a new seed.</source>
        <translation>The seed is locked. Without it every reset takes a new seed.</translation>
    </message>
    <message>
        <source>Keep the run safe while working</source>
        <translation>Keep the run safe while working</translation>
    </message>
    <message>
        <source>It is saved now and then, so that it can be continued after a crash.</source>
        <translation>It is saved now and then, so that it can be continued after a crash.</translation>
    </message>
    <message>
        <source>Show the first tour</source>
        <translation>Show the first tour</translation>
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
        <source>%1 updates per second</source>
        <translation>%1 updates per second</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>As fast as it goes</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>From the next start of the program on.</translation>
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
</context>
<context>
    <name>perc::app::Recovery</name>
    <message>
        <source>This run is not kept safe: %1</source>
        <translation>This run is not kept safe: %1</translation>
    </message>
</context>
<context>
    <name>perc::app::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Begin with a preset</translation>
    </message>
    <message>
        <source>Experiments made ready, each with a question to answer before anything is played. Ctrl+L opens the list.</source>
        <translation>Experiments made ready, each with a question to answer before anything is played. Ctrl+L opens the list.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Watch it learn</translation>
    </message>
    <message>
        <source>Views show the network as it is at this moment. Point at anything to read its numbers; a double click makes a view large.</source>
        <translation>Views show the network as it is at this moment. Point at anything to read its numbers; a double click makes a view large.</translation>
    </message>
    <message>
        <source>Play, step, step back</source>
        <translation>Play, step, step back</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys go one update forward or back. The speed is beside it.</source>
        <translation>Space plays and pauses; the arrow keys go one update forward or back. The speed is beside it.</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Change anything</translation>
    </message>
    <message>
        <source>Settings can be changed while the run goes on; those that start it anew say so. Everything can be undone with Ctrl+Z.</source>
        <translation>Settings can be changed while the run goes on; those that start it anew say so. Everything can be undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Go back in time</translation>
    </message>
    <message>
        <source>The whole run with its loss. Drag to any moment, change something there, and go on from it.</source>
        <translation>The whole run with its loss. Drag to any moment, change something there, and go on from it.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>Every view becomes a picture, a page, a table or a film. F1 lists all keys; Help shows this tour again.</source>
        <translation>Every view becomes a picture, a page, a table or a film. F1 lists all keys; Help shows this tour again.</translation>
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
</context>
<context>
    <name>perc::app::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
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
    <name>perc::playground::ActivationView</name>
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
    <name>perc::playground::BoundaryView</name>
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
    <message>
        <source>output over the plane, %1 × %2</source>
        <translation>output over the plane, %1 × %2</translation>
    </message>
    <message>
        <source>%1; other inputs at their mean</source>
        <translation>%1; other inputs at their mean</translation>
    </message>
    <message numerus="yes">
        <source>Boundary after %Ln updates. %1</source>
        <translation>
            <numerusform>Boundary after %Ln update. %1</numerusform>
            <numerusform>Boundary after %Ln updates. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paint points</source>
        <translation>Paint points</translation>
    </message>
</context>
<context>
    <name>perc::playground::CommonView</name>
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
    <name>perc::playground::CurvesView</name>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balanced accuracy</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmic axis</translation>
    </message>
    <message>
        <source>update</source>
        <translation>update</translation>
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
        <source>Return goes to the moment that is read.</source>
        <translation>Return goes to the moment that is read.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
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
        <source>accuracy</source>
        <translation>accuracy</translation>
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
        <source>balanced accuracy</source>
        <translation>balanced accuracy</translation>
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
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
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
        <source>step</source>
        <translation>step</translation>
    </message>
</context>
<context>
    <name>perc::playground::DataView</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
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
    <message>
        <source>The samples with their predictions and losses will appear here.</source>
        <translation>The samples with their predictions and losses will appear here.</translation>
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
</context>
<context>
    <name>perc::playground::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln parameters</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
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
    <name>perc::playground::RepresentationView</name>
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
        <source>principal plane, axis %1</source>
        <translation>principal plane, axis %1</translation>
    </message>
    <message>
        <source>%1; 2 components: %2 of the variance</source>
        <translation>%1; 2 components: %2 of the variance</translation>
    </message>
</context>
<context>
    <name>perc::playground::UpdateView</name>
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
    <message>
        <source>Stage %1, %2</source>
        <translation>Stage %1, %2</translation>
    </message>
</context>
<context>
    <name>perc::playground::WeightsView</name>
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
    <message>
        <source>Under the pointer: %1</source>
        <translation>Under the pointer: %1</translation>
    </message>
    <message>
        <source>Point at the picture to read its values.</source>
        <translation>Point at the picture to read its values.</translation>
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
        <source>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</source>
        <translation>%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4</translation>
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
    <message>
        <source>Point at a unit or at a weight to read its numbers.</source>
        <translation>Point at a unit or at a weight to read its numbers.</translation>
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
    <message>
        <source>Point at a histogram to read its values.</source>
        <translation>Point at a histogram to read its values.</translation>
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
    <message>
        <source>No setting is called so. Names, explanations and options are searched.</source>
        <translation>No setting is called so. Names, explanations and options are searched.</translation>
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
    <message>
        <source>Point at a sample to read it, click to choose it.</source>
        <translation>Point at a sample to read it, click to choose it.</translation>
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
        <source>New seed</source>
        <translation>New seed</translation>
    </message>
    <message>
        <source>A new seed: the run starts anew</source>
        <translation>A new seed: the run starts anew</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>Seed lock</source>
        <translation>Seed lock</translation>
    </message>
    <message>
        <source>Locked: a reset gives the same start</source>
        <translation>Locked: a reset gives the same start</translation>
    </message>
    <message>
        <source>Unlocked: a reset takes a new seed</source>
        <translation>Unlocked: a reset takes a new seed</translation>
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
        <translation>Timeline</translation>
    </message>
    <message>
        <source>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</source>
        <translation>The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends.</translation>
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
    <name>perc::widgets::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
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
