// What is gone through may have been unwrapped, opened or cast where it is written.
let jobs = ["cook", "drive", "clean"]
let skills = ["Ada": ["cook", "drive"], "Ben": ["clean"]]
for (number, name) in ["Ada", "Ben"].enumerated() {
    for job in skills[name]! { print(number, name, job, jobs.firstIndex(of: job)!) }
}
let text: String? = "añb"
for character in text! { print(character, terminator: " ") }
print()
let rows: [[Double]?] = [[1.5, 2], nil, [3]]
for value in rows[0]! { print(value, terminator: " ") }
for value in rows[2] ?? [] { print(value, terminator: " ") }
print()
let boxed: Any = ["x", "y"]
for letter in boxed as! [String] { print(letter, terminator: " ") }
for pair in [("a", [1, 2])] { for number in pair.1 { print(pair.0, number, terminator: " ") } }
print()
struct Shelf { var books: [String: [String]]?; var title: String? }
let shelf = Shelf(books: ["left": ["one", "two"]], title: "ok")
for book in shelf.books!["left"]! { print(book, shelf.title!.count, terminator: " ") }
for letter in shelf.title! { print(letter, terminator: " ") }
print()
// expect: 0 Ada cook 0
// expect: 0 Ada drive 1
// expect: 1 Ben clean 2
// expect: a ñ b 
// expect: 1.5 2.0 3.0 
// expect: x y a 1 a 2 
// expect: one 2 two 2 o k 
