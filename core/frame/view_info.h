// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace perc {

/// A view of a lab as it is known without a window. Each is one constant, which the lab's list, the making of its
/// frames (Probe::wants) and the window's table of views name: the only place of its id.
struct ViewInfo {
  std::string id;                         ///< stays for ever: --view ID=FILE
  const char* title;                      ///< PERC_TR
  bool atFirst = true;                    ///< shown when the lab is opened; the others when they are asked for
  std::vector<std::string> aliases = {};  ///< earlier ids, still read
  bool hasSolid = false;                  ///< can be written as a solid, for 3-D printers
};

}  // namespace perc
