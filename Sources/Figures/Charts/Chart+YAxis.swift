extension Chart {
    public func chartYScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart {
        with {
            $0.y.domain = .numbers(domain)
            $0.y.scale = type ?? $0.y.scale
        }
    }

    public func chartYScale(domain: ClosedRange<Int>, type: ScaleType? = nil) -> Chart {
        chartYScale(domain: Double(domain.lowerBound)...Double(domain.upperBound), type: type)
    }

    /// The categories in the order of the axis, or numbers that the axis spans.
    public func chartYScale(domain: [some Plottable], type: ScaleType? = nil) -> Chart {
        with {
            $0.y.domain = AxisDomain(spanning: domain.map { $0.plottableDatum }, type: type)
            $0.y.scale = type ?? $0.y.scale
        }
    }

    public func chartYScale(type: ScaleType) -> Chart { with { $0.y.scale = type } }

    public func chartYAxis(_ visibility: Visibility) -> Chart { with { $0.y.visibility = visibility } }

    public func chartYAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
        chartYAxis(marks: content())
    }

    public func chartYAxis(marks: [AxisMarks]) -> Chart { with { $0.y.marks = marks } }

    /// Titles the axis; the places of titles are the drawing's own.
    public func chartYAxisLabel(
        _ title: String, position: AnnotationPosition = .automatic, alignment: Alignment = .center,
        spacing: Double = 4
    ) -> Chart {
        with { $0.y.title = title }
    }

    public func chartYAxisLabel(_ visibility: Visibility) -> Chart { with { $0.y.titleVisibility = visibility } }
}
