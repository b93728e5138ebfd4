/// The words of pages about a course and its answers, sorted.
enum CourseWords {
    static let course = "Course"
    static let exercises = "Exercises"
    static let recall = "Asks you to recall"
}
