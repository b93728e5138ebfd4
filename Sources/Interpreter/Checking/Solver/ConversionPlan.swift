/// How a value of one type becomes one of another.
indirect enum ConversionPlan {
    case identity
    case wrap(ConversionPlan)
    case erase
    case upcast
    /// A value of a hashable type becomes an `AnyHashable`.
    case hashable
    case function
    case optional(ConversionPlan)
    case array(ConversionPlan)
    case dictionary(ConversionPlan)
    case tuple([ConversionPlan])
    /// Parts that stand under the same labels at other places: where each is found.
    case reordered([Int], [ConversionPlan])
    /// Not known before the source's type is.
    case later

    var isIdentity: Bool {
        if case .identity = self { true } else { false }
    }
}
