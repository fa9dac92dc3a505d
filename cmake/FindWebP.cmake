# SPDX-License-Identifier: GPL-3.0-or-later
# WebP::mux: libwebpmux with libwebp, which Debian's libwebp-dev brings without a CMake package. WebP::demux beside it.
find_path(WebP_INCLUDE_DIR webp/mux.h)
find_library(WebP_LIBRARY webp)
find_library(WebP_MUX_LIBRARY webpmux)
find_library(WebP_DEMUX_LIBRARY webpdemux)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(WebP REQUIRED_VARS WebP_LIBRARY WebP_MUX_LIBRARY WebP_DEMUX_LIBRARY WebP_INCLUDE_DIR)
if(WebP_FOUND AND NOT TARGET WebP::mux)
  foreach(part mux demux)
    string(TOUPPER ${part} PART)
    add_library(WebP::${part} UNKNOWN IMPORTED)
    set_target_properties(WebP::${part} PROPERTIES IMPORTED_LOCATION "${WebP_${PART}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${WebP_INCLUDE_DIR}" INTERFACE_LINK_LIBRARIES "${WebP_LIBRARY}")
  endforeach()
endif()
mark_as_advanced(WebP_INCLUDE_DIR WebP_LIBRARY WebP_MUX_LIBRARY WebP_DEMUX_LIBRARY)
