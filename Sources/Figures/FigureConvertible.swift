/// What `show` draws: a figure, or the data of one kind of figure.
public protocol FigureConvertible {
    var figure: Figure { get }
}

extension FigureConvertible {
    /// The figure with a heading inside the drawing.
    public func title(_ title: String) -> Figure {
        var figure = figure
        figure.title = title
        return figure
    }

    /// The figure with a sentence that says what to see.
    public func caption(_ caption: String) -> Figure {
        var figure = figure
        figure.caption = caption
        return figure
    }

    /// The figure with the author's words for those who cannot see it.
    public func alternative(_ text: String) -> Figure {
        var figure = figure
        figure.alternative = text
        return figure
    }
}
