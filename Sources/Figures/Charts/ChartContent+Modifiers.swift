extension ChartContent {
    public func foregroundStyle(_ color: Color) -> ChartGroup { group.adding(.foreground(color)) }

    public func foregroundStyle(by value: PlottableValue) -> ChartGroup { group.adding(.foregroundBy(value)) }

    public func symbol(_ shape: SymbolShape) -> ChartGroup { group.adding(.symbol(shape)) }

    public func symbol(by value: PlottableValue) -> ChartGroup { group.adding(.symbolBy(value)) }

    /// Sets the area of the symbol, in square points.
    public func symbolSize(_ area: Double) -> ChartGroup { group.adding(.symbolSize(area)) }

    public func symbolSize(by value: PlottableValue) -> ChartGroup { group.adding(.symbolSizeBy(value)) }

    public func lineStyle(_ style: StrokeStyle) -> ChartGroup { group.adding(.line(style)) }

    public func lineStyle(by value: PlottableValue) -> ChartGroup { group.adding(.lineBy(value)) }

    public func interpolationMethod(_ method: InterpolationMethod) -> ChartGroup {
        group.adding(.interpolation(method))
    }

    public func opacity(_ opacity: Double) -> ChartGroup { group.adding(.opacity(opacity)) }

    public func cornerRadius(_ radius: Double) -> ChartGroup { group.adding(.cornerRadius(radius)) }

    /// Puts bars that share a place beside each other.
    public func position(by value: PlottableValue) -> ChartGroup { group.adding(.positionBy(value)) }

    /// Says to which panel of a faceted chart the marks belong.
    public func facet(by value: PlottableValue) -> ChartGroup { group.adding(.facetBy(value)) }

    public func offset(x: Double = 0, y: Double = 0) -> ChartGroup { group.adding(.offset(x: x, y: y)) }

    public func annotation(
        position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4,
        content: () -> Text
    ) -> ChartGroup {
        group.adding(
            .annotation(
                MarkAnnotation(content().string, position: position, alignment: alignment, spacing: spacing)))
    }

    public func zIndex(_ value: Double) -> ChartGroup { group.adding(.zIndex(value)) }

    public func accessibilityLabel(_ label: String) -> ChartGroup { group.adding(.accessibilityLabel(label)) }

    public func accessibilityValue(_ value: String) -> ChartGroup { group.adding(.accessibilityValue(value)) }

    public func accessibilityHidden(_ hidden: Bool) -> ChartGroup { group.adding(.accessibilityHidden(hidden)) }
}
