extension Chart {
    public func chartXScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart {
        with {
            $0.x.domain = .numbers(domain)
            $0.x.scale = type ?? $0.x.scale
        }
    }

    public func chartXScale(domain: ClosedRange<Int>, type: ScaleType? = nil) -> Chart {
        chartXScale(domain: Double(domain.lowerBound)...Double(domain.upperBound), type: type)
    }

    /// The categories in the order of the axis, or numbers that the axis spans.
    public func chartXScale(domain: [some Plottable], type: ScaleType? = nil) -> Chart {
        with {
            $0.x.domain = AxisDomain(spanning: domain.map { $0.plottableDatum }, type: type)
            $0.x.scale = type ?? $0.x.scale
        }
    }

    public func chartXScale(type: ScaleType) -> Chart { with { $0.x.scale = type } }

    public func chartXAxis(_ visibility: Visibility) -> Chart { with { $0.x.visibility = visibility } }

    public func chartXAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
        chartXAxis(marks: content())
    }

    public func chartXAxis(marks: [AxisMarks]) -> Chart { with { $0.x.marks = marks } }

    /// Titles the axis; the places of titles are the drawing's own.
    public func chartXAxisLabel(
        _ title: String, position: AnnotationPosition = .automatic, alignment: Alignment = .center,
        spacing: Double = 4
    ) -> Chart {
        with { $0.x.title = title }
    }

    public func chartXAxisLabel(_ visibility: Visibility) -> Chart { with { $0.x.titleVisibility = visibility } }
}
