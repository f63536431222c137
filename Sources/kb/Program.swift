import ArgumentParser
import CAllocator
import Export

/// Where the process begins and where every error becomes words and an exit code.
@main
enum Program {
  static func main() async {
    StandardStreams.secure()
    kb_keep_large_blocks()
    do {
      var command = try KB.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      StandardStreams.exit(.done)
    } catch let error as ExportError where error.code == .outputClosed {
      StandardStreams.exitAsBrokenPipe()
    } catch let failure as any Reportable {
      Console.report(failure.sentence)
      StandardStreams.exit(failure.status)
    } catch {
      end(with: error)
    }
  }

  /// What the argument parser has to say: help, the version, wrong usage; and silent exit codes.
  private static func end(with error: any Error) -> Never {
    let code = KB.exitCode(for: error)
    let text = KB.fullMessage(for: error, columns: Terminal.helpWidth)
    guard code == .success else {
      if !text.isEmpty { Console.usage(text) }
      StandardStreams.exit(code.rawValue)
    }
    do throws(ExportError) {
      let output = Console.output()
      try output.write(text + "\n")
      try output.flush()
    } catch {
      if error.code == .outputClosed { StandardStreams.exitAsBrokenPipe() }
      Console.report(error.sentence)
      StandardStreams.exit(error.status)
    }
    StandardStreams.exit(.done)
  }
}
