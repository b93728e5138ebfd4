struct Movie { var title = "a"; var year = 3; func short() -> String { "a" } }
enum Genre { case drama }
class Actor {}
struct Place {}
let movie = Movie(), genre = Genre.drama, actor = Actor(), place = Place()
let s = "x", movies = [Movie()], flag = true, i = 3, maybe: Movie? = nil
func one(_ s: String) {}
func two(_ s: String, _ n: Int) {}
func up(_ x: Int) -> String { "a" }
print("a" + movie)  // expect error 11: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
print("a: " + actor + ".")  // expect error 13: binary operator '+' cannot be applied to operands of type 'String' and 'Actor'
print(s + genre)  // expect error 9: binary operator '+' cannot be applied to operands of type 'String' and 'Genre'
print(movie + "a")  // expect error 13: operator function '+' requires that 'Movie' conform to 'Sequence'
let r: String = s + movie + s  // expect error 19: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
var out = ""
out += movie  // expect error 5: operator function '+=' requires that 'Movie' conform to 'Sequence'
out += "a" + movie + "\n"  // expect error 12: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
print(1, "a" + movie)  // expect error 14: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
print(i, "a" + movie)  // expect error 14: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
print(
    "a" + movie,  // expect error 9: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
    "b" + movie)  // expect error 9: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
print("a" + movie + " b " + movie)  // expect error 11: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
one("a" + movie)  // expect error 9: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
two("a" + movie, 3)  // expect error 9: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
two("a" + movie, i)  // expect error 9: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
_ = movies.map { "a" + $0 }  // expect error 22: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
movies.forEach { print("a" + $0) }  // expect error 28: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
for each in movies { print(each.title + ": " + each) }  // expect error 46: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
_ = ["a" + movie, "b"]  // expect error 10: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
let list: [String] = ["a" + movie, "b"]  // expect error 27: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
print("\("a" + movie)")  // expect error 14: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
let q = flag ? "a" + movie : "b"  // expect error 20: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
if "a" + movie == "b" {}  // expect error 8: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
let pair = ("a" + movie, 1)  // expect error 17: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
_ = "a" + String(movie.year) + movie  // expect error 30: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
_ = "a" + up(i) + movie  // expect error 17: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
_ = "a" + movies[0]  // expect error 9: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
_ = "a" + maybe!  // expect error 9: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
_ = "a" + Movie()  // expect error 9: operator function '+' requires that 'Movie' conform to 'RangeReplaceableCollection'
_ = s + movie + place  // expect error 15: binary operator '+' cannot be applied to operands of type 'String' and 'Place'
class Cinema {
    var name = "c", movie = Movie()
    func show() { print("name: " + name + ", " + self.movie) }  // expect error 48: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
    var description: String { return "C(" + movie + ")" }  // expect error 43: binary operator '+' cannot be applied to operands of type 'String' and 'Movie'
}
