extension Chart {
    /// Shows or hides the legend.
    public func chartLegend(_ visibility: Visibility) -> Chart { with { $0.legend = visibility } }

    /// Accepted for its spelling; legends stand where there is room.
    public func chartLegend(
        position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4
    ) -> Chart {
        with { $0.legend = .visible }
    }

    public func chartForegroundStyleScale(range: [Color]) -> Chart {
        with { $0.colors = StyleAssignment(range: range) }
    }

    public func chartForegroundStyleScale(domain: [some Plottable], range: [Color]) -> Chart {
        with { $0.colors = StyleAssignment(domain: domain.map { $0.plottableDatum }, range: range) }
    }

    public func chartForegroundStyleScale(_ colors: KeyValuePairs<String, Color>) -> Chart {
        with { $0.colors = StyleAssignment(domain: colors.map { .text($0.key) }, range: colors.map { $0.value }) }
    }

    public func chartSymbolScale(range: [SymbolShape]) -> Chart {
        with { $0.symbols = StyleAssignment(range: range) }
    }

    public func chartSymbolScale(domain: [some Plottable], range: [SymbolShape]) -> Chart {
        with { $0.symbols = StyleAssignment(domain: domain.map { $0.plottableDatum }, range: range) }
    }

    public func chartSymbolSizeScale(range: ClosedRange<Double>) -> Chart { with { $0.symbolSizes = range } }

    public func chartLineStyleScale(range: [StrokeStyle]) -> Chart {
        with { $0.lines = StyleAssignment(range: range) }
    }

    public func chartLineStyleScale(domain: [some Plottable], range: [StrokeStyle]) -> Chart {
        with { $0.lines = StyleAssignment(domain: domain.map { $0.plottableDatum }, range: range) }
    }

    /// Sets the size of the plot: `chartPlotStyle { $0.frame(height: 200) }`.
    public func chartPlotStyle(_ content: (PlotArea) -> PlotArea) -> Chart {
        let area = content(PlotArea())
        return with {
            $0.plotWidth = area.width ?? $0.plotWidth
            $0.plotHeight = area.height ?? $0.plotHeight
        }
    }

    /// Draws one panel for each value with the label of `value`, which marks carry in a `by:` modifier.
    public func facet(by value: PlottableValue, columns: Int? = nil) -> Chart {
        facet(by: value.label, columns: columns)
    }

    public func facet(by label: String, columns: Int? = nil) -> Chart {
        with { $0.facet = FacetSpecification(label: label, columns: columns) }
    }
}
