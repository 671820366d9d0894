;; Looking for bytes, 64 at a time. Every range is [p, e) in addresses of the
;; memory; loads may touch up to 80 bytes past e plus the length of what is
;; looked for, so the memory has slack behind every buffer. What is looked for
;; stands in two tables: at each place one of two bytes may stand, so that both
;; cases of a letter are found at once.
;; Assembled by scripts/build-kernel.ts into find-kernel-bytes.ts. `find` must be
;; the fifth function, as the scan's inner loop is in its module: V8 is told to
;; optimise only functions of that number (scan/kernel.ts).
(module
  (memory (export "memory") 100 1100)
  (global $one (export "one") i32 (i32.const 1024))
  (global $other (export "other") i32 (i32.const 5120))

  ;; Sum of the sixteen unsigned bytes of v.
  (func $sum (param $v v128) (result i32)
    (local $s v128)
    (local.set $s (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $v))))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $s)) (i32x4.extract_lane 1 (local.get $s)))
      (i32.add (i32x4.extract_lane 2 (local.get $s)) (i32x4.extract_lane 3 (local.get $s)))))

  ;; Whether the n bytes at q are those of the tables.
  (func $same (param $q i32) (param $n i32) (result i32)
    (local $t i32) (local $c i32)
    (block $no
      (loop $next
        (if (i32.ge_u (local.get $t) (local.get $n)) (then (return (i32.const 1))))
        (local.set $c (i32.load8_u (i32.add (local.get $q) (local.get $t))))
        (br_if $no
          (i32.and
            (i32.ne (local.get $c) (i32.load8_u (i32.add (global.get $one) (local.get $t))))
            (i32.ne (local.get $c) (i32.load8_u (i32.add (global.get $other) (local.get $t))))))
        (local.set $t (i32.add (local.get $t) (i32.const 1)))
        (br $next)))
    (i32.const 0))

  ;; How many bytes of [p, e) are b.
  (func (export "count") (param $p i32) (param $e i32) (param $b i32) (result i32)
    (local $total i32) (local $rounds i32) (local $acc v128) (local $v v128)
    (local.set $v (i8x16.splat (local.get $b)))
    (block $tail
      (loop $next
        (br_if $tail (i32.lt_s (i32.sub (local.get $e) (local.get $p)) (i32.const 16)))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load (local.get $p)) (local.get $v))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
        ;; A lane of the accumulator holds 255.
        (if (i32.eq (local.get $rounds) (i32.const 255))
          (then
            (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
            (local.set $acc (v128.const i64x2 0 0))
            (local.set $rounds (i32.const 0))))
        (br $next)))
    (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
    (block $done
      (loop $byte
        (br_if $done (i32.ge_s (local.get $p) (local.get $e)))
        (local.set $total (i32.add (local.get $total) (i32.eq (i32.load8_u (local.get $p)) (local.get $b))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $byte)))
    (local.get $total))

  ;; Where in [p, e) the last byte is that equals b; p - 1 if there is none.
  (func (export "last") (param $p i32) (param $e i32) (param $b i32) (result i32)
    (block $done
      (loop $next
        (local.set $e (i32.sub (local.get $e) (i32.const 1)))
        (br_if $done (i32.lt_s (local.get $e) (local.get $p)))
        (br_if $done (i32.eq (i32.load8_u (local.get $e)) (local.get $b)))
        (br $next)))
    (local.get $e))

  ;; Where in [p, e) the first stretch of n bytes is, whole in it, that is that of
  ;; the tables; e if there is none. i and j are two places of the tables whose
  ;; bytes are rare: only where both are met the rest is looked at.
  (func (export "find") (param $p i32) (param $e i32) (param $n i32) (param $i i32) (param $j i32) (result i32)
    (local $i1 v128) (local $i2 v128) (local $j1 v128) (local $j2 v128)
    (local $pi i32) (local $pj i32) (local $mask i32) (local $q i32) (local $stop i32)
    (local $a v128) (local $b v128)
    (local.set $i1 (v128.load8_splat (i32.add (global.get $one) (local.get $i))))
    (local.set $i2 (v128.load8_splat (i32.add (global.get $other) (local.get $i))))
    (local.set $j1 (v128.load8_splat (i32.add (global.get $one) (local.get $j))))
    (local.set $j2 (v128.load8_splat (i32.add (global.get $other) (local.get $j))))
    ;; The last place at which it can begin, and one more.
    (local.set $stop (i32.add (i32.sub (local.get $e) (local.get $n)) (i32.const 1)))
    (block $none
      (loop $next
        (br_if $none (i32.ge_s (local.get $p) (local.get $stop)))
        (local.set $pi (i32.add (local.get $p) (local.get $i)))
        (local.set $pj (i32.add (local.get $p) (local.get $j)))
        ;; 64 bytes of which none begins it are passed at once.
        (local.set $a
          (v128.or
            (v128.or
              (v128.and
                (v128.or
                  (i8x16.eq (local.tee $a (v128.load (local.get $pi))) (local.get $i1))
                  (i8x16.eq (local.get $a) (local.get $i2)))
                (v128.or
                  (i8x16.eq (local.tee $b (v128.load (local.get $pj))) (local.get $j1))
                  (i8x16.eq (local.get $b) (local.get $j2))))
              (v128.and
                (v128.or
                  (i8x16.eq (local.tee $a (v128.load offset=16 (local.get $pi))) (local.get $i1))
                  (i8x16.eq (local.get $a) (local.get $i2)))
                (v128.or
                  (i8x16.eq (local.tee $b (v128.load offset=16 (local.get $pj))) (local.get $j1))
                  (i8x16.eq (local.get $b) (local.get $j2)))))
            (v128.or
              (v128.and
                (v128.or
                  (i8x16.eq (local.tee $a (v128.load offset=32 (local.get $pi))) (local.get $i1))
                  (i8x16.eq (local.get $a) (local.get $i2)))
                (v128.or
                  (i8x16.eq (local.tee $b (v128.load offset=32 (local.get $pj))) (local.get $j1))
                  (i8x16.eq (local.get $b) (local.get $j2))))
              (v128.and
                (v128.or
                  (i8x16.eq (local.tee $a (v128.load offset=48 (local.get $pi))) (local.get $i1))
                  (i8x16.eq (local.get $a) (local.get $i2)))
                (v128.or
                  (i8x16.eq (local.tee $b (v128.load offset=48 (local.get $pj))) (local.get $j1))
                  (i8x16.eq (local.get $b) (local.get $j2)))))))
        (if (i32.eqz (v128.any_true (local.get $a)))
          (then
            (local.set $p (i32.add (local.get $p) (i32.const 64)))
            (br $next)))
        (local.set $a (v128.load (local.get $pi)))
        (local.set $b (v128.load (local.get $pj)))
        (local.set $mask
          (i8x16.bitmask
            (v128.and
              (v128.or (i8x16.eq (local.get $a) (local.get $i1)) (i8x16.eq (local.get $a) (local.get $i2)))
              (v128.or (i8x16.eq (local.get $b) (local.get $j1)) (i8x16.eq (local.get $b) (local.get $j2))))))
        (block $looked
          (loop $candidate
            (br_if $looked (i32.eqz (local.get $mask)))
            (local.set $q (i32.add (local.get $p) (i32.ctz (local.get $mask))))
            (br_if $none (i32.ge_s (local.get $q) (local.get $stop)))
            (if (call $same (local.get $q) (local.get $n)) (then (return (local.get $q))))
            (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
            (br $candidate)))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (local.get $e)))
