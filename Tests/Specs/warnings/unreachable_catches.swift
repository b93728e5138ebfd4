struct Failure: Error {}
func fail() throws { throw Failure() }
func work() -> Int {
    var count = 0
    do {
        count += 1
    } catch {  // expect warning 7: 'catch' block is unreachable because no errors are thrown in 'do' block
        count += 2
    }
    do {
        try fail()
    } catch {
        count += 3
    }
    do {
        count += try [1].map { if $0 > 1 { throw Failure() } else { return $0 } }.count
    } catch {
        count += 4
    }
    return count
}
