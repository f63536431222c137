/// Which program made a row.
public enum Version {
  /// The version of the command line and of the libraries.
  public static let tool = "0.1.0"
}
