public import News

// The words of the columns are the raw values.
extension SpeechAct: Bindable {}
extension Claim.Reporting: Bindable {}
extension Claim.Polarity: Bindable {}
extension Claim.Modality: Bindable {}
extension Claim.DateBasis: Bindable {}
extension Entity.Kind: Bindable {}
extension Mention.Kind: Bindable {}
extension Name.Kind: Bindable {}
extension NewsDate.Precision: Bindable {}
extension Organization.Classification: Bindable {}
extension Portfolio: Bindable {}
extension Position.Status: Bindable {}
extension Quote.Form: Bindable {}
extension Round.Kind: Bindable {}
extension Round.Status: Bindable {}
extension Round.Participant.Role: Bindable {}
