"""Keys and billing: rows 1, 2 and 35 to 41, and what was found of errors since."""

from __future__ import annotations

from datetime import UTC, datetime

from cited import OK, Cited, data, of, refused

URL = "https://pay.test/1"
AT = datetime(2026, 11, 5, 9, 30, tzinfo=UTC)
USAGE = {
    "user_id": "u-1",
    "email": "a@example.test",
    "name": "A",
    "plan_id": "Free_v1",
    "subscription_status": None,
    "credit_balance": -1.5,
    "credit_used": "35.3618624",
    "cost_metric": {"llm_basic": 0.01},
    "llm_basic": 12,
    "rtstream_compute": 0.5,
}

CITED = [
    Cited(
        "2.RES-MISSING",
        lambda db: [(key.key, key.last_used_at) for key in db.authentication.list_api_keys()],
        answers=data([{"key": "sk-a", "last_used_at": "2026-11-05T09:30:00+00:00"}]),
        reads=[("sk-a", AT)],
    ),
    Cited(
        "35.RES-RENAME",
        lambda db: of(
            db.billing.get_usage(),
            lambda u: (
                (u.user_id, u.email, u.name, u.plan_id, u.subscription_status),
                (u.credit_balance, u.credit_used, u.cost_metric and u.cost_metric["llm_basic"]),
                (u["llm_basic"], dict(u.additional_properties)),
            ),
        ),
        answers=data(USAGE),
        reads=(
            ("u-1", "a@example.test", "A", "Free_v1", None),
            (-1.5, 35.3618624, 0.01),
            (12.0, {"llm_basic": 12.0, "rtstream_compute": 0.5}),
        ),
    ),
    Cited(
        "35.RES-RENAME",
        lambda db: of(
            db.billing.get_usage(),
            lambda u: (u.total_credits_used, u.credit_used, u.credits_remaining, u.credit_balance, u.monthly_limit),
        ),
        answers=data({"total_credits_used": 5, "credits_remaining": 7, "monthly_limit": 12}),
        reads=(5.0, 5.0, 7.0, 7.0, 12.0),
    ),
    Cited(
        "35.RES-RENAME",
        lambda db: of(
            db.billing.get_usage(), lambda u: (u.totalCreditsUsed, u.creditsRemaining, u.monthlyLimit, u.credit_used)
        ),
        answers=data({"totalCreditsUsed": 5, "creditsRemaining": 7, "monthlyLimit": 12}),
        reads=(5.0, 7.0, 12.0, 5.0),
    ),
    Cited(
        "36.REQ-MISSING 36.RES-RENAME 36.RES-MISSING 36.ENVELOPE",
        lambda db: of(
            db.billing.create_checkout(amount=50, success_url=URL, cancel_url=URL),
            lambda c: (c.checkout_url, c.url, c.id),
        ),
        body={"amount": 50, "success_url": URL, "cancel_url": URL},
        answers=({"checkout_url": URL, "id": "cs_test_1"},),
        reads=(URL, URL, "cs_test_1"),
    ),
    Cited(
        "36.DOCS-DOCS",
        lambda db: of(
            db.billing.create_checkout(amount=50, successUrl=URL, cancelUrl=URL), lambda c: (c.checkoutUrl, c.id)
        ),
        body={"amount": 50, "successUrl": URL, "cancelUrl": URL},
        answers=({"success": True, "checkoutUrl": URL, "id": "cs_test_1"},),
        reads=(URL, "cs_test_1"),
    ),
    Cited(
        "37.RES-RENAME 37.ENVELOPE 37.ENUM",
        lambda db: [(c.id, c.amount, c.status, c.created_at) for c in db.billing.list_checkouts()],
        answers=(
            {"checkouts": [{"id": "cs", "amount": "50", "status": "expired", "created_at": "2026-11-05T09:30:00Z"}]},
        ),
        reads=[("cs", 50.0, "expired", AT)],
    ),
    Cited(
        "37.DOCS-DOCS",
        lambda db: [(c.id, c.createdAt) for c in db.billing.list_checkouts().items],
        answers=({"success": True, "checkouts": [{"id": "cs", "createdAt": "2026-11-05T09:30:00Z"}]},),
        reads=[("cs", AT)],
    ),
    Cited(
        "38.RES-RENAME 38.ENUM",
        lambda db: [(i.id, i.amount, i.date, i.created_at, i.status) for i in db.billing.list_invoices()],
        answers=data([{"id": "in_1", "amount": 50, "date": "2026-11-05T09:30:00Z", "status": "pending"}]),
        reads=[("in_1", 50.0, AT, AT, "pending")],
    ),
    Cited(
        "39.REQ-MISSING 39.RES-RENAME 39.RES-MISSING 39.ENVELOPE",
        lambda db: of(
            db.billing.create_topup(amount=100, redirect_url=URL), lambda c: (c.payment_url, c.url, c.session_id)
        ),
        body={"amount": 100, "redirect_url": URL},
        answers=({"payment_url": URL, "session_id": "s"},),
        reads=(URL, URL, "s"),
    ),
    Cited(
        "39.DOCS-DOCS",
        lambda db: of(db.billing.create_topup(amount=100, redirectUrl=URL), lambda c: (c.paymentUrl, c.sessionId)),
        body={"amount": 100, "redirectUrl": URL},
        answers=({"paymentUrl": URL, "sessionId": "s"},),
        reads=(URL, "s"),
    ),
    Cited(
        "40.RES-RENAME 40.ENVELOPE",
        lambda db: of(
            db.billing.get_auto_recharge(),
            lambda r: (r.enabled, r.threshold_credits, r.threshold, r.recharge_amount, r.amount),
        ),
        answers=({"enabled": False, "threshold_credits": 100, "recharge_amount": "500"},),
        reads=(False, 100.0, 100.0, 500.0, 500.0),
    ),
    Cited(
        "40.DOCS-DOCS",
        lambda db: of(db.billing.get_auto_recharge(), lambda r: (r.enabled, r.thresholdCredits, r.rechargeAmount)),
        answers=({"success": True, "enabled": False, "thresholdCredits": 100, "rechargeAmount": 500},),
        reads=(False, 100.0, 500.0),
    ),
    Cited(
        "41.REQ-RENAME 41.RES-MISSING",
        lambda db: of(
            db.billing.set_auto_recharge(enabled=False, threshold_credits=100, recharge_amount=500),
            lambda r: (r.success, r.settings and r.settings.threshold),
        ),
        body={"enabled": False, "threshold_credits": 100, "recharge_amount": 500},
        answers=({"success": True, "settings": {"enabled": False, "threshold_credits": 100}},),
        reads=(True, 100.0),
    ),
    Cited(
        "41.DOCS-DOCS 41.RES-MISSING N.20",
        lambda db: of(
            db.billing.set_auto_recharge(enabled=False, thresholdCredits=100, rechargeAmount=500),
            lambda r: (r.settings, r.message),
        ),
        body={"enabled": False, "thresholdCredits": 100, "rechargeAmount": 500},
        answers=({**OK, "settings": None},),
        reads=(None, "done"),
    ),
    Cited(
        "N.1 N.2",
        lambda db: refused(db.billing.get_usage),
        answers=({"code": 500, "message": "m", "success": False},),
        status=500,
        reads="m",
    ),
]
