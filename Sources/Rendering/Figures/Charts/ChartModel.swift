import Figures

/// A chart with its marks gathered, stacked and styled, and its axes found.
struct ChartModel {
    let specification: ChartSpecification
    let marks: [PlotMark]
    let spans: [(low: Double, high: Double)?]
    let styles: SeriesStyles
    let x: AxisScale
    let y: AxisScale
    let xIsWhole: Bool
    let yIsWhole: Bool
    let xTitle: String
    let yTitle: String
    let entries: [SeriesEntry]
    /// The values that separate panels; empty for a chart of one panel.
    let facets: [PlottableDatum]

    init(_ specification: ChartSpecification) {
        self.specification = specification
        marks = PlotMark.gather(specification.marks)
        spans = MarkStacker(specification).spans(marks)
        styles = SeriesStyles(specification, marks)
        let gathered = AxisData(marks, spans)
        x = gathered.resolver(.x, specification.x).scale()
        y = gathered.resolver(.y, specification.y).scale()
        xIsWhole = gathered.isWhole(.x)
        yIsWhole = gathered.isWhole(.y)
        xTitle = specification.x.title ?? gathered.title(.x)
        yTitle = specification.y.title ?? gathered.title(.y)
        facets = Self.facets(specification, marks)
        entries = SeriesEntry.entries(marks, styles, facet: facets.isEmpty ? nil : specification.facet?.label)
    }

    private static func facets(_ specification: ChartSpecification, _ marks: [PlotMark]) -> [PlottableDatum] {
        guard let facet = specification.facet else { return [] }
        return StyleIndex(marks.compactMap { $0.look.value(labelled: facet.label) }).values
    }

    /// The numbers of the marks in a panel; marks without a value of the facet stand in all.
    func indices(in facet: PlottableDatum?) -> [Int] {
        guard let facet, let label = specification.facet?.label else { return Array(marks.indices) }
        return marks.indices.filter { index in
            let value = marks[index].look.value(labelled: label)
            return value == nil || value == facet
        }
    }
}
