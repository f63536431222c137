import ArgumentParser
import Export
import Ingestion
import Query
import Reading
import Store

/// What the exit code says. The upper ones are those of sysexits(3).
enum ExitStatus: Int32 {
  case done = 0
  case nothingFound = 1
  case notUnderstood = 2
  case someFailed = 3
  case wrongUsage = 64
  case badData = 65
  case noInput = 66
  case programFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75

  /// Ends the program silently.
  var exit: ExitCode { ExitCode(rawValue) }

  init(_ kind: StoreError.Kind) {
    self =
      switch kind {
      case .badData: .badData
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .busy: .busy
      case .programFault: .programFault
      }
  }
}

/// An error that the user is told of in a whole sentence.
protocol Reportable: Error {
  var sentence: String { get }
  var status: ExitStatus { get }
}

/// An error of the command line itself.
struct Failure: Reportable {
  let status: ExitStatus
  let sentence: String

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }
}

extension StoreError: Reportable {
  var sentence: String { kind == .programFault ? description : message }
  var status: ExitStatus { ExitStatus(kind) }
}

extension ExportError: Reportable {
  var sentence: String { storeError?.sentence ?? message }

  var status: ExitStatus {
    if let storeError { return storeError.status }
    return switch code {
    case .cannotCreate, .wouldOverwrite: .cannotCreate
    case .unknownTable: .wrongUsage
    default: .inputOutput
    }
  }
}

extension ReadingError: Reportable {
  var sentence: String { description }

  var status: ExitStatus {
    switch code {
    case .missing, .notPermitted, .notAFile, .notFollowed, .network: .noInput
    case .inputOutput: .inputOutput
    default: .badData
    }
  }
}

extension IngestionError: Reportable {
  private var reportable: any Reportable {
    switch cause {
    case .store(let error): error
    case .reading(let error): error
    }
  }

  var sentence: String { reportable.sentence }
  var status: ExitStatus { reportable.status }
}

extension QueryError: Reportable {
  var sentence: String { message }

  var status: ExitStatus {
    guard code == .store, let underlying else { return .wrongUsage }
    return underlying.status
  }
}
