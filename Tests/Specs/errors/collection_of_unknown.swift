var items: [Itm] = []  // expect error 13: cannot find type 'Itm' in scope
class Zoo {
    var animals =
        [  // expect error 9: cannot call value of non-function type '[Any]'
            Animal  // expect error 13: cannot find 'Animal' in scope
        ]()
}
