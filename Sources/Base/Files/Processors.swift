import CSystem

/// The processors of this machine.
package enum Processors {
  /// How many this process may run on: all, unless somebody (`taskset`, a container) allows fewer. One
  /// where the machine has more than the kernel's call can name.
  package static var usable: Int { max(1, Int(csystem_usable_processors())) }
}
