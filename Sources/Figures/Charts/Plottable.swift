/// What a chart can place on an axis.
public protocol Plottable {
    var plottableDatum: PlottableDatum { get }
}

extension Double: Plottable {
    public var plottableDatum: PlottableDatum { .number(self) }
}

extension Float: Plottable {
    public var plottableDatum: PlottableDatum { .number(Double(self)) }
}

extension Int: Plottable {
    public var plottableDatum: PlottableDatum { .number(Double(self)) }
}

extension Int32: Plottable {
    public var plottableDatum: PlottableDatum { .number(Double(self)) }
}

extension Int64: Plottable {
    public var plottableDatum: PlottableDatum { .number(Double(self)) }
}

extension String: Plottable {
    public var plottableDatum: PlottableDatum { .text(self) }
}

extension PlottableDatum: Plottable {
    public var plottableDatum: PlottableDatum { self }
}

extension Substring: Plottable {
    public var plottableDatum: PlottableDatum { .text(String(self)) }
}

extension Plottable where Self: RawRepresentable, RawValue: Plottable {
    public var plottableDatum: PlottableDatum { rawValue.plottableDatum }
}
