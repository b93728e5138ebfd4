/// Where a drawing stands on a page, so that it can be shown a second time.
struct DrawingPlace {
    var identifier: String
    /// As its `viewBox` writes them.
    var width: String
    var height: String
}
