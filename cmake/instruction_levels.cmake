# SPDX-License-Identifier: GPL-3.0-or-later
# perc_compute: core and simulations in one shared library, once per instruction level of PERC_LEVELS. The program is
# linked against the baseline; the loader puts the best of the others in its place that the processor can run: it looks
# for glibc-hwcaps/x86-64-v4/libperc_compute.so and x86-64-v3/… beside the library first (ld.so(8)), in the build folder
# as in the installed tree.

# perc_compute_objects_at_one_level(NAME SOURCES…): objects of the core or of the simulations; their include path has no Qt.
function(perc_compute_objects_at_one_level name)
  add_library(${name} OBJECT ${ARGN})
  target_link_libraries(${name} PUBLIC perc_options Eigen3::Eigen nlohmann_json::nlohmann_json ZLIB::ZLIB ${PERC_LIBCSV} ${PERC_GINAC} ${PERC_CLN} Threads::Threads box2d::box2d)
  target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/core/pch.h)
  # Calls inside perc_compute go straight to their function: nobody replaces one from outside.
  target_compile_options(${name} PRIVATE -fno-semantic-interposition -fvisibility-inlines-hidden)
endfunction()

# perc_compute_objects(NAME SOURCES…): NAME for the baseline, NAME_v3 for x86-64-v3.
function(perc_compute_objects name)
  perc_compute_objects_at_one_level(${name} ${ARGN})
  if("v3" IN_LIST PERC_LEVELS)
    perc_compute_objects_at_one_level(${name}_v3 ${ARGN})
    target_compile_options(${name}_v3 PRIVATE -march=x86-64-v3)
  endif()
endfunction()

# perc_compute_kernels(NAME SOURCES…): besides, NAME_v4 for x86-64-v4. Only what works on whole registers gains from it.
function(perc_compute_kernels name)
  perc_compute_objects(${name} ${ARGN})
  if("v4" IN_LIST PERC_LEVELS)
    perc_compute_objects_at_one_level(${name}_v4 ${ARGN})
    target_compile_options(${name}_v4 PRIVATE -march=x86-64-v4 -mprefer-vector-width=512)
  endif()
endfunction()

function(perc_compute_library name directory)
  add_library(${name} SHARED)
  target_link_libraries(${name} PUBLIC perc_options PRIVATE ${ARGN})
  target_link_options(${name} PRIVATE -Wl,-Bsymbolic-functions)
  set_target_properties(${name} PROPERTIES OUTPUT_NAME perc_compute LINKER_LANGUAGE CXX
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/${directory})
endfunction()

# perc_compute_libraries(KERNELS OBJECTS…): the library from objects made by the functions above, once per level.
# x86-64-v4 is the kernels of that level with the rest of x86-64-v3.
function(perc_compute_libraries kernels)
  perc_compute_library(perc_compute . ${kernels} ${ARGN})
  list(TRANSFORM ARGN APPEND _v3)
  foreach(level v3 v4)
    if(${level} IN_LIST PERC_LEVELS)
      perc_compute_library(perc_compute_${level} glibc-hwcaps/x86-64-${level} ${kernels}_${level} ${ARGN})
      add_dependencies(perc_compute perc_compute_${level})
    endif()
  endforeach()
endfunction()
