// A dot with no member behind it: what stands before it is read, and nothing more is told of the whole.
struct Song { var title: String; func play(_ times: Int) {} }
enum Mistake: Error { case empty }
let song = Song(title: "A")
func check(_ n: Int) throws {
    if n == 0 { throw Mistake. }  // expect error 30: expected member name following '.'
    if n == 1 { throw Mistake.  // expect error 30: expected member name following '.'
    }
}
let a1 = Mistake.  // expect error 17: expected member name following '.'
let a2 = song. .title  // expect error 14: expected member name following '.'
song. .play(3)  // expect error 5: expected member name following '.'
print(song. .title + "a")  // expect error 11: expected member name following '.'
song.play.(3)  // expect error 11: expected member name following '.'
print(song.)  // expect error 11: expected member name following '.'
let a3: String = song.title.  // expect error 28: expected member name following '.'
let a4: Mistake = Mistake.  // expect error 26: expected member name following '.'
for x in song.title.  // expect error 20: expected member name following '.'
{ print(x) }
let a5 = [1].map { $0. }  // expect error 22: expected member name following '.'
func get() -> Int { return song. }  // expect error 32: expected member name following '.'
let a6 = (
    nope  // expect error 5: cannot find 'nope' in scope
    ).  // expect error 6: expected member name following '.'
closeOffice  // expect error 1: cannot find 'closeOffice' in scope
    .(3)  // expect error 6: expected member name following '.'
if swappedWords  // expect error 4: cannot find 'swappedWords' in scope
    .() { print(1) }  // expect error 6: expected member name following '.'
