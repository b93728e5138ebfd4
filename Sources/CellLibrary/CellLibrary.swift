import Interpreter

/// Everything a cell finds in place: the standard library and the topics of the course.
public enum CellLibrary {
    public static let library = Library(StandardLibrary.topics)
}
