/// What a speaker does by saying it, read from the whole claim and not from its verb alone.
///
/// The classes follow the event-coding field (CAMEO's roots 01 to 13, PLOVER), with the two that PLOVER drops,
/// plain statements and appeals, kept.
public enum SpeechAct: String, Sendable, Hashable, Codable, CaseIterable {
  case assert, announce, accuse, deny, reject, demand, request, threaten, warn, promise, agree,
    offer
  case praise, criticise
  case expressConcern = "express-concern"
  case declineComment = "decline-comment"
  case other
}
