"""Statements, each with what it declares for those that follow."""
import library
from environment import Callable, Impossible, Parameter, Variable
from nodes import Block, expression, render, statement
from types_of_programs import (BOOL, CHARACTER, DOUBLE, INT, RANGE, STRING, VOID, array, function, optional, simple,
                               substitute, tuple_of, unify)

CHANGES = library.rows(library.CHANGES, changes=True)


class Statements:
    def statements(self, environment, count, depth):
        """A run of statements; the environment gains what they declare."""
        result = []
        for _ in range(count):
            for _ in range(5):
                try:
                    result.append(self.statement(environment, depth))
                    break
                except Impossible:
                    pass
        return result

    def body(self, environment, count, depth):
        return Block(self.statements(environment.child(), count, depth))

    def statement(self, environment, depth):
        ways = [(5, self.declaration), (5, self.changing), (3, self.printing), (0.7, self.called_statement),
                (0.5, self.uninitialised)]
        if depth > 0:
            ways += [(2.5, self.conditional), (1.5, self.binding), (1.5, self.loop_over_range), (2, self.loop_over_elements),
                     (1, self.counted_while), (2.5, self.switching), (0.8, self.local_function), (1, self.deferring),
                     (1.5, self.catching), (1, self.copying), (0.8, self.local_closure), (0.8, self.value_of_statement),
                     (0.7, self.destructuring), (0.6, self.casting)]
        if environment.loops:
            ways.append((1, self.jump))
        return self.pick(ways)(environment, depth)

    def stored(self, environment, name, type, mutable, value=None):
        """`let` or `var` with a value; the type is written where the value does not show it, and at times anyway."""
        value = value or self.expression(type, environment, self.depth)
        annotated = not value.typed or self.chance(0.25)
        environment.add(Variable(name, type, mutable))
        return statement("var " if mutable else "let ", name, f": {type}" if annotated else "", " = ", value)

    def declaration(self, environment, depth):
        type = self.random_type(environment=environment, wide=True)
        if self.chance(0.4) and environment.in_function is False:
            return self.stored(environment, self.fresh("v"), type, True)
        return self.stored(environment, self.fresh("v"), type, self.chance(0.6))

    def uninitialised(self, environment, depth):
        type = self.random_type(environment=environment)
        name = self.fresh("v")
        condition, one, other = (self.condition(environment), self.expression(type, environment, 2),
                                 self.expression(type, environment, 2))
        environment.add(Variable(name, type))
        return statement(f"let {name}: {type}; if ", condition, f" {{ {name} = ", one, f" }} else {{ {name} = ", other, " }")

    def condition(self, environment):
        node = self.expression(BOOL, environment, self.depth)
        return expression(["(", node, ")"], BOOL) if "{" in render(node) else node

    def bare(self, type, environment, typed=True):
        """An expression before a brace."""
        node = self.expression(type, environment, self.depth - 1, typed=typed)
        return expression(["(", node, ")"], type) if "{" in render(node) else node

    # Places and changes

    def places(self, environment):
        """Variables and stored properties that can be changed here."""
        found = []
        for one in environment.variables.values():
            if one.mutable:
                found.append(one)
            nominal = self.types.get(one.type.head)
            if nominal and (one.mutable and nominal.kind == "struct" or nominal.kind == "class"):
                found += [Variable(f"{one.name}.{field.name}", field.type, True, one.kind)
                          for field in self.fields(one.type) if field.mutable]
            if one.mutable and one.type.head == "Tuple":
                found += [Variable(f"{one.name}.{at}", member, True, one.kind) for at, member in enumerate(one.type.arguments)]
        return found

    def changing(self, environment, depth):
        places = self.places(environment)
        if not places:
            raise Impossible
        return self.change(environment, self.random.choice(places), self.depth)

    def change(self, environment, place, depth):
        if place.type.head in self.types and self.chance(0.6):
            return self.mutating_call(environment, place, depth)
        rows = self.rows_for(place.type, CHANGES)
        row = self.random.choice(rows)
        found = {}
        unify(row.type, place.type, found)
        inside = environment.pure() if any(isinstance(piece, library.Hole) and piece.type and piece.type.head == "Function"
                                           for piece in row.pieces) or "for " in row.pieces[0] else environment
        if not self.filled(row, found, inside):
            raise Impossible
        parts = []
        for piece in row.pieces:
            if isinstance(piece, str):
                parts.append(piece.replace("@", place.name))
            elif piece.special == "other":
                others = [one for one in environment.of(place.type) if one.mutable and one.kind == "local"
                          and one.name != place.name.split(".")[0]]
                if not others or place.kind == "self":
                    raise Impossible
                parts.append(self.random.choice(others).name)
            else:
                parts.append(self.hole(piece, found, inside, depth - 1))
        text = render(statement(*parts))
        if text.startswith(place.name + " = ") and text.replace("self.", "").split(" = ") == [place.name.replace("self.", "")] * 2:
            raise Impossible  # The compiler does not take `x = x`.
        return statement(*parts)

    def mutating_call(self, environment, place, depth):
        nominal = self.types[place.type.head]
        members = [one for one in nominal.members if one.kind == "method" and not one.throws and not environment.leaf]
        if not members:
            raise Impossible
        one = self.random.choice(members)
        found = dict(zip(nominal.generics, place.type.arguments))
        inside = environment.pure() if one.mutating else environment
        if any(parameter.mode == "inout" for parameter in one.parameters):
            raise Impossible
        call = [place.name, ".", one.name] + self.arguments(one, inside, depth, found)
        if one.result == VOID:
            return statement(*call)
        if self.printed(substitute(one.result, found)):
            return statement("print(", *call, ")")
        return statement("_ = ", *call)

    # Output

    def shown(self, type, environment, node):
        """Text of a value in which nothing stands in an order of its own."""
        if type.head == "Set" and self.satisfies(type.arguments[0], "Comparable", environment):
            return expression([node, ".sorted()"], type)
        if type.head == "Dictionary" and self.satisfies(type.arguments[0], "Comparable", environment) \
                and self.printed(type.arguments[1]):
            return expression([node, ".sorted { $0.key < $1.key }"], type)
        if self.printed(type):
            return expression([node, " as Any"] if type.head == "Optional" else [node], type)
        raise Impossible

    def printing(self, environment, depth):
        children, number = [], self.random.randint(1, 3)
        for _ in range(number):
            type = self.random_type("Printed", environment=environment, wide=True)
            node = self.expression(type, environment, self.depth if number == 1 else 2, typed=True, share=number)
            children += [", " if children else "", self.shown(type, environment, node)]
        ending = self.pick([(8, ""), (1, ', separator: "|"'), (1, ', terminator: ";\\n"')])
        return statement("print(", *children, ending, ")")

    def show_all(self, environment):
        """At the end of a program: all its variables."""
        lines = []
        for one in environment.variables.values():
            if one.kind in ("local", "inout"):
                try:
                    lines.append(statement(f'print("{one.name}", ', self.shown(one.type, environment, expression([one.name], one.type)), ")"))
                except Impossible:
                    pass
        return lines

    def called_statement(self, environment, depth):
        fitting = [one for one in environment.functions if not one.throws]
        if not fitting or environment.leaf:
            raise Impossible
        one = self.random.choice(fitting)
        found = {}
        call = self.call(one, None, found, one.result, environment, self.depth)
        return statement(call) if one.result == VOID else statement("_ = ", call)

    # Control

    def conditional(self, environment, depth):
        parts = ["if ", self.condition(environment), " ", self.body(environment, self.random.randint(1, 3), depth - 1)]
        if self.chance(0.3):
            parts += [" else if ", self.condition(environment), " ", self.body(environment, 1, depth - 1)]
        if self.chance(0.6):
            parts += [" else ", self.body(environment, self.random.randint(1, 2), depth - 1)]
        return statement(*parts)

    def binding(self, environment, depth):
        inner = self.random_type(environment=environment)
        shadowed = [one for one in environment.variables.values()
                    if one.type.head == "Optional" and one.kind in ("local", "inout") and "$" not in one.name]
        inside = environment.child()
        if shadowed and self.chance(0.5):
            one = self.random.choice(shadowed)
            inside.add(Variable(one.name, one.type.arguments[0]))
            head = f"if let {one.name}" if self.chance(0.5) else f"if let {one.name} = {one.name}"
            parts = [head]
        else:
            name, mutable = self.fresh("b"), self.chance(0.3)
            value = self.bare(optional(inner), environment)
            inside.add(Variable(name, inner, mutable))
            parts = [f"if {'var' if mutable else 'let'} {name} = ", value]
        if self.chance(0.3):
            parts += [", ", self.condition(inside)]
        parts += [" ", self.body(inside, self.random.randint(1, 3), depth - 1)]
        if self.chance(0.6):
            parts += [" else ", self.body(environment, 1, depth - 1)]
        return statement(*parts)

    def loop_body(self, environment, label, count, depth, first=()):
        inside = environment.child()
        inside.loops = environment.loops + [label]
        return Block(list(first) + self.statements(inside, count, depth))

    def label(self):
        name = self.fresh("loop") if self.chance(0.3) else None
        return name, f"{name}: " if name else ""

    def loop_over_range(self, environment, depth):
        name, (label, head) = self.fresh("i"), self.label()
        low = self.random.randint(-2, 3)
        source = self.pick([(3, f"{low} ..< {low + 4}"), (2, f"{low} ... {low + 3}"), (1, f"stride(from: {low}, to: 12, by: 4)"),
                            (1, f"stride(from: 6, through: {low}, by: -2)"), (1, f"({low} ... {low + 2}).reversed()")])
        inside = environment.child()
        inside.add(Variable(name, INT))
        where = [" where ", self.condition(inside)] if self.chance(0.2) else []
        return statement(f"{head}for {name} in {source}", *where, " ",
                         self.loop_body(inside, label, self.random.randint(1, 3), depth - 1))

    def loop_over_elements(self, environment, depth):
        inside, (label, head) = environment.child(), self.label()
        name = self.fresh("e")
        element = self.random_type(environment=environment)
        way = self.random.randint(0, 5)
        if way == 0:
            inside.add(Variable(name, CHARACTER))
            pattern, source = name, [self.bare(STRING, environment), ".prefix(5)"]
        elif way == 1:
            inside.add(Variable(name, element))
            inside.add(Variable(name + "i", INT))
            source = ["(", self.bare(array(element), environment), f" as [{element}]).prefix(4).enumerated()"]
            pattern = f"({name}i, {name})"
        elif way == 2:
            other = self.random_type(environment=environment)
            inside.add(Variable(name, element))
            inside.add(Variable(name + "o", other))
            pattern, source = f"({name}, {name}o)", ["zip(", self.bare(array(element), environment), ", ",
                                                      self.bare(array(other), environment), ")"]
        elif way == 3:
            inside.add(Variable(name, element))
            pattern, source = f"case let {name}?", [self.bare(array(optional(element)), environment), ".prefix(4)"]
        else:
            mutable = self.chance(0.2)
            inside.add(Variable(name, element, mutable))
            pattern, source = ("var " if mutable else "") + name, [self.bare(array(element), environment), ".prefix(5)"]
        where = [" where ", self.condition(inside)] if self.chance(0.2) else []
        return statement(f"{head}for {pattern} in ", *source, *where, " ",
                         self.loop_body(inside, label, self.random.randint(1, 3), depth - 1))

    def counted_while(self, environment, depth):
        name, (label, head) = self.fresh("n"), self.label()
        inside = environment.child()
        inside.add(Variable(name, INT))
        step = statement(f"{name} += {self.random.randint(1, 3)}")
        body = self.loop_body(inside, label, self.random.randint(1, 2), depth - 1, [step])
        limit = self.random.randint(1, 6)
        if self.chance(0.5):
            lines = [statement(f"var {name} = 0"), statement(f"{head}while {name} < {limit} ", body)]
        else:
            lines = [statement(f"var {name} = 0"), statement(f"{head}repeat ", body, f" while {name} < {limit}")]
        return Block(lines, "", "")

    def jump(self, environment, depth):
        label = self.random.choice(environment.loops)
        word = self.random.choice(["break", "continue"])
        # Without a label it is the innermost loop, which no `switch` may hide.
        if not label and environment.loops[-1] is not None:
            raise Impossible
        if label is None:
            return statement("if ", self.condition(environment), f" {{ {word} }}")
        return statement("if ", self.condition(environment), f" {{ {word} {label} }}")

    def switching(self, environment, depth):
        type, arms = self.arms(environment)
        subject = self.bare(type, environment)
        children = []
        for head, bound in arms:
            inside = environment.child()
            for one in bound:
                inside.add(one)
            where = []
            if self.chance(0.15) and head != "default" and "|" not in head:
                where = [" where ", self.condition(inside)]
            children.append(statement(*([head] + where + [":"])))
            children.append(Block(self.statements(inside, self.random.randint(1, 2), depth - 1) or [statement("break")], "", ""))
        if not any(head == "default" for head, _ in arms):
            # What a `where` leaves over.
            children += [statement("default: break")]
        return statement("switch ", subject, " ", Block(children))

    def arms(self, environment):
        """A type with patterns over it: the heads of the cases and what each binds."""
        enums = [one for one in self.types.values() if one.kind == "enum" and not one.generics]
        way = self.random.randint(0, 6)
        if way <= 2 and enums:
            one = self.random.choice(enums)
            return one.type, [self.case_pattern(case) for case in one.cases if self.chance(0.8)] + [("default", [])]
        if way == 3:
            name = self.fresh("p")
            return INT, [(f"case {self.random.randint(-5, 5)}", []), ("case 0..<10, 50", []), ("case ..<0", []),
                         (f"case let {name}", [Variable(name, INT)]), ("default", [])]
        if way == 4:
            name, other = self.fresh("p"), self.fresh("p")
            return tuple_of([INT, BOOL]), [("case (0, _)", []), ("case (1...5, true)", []),
                                           (f"case (let {name}, false)", [Variable(name, INT)]),
                                           (f"case let ({name}, {other})", [Variable(name, INT), Variable(other, BOOL)]),
                                           ("default", [])]
        if way == 5:
            inner = self.random_type(environment=environment)
            name = self.fresh("p")
            return optional(inner), [(f"case let {name}?", [Variable(name, inner)]), ("case nil", []), ("default", [])]
        return STRING, [('case "a", "abc"', []), ('case ""', []), ("default", [])]

    def case_pattern(self, case):
        if not case.parameters or self.chance(0.15):
            return f"case .{case.name}", []
        bound, names = [], []
        for parameter in case.parameters:
            if self.chance(0.15):
                names.append("_")
                continue
            name = self.fresh("p")
            bound.append(Variable(name, parameter.type))
            names.append(name)
        if self.chance(0.5):
            return f"case .{case.name}({', '.join(name if name == '_' else 'let ' + name for name in names)})", bound
        return (f"case let .{case.name}({', '.join(names)})" if bound else f"case .{case.name}"), bound

    def value_of_statement(self, environment, depth):
        """`let x = if …` and `let x = switch …`."""
        type, name = self.random_type(environment=environment), self.fresh("v")
        if self.chance(0.5):
            parts = ["if ", self.condition(environment), " { ", self.expression(type, environment, 2), " } else { ",
                     self.expression(type, environment, 2), " }"]
        else:
            subject, arms = self.arms(environment)
            lines = []
            for head, bound in arms:
                inside = environment.child()
                for one in bound:
                    inside.add(one)
                lines.append(statement(head, ": ", self.expression(type, inside, 2)))
            parts = ["switch ", self.bare(subject, environment), " ", Block(lines)]
        environment.add(Variable(name, type))
        return statement(f"let {name}: {type} = ", *parts)

    def deferring(self, environment, depth):
        inside = environment.child(loops=[])
        return statement("do ", Block([statement("defer ", self.body(inside, 1, 0))] + self.statements(inside, 2, depth - 1)))

    def catching(self, environment, depth):
        throwing = [one for one in environment.functions if one.throws]
        if not throwing or environment.leaf:
            raise Impossible
        inside = environment.child()
        one = self.random.choice(throwing)
        found = {}
        for name, constraint in one.generics.items():
            found[name] = self.random_type(constraint, environment=environment)
        result = substitute(one.result, found)
        name = self.fresh("t")
        lines = self.statements(inside, 1, 0)
        lines.append(statement(f"let {name}: {result} = try {one.name}", *self.arguments(one, inside, self.depth, found)))
        inside.add(Variable(name, result))
        lines += self.statements(inside, 2, depth - 1)
        clauses = []
        for case in self.error_cases:
            if self.chance(0.5):
                head, bound = self.case_pattern(case)
                handler = environment.child()
                for variable in bound:
                    handler.add(variable)
                head = head.replace("case ", "", 1).replace(".", f"{self.error_name}.", 1)
                clauses += [f" catch {head} ", Block([statement(f'print("caught {case.name}")')] + self.statements(handler, 1, 0))]
        clauses += [" catch ", Block([statement('print("error", error)')] + self.statements(environment.child(), 1, 0))]
        return statement("do ", Block(lines), *clauses)

    def copying(self, environment, depth):
        """A copy is changed and both are printed: a value keeps what it had, an object does not."""
        fitting = [one for one in environment.variables.values() if one.kind in ("local", "inout") and "$" not in one.name
                   and (one.type.head in ("Array", "Dictionary", "Set", "String", "Tuple") or one.type.head in self.types)]
        if not fitting:
            raise Impossible
        one = self.random.choice(fitting)
        name = self.fresh("copy")
        copy = Variable(name, one.type, True)
        lines = [statement(f"var {name} = {one.name}")]
        environment.add(copy)
        for _ in range(2):
            places = [place for place in self.places(environment) if place.name.split(".")[0] == name]
            try:
                lines.append(self.change(environment, self.random.choice(places), self.depth))
            except Impossible:
                pass
        for shown in (one, copy):
            try:
                lines.append(statement("print(", self.shown(one.type, environment, expression([shown.name], one.type)), ")"))
            except Impossible:
                pass
        return Block(lines, "", "")

    def destructuring(self, environment, depth):
        types = [self.random_type(environment=environment) for _ in range(2)]
        names = [self.fresh("d") for _ in range(2)]
        mutable = self.chance(0.4)
        value = self.expression(tuple_of(types), environment, self.depth, typed=True)
        for name, type in zip(names, types):
            environment.add(Variable(name, type, mutable))
        return statement(f"{'var' if mutable else 'let'} ({names[0]}, {names[1]}) = ", value)

    def casting(self, environment, depth):
        """An `any` value or an object of a superclass looked into."""
        families = [(one, inner) for one in self.types.values() for inner in self.types.values()
                    if one.name in inner.supertypes and one.kind in ("class", "protocol")]
        if not families:
            raise Impossible
        outer, inner = self.random.choice(families)
        name, held = self.fresh("x"), self.fresh("h")
        value = self.bare(outer.type, environment)
        inside = environment.child()
        inside.add(Variable(name, inner.type))
        then = Block([statement(f'print("{inner.name}")')] + self.statements(inside, 1, depth - 1))
        # The compiler crashes over a cast of a variable that is boxed in the same expression.
        first = statement(f"let {held}: {outer.type} = ", value)
        return Block([first, statement(f"if let {name} = {held} as? {inner.name} ", then, " else ", Block(
            [statement('print("another")')]))], "", "")

    # Functions in functions

    def local_function(self, environment, depth):
        name = self.fresh("local")
        result = self.random_type(environment=environment)
        inside = environment.closure()
        inside.result, inside.in_function = result, True
        parameters = []
        for _ in range(self.random.randint(0, 2)):
            parameter = Parameter(None, self.fresh("a"), self.random_type(environment=environment))
            parameters.append(parameter)
            inside.add(Variable(parameter.name, parameter.type))
        lines = self.statements(inside, 2, depth - 1) + [statement("return ", self.expression(result, inside, self.depth))]
        heads = ", ".join(parameter.declared() for parameter in parameters)
        environment.functions.append(Callable(name, parameters, result, captures=True))
        return statement(f"func {name}({heads}) -> {result} ", Block(lines))

    def local_closure(self, environment, depth):
        type = function([self.random_type(environment=environment) for _ in range(self.random.randint(0, 2))],
                        self.random_type(environment=environment))
        name = self.fresh("f")
        value = self.closure(type, environment, self.depth)
        environment.functions.append(
            Callable(name, [Parameter(None, "_", one) for one in type.arguments[:-1]], type.arguments[-1], captures=True))
        environment.add(Variable(name, type))
        return statement(f"let {name}: {type} = ", value)
