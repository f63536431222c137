internal import CKernels

/// The networks' inner loops for a machine with wide vectors.
///
/// Swift builds for the least of machines and cannot ask while it runs, so that what uses wider vectors is in C. To the last
/// bit the results are those of the loops in Swift, which any machine runs.
package struct Kernels: @unchecked Sendable {
  // Sendable: it points to functions that are there as long as the program.
  private let functions: UnsafePointer<kb_kernels>

  var run: kb_kernels { @inline(__always) get { functions.pointee } }

  /// What this machine can run, the widest first.
  package static let all: [Kernels] = {
    var all: [Kernels] = []
    while let functions = kb_kernels_at(all.count) { all.append(Kernels(functions: functions)) }
    return all
  }()

  /// `nil` where there are only the vectors that any machine has.
  package static let widest = all.first
}

extension Kernels: CustomStringConvertible {
  package var description: String { "vectors of \(functions.pointee.bits) bits" }
}
