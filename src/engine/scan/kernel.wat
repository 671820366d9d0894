;; The inner loops of the scan, 64 bytes at a time. Three functions over one
;; fixed memory; every range is [p, e) in addresses of that memory. Loads may
;; touch up to 16 bytes past e, so the memory has slack behind every buffer.
;; Assembled by scripts/build-kernel.ts into kernel-bytes.ts.
(module
  (memory (export "memory") 70 70)

  ;; Where the kernel's user puts the class of every byte within a tuple, and the
  ;; head of the INSERTs that are read; see kernel.ts.
  (global $classes (export "classes") i32 (i32.const 4456640))
  (global $headAt (export "headAt") i32 (i32.const 4521984))

  ;; Newlines and tabs that the last call of rowScan for COPY passed.
  (global $newlines (export "newlines") (mut i32) (i32.const 0))
  (global $tabs (export "tabs") (mut i32) (i32.const 0))
  ;; What that call saw beyond ASCII: 0 nothing; 1 well-formed UTF-8 of two bytes a
  ;; character; 2 something else, or what it could not tell.
  (global $letters (export "letters") (mut i32) (i32.const 0))

  ;; What the last call of rowScan for INSERT passed: tuples, those of the
  ;; statement that is open, statements, bytes of blanks between these; where the
  ;; last one ended and where the open one begins; what is expected next:
  ;; 0 a statement, 1 what follows a tuple, 2 a tuple.
  (global $rows (export "rows") (mut i32) (i32.const 0))
  (global $openRows (export "openRows") (mut i32) (i32.const 0))
  (global $statements (export "statements") (mut i32) (i32.const 0))
  (global $blanks (export "blanks") (mut i32) (i32.const 0))
  (global $lastEnd (export "lastEnd") (mut i32) (i32.const 0))
  (global $open (export "open") (mut i32) (i32.const 0))
  (global $next (export "next") (mut i32) (i32.const 0))

  ;; Sum of the sixteen unsigned bytes of v.
  (func $sum (param $v v128) (result i32)
    (local $s v128)
    (local.set $s (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $v))))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $s)) (i32x4.extract_lane 1 (local.get $s)))
      (i32.add (i32x4.extract_lane 2 (local.get $s)) (i32x4.extract_lane 3 (local.get $s)))))

  ;; The value of $letters: the greatest byte, the least one that is no later byte of
  ;; a character (as signed numbers, so that ASCII counts as great), and a mark where
  ;; a first byte and a later one do not stand together.
  (func $lettersOf (param $most v128) (param $least v128) (param $odd v128) (result i32)
    (select
      (i32.const 0)
      (i32.add
        (i32.const 1)
        (i32.ne
          (i32.const 0)
          (i8x16.bitmask
            (v128.or
              (local.get $odd)
              (v128.or
                (i8x16.ge_u (local.get $most) (i8x16.splat (i32.const 0xe0)))
                (i8x16.lt_s (local.get $least) (i8x16.splat (i32.const 0xc2))))))))
      (i32.eqz (i8x16.bitmask (local.get $most)))))

  ;; How many bytes of [p, e) are a newline.
  (func $count (export "count") (param $p i32) (param $e i32) (result i32)
    (local $total i32) (local $rounds i32) (local $acc v128) (local $nl v128)
    (local.set $nl (i8x16.splat (i32.const 10)))
    (block $tail
      (loop $next
        (br_if $tail (i32.lt_s (i32.sub (local.get $e) (local.get $p)) (i32.const 64)))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load (local.get $p)) (local.get $nl))))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load offset=16 (local.get $p)) (local.get $nl))))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load offset=32 (local.get $p)) (local.get $nl))))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load offset=48 (local.get $p)) (local.get $nl))))
        (local.set $p (i32.add (local.get $p) (i32.const 64)))
        (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
        ;; A lane of the accumulator holds 255: 63 rounds of 4.
        (if (i32.eq (local.get $rounds) (i32.const 63))
          (then
            (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
            (local.set $acc (v128.const i64x2 0 0))
            (local.set $rounds (i32.const 0))))
        (br $next)))
    (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
    (block $done
      (loop $byte
        (br_if $done (i32.ge_s (local.get $p) (local.get $e)))
        (local.set $total (i32.add (local.get $total) (i32.eq (i32.load8_u (local.get $p)) (i32.const 10))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $byte)))
    (local.get $total))

  ;; Where in [p, e) the first byte is that equals a or b; e if there is none.
  (func (export "find2") (param $p i32) (param $e i32) (param $a i32) (param $b i32) (result i32)
    (local $va v128) (local $vb v128) (local $v v128) (local $mask i32)
    (local.set $va (i8x16.splat (local.get $a)))
    (local.set $vb (i8x16.splat (local.get $b)))
    (block $none
      (loop $next
        (br_if $none (i32.ge_s (local.get $p) (local.get $e)))
        (local.set $v (v128.load (local.get $p)))
        (local.set $mask
          (i8x16.bitmask
            (v128.or (i8x16.eq (local.get $v) (local.get $va)) (i8x16.eq (local.get $v) (local.get $vb)))))
        (if (local.get $mask)
          (then
            (local.set $p (i32.add (local.get $p) (i32.ctz (local.get $mask))))
            (return (select (local.get $p) (local.get $e) (i32.lt_s (local.get $p) (local.get $e))))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (local.get $e))

  ;; Both kinds of rows in one function, because V8 optimises only one
  ;; (docs/decisions/0004). With head < 0, COPY: bytes of [p, e) up to the first
  ;; backslash that follows a newline and is followed by a dot: its address, or
  ;; e. Counts the newlines and tabs passed, and says what is beyond ASCII. With head >= 0, INSERT: whole statements and
  ;; whole tuples of [p, e), of which every statement has the same head of so
  ;; many bytes; stops at the first place outside of a tuple from soft on, at
  ;; whatever is not the plainest form, and before what does not end within
  ;; [p, e). esc is the second byte to stop at in a literal: 92 where backslashes
  ;; escape, else 39. state is what comes first, as in $next.
  (func (export "rowScan")
    (param $p i32) (param $e i32) (param $soft i32) (param $head i32) (param $esc i32) (param $state i32)
    (result i32)
    (local $total i32) (local $rounds i32) (local $stop i32) (local $c i32)
    (local $acc v128) (local $nl v128) (local $bs v128) (local $dot v128)
    (local $a v128) (local $b v128) (local $d v128) (local $f v128)
    (local $q i32) (local $depth i32) (local $i i32)
    (local $tab v128) (local $tacc v128) (local $ttotal i32)
    (local $most v128) (local $least v128) (local $odd v128)
    (local $low v128) (local $later v128) (local $first v128) (local $before v128)
    (if (i32.ge_s (local.get $head) (i32.const 0))
      (then
        (global.set $rows (i32.const 0))
        (global.set $openRows (i32.const 0))
        (global.set $statements (i32.const 0))
        (global.set $blanks (i32.const 0))
        (local.set $nl (i8x16.splat (i32.const 39)))
        (local.set $bs (i8x16.splat (local.get $esc)))
        (block $leave
          (loop $between
            (br_if $leave (i32.ge_s (local.get $p) (local.get $e)))
            (local.set $c (i32.load8_u (local.get $p)))
            (if (i32.and (i32.load8_u (i32.add (global.get $classes) (local.get $c))) (i32.const 8))
              (then
                (local.set $p (i32.add (local.get $p) (i32.const 1)))
                (br $between)))
            (br_if $leave (i32.ge_s (local.get $p) (local.get $soft)))
            (if (i32.eq (local.get $state) (i32.const 2))
              (then
                (br_if $leave (i32.ne (local.get $c) (i32.const 40)))
                (local.set $q (i32.add (local.get $p) (i32.const 1)))
                (local.set $depth (i32.const 1))
                (loop $byte
                  (br_if $leave (i32.ge_s (local.get $q) (local.get $e)))
                  (local.set $c
                    (i32.load8_u (i32.add (global.get $classes) (i32.load8_u (local.get $q)))))
                  (local.set $q (i32.add (local.get $q) (i32.const 1)))
                  (br_if $byte (i32.eqz (i32.and (local.get $c) (i32.const 7))))
                  (if (i32.eq (local.get $c) (i32.const 1))
                    (then
                      ;; A prefix of the quote: none, or one that changes nothing.
                      (local.set $c
                        (i32.load8_u
                          (i32.add (global.get $classes) (i32.load8_u (i32.sub (local.get $q) (i32.const 2))))))
                      (if (i32.eqz (i32.and (local.get $c) (i32.const 10)))
                        (then
                          (local.set $c (i32.or (i32.load8_u (i32.sub (local.get $q) (i32.const 2))) (i32.const 32)))
                          (br_if $leave
                            (i32.and
                              (i32.ne (local.get $c) (i32.const 44))
                              (i32.or
                                (i32.eq (local.get $esc) (i32.const 92))
                                (i32.and
                                  (i32.ne (local.get $c) (i32.const 98))
                                  (i32.ne (local.get $c) (i32.const 120))))))))
                      (loop $quoted
                        (br_if $leave (i32.ge_s (local.get $q) (local.get $e)))
                        (local.set $a (v128.load (local.get $q)))
                        (local.set $i
                          (i8x16.bitmask
                            (v128.or
                              (i8x16.eq (local.get $a) (local.get $nl))
                              (i8x16.eq (local.get $a) (local.get $bs)))))
                        (if (i32.eqz (local.get $i))
                          (then
                            (local.set $q (i32.add (local.get $q) (i32.const 16)))
                            (br $quoted)))
                        (local.set $q (i32.add (local.get $q) (i32.ctz (local.get $i))))
                        (br_if $leave (i32.ge_s (i32.add (local.get $q) (i32.const 1)) (local.get $e)))
                        ;; A doubled quote, or a backslash and what it escapes.
                        (if (i32.or
                              (i32.ne (i32.load8_u (local.get $q)) (i32.const 39))
                              (i32.eq (i32.load8_u offset=1 (local.get $q)) (i32.const 39)))
                          (then
                            (local.set $q (i32.add (local.get $q) (i32.const 2)))
                            (br $quoted))))
                      (local.set $q (i32.add (local.get $q) (i32.const 1)))
                      (br $byte)))
                  (if (i32.eq (local.get $c) (i32.const 2))
                    (then
                      (local.set $depth (i32.add (local.get $depth) (i32.const 1)))
                      (br $byte)))
                  (if (i32.eq (local.get $c) (i32.const 3))
                    (then
                      (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
                      (br_if $byte (local.get $depth)))
                    (else
                      ;; The first byte of a comment, of a line that may be a message of
                      ;; pg_dump, or what else the splitter must look at.
                      (br_if $leave
                        (i32.or
                          (i32.ge_s (local.get $q) (local.get $e))
                          (i32.or
                            (i32.eq (local.get $c) (i32.const 4))
                            (i32.eq
                              (i32.load8_u (local.get $q))
                              (select
                                (i32.const 45)
                                (select (i32.const 112) (i32.const 42) (i32.eq (local.get $c) (i32.const 12)))
                                (i32.eq (local.get $c) (i32.const 5)))))))
                      (br $byte))))
                (global.set $rows (i32.add (global.get $rows) (i32.const 1)))
                (global.set $openRows (i32.add (global.get $openRows) (i32.const 1)))
                (local.set $p (local.get $q))
                (local.set $state (i32.const 1))
                (br $between)))
            (if (local.get $state)
              (then
                (if (i32.eq (local.get $c) (i32.const 44))
                  (then
                    (local.set $p (i32.add (local.get $p) (i32.const 1)))
                    (local.set $state (i32.const 2))
                    (br $between)))
                (if (i32.ne (local.get $c) (i32.const 59))
                  (then
                    (br_if $leave (i32.gt_s (i32.add (local.get $p) (i32.const 23)) (local.get $e)))
                    (br_if $leave (i64.ne (i64.load (local.get $p)) (i64.const 0x4c464e4f43204e4f)))
                    (br_if $leave (i64.ne (i64.load offset=8 (local.get $p)) (i64.const 0x4e204f4420544349)))
                    (br_if $leave (i64.ne (i64.load offset=15 (local.get $p)) (i64.const 0x3b474e4948544f4e)))
                    (local.set $p (i32.add (local.get $p) (i32.const 22)))))
                (local.set $p (i32.add (local.get $p) (i32.const 1)))
                (global.set $statements (i32.add (global.get $statements) (i32.const 1)))
                (global.set $openRows (i32.const 0))
                (global.set $lastEnd (local.get $p))
                (local.set $state (i32.const 0))
                (br $between)))
            ;; Another statement: its head must be the same, and end there.
            (local.set $q (i32.add (local.get $p) (local.get $head)))
            (br_if $leave (i32.ge_s (local.get $q) (local.get $e)))
            (local.set $i (i32.const 0))
            (loop $compare
              (local.set $c
                (i8x16.bitmask
                  (i8x16.eq
                    (v128.load (i32.add (local.get $p) (local.get $i)))
                    (v128.load (i32.add (global.get $headAt) (local.get $i))))))
              (local.set $i (i32.add (local.get $i) (i32.const 16)))
              (if (i32.le_s (local.get $i) (local.get $head))
                (then
                  (br_if $leave (i32.ne (local.get $c) (i32.const 65535)))
                  (br_if $compare (i32.lt_s (local.get $i) (local.get $head))))
                (else
                  (br_if $leave
                    (i32.lt_s
                      (i32.ctz (i32.xor (local.get $c) (i32.const -1)))
                      (i32.sub (local.get $head) (i32.sub (local.get $i) (i32.const 16))))))))
            (local.set $c (i32.load8_u (i32.add (global.get $classes) (i32.load8_u (local.get $q)))))
            (br_if $leave (i32.eqz (i32.and (local.get $c) (i32.const 10))))
            (global.set $open (local.get $p))
            (global.set $blanks
              (i32.add (global.get $blanks) (i32.sub (local.get $p) (global.get $lastEnd))))
            (local.set $p (local.get $q))
            (local.set $state (i32.const 2))
            (br $between)))
        (global.set $next (local.get $state))
        (return (local.get $p))))
    (local.set $nl (i8x16.splat (i32.const 10)))
    (local.set $bs (i8x16.splat (i32.const 92)))
    (local.set $dot (i8x16.splat (i32.const 46)))
    (local.set $tab (i8x16.splat (i32.const 9)))
    ;; As signed numbers, the later bytes of characters are those below 0xC0.
    (local.set $low (i8x16.splat (i32.const 0xc0)))
    (local.set $least (i8x16.splat (i32.const 0x7f)))
    (loop $blocks
      (local.set $before (v128.load (i32.sub (local.get $p) (i32.const 16))))
      (local.set $before
        (v128.andnot (local.get $before) (i8x16.lt_s (local.get $before) (local.get $low))))
      (block $slow
        (loop $next
          (local.set $stop (local.get $e))
          (br_if $slow (i32.lt_s (i32.sub (local.get $e) (local.get $p)) (i32.const 64)))
          (local.set $a (v128.load (local.get $p)))
          (local.set $b (v128.load offset=16 (local.get $p)))
          (local.set $d (v128.load offset=32 (local.get $p)))
          (local.set $f (v128.load offset=48 (local.get $p)))
          (local.set $stop (i32.add (local.get $p) (i32.const 64)))
          (br_if $slow
            (v128.any_true
              (v128.or
                (v128.or
                  (v128.and (i8x16.eq (local.get $a) (local.get $bs))
                            (i8x16.eq (v128.load offset=1 (local.get $p)) (local.get $dot)))
                  (v128.and (i8x16.eq (local.get $b) (local.get $bs))
                            (i8x16.eq (v128.load offset=17 (local.get $p)) (local.get $dot))))
                (v128.or
                  (v128.and (i8x16.eq (local.get $d) (local.get $bs))
                            (i8x16.eq (v128.load offset=33 (local.get $p)) (local.get $dot)))
                  (v128.and (i8x16.eq (local.get $f) (local.get $bs))
                            (i8x16.eq (v128.load offset=49 (local.get $p)) (local.get $dot)))))))
          ;; Each vector is loaded again: so many do not fit into the registers. The
          ;; highest bit of $first marks the first bytes of characters; behind each of
          ;; them, and nowhere else, stands a later one.
          (local.set $a (v128.load (local.get $p)))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $a) (local.get $nl))))
          (local.set $tacc (i8x16.sub (local.get $tacc) (i8x16.eq (local.get $a) (local.get $tab))))
          (local.set $later (i8x16.lt_s (local.get $a) (local.get $low)))
          (local.set $first (v128.andnot (local.get $a) (local.get $later)))
          (local.set $most (i8x16.max_u (local.get $most) (local.get $a)))
          (local.set $least (i8x16.min_s (local.get $least) (v128.or (local.get $a) (local.get $later))))
          (local.set $odd
            (v128.or
              (local.get $odd)
              (v128.xor
                (local.get $later)
                (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
                  (local.get $before) (local.get $first)))))
          (local.set $before (local.get $first))
          (local.set $a (v128.load offset=16 (local.get $p)))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $a) (local.get $nl))))
          (local.set $tacc (i8x16.sub (local.get $tacc) (i8x16.eq (local.get $a) (local.get $tab))))
          (local.set $later (i8x16.lt_s (local.get $a) (local.get $low)))
          (local.set $first (v128.andnot (local.get $a) (local.get $later)))
          (local.set $most (i8x16.max_u (local.get $most) (local.get $a)))
          (local.set $least (i8x16.min_s (local.get $least) (v128.or (local.get $a) (local.get $later))))
          (local.set $odd
            (v128.or
              (local.get $odd)
              (v128.xor
                (local.get $later)
                (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
                  (local.get $before) (local.get $first)))))
          (local.set $before (local.get $first))
          (local.set $a (v128.load offset=32 (local.get $p)))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $a) (local.get $nl))))
          (local.set $tacc (i8x16.sub (local.get $tacc) (i8x16.eq (local.get $a) (local.get $tab))))
          (local.set $later (i8x16.lt_s (local.get $a) (local.get $low)))
          (local.set $first (v128.andnot (local.get $a) (local.get $later)))
          (local.set $most (i8x16.max_u (local.get $most) (local.get $a)))
          (local.set $least (i8x16.min_s (local.get $least) (v128.or (local.get $a) (local.get $later))))
          (local.set $odd
            (v128.or
              (local.get $odd)
              (v128.xor
                (local.get $later)
                (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
                  (local.get $before) (local.get $first)))))
          (local.set $before (local.get $first))
          (local.set $a (v128.load offset=48 (local.get $p)))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $a) (local.get $nl))))
          (local.set $tacc (i8x16.sub (local.get $tacc) (i8x16.eq (local.get $a) (local.get $tab))))
          (local.set $later (i8x16.lt_s (local.get $a) (local.get $low)))
          (local.set $first (v128.andnot (local.get $a) (local.get $later)))
          (local.set $most (i8x16.max_u (local.get $most) (local.get $a)))
          (local.set $least (i8x16.min_s (local.get $least) (v128.or (local.get $a) (local.get $later))))
          (local.set $odd
            (v128.or
              (local.get $odd)
              (v128.xor
                (local.get $later)
                (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
                  (local.get $before) (local.get $first)))))
          (local.set $before (local.get $first))
          (local.set $p (local.get $stop))
          (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
          (if (i32.eq (local.get $rounds) (i32.const 63))
            (then
              (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
              (local.set $acc (v128.const i64x2 0 0))
              (local.set $ttotal (i32.add (local.get $ttotal) (call $sum (local.get $tacc))))
              (local.set $tacc (v128.const i64x2 0 0))
              (local.set $rounds (i32.const 0))))
          (br $next)))
      ;; Byte by byte up to stop: a block with a candidate, or the tail.
      (loop $byte
        (if (i32.lt_s (local.get $p) (local.get $stop))
          (then
            (local.set $c (i32.load8_u (local.get $p)))
            (local.set $most (i8x16.max_u (local.get $most) (i8x16.splat (local.get $c))))
            (local.set $i (i32.eq (i32.and (local.get $c) (i32.const 0xc0)) (i32.const 0x80)))
            (if (i32.eqz (local.get $i))
              (then (local.set $least (i8x16.min_s (local.get $least) (i8x16.splat (local.get $c))))))
            (if (i32.ne
                  (local.get $i)
                  (i32.ge_u (i32.load8_u (i32.sub (local.get $p) (i32.const 1))) (i32.const 0xc0)))
              (then (local.set $odd (i8x16.splat (i32.const 0x80)))))
            (if (i32.eq (local.get $c) (i32.const 10))
              (then (local.set $total (i32.add (local.get $total) (i32.const 1)))))
            (if (i32.eq (local.get $c) (i32.const 9))
              (then (local.set $ttotal (i32.add (local.get $ttotal) (i32.const 1)))))
            (if (i32.eq (local.get $c) (i32.const 92))
              (then
                (if (i32.and
                      (i32.eq (i32.load8_u offset=1 (local.get $p)) (i32.const 46))
                      (i32.eq (i32.load8_u (i32.sub (local.get $p) (i32.const 1))) (i32.const 10)))
                  (then
                    (global.set $newlines (i32.add (local.get $total) (call $sum (local.get $acc))))
                    (global.set $tabs (i32.add (local.get $ttotal) (call $sum (local.get $tacc))))
                    (global.set $letters (call $lettersOf (local.get $most) (local.get $least) (local.get $odd)))
                    (return (local.get $p))))))
            (local.set $p (i32.add (local.get $p) (i32.const 1)))
            (br $byte))))
      (br_if $blocks (i32.lt_s (local.get $p) (local.get $e))))
    (global.set $newlines (i32.add (local.get $total) (call $sum (local.get $acc))))
    (global.set $tabs (i32.add (local.get $ttotal) (call $sum (local.get $tacc))))
    (global.set $letters (call $lettersOf (local.get $most) (local.get $least) (local.get $odd)))
    (local.get $e)))
